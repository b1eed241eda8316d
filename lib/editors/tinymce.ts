import { sendPaste, sendReplaced, sendUndoKey } from './page-events';
import { openRichText, typeLines, undoNatively } from './rich-text';
import type { EditorKind } from './types';

/**
 * TinyMCE 4 to 8, whose editable is the body of a same-origin frame, or a div in its inline mode. It keeps an undo
 * history of its own and learns of a browser command only through an input event of the kind spell checkers send: one
 * before, so that what was typed so far becomes a step, and one after. That also makes it fit its size to the new text
 * at once; otherwise it would on the click on Send, which then misses the button. Last checked: 5.10 in Chromium 156 and
 * Firefox 153.
 */
export const tinymce: EditorKind = {
  family: 'tinymce',
  matches: (element) => element.classList.contains('mce-content-body') && element.isContentEditable,
  open: (element, signal) =>
    openRichText('tinymce', element, signal, {
      write: [
        (target, text) => {
          sendReplaced(target);
          const done = typeLines(target, text);
          sendReplaced(target);
          return done;
        },
        (target, text) => sendPaste(target, { 'text/plain': text }),
      ],
      undo: [sendUndoKey, undoNatively],
    }),
};
