import { charClass, classAt, classes, classifyRare, lowerUnit, TABLE_SIZE } from './letters';
import { endOfAddress, opensMask, skipMasked } from './masked';
import { symbol, tokenFlag } from './symbols';
import { TokenBuffer } from './tokens';
import type { Vocabulary } from './vocabulary';
import { WordReader } from './words';

/** Longest stretch read as one sentence; an endless line is cut here, so that cost and memory stay bounded. */
export const LONGEST_SENTENCE = 2000;
/** How far reading looks beyond a sentence's end (the word after a full stop) unless something opens that may be masked. */
const LOOKAHEAD = 32;
/** How far reading looks for the end of what may be masked. */
const FAR = 440;
/** A line that introduces a quotation is told by so many units. */
const LONGEST_ATTRIBUTION = 200;
/** Closing brackets and quotes after a full stop that are looked through for the next word. */
const MOST_CLOSERS = 16;
/** A line shorter than this ends its sentence, as greetings do, unless the next goes on in small letters. */
const WRAPPED_LINE = 45;

/** What has to be carried from one sentence to the next. */
export const readState = { prose: 0, fence: 1, signature: 2 } as const;

/** Reads sentences one after the other; a sentence depends on the text from its start and the state alone. */
export class SentenceReader {
  /** Where the sentence read last ends, trailing space included. */
  end = 0;
  /** State after the sentence read last. */
  state: number = readState.prose;
  /** True when the sentence read last is not to be checked (quoted history, code, signature). */
  skipped = false;
  /** What the sentence read last depends on ends here: beyond it the text may change and the sentence stays. */
  looked = 0;
  private readonly words: WordReader;

  constructor(vocabulary: Vocabulary) {
    this.words = new WordReader(vocabulary);
  }

  /** Reads the sentence at `from` (before `limit`) into `tokens`. Offsets are into `text`. */
  read(text: string, from: number, limit: number, state: number, tokens: TokenBuffer): void {
    tokens.length = 0;
    this.state = state;
    this.skipped = false;
    this.looked = from;
    this.readOne(text, from, limit, state, tokens);
    this.lookTo(this.end + LOOKAHEAD);
  }

  private lookTo(place: number): void {
    if (place > this.looked) this.looked = place;
  }

  private readOne(text: string, from: number, limit: number, state: number, tokens: TokenBuffer): void {
    const atLineStart = from === 0 || classAt(text, from - 1) === charClass.newline;
    const stop = Math.min(limit, from + LONGEST_SENTENCE);
    if (state === readState.signature || (atLineStart && this.readSpecialLine(text, from, stop, state))) {
      if (state === readState.signature) this.end = stop;
      this.skipped = true;
      return;
    }
    if (state === readState.fence) {
      this.end = endOfLine(text, from, stop);
      this.skipped = true;
      return;
    }
    this.readProse(text, from, stop, limit, tokens);
  }

