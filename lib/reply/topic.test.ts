import { describe, expect, it } from 'vitest';
import { topicOf } from './topic';

const body = 'It began last week and I tried all I know.';

describe('what a message is about', () => {
  it('is its title, in quotation marks', () => {
    expect(topicOf(`Import stops halfway\n${body}`)).toBe('“Import stops halfway”');
    expect(topicOf(`Re: Fwd: import stops halfway\n${body}`)).toBe('“Import stops halfway”');
  });

  it.each([
    `Hello Robin,\n${body}`,
    `Is it down?\n${body}`,
    `My import stops\n${body}`,
    `Your import is a disgrace\n${body}`,
    'Import stops halfway',
  ])('is no greeting, question, sentence, insult or single line: “%s”', (text) => {
    expect(topicOf(text)).toBeUndefined();
  });

  it('is else the thing of theirs that is named first', () => {
    expect(topicOf('Hello, about our hotel booking for June.')).toBe('your hotel booking');
    expect(topicOf('Hello, about our hotel booking.', { account: 'something is told' })).toBeUndefined();
  });

  it('is left out where the account says the same', () => {
    expect(topicOf(`Import stops halfway\n${body}`, { account: 'the import stops halfway' })).toBeUndefined();
  });

  it('is no thing that is named in passing, and none where an ask is named', () => {
    const passing =
      'The errors came this morning and again two hours ago, for a few minutes each. They came from the interface on both machines, not from the app, and they went away by themselves.';
    expect(topicOf(passing)).toBeUndefined();
    expect(topicOf('He does not need a seat. Could we stand at the back?', { asks: true })).toBeUndefined();
    expect(topicOf('It is booked under our name.')).toBeUndefined();
  });
});
