import type { CompiledPattern } from './compile';
import { otherReadingOf, wordsOf } from './contractions';
import { guardClasses, guardWords } from './guard-symbols';
import { packWords } from './pack-words';
import { Packer } from './packing';
import { FIRST_WORD, labelOfSet, labelOfSymbol, symbol } from './symbols';
import { specialClasses, wordClasses } from './word-classes';
import { formsOf } from './word-forms';
import { frequencyOf } from './word-frequency';

/** How often a token that is no word turns up, on the scale of `word-frequency.ts`; each sentence has an end. */
const specialFrequency: Readonly<Record<number, number>> = {
  [symbol.number]: 150,
  [symbol.capitals]: 60,
  [symbol.quoted]: 20,
  [symbol.opaque]: 60,
  [symbol.end]: 900,
  [symbol.question]: 90,
  [symbol.exclamation]: 60,
  [symbol.shout]: 3,
  [symbol.name]: 500,
};

/** Gives words their symbols, and sets of words their labels, while rules are compiled. The same set is kept once. */
export class WordSets {
  private readonly words = new Map<string, number>();
  /** The labels in each set: words, special symbols, and sets made before it. */
  private readonly sets: number[][] = [];
  private readonly frequencies: number[] = [];
  /** By hash the last set that has it, and by set the one before it that has the same; -1 where there is none. */
  private readonly byHash = new Map<number, number>();
  private readonly sameHash: number[] = [];
  private readonly byClass = new Map<string, number>();

  constructor() {
    for (const word of guardWords) this.symbolOf(word);
    for (const name of guardClasses) this.addClass(name);
  }

  /** Label of a class of `word-classes.ts`, which must exist. */
  classLabel(name: string): number {
    return this.byClass.get(name) ?? this.addClass(name);
  }

  /** Label of a word in all its readings and, when asked for, all its forms. */
  wordLabel(word: string, forms: boolean): number {
    const labels: number[] = [];
    if (!forms) this.addReadings(word, labels);
    else for (const form of formsOf(word)) this.addReadings(form, labels);
    return this.anyOf(labels);
  }

  /** Label of what any of `labels` asks for. */
  anyOf(labels: readonly number[]): number {
    const only = labels[0];
    if (only === undefined) throw new RangeError('a set of nothing');
    if (labels.length === 1) return only;
    const sorted = inOrder(labels);
    if (sorted.length === 1) return only;
    const hash = hashOf(sorted);
    const last = this.byHash.get(hash) ?? -1;
    for (let set = last; set >= 0; set = this.sameHash[set] as number) {
      if (areSame(this.sets[set] as readonly number[], sorted)) return labelOfSet(set);
    }
    this.byHash.set(hash, this.sets.length);
    this.sameHash.push(last);
    return this.addSet(sorted);
  }

  /** How often tokens that the label asks for turn up, by `word-frequency.ts`. */
  frequencyOf(label: number): number {
    return this.frequencies[label] ?? specialFrequency[label >> 1] ?? 0;
  }

  /**
   * Patterns, as `Packer` takes them, as they are kept and sent, and the words they use besides `guardWords`, in the order of
   * their symbols.
   */
  pack(codes: readonly number[], patterns: readonly CompiledPattern[]): { words: string; code: string } {
    const packer = new Packer(this.sets, guardWords.length, guardClasses.length);
    const packed = packer.pack(codes, patterns);
    const words = [...this.words.keys()];
    const order = packer.order.slice(guardWords.length);
    return { words: packWords(order.map((id) => words[id - FIRST_WORD] as string)), code: packed };
  }

  /** Adds the labels of all that a word of a text may be when a pattern asks for `word`. */
  private addReadings(word: string, labels: number[]): void {
    labels.push(labelOfSymbol(this.symbolOf(word)));
    const other = otherReadingOf(word);
    if (other) labels.push(labelOfSymbol(this.symbolOf(other)));
  }

  private symbolOf(word: string): number {
    const known = this.words.get(word);
    if (known !== undefined) return known;
    const id = FIRST_WORD + this.words.size;
    this.words.set(word, id);
    this.frequencies[labelOfSymbol(id)] = frequencyOf(word);
    return id;
  }

  private addClass(name: string): number {
    const special = specialClasses[name];
    const label = special === undefined ? this.addWords(wordClasses[name] ?? '') : labelOfSymbol(special);
    this.byClass.set(name, label);
    return label;
  }

  private addWords(list: string): number {
    const labels: number[] = [];
    for (const entry of list.split(' ')) {
      if (entry === '') continue;
      const forms = entry.endsWith('~') ? formsOf(entry.slice(0, -1)) : wordsOf(entry);
      for (const form of forms) this.addReadings(form, labels);
    }
    return this.anyOf(labels);
  }

  private addSet(labels: number[]): number {
    const label = labelOfSet(this.sets.push(labels) - 1);
    let frequency = 0;
    for (let at = 0; at < labels.length; at++) frequency += this.frequencyOf(labels[at] as number);
    this.frequencies[label] = frequency;
    return label;
  }
}

/** The labels in rising order, each once. Most are few, and come in order: they are moved by hand into their place. */
function inOrder(labels: readonly number[]): number[] {
  const sorted: number[] = [];
  for (let one = 0; one < labels.length; one++) {
    const label = labels[one] as number;
    let at = sorted.length;
    while (at > 0 && (sorted[at - 1] as number) > label) at--;
    if (at > 0 && sorted[at - 1] === label) continue;
    if (at === sorted.length) sorted.push(label);
    else sorted.splice(at, 0, label);
  }
  return sorted;
}

/** A small number, which sets of the same labels share. */
function hashOf(labels: readonly number[]): number {
  let hash = 0;
  for (let at = 0; at < labels.length; at++) hash = Math.imul(hash ^ (labels[at] as number), 0x9e3779b1);
  return hash >>> 2;
}

function areSame(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