  /** Lines that are not the rep's own prose; true when the line at `from` is one. */
  private readSpecialLine(text: string, from: number, stop: number, state: number): boolean {
    let at = from;
    while (at < stop && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at++;
    const unit = text.charCodeAt(at);
    if (text.startsWith('```', at)) {
      this.state = state === readState.fence ? readState.prose : readState.fence;
    } else if (state === readState.fence) {
      return false;
    } else if (text.startsWith('-- ', from) || text.startsWith('--\n', from)) {
      const lineEnd = endOfLine(text, from, stop);
      this.lookTo(lineEnd + 1);
      if (text.slice(from, lineEnd).trim() !== '--') return false;
      this.state = readState.signature;
    } else if (text.startsWith('-----Original Message', at)) {
      this.state = readState.signature;
    } else if (unit !== 62) {
      if (!mayAttribute(unit)) return false;
      const lineEnd = endOfLine(text, at, Math.min(stop, at + LONGEST_ATTRIBUTION));
      this.lookTo(lineEnd + 1);
      if (!isAttribution(text.slice(at, lineEnd))) return false;
    }
    this.end = endOfLine(text, from, stop);
    return true;
  }

  private readProse(text: string, from: number, stop: number, limit: number, tokens: TokenBuffer): void {
    let at = from;
    let flags = 0;
    let lineStart = from;
    let sawWord = false;
    while (at < stop) {
      if (tokens.length > TokenBuffer.capacity - 16) break;
      const unit = text.charCodeAt(at);
      if (unit === 32) {
        at++;
        continue;
      }
      const kind = unit < TABLE_SIZE ? (classes[unit] as number) : classifyRare(text, at);
      if (kind === charClass.space || kind === charClass.invisible) {
        at++;
      } else if (kind === charClass.letter || kind === charClass.digit) {
        const plain = this.words.readPlain(text, at, stop, limit, flags, tokens);
        if (plain > at) flags = 0;
        // A run of plain words that ends in front of a word has found that this is none.
        const isOther = plain === at || (plain < stop && classAt(text, plain) === charClass.letter);
        at = isOther ? this.readWord(text, plain, stop, limit, flags, tokens) : plain;
        flags = 0;
        sawWord = true;
      } else if (kind === charClass.newline) {
        // A line that is set off by a dash ends where it ends, however long: what is written under a list is no part of it.
        const short = at - lineStart < WRAPPED_LINE || text.charCodeAt(lineStart) === 45;
        at++;
        lineStart = at;
        const next = skipSpace(text, at, stop);
        const wrapped = !short || (next < stop && isSmallLetter(text, next));
        if ((sawWord && !wrapped) || startsBlock(text, at, stop)) {
          this.finish(text, next, tokens);
          return;
        }
      } else if (kind === charClass.endMark) {
        let last = at + 1;
        let asks = unit === 63 || unit === 0xff1f;
        let cries = unit === 33 || unit === 0xff01;
        let loud = 0;
        while (last < stop && classAt(text, last) === charClass.endMark) {
          const code = text.charCodeAt(last);
          if (code === 63 || code === 33) loud++;
          if (code === 63) asks = true;
          if (code === 33) cries = true;
          last++;
        }
        if (endsSentence(text, from, at, last, limit, asks || cries)) {
          if (loud > 1 && cries) tokens.push(at, last, symbol.shout, 0);
          if (asks) tokens.push(at, last, symbol.question, 0);
          else if (cries && loud < 2) tokens.push(at, last, symbol.exclamation, 0);
          at = skipClosers(text, last, stop);
          this.finish(text, skipSpace(text, at, stop), tokens);
          return;
        }
        flags |= tokenFlag.comma;
        at = last;
      } else {
        const opens = unit !== 44 && opensMask(text[at] as string);
        const masked = opens ? skipMasked(text, at, limit, false) : at;
        if (opens) this.lookTo(masked > at ? masked + 2 : at + FAR);
        if (masked > at) {
          tokens.push(at, masked, unit === 96 || unit === 60 || unit === 123 ? symbol.opaque : symbol.quoted, flags);
          at = masked;
          flags = 0;
          sawWord = true;
        } else {
          flags |= separatorFlag(text, at);
          at++;
        }
      }
    }
    // A word may reach beyond a sentence that was cut for its length.
    this.finish(text, Math.max(at, from + 1), tokens);
  }

  private finish(text: string, end: number, tokens: TokenBuffer): void {
    const last = tokens.length - 1;
    const place = last >= 0 ? (tokens.end[last] as number) : end;
    tokens.push(place, place, symbol.end, 0);
    // Never cut a surrogate pair in two.
    const code = end > 0 && end < text.length ? text.charCodeAt(end) : 0;
    const before = end > 0 ? text.charCodeAt(end - 1) : 0;
    this.end = code >= 0xdc00 && code <= 0xdfff && before >= 0xd800 && before <= 0xdbff ? end + 1 : end;
  }

  /** Reads the word or the address at `at` and returns its end. */
  private readWord(text: string, at: number, stop: number, limit: number, flags: number, tokens: TokenBuffer): number {
    const masked = skipMasked(text, at, limit, true);
    if (masked === at) return this.words.read(text, at, stop, flags, tokens);
    // What was left out at its end (a full stop, a bracket) says where the address ends.
    this.lookTo(endOfAddress(text, masked, limit) + 2);
    tokens.push(at, masked, symbol.opaque, flags);
    return masked;
  }
}

function endOfLine(text: string, from: number, stop: number): number {
  // Looked for in a bounded stretch: on one endless line a search to the text's end would cost its length each time.
  const at = text.slice(from, stop).indexOf('\n');
  return at < 0 ? stop : from + at + 1;
}

function skipSpace(text: string, from: number, stop: number): number {
  let at = from;
  while (at < stop) {
    const kind = classAt(text, at);
    if (kind !== charClass.space && kind !== charClass.invisible) return at;
    at++;
  }
  return at;
}

function skipClosers(text: string, from: number, stop: number): number {
  let at = from;
  while (at < stop && text.charCodeAt(at) > 32 && '"”’)]}*_»'.includes(text[at] as string)) at++;
  return at;
}

/** True when a new block starts at `at`: an empty line, a list item, a quoted line. */
function startsBlock(text: string, at: number, stop: number): boolean {
  const from = skipSpace(text, at, stop);
  if (from >= stop) return true;
  const code = text.charCodeAt(from);
  if (classAt(text, from) === charClass.newline || code === 62 || code === 0x2022) return true;
  if (code === 96) return text.startsWith('```', from);
  if (code === 45 || code === 42) return true;
  return code >= 48 && code <= 57 && (text[from + 1] === '.' || text[from + 1] === ')');
}

/** Whether a line that starts with this unit may be one of those below. */
function mayAttribute(unit: number): boolean {
  const small = unit | 32;
  return small === 111 || small === 114;
}

/** "On Tue, Ada wrote:" and "re: …" lines: what follows is somebody else's text. */
function isAttribution(line: string): boolean {
  return /^on\b.{4,180}\bwrote:\s*$/i.test(line) || /^re ?:\s/i.test(line);
}

function separatorFlag(text: string, at: number): number {
  const code = text.charCodeAt(at);
  // , - – — … and the like part words without ending the clause; ; : ( ) [ ] { } | and bullets end it.
  if (code !== 44 && ';:()[]|•'.includes(text[at] as string)) return tokenFlag.clauseBreak;
  return code === 45 && at > 0 && classAt(text, at - 1) === charClass.letter ? 0 : tokenFlag.comma;
}

const abbreviations = new Set(
  'mr mrs ms dr prof st no nr vs etc e.g i.e eg ie approx incl excl tel dept inc ltd co jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun min max p.s a.m p.m'
    .split(' ')
    .map(keyOf),
);
const LONGEST_ABBREVIATION = 6;
const etc = keyOf('etc');

function keyOf(word: string): number {
  return [...word].reduceRight((key, char) => addToKey(key, char.charCodeAt(0)), 0);
}

/** Words of up to six letters and full stops in one number, from their ends; case makes no difference. */
function addToKey(key: number, unit: number): number {
  return (key << 5) | (unit === 46 ? 31 : unit & 31);
}

/** Whether the marks from `at` to `last` end a sentence or only an abbreviation, a number, an address, a pause. */
function endsSentence(text: string, from: number, at: number, last: number, limit: number, strong: boolean): boolean {
  if (last >= limit) return true;
  const next = skipClosers(text, last, Math.min(limit, last + MOST_CLOSERS));
  if (next >= limit) return true;
  const nextKind = classAt(text, next);
  if (nextKind === charClass.newline) return true;
  if (nextKind === charClass.letter || nextKind === charClass.digit) {
    // "example.com", "3.5" and missing spaces ("Sorry.We"): only the last is an end.
    return strong || (next === last && isCapital(text, next) && at > 0 && !isCapital(text, at - 1) && next + 1 < limit);
  }
  if (strong) return true;
  const word = skipSpace(text, next, Math.min(limit, next + 8));
  const pause = last - at > 1 || text.charCodeAt(at) === 0x2026;
  if (pause) return word >= limit || isCapital(text, word) || classAt(text, word) !== charClass.letter;
  let begin = at;
  let key = 0;
  let isPlain = true;
  while (begin > from && at - begin <= LONGEST_ABBREVIATION) {
    const unit = text.charCodeAt(begin - 1);
    if (unit !== 46 && classAt(text, begin - 1) !== charClass.letter) break;
    isPlain &&= unit < 128;
    key = addToKey(key, unit);
    begin--;
  }
  if (at - begin === 1) return !isCapital(text, begin) || text.charCodeAt(begin) === 73;
  if (!isPlain || at - begin > LONGEST_ABBREVIATION || !abbreviations.has(key)) return true;
  return key === etc && word < limit && isCapital(text, word);
}

function isSmallLetter(text: string, at: number): boolean {
  return classAt(text, at) === charClass.letter && !isCapital(text, at);
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return lowerUnit(code) !== code;
}
