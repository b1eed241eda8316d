/**
 * Room for a sentence of its own: behind nothing, a mark, a joining word or the name of who is answered; and nothing
 * of the sentence goes on but what can be joined on, nor a path ("in ...\\temp", "Ctrl+p"), nor a wink or a shout that it would take on.
 */
const room =
  /(^(\s*@\S+)?|[^\p{L}\p{N}\s]|\b(and|but|so))\s*\0(?!( *\.+)?[/+\\]|\W*(;-|!!)| *(?!and|but|too)[\p{L}\p{N}(:"“])/iu;

/** Nothing in front but the name of who is answered. */
const addressed = /^\s*@\S+\s*\0/;

/**
 * The replacements that read well in the place of the marked words, fitted into it: slots filled, a capital where the sentence
 * starts with one, a small letter inside, a space where "'ll" was part of the mark, a full stop where the mark took the end
 * of its sentence along; all else as the rule's author wrote it. Punctuation outside the mark stays.
 *
 * Behind "a" or "an" only those stand that it goes with. One that starts with a capital is a sentence of its own and left
 * out where there is no room for it. A question among them stands only where one ends, another sentence only where none
 * does, unless the mark takes the end along.
 *
 * @param instead a rule's replacements, with `{slot}` where words of the match go
 * @param marked the words that are replaced
 * @param around what is in front of them in their sentence, a NUL in their place, and the next few characters
 * @param opens whether they start their sentence
 * @param slot the words of a slot, as written in the draft
 */
export function fitReplacements(
  instead: readonly string[],
  marked: string,
  around: string,
  opens: boolean,
  slot: (name: string) => string,
): string[] {
  const ends = /[.!?]$/.test(marked);
  return instead
    .filter((template) =>
      /^[A-Z]/.test(template)
        ? room.test(around) && (ends || template.endsWith('?') === /\0 ?\?/.test(around))
        : !/\b(a_[aeiou]|[aA]n_[^aeiou]|(?<!\w\s)A_[aeiou])/.test(around.replace(/\s\s?\0.*/, `_${template}`)),
    )
    .map((template) => {
      const filled = template
        .replace(/\{([a-z]+)\}/g, (_, name: string) => {
          const words = slot(name);
          return marked.startsWith(words) ? uncapitalise(words) : words;
        })
        .replace(/ {2,}/g, ' ')
        .trim();
      const ended = ends ? filled.replace(/[^.!?]$/, '$&.') : filled.replace(/\?$/, '');
      const spaced = /^['’]/.test(marked) ? ended.replace(/^[\p{L}\p{N}]/u, ' $&') : ended;
      return (opens || addressed.test(around)) && /^\p{Lu}/u.test(marked)
        ? spaced.replace(/^./, (first) => first.toUpperCase())
        : uncapitalise(spaced);
    });
}

/** Small first letter, but "I", "I'll" and words in capitals stay. */
function uncapitalise(text: string): string {
  return text.replace(/^(?!I\b|.\p{Lu})./u, (first) => first.toLowerCase());
}
