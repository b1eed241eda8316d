/**
 * Word lists as they are kept and sent: parted by blanks, and a word that is another form of the last whole one says only
 * how it differs: a digit for how many letters go from its end, then the letters that come. "fail 0s 0ed 0ing" is fail,
 * fails, failed, failing.
 */

/** Of a form so many letters have to be those of the whole word; fewer save nothing. */
const LEAST_COMMON = 3;

export function packWords(words: readonly string[]): string {
  let whole = '';
  return words
    .map((word) => {
      let common = 0;
      while (common < whole.length && word[common] === whole[common]) common++;
      const gone = whole.length - common;
      if (common >= LEAST_COMMON && gone <= 4) return `${gone}${word.slice(common)}`;
      whole = word;
      return word;
    })
    .join(' ');
}

/** The words that `packWords` packed. No word starts with a digit. */
export function unpackWords(packed: string): string[] {
  if (packed === '') return [];
  const words = packed.split(' ');
  let whole = '';
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as string;
    const gone = word.charCodeAt(0) - 48;
    if (gone >= 0 && gone <= 9) words[index] = whole.slice(0, whole.length - gone) + word.slice(1);
    else whole = word;
  }
  return words;
}
