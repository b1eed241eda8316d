import { describe, expect, test } from 'vitest';
import { findWhys } from './en/whys';
import { listen } from './listen';
import { isSureWhy, whysToTell } from './sure-why';
import { prepareText } from './text';
import type { Ask, Deadline, SituationReading, Why } from './types';

/** A Wednesday. */
const at = '2026-03-04T10:00:00+01:00';
const read = (text: string) => listen([{ role: 'customer', at, text }]);

describe('why they need it', () => {
  test.each([
    ['Could you refund the 20 euros because the film stopped halfway?', 'because the film stopped halfway'],
    ['I need the report by Thursday or else we lose the contract.', 'or else we lose the contract'],
    ['Send me the login now so that our auditors can start on Monday.', 'so that our auditors can start on Monday'],
    ['Since we moved to a new office, could you change the address?', 'Since we moved to a new office'],
    ['Please send the pump. We launch on Friday and the old one leaks.', 'We launch on Friday and the old one leaks.'],
    ["Could you confirm the delivery? My mother's birthday is on the 12th.", "My mother's birthday is on the 12th."],
  ])('%s', (text, why) => expect(read(text).whys.map((found) => found.text)).toContain(why));

  test('is told with how sure it is', () => {
    const [why] = read('Please answer today, because our shop is dark without the lamps.').whys;
    expect(why?.text).toBe('because our shop is dark without the lamps');
    expect(why?.confidence).toBeGreaterThan(0);
    expect(isSureWhy({ start: 0, end: 1, text: 'x', confidence: 0.2 })).toBe(false);
    expect(isSureWhy({ start: 0, end: 1, text: 'x' })).toBe(true);
  });

  test('a wish is none where another sentence may be one', () => {
    const text = "I'd like the blue one back before the fair. Our stand is bare without it.";
    const sentences = prepareText(text).sentences.map((sentence) => ({ sentence, parts: { ask: 0, why: -1.5 } }));
    expect(findWhys(sentences, []).map((why) => why.text)).toEqual(['Our stand is bare without it.']);
    const reasoned = prepareText('I want it today because the fair opens.').sentences;
    expect(findWhys([{ sentence: reasoned[0]!, parts: { ask: 0, why: -1.5 } }], [])).toHaveLength(1);
  });

  test.each([
    'If it leaks on, the floor is ruined.',
    'If you wait longer, my permit lapses.',
    'We expect the inspector at nine.',
  ])('what follows, or who is expected, is no mere wish: %s', (words) => {
    expect(read(`Please send the plumber. ${words}`).whys.map((why) => why.text)).toEqual([words]);
  });

  test.each(['If it is possible, to my card.', 'If you can, please send it to my work.'])(
    'a manner is none: %s',
    (words) => expect(read(`Please refund the visit. ${words}`).whys).toEqual([]),
  );

  test('urgency alone is no reason', () => expect(read('Please hurry, I need it NOW.').whys).toEqual([]));
});

