/** Too small to write a reply in: search fields, subject lines, chat-box stubs of other widgets. CSS px. */
const leastHeight = 32;

/**
 * Is this something a rep writes a reply in: a textarea, a contenteditable, or a same-origin frame that is one? Single
 * lines, read-only and disabled fields are not.
 */
export function isWritable(target: EventTarget | Element | null | undefined): target is HTMLElement {
  if (!target || !('nodeType' in target) || target.nodeType !== 1) return false;
  const element = target as HTMLElement;
  switch (element.localName) {
    case 'textarea': {
      const area = element as HTMLTextAreaElement;
      return !area.readOnly && !area.disabled && isTall(area);
    }
    case 'iframe':
      return isWritable(bodyOf(element as HTMLIFrameElement));
    default:
      return (
        element.isContentEditable === true &&
        element.getAttribute('role') !== 'combobox' &&
        element.getAttribute('aria-multiline') !== 'false' &&
        isTall(element)
      );
  }
}

function isTall(element: HTMLElement): boolean {
  return element.getBoundingClientRect().height >= leastHeight;
}

/** The body of a same-origin frame; undefined for a frame of another site. */
function bodyOf(frame: HTMLIFrameElement): HTMLElement | undefined {
  try {
    return frame.contentDocument?.body;
  } catch {
    return undefined;
  }
}
