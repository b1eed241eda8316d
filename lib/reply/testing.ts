import type { Situation } from '../conversation/vocabulary';
import { builtInLibrary } from '../library/built-in';
import type { Reading } from '../listen/types';
import { suggest } from './suggest';
import type { SuggestInput } from './types';

/** A Tuesday morning. */
export const now = new Date(2026, 2, 3, 10, 20);

/** A reading that claims these situations, each surely. */
export const reading = (names: Situation[], more: Partial<Reading> = {}): Reading => ({
  language: 'en',
  understood: true,
  messageId: '1',
  situations: names.map((name) => ({ name, confidence: 0.9, evidence: [] })),
  abuse: 'none',
  asks: [],
  deadlines: [],
  whys: [],
  facts: [],
  repeats: [],
  promises: [],
  ...more,
});

/** Where these words stand in the text. */
export const spanOf = (text: string, part: string) => ({
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
  text: part,
});
/** An ask in these words. */
export const askIn = (text: string, part: string) => ({ ...spanOf(text, part), summary: part });

/** The reply to one message, as it was read. */
export function reply(text: string, read: Reading, more: Partial<SuggestInput> = {}) {
  return suggest({
    reading: read,
    messages: [{ id: '1', role: 'customer', author: {}, text }],
    library: builtInLibrary,
    now,
    ...more,
  });
}
