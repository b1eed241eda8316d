import { describe, expect, it } from 'vitest';
import { reading, reply } from '../testing';
import { thankForKindWords } from './kind-words';
import { handsOnThanks, praisesUs, speaksKindly } from './thanks';

describe('what they say kindly beside what they want', () => {
  it('is thanked for in the sentence that opens the reply', () => {
    const text = 'The new kiln is the best thing you have built in years. Could you send me a plan of the lid?';
    const chances = { trouble: 0.1, question: 0.7, praise: 0.1, news: 0.05, unclear: 0.05 };
    const manner = { kind: 'question' as const, confidence: 0.7, chances, sorry: 0.1, sentences: [] };
    const read = reading([], { manner, situations: [{ name: 'thankful', confidence: 0.6, evidence: [] }] });
    expect(reply(text, read).text).toMatch(/your kind words\./);
    expect(reply(text.replace('best', 'oddest'), read).text).not.toMatch(/kind words/);
  });

  it('is not taken at its word from somebody upset', () => {
    const text = 'Brilliant. The lid is gone. You are always so helpful.';
    expect(reply(text, reading(['frustrated', 'thankful'])).text).not.toMatch(/kind words/);
  });

  it('joins a sentence that thanks for nothing in particular, and stands before any other', () => {
    const stage = {
      stage: 'listen' as const,
      phrase: 'x',
      why: '',
      practice: 'listen-first' as const,
      alternatives: [],
    };
    const say = (text: string) => thankForKindWords({ ...stage, text }, () => true).text;
    expect(say('Thank you for your reply. You need a lid.')).toBe(
      'Thank you for your reply and your kind words. You need a lid.',
    );
    expect(say('You need a lid.')).toBe('Thank you for your kind words. You need a lid.');
    expect(say('Thank you for your kind words.')).toBe('Thank you for your kind words.');
  });

  it('is known by words that nothing takes back', () => {
    expect(speaksKindly('Your lids are the best I have had in fifty-three years of firing.')).toBe(true);
    expect(speaksKindly('I thought you would like to hear that they are lovely.')).toBe(true);
    expect(speaksKindly('The lids would be lovely if they came.')).toBe(false);
    expect(speaksKindly('The kiln is not good.')).toBe(false);
  });

  it('is looked for in one pass, also through an endless word', () => {
    // Tried anew at every letter, this would outlast the time any test has.
    expect(speaksKindly(`The best in ${'a'.repeat(12_000)}!`)).toBe(false);
  });

  it('is handed on where that is all they ask', () => {
    expect(handsOnThanks('And tell whoever bakes the cake that we loved it.')).toBe(true);
    expect(handsOnThanks('Please give my regards to Ana.')).toBe(true);
    expect(handsOnThanks('Tell me when the lid comes.')).toBe(false);
  });

  it('is praise where somebody tells at length how it was, but not how they mended a program', () => {
    const told = `Thank you. ${'My father kept a light on this coast until he was old and would have known each stone of it. '.repeat(2)}`;
    expect(praisesUs(told, false, false)).toBe(true);
    expect(praisesUs(told, false, true)).toBe(false);
    expect(praisesUs('Thank you, it came today.', false, false)).toBe(false);
  });
});
