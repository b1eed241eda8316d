import { mannerColumns, sentenceManners } from '../../lib/listen/model/manner';
import type { LearnedMessage } from './listen-examples';
import { type Dimensions, fitLabel, type LabelModels } from './listen-model';
import { type Example, type Fitted, fitLogistic } from './logistic';
import { type MannerLabels, sentencesRead } from './manner-labels';

/** A message somebody read for its manner. */
export type ReadMessage = LearnedMessage & { manner: MannerLabels };

export const isRead = (message: LearnedMessage): message is ReadMessage => message.manner !== undefined;

/** The kinds and `sorry` of a message as labels, each with the sentences that show it. */
export function kindTargets({ manner }: ReadMessage): (0 | 1)[] {
  return mannerColumns.map((column) => ((column === 'sorry' ? manner.sorry : manner.kind === column) ? 1 : 0));
}

/** The message with kinds in place of situations: of trouble its gist is the sign, of a question what is wanted. */
function asKinds(message: ReadMessage): LearnedMessage {
  const { manner } = message;
  const shows = (column: (typeof mannerColumns)[number], index: number): boolean =>
    column === 'question' ? manner.wanted.includes(index) : manner.gist.includes(index);
  return {
    ...message,
    targets: kindTargets(message),
    sentences: message.sentences.map((sentence, index) => ({
      ...sentence,
      marked: mannerColumns.map((column) => shows(column, index)),
    })),
  };
}

/** The linear models of manner: of every kind and of regret over messages and sentences, and of what sentences are for. */
export interface MannerModels {
  kinds: LabelModels[];
  sentences: Fitted[];
}

/** Fits the linear models of manner on messages that were read for it. */
export function fitManner(messages: readonly ReadMessage[], dimensions: Dimensions): MannerModels {
  const views = messages.map(asKinds);
  return {
    kinds: mannerColumns.map((_, column) => fitLabel(views, column, dimensions)),
    sentences: sentenceManners.map((manner) =>
      fitLogistic(
        messages.flatMap(({ sentences, weight, authored, manner: read }) =>
          sentences.slice(0, sentencesRead).map(
            ({ features }, index): Example => ({
              features,
              target: read[manner].includes(index) ? 1 : 0,
              weight,
              authored,
            }),
          ),
        ),
        dimensions.sentence,
        { epochs: 12 },
      ),
    ),
  };
}
