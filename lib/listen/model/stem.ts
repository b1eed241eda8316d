/** One form for the words that differ only in ending, roughly: "charged", "charges" and "charging" are one. */
export function stem(word: string): string {
  if (word.length <= 4 || word.includes("'")) return word;
  if (word.endsWith('ing')) return word.slice(0, -3);
  if (word.endsWith('ed') || word.endsWith('es') || word.endsWith('ly')) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
