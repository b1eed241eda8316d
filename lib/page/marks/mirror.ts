import { styleOf } from '../../editors/text-style';
import { createLayer } from '../layer';
import { appearance } from './appearance';
import { type Mark, shiftMarks } from './mark';
import { placeOver } from './place-over';

/** Marks over a text box, whose text no range can reach: its text once more, transparent, on top of it. */
export interface Mirror {
  show(marks: readonly Mark[]): void;
  /** The mark at a place in the viewport of the text box's document. */
  hit(x: number, y: number): string | undefined;
  /** Where a mark is, in the viewport of the text box's document. */
  boxOf(id: string): DOMRect | undefined;
  /** Scrolls the text box until the mark can be seen. False when there is no such mark. */
  reveal(id: string): boolean;
  destroy(): void;
}

/** What makes lines break where they do in the text box. */
const metrics = (
  'direction font-family font-feature-settings font-kerning font-size font-size-adjust font-stretch ' +
  'font-style font-variant font-variation-settings font-weight hyphens letter-spacing line-break ' +
  'line-height overflow-wrap padding tab-size text-align ' +
  'text-align-last text-indent text-rendering text-transform unicode-bidi white-space word-break ' +
  'word-spacing writing-mode'
).split(' ');

/** What lies above the page whatever its z-index. A layer over a box in there has to be there as well. */
const topLayer = ':modal, :popover-open, :fullscreen';

const css = `
  .window { position: absolute; overflow: hidden; transform-origin: 0 0; }
  .text { box-sizing: border-box; color: transparent; forced-color-adjust: none; }
  .warn { ${appearance.warn} }
  .note { ${appearance.note} }
`;

/**
 * The layer hangs on the root element in a closed shadow tree: nothing in the host's own tree changes, no layout shifts,
 * no click or focus lands on it. It follows the box by scroll, resize and input events; it has no timer.
 */
export function createMirror(element: HTMLTextAreaElement): Mirror {
  const doc = element.ownerDocument;
  const view = doc.defaultView as (Window & typeof globalThis) | null;
  const controller = new AbortController();
  const { signal } = controller;

  const { holder: host, shadow } = createLayer(doc, 'heard-marks', css);
  host.setAttribute('aria-hidden', 'true');
  host.popover = 'manual';
  host.style.cssText = 'all: initial; position: absolute; top: 0; left: 0; width: 0; height: 0; pointer-events: none;';
  const frame = doc.createElement('div');
  frame.className = 'window';
  const text = doc.createElement('div');
  text.className = 'text';
  frame.append(text);
  shadow.append(frame);

  let marks: readonly Mark[] = [];
  let shown = '';
  /** The text box's value of each of `metrics`, as it was when the text was drawn last. */
  const measures: string[] = [];

  function place(): void {
    if (host.isConnected) placeOver(element, host, frame, text);
  }

  function draw(): void {
    shown = element.value;
    if (marks.length === 0) {
      host.remove();
      text.replaceChildren();
      return;
    }
    const style = styleOf(element);
    metrics.forEach((property, index) => {
      const value = style?.getPropertyValue(property) ?? '';
      // Setting what is set already costs the browser as much as a change.
      if (measures[index] === value) return;
      measures[index] = value;
      text.style.setProperty(property, value);
    });
    // A host that rewrites its page may have swept the layer away.
    if (!host.isConnected) {
      doc.documentElement.append(host);
      if (element.closest(topLayer)) host.showPopover();
    }
    // Measured before the text is put in: else all of it would be laid out at once, and once more for the picture.
    place();
    text.replaceChildren(...pieces(doc, shown, marks));
  }

  const spanOf = (id: string) =>
    [...text.querySelectorAll('span')].find((span) => marks[Number(span.dataset.mark)]?.id === id);

  const listening = { capture: true, passive: true, signal };
  doc.addEventListener('scroll', place, listening);
  view?.addEventListener('resize', place, listening);
  element.addEventListener(
    'input',
    () => {
      // Most often the draft was checked already and its marks are drawn; not while a word is being composed.
      if (shown === element.value) return;
      marks = shiftMarks(marks, shown, element.value);
      draw();
    },
    { signal, passive: true },
  );
  // What grows beside the box moves it, and makes one of its ancestors grow with it.
  const sizes = view && new view.ResizeObserver(place);
  for (let box: Element | null = element; box; box = box.parentElement) sizes?.observe(box);

  return {
    show(next) {
      marks = next;
      draw();
    },
    hit(x, y) {
      const box = frame.getBoundingClientRect();
      if (!host.isConnected || x < box.left || x > box.right || y < box.top || y > box.bottom) return undefined;
      const at = [...text.querySelectorAll('span')].find((span) =>
        [...span.getClientRects()].some(
          (rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
        ),
      );
      return at && marks[Number(at.dataset.mark)]?.id;
    },
    boxOf: (id) => spanOf(id)?.getBoundingClientRect(),
    reveal(id) {
      const span = spanOf(id);
      if (!span) return false;
      element.scrollIntoView({ block: 'nearest' });
      const { offsetTop, offsetHeight } = span;
      const { scrollTop, clientHeight } = element;
      if (offsetTop < scrollTop || offsetTop + offsetHeight > scrollTop + clientHeight) {
        element.scrollTop = offsetTop - (clientHeight - offsetHeight) / 2;
        place();
      }
      return true;
    },
    destroy() {
      controller.abort();
      sizes?.disconnect();
      host.remove();
    },
  };
}

/** The text with each mark in a span; where two overlap the one that begins first is drawn up to the next. */
function pieces(doc: Document, text: string, marks: readonly Mark[]): Node[] {
  const nodes: Node[] = [];
  let at = 0;
  const inOrder = marks.map((mark, index) => ({ mark, index })).toSorted((a, b) => a.mark.start - b.mark.start);
  for (const [position, { mark, index }] of inOrder.entries()) {
    const start = Math.max(mark.start, at);
    const end = Math.min(mark.end, inOrder[position + 1]?.mark.start ?? text.length, text.length);
    if (end <= start) continue;
    const span = doc.createElement('span');
    span.className = mark.level;
    span.dataset.mark = String(index);
    span.textContent = text.slice(start, end);
    nodes.push(doc.createTextNode(text.slice(at, start)), span);
    at = end;
  }
  nodes.push(doc.createTextNode(text.slice(at)));
  return nodes;
}
