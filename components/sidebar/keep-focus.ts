/** The control the rep stands on, and what tells it from others once it is drawn anew. */
interface Held {
  element: HTMLElement;
  tag: string;
  label: string;
}

/**
 * Keeps the focus where the rep put it while parts of the page are taken away and drawn anew: a control that comes back
 * as another element, or is moved, has the focus again, text fields with their caret. Nothing is taken from the page
 * beside us, and what the rep let go of by the pointer stays let go of. Returns the way to stop.
 */
export function keepFocus(doc: Document): () => void {
  let held: Held | undefined;

  const hold = ({ target }: Event) => {
    held = isElement(target) ? { element: target, tag: target.tagName, label: labelOf(target) } : undefined;
  };
  const letGo = ({ target }: Event) => {
    if (isElement(target) && held?.element.contains(target)) return;
    held = undefined;
  };
  const giveBack = (records: readonly MutationRecord[]) => {
    if (!held || doc.activeElement !== doc.body || !doc.hasFocus()) return;
    const { element } = held;
    const again = element.isConnected ? element : findAgain(held, records);
    if (!again) return;
    again.focus({ preventScroll: true });
    if (again !== element) putCaret(again, element);
  };

  const redrawn = new MutationObserver(giveBack);
  redrawn.observe(doc.body, { childList: true, subtree: true });
  doc.addEventListener('focusin', hold);
  doc.addEventListener('pointerdown', letGo);
  return () => {
    redrawn.disconnect();
    doc.removeEventListener('focusin', hold);
    doc.removeEventListener('pointerdown', letGo);
  };
}

/**
 * The same control among what was just drawn. What stood there before is not the same, however alike: where a note is
 * taken away, the focus must not fall on the button that takes away the next one.
 */
function findAgain({ tag, label }: Held, records: readonly MutationRecord[]): HTMLElement | undefined {
  for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
    if (!isElement(node)) continue;
    const found = [node, ...node.querySelectorAll<HTMLElement>(tag)].find(
      (one) => one.tagName === tag && labelOf(one) === label && one.isConnected,
    );
    if (found) return found;
  }
  return undefined;
}

/** What a control is called: the ids React gives do not outlive a drawing. */
const labelOf = (element: HTMLElement) =>
  element.getAttribute('aria-label') ?? element.getAttribute('name') ?? element.textContent;

function putCaret(to: HTMLElement, from: HTMLElement): void {
  if (!isText(to) || !isText(from)) return;
  to.setSelectionRange(from.selectionStart, from.selectionEnd);
}

const isText = (element: HTMLElement): element is HTMLTextAreaElement | HTMLInputElement =>
  element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text');

const isElement = (target: EventTarget | null): target is HTMLElement => target instanceof HTMLElement;
