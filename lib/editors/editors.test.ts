import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEditor } from './index';
import type { Editor } from './types';

let controller: AbortController;

function open(html: string): Editor | undefined {
  document.body.innerHTML = html;
  return openEditor(document.body.firstElementChild as HTMLElement, controller.signal);
}

beforeEach(() => {
  controller = new AbortController();
});

afterEach(() => {
  controller.abort();
  document.body.replaceChildren();
});

describe('the editor of an element', () => {
  it.each([
    ['<textarea></textarea>', 'textarea'],
    ['<div contenteditable="true" class="mce-content-body"></div>', 'tinymce'],
    ['<div contenteditable="true" class="cke_editable"></div>', 'ckeditor4'],
    ['<div contenteditable="true"></div>', 'contenteditable'],
    ['<textarea readonly></textarea>', undefined],
    ['<textarea disabled></textarea>', undefined],
    ['<div></div>', undefined],
  ])('of %s is %s', (html, family) => {
    expect(open(html)?.family).toBe(family);
  });

  it('is of the family the host names', () => {
    document.body.innerHTML = '<div contenteditable="true"></div>';
    const element = document.body.firstElementChild as HTMLElement;
    expect(openEditor(element, controller.signal, 'tinymce')?.family).toBe('tinymce');
  });
});

describe('a rich text draft read again', () => {
  const reread = (html: string, change: (element: HTMLElement) => void) => {
    const editor = open(`<div contenteditable="true">${html}</div>`) as Editor;
    editor.read();
    change(editor.element);
    return editor.read();
  };

  it('shows what was typed since', () => {
    const html = '<p>One <b>two</b> three.</p><p>Four.</p>';
    const typed = reread(html, (element) => ((element.querySelector('b')?.firstChild as Text).data = ' 2 '));
    expect(typed).toBe('One 2 three.\nFour.');
  });

  it.each([
    ['style', 'style', 'display: none'],
    ['bogus mark', 'data-mce-bogus', 'all'],
  ])('knows the new %s of an element', (_, name, value) => {
    const html = '<p>One</p><p id="two">two</p>';
    expect(reread(html, (element) => element.querySelector('#two')?.setAttribute(name, value))).toBe('One');
    const hidden = `<p>One</p><p id="two" ${name}="${value}">two</p>`;
    expect(reread(hidden, (element) => element.querySelector('#two')?.removeAttribute(name))).toBe('One\ntwo');
  });

  it('knows the new class of an element, and with it what is inside of it', () => {
    document.head.innerHTML = '<style>.folded b { display: none }</style>';
    const folded = reread('<p>One <b>two</b></p>', (element) => (element.querySelector('p')!.className = 'folded'));
    document.head.replaceChildren();
    expect(folded.trim()).toBe('One');
  });

  it('asks anew for what was changed while it was away, or was put elsewhere', () => {
    const changed = reread('<p>One</p><p id="two"><i>two</i></p>', (element) => {
      const two = element.querySelector('#two') as HTMLElement;
      two.remove();
      two.style.display = 'none';
      element.append(two);
    });
    expect(changed).toBe('One');
    const moved = reread('<pre style="white-space: pre"></pre><p id="two">t  w  o</p>', (element) =>
      element.querySelector('pre')?.append(element.querySelector('#two') as HTMLElement),
    );
    expect(moved).toBe('t  w  o');
  });
});

describe('the own part of a rich text draft', () => {
  const own = (html: string) => {
    const editor = open(`<div contenteditable="true">${html}</div>`);
    return editor?.read().slice(0, editor.ownEnd());
  };

  it.each([
    [
      'Roundcube',
      '<p>Yes.</p><p id="reply-intro">On 5 Mar Ann wrote:</p><blockquote>hello</blockquote><div id="_rc_sig">Bo</div>',
    ],
    ['Gmail', '<div>Yes.</div><div class="gmail_quote">On 5 Mar Ann wrote:<blockquote>hello</blockquote></div>'],
    ['Thunderbird', '<p>Yes.</p><div class="moz-cite-prefix">Ann:</div><blockquote type="cite">hello</blockquote>'],
    ['Outlook', '<div>Yes.</div><hr><div id="divRplyFwdMsg">From: Ann</div><div>hello</div><div>more</div>'],
    [
      'Request Tracker',
      '<p>Yes.</p><p>On Thu Mar 05 2026, ann@lee.example wrote:</p><blockquote>hello</blockquote><p>-- <br>Bo</p>',
    ],
  ])('ends where the history of %s begins', (_, html) => {
    expect(own(html)?.trim()).toBe('Yes.');
  });

  it('includes what is written below the quotation, which is told apart', () => {
    const editor = open(
      '<div contenteditable="true"><p>On 5 Mar 2026 Ann wrote:</p><blockquote>hello</blockquote><p>Yes.</p><p>--<br>Bo</p></div>',
    );
    const text = editor?.read() ?? '';
    expect(text.slice(0, editor?.ownEnd()).trim()).toBe('On 5 Mar 2026 Ann wrote:\nhello\nYes.');
    expect(editor?.quoted().map(({ start, end }) => text.slice(start, end))).toEqual([
      'On 5 Mar 2026 Ann wrote:\nhello',
      '--\nBo',
    ]);
  });
});

