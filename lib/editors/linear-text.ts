import { type KnownStyles, textStyleOf } from './text-style';
import { type Piece, TextWriter } from './text-writer';

/**
 * The text of a contenteditable as the rep sees it, with the way back from each character to its place in the page.
 *
 * - `<br>` and a preserved newline are `\n`; the placeholder `<br>` browsers put at the end of a block is not.
 * - A block boundary is `\n`; where the blocks' margins leave a visible gap between them it is a blank line (`\n\n`), so
 *   `<p>A</p><p>B</p>` reads `A\n\nB` in TinyMCE and CKEditor and `A\nB` where the host's style takes the margins away.
 *   That is also what converting the mail to plain text makes of it.
 * - A no-break space is a space (editors write one for every second space typed); the zero-width characters with which
 *   editors hold the caret (U+200B, U+FEFF) are left out; white space that collapses on screen is collapsed.
 * - What nobody sees is not read: `display: none`, invisible, transparent or zero-sized text, form fields, scripts.
 * - An image is its `alt` text (webmails write emoji as images).
 */
export interface LinearText {
  text: string;
  /** In page order, by `start`; they don't overlap. Offsets between two pieces (block boundaries) belong to none. */
  pieces: readonly Piece[];
}

/** A place in the page: a boundary point of a DOM range. */
export interface Point {
  node: Node;
  offset: number;
}

/** Reads the whole content of `root`. Never changes it. `known` saves asking for styles again. */
export function readLinear(root: HTMLElement, known: KnownStyles = new WeakMap()): LinearText {
  const writer = new TextWriter();
  const outer = textStyleOf(root, known, false);
  // The elements we are inside of; opacity is not inherited, so that one of them is invisible is handed down here.
  let inside = { ...outer, visible: outer.style.visible };
  const open: (typeof inside)[] = [];

  /** Writes what the node itself shows; true when its content is to be read as well. */
  function enter(node: Node): boolean {
    if (node.nodeType === 3) {
      if (inside.visible) writer.text(node as Text, inside.style.whiteSpace);
      return false;
    }
    if (node.nodeType !== 1) return false;
    const element = node as HTMLElement;
    const { style, asked } = textStyleOf(element, known, inside.asked);
    if (style.tag === 'BR') {
      writer.lineBreak(element, 0);
      return false;
    }
    if (style.gone) return false;
    const visible = style.visible && inside.visible;
    if (style.tag === 'IMG') {
      if (visible) writer.atom(element, element.getAttribute('alt') ?? '');
      return false;
    }
    if (style.block) writer.edge(style.gapAbove);
    open.push(inside);
    inside = { style, asked, visible };
    return true;
  }

  function leave(): void {
    if (inside.style.block) writer.edge(inside.style.gapBelow);
    inside = open.pop() ?? inside;
  }

  // A loop, not a recursion: quoted mails nest deeper than a stack is high. A form's own `nextSibling` may be a field of
  // that name, in a mail that means harm: a walker is not led in circles.
  const walker = document.createTreeWalker(root);
  let node: Node | null = walker.firstChild();
  while (node) {
    const entered = enter(node);
    node = entered ? walker.firstChild() : null;
    if (node) continue;
    if (entered) leave();
    node = walker.nextSibling();
    while (!node && walker.parentNode() && walker.currentNode !== root) {
      leave();
      node = walker.nextSibling();
    }
  }
  return writer.finish();
}

/**
 * The place of an offset. Where two pieces meet there, `side` says which one: a range starts at the piece that begins
 * there and ends at the piece that ends there. An offset inside a blank line that only margins make has no place of its
 * own: the nearest one on that side is given.
 */
export function pointAt(root: HTMLElement, linear: LinearText, offset: number, side: 'start' | 'end'): Point {
  const { pieces } = linear;
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle]!;
    if (piece.start + piece.length < offset) low = middle + 1;
    else high = middle;
  }
  const touching: Piece[] = [];
  for (let at = low; at < pieces.length && pieces[at]!.start <= offset; at += 1) touching.push(pieces[at]!);
  if (touching.length === 0) {
    const near = side === 'start' ? (pieces[low] ?? pieces.at(-1)) : (pieces[low - 1] ?? pieces[0]);
    if (!near) return { node: root, offset: 0 };
    return pointIn(near, offset < near.start ? near.start : near.start + near.length);
  }
  // Text rather than the break beside it: what is typed there then takes the look of that text.
  const texts = touching.filter((piece) => piece.node.nodeType === 3);
  const choice = texts.length > 0 ? texts : touching;
  return pointIn((side === 'start' ? choice.at(-1) : choice[0])!, offset);
}

function pointIn(piece: Piece, offset: number): Point {
  if (piece.node.nodeType === 3) return { node: piece.node, offset: piece.from + offset - piece.start };
  const parent = piece.node.parentNode ?? piece.node;
  const index = Array.prototype.indexOf.call(parent.childNodes, piece.node);
  return { node: parent, offset: index + (offset > piece.start ? 1 : 0) };
}

/** The offset of a place in the page; a place outside all text gets the end of the text before it. */
export function offsetOf(linear: LinearText, point: Point): number {
  let { node, offset } = point;
  while (node.nodeType === 1 && node.childNodes.length > 0) {
    const last = offset >= node.childNodes.length;
    const child = node.childNodes[last ? node.childNodes.length - 1 : offset]!;
    node = child;
    offset = last ? (child.nodeType === 3 ? (child as Text).length : Math.max(child.childNodes.length, 1)) : 0;
  }
  let end: number | undefined;
  let before = 0;
  for (const piece of linear.pieces) {
    if (piece.node === node) {
      if (node.nodeType !== 3) return offset > 0 ? piece.start + piece.length : piece.start;
      if (offset <= piece.from) return piece.start;
      end = piece.start + piece.length;
      if (offset <= piece.from + piece.length) return piece.start + offset - piece.from;
    } else if (end !== undefined) {
      return end;
    } else if (piece.node.compareDocumentPosition(node) & 4) {
      before = piece.start + piece.length;
    } else {
      return before;
    }
  }
  return end ?? before;
}
