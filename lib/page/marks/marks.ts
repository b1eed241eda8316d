import type { Editor } from '../../editors/types';
import { elementOf } from '../../hosts/frames';
import { createHighlights } from './highlights';
import type { Mark } from './mark';
import { createMirror, type Mirror } from './mirror';
import type { Box } from './place-over';

/** The marks of one page. They change nothing in the draft, the selection or the focus. */
export interface Marks {
  /** Marks these stretches of this draft, and no others of any draft; spans are offsets into `editor.read()` now. */
  show(editor: Editor, marks: readonly Mark[]): void;
  /** Lights up these ranges of the page, and no others. */
  light(ranges: readonly Range[]): void;
  /** Takes the marks away; the light stays. */
  clear(): void;
  /**
   * The id of the mark at a place, if any. `x` and `y` are CSS px in the viewport of `within`, by default the document
   * given to `createMarks`; an event in a frame's composer has those of its own document.
   */
  hit(x: number, y: number, within?: Document): string | undefined;
  /** Where a mark is to be seen: a box in the viewport of the document given to `createMarks`, CSS px. */
  boxOf(id: string): Box | undefined;
  /** Scrolls the draft, and what is around it, until the mark can be seen. False when there is no such mark. */
  reveal(id: string): boolean;
  /** Takes everything away, style sheets included. */
  destroy(): void;
}

interface Drawn {
  id: string;
  range: Range;
}

const has = (rect: DOMRect, x: number, y: number) =>
  x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;

/** Where the viewport of a document begins in that of its top document's frame `doc`; undefined when not inside it. */
function originIn(doc: Document, inner: Document): { x: number; y: number } | undefined {
  const origin = { x: 0, y: 0 };
  for (let at: Document = inner; at !== doc; ) {
    const frame = at.defaultView?.frameElement;
    if (!frame) return undefined;
    const box = frame.getBoundingClientRect();
    origin.x += box.left + frame.clientLeft;
    origin.y += box.top + frame.clientTop;
    at = frame.ownerDocument;
  }
  return origin;
}

/** Prepares marks for a page and its same-origin frames; nothing is drawn or added until `show` or `light`. */
export function createMarks(doc: Document): Marks {
  const highlights = createHighlights();
  let drawn: Drawn[] = [];
  let mirror: Mirror | undefined;
  let marked: HTMLElement | undefined;

  function turnTo(element: HTMLElement | undefined): void {
    if (element === marked) return;
    mirror?.destroy();
    mirror = element?.tagName === 'TEXTAREA' ? createMirror(element as HTMLTextAreaElement) : undefined;
    marked = element;
  }

  function paint(editor: Editor, marks: readonly Mark[]): void {
    const inOrder = { warn: [] as Range[], note: [] as Range[] };
    drawn = marks.flatMap(({ id, level, start, end }) => {
      const range = editor.rangeOf({ start, end });
      if (!range) return [];
      inOrder[level].push(range);
      return [{ id, range }];
    });
    highlights.set('warn', inOrder.warn);
    highlights.set('note', inOrder.note);
  }

  function clear(): void {
    turnTo(undefined);
    drawn = [];
    highlights.set('warn', []);
    highlights.set('note', []);
  }

  return {
    show(editor, marks) {
      turnTo(editor.element);
      paint(editor, mirror ? [] : marks);
      mirror?.show(marks);
    },
    light: (ranges) => highlights.set('light', ranges),
    clear,
    hit(x, y, within = doc) {
      if (!marked) return undefined;
      const from = originIn(doc, within);
      const to = originIn(doc, marked.ownerDocument);
      if (!from || !to) return undefined;
      const [atX, atY] = [x + from.x - to.x, y + from.y - to.y];
      if (mirror) return mirror.hit(atX, atY);
      return drawn.find(({ range }) => [...range.getClientRects()].some((rect) => has(rect, atX, atY)))?.id;
    },
    boxOf(id) {
      const from = marked && originIn(doc, marked.ownerDocument);
      if (!from) return undefined;
      const box = mirror ? mirror.boxOf(id) : drawn.find((mark) => mark.id === id)?.range.getBoundingClientRect();
      if (!box || (box.width === 0 && box.height === 0)) return undefined;
      const { left, top, right, bottom } = box;
      return { left: left + from.x, top: top + from.y, right: right + from.x, bottom: bottom + from.y };
    },
    reveal(id) {
      if (mirror) return mirror.reveal(id);
      const range = drawn.find((mark) => mark.id === id)?.range;
      if (!range) return false;
      elementOf(range.startContainer)?.scrollIntoView({ block: 'nearest' });
      return true;
    },
    destroy() {
      clear();
      highlights.destroy();
    },
  };
}
