import { describe, expect, it } from 'vitest';
import { askIn } from '../testing';
import { isToBeAnswered, isToBeDone } from './to-answer';

describe('what is put as a question', () => {
  it.each([
    'Could somebody come by on Monday?',
    'Could the invoice be sent to my new address?',
    'No rush at all, but could it be moved to Friday?',
  ])('is to be done: “%s”', (ask) => expect(isToBeDone(ask)).toBe(true));

  it.each(['Can it be that the plate is loose?', 'Could you tell me when it comes?', 'Is the kiln hot?'])(
    'is to be answered: “%s”',
    (ask) => expect(isToBeDone(ask)).toBe(false),
  );

  it('or as a request is to be answered where they want to be told', () => {
    const told = 'Could you let me know how long you keep the bills?';
    expect(isToBeAnswered([askIn(told, told)])).toBe(true);
    const done = 'Could you send me the bills?';
    expect(isToBeAnswered([askIn(done, done)])).toBe(false);
    expect(isToBeAnswered([])).toBe(false);
  });
});
