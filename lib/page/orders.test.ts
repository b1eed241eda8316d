import { describe, expect, it } from 'vitest';
import type { Editor, ReplaceResult } from '../editors/types';
import { findWords, obeyDraftOrder } from './orders';

function createEditor(text: string, result?: ReplaceResult): Editor & { text: string } {
  const editor = {
    family: 'textarea' as const,
    element: document.createElement('textarea'),
    text,
    read: () => editor.text,
    ownEnd: () => editor.text.length,
    quoted: () => [],
    caret: () => ({ start: 3, end: 3 }),
    replace: async ({ start, end }: { start: number; end: number }, words: string): Promise<ReplaceResult> => {
      if (result) return result;
      editor.text = editor.text.slice(0, start) + words + editor.text.slice(end);
      return { ok: true };
    },
    rangeOf: () => undefined,
    onInput: () => undefined,
    focus: () => undefined,
  };
  return editor;
}

describe('orders for the draft', () => {
  it('inserts at the caret last held', async () => {
    const editor = createEditor('Hi Mara');
    const done = await obeyDraftOrder(editor, { type: 'insert', id: 7, conversation: 'a', text: 'dear ' }, 'a');
    expect(done).toEqual({ type: 'done', id: 7, ok: true });
    expect(editor.text).toBe('Hi dear Mara');
  });

  it('writes nothing that was made for another conversation, and gives it back', async () => {
    const editor = createEditor('Hi Mara');
    const order = { type: 'insert' as const, id: 7, conversation: 'a', text: 'dear Otto' };
    const done = await obeyDraftOrder(editor, order, 'b');
    expect(done).toMatchObject({ id: 7, ok: false, reason: expect.stringContaining('another'), text: 'dear Otto' });
    expect(editor.text).toBe('Hi Mara');
  });

  it('replaces the words of a finding where they have moved to', async () => {
    const editor = createEditor('Oh no. That is awful.');
    const order = {
      type: 'replace' as const,
      id: 1,
      conversation: 'a',
      span: { start: 0, end: 5 },
      expected: 'awful',
      text: 'annoying',
    };
    expect((await obeyDraftOrder(editor, order, 'a')).ok).toBe(true);
    expect(editor.text).toBe('Oh no. That is annoying.');
  });

  it('leaves the customer’s words alone that are quoted under the draft and between its lines', async () => {
    const text = 'Sure.\n> It is awful.\nYes.\n\nOn 5 Mar Ann wrote:\n> Just awful.';
    const editor = {
      ...createEditor(text),
      ownEnd: () => text.indexOf('\n\nOn'),
      quoted: () => [
        { start: 6, end: 20 },
        { start: text.indexOf('On 5'), end: text.length },
      ],
    };
    for (const expected of ['awful', 'Sure.\n              \nYes.']) {
      const order = {
        type: 'replace' as const,
        id: 1,
        conversation: 'a',
        span: { start: 0, end: 5 },
        expected,
        text: 'annoying',
      };
      expect(await obeyDraftOrder(editor, order, 'a')).toMatchObject({ ok: false, text: 'annoying' });
    }
    expect(editor.read()).toBe(text);
  });

  it('refuses when the words are gone, and gives the text back', async () => {
    const editor = createEditor('All fine.');
    const order = {
      type: 'replace' as const,
      id: 1,
      conversation: 'a',
      span: { start: 0, end: 5 },
      expected: 'awful',
      text: 'annoying',
    };
    expect(await obeyDraftOrder(editor, order, 'a')).toMatchObject({ ok: false, text: 'annoying' });
    expect(editor.text).toBe('All fine.');
  });

  it('gives the text back when the editor could not take it, and when there is none', async () => {
    const refusing = createEditor('x', { ok: false, reason: 'The editor changed the text.' });
    const order = { type: 'insert' as const, id: 2, conversation: 'a', text: 'Hello' };
    expect(await obeyDraftOrder(refusing, order, 'a')).toMatchObject({
      ok: false,
      reason: 'The editor changed the text.',
      text: 'Hello',
    });
    expect(await obeyDraftOrder(undefined, order, 'a')).toMatchObject({ ok: false, text: 'Hello' });
  });
});

describe('findWords', () => {
  it('prefers the place they were at, then the nearest', () => {
    const text = 'bad one, bad two, bad three';
    expect(findWords(text, 9, 'bad')).toEqual({ start: 9, end: 12 });
    expect(findWords(text, 10, 'bad')).toEqual({ start: 9, end: 12 });
    expect(findWords(text, 16, 'bad')).toEqual({ start: 18, end: 21 });
    expect(findWords(text, 0, 'good')).toBeUndefined();
  });
});
