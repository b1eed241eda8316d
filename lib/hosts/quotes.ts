import type { Span } from '../conversation/conversation';
import { linesOf, type Line as PlainLine } from '../conversation/lines';
import { isDivider, isForwardLine, isHeaderBlock, isIntroduction, isIntroductionOfQuotes } from './quote-marks';
import { endOfLetter } from './signatures';

interface Line extends PlainLine {
  /** What the line is; undefined while it counts as the author's own. */
  kind?: 'quoted' | 'introduction' | 'history' | 'signature' | 'foreign';
}

/** More text than this under a signature line is no signature. */
const signatureLines = 14;
/** With its empty lines. */
const mostSignature = 60;
const signatureLine = /^(?:--|---|—|__|___)\s*$/;

/**
 * The author's own lines of a mail: without what it quotes, what introduces the quotation, and the signature. Answers
 * between quoted lines stay. A text that would vanish whole although not quoted line by line (a forwarded mail, or marks
 * of a quotation around everything) is kept: it is what was sent.
 *
 * Reads each line a bounded number of times. Libraries for this were measured against the same mails (see the test):
 * they lose answers under a quotation and know few languages, and none tells where in the text it cut.
 *
 * @param text lines end in `\n`.
 * @param foreign spans already known not to be the author's; in order.
 * @returns spans of lines, in order, without trailing spaces; at most one empty line between two others.
 */
export function ownLines(text: string, foreign: readonly Span[] = []): Span[] {
  const lines: Line[] = linesOf(text);
  markForeign(lines, foreign);
  markQuotes(lines);
  markHistory(lines);
  markSignature(lines);
  markFooters(lines);
  const own = lines.filter((line) => !line.kind);
  if (own.some(isFilled)) return tidy(own);
  const isAnswer = lines.every((line) => line.kind === 'quoted' || line.kind === 'introduction' || !isFilled(line));
  return isAnswer && lines.some((line) => line.kind === 'quoted') ? [] : tidy(lines);
}

const isFilled = (line: Line) => line.text.trim() !== '';
/** `>` in the width of East Asian text too; a space before it happens, an indented one is code or a drawing. */
const isQuoted = (line: Line) => /^ {0,2}[>＞]/.test(line.text);

function markForeign(lines: readonly Line[], foreign: readonly Span[]): void {
  let which = 0;
  for (const line of lines) {
    while (which < foreign.length && foreign[which]!.end <= line.start) which += 1;
    const span = foreign[which];
    // Breaks between blocks belong to no block: the line counts where its text does.
    if (span && span.start < line.end && span.end > line.start && span.end >= line.end) line.kind = 'foreign';
  }
}

/** Quoted lines, and the lines above them that introduce them. */
function markQuotes(lines: readonly Line[]): void {
  let start = -1;
  lines.forEach((line, index) => {
    if (!isQuoted(line)) {
      if (isFilled(line)) start = -1;
      return;
    }
    line.kind = 'quoted';
    if (start < 0) markIntroduction(lines, index);
    start = index;
  });
}

function markIntroduction(lines: readonly Line[], quoted: number): void {
  let last = quoted - 1;
  while (last >= 0 && !isFilled(lines[last]!)) last -= 1;
  if (last < 0 || quoted - last > 3) return;
  // Programs break long introductions: take up to three lines, as few as will do.
  for (let first = last; first >= 0 && first > last - 3; first -= 1) {
    if (lines[first]!.kind || !isFilled(lines[first]!)) return;
    if (!isIntroductionOfQuotes(joined(lines, first, last))) continue;
    const begin = first > 0 && wraps(lines, first, last) ? first - 1 : first;
    for (let at = begin; at <= last; at += 1) lines[at]!.kind = 'introduction';
    return;
  }
}

/** Does the introduction begin on the line above? "On Thu, 15 Oct 2026, Ann" / "<ann@lee.example> wrote:" */
function wraps(lines: readonly Line[], first: number, last: number): boolean {
  const above = lines[first - 1]!;
  if (above.kind || !isFilled(above) || above.text.length > 100 || /[.!?:]\s*$/.test(above.text)) return false;
  return /^\s*(?:<|\S+ ?:$|wrote|schrieb)/i.test(lines[first]!.text) && isIntroduction(joined(lines, first - 1, last));
}

const joined = (lines: readonly Line[], first: number, last: number) =>
  lines
    .slice(first, last + 1)
    .map((line) => line.text.trim())
    .join(' ');

/** A line under which everything is history, where quoted lines are not marked one by one. */
function markHistory(lines: readonly Line[]): void {
  const texts = lines.map((line) => line.text);
  const lastQuoted = lines.findLastIndex(isQuoted);
  const start = lines.findIndex((line, index) => {
    if (line.kind) return false;
    if (isDivider(line.text) || isForwardLine(line.text) || isHeaderBlock(texts, index)) return true;
    if (isIntroduction(line.text)) return lastQuoted <= index;
    const next = lines[index + 1];
    return (
      next !== undefined &&
      line.text.length < 200 &&
      /^\s*(?:<\S+@|wrote:|schrieb\b)/i.test(next.text) &&
      lastQuoted <= index + 1 &&
      isIntroduction(joined(lines, index, index + 1))
    );
  });
  if (start < 0) return;
  for (const line of lines.slice(start)) line.kind ??= 'history';
  // A ruler of underscores or the like above the block belongs to it.
  for (let at = start - 1; at >= 0 && /^\s*[_-]{5,}\s*$|^\s*$/.test(lines[at]!.text); at -= 1) {
    if (isFilled(lines[at]!)) lines[at]!.kind ??= 'history';
  }
}

/** From a signature line to the quotation or the end. */
function markSignature(lines: readonly Line[]): void {
  const rulers = lines.filter((line) => !line.kind && signatureLine.test(line.text)).length;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    if (line.kind || !signatureLine.test(line.text)) continue;
    let end = at + 1;
    while (end < lines.length && end <= at + mostSignature && !isBorder(lines[end]!)) end += 1;
    if (end > at + mostSignature) continue;
    const filled = lines.slice(at + 1, end).filter(isFilled);
    // Two dashes are the mark all programs agree on; other rulers also divide texts, and then there is often a second.
    const isMark = /^--\s*$/.test(line.text);
    const isDivision = rulers > 1 || filled.length > 6 || filled.some(({ text }) => text.length > 90);
    if (isMark ? filled.length > signatureLines : isDivision) continue;
    for (const member of lines.slice(at, end)) member.kind ??= 'signature';
    at = end - 1;
  }
}

const isBorder = ({ kind }: Line) => kind === 'quoted' || kind === 'introduction' || kind === 'history';

/** "Sent from my phone" and contact blocks where they end the author's own text. */
function markFooters(lines: readonly Line[]): void {
  const own = lines.filter((line) => !line.kind && isFilled(line));
  for (const line of own.slice(endOfLetter(own))) line.kind = 'signature';
}

function tidy(lines: readonly Line[]): Span[] {
  const kept: Span[] = [];
  let last: Line | undefined;
  let gap = false;
  for (const line of lines) {
    // Something was left out between two own lines: they do not run together.
    const cut = last !== undefined && line.start !== last.end + 1;
    if (isFilled(line)) {
      if ((gap || cut) && kept.length > 0) kept.push({ start: line.start, end: line.start });
      kept.push({ start: line.start, end: line.start + line.text.trimEnd().length });
      gap = false;
    } else gap = true;
    last = line;
  }
  return kept;
}
