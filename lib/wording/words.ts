import { splitContraction } from './contractions';
import { charClass, classAt, lowerUnit } from './letters';
import { symbol, tokenFlag } from './symbols';
import type { TokenBuffer } from './tokens';
import { addToHash, type Vocabulary } from './vocabulary';

/** Units behind a word of plain letters that may make it more than a plain word: an address, a contraction, a compound. */
const goesOn = new Uint8Array(128);
for (const char of "0123456789-@:\\_'`") goesOn[char.charCodeAt(0)] = 1;

/** How many contractions are remembered, and how long they are at most; real texts hold a few dozen short ones. */
const MOST_REMEMBERED = 1000;
const LONGEST_REMEMBERED = 12;

/** A contraction taken apart: for each word of it the end, counted from the start, and the symbol. */
interface Contraction {
  written: string;
  ends: number[];
  symbols: number[];
}

/** Reads words: finds their ends, looks them up and adds their tokens. */
export class WordReader {
  /** By a number that their units make up, so that none has to be cut out of the text to be found. */
  private readonly contractions = new Map<number, Contraction>();

  constructor(private readonly vocabulary: Vocabulary) {}

  /**
   * Reads words of plain letters with single blanks between them, as long as they end as most words do, and returns where
   * it stopped, blank included: `start` when the first may be anything else, for the caller to look at more closely.
   * `limit` is where the text ends, `before` what stood in front of the first word.
   */
  readPlain(text: string, start: number, stop: number, limit: number, before: number, tokens: TokenBuffer): number {
    const { vocabulary } = this;
    let flags = before;
    for (let from = start; ; flags = 0) {
      let at = from;
      let hash = 0;
      let all = 32;
      let any = 0;
      let unit = 0;
      for (; at < stop; at++) {
        unit = text.charCodeAt(at);
        if (!isPlainLetter(unit)) break;
        all &= unit;
        any |= unit;
        hash = addToHash(hash, unit);
      }
      if (at === from || (at === stop && stop < limit)) return from;
      if (at < stop && (unit >= 128 || goesOn[unit] === 1 || (unit === 46 && isSmallAscii(text, at + 1, limit)))) {
        return from;
      }
      // Capitals lack one bit that all small letters have.
      if (all === 0) {
        if (text.charCodeAt(from) < 97) flags |= tokenFlag.capitalised;
        if ((any & 32) === 0 && at > from + 1) flags |= tokenFlag.capitals;
      }
      const index = vocabulary.find(text, from, at, hash, at - from);
      if (index < vocabulary.size) tokens.push(from, at, vocabulary.symbolAt(index), flags);
      else this.pushExpansion(index, from, at, flags, tokens);
      if (at === stop || unit !== 32) return at;
      from = at + 1;
    }
  }

  /** Reads any word or number at `start` and returns its end. */
  read(text: string, start: number, stop: number, before: number, tokens: TokenBuffer): number {
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
        hash = addToHash(hash, small);
      } else if (kind === charClass.digit) {
        digits++;
      } else if (kind === charClass.apostrophe && letters > 0 && at + 1 < stop && code !== 96) {
        if (classAt(text, at + 1) !== charClass.letter) break;
        apostrophe = true;
      } else if (kind !== charClass.invisible) {
        // 14:30, 3.5, 1,200 and 12/3 are one token each.
        const joins = digits > 0 && letters === 0 && (code === 58 || code === 46 || code === 44 || code === 47);
        if (!joins || at + 1 >= stop || classAt(text, at + 1) !== charClass.digit) break;
        if (code === 58) flags |= tokenFlag.clock;
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
      const index = this.vocabulary.find(text, start, at, hash);
      if (index < this.vocabulary.size) tokens.push(start, at, this.vocabulary.symbolAt(index), flags);
      else this.pushExpansion(index, start, at, flags, tokens);
    }
    return at;
  }

  private pushExpansion(index: number, start: number, end: number, flags: number, tokens: TokenBuffer): void {
    const expansion = this.vocabulary.expansionOf(index);
    // Both words of "dont" sit on its letters: there is no place between them.
    for (let part = 0; part < expansion.length; part++) {
      tokens.push(start, end, expansion[part] as number, part === 0 ? flags : flags & tokenFlag.capitals);
    }
  }

  private pushContraction(text: string, start: number, end: number, flags: number, tokens: TokenBuffer): void {
    const { ends, symbols } = this.takeApart(text, start, end);
    let from = start;
    for (let part = 0; part < ends.length; part++) {
      const to = Math.min(end, start + (ends[part] as number));
      tokens.push(from, to, symbols[part] as number, part === 0 ? flags : flags & tokenFlag.capitals);
      from = to;
    }
  }

  private takeApart(text: string, start: number, end: number): Contraction {
    let key = end - start;
    for (let at = start; at < end; at++) key = (Math.imul(key, 31) + text.charCodeAt(at)) & 0xfffffff;
    const known = this.contractions.get(key);
    if (known && known.written.length === end - start && text.startsWith(known.written, start)) return known;
    const written = text.slice(start, end);
    const parts = splitContraction(written.replace(/[’‘ʼ'´]/g, "'").toLowerCase());
    const ends = parts.map((part) => part.end);
    const symbols = parts.map((part) => this.vocabulary.symbolOf(part.word));
    const contraction = { written, ends, symbols };
    if (written.length > LONGEST_REMEMBERED) return contraction;
    if (this.contractions.size >= MOST_REMEMBERED) this.contractions.clear();
    this.contractions.set(key, contraction);
    return contraction;
  }
}

/** True for a letter from a to z, small or capital. */
function isPlainLetter(unit: number): boolean {
  return ((unit | 32) - 97) >>> 0 < 26;
}

function isSmallAscii(text: string, at: number, limit: number): boolean {
  const unit = at < limit ? text.charCodeAt(at) : 0;
  return unit >= 97 && unit <= 122;
}

function isHourEnding(code: number): boolean {
  const small = code | 32;
  return small === 109 || small === 104;
}
