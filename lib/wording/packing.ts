/**
 * Compiled patterns as they are kept and sent: one string of plain characters that compresses well. Words and sets are
 * numbered in the order in which they are first used, so that a first use says only "the next one", and a set is
 * described where it is first used. Patterns, sets and guards stand each by themselves: like
 * compresses with like.
 */
import type { CompiledPattern } from './compile';
import { code } from './pattern-code';
import { FIRST_WORD, isSetLabel, labelOfSet, labelOfSymbol } from './symbols';

/** How a label is written: the next word, the next set with its description, or a known label plus `known`. */
const reference = { nextWord: 0, nextSet: 1, known: 2 } as const;

/** Which guards a pattern has, as bits behind its `end`. */
const guardParts = { unless: 1, only: 2, without: 4, with: 8 } as const;

/** Characters 35 to 126 but for the backslash, which JSON would double. */
const alphabet = Array.from({ length: 92 }, (_, index) => String.fromCharCode(35 + index)).filter(
  (char) => char !== '\\',
);
const digitOf = new Uint8Array(128);
for (const [digit, char] of alphabet.entries()) digitOf[char.charCodeAt(0)] = digit;
/** Numbers below this take one character; others have a first one that says that more follow. */
const SHORT = 74;
const LONG = alphabet.length - SHORT;

/** Parts the kinds of numbers; it is not in the alphabet. */
const separator = ' ';

/** Everything that was packed, with labels as numbers again. */
export interface Unpacked {
  codes: Int32Array;
  /** Where each pattern starts in `codes`. */
  starts: Int32Array;
  patterns: CompiledPattern[];
  /** The labels of each set. */
  sets: number[][];
}

/** For loops over what is not there. */
const none: readonly never[] = [];

/** What is used less often has its number from where it is first used. */
const OFTEN = 16;

/** So many characters become a string at once. */
const CHUNK = 4096;

/** Writes numbers as characters. */
class NumberWriter {
  private out = '';
  private readonly units = alphabet.map((char) => char.charCodeAt(0));
  private readonly chunk = new Uint16Array(CHUNK);
  private filled = 0;

  write(value: number): void {
    let rest = value;
    while (rest >= SHORT) {
      rest -= SHORT;
      this.add(SHORT + (rest % LONG));
      rest = (rest / LONG) | 0;
    }
    this.add(rest);
  }

  private add(digit: number): void {
    if (this.filled === CHUNK) this.flush();
    this.chunk[this.filled++] = this.units[digit] as number;
  }

  private flush(): void {
    this.out += String.fromCharCode.apply(undefined, this.chunk.subarray(0, this.filled) as unknown as number[]);
    this.filled = 0;
  }

  text(): string {
    this.flush();
    return this.out;
  }
}

/** Reads what a `NumberWriter` wrote. */
class NumberReader {
  private at = 0;

  constructor(private readonly text: string) {}

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  read(): number {
    let value = 0;
    let weight = 1;
    for (;;) {
      const digit = digitOf[this.text.charCodeAt(this.at++)] as number;
      // A first character of SHORT + n stands for SHORT + n and LONG times what follows.
      value += digit * weight;
      if (digit < SHORT) return value;
      weight *= LONG;
    }
  }
}

/** Writes patterns, and labels in the order of their first use, the often used ones first. */
export class Packer {
  private readonly patterns = new NumberWriter();
  private readonly described = new NumberWriter();
  private readonly guards = new NumberWriter();
  /** The new symbol of each old one, and the new number of each old set. */
  private readonly symbols: number[] = [];
  private readonly setNumbers: number[] = [];
  private nextWord = FIRST_WORD;
  private nextSet = 0;
  /** The old symbols of words, in their new order. */
  readonly order: number[] = [];

  /** `sets` are the labels of each set; the first `words` words and `fixed` sets keep their numbers. */
  constructor(
    private readonly sets: readonly (readonly number[])[],
    private readonly words: number,
    private readonly fixed: number,
  ) {}

