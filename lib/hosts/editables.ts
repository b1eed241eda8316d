import { frameDocument } from './frames';

/** Lower than this is a search field or a subject line. CSS px. */
const leastHeight = 32;
/** A page with more has a form, not a composer. */
const mostEditables = 20;

/** Whatever a page lets be written in without a field, as a selector. */
export const editable = '[contenteditable]:not([contenteditable=false])';

/** What a reply can be written in, in page order: textareas, contenteditable elements and frames that are such. */
export function findEditables(doc: Document): HTMLElement[] {
  const found: HTMLElement[] = [];
  const candidates = doc.querySelectorAll<HTMLElement>(`body :is(textarea, ${editable}, iframe)`);
  for (const element of candidates) {
    const written = editableOf(element);
    if (written && isRoomy(element)) found.push(written);
    if (found.length === mostEditables) break;
  }
  return found;
}

function editableOf(element: HTMLElement): HTMLElement | undefined {
  if (element.localName === 'iframe') {
    const inner = frameDocument(element);
    const isEditable = inner?.designMode === 'on' || inner?.body?.getAttribute('contenteditable') === 'true';
    return isEditable ? inner?.body : undefined;
  }
  if (element.localName === 'textarea') {
    const area = element as HTMLTextAreaElement;
    return area.readOnly || area.disabled ? undefined : area;
  }
  // Recipient fields are editable too, but one line of a choice.
  const isChoice = element.getAttribute('role') === 'combobox' || element.getAttribute('aria-multiline') === 'false';
  const isInner = element.parentElement?.closest(editable) != null;
  return isChoice || isInner ? undefined : element;
}

/** Shown, and high enough to write in. A saved page has no sizes: there, what is not said to be hidden counts as shown. */
function isRoomy(element: HTMLElement): boolean {
  if (!element.ownerDocument.defaultView) return element.style.display !== 'none' && !element.hidden;
  return element.getBoundingClientRect().height >= leastHeight;
}
