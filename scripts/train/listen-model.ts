import { addUp, type SentencePart, silence } from '../../lib/listen/model/weights';
import type { LearnedMessage } from './listen-examples';
import { type Example, type Fitted, fitLogistic, packSparse, type Sparse, scoreOf } from './logistic';

/** The two models of one label: over whole messages, and over single sentences. */
export interface LabelModels {
  whole: Fitted;
  sentence: Fitted;
}

/** How many features each kind of model has. */
export interface Dimensions {
  whole: number;
  sentence: number;
}

/** What a sentence counts that nobody marked, in a message that has the label: it may show it too. */
const unmarkedWeight = 0.3;

/**
 * The sentences of messages as examples of one label. Marked sentences show it, those of messages without the label do
 * not. Where nothing was marked, the surest sentence stands for the message; before one is known, only a message of a
 * single sentence can be used.
 */
function sentenceExamples(messages: readonly LearnedMessage[], label: number, sentence: Fitted | undefined): Example[] {
  const examples: Example[] = [];
  for (const { sentences, targets, weight, authored } of messages) {
    const has = targets[label] === 1;
    const marked = has && sentences.some((one) => one.marked[label]);
    let standing = -1;
    if (has && !marked) {
      if (sentences.length > 1 && !sentence) continue;
      const scores = sentences.map(({ features }) => (sentence ? scoreOf(sentence, features) : 0));
      standing = scores.indexOf(Math.max(...scores));
    }
    for (const [index, { features, marked: marks }] of sentences.entries()) {
      const shows = marked ? marks[label] === true : index === standing;
      if (has && !marked && !shows) continue;
      examples.push({
        features,
        target: shows ? 1 : 0,
        weight: has && !shows ? weight * unmarkedWeight : weight,
        authored,
      });
    }
  }
  return examples;
}

/**
 * Fits both models of one label.
 *
 * @param fit - how a model is fitted to its examples
 */
export function fitLabel(
  messages: readonly LearnedMessage[],
  label: number,
  dimensions: Dimensions,
  fit: typeof fitLogistic = fitLogistic,
): LabelModels {
  const whole = fit(
    messages.map(({ whole: features, targets, weight, authored }) => ({
      features,
      target: targets[label]!,
      weight,
      authored,
    })),
    dimensions.whole,
  );
  const first = fit(sentenceExamples(messages, label, undefined), dimensions.sentence, { epochs: 8 });
  const sentence = fit(sentenceExamples(messages, label, first), dimensions.sentence, { epochs: 12 });
  return { whole, sentence };
}

/** What the models of one label say of a message and of each of its sentences. */
export interface LabelScores {
  whole: number;
  sentences: number[];
}

/** Scores a message for one label. */
export const scoresOf = ({ whole, sentence }: LabelModels, message: LearnedMessage): LabelScores => ({
  whole: scoreOf(whole, message.whole),
  sentences: message.sentences.map(({ features }) => scoreOf(sentence, features)),
});

/** The three scores that are joined: the whole message, its surest sentence, all sentences together. */
export function partsOf({ whole, sentences }: LabelScores): Sparse {
  return packSparse(
    new Map([
      [0, whole],
      [1, sentences.length === 0 ? silence : Math.max(...sentences)],
      [2, sentences.length === 0 ? silence : addUp(sentences)],
    ]),
  );
}

/** Fits how the three scores of held-out messages are joined into one. */
export function fitJoin(messages: readonly LearnedMessage[], parts: readonly Sparse[], label: number): Fitted {
  return fitLogistic(
    messages.map(({ targets, weight, authored }, index) => ({
      features: parts[index]!,
      target: targets[label]!,
      weight,
      authored,
    })),
    3,
    { epochs: 30, penalty: 0.0005 },
  );
}

/** Two readers seldom mark the same reason: a model that trusts single words learns one reader's choice by heart. */
const penalties: Readonly<Record<SentencePart, number>> = { ask: 0.003, why: 0.03 };

/**
 * Fits a model of sentences that have a part, over messages where it was marked. In our own stock reasons were marked only
 * where they are plain, so that of it only messages with one tell anything about reasons.
 */
export function fitPart(messages: readonly LearnedMessage[], part: SentencePart, dimensions: Dimensions): Fitted {
  const examples = messages
    .filter(({ source, sentences }) => part !== 'why' || source !== 'stock' || sentences.some((one) => one.parts.why))
    .flatMap(({ sentences, weight, authored }) =>
      sentences.flatMap(({ features, parts }): Example[] =>
        parts[part] === undefined ? [] : [{ features, target: parts[part] ? 1 : 0, weight, authored }],
      ),
    );
  return fitLogistic(examples, dimensions.sentence, { epochs: 12, penalty: penalties[part] });
}
