import { describe, expect, it } from 'vitest';
import { topicOf } from './topic';

const body = 'It began last week and I tried all I know.';

describe('what a message is about', () => {
  it('is its title, in quotation marks', () => {
    expect(topicOf(`Import stops halfway\n${body}`)).toBe('“Import stops halfway”');
    expect(topicOf(`Re: Fwd: import stops halfway\n${body}`)).toBe('“Import stops halfway”');
    expect(topicOf(`Problem: import stops halfway\n${body}`)).toBe('“Import stops halfway”');
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

  it.each([
    'Helpdesk request',
    'New support ticket',
    'Urgent complaint',
    'Customer feedback form',
    'Product: Kiln Pro',
  ])('is no name of the form it came in: “%s”', (title) => expect(topicOf(`${title}\n${body}`)).toBeUndefined());

  it('is left out where the account says the same', () => {
    expect(topicOf(`Import stops halfway\n${body}`, 'the import stops halfway')).toBeUndefined();
  });
});
