import type { Habits, PhraseUse } from '../messages/habit-calls';
import type { ReplyStage } from './reply-stages';

/**
 * What a phrase has earned, as ranking takes it: each time it was inserted as it was counts one, each time the rep rewrote it
 * or passed it over takes a half away. Below nothing it stands behind phrases nobody has tried.
 */
export function worthOf(habits: Habits): Record<string, number> {
  // It is asked for phrases by their ids, and nothing is earned by being called "constructor".
  const worth: Record<string, number> = Object.create(null);
  for (const [phrase, { taken, edited, skipped }] of Object.entries(habits)) {
    worth[phrase] = taken - (edited + skipped) / 2;
  }
  return worth;
}

/** What an insertion of these stages says about their phrases. One the rep put there themselves was not passed over. */
export function usesOf(stages: readonly ReplyStage[]): PhraseUse[] {
  return stages.flatMap(({ options, chosen, edited, dropped, added }): PhraseUse[] => {
    const first = options[0]?.phrase;
    const shown = options[chosen]?.phrase;
    if (first === undefined || shown === undefined) return [];
    if (dropped) return added ? [] : [{ phrase: shown, fate: 'skipped' }];
    const passedOver: PhraseUse[] = chosen === 0 ? [] : [{ phrase: first, fate: 'skipped' }];
    return [...passedOver, { phrase: shown, fate: edited === undefined ? 'taken' : 'edited' }];
  });
}