  /** All patterns, packed: their codes, one after the other, and the guards of each. */
  pack(codes: readonly number[], patterns: readonly CompiledPattern[]): string {
    const often = oftenUsed(codes, patterns, this.sets);
    for (let word = 0; word < this.words; word++) this.symbolOf(FIRST_WORD + word);
    for (const label of often) if (this.isNewWord(label)) this.symbolOf(label >> 1);
    this.described.write(this.order.length);
    const first = [...Array(this.fixed).keys(), ...often.filter(isSetLabel).map((label) => label >> 1)];
    for (const set of first) {
      // It may have been described inside of another.
      if (this.setNumbers[set] !== undefined) continue;
      this.described.write(1);
      this.define(set);
    }
    this.described.write(0);
    this.add(codes, patterns);
    return [this.patterns, this.described, this.guards].map((part) => part.text()).join(separator);
  }

  private isNewWord(label: number): boolean {
    return !isSetLabel(label) && label >> 1 >= FIRST_WORD && this.symbols[label >> 1] === undefined;
  }

  private add(codes: readonly number[], patterns: readonly CompiledPattern[]): void {
    let pattern = 0;
    for (let at = 0; at < codes.length; at++) {
      const one = codes[at] as number;
      if (one >= code.step) this.label(this.patterns, one - code.step, code.step);
      else this.patterns.write(one);
      if (one === code.end) this.addGuards(patterns[pattern++] as CompiledPattern);
    }
  }

  private addGuards({ unless, only, without, with: wanted }: CompiledPattern): void {
    const parts =
      (unless ? guardParts.unless : 0) |
      (only ? guardParts.only : 0) |
      (without ? guardParts.without : 0) |
      (wanted ? guardParts.with : 0);
    this.guards.write(parts);
    if (unless) this.guards.write(unless);
    if (only) this.guards.write(only);
    if (without) this.rows(without);
    if (wanted) this.rows(wanted);
  }

  private rows(rows: readonly (readonly number[])[]): void {
    this.guards.write(rows.length);
    for (const row of rows) {
      this.guards.write(row.length);
      for (const label of row) this.label(this.guards, label, 0);
    }
  }

  /** Writes a label; `offset` is added to what is written. */
  private label(to: NumberWriter, label: number, offset: number): void {
    const target = label >> 1;
    if (!isSetLabel(label)) {
      const known = target < FIRST_WORD ? target : this.symbols[target];
      to.write(offset + (known === undefined ? reference.nextWord : reference.known + labelOfSymbol(known)));
      if (known === undefined) this.symbolOf(target);
      return;
    }
    const known = this.setNumbers[target];
    if (known !== undefined) {
      to.write(offset + reference.known + labelOfSet(known));
      return;
    }
    to.write(offset + reference.nextSet);
    this.define(target);
  }

  /** Describes a set: the sets in it that are new, its known symbols and sets in rising order, how many new words follow. */
  private define(set: number): void {
    const labels = this.sets[set] as readonly number[];
    const inner = labels.some((label) => this.isNewSet(label)) ? labels.filter((label) => this.isNewSet(label)) : none;
    this.described.write(inner.length);
    for (let at = 0; at < inner.length; at++) this.define((inner[at] as number) >> 1);
    const known: number[] = [];
    const sets: number[] = [];
    const fresh: number[] = [];
    for (let at = 0; at < labels.length; at++) {
      const label = labels[at] as number;
      const target = label >> 1;
      const symbol = target < FIRST_WORD ? target : this.symbols[target];
      if (isSetLabel(label)) sets.push(this.setNumbers[target] as number);
      else if (symbol === undefined) fresh.push(target);
      else known.push(symbol);
    }
    this.rising(known);
    this.rising(sets);
    this.described.write(fresh.length);
    for (let at = 0; at < fresh.length; at++) this.symbolOf(fresh[at] as number);
    this.setNumbers[set] = this.nextSet++;
  }

  private isNewSet(label: number): boolean {
    return isSetLabel(label) && this.setNumbers[label >> 1] === undefined;
  }

