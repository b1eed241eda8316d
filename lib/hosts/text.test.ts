import { describe, expect, it } from 'vitest';
import { rangesIn } from './light';
import { readOwnText } from './text';

/** The body of a document nobody shows, as browsers parse it. */
function parse(html: string): HTMLElement {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  Object.defineProperty(doc, 'defaultView', { value: null });
  return doc.body;
}
/** The words a range stands on; it is in one text node. */
const wordsOf = ({ startContainer, startOffset, endOffset }: Range) =>
  startContainer.textContent?.slice(startOffset, endOffset);
const textOf = (html: string) => readOwnText(parse(html)).text;

describe('the text of a message', () => {
  it.each([
    ['spaces run together', '<p>One\n   two&nbsp; three</p>', 'One two  three'],
    ['inline elements do not break a line', '<p>a<b>b</b> <i> c</i></p>', 'ab c'],
    ['lines of divs', '<div>a</div><div>b</div>', 'a\nb'],
    ['an empty line of divs', '<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
    ['a break at the end of a block is none more', '<div>a<br></div><div>b</div>', 'a\nb'],
    ['breaks', 'a<br>b<br><br>c', 'a\nb\n\nc'],
    ['paragraphs', '<p>a</p><p>b</p><div>c</div>', 'a\n\nb\n\nc'],
    ['many empty lines are one', '<p>a</p><p><br></p><br><br><p>b</p>', 'a\n\nb'],
    ['lines of a pre', '<pre>a\n  b\n\nc</pre>', 'a\n  b\n\nc'],
    ['bullets', '<ul><li>a</li><li><p>b</p></li></ul>', '- a\n- b'],
    ['numbers', '<ol start="3"><li>a</li><li>b</li><li value="9">c</li></ol>', '3. a\n4. b\n9. c'],
    [
      'a table',
      '<table><tr><th>a</th><th>b</th></tr><tr><td><p>1</p></td><td><p>2</p></td></tr></table>',
      'a | b\n1 | 2',
    ],
    ['an empty first cell', '<table><tr><td></td><td>b</td></tr></table>', 'b'],
    ['texts of links', '<p>See <a href="https://a.example/very/long">the list</a>.</p>', 'See the list.'],
    ['pictures of emoji', '<p>ok <img alt="👍"><img alt="Logo of us"></p>', 'ok 👍'],
    [
      'no fields and no code',
      'a<textarea>b</textarea><select><option>c</option></select><style>d</style><script>e</script>',
      'a',
    ],
    ['nothing hidden', 'a<span hidden>b</span><i style="display:none">c</i><i style="font-size:0">d</i>', 'a'],
    ['nothing moved away', 'a<i style="position:absolute;left:-9999px">b</i><i style="opacity:0">c</i>', 'a'],
    [
      'no quotation',
      '<p>Mine</p><p>On 3 Nov 2026 at 9:00, Jonna wrote:</p><blockquote><p>Theirs</p></blockquote>',
      'Mine',
    ],
    ['answers in a quotation', '<blockquote>Q1</blockquote><p>A1</p><blockquote>Q2</blockquote><p>A2</p>', 'A1\n\nA2'],
    ['no Outlook history', '<p>Mine</p><hr><div id="x_divRplyFwdMsg">From: us</div><div>Theirs</div>', 'Mine'],
    ['no signature', '<p>Mine</p><div class="v1gmail_signature">Ann, Director</div>', 'Mine'],
    ['what is all in a signature', '<div class="gmail_signature">I hate you.</div>', 'I hate you.'],
    ['control characters', 'a\u0001b\u2028c', 'a b c'],
  ])('%s', (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it('is read from any depth, and changes nothing', () => {
    const body = parse('<div></div>');
    let inner: Element = body.firstElementChild!;
    for (let depth = 0; depth < 3000; depth += 1) {
      const next = body.ownerDocument.createElement('div');
      inner.append(next);
      inner = next;
    }
    inner.textContent = 'deep';
    expect(readOwnText(body).text).toBe('deep');
    expect(inner.textContent).toBe('deep');
  });

  it('is cut off, not waited for, where it never ends', () => {
    const text = textOf(`<p>${'word '.repeat(500_000)}</p><p>end</p>`);
    expect(text.length).toBeLessThan(400_010);
    expect(text.startsWith('word word word')).toBe(true);
  });
});

/** In the document of the window: ranges of happy-dom work nowhere else. */
function shown(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

describe('lighting up words', () => {
  const html = '<p>The <b>drive</b> unit\n never   came.</p><blockquote>Theirs</blockquote><ul><li>Find it.</li></ul>';
  const lit = (start: number, end: number) => {
    const body = shown(html);
    return rangesIn(body, readOwnText(body).text, [{ start, end }]).map(wordsOf);
  };
  const { text } = readOwnText(shown(html));

  it('finds them across elements', () => {
    expect(text).toBe('The drive unit never came.\n\n- Find it.');
    const start = text.indexOf('drive');
    expect(
      lit(start, start + 'drive unit never'.length)
        .join('')
        .replace(/\s+/g, ' '),
    ).toBe('drive unit never');
  });

  it('never lights what is between them but was not read', () => {
    expect(lit(0, text.length).join('').replace(/\s+/g, ' ')).toBe('The drive unit never came.Find it.');
  });

  it('finds them in the second part of a message', () => {
    const body = shown('<p>Second part.</p>');
    expect(rangesIn(body, 'First part.\n\nSecond part.', [{ start: 13, end: 19 }]).map(wordsOf)).toEqual(['Second']);
    expect(rangesIn(body, 'First part.\n\nSecond part.', [{ start: 0, end: 5 }])).toEqual([]);
  });

  it('gives nothing for a text that is no longer there, or spans out of it', () => {
    const body = shown('<p>Something else.</p>');
    expect(rangesIn(body, text, [{ start: 0, end: 3 }])).toEqual([]);
    expect(rangesIn(body, 'Something else.', [{ start: 90, end: 99 }])).toEqual([]);
    expect(rangesIn(body, 'Something else.', [{ start: 5, end: 5 }])).toEqual([]);
  });
});
