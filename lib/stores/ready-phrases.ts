import type { PracticeId } from '../conversation/practices';
import type { Stage } from '../conversation/vocabulary';
import { fillGaps, gapsOf } from '../reply/gaps';
import type { FoundPhrase, PhraseSource } from './phrases';

/** What a phrase is wanted for: by the ids a team's protocol names, or by the practices it serves. */
export interface WantedPhrases {
  ids?: readonly string[];
  practices?: readonly PracticeId[];
  /** Left out: phrases of any stage. */
  stages?: readonly Stage[];
  /** What stands in a gap at first, by its name; the rep may change it. */
  values?: Readonly<Record<string, string>>;
}

/** More to choose from would be a search, and that stands beside the reply. */
const mostReady = 3;

/**
 * Phrases of the library for what is at hand, filled as far as the facts go: those that are named first, then those that
 * leave the least to the rep.
 */
export function readyPhrases(source: PhraseSource, wanted: WantedPhrases): FoundPhrase[] {
  const { ids = [], practices = [], stages, values = {} } = wanted;
  const channel = source.channel();
  const fits = source
    .phrases()
    .filter(
      ({ id, practice, stage, internal, channel: channels }) =>
        (ids.includes(id) || (practices.includes(practice) && !internal && (!stages || stages.includes(stage)))) &&
        (!channels || channels.includes(channel)),
    );
  if (fits.length === 0) return [];
  const facts = source.facts();
  const found = fits.map((phrase): FoundPhrase => {
    const gaps = gapsOf(phrase, facts).map((gap) => ({ ...gap, initial: values[gap.name] ?? gap.initial }));
    return { phrase, facts, gaps, text: fillGaps(phrase, facts, gaps, {}) };
  });
  const isNamed = ({ phrase }: FoundPhrase) => ids.includes(phrase.id);
  const isMeant = ({ phrase }: FoundPhrase) => Object.keys(values).some((name) => phrase.text.includes(`{${name}}`));
  const rank = (one: FoundPhrase) =>
    isNamed(one) ? -2 : isMeant(one) ? -1 : one.gaps.filter(({ initial }) => initial === '').length;
  return found.sort((a, b) => rank(a) - rank(b)).slice(0, mostReady);
}
