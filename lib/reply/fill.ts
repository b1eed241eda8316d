import type { Phrase } from '../library/schema';
import { placeholdersIn, type Slot } from '../library/slots';

/** A phrase's text, cut where its placeholders stand: filling it is joining. */
interface Cut {
  /** Names of the placeholders, in order, each once. */
  names: readonly string[];
  /** What stands in front of the first placeholder, all of the text where there is none. */
  start: string;
  holes: readonly Hole[];
}

interface Hole {
  name: string;
  /** The team's own words for it, where the message has none. */
  usual: string | undefined;
  /** It stands at the start of a sentence. */
  opens: boolean;
  /** The words behind it. */
  behind: string;
}

const known = new WeakMap<Phrase, Cut>();

/** Every phrase is asked for each message. */
function cutOf(phrase: Phrase): Cut {
  let cut = known.get(phrase);
  if (!cut) {
    cut = cutUp(phrase);
    known.set(phrase, cut);
  }
  return cut;
}

function cutUp({ text, placeholders }: Phrase): Cut {
  const usual = new Map(placeholders?.map((placeholder) => [placeholder.name, placeholder.default]));
  const found = [...text.matchAll(/\{([^{}]*)\}/g)];
  const holes = found.map(({ 0: whole, 1: name = '', index }, i) => ({
    name,
    usual: usual.get(name),
    opens: /(?:^|[.!?]["”)]?\s+|\n)$/.test(text.slice(0, index)),
    behind: text.slice(index + whole.length, found[i + 1]?.index),
  }));
  return { names: placeholdersIn(text), start: text.slice(0, found[0]?.index), holes };
}

/** Names of the placeholders in a phrase's text, in order, each once. */
export function slotsIn(phrase: Phrase): readonly string[] {
  return cutOf(phrase).names;
}

/**
 * A phrase's text with every placeholder filled, or undefined when one cannot be. The reading's slots come first, then
 * the team's defaults. A value at the start of a sentence gets its capital.
 */
export function fillPhrase(phrase: Phrase, slots: Partial<Record<Slot, string>>): string | undefined {
  const { start, holes } = cutOf(phrase);
  let filled = start;
  for (const { name, usual, opens, behind } of holes) {
    const value = slots[name as Slot] ?? usual;
    if (!value) return undefined;
    filled += (opens ? value.charAt(0).toUpperCase() + value.slice(1) : value) + behind;
  }
  return isTidy(filled) ? filled.trim() : tidy(filled);
}

/** Has it nothing of what `tidy` mends? Most phrases have not. */
function isTidy(text: string): boolean {
  return !/\t| [ .,;:!?]|[.!?]”?\.|,[.,;]/.test(text);
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
