import { sendPaste, sendUndoKey } from './page-events';
import { openRichText, undoNatively } from './rich-text';
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
 * CKEditor 4, whose editable is the body of a same-origin frame. It takes a paste as one step of its own undo history;
 * a browser command becomes two. Last checked: 4.22.1 in Chromium 156 and Firefox 153.
 */
export const ckeditor4: EditorKind = {
  family: 'ckeditor4',
  matches: (element) => element.classList.contains('cke_editable') && element.isContentEditable,
  open: (element, signal) =>
    openRichText('ckeditor4', element, signal, {
      write: [
        (target, text) => text !== '' && sendPaste(target, { 'text/html': asHtml(text), 'text/plain': text }),
        (target, text) => sendPaste(target, { 'text/plain': text }),
      ],
      undo: [sendUndoKey, undoNatively],
    }),
};
