import { describe, expect, it } from 'vitest';
import { isAsk } from './is-ask';
import { toRequest } from './request';
import { supposition } from './supposition';

const askOf = (text: string) => ({ start: 0, end: text.length, text, summary: text });

describe('a statement that is put as a question', () => {
  it.each([
    [
      'So, all I have to do is fire the bowl for a week and it will be dry?',
      'whether all you have to do is fire the bowl for a week and it will be dry',
    ],
    [
      'The only lid I need to keep is the one with the number right?',
      'whether the only lid you need to keep is the one with the number',
    ],
    [
      'Maybe it has something to do with the cone and the glaze?',
      'whether it has something to do with the cone and the glaze',
    ],
    ['I need to empty the kiln first, correct?', 'whether you need to empty the kiln first'],
    ['Perhaps KC is taking its heat from the chimney?', 'whether KC is taking its heat from the chimney'],
    ["So I don't have to empty the kiln first?", 'whether you have to empty the kiln first'],
    ["Correct me if I'm wrong but the switch also covers the lid, right?", 'whether the switch also covers the lid'],
  ])('“%s” asks %s', (text, question) => {
    expect(isAsk(askOf(text), text)).toBe(true);
    expect(toRequest(askOf(text)).question).toBe(question);
  });

  it.each([
    'So you just take my money, right?',
    'You do know how to fire a bowl, right?',
    'Maybe a lid?',
    'Perhaps can the kiln be moved?',
    'So I pay 300 for a cracked bowl?',
    'The kiln is too hot?',
    'If I close it first, the lid stays, right?',
  ])('“%s” is left alone', (text) => expect(supposition(text)).toBeUndefined());

  it('takes no longer for a text without end', () => {
    const began = performance.now();
    for (const part of ['so ', 'maybe ', 'I can ', 'the ', 'right ', 'a', '. ', '? ', 'so, it can '])
      supposition(`${part.repeat(4_000)}right?`);
    expect(performance.now() - began).toBeLessThan(300);
  });
});
