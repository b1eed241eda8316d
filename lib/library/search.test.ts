import { describe, expect, it } from 'vitest';
import { builtInLibrary } from './built-in';
import { buildSearch, searchableText, searchOf } from './search';
import { slipsOf, wordsOf } from './search-words';

const texts = [
  'I am sorry about the double charge.',
  'The refund leaves us on Friday.',
  'Your parcel is with the carrier.',
  'I will write to you by Thursday.',
  'Please leave the insults out of our conversation.',
  'The invoice will be corrected today.',
];
const search = searchOf(texts);
const first = (query: string) => texts[search.find(query)[0] ?? -1];

describe('the phrase search', () => {
  it.each([
    ['double charge', 'I am sorry about the double charge.'],
    ['refun', 'The refund leaves us on Friday.'],
    ['write thursd', 'I will write to you by Thursday.'],
    ['CARRIER', 'Your parcel is with the carrier.'],
  ])('finds “%s” while it is being typed', (query, text) => {
    expect(first(query)).toBe(text);
  });

  it.each([
    ['a wrong letter', 'duuble charge'],
    ['two letters swapped', 'dobule charge'],
    ['a letter too many', 'doubble charge'],
    ['a letter left out', 'doble charge'],
    ['a slip in the half-typed word', 'double chsr'],
    ['a wrong first letter', 'souble charge'],
  ])('forgives %s', (_, query) => {
    expect(first(query)).toBe(texts[0]);
  });

  it.each([
    ['reimbursement ', texts[1]],
    ['package carrier', texts[2]],
    ['bill corrected', texts[5]],
    ['abuse ', texts[4]],
  ])('knows other words: “%s”', (query, text) => {
    expect(first(query)).toBe(text);
  });

  it('puts the word itself before a word that only begins with it, and both before a slip', () => {
    const found = searchOf(['The caring staff.', 'The cards.', 'The card.']).find('card');
    expect(found.slice(0, 2)).toEqual([2, 1]);
  });

  it.each(['', '   ', '!?', 'xyzzyx'])('finds nothing for “%s”', (query) => {
    expect(search.find(query)).toEqual([]);
  });

  it('finds what has most of the words where no phrase has all of them', () => {
    expect(first('sorry carrier parcel')).toBe('Your parcel is with the carrier.');
    expect(first('refund zeppelin')).toBe('The refund leaves us on Friday.');
    const own = searchOf(builtInLibrary.phrases.map(searchableText));
    for (const query of ['sorry late', 'apologise late', 'sorry delay'])
      for (const place of own.find(query, 3))
        expect(searchableText(builtInLibrary.phrases[place]!), query).toMatch(/\b(?:late|delay|delayed|overdue)\b/i);
  });

  it('keeps to the limit and names no phrase twice', () => {
    const found = search.find('the', 3);
    expect(found.length).toBe(3);
    expect(new Set(found).size).toBe(3);
    expect(search.find('the', 0)).toEqual([]);
  });

  it('reads accents and apostrophes as they are typed', () => {
    const own = searchOf(['Don’t worry, Zoë will call.', 'Größe und Farbe']);
    expect(own.find('dont zoe')).toEqual([0]);
    expect(own.find('grosse')).toEqual([]);
    expect(own.find('große')).toEqual([1]);
  });

  it('is built in slices and says how far it is', () => {
    const many = Array.from({ length: 2_500 }, (_, i) => `Phrase number ${i}`);
    const steps: number[] = [];
    const building = buildSearch(many);
    let step = building.next();
    for (; !step.done; step = building.next()) steps.push(step.value);
    expect(steps.slice(0, 3)).toEqual([1_000, 2_000, 2_500]);
    expect(step.value.find('number 1234')[0]).toBe(1234);
  });

  it('finds every built-in phrase by the words of its own text', () => {
    const own = searchOf(builtInLibrary.phrases.map(searchableText));
    const lost = builtInLibrary.phrases.filter(({ text }, i) => {
      const words = wordsOf(text);
      return !own.find(words.slice(0, 12).join(' '), 400).includes(i);
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it('searches shortcuts, tags and ids, but no conditions', () => {
    const text = searchableText({ text: 'Hello.', id: 'late-parcel', shortcut: '/late', tags: ['warm', 'when:upset'] });
    expect(wordsOf(text)).toEqual(['hello', 'late', 'warm', 'late', 'parcel']);
  });
});

describe('slips', () => {
  it('are each one edit away, and the word itself is none', () => {
    const slips = [...slipsOf('ab', 'abc')];
    expect(new Set(slips).size).toBe(slips.length);
    expect(slips).not.toContain('ab');
    expect(slips).toEqual(expect.arrayContaining(['a', 'b', 'ba', 'cb', 'ac', 'cab', 'acb', 'abc']));
  });
});
