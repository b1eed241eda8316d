import { describe, expect, it } from 'vitest';
import { dayWords, deadlineWords } from '../deadline';
import { now, reading, spanOf } from '../testing';
import { statementsReader } from '../worth/statements';
import { circumstanceOf } from './circumstance';

/** What is noted of a message in which this stretch is a reason. */
const noted = (text: string, why: string) =>
  circumstanceOf(text, reading(['impatient'], { whys: [spanOf(text, why)] }), statementsReader(true), {
    technical: false,
    now,
  });

describe('what presses on the customer’s side', () => {
  it.each([
    ['The order is not here. Our tax audit is on Monday.', 'Our tax audit is on Monday', 'your tax audit is on Monday'],
    ['Please hurry. The builder comes on the 29th.', 'The builder comes on the 29th', 'the builder comes on the 29th'],
    ['We need the keys! We move in on 1 June.', 'We move in on 1 June', 'you move in on 1 June'],
  ])('is noted from “%s”', (text, why, words) => expect(noted(text, why)).toBe(words));

  it.each([
    ['You never send what you promised.', 'You never send what you promised'],
    ['I am angry about all of this.', 'I am angry about all of this'],
    ['I want it on Monday.', 'I want it on Monday'],
    ['Your stupid parcel comes on Monday.', 'Your stupid parcel comes on Monday'],
    ['Our parcel was torn on Monday.', 'Our parcel was torn on Monday'],
  ])('is nothing in “%s”', (text, why) => expect(noted(text, why)).toBeUndefined());

  it('is nothing that was over before today', () => {
    const text = 'The fair is on 1 March.';
    const read = reading(['impatient'], { deadlines: [{ ...spanOf(text, 'on 1 March'), date: '2026-03-01' }] });
    expect(circumstanceOf(text, read, statementsReader(true), { technical: false, now })).toBeUndefined();
  });
});

describe('by when they need it', () => {
  const due = (text: string, words: string, date: string) =>
    deadlineWords(reading([], { deadlines: [{ ...spanOf(text, words), date }] }), now, true, text)?.words;

  it('is told of “until” where it means “by”', () => {
    expect(due('Please send the corrected list until Friday.', 'until Friday', '2026-03-06')).toBe('by Friday');
    expect(due('I want it repaired until 20 March.', 'until 20 March', '2026-03-20')).toBe('by 20 March');
  });

  it('is not told of how long something goes on', () => {
    expect(due('I am in the office until Friday.', 'until Friday', '2026-03-06')).toBeUndefined();
    expect(due('Can you keep it open for us until Friday?', 'until Friday', '2026-03-06')).toBeUndefined();
  });

  it('is said as surely as it is known', () => {
    expect(due('I need it by the 20th, please.', 'by the 20th', '2026-03-20')).toBe('by the 20th');
    expect(
      due('Please send it before the tenants come on the 1st.', 'before the tenants come on the 1st', '2026-04-01'),
    ).toBe('before the 1st');
    expect(due('Please have him ring me before 5.', 'before 5', '2026-03-05')).toBe('before 5');
    expect(due('Please send it by tonight.', 'by tonight', '2026-03-03')).toBe('tonight');
    expect(due('The form has to be in at midnight.', 'by midnight', '2026-03-04T00:00')).toBe('by midnight');
    expect(due('Please send it by the end of the quarter.', 'by the end of the quarter', '2026-03-31')).toBe(
      'by the end of the quarter',
    );
    expect(due('Could 8 pages be translated by Friday?', 'by Friday', '2026-03-06')).toBe('by Friday');
    expect(due('We need it by Tuesday.', 'by Tuesday', '2026-03-03')).toBe('by Tuesday');
  });

  it('is none for what they do themselves, or only ask about', () => {
    expect(due("I'll switch them off one by one tonight.", 'tonight', '2026-03-03')).toBeUndefined();
    expect(due('Does that mean it comes today?', 'today', '2026-03-03')).toBeUndefined();
    expect(due("I didn't need to go to work today.", 'today', '2026-03-03')).toBeUndefined();
    expect(due('I need a ticket bought by 1st class passengers.', 'by 1st', '2026-04-01')).toBeUndefined();
  });

  it('is before a day, and not by its end', () => {
    expect(due('I need it before the 9th.', 'before the 9th', '2026-03-09')).toBe('before the 9th');
  });
});

describe('the day that counts', () => {
  const day = (text: string, words: string, date: string) =>
    dayWords(reading([], { deadlines: [{ ...spanOf(text, words), date }] }), now, true, text)?.words;

  it('is one on which something happens', () => {
    expect(day('The exam is on Thursday.', 'on Thursday', '2026-03-05')).toBe('Thursday');
    expect(day('The shift needs it back, it starts at 15:00.', 'at 15:00', '2026-03-03T15:00')).toBe('15:00 today');
  });

  it('is known by its number where the month is a guess', () => {
    expect(day('My wife starts there on the 10th.', 'on the 10th', '2026-03-10')).toBe('the 10th');
    expect(day('We move at the end of the month.', 'at the end of the month', '2026-03-31')).toBe(
      'the end of the month',
    );
    expect(day('The room is on the 5th floor.', 'on the 5th', '2026-03-05')).toBeUndefined();
    expect(day('The reprint starts on Tuesday.', 'on Tuesday', '2026-03-03')).toBe('Tuesday');
  });

  it('is none that was, will not be or is named by the way', () => {
    expect(day('I brought it back on Thursday.', 'on Thursday', '2026-03-05')).toBeUndefined();
    expect(day('The van need not come on Thursday.', 'on Thursday', '2026-03-05')).toBeUndefined();
    expect(day('Thursday, 4 people.', 'Thursday', '2026-03-05')).toBeUndefined();
  });
});
