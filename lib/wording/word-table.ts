import { readingsOf, wordsOf } from './contractions';
import { guardClasses, guardWords } from './guard-symbols';
import { languages, tellingWords } from './language';
import { FIRST_CLASS, FIRST_WORD } from './symbols';
import { specialClasses, wordClasses } from './word-classes';
import { formsOf } from './word-forms';

/** From this many words on an alternative becomes a class of its own: one edge in the network instead of many. */
const SMALLEST_CLASS = 7;
/** Derived classes beyond this many would crowd the symbols of single words; then edges per word are used. */
const MOST_CLASSES = FIRST_WORD - FIRST_CLASS - 64;

/** Gives words and classes their symbols while rules are compiled. */
export class WordTable {
  private readonly words = new Map<string, number>();
  private readonly classesOfWord: number[][] = [];
  private readonly named = new Map<string, number>();
  private readonly derived = new Map<string, number>();
  private nextClass = FIRST_CLASS;

  constructor() {
    for (const word of guardWords) this.symbolOf(word);
    for (const name of guardClasses) this.namedClass(name);
    for (const word of languages.flatMap(tellingWords)) this.symbolOf(word);
  }

  symbolOf(word: string): number {
    const known = this.words.get(word);
    if (known !== undefined) return known;
    const id = FIRST_WORD + this.words.size;
    this.words.set(word, id);
    this.classesOfWord.push([]);
    return id;
  }

  /** Symbol of a class of `word-classes.ts`, which must exist. */
  namedClass(name: string): number {
    const special = specialClasses[name];
    if (special !== undefined) return special;
    const known = this.named.get(name);
    if (known !== undefined) return known;
    const id = this.nextClass++;
    this.named.set(name, id);
    const members = new Set<string>();
    for (const entry of (wordClasses[name] ?? '').split(' ')) {
      if (entry === '') continue;
      const forms = entry.endsWith('~') ? formsOf(entry.slice(0, -1)) : wordsOf(entry);
      for (const form of forms) for (const reading of readingsOf(form)) members.add(reading);
    }
    for (const word of members) this.classOf(this.symbolOf(word)).push(id);
    return id;
  }

  /** The same set of symbols in fewer: many words become one derived class. */
  compact(symbols: number[]): number[] {
    const words = symbols.filter((id) => id >= FIRST_WORD);
    if (words.length < SMALLEST_CLASS || this.nextClass >= MOST_CLASSES) return symbols;
    words.sort((a, b) => a - b);
    const key = words.join(' ');
    let id = this.derived.get(key);
    if (id === undefined) {
      id = this.nextClass++;
      this.derived.set(key, id);
      for (const word of words) this.classOf(word).push(id);
    }
    return [...symbols.filter((other) => other < FIRST_WORD), id];
  }

  finish(): { words: string[]; wordClasses: number[][] } {
    return { words: [...this.words.keys()], wordClasses: this.classesOfWord };
  }

  private classOf(word: number): number[] {
    return this.classesOfWord[word - FIRST_WORD] as number[];
  }
}
