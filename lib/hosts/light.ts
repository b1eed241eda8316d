import type { Span } from '../conversation/conversation';
import { type OwnText, readOwnText } from './text';

/**
 * Where words of a message stand in the page: live ranges for the spans, one for each text node they touch.
 *
 * @param element one of the elements that hold the message, see `Host.messageElements`.
 * @param text the message's text as it was read; it may go on in other elements.
 * @param spans offsets into `text`. Words that are in another element, or gone, give no range.
 */
export function rangesIn(element: Element, text: string, spans: readonly Span[]): Range[] {
  const own = readOwnText(element);
  const shift = own.text === '' ? -1 : text.indexOf(own.text);
  if (shift < 0) return [];
  return spans.flatMap(({ start, end }) => rangesOf(own, start - shift, end - shift));
}

function rangesOf({ text, lines, map }: OwnText, start: number, end: number): Range[] {
  const ranges: Range[] = [];
  const from = Math.max(0, start);
  const to = Math.min(text.length, end);
  if (from >= to) return ranges;
  for (let index = lastAtOrBefore(lines, from, (line) => line.at); index < lines.length; index += 1) {
    const { at, from: source } = lines[index]!;
    if (at >= to) break;
    const first = source.start + Math.max(0, from - at);
    const last = source.start + Math.min(source.end - source.start, to - at);
    if (first >= last) continue;
    for (let which = lastAtOrBefore(map.pieces, first, (piece) => piece.start); which < map.pieces.length; which += 1) {
      const piece = map.pieces[which]!;
      if (piece.start >= last) break;
      const begin = Math.max(first, piece.start) - piece.start;
      const stop = Math.min(last, piece.start + piece.length) - piece.start;
      if (begin >= stop) continue;
      const range = piece.node.ownerDocument.createRange();
      range.setStart(piece.node, piece.offset + begin);
      range.setEnd(piece.node, piece.offset + stop);
      ranges.push(range);
    }
  }
  return ranges;
}

/** Index of the last item that begins at or before the position; 0 when none does. */
function lastAtOrBefore<T>(items: readonly T[], position: number, startOf: (item: T) => number): number {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (startOf(items[middle]!) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
