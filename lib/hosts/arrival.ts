/** Is the document parsed, or has it what this selector finds already? */
export const hasArrived = (doc: Document, sign: string): boolean =>
  doc.readyState !== 'loading' || doc.querySelector(sign) !== null;

/**
 * Resolves when the document has arrived (`hasArrived`), or the signal aborts. Without a signal nothing but the document
 * itself holds what waits for it: one that goes away before takes it along.
 */
export function arrivalOf(doc: Document, sign: string, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!hasArrived(doc, sign) && !signal?.aborted) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(doc, { childList: true, subtree: true });
    doc.addEventListener('DOMContentLoaded', look, { once: true });
    signal?.addEventListener('abort', look);
    look();
  });
}
