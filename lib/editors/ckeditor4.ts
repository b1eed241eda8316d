import { sendPaste, sendUndoKey } from './page-events';
import { openRichText, typeLines, undoNatively } from './rich-text';
import type { EditorKind } from './types';

function asHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/^ | $|(?<=\n) | (?=\n)| (?= )/g, '&nbsp;')
    .replaceAll('\n', '<br>');
}

/**
 * Deletes the selection by pasting over it and the letters next to it what those letters are. Without letters next to it
 * in the same text node, false.
 */
function pasteNeighbour(element: HTMLElement): boolean {
  const selection = element.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return false;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  if (startContainer.nodeType !== 3 || endContainer.nodeType !== 3) return false;
  const before = (startContainer as Text).data.slice(0, startOffset);
  const after = (endContainer as Text).data.slice(endOffset);
  // A space at the rim of pasted text would turn into a no-break space: take what is beyond it along.
  let left = '';
  let right = /^\S/u.exec(after)?.[0] ?? '';
  if (right === '') left = /\S$/u.exec(before)?.[0] ?? '';
  if (left + right === '') {
    left = /\S\s+$/u.exec(before)?.[0] ?? '';
    right = /^\s+\S/u.exec(after)?.[0] ?? '';
  }
  if (left + right === '') return false;
  selection.setBaseAndExtent(startContainer, startOffset - left.length, endContainer, endOffset + right.length);
  return sendPaste(element, { 'text/html': asHtml(left + right), 'text/plain': left + right });
}

/**
 * CKEditor 4, whose editable is the body of a same-origin frame. It takes a paste as one step of its own undo history,
 * which it makes two of a browser command; an empty paste does nothing. Last checked: 4.22.1 in Chromium 156 and
 * Firefox 153.
 */
export const ckeditor4: EditorKind = {
  family: 'ckeditor4',
  matches: (element) => element.classList.contains('cke_editable') && element.isContentEditable,
  open: (element, signal) =>
    openRichText('ckeditor4', element, signal, {
      write: [
        (target, text) =>
          text === ''
            ? pasteNeighbour(target) || typeLines(target, '')
            : sendPaste(target, { 'text/html': asHtml(text), 'text/plain': text }),
        // The last break of a paragraph only holds it open.
        (target, text) =>
          text.endsWith('\n') && sendPaste(target, { 'text/html': asHtml(`${text}\n`), 'text/plain': text }),
      ],
      undo: [sendUndoKey, undoNatively],
    }),
};
