/** A word, number or mark of a sentence. */
export interface Token {
  text: string;
  /** In lower case. */
  word: string;
  start: number;
  kind: 'word' | 'code' | 'sum' | 'mark';
}

const pieces =
  /(?<sum>[€$£]\s?\d[\d.,]*\d|[€$£]\s?\d|\d[\d.,]*(?:\s?[€£]|\s(?:EUR|USD|GBP|CHF|euros?|pounds?|dollars?)\b))|(?<code>(?<!\p{L}\.)#?(?:\p{Lu}{1,5}[-_]?)?\d+(?:(?:[-/._:]|,(?=\d{3}(?!\d)))?[\p{L}\d]+)*)|(?<word>\p{L}[\p{L}\d]*(?:['+&-][\p{L}\d]+)*(?:(?<=s)'(?= \p{L}))?)|(?<mark>\S)/gu;

/** The words, numbers and marks of one sentence whose contractions are written out. */
export function tokensOf(sentence: string): Token[] {
  return Array.from(sentence.matchAll(pieces), ({ 0: text, index, groups }) => ({
    text,
    word: text.toLowerCase(),
    start: index,
    kind: groups?.sum ? 'sum' : groups?.code ? 'code' : groups?.word ? 'word' : 'mark',
  }));
}
