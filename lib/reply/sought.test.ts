import { expect, it } from 'vitest';
import { putRight, soughtTogether } from './sought';

const patterns = [
  /\bnever (?:came|arrived)\b/i,
  /\b(?:my|our) (?:\p{L}+ )?lawyers?\b/iu,
  /^\W*thanks\b(?!.*\bnot\b)/i,
  /(?<!\bnot )\bworks? again\b/i,
  /n't\b|\?/i,
];

it.each([
  'The lamp never came.',
  'My old Lawyer says THANKS, it works again',
  'Thanks, but it is not.',
  'Thanks! Isn’t it late?',
  "It doesn't help. Our lawyers write.",
  'It does not work again',
  '',
])('finds what the expressions find by themselves: “%s”', (text) => {
  const sought = soughtTogether();
  const looked = patterns.map(sought);
  expect(looked.map((one) => one.test(text))).toEqual(patterns.map((one) => one.test(text)));
});

it('runs none for which a text has no words', () => {
  let runs = 0;
  const counted = new (class extends RegExp {
    override test(text: string) {
      runs++;
      return super.test(text);
    }
  })('\\bnever (?:came|arrived)\\b', 'i');
  const one = soughtTogether()(counted);
  expect([one.test('All is well.'), runs]).toEqual([false, 0]);
  expect([one.test('It never came.'), runs]).toEqual([true, 1]);
});

it('puts right what an earlier rule has made, too', () => {
  const sought = soughtTogether();
  const rules = [
    [sought(/\bplz\b/g), 'please'],
    [sought(/\bplease (?=\p{L})/gu), 'kindly '],
    [sought(/\bnever\b/), (found: string) => found.toUpperCase()],
  ] as const;
  expect(putRight('plz call, plz.', rules)).toBe('kindly call, please.');
  expect(putRight('It never came.', rules)).toBe('It NEVER came.');
});
