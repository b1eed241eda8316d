/** The document of a frame, if it is of our own origin; undefined for others and while there is none. */
export function frameDocument(frame: Element | null | undefined): Document | undefined {
  try {
    return (frame as HTMLIFrameElement | null)?.contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}

/** The origin of the site a document belongs to; '' for a saved page, which has none. */
export function originOf(doc: Document): string {
  const origin = doc.defaultView?.location.origin ?? '';
  return origin === 'null' ? '' : origin;
}

/** The address of a document; '' for a saved page. */
export function addressOf(doc: Document): string {
  return doc.defaultView?.location.href ?? doc.URL ?? '';
}

/** Its text in one line. */
export function lineOf(element: Element | null | undefined, most = 2000): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, most);
}
