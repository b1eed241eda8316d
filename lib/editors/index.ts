import { ckeditor4 } from './ckeditor4';
import { contenteditable } from './contenteditable';
import { textarea } from './textarea';
import { tinymce } from './tinymce';
import type { Editor, EditorFamily, EditorKind } from './types';

/** The families, the more particular before the more general: the first that matches an element opens it. */
export const editorKinds: readonly EditorKind[] = [textarea, tinymce, ckeditor4, contenteditable];

/**
 * Opens a composer, whichever family it is of. `family` names it where the host knows better.
 *
 * @returns undefined for an element nobody can write in (read only, disabled, no editable)
 */
export function openEditor(element: HTMLElement, signal: AbortSignal, family?: EditorFamily): Editor | undefined {
  const kind = editorKinds.find((one) => (family ? one.family === family : one.matches(element)));
  return kind?.open(element, signal);
}