  /** Numbers in rising order, each by how much it is more than the one before. */
  private rising(numbers: number[]): void {
    // Most are few, and in order or nearly so.
    for (let at = 1; at < numbers.length; at++) {
      const one = numbers[at] as number;
      let place = at;
      for (; place > 0 && (numbers[place - 1] as number) > one; place--) numbers[place] = numbers[place - 1] as number;
      numbers[place] = one;
    }
    this.described.write(numbers.length);
    let last = 0;
    for (let at = 0; at < numbers.length; at++) {
      this.described.write((numbers[at] as number) - last);
      last = numbers[at] as number;
    }
  }

  private symbolOf(old: number): void {
    this.symbols[old] = this.nextWord++;
    this.order.push(old);
  }
}

/** The labels that patterns and their guards use often, the most used ones first. */
function oftenUsed(
  codes: readonly number[],
  patterns: readonly CompiledPattern[],
  sets: readonly (readonly number[])[],
): number[] {
  const uses: number[] = [];
  const count = (label: number) => {
    uses[label] = (uses[label] ?? 0) + 1;
  };
  for (let at = 0; at < codes.length; at++) {
    const one = codes[at] as number;
    if (one >= code.step) count(one - code.step);
  }
  for (const { without, with: wanted } of patterns) {
    for (const row of without ?? none) row.forEach(count);
    for (const row of wanted ?? none) row.forEach(count);
  }
  for (const set of sets) set.forEach(count);
  const often: number[] = [];
  uses.forEach((times, label) => {
    if (times >= OFTEN) often.push(label);
  });
  return often.sort((a, b) => (uses[b] as number) - (uses[a] as number) || a - b);
}

/** Reads what a `Packer` wrote. */
export function unpack(packed: string): Unpacked {
  return new Unpacker(packed).unpack();
}

class Unpacker {
  #nextWord = FIRST_WORD;
  readonly #sets: number[][] = [];
  readonly #patterns: NumberReader;
  readonly #described: NumberReader;
  readonly #guards: NumberReader;

  constructor(packed: string) {
    const [patterns = '', described = '', guards = ''] = packed.split(separator);
    this.#patterns = new NumberReader(patterns);
    this.#described = new NumberReader(described);
    this.#guards = new NumberReader(guards);
  }

  unpack(): Unpacked {
    const from = this.#patterns;
    const codes: number[] = [];
    const starts: number[] = [];
    const patterns: CompiledPattern[] = [];
    this.#nextWord += this.#described.read();
    while (this.#described.read() === 1) this.#define();
    while (!from.isAtEnd) {
      starts.push(codes.length);
      for (let one = from.read(); one !== code.end; one = from.read()) {
        codes.push(one < code.step ? one : code.step + this.#labelOf(one - code.step));
      }
      codes.push(code.end);
      patterns.push(this.#readGuards());
    }
    return { codes: Int32Array.from(codes), starts: Int32Array.from(starts), patterns, sets: this.#sets };
  }

  #readGuards(): CompiledPattern {
    const parts = this.#guards.read();
    const pattern: CompiledPattern = {};
    if ((parts & guardParts.unless) !== 0) pattern.unless = this.#guards.read();
    if ((parts & guardParts.only) !== 0) pattern.only = this.#guards.read();
    if ((parts & guardParts.without) !== 0) pattern.without = this.#rows();
    if ((parts & guardParts.with) !== 0) pattern.with = this.#rows();
    return pattern;
  }

  #rows(): number[][] {
    return Array.from({ length: this.#guards.read() }, () =>
      Array.from({ length: this.#guards.read() }, () => this.#labelOf(this.#guards.read())),
    );
  }

  #labelOf(written: number): number {
    if (written === reference.nextWord) return labelOfSymbol(this.#nextWord++);
    if (written === reference.nextSet) return this.#define();
    return written - reference.known;
  }

  /** Reads the description of the next set and gives its label. */
  #define(): number {
    const from = this.#described;
    for (let inner = from.read(); inner > 0; inner--) this.#define();
    const labels: number[] = [];
    for (let isSet = 0; isSet < 2; isSet++) {
      let target = 0;
      for (let known = from.read(); known > 0; known--) {
        target += from.read();
        labels.push(target * 2 + isSet);
      }
    }
    for (let fresh = from.read(); fresh > 0; fresh--) labels.push(labelOfSymbol(this.#nextWord++));
    return labelOfSet(this.#sets.push(labels) - 1);
  }
}
