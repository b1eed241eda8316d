import { expect, it } from 'vitest';
import { minimise } from './minimise';

it('finds the lowest point of a bent bowl, and the same each time', () => {
  const loss = (point: Float64Array, slope: Float64Array): number => {
    const [x, y] = [point[0]!, point[1]!];
    slope[0] = 2 * (x - 3) + 0.5 * (x + y);
    slope[1] = 20 * (y + 1) + 0.5 * (x + y);
    return (x - 3) ** 2 + 10 * (y + 1) ** 2 + 0.25 * (x + y) ** 2;
  };
  const found = minimise(loss, new Float64Array(2), 50);
  const slope = new Float64Array(2);
  loss(found, slope);
  expect(Math.hypot(...slope)).toBeLessThan(1e-4);
  expect(minimise(loss, new Float64Array(2), 50)).toEqual(found);
});
