/**
 * An element of ours for the root of a page, with a closed shadow tree and a style sheet of its own: the page's scripts and
 * styles do not reach what is in it.
 */
export function createLayer(doc: Document, name: string, css: string): { holder: HTMLElement; shadow: ShadowRoot } {
  const view = doc.defaultView as (Window & typeof globalThis) | null;
  const holder = doc.createElement(name);
  const shadow = holder.attachShadow({ mode: 'closed' });
  if (view) {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  }
  return { holder, shadow };
}

/** The modal dialog that is open: what is not in it can't be reached, though it be shown on top. `closing` counts as closed. */
export const modalIn = (doc: Document, closing?: EventTarget | null): Element | undefined =>
  [...doc.querySelectorAll('dialog:modal')].findLast((dialog) => dialog !== closing);
