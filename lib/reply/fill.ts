import type { Phrase } from '../library/schema';
import { placeholdersIn, type Slot } from '../library/slots';

const known = new WeakMap<Phrase, readonly string[]>();

/** Names of the placeholders in a phrase's text, in order, each once. Every phrase is asked for each message. */
export function slotsIn(phrase: Phrase): readonly string[] {
  let names = known.get(phrase);
  if (!names) {
    names = placeholdersIn(phrase.text);
    known.set(phrase, names);
  }
  return names;
}

/**
 * A phrase's text with every placeholder filled, or undefined when one cannot be. The reading's slots come first, then
 * the team's defaults. A value at the start of a sentence gets its capital.
 */
export function fillPhrase(phrase: Phrase, slots: Partial<Record<Slot, string>>): string | undefined {
  const defaults = new Map(phrase.placeholders?.map((placeholder) => [placeholder.name, placeholder.default]));
  const values = new Map<string, string>();
  for (const name of slotsIn(phrase)) {
    const value = slots[name as Slot] ?? defaults.get(name);
    if (!value) return undefined;
    values.set(name, value);
  }
  const filled = phrase.text.replace(/\{([^{}]*)\}/g, (_, name: string, at: number) => {
    const value = values.get(name)!;
    return startsSentence(phrase.text, at) ? value.charAt(0).toUpperCase() + value.slice(1) : value;
  });
  return tidy(filled);
}

function startsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?]["”)]?\s+|\n)$/.test(text.slice(0, at));
}

/** One space between words, one full stop: a value that ends in one (a name such as "Acme Inc.") must not double it. */
function tidy(text: string): string {
  return text
    .replace(/[ \t]+/g, ' ')
    .replace(/ +([.,;:!?])/g, '$1')
    .replace(/([.!?])\.(?=\s|$)/g, '$1')
    .replace(/([.!?]”)\./g, '$1')
    .replace(/,([.,;])/g, '$1')
    .trim();
}
