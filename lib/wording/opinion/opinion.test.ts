import { describe, expect, it } from 'vitest';
import { acknowledges, readSentences } from '../stages';
import { addWords, buckets, type Features, messageFeatures, wordsOf } from './features';
import { createModel, middle } from './model';

describe('the words a model sees', () => {
  it('are taken apart and put in one form', () => {
    expect(wordsOf("We're charging you 40 euros, don't worry!")).toEqual([
      '^',
      'we',
      'are',
      'charg',
      'you',
      '0',
      'euro',
      ',',
      'do',
      'not',
      'worry',
      '!',
      '$',
    ]);
  });

  it('hold no names, links or handles', () => {
    expect(wordsOf('See https://example.test/x, @shop or ask Brigitte')).toEqual([
      '^',
      'see',
      '@',
      '@',
      'or',
      'ask',
      'Name',
      '$',
    ]);
  });

  it('may be what every object has', () => {
    expect(wordsOf('the constructor')).toEqual(['^', 'the', 'constructor', '$']);
  });

  it('keep weekdays, which say when', () => {
    expect(wordsOf('until Friday')).toContain('friday');
  });

  it('are bounded on one endless line', () => {
    expect(wordsOf('word '.repeat(10_000)).length).toBeLessThanOrEqual(82);
  });
});

describe('a model', () => {
  /** A model of one name whose weight for every bucket is `weight` steps. */
  const flat = (weight: number) => ({
    fingerprint: '',
    names: ['name'],
    bias: [0],
    threshold: [0.5],
    step: [0.1],
    weights: [String.fromCharCode(middle + weight).repeat(buckets)],
  });

  it('adds up what features weigh', () => {
    const features: Features = new Map([
      [1, 1],
      [2, 0.5],
    ]);
    expect(createModel(flat(10))(features)[0]).toBeCloseTo(1 / (1 + Math.exp(-1.5)), 6);
    expect(createModel(flat(-10))(features)[0]).toBeCloseTo(1 / (1 + Math.exp(1.5)), 6);
  });

  it('tells a half of what it knows nothing about', () => {
    expect(createModel(flat(20))(new Map())[0]).toBe(0.5);
  });
});

describe('features', () => {
  it('count once where the same word comes twice, with the greater value', () => {
    const features: Features = new Map();
    addWords(features, ['still'], 0.2);
    addWords(features, ['still'], 0.4);
    expect([...features.values()]).toEqual([0.4]);
  });

  it('of an empty message say that it has no sentences', () => {
    expect(messageFeatures([], []).size).toBe(1);
  });
});

describe('what the weights tell apart', () => {
  const first = (text: string) => readSentences(text)[0]!;

  it.each([
    'I am sorry that you had to wait so long.',
    'Three weeks without heating is hard, and I see why you are angry.',
    'That must have been frightening for your mother.',
  ])('acknowledges: %s', (text) => expect(acknowledges(first(text))).toBe(true));

  it.each(['Our terms are on the website.', 'The button is at the top right.', 'Please restart the router.'])(
    'does not acknowledge: %s',
    (text) => expect(acknowledges(first(text))).toBe(false),
  );

  it.each(['Click Settings, then Reset, and sign in again.', 'I will call you tomorrow at 10:00.'])(
    'leads on: %s',
    (text) => {
      expect(first(text).chances.forward).toBeGreaterThan(0.5);
    },
  );
});
