import { atEnd } from '../editors/at-end';
import type { Editor } from '../editors/types';

interface Open {
  editor: Editor;
  controller: AbortController;
}

export interface ComposersOptions {
  /** Opens a composer with the family that fits, or undefined when none does. */
  open(element: HTMLElement, signal: AbortSignal): Editor | undefined;
  /** The draft in front changed, or another composer is in front. */
  onChange(): void;
  /** The rep turned to a composer. */
  onFocus(): void;
  /** The rep clicked into a composer. */
  onClick(event: MouseEvent): void;
  /** The pointer moved over a composer, or left it (`mouseleave`). */
  onHover(event: MouseEvent): void;
  signal: AbortSignal;
}

export interface Composers {
  /** Tells which composers the page has now: new ones are opened, gone ones are let go. */
  update(elements: readonly HTMLElement[]): void;
  /** The composer the rep last had the focus in, else the first on the page. */
  active(): Editor | undefined;
}

const hasFocus = (element: HTMLElement) =>
  element.ownerDocument.activeElement === element && element.ownerDocument.hasFocus();

/** Follows the composers of a page: which are open, and which one the rep means. */
export function followComposers({ open, onChange, onFocus, onClick, onHover, signal }: ComposersOptions): Composers {
  const opened = new Map<HTMLElement, Open>();
  let last: HTMLElement | undefined;

  function begin(element: HTMLElement): void {
    const controller = new AbortController();
    const editor = open(element, controller.signal);
    if (!editor) return;
    opened.set(element, { editor, controller });
    editor.onInput(() => {
      // A host changes drafts the rep isn't in, too.
      if (hasFocus(element)) last = element;
      onChange();
    }, controller.signal);
    const focused = () => {
      const moved = last !== element;
      last = element;
      onFocus();
      if (moved) onChange();
    };
    element.addEventListener('focusin', focused, { signal: controller.signal });
    for (const [type, listener] of [
      ['click', onClick],
      ['mousemove', onHover],
      ['mouseleave', onHover],
    ] as const) {
      element.addEventListener(type, listener, { signal: controller.signal, passive: true });
    }
    if (hasFocus(element)) focused();
  }

  atEnd(signal, () => {
    for (const { controller } of opened.values()) controller.abort();
    opened.clear();
  });

  return {
    update(elements) {
      let changed = false;
      for (const [element, { controller }] of opened) {
        if (elements.includes(element) && element.isConnected) continue;
        controller.abort();
        opened.delete(element);
        changed = true;
      }
      for (const element of elements) {
        if (opened.has(element)) continue;
        begin(element);
        changed = true;
      }
      if (changed) onChange();
    },
    active() {
      const meant = last && opened.get(last);
      return (meant ?? opened.values().next().value)?.editor;
    },
  };
}
