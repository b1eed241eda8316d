import { describe, expect, it } from 'vitest';
import type { LearnedMessage } from './listen-examples';
import { type Fitted, packSparse } from './logistic';
import { blendedScores, fitPosted, shareOf } from './posts';

const seen = (place: number) => packSparse(new Map([[place, 1]]));

const message = (whole: number, sentence: number, authored: 0 | 1 = 0): LearnedMessage => ({
  id: `${authored}-${whole}`,
  source: authored === 1 ? 'stock' : 'ibm',
  weight: 1,
  authored,
  targets: [],
  grounded: [],
  whole: seen(whole),
  answered: false,
  manner: undefined,
  sentences: [{ features: seen(sentence), seen: { named: new Map(), hashed: [], unit: 1 }, marked: [], parts: {} }],
});

const model = (...weights: number[]): Fitted => ({ weights: Float64Array.from(weights), bias: 0, domain: 0 });
const both = (...weights: number[]) => ({ whole: model(...weights), sentence: model(...weights) });

describe('a label with a model of mails and one of posts', () => {
  const pair = { mails: both(2, 4), posts: both(-2, 8) };

  it.each([
    ['as the model of mails says where nothing reads as posted', 0, { whole: 2, sentences: [4] }],
    ['as the model of posts says where all does', 1, { whole: -2, sentences: [8] }],
    ['between the two where it is in doubt', 0.25, { whole: 1, sentences: [5] }],
  ])('scores %s', (_, share, scores) => {
    expect(blendedScores(pair, message(0, 1), share)).toEqual(scores);
  });

  it('scores by one model alone where there is no other', () => {
    expect(blendedScores({ ...pair, posts: undefined }, message(0, 1), 1)).toEqual({ whole: 2, sentences: [4] });
  });
});

it('tells posts from what is written to a desk by the words of either', () => {
  const messages = [0, 0, 0].flatMap(() => [message(0, 0, 0), message(1, 0, 1)]);
  const posted = fitPosted(messages, { whole: 2, sentence: 1 });
  expect(shareOf(posted, message(0, 0))).toBeGreaterThan(0.5);
  expect(shareOf(posted, message(1, 0))).toBeLessThan(0.5);
});
