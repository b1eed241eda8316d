import type { Counts } from './measures';

/** A stretch of a text, in UTF-16 units; `end` is the first unit behind it. */
export interface Span {
  start: number;
  end: number;
}

/** Units of a label's beginning that have to be found where readers trimmed or joined the rest. */
const BEGINNING = 25;

/**
 * Where the words of a label stand in `text`: every place at which they are words of their own ("now" is none in
 * "know"), as a label does not say which. Readers sometimes trimmed or joined; then the first place of their beginning.
 */
export function locate(text: string, words: string): Span[] {
  const whole = places(text, words);
  if (whole.length > 0) return whole.map((start) => ({ start, end: start + words.length }));
  const loose = (value: string): string => value.toLowerCase().replace(/\s/g, ' ');
  const [start] = places(loose(text), loose(words).slice(0, BEGINNING));
  return start === undefined ? [] : [{ start, end: Math.min(text.length, start + words.length) }];
}

/** Overlap counts of spans against labelled words: a found span is right when it touches any, a label when one is found. */
export function overlap(found: readonly Span[], labelled: readonly string[], text: string): Counts {
  const labels = labelled.map((words) => locate(text, words)).filter((spans) => spans.length > 0);
  const isHit = (span: Span, others: readonly Span[]): boolean =>
    others.some((other) => span.start < other.end && other.start < span.end);
  const wrong = found.filter((span) => !isHit(span, labels.flat())).length;
  const right = labels.filter((spans) => spans.some((span) => isHit(span, found))).length;
  return { right, wrong, missed: labels.length - right };
}

/** Starts of `words` in `text`; those within longer words only where there are no others. */
function places(text: string, words: string): number[] {
  const all: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + 1)) all.push(at);
  const isWord = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}]/u.test(unit);
  const own = all.filter((at) => {
    const end = at + words.length;
    return !(isWord(text[at - 1]) && isWord(text[at])) && !(isWord(text[end - 1]) && isWord(text[end]));
  });
  return own.length > 0 ? own : all;
}
