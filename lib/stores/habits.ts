import type { Habits, PhraseUse } from '../messages/habit-calls';
import type { ReplyStage } from './reply-stages';

/**
 * What a phrase has earned, as ranking takes it: each time it was inserted as it was counts one, each time the rep rewrote it
 * or passed it over takes a half away. Below nothing it stands behind phrases nobody has tried.
 */
export function worthOf(habits: Habits): Record<string, number> {
  return Object.fromEntries(
    Object.entries(habits).map(([phrase, { taken, edited, skipped }]) => [phrase, taken - (edited + skipped) / 2]),
  );
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
