import type { Span } from '../conversation/conversation';
import { type Line, linesOf } from '../conversation/lines';

/** A signature line with more text than this under it is a divider somebody typed, not a signature. */
const signatureLines = 12;

const quotedLine = /^\s*>/;
const signatureLine = /^(?:-- ?|---)$/;
/** "-----Original Message-----" in whatever language. */
const forwardedLine = /^\s*-{3,} ?\S.{1,80}\S ?-{3,}\s*$/;
const headerLine = /^\s*\*?(?:from|von|de|da)\*?:\s\S/i;
const subjectLine = /^\s*\*?(?:subject|betreff|objet|asunto|oggetto)\*?:/i;
/** "On 3 May 2026, Ann Lee wrote:": ends with a colon and names a number or an address. */
const introLine = /(?:\d|@).*:\s*$/;

/**
 * The stretches of a plain text draft that are not the rep's own words: quoted lines with the line that introduces
 * them, everything under an "original message" line or header block, and a signature. In order, not overlapping.
 */
export function findForeignText(text: string): Span[] {
  const lines = linesOf(text);
  const found: Span[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    if (quotedLine.test(line.text)) {
      let last = at;
      for (let next = at + 1; next < lines.length && /^\s*(?:>|$)/.test(lines[next]!.text); next += 1) {
        if (quotedLine.test(lines[next]!.text)) last = next;
      }
      found.push({ start: lines[introduction(lines, at)]!.start, end: lines[last]!.end });
      at = last;
    } else if (forwardedLine.test(line.text) || isHeaderBlock(lines, at)) {
      found.push({ start: line.start, end: text.length });
      break;
    } else if (signatureLine.test(line.text)) {
      const last = signatureEnd(lines, at);
      if (last === undefined) continue;
      found.push({ start: line.start, end: lines[last]!.end });
      at = last;
    }
  }
  return found;
}

/** The line "On … wrote:" above a quotation, which mail programs may have broken in two; else the quotation itself. */
function introduction(lines: readonly Line[], quote: number): number {
  let above = quote - 1;
  if (above > 0 && lines[above]!.text.trim() === '') above -= 1;
  const line = lines[above]?.text ?? '';
  if (!/:\s*$/.test(line)) return quote;
  const dated = /\d/.test(line.replace(/\S+@\S+/g, ''));
  if (!dated && above > 0 && /\d/.test(lines[above - 1]!.text)) return above - 1;
  return introLine.test(line) ? above : quote;
}

/** "From: …" with a "Subject: …" in the few lines under it. */
function isHeaderBlock(lines: readonly Line[], at: number): boolean {
  return headerLine.test(lines[at]!.text) && lines.slice(at + 1, at + 7).some((line) => subjectLine.test(line.text));
}

/** The last line of the signature that begins at `at`, or undefined when it is none. */
function signatureEnd(lines: readonly Line[], at: number): number | undefined {
  let last = at;
  let filled = 0;
  for (let next = at + 1; next < lines.length; next += 1) {
    const { text } = lines[next]!;
    if (quotedLine.test(text) || forwardedLine.test(text) || isHeaderBlock(lines, next)) break;
    if (introduction(lines, next + 1) === next && quotedLine.test(lines[next + 1]?.text ?? '')) break;
    if (text.trim() === '') continue;
    filled += 1;
    last = next;
  }
  return filled <= signatureLines ? last : undefined;
}

/**
 * Where the foreign text at the end of a draft begins. Quotations the rep answers below of are left where they are:
 * only what has nothing of the rep's own after it counts.
 */
export function endOfOwn(text: string, foreign: readonly Span[]): number {
  let end = text.length;
  for (const span of foreign.toSorted((a, b) => b.end - a.end)) {
    if (span.start >= end) continue;
    if (text.slice(span.end, end).trim() !== '') break;
    end = span.start;
  }
  return end;
}
