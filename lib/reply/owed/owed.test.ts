import { expect, it } from 'vitest';
import type { Reading } from '../../listen/types';
import { owedPromise } from './owed';

const now = new Date(2026, 2, 3, 10, 20);
const promised = (text: string): Reading => ({
  language: 'en',
  understood: true,
  messageId: '2',
  situations: [],
  abuse: 'none',
  asks: [],
  deadlines: [],
  whys: [],
  facts: [],
  repeats: [],
  promises: [{ messageId: '1', start: 0, end: text.length, text, overdue: true }],
});

it('says what was promised so that it reads after “to”', () => {
  expect(owedPromise(promised('I will send you the report by 27 February.'), [], now, '')).toEqual({
    words: 'send you the report by 27 February',
  });
});

it('does not own up to a promise whose day is still to come', () => {
  expect(owedPromise(promised('I will call you on Friday 6 March at 10:00.'), [], now, '')).toBeUndefined();
});

const undated = (text: string): Reading => {
  const read = promised(text);
  return { ...read, promises: read.promises.map((promise) => ({ ...promise, overdue: false })) };
};

it.each([
  'Well Monday has been and gone and so has Tuesday.',
  'Nobody came on Tuesday.',
  'You said 5 days and it has been 16, still no refund.',
  "It's Monday. No card, no check in.",
  'It never came, and I have moved on to the next town.',
])('owns a promise of an unknown day of which the customer says “%s”', (text) => {
  expect(owedPromise(undated('I will send you the dome this week.'), [], now, text)).toEqual({
    words: 'send you the dome this week',
  });
});

it.each([
  'Thank you, I look forward to it.',
  'Which colour will it be?',
  'Nobody told me about the dome.',
  'Noted, thanks. No reply needed.',
  'The sheet says to fit it on day 2, is that tomorrow?',
  'It did not come with a cable, do I need one?',
  'This has never happened before.',
])('leaves a promise of an unknown day alone where the customer only says “%s”', (text) => {
  expect(owedPromise(undated('I will send you the dome this week.'), [], now, text)).toBeUndefined();
});

const unpromised: Reading = { ...promised(''), promises: [] };
const wrote = (text: string) => ({ id: '1', text, at: '2026-02-28T09:00:00Z' });
const foretold = 'Our potters have it now. They will phone you within 24 hours.';

it.each([
  'It has been two days and no potter has called.',
  'No kiln came and no potter either.',
  'It is two days and still no potter.',
  'You said within 24 hours. Still not one call.',
  'Yesterday was Monday. I have had no reply from the potters.',
  "It's gone 1 and no kiln.",
  "It's the 3rd, and the page still says “in progress”.",
])('owns what we foretold of others where the customer says “%s”', (text) => {
  expect(owedPromise(unpromised, [], now, text, [wrote(foretold)])).toEqual({
    told: 'to expect this within 24 hours',
  });
  expect(owedPromise(unpromised, [], now, text, [wrote('Which lid is it?')])).toBeUndefined();
});

it.each([
  'Thank you, I am at home all day.',
  'It is Tuesday today, does that suit you?',
  'I have no phone, can they write?',
])('does not where the customer only says “%s”', (text) => {
  expect(owedPromise(unpromised, [], now, text, [wrote(foretold)])).toBeUndefined();
});

it('owns what was said last, and not an older word of ours', () => {
  const read = promised('I will send you a lid by Friday.');
  const later = { id: '2', text: 'The kiln is out of the fire. It will be with you by Monday.' };
  expect(owedPromise(read, [], now, 'No kiln came.', [wrote('I will send you a lid by Friday.'), later])).toEqual({
    told: 'to expect this by Monday',
  });
});

it('owns what somebody else was to do for us where nobody did', () => {
  const ours = wrote('The carrier will phone you by Monday 2 March.');
  expect(owedPromise(unpromised, [], now, 'Nobody has phoned to me.', [ours])).toEqual({
    told: 'that the carrier would phone you by Monday 2 March',
  });
});

it.each([
  "The bill isn't there. Maybe you've sent it to my old address?",
  'No lid came. Did it leave on Monday or not?',
])('does not own a posting that may be under way: “%s”', (text) => {
  expect(owedPromise(promised('I will send you the bill on Monday.'), [], now, text)).toBeUndefined();
});

