import { describe, expect, it } from 'vitest';
import { endsBeforeObject } from './its-object';

describe('what they did', () => {
  it.each([
    'you have not received',
    'I still have not got',
    'you never ordered',
    'we have been waiting for',
    'the textbook you have not received',
    'I had wanted',
  ])('ends before what they did it to: “%s”', (text) => expect(endsBeforeObject(text)).toBe(true));

  it.each([
    'you did not get what you ordered',
    'you have not received the lid',
    'we returned the lid that we had bought',
    'you were overtaken',
    'your lid was lost',
    'it is not the colour you ordered',
    'the lid you have not received is blue',
    'you have been mistaken',
  ])('has its object, or needs none: “%s”', (text) => expect(endsBeforeObject(text)).toBe(false));
});
