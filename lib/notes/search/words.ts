/** Longer words are cut: nobody types them, and random letters pasted into a note must not fill the index. */
const longestWord = 40;

const wordPattern = /[\p{L}\p{N}\p{M}]+/gu;
const beyondAscii = /[^\0-\x7F]/;
const accents = /\p{M}+/gu;

/** A word as the index knows it: small letters, no accents. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  const plain = beyondAscii.test(lower) ? lower.normalize('NFKD').replace(accents, '') : lower;
  return plain.length > longestWord ? plain.slice(0, longestWord) : plain;
}

/** The words of a text, folded, as often as they stand in it. */
export function wordsOf(text: string): string[] {
  const lower = text.toLowerCase();
  const words = lower.match(wordPattern);
  if (!words) return [];
  // Most texts have plain letters only: then there is nothing left to fold.
  const plain = !beyondAscii.test(lower);
  return words.map((word) => (plain && word.length <= longestWord ? word : fold(word))).filter((word) => word !== '');
}

/** Where words that the index matched stand in a text; UTF-16 offsets, `end` exclusive. */
export function findWords(text: string, matched: ReadonlySet<string>, most: number): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    if (!matched.has(fold(word))) continue;
    spans.push({ start: index, end: index + word.length });
    if (spans.length >= most) break;
  }
  return spans;
}
