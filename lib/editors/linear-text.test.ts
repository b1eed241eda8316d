import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { offsetOf, pointAt, readLinear } from './linear-text';

function draft(html: string): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = html;
  document.body.append(root);
  return root;
}

const read = (html: string) => readLinear(draft(html)).text;
const gap = ' style="margin: 16px 0"';
const tight = ' style="margin: 0"';

afterEach(() => document.body.replaceChildren());

describe('reading a contenteditable', () => {
  it.each([
    ['nothing', '', ''],
    ['a placeholder only', '<div><br></div>', ''],
    ['text without a block', 'Hello', 'Hello'],
    ['a first line without a block', 'Hello<div>Ann</div>', 'Hello\nAnn'],
    ['blocks', '<div>Hello</div><div>Ann</div>', 'Hello\nAnn'],
    ['an empty block', '<div>Hello</div><div><br></div><div>Ann</div>', 'Hello\n\nAnn'],
    ['a break', 'Hello<br>Ann', 'Hello\nAnn'],
    ['a break that holds the last line open', '<div>Hello<br></div><div>Ann</div>', 'Hello\nAnn'],
    ['an empty last line', 'Hello<br><br>', 'Hello\n'],
    ['a break between blocks', '<div>Hello</div><br><div>Ann</div>', 'Hello\n\nAnn'],
    ['a break before a block', 'Hello<br><div>Ann</div>', 'Hello\nAnn'],
    ['paragraphs with a gap', `<p${gap}>Hello</p><p${gap}>Ann</p>`, 'Hello\n\nAnn'],
    ['paragraphs without one', `<p${tight}>Hello</p><p${tight}>Ann</p>`, 'Hello\nAnn'],
    ['an empty paragraph with gaps', `<p${gap}>A</p><p${gap}><br></p><p${gap}>B</p>`, 'A\n\n\n\nB'],
    ['nested blocks', '<div><div>Hello</div></div><ul><li>Ann</li><li>Bo</li></ul>', 'Hello\nAnn\nBo'],
    ['inline markup', '<b>He</b>l<i>lo</i> <a href="#">Ann</a>', 'Hello Ann'],
  ])('reads %s', (_, html, text) => {
    expect(read(html)).toBe(text);
  });

  it('collapses white space as the screen does', () => {
    expect(read('  Hello \n  <b> Ann </b>\t and   Bo <br> next  ')).toBe('Hello Ann and Bo\nnext');
  });

  it.each(['normal', 'pre', 'pre-line', 'pre-wrap'])('reads a text in one piece as it does in pieces, %s', (space) => {
    const alike = fc.stringMatching(/^[ab \t\n\u00a0\u200b\ufeff]{0,12}$/);
    fc.assert(
      fc.property(alike, alike, alike, fc.nat(12), (before, text, after, at) => {
        const around = (middle: string) => `<p style="white-space: ${space}">${before}<b>${middle}</b>${after}</p>x`;
        const cut = Math.min(at, text.length);
        const whole = readLinear(draft(around(text)));
        const root = draft(around(''));
        root.querySelector('b')?.append(text.slice(0, cut), text.slice(cut));
        expect(whole.text).toBe(readLinear(root).text);
        document.body.replaceChildren();
      }),
    );
  });

  it('keeps white space and line breaks where the style keeps them', () => {
    expect(read('<div style="white-space: pre-wrap">a  b\n  c\n</div><div>d</div>')).toBe('a  b\n  c\nd');
    expect(read('<div style="white-space: pre-line">a  b\n  c</div>')).toBe('a b\nc');
  });

  it('reads a no-break space as a space, and leaves out what only holds the caret', () => {
    expect(read('a&nbsp; b\u200b\u200b c\ufeff')).toBe('a  b c');
  });

  it('keeps the joiners of emoji', () => {
    expect(read('👩‍👩‍👧 ok')).toBe('👩‍👩‍👧 ok');
  });

  it('does not read what nobody sees', () => {
    const html = [
      'a<span style="display: none">hidden</span>',
      '<span style="visibility: hidden">hidden</span>',
      '<span style="font-size: 0">hidden</span>',
      '<span style="opacity: 0"><b style="opacity: 1">hidden</b></span>',
      '<script>hidden</script><style>hidden</style><textarea>hidden</textarea><select><option>hidden</option></select>',
      '<p data-mce-bogus="all">hidden</p>b',
    ];
    expect(read(html.join(''))).toBe('ab');
  });

  it('reads an image as its text', () => {
    expect(read('well done <img alt="😀"> Ann<img>')).toBe('well done 😀 Ann');
  });

  it('keeps the spaces around an image without words, and the line it stands on', () => {
    expect(read('<p>See <img></p>')).toBe('See ');
    expect(read('<p>See <img> here</p>')).toBe('See  here');
    expect(read(`<p${gap}><img></p><p${gap}>Bye</p>`)).toBe('\n\nBye');
  });

  it('changes nothing', () => {
    const root = draft('<p>Hello  <br></p><p>Ann</p>');
    const before = root.outerHTML;
    readLinear(root);
    expect(root.outerHTML).toBe(before);
  });
});

describe('the way from offsets to places and back', () => {
  const html = `<p${gap}>He<b>llo</b><br>  Ann &nbsp;x</p><div><br></div><ul><li>one</li><li><br></li></ul>tail`;

  it('leads every offset that has a place back to itself', () => {
    const root = draft(html);
    const linear = readLinear(root);
    expect(linear.text).toBe('Hello\nAnn  x\n\n\none\n\ntail');
    const inGap = linear.text.indexOf('x') + 2;
    for (let offset = 0; offset <= linear.text.length; offset += 1) {
      if (offset === inGap) continue;
      for (const side of ['start', 'end'] as const) {
        expect([offset, side, offsetOf(linear, pointAt(root, linear, offset, side))]).toEqual([offset, side, offset]);
      }
    }
  });

  it('gives a range the words it stands for', () => {
    const root = draft(html);
    const linear = readLinear(root);
    const range = document.createRange();
    const start = linear.text.indexOf('llo');
    const from = pointAt(root, linear, start, 'start');
    const to = pointAt(root, linear, start + 3, 'end');
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    expect(range.toString()).toBe('llo');
    expect(range.startContainer.parentElement?.tagName).toBe('B');
  });

  it('takes a place in the middle of a gap to the nearest text on its side', () => {
    const root = draft(`<p${gap}>A</p><p${gap}>B</p>`);
    const linear = readLinear(root);
    expect(offsetOf(linear, pointAt(root, linear, 2, 'end'))).toBe(1);
    expect(offsetOf(linear, pointAt(root, linear, 2, 'start'))).toBe(3);
  });

  it('finds places between elements, and after the last one', () => {
    const root = draft('<div>one</div><div>two</div>');
    const linear = readLinear(root);
    expect(offsetOf(linear, { node: root, offset: 0 })).toBe(0);
    expect(offsetOf(linear, { node: root, offset: 1 })).toBe(4);
    expect(offsetOf(linear, { node: root, offset: 2 })).toBe(7);
  });

  it('knows one place in an empty draft', () => {
    const root = draft('');
    expect(pointAt(root, readLinear(root), 0, 'end')).toEqual({ node: root, offset: 0 });
    expect(offsetOf(readLinear(root), { node: root, offset: 0 })).toBe(0);
  });
});