describe('by when', () => {
  const deadlines = (text: string) => read(text).deadlines.map(({ text: words, date }) => [words, date]);

  test.each([
    ['I need it before our go-live next Tuesday.', 'before our go-live next Tuesday', '2026-03-10'],
    ['Please deliver before our launch on 20 March, thanks.', 'before our launch on 20 March', '2026-03-20'],
    ["Could you confirm the delivery? My mother's birthday is on the 12th.", 'on the 12th', '2026-03-12'],
    ['I need this today.', 'today', '2026-03-04'],
    ['Send the corrected list by the end of the month.', 'by the end of the month', '2026-03-31'],
    ['We must have an answer within 48 hours.', 'within 48 hours', '2026-03-06T10:00:00+01:00'],
    ['I need the tracking number in the next hour.', 'in the next hour', '2026-03-04T11:00:00+01:00'],
    [
      'It was fine last year. I want it as it was and I want it within the hour.',
      'within the hour',
      '2026-03-04T11:00:00+01:00',
    ],
    ['Without a refund this week I go to my bank.', 'this week', '2026-03-06'],
    ['If there is no pickup time in my inbox by noon, I order elsewhere.', 'by noon', '2026-03-04T12:00:00+01:00'],
    ['You have a last period of grace until 30 March.', 'until 30 March', '2026-03-30'],
    ['Could we get the bill on paper from April on?', 'from April on', '2026-04-01'],
    ['Get somebody on the phone NOW, my line stands still.', 'NOW', undefined],
    ['You have two days, then our lawyer takes over.', 'two days', '2026-03-06'],
    ['They are boarding in 20 minutes, please look at my ticket.', 'in 20 minutes', '2026-03-04T10:20:00+01:00'],
    [
      'Could it be done before the shop closes at 18:00?',
      'before the shop closes at 18:00',
      '2026-03-04T18:00:00+01:00',
    ],
    ['You have till the 9th to put it back on my card.', 'till the 9th', '2026-03-09'],
    ['See what happened there, we must leave the flat on Friday.', 'on Friday', '2026-03-06'],
    ['If it is not here at 7.30 I have thirty angry parents.', 'at 7.30', '2026-03-05T07:30:00+01:00'],
    ['New keys here tomorrow or I change the lock at your cost.', 'tomorrow', '2026-03-05'],
  ])('%s', (text, words, date) => expect(deadlines(text)).toContainEqual([words, date]));

  test.each([
    'Today it stopped working. Can you fix it?',
    'This morning I found the box open. What do I do?',
    'I ordered on Monday and paid on Tuesday. Where is it?',
    'Thanks for nothing, we will be with another carrier by summer.',
    'Our office is closed 1-15 August. Please confirm the price.',
  ])('a day of the story is none: %s', (text) => expect(deadlines(text)).toEqual([]));
});

describe('the reasons told to a rep', () => {
  const why = (start: number, end: number, confidence: number) => ({ start, end, text: 'x', confidence });
  const ask = (start: number, end: number) => ({ start, end, text: 'x', summary: 'x' });

  const deadline = { start: 90, end: 99, text: 'by Friday' };
  const impatient = { name: 'impatient' as const, confidence: 0.8, evidence: [] };
  const told = (whys: Why[], asks: Ask[], deadlines: Deadline[] = [deadline], situations: SituationReading[] = []) =>
    whysToTell({ whys, asks, deadlines, situations });

  test('are the sure ones, or else those that are no more than an ask', () => {
    expect(told([why(0, 9, 0.8), why(10, 20, 0.2)], [])).toEqual([why(0, 9, 0.8)]);
    expect(told([why(0, 40, 0.2), why(50, 60, 0.2)], [ask(2, 40)])).toEqual([why(50, 60, 0.2)]);
  });

  test('keep the clause of an ask that gives a reason, and an ask that surely is one', () => {
    expect(told([why(20, 40, 0.2)], [ask(0, 40)])).toHaveLength(1);
    expect(told([why(0, 40, 0.6)], [ask(0, 40)])).toHaveLength(1);
  });

  test('that only may be one are told where the customer presses or needs it by a time, not of a calm message', () => {
    expect(told([why(0, 9, 0.2)], [])).toHaveLength(1);
    expect(told([why(0, 9, 0.2)], [], [], [impatient])).toHaveLength(1);
    expect(told([why(0, 9, 0.2)], [], [])).toEqual([]);
    expect(told([why(0, 9, 0.6)], [], [])).toHaveLength(1);
  });
});

describe('a reason told in the request itself', () => {
  const whys = (text: string) => read(text).whys.map((why) => why.text);

  test.each([
    ['Could you merge the two orders so they come in one box?', 'so they come in one box'],
    ['Please send the yearly statement again for our accountant, the old one is unreadable.', 'for our accountant'],
  ])('%s', (text, words) => expect(whys(text)).toContain(words));

  test.each([
    ['Thank you so much for the help, please keep it up!', 'for the'],
    ['Could you correct the invoice for our course? It has the wrong name.', 'for our course'],
  ])('not: %s', (text, words) => expect(whys(text).join(' / ')).not.toContain(words));
});

describe('pressing for time', () => {
  const presses = (text: string) => read(text).situations.some(({ name }) => name === 'impatient');

  test.each(['Export needed NOW.', 'Please call me back NOW.', 'The report is required TODAY.'])('%s', (text) =>
    expect(presses(text)).toBe(true),
  );

  test.each(['The report was required in May.', 'How do I change the language of the export?'])('not: %s', (text) =>
    expect(presses(text)).toBe(false),
  );
});
