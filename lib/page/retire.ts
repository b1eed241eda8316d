/** Attribute on the element that holds the sidebar: how a new script finds what an old one left behind. */
export const frameMarker = 'data-heard-sidebar';

/** Told in the page when a script of a newer life of the extension arrives. */
const arrival = 'heard-arrival';

/**
 * Announces a new script and removes what an older one, cut off by an update, left in the page. Answers whether there
 * was anything. A page can send the same event, and gains nothing: see `retireOnArrival`.
 */
export function retireStrangers(doc: Document): boolean {
  doc.dispatchEvent(new Event(arrival));
  const left = doc.querySelectorAll(`[${frameMarker}]`);
  for (const element of left) element.remove();
  return left.length > 0;
}

/** Calls `retire` when a newer script arrived and this one is cut off from the extension; a page's fake is ignored. */
export function retireOnArrival(doc: Document, isAlive: () => boolean, retire: () => void, signal: AbortSignal): void {
  doc.addEventListener(
    arrival,
    () => {
      if (!isAlive()) retire();
    },
    { signal },
  );
}
