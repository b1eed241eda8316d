import { styleOf } from '../../editors/text-style';

/** Lays `frame` exactly over the visible text area of `element`, and `text` in it to where the box is scrolled. */
export function placeOver(element: HTMLElement, host: HTMLElement, frame: HTMLElement, text: HTMLElement): void {
  const box = element.getBoundingClientRect();
  const seen = visiblePart(element, box);
  if (box.width === 0 || box.height === 0 || !seen) {
    host.style.setProperty('display', 'none');
    return;
  }
  host.style.setProperty('display', 'block');
  host.style.setProperty('z-index', String(layerOf(element)));
  // Measured, not computed: whatever the root element's position, margin or transform, this is where our zero is.
  const zero = host.getBoundingClientRect();
  const scaleX = box.width / element.offsetWidth || 1;
  const scaleY = box.height / element.offsetHeight || 1;
  const left = box.left + element.clientLeft * scaleX;
  const top = box.top + element.clientTop * scaleY;
  const { clientWidth, clientHeight } = element;
  const inset = [
    (seen.top - top) / scaleY,
    clientWidth - (seen.right - left) / scaleX,
    clientHeight - (seen.bottom - top) / scaleY,
    (seen.left - left) / scaleX,
  ];
  Object.assign(frame.style, {
    left: `${left - zero.left}px`,
    top: `${top - zero.top}px`,
    width: `${clientWidth}px`,
    height: `${clientHeight}px`,
    transform: scaleX === 1 && scaleY === 1 ? 'none' : `scale(${scaleX}, ${scaleY})`,
    clipPath: `inset(${inset.map((length) => `${Math.max(0, length)}px`).join(' ')})`,
  });
  text.style.width = `${clientWidth}px`;
  text.style.transform = `translate(${-element.scrollLeft}px, ${-element.scrollTop}px)`;
}

/** A rectangle in a viewport, CSS px. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What the scrolling boxes around an element leave to be seen of it; undefined when that is nothing. */
function visiblePart(element: HTMLElement, box: DOMRect): Box | undefined {
  const seen: Box = { left: box.left, top: box.top, right: box.right, bottom: box.bottom };
  const { body, documentElement } = element.ownerDocument;
  for (let around = element.parentElement; around && around !== documentElement; around = around.parentElement) {
    // The overflow of the body is the viewport's.
    if (around === body || styleOf(around)?.overflow === 'visible') continue;
    const window = around.getBoundingClientRect();
    seen.left = Math.max(seen.left, window.left);
    seen.top = Math.max(seen.top, window.top);
    seen.right = Math.min(seen.right, window.right);
    seen.bottom = Math.min(seen.bottom, window.bottom);
  }
  return seen.right > seen.left && seen.bottom > seen.top ? seen : undefined;
}

/** The layer the outermost box around the element is in: above that box, and below the dialogs the host lays over it. */
function layerOf(element: HTMLElement): number {
  let layer = 0;
  for (let around: Element | null = element; around; around = around.parentElement) {
    const zIndex = styleOf(around)?.zIndex;
    if (zIndex && zIndex !== 'auto') layer = Number(zIndex);
  }
  return Math.max(layer, 0);
}
