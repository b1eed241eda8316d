import type { Span } from '../conversation/conversation';
import { type Looks, looksOf } from './visible';

/** A stretch of linear text that stands, character by character, in one text node. */
export interface Piece {
  start: number;
  length: number;
  node: Text;
  /** Where it begins in the node. */
  offset: number;
}

/** The text of an element as its reader sees it, and where each part of it stands in the page. */
export interface TextMap {
  /** Lines end in `\n`; each line inside a `blockquote` begins with as many `> ` as it is deep. */
  text: string;
  /** In order; characters between pieces (breaks, bullets, separators) stand in no node. */
  pieces: Piece[];
  /** Text under elements that `isForeign` told to be somebody else's words or a signature. In order, not nested, may be empty. */
  foreign: Span[];
}

/** A mail beyond these is read as far as they go, so that a hostile page can't hold up the rep's. */
const mostText = 400_000;
const mostNodes = 60_000;

/**
 * Walks the visible text under `root`. Linear in the size of the page, whatever its depth; changes nothing.
 *
 * @param isForeign tells elements whose text is to be listed in `foreign`.
 * @param skip tells elements to leave out whole.
 */
export function mapText(
  root: Element,
  isForeign: (element: Element) => boolean = () => false,
  skip: (element: Element) => boolean = () => false,
): TextMap {
  const writer = createWriter();
  const open: Frame[] = [];
  let foreignFrom = -1;
  let nodes = 0;
  // A form's own `parentNode` may be a field of that name, in a mail that means harm: a walker is not led in circles.
  const walker = document.createTreeWalker(root);
  let node: Node | null = root;

  while (node && nodes < mostNodes && writer.length() < mostText) {
    nodes += 1;
    let descend = false;
    if (node.nodeType === 3) {
      const frame = open.at(-1);
      if (!frame?.looks.mute) writer.text(node as Text, frame?.looks.preformatted ?? false);
    } else if (node.nodeType === 1) {
      const element = node as Element;
      // Long mails are mostly text and breaks: these are not asked for their style.
      if (element.localName === 'br') writer.lineBreak();
      else if (element.localName === 'img') writer.plain(emojiOf(element));
      else if (element === root || !skip(element)) {
        const looks = looksOf(element);
        if (!looks.hidden) {
          const isStart = foreignFrom < 0 && element !== root && isForeign(element);
          if (isStart) foreignFrom = writer.length();
          open.push({ element, looks, quote: element !== root && element.localName === 'blockquote', isStart });
          enter(writer, open);
          descend = true;
        }
      }
    }
    node = (descend && walker.firstChild()) || next(descend);
  }
  while (open.length > 0) close();
  return writer.finish();

  /** The node after this one and all that is in it, closing the elements left on the way. */
  function next(isOpen: boolean): Node | null {
    if (isOpen) close();
    while (walker.currentNode !== root) {
      const sibling = walker.nextSibling();
      if (sibling) return sibling;
      if (!walker.parentNode()) return null;
      close();
    }
    return null;
  }

  function close(): void {
    const frame = open.pop();
    if (!frame) return;
    leave(writer, frame);
    if (frame.isStart) {
      writer.foreign({ start: foreignFrom, end: writer.length() });
      foreignFrom = -1;
    }
  }
}

interface Frame {
  element: Element;
  looks: Looks;
  quote: boolean;
  /** Its text is the start of a foreign stretch. */
  isStart: boolean;
}

type Writer = ReturnType<typeof createWriter>;

function enter(writer: Writer, open: readonly Frame[]): void {
  const { element, looks, quote } = open.at(-1)!;
  if (quote) writer.quote(1);
  if (looks.display === 'cell') {
    writer.startCell(element.previousElementSibling !== null);
  } else if (looks.display !== 'inline') writer.need(looks.gap ? 2 : 1);
  if (looks.marker) writer.marker(markerOf(element));
}

function leave(writer: Writer, { looks, quote }: Frame): void {
  if (looks.display === 'cell') writer.endCell();
  else if (looks.display !== 'inline') writer.need(looks.gap ? 2 : 1);
  if (quote) writer.quote(-1);
}

/** Numbers of lists are part of what the customer wrote ("as to your point 2"). */
function markerOf(item: Element): string {
  const list = item.parentElement;
  if (list?.localName !== 'ol') return '- ';
  const told = Number.parseInt(item.getAttribute('value') ?? '', 10);
  if (!Number.isNaN(told)) return `${told}. `;
  let number = Number.parseInt(list.getAttribute('start') ?? '1', 10) || 1;
  // Counted from a number known before, so that a long list does not cost the square of its length.
  const before = item.previousElementSibling;
  if (before && numbers.has(before)) number = numbers.get(before)! + 1;
  else for (let at = before; at; at = at.previousElementSibling) if (at.localName === 'li') number += 1;
  numbers.set(item, number);
  return `${number}. `;
}
const numbers = new WeakMap<Element, number>();

