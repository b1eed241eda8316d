import { expect, it } from 'vitest';
import { pointsOf, sayWants } from './say-wants';
import type { Tellable } from './wanted';

const points = (tellable: readonly Tellable[], recount: string) =>
  pointsOf({ asks: [], tellable, requests: tellable.map(() => ({})) }, { said: {}, unsaid: true }, undefined, recount);
const three: Tellable[] = [
  { question: 'whether the kiln can be fired on Monday' },
  { ask: 'collect the cracked bowls from our yard' },
  { wish: 'you want the glaze to be matt' },
];

it('lists what was not told yet, and leaves nothing out by that', () => {
  expect(points(three, 'You want the glaze to be matt.')).toEqual({
    said: {
      asks: '- whether the kiln can be fired on Monday\n- collecting the cracked bowls from our yard',
    },
    form: 'points',
    unsaid: false,
  });
});

it('leaves out what it has no words for', () => {
  expect(points([...three, {}], '')?.unsaid).toBe(true);
  expect(points(three, '')?.unsaid).toBe(false);
});

const listOf = (asks: readonly (readonly [text: string, ask: string])[]) =>
  sayWants(
    {
      asks: [['When is it due?', ''] as const, ...asks].map(([text]) => ({ start: 0, end: 0, text, summary: text })),
      requests: [{ question: 'when the glaze is due' }, ...asks.map(([, ask]) => ({ ask }))],
    },
    '',
    false,
  );

it('names beside questions what they want done, have or know, and asks whether it can be done where they do', () => {
  expect(
    listOf([
      ['Please mend the bowls again.', 'fix the bowls again'],
      ['I need an answer by noon.', 'give you an answer by noon'],
      ['Tell me if the kiln was hot.', 'tell you if the kiln was hot'],
      ['Can somebody hold the lid?', 'hold the lid'],
    ]).said.asks?.split('\n'),
  ).toEqual([
    '- when the glaze is due',
    '- fixing the bowls again',
    '- an answer by noon',
    '- whether the kiln was hot',
    '- whether we can hold the lid',
  ]);
});

it('calls lines answers only where each of them asks', () => {
  expect(listOf([['Can you hold the lid?', 'hold the lid']]).form).toBe('to-answer');
  expect(listOf([['Please hold the lid.', 'hold the lid']]).form).toBe('points');
});

it('says of no list that it is whole where a line would name nothing', () => {
  const pointing: Tellable[] = [...three.slice(0, 2), { ask: 'take it off' }];
  expect(points(pointing, '')).toEqual({
    said: { asks: '- whether the kiln can be fired on Monday\n- collecting the cracked bowls from our yard' },
    form: 'points',
    unsaid: true,
  });
});
