/** Whether an input method (accents, Japanese, …) is building a word in the element; nothing may be written meanwhile. */
export interface Composing {
  now(): boolean;
  /** Calls back when a word is finished. */
  onEnd(callback: () => void, signal: AbortSignal): void;
}

/** Follows the compositions in an element until the signal ends it. */
export function followComposition(element: HTMLElement, signal: AbortSignal): Composing {
  let composing = false;
  element.addEventListener('compositionstart', () => (composing = true), { signal, passive: true });
  element.addEventListener('compositionend', () => (composing = false), { signal, passive: true });
  return {
    now: () => composing,
    onEnd: (callback, ended) => element.addEventListener('compositionend', callback, { signal: ended, passive: true }),
  };
}
