/** Words of which an answer is kept: those of a few messages. */
const mostWords = 1500;

/**
 * A question about a word by itself, answered once for each of the latest words: a sentence is read again and again, and its small
 * words stand in the next one, too.
 * @param isSo the question; its answer must depend on nothing but the word
 */
export function ofWord(isSo: (word: string) => boolean): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    let answer = known.get(word);
    if (answer === undefined) {
      answer = isSo(word);
      if (known.size === mostWords) known.clear();
      known.set(word, answer);
    }
    return answer;
  };
}
