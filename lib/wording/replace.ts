/**
 * Fills the slots of a replacement and fits it into the place of the marked words: a capital where the sentence starts
 * with one, a small letter inside, a space where "'ll" was part of the mark, a full stop where the mark took the end of
 * its sentence along; all else as the rule's author wrote it. Punctuation outside the mark stays.
 *
 * @param template a rule's `instead`, with `{slot}` where words of the match go
 * @param marked the words that are replaced
 * @param opens whether the marked words start a sentence
 * @param slots the words of each slot, as written in the draft
 */
export function fitReplacement(
  template: string,
  marked: string,
  opens: boolean,
  slots: ReadonlyMap<string, string>,
): string {
  const filled = template.replace(/\{([a-z]+)\}/g, (_, name: string) => {
    const words = slots.get(name) ?? '';
    return /^[A-Z][a-z]/.test(words) && marked.startsWith(words) ? uncapitalise(words) : words;
  });
  const spaced = withEdges(filled.replace(/ {2,}/g, ' ').trim(), marked);
  const first = marked[0] ?? '';
  const wasCapital = first !== first.toLowerCase() && !/^I\b/.test(marked);
  if (opens && (wasCapital || /^I\b/.test(marked))) return capitalise(spaced);
  return wasCapital && opens ? capitalise(spaced) : uncapitalise(spaced);
}

/** Parted from the word in front where the mark began inside it ("We['ll be back]"), and ended where the mark ended. */
function withEdges(text: string, marked: string): string {
  if (text === '') return text;
  const parted = /^['’]\p{L}/u.test(marked) && /^[\p{L}\p{N}]/u.test(text) ? ` ${text}` : text;
  return /[.!?]$/.test(marked) && !/[.!?]$/.test(text) ? `${parted}.` : parted;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Small first letter, but "I", "I'll" and words in capitals stay. */
function uncapitalise(text: string): string {
  const second = text.charAt(1);
  if (/^I\b/.test(text) || (second !== second.toLowerCase() && second !== '')) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}