describe('the caret', () => {
  it('is at the start of a text box a script filled and nobody was in', () => {
    document.body.innerHTML = '<textarea></textarea>';
    const element = document.body.firstElementChild as HTMLTextAreaElement;
    element.value = '\n\n-- \nBo';
    expect(openEditor(element, controller.signal)?.caret()).toEqual({ start: 0, end: 0 });
  });

  it('is where the rep left it when another field has the focus', () => {
    document.body.innerHTML = '<textarea>one two</textarea><input>';
    const element = document.body.firstElementChild as HTMLTextAreaElement;
    const editor = openEditor(element, controller.signal);
    element.focus();
    element.setSelectionRange(3, 5);
    document.querySelector('input')?.focus();
    expect(editor?.caret()).toEqual({ start: 3, end: 5 });
  });

  it('of rich text survives the host putting other nodes in place of its own', () => {
    const editor = open('<div contenteditable="true"><div>one two</div></div>');
    const text = editor?.element.querySelector('div')?.firstChild as Text;
    document.getSelection()?.collapse(text, 3);
    expect(editor?.caret()).toEqual({ start: 3, end: 3 });
    document.getSelection()?.removeAllRanges();
    editor?.element.replaceChildren('one two');
    expect(editor?.caret()).toEqual({ start: 3, end: 3 });
  });
});

describe('replacing', () => {
  it('is refused while an input method composes a word', async () => {
    const editor = open('<textarea>one</textarea>');
    editor?.element.dispatchEvent(new Event('compositionstart'));
    expect(await editor?.replace({ start: 0, end: 3 }, 'two')).toEqual({
      ok: false,
      reason: expect.stringContaining('composed'),
    });
    expect(editor?.read()).toBe('one');
  });

  it('is refused where the browser has no editing command that works', async () => {
    const editor = open('<textarea>one</textarea>');
    document.execCommand = () => false;
    expect(await editor?.replace({ start: 0, end: 3 }, 'two')).toMatchObject({ ok: false });
    expect(editor?.read()).toBe('one');
  });
});

describe('input', () => {
  it('is told for what the host changes, too, and no more once the signal ended it', async () => {
    const editor = open('<div contenteditable="true">one</div>');
    const ended = new AbortController();
    let told = 0;
    editor?.onInput(() => {
      told += 1;
    }, ended.signal);
    editor?.element.append(' two');
    await Promise.resolve();
    expect(told).toBe(1);
    ended.abort();
    editor?.element.append(' three');
    await Promise.resolve();
    expect(told).toBe(1);
  });

  it('is told when the host empties a text box, by the caret that moved or the key that was pressed for it', () => {
    const editor = open('<textarea>Sent.</textarea>');
    const box = editor?.element as HTMLTextAreaElement;
    const told: string[] = [];
    editor?.onInput(() => told.push(box.value), controller.signal);
    box.dispatchEvent(new Event('keyup'));
    box.dispatchEvent(new Event('selectionchange'));
    expect(told).toEqual([]);
    box.value = '';
    box.dispatchEvent(new Event('keyup'));
    expect(told).toEqual(['']);
    box.value = 'Restored.';
    box.dispatchEvent(new Event('selectionchange'));
    expect(told).toEqual(['', 'Restored.']);
  });

  it('is not told in the middle of a composition, but at its end', () => {
    const editor = open('<textarea></textarea>');
    let told = 0;
    editor?.onInput(() => {
      told += 1;
    }, controller.signal);
    editor?.element.dispatchEvent(new Event('compositionstart'));
    (editor?.element as HTMLTextAreaElement).value = '日';
    editor?.element.dispatchEvent(new Event('input'));
    expect(told).toBe(0);
    editor?.element.dispatchEvent(new Event('compositionend'));
    expect(told).toBe(1);
  });
});