/** Some mail programs write emoji as pictures; other pictures are not text. */
function emojiOf(image: Element): string {
  const alt = image.getAttribute('alt') ?? '';
  return alt.length <= 16 && /^\p{Extended_Pictographic}/u.test(alt) ? alt : '';
}

/** Collects text with the rules of a page: spaces run together, blocks begin lines, a break at the end of a block is one. */
function createWriter() {
  const parts: string[] = [];
  const pieces: Piece[] = [];
  const foreign: Span[] = [];
  let length = 0;
  /** Line breaks the text ends with; at the very start any number is there already. */
  let breaks = Number.POSITIVE_INFINITY;
  let needed = 0;
  let space: { node?: Text; offset: number } | undefined;
  let pendingMarker = '';
  let pendingSeparator = false;
  let isCellStart = false;
  let quotes = 0;

  function add(text: string): void {
    parts.push(text);
    length += text.length;
  }

  function addBreaks(count: number): void {
    if (count <= 0) return;
    add('\n'.repeat(count));
    breaks += count;
  }

  /** Writes what has to stand before the next text. */
  function flush(): void {
    if (pendingSeparator && breaks === 0) {
      add(' | ');
      space = undefined;
    } else if (needed > breaks) {
      addBreaks(needed - breaks);
    }
    if (breaks > 0) {
      space = undefined;
      if (quotes > 0) add('> '.repeat(Math.min(quotes, 20)));
      breaks = 0;
    }
    pendingSeparator = false;
    isCellStart = false;
    needed = 0;
    if (pendingMarker) add(pendingMarker);
    pendingMarker = '';
    if (!space) return;
    if (space.node) piece(space.node, space.offset, 1);
    add(' ');
    space = undefined;
  }

  /** Notes that the text written next stands in the node. */
  function piece(node: Text, offset: number, size: number): void {
    const last = pieces.at(-1);
    if (last && last.node === node && last.offset + last.length === offset && last.start + last.length === length) {
      last.length += size;
    } else pieces.push({ start: length, length: size, node, offset });
  }

  function stretch(node: Text, from: number, to: number): void {
    if (from >= to) return;
    flush();
    piece(node, from, to - from);
    add(node.data.slice(from, to));
  }

  return {
    length: () => length,
    quote(by: number) {
      quotes += by;
    },
    /** The next text stands behind at least so many line breaks. */
    need(count: number) {
      needed = Math.max(needed, pendingMarker || isCellStart ? 1 : count);
      space = undefined;
    },
    lineBreak() {
      if (pendingSeparator || pendingMarker) flush();
      addBreaks(Math.max(0, Math.min(needed, 2) - breaks));
      needed = 0;
      space = undefined;
      if (breaks === Number.POSITIVE_INFINITY) breaks = 0;
      addBreaks(1);
    },
    marker(text: string) {
      pendingMarker = text;
    },
    startCell(hasNeighbour: boolean) {
      isCellStart = true;
      pendingSeparator = hasNeighbour && breaks === 0;
    },
    /** Paragraphs in cells make no gaps between rows. */
    endCell() {
      needed = 0;
    },
    /** Text that stands in no text node. */
    plain(text: string) {
      if (!text) return;
      flush();
      add(text);
    },
    text(node: Text, preformatted: boolean) {
      const data = node.data.slice(0, Math.max(0, mostText - length));
      let from = 0;
      for (const match of data.matchAll(preformatted ? /\r?\n/g : /[ \t\r\n\f]+/g)) {
        stretch(node, from, match.index);
        from = match.index + match[0].length;
        if (preformatted) this.lineBreak();
        else if (breaks === 0) space ??= { node, offset: match.index };
      }
      stretch(node, from, data.length);
    },
    foreign(span: Span) {
      foreign.push(span);
    },
    finish(): TextMap {
      // One for one, so that pieces stay true. Control characters and line separators of other systems are no text.
      const text = parts
        .join('')
        .replace(/[\u00a0\u202f\t]/g, ' ')
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
        .replace(/[\u0000-\u0008\u000b-\u001f\u007f\u2028\u2029]/g, ' ');
      return { text, pieces, foreign };
    },
  };
}
