import { contentWords } from '../asks';
import { acknowledges, type DraftSentence } from '../stages';
import fitted from './lacking.json';
import type { Needs } from './trouble';

/** What a draft may lack as a whole: a stage, or the order of two. */
export const lacks = ['no-acknowledgement', 'no-next-step', 'answer-before-acknowledgement'] as const;
export type Lack = (typeof lacks)[number];

/** What is weighed of a draft's sentences; the part of `DraftSentence` that training can make, too. */
export type WeighedSentence = Pick<DraftSentence, 'text' | 'cues' | 'chances' | 'timed' | 'words'>;

/** What is weighed of the customer's message. */
export type WeighedNeeds = Pick<Needs, 'trouble' | 'onlyAsked' | 'said'>;

/** A chance on the scale that sums add up on, kept away from its ends. */
function logit(chance: number): number {
  const kept = Math.min(0.9999, Math.max(0.0001, chance));
  return Math.log(kept / (1 - kept)) / 2;
}

/** The surest of the sentences; far below every claim where there is none. */
function most(sentences: readonly WeighedSentence[], of: (sentence: WeighedSentence) => number): number {
  return logit(sentences.reduce((top, sentence) => Math.max(top, of(sentence)), 0));
}

/**
 * What speaks for a lack, by name: how surely the customer tells of trouble, what the draft's sentences do at best, and
 * how much is said at all. Short answers to a trouble lack something far more often than long ones.
 */
const features: Record<Lack, (body: readonly WeighedSentence[], needs: WeighedNeeds) => Record<string, number>> = {
  'no-acknowledgement': (body, needs) => {
    const trouble = logit(needs.trouble);
    const acknowledged = most(body, ({ chances }) => chances.acknowledge);
    return {
      trouble,
      acknowledged,
      both: Math.max(-2, Math.min(2, trouble)) * Math.max(-2, Math.min(2, acknowledged)),
      against: has(body, 'against'),
      words: Math.log1p(body.reduce((sum, { words }) => sum + words, 0)),
      sentences: Math.min(8, body.length),
    };
  },
  'no-next-step': (body, needs) => ({
    trouble: logit(needs.trouble),
    'only asked': Number(needs.onlyAsked),
    forward: most(body, ({ chances }) => chances.forward),
    'forward in all': Math.log1p(body.reduce((sum, { chances }) => sum + chances.forward, 0)),
    step: most(body, ({ chances }) => chances['next-step']),
    'step cue': has(body, 'next-step'),
    'step cues': Math.min(3, body.filter(({ cues }) => cues.has('next-step')).length),
    'no step': has(body, 'no-step'),
    timed: Number(body.some(({ cues, timed }) => timed && (cues.has('to-come') || cues.has('next-step')))),
    sentences: Math.min(8, body.length),
  }),
  'answer-before-acknowledgement': (body, needs) => {
    const first = firstAcknowledgement(body);
    const before = body.slice(0, Math.max(0, first));
    return {
      trouble: logit(needs.trouble),
      before: Math.min(4, before.length),
      'words before': Math.log1p(before.reduce((sum, { words }) => sum + words, 0)),
      shared: shareOf(contentWords(needs.said), before.map(({ text }) => text).join(' ')),
      'shared first': shareOf(contentWords(needs.said), before[0]?.text ?? ''),
      restated: most(before, ({ chances }) => chances.listen),
      'half acknowledged': most(before, ({ chances }) => chances.acknowledge),
      owned: most(before, ({ chances }) => chances.honesty),
      stepped: most(before, ({ chances }) => chances['next-step']),
      explained: most(before, ({ chances }) => chances.perspective),
      refused: has(before, 'refusal'),
      'own step': has(before, 'own-step'),
      against: has(before, 'against'),
      apology: has(body.slice(first, first + 1), 'apology'),
      surely: most(body.slice(first, first + 1), ({ chances }) => chances.acknowledge),
    };
  },
};

/** Share of the words of `text` that were said before, 0..1: what restates the customer has many of theirs. */
function shareOf(said: ReadonlySet<string>, text: string): number {
  const words = [...contentWords(text)];
  return words.filter((word) => said.has(word)).length / Math.max(1, words.length);
}

/** Place of the first sentence that acknowledges, -1 for none. */
export function firstAcknowledgement(body: readonly WeighedSentence[]): number {
  return body.findIndex(acknowledges);
}

const has = (body: readonly WeighedSentence[], cue: string): number => Number(body.some(({ cues }) => cues.has(cue)));

/** What is weighed for one lack, by name; for training as well. */
export function lackFeatures(
  lack: Lack,
  body: readonly WeighedSentence[],
  needs: WeighedNeeds,
): Record<string, number> {
  return features[lack](body, needs);
}

/** The weights of one lack as they are shipped, and the chance from which on it is told. */
export interface LackModel {
  bias: number;
  weights: Record<string, number>;
  threshold: number;
}

const models: Record<Lack, LackModel> = fitted;

/**
 * Whether a careful reader would say that the draft lacks this, told by a small trained model
 * (`scripts/train/train-wording.ts`).
 *
 * @param body - the draft's sentences without greeting and closing
 */
export function isLacking(lack: Lack, body: readonly WeighedSentence[], needs: WeighedNeeds): boolean {
  const { bias, weights, threshold } = models[lack];
  const sum = Object.entries(lackFeatures(lack, body, needs)).reduce(
    (total, [name, value]) => total + value * (weights[name] ?? 0),
    bias,
  );
  return 1 / (1 + Math.exp(-sum)) >= threshold;
}
