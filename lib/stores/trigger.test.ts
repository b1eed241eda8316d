import { describe, expect, it } from 'vitest';
import { triggerTyped, usualTrigger } from './trigger';

const at = (text: string, caret = text.length) => ({ text, caret: { start: caret, end: caret } });

describe('a trigger in the draft', () => {
  it('counts once its last letter is typed, where a word begins', () => {
    expect(triggerTyped('/', at('//'), '//')).toEqual({ start: 0, end: 2 });
    expect(triggerTyped('Hello\n/', at('Hello\n//'), '//')).toEqual({ start: 6, end: 8 });
    expect(triggerTyped('a / b', at('a // b', 4), '//')).toEqual({ start: 2, end: 4 });
  });

  it('counts where fast hands typed it between two looks', () => {
    expect(triggerTyped('', at('//'), '//')).toEqual({ start: 0, end: 2 });
    expect(triggerTyped('Before', at('Before. //'), '//')).toEqual({ start: 8, end: 10 });
    expect(triggerTyped('Before. After', at('Before. // After', 10), '//')).toEqual({ start: 8, end: 10 });
  });

  it.each<[string, string | null, ReturnType<typeof at>, string]>([
    ['in an address', 'https:/', at('https://'), '//'],
    ['when it was there before', 'a //', at('a // '), '//'],
    ['when it came with more, as pasted or inserted', '', at('Thanks a lot for your message. //'), '//'],
    ['when the draft was just opened', null, at('//'), '//'],
    ['when a letter was deleted behind it', '//x', at('//'), '//'],
    ['when something is selected', '/', { text: '//', caret: { start: 0, end: 2 } }, '//'],
    ['when it is off', '/', at('//'), ''],
  ])('does not count %s', (_, before, draft, trigger) => {
    expect(triggerTyped(before, draft, trigger)).toBeUndefined();
  });

  it('is off where the host may use the keys itself', () => {
    expect(usualTrigger('roundcube')).toBe('//');
    expect(usualTrigger('generic')).toBe('');
    expect(usualTrigger(undefined)).toBe('');
  });
});
