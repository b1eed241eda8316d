import { describe, expect, it } from 'vitest';
import { contracted, writtenOut } from './contractions';

describe('a text without contractions', () => {
  it.each([
    ["I'm sorry it didn't arrive.", 'I am sorry it did not arrive.'],
    ["You'll hear from me; that's not how it goes.", 'You will hear from me; that is not how it goes.'],
    ["Let's see what we can't do, and why it won't open.", 'Let us see what we cannot do, and why it will not open.'],
    ["I'd like to check what you've sent.", 'I would like to check what you have sent.'],
  ])('%s', (short, long) => expect(writtenOut(short)).toBe(long));

  it('keeps what belongs to somebody, and what is quoted', () => {
    expect(writtenOut("Mara's parcel: “it doesn't fit”.")).toBe("Mara's parcel: “it doesn't fit”.");
  });
});

describe('a text with contractions', () => {
  it.each([
    ['I am sorry that it has not arrived.', "I'm sorry that it hasn't arrived."],
    ['I will write to you and you will not have to ask.', "I'll write to you and you won't have to ask."],
    ['I would like to see what you have sent.', "I'd like to see what you've sent."],
  ])('%s', (long, short) => expect(contracted(long)).toBe(short));

  it.each([
    'I am finding out where it is and when it will reach you.',
    'You have two accounts.',
    'You write: “I am not able to log in”.',
  ])('never where a clause ends or something is owned or quoted: %s', (text) =>
    expect(contracted(text)).not.toMatch(/it's and|you've two|“I'm/),
  );
});
