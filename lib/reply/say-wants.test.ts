import { expect, it } from 'vitest';
import { pointsOf } from './say-wants';
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
      asks: '- whether the kiln can be fired on Monday\n- whether we can collect the cracked bowls from our yard',
    },
    form: 'points',
    unsaid: false,
  });
});

it('leaves out what it has no words for', () => {
  expect(points([...three, {}], '')?.unsaid).toBe(true);
  expect(points(three, '')?.unsaid).toBe(false);
});
