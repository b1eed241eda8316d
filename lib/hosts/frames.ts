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

/** The text in one line. */
export const inOneLine = (text: string, most = 2000): string => text.replace(/\s+/g, ' ').trim().slice(0, most);

/** Its text in one line. */
export const lineOf = (node: Node | null | undefined): string => inOneLine(node?.textContent ?? '');

/** The element a node is, or is in. */
export const elementOf = (node: Node): Element | null => (node.nodeType === 1 ? (node as Element) : node.parentElement);
