import { familiesOf } from './word-families';

/** Words that stand for themselves between families, as `wordsOf` writes them: who, whether, when, how strongly. */
const plain = new Set(
  `i you we he she they it me us him her them my your our his its their this that the a an and or but so because if when
  not no never nothing all any some every only just still already again too be is are was were been do does did have has
  had will would can could should may might must get got let what who how why where 0 Name ? ! , ^ $ for to of in on with
  by at up out off`
    .trim()
    .split(/\s+/),
);

const nothing: readonly string[] = [];

/** What a family counts beside a word, and a pair by how far its second part stands from the first. */
const familyShare = 1.5;
const pairShares = [1.35, 1.2, 0.9];

/**
 * Adds what the families of a sentence's words show: each by itself, and with what stands up to three words behind it, be
 * it a family or a word that stands for itself.
 *
 * @param unit - what one word of the sentence counts
 */
export function addFamilies(add: (name: string, value: number) => void, words: readonly string[], unit: number): void {
  const families = words.map((word) => (plain.has(word) ? nothing : familiesOf(word)));
  const parts = words.map((word, at) => (plain.has(word) ? [word] : (families[at] ?? nothing)));
  for (const [at, own] of families.entries()) {
    for (const family of own) add(`f ${family}`, unit * familyShare);
    for (const [apart, share] of pairShares.entries()) {
      for (const second of parts[at + 1 + apart] ?? nothing) {
        if (own.length === 0 && (families[at + 1 + apart] ?? nothing).length === 0) continue;
        for (const first of parts[at] ?? nothing) add(`p${Math.min(apart, 1)} ${first} ${second}`, unit * share);
      }
    }
  }
}