it('owns a call, whatever they suppose', () => {
  const text = 'Nobody called. Maybe the number was lost?';
  expect(owedPromise(promised('I will call you on Monday.'), [], now, text)).toEqual({
    words: 'call you on Monday',
  });
});

it('owns a word of ours that they cite, though we find none in the thread', () => {
  const text = "It's Thursday. You said I'd have the drawing on Monday. I have nothing to show.";
  expect(owedPromise(unpromised, [], now, text, [wrote('Thank you.')])).toEqual({});
  expect(owedPromise(unpromised, [], now, text)).toBeUndefined();
  expect(
    owedPromise(unpromised, [], now, "You said I'd have the drawing on Monday. That suits me.", [wrote('Thank you.')]),
  ).toBeUndefined();
});

it('owns an overdue promise whose message is not at hand rather than what was foretold in another', () => {
  const read = promised('I will send you a lid by Friday.');
  const later = { id: '2', text: 'It will be with you by Monday.' };
  expect(owedPromise(read, [], now, 'No kiln came.', [later])).toEqual({ words: 'send you a lid by Friday' });
});

it('owns the visit nobody made rather than the credit promised beside it', () => {
  const read = undated('I will put a credit of £12 on your bill.');
  const ours = wrote(
    'I have booked a sweep for Monday 2 March between 8 and 12. I will put a credit of £12 on your bill.',
  );
  expect(owedPromise(read, [], now, 'Nobody came.', [ours])).toEqual({
    told: 'that a sweep was booked for Monday 2 March between 8 and 12',
  });
});

it.each([
  "It's Thursday. You said I'd hear by Friday. Just so you know nothing came yet, no hurry.",
  "It's Thursday. My plumber says you said we would get the part on Tuesday. I have nothing yet.",
  "It's Thursday. You said I'd hear by next Tuesday. Nothing yet.",
  "It's Thursday. You said I'd hear by 2 March. Nothing yet.",
  "It's Thursday. You said I'd hear within 20 days. Nothing yet.",
  "It's Thursday. You said I'd hear by Thursday. Nothing yet.",
])('does not own a cited word whose day is ahead or not known, or that another tells: “%s”', (text) => {
  const thursday = new Date(2026, 1, 26, 10);
  const ours = { id: '1', text: 'Thank you.', at: '2026-02-23T09:00:00Z' };
  expect(owedPromise(unpromised, [], thursday, text, [ours])).toBeUndefined();
});

it.each([
  "It's Monday. You said I'd have it by Friday. Nothing came.",
  "It's Monday. You said I'd have it by 25 February. Nothing came.",
  "It's Monday. You told me we would get it yesterday. Nothing came.",
])('owns a cited word whose day is over: “%s”', (text) => {
  const monday = new Date(2026, 2, 2, 10);
  const ours = (at: string) => [{ id: '1', text: 'Thank you.', at }];
  expect(owedPromise(unpromised, [], monday, text, ours('2026-02-23T09:00:00Z'))).toEqual({});
});

it('does not take a day for over that came before our last message', () => {
  const text = "It's Monday. You said I'd have it by Friday. Nothing yet.";
  const ours = { id: '1', text: 'Thank you.', at: '2026-03-01T09:00:00Z' };
  expect(owedPromise(unpromised, [], new Date(2026, 2, 2, 10), text, [ours])).toBeUndefined();
});

it('owns no breach where we wrote that it would not come sooner', () => {
  const ours = wrote('It will not be there before Monday 2 March.');
  expect(owedPromise(unpromised, [], now, 'It never came. When?', [ours])).toBeUndefined();
});

it('owns a parcel that should have reached them, wherever it lies', () => {
  const text = 'It never came. Maybe my neighbour has it? Did it leave at all?';
  const ours = wrote('It was posted on Friday and should reach you within 3 days.');
  expect(owedPromise(unpromised, [], now, text, [ours])).toEqual({});
});

it.each(['We will pack the lid and send it on Monday.', 'The lid will be posted on Monday.'])(
  'does not own “%s” where it may be under way',
  (said) => {
    const text = 'It never came. Did it leave at all?';
    expect(owedPromise(unpromised, [], now, text, [wrote(said)])).toBeUndefined();
  },
);
