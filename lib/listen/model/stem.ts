/** One form for the words that differ only in ending, roughly: "charged", "charges" and "charging" are one. */
export function stem(word: string): string {
  if (word.length <= 4 || word.includes("'")) return word;
  return word.replace(/(?:ing|ed|es|s|ly)$/, '');
}
