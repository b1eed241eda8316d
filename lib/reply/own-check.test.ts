import { expect, it } from 'vitest';
import { checkerFor } from '../../cli/wording';
import { ownCheck } from './own-check';

it('asks the check once of a text', () => {
  const checker = checkerFor();
  const asked: string[] = [];
  const passes = ownCheck({
    check: (text) => {
      asked.push(text);
      return checker.check(text);
    },
  });
  const texts = ['I will write by 15:00.', 'Calm down, please.'];
  expect([...texts, ...texts].map(passes)).toEqual([true, false, true, false]);
  expect(asked).toEqual(texts);
});
