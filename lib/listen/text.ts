import type { Span } from '../conversation/conversation';
import { listMark } from './list-mark';
import { remember } from './remember';

/** Characters of a message that are read closely; of a longer one its beginning and its end. */
const readWhole = 16_000;
const readHead = 12_000;
const readTail = 4_000;

/** Longest stretch treated as one sentence: bounds the work of every pattern on text without any punctuation. */
const longestSentence = 500;

/** A sentence or list item; `lower` is its text in lower case with straight quotes, the same length as the original. */
export interface Sentence extends Span {
  text: string;
  lower: string;
  /** Begins with a bullet or a number of a list. */
  listed: boolean;
  /** Stands on the line of the sentence before it. */
  goesOn: boolean;
}

/** A message prepared for reading; all offsets are into the text as given. */
export interface PreparedText {
  /** The text as given. */
  text: string;
  /** Lower case, straight quotes, every kind of space a plain one, quoted lines blanked; same length as `text`. */
  lower: string;
  sentences: Sentence[];
  /** The stretches that are read closely; everything, unless the message is huge. */
  regions: Span[];
}

/** Lower-cases unit by unit, so that offsets stay: "İ" would otherwise grow by one. */
function lowerSameLength(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  let out = '';
  for (const unit of text) {
    const small = unit.toLowerCase();
    out += small.length === unit.length ? small : unit;
  }
  return out;
}

const quoteMarks = /[\u2018\u2019\u201b\u02bc\u00b4`]/g;
const doubleQuoteMarks = /[\u201c\u201d\u201e\u00ab\u00bb]/g;
/** Every kind of space but the plain one. */
const spaces = /[^\S ]|[\u200b\ufeff]/g;

const blank = (text: string): string => ' '.repeat(text.length);

/** Everything from such a line on is another mail or a signature. */
const restIsNotTheirs =
  /^(?:-- ?$|_{10,}\s*$|-{2,} ?(?:original message|forwarded message|reply above|ursprüngliche nachricht|message d'origine) ?-{2,}|on [^\n]{6,120} wrote: ?$|am [^\n]{6,120} schrieb[^\n]{0,60}: ?$|le [^\n]{6,120} a écrit ?: ?$|sent from my \w+)/gm;

/** Blanks quoted lines, the signature and what follows a mail header, keeping every offset. */
function blankQuoted(lower: string): string {
  let kept = lower.replace(/^[ \t]{0,4}>.*$/gm, blank);
  restIsNotTheirs.lastIndex = 0;
  const rest = restIsNotTheirs.exec(kept);
  if (rest && kept.slice(0, rest.index).trim() !== '') kept = kept.slice(0, rest.index) + blank(kept.slice(rest.index));
  return kept;
}

const abbreviations = new Set(
  'mr mrs ms dr prof st no nr re inc ltd co vs etc e.g i.e eg ie approx ca incl excl tel ext dept fig art sec jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun a.m p.m'.split(
    ' ',
  ),
);

/** Whether the full stop at `index` ends a sentence rather than an abbreviation, an initial or a list number. */
function endsSentence(lower: string, index: number, sentenceStart: number): boolean {
  let start = index;
  while (start > sentenceStart && index - start < 12 && /[\p{L}\d.'_]/u.test(lower[start - 1] ?? '')) start--;
  const word = lower.slice(start, index);
  if (abbreviations.has(word)) return false;
  if (/^[b-hj-z]$/.test(word)) return false;
  return !(/^\d{1,2}$/.test(word) && lower.slice(sentenceStart, start).trim() === '');
}

/** End marks after which no blank is written. */
const fullWidthEnds: ReadonlySet<string> = new Set('。！？｡');

/** Splits one region into sentences: at end marks, blank lines, list items and lines that plainly end. */
function splitRegion(text: string, lower: string, region: Span, sentences: Sentence[]): void {
  let start = region.start;
  const push = (end: number): void => {
    let from = start;
    let to = end;
    start = end;
    while (from < to && lower.charCodeAt(from) <= 32) from++;
    while (to > from && lower.charCodeAt(to - 1) <= 32) to--;
    while (to > from) {
      let cut = to;
      if (to - from > longestSentence) {
        const space = lower.lastIndexOf(' ', from + longestSentence);
        cut = space > from ? space : from + longestSentence;
      }
      const original = text.slice(from, cut);
      sentences.push({
        start: from,
        end: cut,
        text: original,
        lower: lower.slice(from, cut),
        listed: listMark.test(original),
        goesOn: from > region.start && !text.slice(sentences.at(-1)?.end ?? 0, from).includes('\n'),
      });
      from = cut;
      while (from < to && lower.charCodeAt(from) <= 32) from++;
    }
  };
  for (let index = region.start; index < region.end; index++) {
    const unit = lower[index];
    if (unit === '\n') {
      let next = index + 1;
      while (next < region.end && (lower[next] === ' ' || lower[next] === '\t' || lower[next] === '\r')) next++;
      const line = lower.slice(Math.max(start, lower.lastIndexOf('\n', index - 1) + 1), index).trimEnd();
      const following = text.slice(next, next + 8);
      const ends =
        lower[next] === '\n' ||
        next >= region.end ||
        listMark.test(following) ||
        listMark.test(line) ||
        line.length < 45 ||
        /[.!?:;,)"]$/.test(line) ||
        /^\p{Lu}/u.test(following);
      if (ends) push(index + 1);
      continue;
    }
    if (unit !== undefined && fullWidthEnds.has(unit)) {
      let end = index + 1;
      while (end < region.end && /[。！？」』）"']/.test(lower[end] ?? '')) end++;
      push(end);
      index = end - 1;
      continue;
    }
    if (unit !== '.' && unit !== '!' && unit !== '?' && unit !== '…' && unit !== '؟') continue;
    let end = index + 1;
    while (end < region.end && /[.!?…"')\]]/.test(lower[end] ?? '')) end++;
    const next = lower[end];
    if (end < region.end && next !== ' ' && next !== '\n' && next !== '\r' && next !== '\t') {
      index = end - 1;
      continue;
    }
    if (unit !== '.' || end > index + 1 || endsSentence(lower, index, start)) push(end);
    index = end - 1;
  }
  push(region.end);
}

/**
 * Prepares a message for reading. Linear in its length; beyond 16,000 characters only the first 12,000 and the last
 * 4,000 are cut into sentences, since a mail says what it wants at its beginning or its end.
 */
export function prepareText(text: string): PreparedText {
  const regions: Span[] =
    text.length <= readWhole
      ? [{ start: 0, end: text.length }]
      : [
          { start: 0, end: readHead },
          { start: text.length - readTail, end: text.length },
        ];
  const from = lowerSameLength(text).replace(quoteMarks, "'").replace(doubleQuoteMarks, '"');
  const unquoted = blankQuoted(from);
  const sentences: Sentence[] = [];
  for (const region of regions) splitRegion(text, unquoted, region, sentences);
  const lower = unquoted.replace(spaces, ' ');
  for (const sentence of sentences) sentence.lower = lower.slice(sentence.start, sentence.end);
  return { text, lower, sentences, regions };
}

/** The same for what is prepared more than once, as earlier messages are: for their asks, their promises, their moods. */
export const prepareAgain = remember(prepareText, (text) => text);
