import type { Span } from '../conversation/conversation';
import { followComposition } from './composing';
import { oneAtATime, refusal } from './one-at-a-time';
import { endOfOwn, findForeignText } from './own-part';
import type { Editor, EditorKind } from './types';
import { writeVerified } from './verified-write';

/**
 * The plain text box. The browser keeps its caret after the focus left it, its undo history knows
 * `execCommand('insertText')` in Chromium and Firefox, and frameworks that hold the value (React) hear the input event
 * that comes with it. Last checked: Chromium 156, Firefox 153.
 */
export const textarea: EditorKind = {
  family: 'textarea',
  matches: (element) =>
    element.tagName === 'TEXTAREA' &&
    !(element as HTMLTextAreaElement).readOnly &&
    !(element as HTMLTextAreaElement).disabled,
  open: (element, signal) => openTextarea(element as HTMLTextAreaElement, signal),
};

function openTextarea(element: HTMLTextAreaElement, signal: AbortSignal): Editor {
  const doc = element.ownerDocument;
  const composing = followComposition(element, signal);
  // A value set by a script leaves Chromium's caret at its very end, below quotation and signature; that is not where
  // the rep put it.
  let held =
    doc.activeElement === element || (element.selectionStart > 0 && element.selectionStart < element.value.length);
  element.addEventListener('focus', () => (held = true), { signal, passive: true });

  function caret(): Span {
    return held ? { start: element.selectionStart, end: element.selectionEnd } : { start: 0, end: 0 };
  }

  function select({ start, end }: Span): void {
    doc.defaultView?.focus();
    element.focus({ preventScroll: true });
    element.setSelectionRange(start, end);
  }

  function write(span: Span, text: string): boolean {
    select(span);
    // Moving the caret away and back ends the run of typing: else undo takes the words typed before along.
    element.setSelectionRange(0, 0);
    element.setSelectionRange(span.start, span.end);
    return text === '' ? doc.execCommand('delete') : doc.execCommand('insertText', false, text);
  }

  const replace = oneAtATime(async (span, text) => {
    const before = element.value;
    const reason = refusal(span, before, composing.now());
    if (reason) return { ok: false, reason };
    const lines = text.replace(/\r\n?/g, '\n');
    const held = caret();
    const result = await writeVerified({
      element,
      read: () => element.value,
      state: () => element.value,
      expected: before.slice(0, span.start) + lines + before.slice(span.end),
      ways: [() => write(span, lines)],
      undo: [() => doc.execCommand('undo')],
      repair: (start, end, old) => write({ start, end }, old),
    });
    if (!result.ok && element.value === before) element.setSelectionRange(held.start, held.end);
    return result;
  });

  return {
    family: 'textarea',
    element,
    read: () => element.value,
    ownEnd: () => endOfOwn(element.value, findForeignText(element.value)),
    quoted: () => findForeignText(element.value),
    caret,
    replace,
    rangeOf: () => undefined,
    onInput(callback, ended) {
      let told = element.value;
      const tell = () => {
        if (composing.now() || element.value === told) return;
        told = element.value;
        callback();
      };
      // A host that sets the value by script tells nobody: most often the caret moves with it, or a key was pressed for it.
      for (const type of 'input change focus blur keyup selectionchange'.split(' ')) {
        element.addEventListener(type, tell, { signal: ended, passive: true });
      }
      composing.onEnd(tell, ended);
    },
    focus: () => select(caret()),
  };
}
