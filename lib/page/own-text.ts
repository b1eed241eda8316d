import type { Editor } from '../editors/types';

/**
 * The rep's own words in a draft, with every offset as in the draft: what follows them is cut off, and quotations
 * between them are blanked out.
 */
export function readOwnText(editor: Editor): string {
  const text = editor.read();
  const own = text.slice(0, editor.ownEnd());
  let blanked = '';
  let at = 0;
  for (const { start, end } of editor.quoted()) {
    if (start >= own.length) break;
    blanked += own.slice(at, start) + own.slice(start, end).replace(/[^\n]/g, ' ');
    at = Math.min(end, own.length);
  }
  return blanked + own.slice(at);
}
