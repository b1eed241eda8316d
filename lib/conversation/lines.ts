import type { Span } from './conversation';

/** A line of a text: what it reads and where it stands, without the break at its end. */
export interface Line extends Span {
  text: string;
}

/** The lines of a text, in order; they end in `\n`. */
export function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const span = { text: line, start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
}
