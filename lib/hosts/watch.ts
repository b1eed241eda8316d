import { arrivalOf } from './arrival';
import { elementOf, frameDocument } from './frames';

/** What of a page to keep an eye on. */
export interface Watched {
  /**
   * Elements whose content is put in or replaced while the page stays. As narrow as can be: whatever changes in them is
   * told. Elements that appear later are found when one of the others changes.
   */
  within: readonly string[];
  /** Also what is deep inside them, not only their own children. */
  deep?: boolean;
  /** Changes under such elements are the rep's typing, which editors tell themselves. */
  except?: string;
  /** What is there as soon as the next document in a frame can be read; without it, that is told when the frame has loaded. */
  arrived?: string;
}

/** The Navigation API, which TypeScript's DOM library does not know everywhere yet. */
type NavigationView = Window & { navigation?: EventTarget };

/**
 * Calls `onChange` when the page moves to another state (in-page navigation, a frame loaded) or the watched elements
 * change, `onArrival` when the next document of a frame has arrived. Observers and events only. The work for each batch of changes does not grow with the batch.
 */
export function watchPage(
  doc: Document,
  watched: Watched,
  onChange: () => void,
  signal: AbortSignal,
  onArrival = onChange,
): void {
  const view = doc.defaultView as NavigationView | null;
  if (!view || signal.aborted) return;
  view.navigation?.addEventListener('currententrychange', onChange, { signal });
  view.addEventListener('popstate', onChange, { signal });
  view.addEventListener('hashchange', onChange, { signal });
  // `load` does not bubble, but a frame's passes through its document on the way down.
  doc.addEventListener(
    'load',
    (event) => {
      const frame = event.target as Element;
      if (frame.localName !== 'iframe') return;
      attach();
      follow(frame);
      onChange();
    },
    { signal, capture: true },
  );

  const seen = new WeakSet<Element>();
  const observer = new MutationObserver((records) => {
    const first = records[0];
    const last = records.at(-1);
    if (isTyping(first) && isTyping(last)) return;
    attach();
    onChange();
  });
  signal.addEventListener('abort', () => observer.disconnect());
  attach();
  for (const frame of doc.querySelectorAll('iframe')) follow(frame);

  /** Waits for a frame's next document, which takes the place of this one right after it was left, and for what is in it. */
  function follow(frame: Element): void {
    const { arrived } = watched;
    if (!arrived) return;
    const next = async () => {
      const inner = frameDocument(frame);
      if (!inner) return;
      await arrivalOf(inner, arrived);
      onArrival();
    };
    const left = () => view?.requestAnimationFrame(() => void next());
    frameDocument(frame)?.defaultView?.addEventListener('pagehide', left, { signal });
  }

  function isTyping(record: MutationRecord | undefined): boolean {
    if (!watched.except || !record) return false;
    return elementOf(record.target)?.closest(watched.except) != null;
  }

  function attach(): void {
    for (const selector of watched.within) {
      const element = doc.querySelector(selector);
      if (!element || seen.has(element)) continue;
      seen.add(element);
      observer.observe(element, { childList: true, subtree: watched.deep === true });
    }
  }
}
