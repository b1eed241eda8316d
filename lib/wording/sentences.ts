import { splitContraction } from './contractions';
import { charClass, classAt, lowerUnit } from './letters';
import { skipMasked } from './masked';
import { symbol, tokenFlag } from './symbols';
import { TokenBuffer } from './tokens';
import { finishHash, type Vocabulary } from './vocabulary';

/** Longest stretch read as one sentence; an endless line is cut here, so that cost and memory stay bounded. */
export const LONGEST_SENTENCE = 2000;
/** How far beyond a sentence's end reading it may have looked (closing quotes, the word after a full stop). */
export const LOOKAHEAD = 512;
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

  constructor(private readonly vocabulary: Vocabulary) {}

  /** Reads the sentence at `from` (before `limit`) into `tokens`. Offsets are into `text`. */
  read(text: string, from: number, limit: number, state: number, tokens: TokenBuffer): void {
    tokens.length = 0;
    this.state = state;
    this.skipped = false;
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
    if (text.startsWith('```', at)) {
      this.state = state === readState.fence ? readState.prose : readState.fence;
    } else if (state === readState.fence) {
      return false;
    } else if (text.startsWith('-- ', from) || text.startsWith('--\n', from)) {
      const lineEnd = endOfLine(text, from, stop);
      if (text.slice(from, lineEnd).trim() !== '--') return false;
      this.state = readState.signature;
    } else if (text.startsWith('-----Original Message', at)) {
      this.state = readState.signature;
    } else if (text.charCodeAt(at) !== 62 && !isAttribution(text, at, stop)) {
      return false;
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
      const kind = classAt(text, at);
      if (kind === charClass.space || kind === charClass.invisible) {
        at++;
      } else if (kind === charClass.letter || kind === charClass.digit) {
        const masked = skipMasked(text, at, limit, true);
        if (masked > at) {
          tokens.push(at, masked, symbol.opaque, flags);
          at = masked;
        } else {
          at = this.readWord(text, at, stop, flags, tokens);
        }
        flags = 0;
        sawWord = true;
      } else if (kind === charClass.newline) {
        const short = at - lineStart < WRAPPED_LINE;
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
        let asks = text.charCodeAt(at) === 63 || text.charCodeAt(at) === 0xff1f;
        let cries = text.charCodeAt(at) === 33 || text.charCodeAt(at) === 0xff01;
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
        const masked = skipMasked(text, at, limit, false);
        if (masked > at) {
          const code = text.charCodeAt(at);
          tokens.push(at, masked, code === 96 || code === 60 || code === 123 ? symbol.opaque : symbol.quoted, flags);
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

  /** Reads the word at `start` and returns its end. */
  private readWord(text: string, start: number, stop: number, before: number, tokens: TokenBuffer): number {
    let at = start;
    let hash = 0;
    let letters = 0;
    let upper = 0;
    let digits = 0;
    let flags = before;
    let apostrophe = false;
    const first = text.charCodeAt(start);
    while (at < stop) {
      const code = text.charCodeAt(at);
      const kind = classAt(text, at);
      if (kind === charClass.letter) {
        const small = lowerUnit(code);
        if (small !== code) upper++;
        letters++;
        hash = (Math.imul(hash, 31) + small) | 0;
      } else if (kind === charClass.digit) {
        digits++;
        hash = (Math.imul(hash, 31) + code) | 0;
      } else if (kind === charClass.apostrophe && letters > 0 && at + 1 < stop && code !== 96) {
        if (classAt(text, at + 1) !== charClass.letter) break;
        apostrophe = true;
        hash = (Math.imul(hash, 31) + 39) | 0;
      } else if (kind !== charClass.invisible) {
        // 14:30, 3.5, 1,200 and 12/3 are one token each.
        const joins = digits > 0 && letters === 0 && (code === 58 || code === 46 || code === 44 || code === 47);
        if (!joins || at + 1 >= stop || classAt(text, at + 1) !== charClass.digit) break;
        if (code === 58) flags |= tokenFlag.clock;
        hash = (Math.imul(hash, 31) + code) | 0;
      }
      at++;
    }
    if (lowerUnit(first) !== first) flags |= tokenFlag.capitalised;
    if (letters > 1 && upper === letters) flags |= tokenFlag.capitals;
    // 3pm, 15h
    if (digits > 0 && letters > 0 && letters < 4 && isHourEnding(text.charCodeAt(at - 1))) flags |= tokenFlag.clock;
    if (digits > 0) {
      tokens.push(start, at, symbol.number, flags | tokenFlag.number);
    } else if (apostrophe) {
      this.pushContraction(text, start, at, flags, tokens);
    } else {
      this.pushWord(text, start, at, finishHash(hash), flags, tokens);
    }
    return at;
  }

  private pushWord(text: string, start: number, end: number, hash: number, flags: number, tokens: TokenBuffer): void {
    const index = this.vocabulary.find(text, start, end, hash);
    const expansion = index < 0 ? undefined : this.vocabulary.expansionOf(index);
    if (!expansion) {
      tokens.push(start, end, index < 0 ? symbol.unknown : this.vocabulary.symbolAt(index), flags);
      return;
    }
    // Both words of "dont" sit on its letters: there is no place between them.
    for (let part = 0; part < expansion.length; part++) {
      tokens.push(start, end, expansion[part] as number, part === 0 ? flags : flags & tokenFlag.capitals);
    }
  }

  private pushContraction(text: string, start: number, end: number, flags: number, tokens: TokenBuffer): void {
    const written = text.slice(start, end).replace(/[’‘ʼ'´]/g, "'");
    let from = start;
    for (const part of splitContraction(written.toLowerCase())) {
      const to = Math.min(end, start + part.end);
      tokens.push(from, to, this.vocabulary.symbolOf(part.word), from === start ? flags : flags & tokenFlag.capitals);
      from = to;
    }
  }
}

function isHourEnding(code: number): boolean {
  const small = code | 32;
  return small === 109 || small === 104;
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
  while (at < stop && '"”’)]}*_»'.includes(text[at] as string)) at++;
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

/** "On Tue, Ada wrote:" and "re: …" lines: what follows is somebody else's text. */
function isAttribution(text: string, at: number, stop: number): boolean {
  const code = text.charCodeAt(at) | 32;
  if (code !== 111 && code !== 114) return false;
  const line = text.slice(at, Math.min(stop, at + 200)).split('\n', 1)[0] ?? '';
  return /^on\b.{4,180}\bwrote:\s*$/i.test(line) || /^re ?:\s/i.test(line);
}

function separatorFlag(text: string, at: number): number {
  const code = text.charCodeAt(at);
  // , - – — … and the like part words without ending the clause; ; : ( ) [ ] { } | and bullets end it.
  if (code === 59 || code === 58 || code === 40 || code === 41 || code === 91 || code === 93 || code === 124) {
    return tokenFlag.clauseBreak;
  }
  if (code === 0x2022) return tokenFlag.clauseBreak;
  return code === 45 && at > 0 && classAt(text, at - 1) === charClass.letter ? 0 : tokenFlag.comma;
}

const abbreviations = new Set(
  'mr mrs ms dr prof st no nr vs etc e.g i.e eg ie approx incl excl tel dept inc ltd co jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun min max p.s a.m p.m'.split(
    ' ',
  ),
);

/** Whether the marks from `at` to `last` end a sentence or only an abbreviation, a number, an address, a pause. */
function endsSentence(text: string, from: number, at: number, last: number, limit: number, strong: boolean): boolean {
  if (last >= limit) return true;
  const next = skipClosers(text, last, limit);
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
  while (begin > from && at - begin < 8) {
    const kind = classAt(text, begin - 1);
    if (kind !== charClass.letter && text.charCodeAt(begin - 1) !== 46) break;
    begin--;
  }
  const written = text.slice(begin, at).toLowerCase();
  if (written.length === 1 && isCapital(text, begin) && written !== 'i') return false;
  return (
    !abbreviations.has(written) || (written.length > 2 && word < limit && written === 'etc' && isCapital(text, word))
  );
}

function isSmallLetter(text: string, at: number): boolean {
  return classAt(text, at) === charClass.letter && !isCapital(text, at);
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return lowerUnit(code) !== code;
}
