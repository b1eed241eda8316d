import { describe, expect, test } from 'vitest';
import { listen } from './listen';
import { asksOf, gistOf, isAside, wantsRegret } from './manner';
import type { Manner, MannerKind } from './types';

/** The manner of a message by itself. */
function mannerOf(text: string): Manner {
  const { manner } = listen([{ role: 'customer', text }]);
  if (!manner) throw new Error('nothing was told');
  return manner;
}

/** The words of these sentences. */
const wordsOf = (text: string, spans: readonly { start: number; end: number }[]): string[] =>
  spans.map(({ start, end }) => text.slice(start, end));

describe('what kind of message it is', () => {
  test.each<[MannerKind, string]>([
    ['trouble', 'The kettle arrived with a crack in the lid and it leaks. I have written twice and nobody answered.'],
    ['trouble', 'My account has been locked since Tuesday and the reset mail never comes.'],
    ['question', 'Hello, could you tell me whether the blue curtains also come in 240 cm?'],
    ['question', 'How do I change the language of the menu?'],
    ['praise', 'It works now, thank you so much for your quick help!'],
    ['praise', 'Your driver was wonderful today, he even carried the boxes upstairs. Thank you!'],
  ])('%s: %s', (kind, text) => {
    const { chances, confidence, kind: told } = mannerOf(text);
    expect(told).toBe(kind);
    expect(confidence).toBe(chances[kind]);
  });

  test('the chances of the kinds are those of one message', () => {
    const { chances } = mannerOf('Where can I see my invoices? The page has moved.');
    expect(Object.values(chances).reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1);
  });
});

describe('a word of regret', () => {
  test.each([
    'Third time this month that my parcel is lost. I have wasted two days waiting at home for nothing!',
    'You charged me twice and now my rent has bounced.',
  ])('is wanted: %s', (text) => expect(wantsRegret(mannerOf(text))).toBe(true));

  test.each([
    'Could you tell me how to export my contacts as a list?',
    'Thank you, that solved it. Have a nice weekend!',
    'Do you ship to Norway, and what does it cost?',
  ])('is not: %s', (text) => expect(wantsRegret(mannerOf(text))).toBe(false));
});

describe('which sentences it is about', () => {
  const text =
    'Hi there, I hope you are well. Oh great, another fantastic day with your service! The technician was due at nine and never came. Could you send somebody tomorrow? Regards, Ida';
  const manner = mannerOf(text);

  test('the one with the facts is told back', () =>
    expect(wordsOf(text, gistOf(manner))[0]).toBe('The technician was due at nine and never came.'));

  test('the one that asks is the ask', () =>
    expect(wordsOf(text, asksOf(manner))).toEqual(['Could you send somebody tomorrow?']));

  test('sentences stand where they are in the text, in its order', () => {
    expect(wordsOf(text, manner.sentences).join(' ')).toBe(text);
  });
});

test('sarcasm is not taken literally', () => {
  const text = 'Well done, you managed to lose my luggage again. Bravo! It was checked in at Lisbon under tag 4471.';
  const manner = mannerOf(text);
  const at = text.indexOf('Bravo');
  expect(isAside(manner, { start: at, end: at + 'Bravo!'.length })).toBe(true);
  const fact = text.indexOf('It was');
  expect(isAside(manner, { start: fact, end: text.length })).toBe(false);
});

describe('a question that wants no answer', () => {
  test.each([
    ['What are you running there, a museum? The loan has been "in review" since April.', 'What are you'],
    ['How hard can it be to spell a street? The third parcel went to Lime Road, I live in Line Road.', 'How hard'],
    ['Who needs hot water, right? The boiler has been off since Friday, send somebody.', 'Who needs'],
  ])('is an aside: %s', (text, words) => {
    const end = text.indexOf('?') + 1;
    expect(isAside(mannerOf(text), { start: text.indexOf(words), end })).toBe(true);
  });

  test.each([
    'What are you running there on Sunday, a guided tour or an open day? We are twelve.',
    'Which switch is the one behind the boiler? I see two.',
    'Do you also deliver to islands? Ours has a ferry twice a week.',
  ])('unlike one that does: %s', (text) => {
    const end = text.indexOf('?') + 1;
    expect(isAside(mannerOf(text), { start: 0, end })).toBe(false);
  });
});

test('a stretch that only touches an aside is none', () => {
  const manner: Manner = {
    kind: 'trouble',
    confidence: 1,
    chances: { trouble: 1, question: 0, praise: 0, news: 0, unclear: 0 },
    sorry: 1,
    sentences: [
      { start: 0, end: 10, gist: 0.9, aside: 0.8, ask: 0 },
      { start: 11, end: 30, gist: 0.6, aside: 0.1, ask: 0.9 },
      { start: 31, end: 50, gist: 0.7, aside: 0.1, ask: 0.2 },
      { start: 51, end: 60, gist: 0.5, aside: 0.1, ask: 0.5 },
    ],
  };
  expect(isAside(manner, { start: 2, end: 9 })).toBe(true);
  expect(isAside(manner, { start: 8, end: 30 })).toBe(false);
  expect(gistOf(manner).map(({ start }) => start)).toEqual([31, 11]);
  expect(asksOf(manner).map(({ start }) => start)).toEqual([11, 51]);
});

test('nothing is told of a language that is not read, or of no words', () => {
  expect(listen([{ role: 'customer', text: 'Guten Tag, wo bleibt meine Bestellung von letzter Woche?' }]).manner).toBe(
    undefined,
  );
  expect(listen([{ role: 'customer', text: '' }]).manner).toBe(undefined);
});
