import type { MannerNetworks } from '../../lib/listen/model/manner';
import type { LearnedMessage } from './listen-examples';
import { heldOut } from './listen-folds';
import type { Dimensions } from './listen-model';
import { fitManner, isRead, type MannerModels } from './manner-model';
import {
  fitKinds,
  fitSentences,
  kindChances,
  linearScores,
  mannerChances,
  type ScoredMessage,
  type SituationScores,
} from './manner-networks';
import { printManner } from './manner-report';

/**
 * Fits all that tells the manner of a message, and prints how well held-out messages are read.
 *
 * @param known - per message what models that did not see it say of its situations
 */
export function trainManner(
  messages: readonly LearnedMessage[],
  known: readonly SituationScores[],
  dimensions: Dimensions,
): { models: MannerModels; networks: MannerNetworks } {
  const places = messages.flatMap((message, index) =>
    isRead(message) && message.sentences.length > 0 ? [{ message, known: known[index]! }] : [],
  );
  const read = places.map(({ message }) => message);
  const unseen = heldOut(read, (seen) => fitManner(seen, dimensions));
  const scored = places.map(
    ({ message, known }, index): ScoredMessage => ({ message, linear: linearScores(message, unseen[index]!, known) }),
  );
  const some = (indexes: readonly number[]): ScoredMessage[] => indexes.map((index) => scored[index]!);
  const kinds = heldOut(read, (_, indexes) => fitKinds(some(indexes)));
  const chances = scored.map((one, index) => kindChances(kinds[index]!, one));
  const sentences = heldOut(read, (_, indexes) =>
    fitSentences(
      some(indexes),
      indexes.map((index) => chances[index]!),
    ),
  );
  printManner(
    scored.map((one, index) => ({
      ...one,
      chances: mannerChances({ kinds: kinds[index]!, sentences: sentences[index]! }, one),
    })),
  );
  return {
    models: fitManner(read, dimensions),
    networks: { kinds: fitKinds(scored), sentences: fitSentences(scored, chances) },
  };
}
