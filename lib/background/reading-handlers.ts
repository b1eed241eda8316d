import type { readingCalls } from '../messages/reading-calls';
import type { Handlers } from '../messages/serve';
import { getCorrections, keepCorrection } from './settings';

/** What the background does for the calls about readings. */
export function createReadingHandlers(): Pick<Handlers, keyof typeof readingCalls> {
  return {
    'reading.correct': async ({ correction }) => {
      await keepCorrection(correction);
      return {};
    },
    'reading.corrections': async ({ conversationId }) => ({
      corrections: (await getCorrections()).filter((kept) => kept.conversationId === conversationId),
    }),
  };
}
