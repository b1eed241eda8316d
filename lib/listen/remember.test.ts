import { expect, test, vi } from 'vitest';
import { remember } from './remember';

test('work is done once for the same input', () => {
  const make = vi.fn((text: string) => text.length || undefined);
  const lengthOf = remember(make, (text) => text);
  expect([lengthOf('one'), lengthOf('three'), lengthOf('one'), lengthOf(''), lengthOf('')]).toEqual([
    3,
    5,
    3,
    undefined,
    undefined,
  ]);
  expect(make).toHaveBeenCalledTimes(3);
});

test('what was used longest ago is dropped first', () => {
  const make = vi.fn((count: number) => count);
  const same = remember(make, String);
  for (let count = 0; count < 500; count++) {
    same(0);
    same(count);
  }
  same(0);
  same(499);
  expect(make).toHaveBeenCalledTimes(500);
  same(1);
  expect(make).toHaveBeenCalledTimes(501);
});
