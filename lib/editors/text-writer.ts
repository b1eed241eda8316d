import type { LinearText } from './linear-text';

/** A stretch of the linear text and where it stands in the page. */
export interface Piece {
  /** Offset in the linear text. */
  start: number;
  /** UTF-16 units; 0 for a break that only holds an empty line open. */
  length: number;
  /** A text node, or the `<br>` or image itself. */
  node: Node;
  /** Offset in the text node; 0 for elements. */
  from: number;
}

const NEWLINE = 10;
const NO_BREAK_SPACE = 160;

const isFiller = (code: number) => code === 0x200b || code === 0xfeff;
const isCollapsible = (code: number) => code === 32 || code === 9 || code === NEWLINE || code === 13 || code === 12;

/** Most text has none of this: it stands on the screen just as it stands in the page, whatever the style. */
const manyRuns = /[\t-\r\u200b\ufeff]|^ | $| {2}/;

/** Builds linear text the way a line of text is laid out: what opens a new line waits until something stands on it. */
export class TextWriter {
  #parts: string[] = [];
  #length = 0;
  #pieces: Piece[] = [];
  /** Something stands in the text, be it an empty line. */
  #started = false;
  /** A block boundary not yet written. */
  #boundary = false;
  #gap = false;
  /** A break not yet written: it is a line only if something follows in the same block. */
  #break: Piece | undefined;
  /** A collapsible space not yet written: it shows only if something follows on the same line. */
  #space: { node: Text; from: number } | undefined;
  #lineStart = true;

  /** The begin or the end of a block; `gap` when its margin there leaves a visible blank. */
  edge(gap: boolean): void {
    this.#break = undefined;
    this.#space = undefined;
    this.#lineStart = true;
    if (!this.#started) return;
    this.#boundary = true;
    this.#gap ||= gap;
  }

  lineBreak(node: Node, from: number): void {
    this.#open();
    this.#space = undefined;
    this.#break = { start: this.#length, length: 0, node, from };
    this.#pieces.push(this.#break);
    this.#lineStart = true;
  }

  /** A thing that reads as `text`, be it nothing, but can only be taken as a whole. It is seen: a space before it stays. */
  atom(node: Node, text: string): void {
    this.#open();
    this.#writeSpace();
    this.#pieces.push({ start: this.#length, length: text.length, node, from: 0 });
    this.#write(text);
    this.#lineStart = false;
  }

  text(node: Text, whiteSpace: string): void {
    const keepsSpaces = /^(?:pre|break-spaces)/.test(whiteSpace) && whiteSpace !== 'pre-line';
    const keepsLines = keepsSpaces || whiteSpace === 'pre-line';
    const { data } = node;
    if (data !== '' && !manyRuns.test(data)) {
      this.#open();
      this.#writeSpace();
      this.#run(node, 0, data);
      return;
    }
    let from = -1;
    for (let at = 0; at <= data.length; at += 1) {
      const code = at < data.length ? data.charCodeAt(at) : -1;
      const line = code === NEWLINE && keepsLines;
      const collapses = !keepsSpaces && isCollapsible(code);
      if (code !== -1 && !line && !collapses && !isFiller(code)) {
        if (from === -1) {
          this.#open();
          this.#writeSpace();
          from = at;
        }
        continue;
      }
      if (from !== -1) this.#run(node, from, data.slice(from, at));
      from = -1;
      if (line) this.lineBreak(node, at);
      else if (collapses && !this.#lineStart) this.#space ??= { node, from: at };
    }
  }

  finish(): LinearText {
    return { text: this.#parts.join(''), pieces: this.#pieces };
  }

  /** Something visible follows: what waited for that is written. */
  #open(): void {
    if (this.#break) {
      this.#break.length = 1;
      this.#break = undefined;
      this.#write('\n');
    } else if (this.#boundary) {
      this.#write(this.#gap ? '\n\n' : '\n');
    }
    this.#boundary = false;
    this.#gap = false;
    this.#started = true;
  }

  #writeSpace(): void {
    if (this.#space) this.#run(this.#space.node, this.#space.from, ' ');
    this.#space = undefined;
  }

  #run(node: Text, from: number, shown: string): void {
    const last = this.#pieces.at(-1);
    if (last?.node === node && last.from + last.length === from && last.start + last.length === this.#length) {
      last.length += shown.length;
    } else {
      this.#pieces.push({ start: this.#length, length: shown.length, node, from });
    }
    this.#write(shown.replaceAll(String.fromCharCode(NO_BREAK_SPACE), ' '));
    this.#lineStart = false;
  }

  #write(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}
