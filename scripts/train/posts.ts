import { apart } from './listen-data';
import type { LearnedMessage } from './listen-examples';
import { type Dimensions, fitLabel, type LabelModels, type LabelScores, scoresOf } from './listen-model';
import { type Fitted, fitLogistic, scoreOf, sigmoid } from './logistic';

/** What authored text counts when it is told from posts, so that there is as much of both. */
const authoredWeight = 0.7;

/** Fits how much a message reads as posted in public, and not as written to a desk. */
export function fitPosted(messages: readonly LearnedMessage[], dimensions: Dimensions): Fitted {
  return fitLogistic(
    messages.map(({ whole, authored }) => ({
      features: whole,
      target: authored === 1 ? 0 : 1,
      weight: authored === 1 ? authoredWeight : 1,
      authored: 0,
    })),
    dimensions.whole,
    { epochs: 15, penalty: 0.01 },
  );
}

/** How much a message reads as posted, 0 to 1. */
export const shareOf = (posted: Fitted, { whole }: LearnedMessage): number => sigmoid(scoreOf(posted, whole));

/** The model of what is written to a desk, and that of posts where the label has one. */
export interface Pair<Model> {
  mails: Model;
  posts: Model | undefined;
}

const weighed = (messages: readonly LearnedMessage[], side: keyof typeof apart): LearnedMessage[] =>
  messages.map((message) => ({ ...message, weight: apart[side][message.source] }));

/** A post is no authored text: what only authored text had stays out of its model. */
const asPosted = (fitted: Fitted): Fitted => ({ ...fitted, domain: 0 });

/** Fits the models of both kinds of text of one label. */
export function fitLabelApart(
  messages: readonly LearnedMessage[],
  label: number,
  dimensions: Dimensions,
  fit: typeof fitLogistic,
): Pair<LabelModels> {
  const posts = fitLabel(weighed(messages, 'posts'), label, dimensions, fit);
  return {
    mails: fitLabel(weighed(messages, 'mails'), label, dimensions, fit),
    posts: { whole: asPosted(posts.whole), sentence: asPosted(posts.sentence) },
  };
}

/** Who read tweets took the trouble itself for what is wanted where nothing else was said; in a mail it is no ask. */
const marked = (messages: readonly LearnedMessage[]): LearnedMessage[] =>
  messages.filter(({ source }) => source !== 'ibm');

/** Fits both models of what sentences are weighed for besides situations. */
export function fitSentencesApart(
  messages: readonly LearnedMessage[],
  fit: (messages: readonly LearnedMessage[]) => Fitted,
): Pair<Fitted> {
  return { mails: fit(weighed(marked(messages), 'mails')), posts: asPosted(fit(weighed(messages, 'posts'))) };
}

/** Between what two models say. */
export const between = (mails: number, posts: number, share: number): number => mails + share * (posts - mails);

/** What both models of a label say of a message that reads as posted by this share. */
export function blendedScores(
  { mails, posts }: Pair<LabelModels>,
  message: LearnedMessage,
  share: number,
): LabelScores {
  const first = scoresOf(mails, message);
  if (!posts) return first;
  const second = scoresOf(posts, message);
  return {
    whole: between(first.whole, second.whole, share),
    sentences: first.sentences.map((score, index) => between(score, second.sentences[index]!, share)),
  };
}
