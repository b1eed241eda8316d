/**
 * How written words become the words patterns are made of: "you're" is *you are*, "won't" is *will not*, and so is
 * "wont". Used for the text and for the patterns alike, so that a lead may write either form.
 */

/**
 * What is written, and the words it stands for, entry by entry: "im i am". Looked up in a map, since a draft may hold a word
 * that every object has something for ("constructor").
 */
const tableOf = (list: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    list.split(',').map((entry) => {
      const [written, ...words] = entry.split(' ') as [string, ...string[]];
      return [written, words];
    }),
  );

const irregularNegations = tableOf('ca can,wo will,sha shall,ai is');
const endings = tableOf("re are,ve have,ll will,m am,d 'd,s 's");

/** The word that a "not" without its own blank was put to: "ca" in "can't" is *can*. */
const negated = (base: string) => irregularNegations.get(base)?.[0] ?? base;

const negations = 'do does did ca wo is are was were have has had could should would'
  .split(' ')
  .map((base) => `${base}nt ${negated(base)} not`);

/** Words written without their apostrophe or in chat spelling, and the words they stand for. */
export const spellings = tableOf(
  `${negations},cannot can not,im i am,ive i have,youre you are,youve you have,youll you will,theyre they are,weve we have,thats that 's,whats what 's,heres here 's,gonna going to,wanna want to,gotta got to,shouldve should have,wouldve would have,couldve could have,u you,ur your,pls please,plz please,thx thanks,ok okay`,
);

/** One word of a written word, with the number of UTF-16 units of the written word up to its end. */
export interface WordPart {
  word: string;
  end: number;
}

/**
 * Splits a lower-case word that holds an apostrophe (as `'`) into the words it stands for.
 * "you're" gives you (ends at 3), are (ends at 6); "couldn't've" gives could, not, have.
 */
export function splitContraction(word: string): WordPart[] {
  if (word.endsWith("n't") && word.length > 3) {
    const base = word.slice(0, -3);
    const rest = base.includes("'") ? splitContraction(base) : [{ word: negated(base), end: base.length }];
    return [...rest, { word: 'not', end: word.length }];
  }
  const at = word.lastIndexOf("'");
  const ending = endings.get(word.slice(at + 1))?.[0];
  if (at <= 0 || ending === undefined) return [{ word, end: word.length }];
  const base = word.slice(0, at);
  const rest = base.includes("'") ? splitContraction(base) : [{ word: base, end: at }];
  if (ending === "'s" && base === 'let') return [...rest, { word: 'us', end: word.length }];
  return [...rest, { word: ending, end: word.length }];
}

/** Whether it holds nothing but small letters from a to z, as most words do. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit < 97 || unit > 122) return false;
  }
  return true;
}

/** The words a pattern's literal stands for, by the same rules as the text's own words. */
export function wordsOf(literal: string): readonly string[] {
  const word = isPlain(literal) ? literal : literal.toLowerCase().replaceAll('’', "'");
  if (word.includes("'") && !word.startsWith("'")) return splitContraction(word).map((part) => part.word);
  return spellings.get(word) ?? [word];
}

/** What else a text word may be when a pattern asks for `word`: "'s" is both *is* and *has*, "'d" both *would* and *had*. */
export function otherReadingOf(word: string): string | undefined {
  if (word === 'is' || word === 'has') return "'s";
  if (word === 'would' || word === 'had') return "'d";
  return undefined;
}
