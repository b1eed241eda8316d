import { readingsOf, wordsOf } from './contractions';
import { guardClasses, guardWords } from './guard-symbols';
import { packWords } from './pack-words';
import { Packer, type PatternParts } from './packing';
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
  private readonly bySet = new Map<string, number>();
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
    for (const form of forms ? formsOf(word) : [word]) {
      for (const reading of readingsOf(form)) labels.push(labelOfSymbol(this.symbolOf(reading)));
    }
    return this.anyOf(labels);
  }

  /** Label of what any of `labels` asks for. */
  anyOf(labels: readonly number[]): number {
    const only = labels[0];
    if (only === undefined) throw new RangeError('a set of nothing');
    if (labels.length === 1) return only;
    const sorted = inOrder(labels);
    if (sorted.length === 1) return only;
    const key = sorted.join();
    return this.bySet.get(key) ?? this.addSet(key, sorted);
  }

  /** How often tokens that the label asks for turn up, by `word-frequency.ts`. */
  frequencyOf(label: number): number {
    return this.frequencies[label] ?? specialFrequency[label >> 1] ?? 0;
  }

  /** The patterns as they are kept and sent, and the words they use besides `guardWords`, in the order of their symbols. */
  pack(patterns: readonly PatternParts[]): { words: string; code: string } {
    const packer = new Packer(this.sets, guardWords.length, guardClasses.length);
    const packed = packer.pack(patterns);
    const words = [...this.words.keys()];
    const order = packer.order.slice(guardWords.length);
    return { words: packWords(order.map((id) => words[id - FIRST_WORD] as string)), code: packed };
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
    const members = new Set<string>();
    for (const entry of list.split(' ')) {
      if (entry === '') continue;
      const forms = entry.endsWith('~') ? formsOf(entry.slice(0, -1)) : wordsOf(entry);
      for (const form of forms) for (const reading of readingsOf(form)) members.add(reading);
    }
    return this.anyOf([...members].map((word) => labelOfSymbol(this.symbolOf(word))));
  }

  private addSet(key: string, labels: number[]): number {
    const label = labelOfSet(this.sets.push(labels) - 1);
    this.bySet.set(key, label);
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
