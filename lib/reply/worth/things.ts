import type { SentenceManner } from '../../listen/types';
import { roleOf } from '../account/matter-weight';
import { type Core, coreAt } from '../english/noun-core';
import { type NounPhrase, phraseOf } from '../english/noun-phrase';
import { isEmpty, isPlural, isSurrounding, isThing, looksLikeNoun } from '../english/nouns';
import { expand } from '../english/person';
import { type Token, tokensOf } from '../english/tokens';
import { isRepeatable } from '../english/words';

/** A thing that a message names, and which a reply could say it is about. */
export interface Thing {
  /** From our side, fit to stand behind "about": "the hedge from our depot", "the 503 errors", "bags". */
  words: string;
  phrase: NounPhrase;
  /** The sentence it stands in, as words, and its place among those of the message. */
  tokens: readonly Token[];
  at: number;
  /** How it was found: with its determiner, as a name, or as a noun that stands bare. */
  form: 'phrase' | 'name' | 'bare';
}

/** Words; a longer phrase is read as a sentence. */
const longest = 9;
/** "No answer" is none, what follows or goes further is told elsewhere, and "a little water" is how much. */
const pointsElsewhere = /^no |^(?:the |your |our )?(?:following|further)\b|^the (?:little|bit|lot|few)\b/i;
/** Sentences and things that are read of one message. */
const most = { sentences: 14, things: 40 } as const;

/**
 * All things that a message names in words that could stand behind "about", each once, in their order.
 * @param plain the message as `plainText` made it ready
 * @param sentences its sentences as listening cut them
 */
export function thingsIn(plain: string, sentences: readonly SentenceManner[]): Thing[] {
  const found: Thing[] = [];
  const known = new Set<string>();
  for (const [at, { start, end }] of sentences.slice(0, most.sentences).entries()) {
    const tokens = tokensOf(expand(plain.slice(start, end)));
    for (const thing of thingsOf(tokens, at)) {
      const key = thing.words.toLowerCase();
      if (known.has(key)) continue;
      known.add(key);
      found.push(thing);
      if (found.length === most.things) return found;
    }
  }
  return found;
}

function thingsOf(tokens: readonly Token[], at: number): Thing[] {
  const found: Thing[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const core = coreAt(tokens, i);
    const phrase = core && (phraseOf(core, tokens) ?? looseOf(core));
    if (!phrase) continue;
    i = phrase.end - 1;
    if (phrase.words.split(' ').length > longest || pointsElsewhere.test(phrase.words)) continue;
    // "My Windows 7 desktop": half of a name.
    if (tokens[phrase.end]?.kind === 'code') continue;
    // "When I open the page": where they were.
    if (isSurrounding(phrase.head) && !phrase.attached && roleOf(phrase, tokens) === 'aside') continue;
    // Once they told of "a £75 charge", it is the one.
    const words = phrase.words.replace(/^an? /, 'the ').replace(/^the (?=\p{Lu}\p{Ll}+'s )/u, '');
    found.push({ words, phrase, tokens, at, form: formOf(phrase) });
  }
  return found;
}

const formOf = ({ determiner, words }: NounPhrase): Thing['form'] =>
  determiner !== 'none' ? 'phrase' : /^\p{Lu}/u.test(words) ? 'name' : 'bare';

/** A name, or a noun without a determiner: "Spotify Connect", "bags", "wifi on the train". */
function looseOf(core: Core): NounPhrase | undefined {
  if (core.determiner !== 'none' || core.person || core.time || isEmpty(core.head)) return undefined;
  const named = /^\p{Lu}/u.test(core.words) && core.start > 0;
  if (!named && !isThing(core.head) && !looksLikeNoun(core.head) && !isPlural(core.head)) return undefined;
  if (!/\p{L}{3}/u.test(core.words) || !isRepeatable(core.words)) return undefined;
  const { words, head, determiner, known, factual, start, end } = core;
  return { words, head, determiner, known, factual, attached: 0, start, end };
}
