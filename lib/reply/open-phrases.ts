import type { Stage } from '../conversation/vocabulary';
import type { Phrase } from '../library/schema';
import { isSlot } from '../library/slots';
import { detailsAtHand } from './details-at-hand';
import { type Facts, type Gap, gapsOf } from './gaps';
import { weight } from './path';
import { isFor } from './rank';
import { wholeShape } from './shape';
import type { SuggestInput } from './types';

/** A phrase of which something is left to the rep. */
export interface OpenPhrase {
  phrase: Phrase;
  facts: Facts;
  gaps: readonly Gap[];
}

/** More would bury the texts that are ready to send. */
const mostOpen = 2;

/**
 * Phrases that fit a stage but for what only the rep can say: a date, a choice of the team's. The facts of the message fill all
 * the rest. They stand behind the texts that are whole; the best first.
 */
export function openPhrases(input: SuggestInput, stages: readonly Stage[]): Map<Stage, OpenPhrase[]> {
  const now = input.now ?? new Date();
  const details = detailsAtHand(input, now);
  const facts = details.slots;
  const byStage = stages.map((stage): [Stage, OpenPhrase[]] => {
    const choice = { stage, channel: input.channel ?? 'email', tone: wholeShape(input.shape).tone, now };
    const strength = ({ situations = [] }: Phrase) =>
      Math.max(0, ...situations.filter((name) => details.situations.has(name)).map((name) => weight[name]));
    const fits = input.library.phrases
      .filter((phrase) => phrase.placeholders?.length && isFor(phrase, details, choice))
      .map((phrase) => ({ phrase, facts, gaps: gapsOf(phrase, facts) }))
      .filter(({ gaps }) => gaps.length > 0 && !gaps.some(({ name }) => isSlot(name)));
    return [stage, fits.sort((a, b) => strength(b.phrase) - strength(a.phrase)).slice(0, mostOpen)];
  });
  return new Map(byStage);
}
