import type { Span } from '../conversation/conversation';
import { type LinearText, offsetOf } from './linear-text';

interface Held {
  anchor: { node: Node; offset: number };
  focus: { node: Node; offset: number };
}

/**
 * Follows the selection in a contenteditable, and keeps the last one after the focus went elsewhere (to the sidebar, to
 * the subject line). Listens only; never sets the selection.
 *
 * @returns the caret or selection last held there, `0..0` if there never was one
 */
export function trackCaret(element: HTMLElement, read: () => LinearText, signal: AbortSignal): () => Span {
  const doc = element.ownerDocument;
  let held: Held | undefined;
  /** As offsets, for when the host puts other nodes in the place of those the selection was in. */
  let kept: Span = { start: 0, end: 0 };

  function look(): boolean {
    const selection = doc.getSelection();
    const { anchorNode, focusNode } = selection ?? {};
    if (!selection || !anchorNode || !focusNode) return false;
    if (!element.contains(anchorNode) || !element.contains(focusNode)) return false;
    held = {
      anchor: { node: anchorNode, offset: selection.anchorOffset },
      focus: { node: focusNode, offset: selection.focusOffset },
    };
    return true;
  }

  function caret(): Span {
    const now = look();
    if (held && element.contains(held.anchor.node) && element.contains(held.focus.node)) {
      const text = read();
      const ends = [offsetOf(text, held.anchor), offsetOf(text, held.focus)].toSorted((a, b) => a - b);
      kept = { start: ends[0]!, end: ends[1]! };
    } else if (now || kept.end > 0) {
      const { length } = read().text;
      kept = { start: Math.min(kept.start, length), end: Math.min(kept.end, length) };
    }
    return kept;
  }

  doc.addEventListener('selectionchange', look, { signal, passive: true });
  element.addEventListener('focusout', caret, { signal, passive: true });
  doc.defaultView?.addEventListener('blur', caret, { signal, passive: true });
  look();
  return caret;
}
