import { describe, expect, it } from 'vitest';
import { dealOrigins, originOf } from './origins';

describe('the origin of a text', () => {
  it.each([
    [{ id: 'd-hotel-travel-mail-023' }, 'd-hotel-travel-mail'],
    [{ id: 'te-104' }, 'te'],
    [{ id: 'sumo-firefox-q1369324' }, 'sumo-firefox'],
    [{ id: 'sumo-firefox-a17', group: 'sumo_ff_helper' }, 'sumo_ff_helper'],
  ])('of %j is %s', (row, origin) => expect(originOf(row)).toBe(origin));
});

describe('dealing origins to folds', () => {
  const origins = [...'aaaaaabbbbcccddde'];

  it('keeps each in one fold, and the folds of much the same size', () => {
    const foldOf = dealOrigins(origins, 3);
    const sizes = [0, 0, 0];
    for (const origin of origins) sizes[foldOf(origin)]!++;
    expect(sizes).toEqual([6, 5, 6]);
  });

  it('does not hang on their order', () => {
    const [foldOf, other] = [dealOrigins(origins, 3), dealOrigins(origins.toReversed(), 3)];
    expect([...'abcde'].map(other)).toEqual([...'abcde'].map(foldOf));
  });
});
