import { openRichText, typeLines, undoNatively } from './rich-text';
import type { EditorKind } from './types';

/**
 * Any element the browser itself makes editable, with no editor program of its own around it that we know. The last of
 * the list. Last checked: Chromium 156, Firefox 153.
 */
export const contenteditable: EditorKind = {
  family: 'contenteditable',
  matches: (element) => element.isContentEditable || element.ownerDocument.designMode === 'on',
  open: (element, signal) =>
    openRichText('contenteditable', element, signal, { write: [typeLines], undo: [undoNatively] }),
};
