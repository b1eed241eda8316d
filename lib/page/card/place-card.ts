import type { Box } from '../marks/place-over';

/** Between the words and the card, and between the card and the window's edge; CSS px. */
const gap = 6;

/**
 * Puts the card below the words, above them where there is no room, and always inside the window, clear of the
 * `taken` px at its right edge.
 */
export function placeCard(card: HTMLElement, at: Box, taken: number): void {
  const view = card.ownerDocument.defaultView;
  if (!view) return;
  const { width, height } = card.getBoundingClientRect();
  const below = at.bottom + gap;
  const above = at.top - gap - height;
  const top = below + height <= view.innerHeight - gap || above < gap ? below : above;
  const left = Math.min(at.left, view.innerWidth - taken - width - gap);
  card.style.left = `${Math.max(gap, left)}px`;
  card.style.top = `${Math.max(gap, Math.min(top, view.innerHeight - height - gap))}px`;
}
