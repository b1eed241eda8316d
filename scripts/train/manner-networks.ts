import {
  chancesOf,
  type LinearScores,
  type MannerNetworks,
  mannerColumns,
  messageInputs,
  sentenceInputs,
  sentenceManners,
} from '../../lib/listen/model/manner';
import { type Network, run } from '../../lib/listen/model/network';
import { scoreOf, sigmoid } from './logistic';
import { sentencesRead } from './manner-labels';
import { kindTargets, type MannerModels, type ReadMessage } from './manner-model';
import { fitNetwork, type Taught } from './network';

/** A message with what linear models that did not see it say of it. */
export interface ScoredMessage {
  message: ReadMessage;
  linear: LinearScores;
}

/** What is already known of a message before manner: its situations, less their thresholds, and its sentences' columns. */
export interface SituationScores {
  situations: readonly number[];
  sentences: readonly (readonly number[])[];
}

/** The linear scores of a message by these models, as the shipped ones would give them. */
export function linearScores(message: ReadMessage, models: MannerModels, known: SituationScores): LinearScores {
  return {
    situations: known.situations,
    whole: models.kinds.map(({ whole }) => scoreOf(whole, message.whole)),
    answered: message.answered,
    sentences: message.sentences.map(({ features, seen }, index) => ({
      scores: [
        ...known.sentences[index]!,
        ...models.kinds.map(({ sentence }) => scoreOf(sentence, features)),
        ...models.sentences.map((fitted) => scoreOf(fitted, features)),
      ],
      features: seen,
    })),
  };
}

/** What one message counts: about 1 on average, so that rates of learning hold. */
const share = ({ weight }: ReadMessage): number => weight / 1.4;

/** Fits the network of kinds. */
export function fitKinds(scored: readonly ScoredMessage[]): Network {
  const examples = scored.map(({ message, linear }): Taught => {
    const targets = kindTargets(message);
    return {
      values: Float64Array.from(messageInputs(linear)),
      slope: (scores) => chancesOf(scores).map((chance, at) => (chance - targets[at]!) * share(message)),
    };
  });
  return fitNetwork(examples, [examples[0]!.values.length, mannerColumns.length], {
    units: 8,
    epochs: 30,
    penalty: 0.003,
    rate: 0.005,
  });
}

/** Fits the network of sentences; `chances` are of the kinds, by networks that did not see the message. */
export function fitSentences(scored: readonly ScoredMessage[], chances: readonly Float64Array[]): Network {
  const examples = scored.flatMap(({ message, linear }, place) =>
    sentenceInputs(linear, chances[place]!)
      .slice(0, sentencesRead)
      .map((inputs, index): Taught => {
        const targets = sentenceManners.map((manner) => (message.manner[manner].includes(index) ? 1 : 0));
        return {
          values: Float64Array.from(inputs),
          slope: (scores) => scores.map((score, at) => (sigmoid(score) - targets[at]!) * share(message)),
        };
      }),
  );
  return fitNetwork(examples, [examples[0]!.values.length, sentenceManners.length], {
    units: 12,
    epochs: 12,
    penalty: 0.0005,
    rate: 0.005,
  });
}

/** What networks say of a message: the chances of its kinds, and of each sentence its manners. */
export interface MannerChances {
  kinds: Float64Array;
  sentences: Float64Array[];
}

export const kindChances = (network: Network, { linear }: ScoredMessage): Float64Array =>
  chancesOf(run(network, messageInputs(linear)).scores);

/** Runs both networks over a message. */
export function mannerChances({ kinds, sentences }: MannerNetworks, scored: ScoredMessage): MannerChances {
  const told = kindChances(kinds, scored);
  return {
    kinds: told,
    sentences: sentenceInputs(scored.linear, told).map((inputs) => run(sentences, inputs).scores.map(sigmoid)),
  };
}
