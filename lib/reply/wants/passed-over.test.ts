import { describe, expect, it } from 'vitest';
import type { Manner } from '../../listen/types';
import { askIn, reading } from '../testing';
import { passedOver } from './passed-over';
import { inSingle } from './single-asks';

/** Each sentence of the text surely holds a wish, but those that are told by the way. */
function mannerOf(text: string, aside = ''): Manner {
  const chances = { trouble: 0, question: 1, praise: 0, news: 0, unclear: 0 };
  const sentences = [...text.matchAll(/[^.!?]+[.!?]/g)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    gist: 0.5,
    aside: aside && words.includes(aside) ? 0.8 : 0,
    ask: 0.9,
  }));
  return { kind: 'question', confidence: 1, chances, sorry: 0, sentences };
}
const overIn = (text: string, found: readonly string[], aside?: string) => {
  const asks = found.map((words) => askIn(text, words));
  const { asked, wished } = passedOver(text, reading([], { asks, manner: mannerOf(text, aside) }), asks);
  return { asked: asked.map(({ text: words }) => words), wished: wished.map(({ text: words }) => words) };
};

describe('what was passed over', () => {
  it('is the first half of a question of which the second was found', () => {
    const text = 'Can his seat be changed to a youth ticket, and would we get the difference back?';
    expect(overIn(text, ['would we get the difference back?']).asked).toEqual([
      'Can his seat be changed to a youth ticket?',
    ]);
  });

  it('is a wish that is told in a sentence without any ask', () => {
    const text = "We'd like to add six people to our account. Do they pay the whole year?";
    expect(overIn(text, ['Do they pay the whole year?']).wished).toEqual([
      "We'd like to add six people to our account.",
    ]);
  });

  it('is nothing that was found, said by the way or only leads up to an ask', () => {
    expect(overIn('We need the kiln by Friday.', ['We need the kiln by Friday.']).wished).toEqual([]);
    expect(overIn('I want a new life. When does it ship?', ['When does it ship?'], 'new life').wished).toEqual([]);
    expect(overIn('As I said to Tom, can you send it?', ['can you send it?'])).toEqual({ asked: [], wished: [] });
  });
});

describe('one ask that holds several', () => {
  const partsOf = (text: string) => inSingle(askIn(text, text)).map(({ text: words }) => words);

  it('is cut where its items are numbered', () => {
    expect(partsOf('Three things: 1) is there a piano, 2) can we get in at six, and 3) do you lend chairs?')).toEqual([
      'is there a piano',
      'can we get in at six',
      'do you lend chairs?',
    ]);
    expect(partsOf('Tell me (1) who is coming, (2) when, (3) what it costs.')).toEqual([
      'who is coming and at what time',
      'what it costs.',
    ]);
  });

  it('stays whole where figures are no items', () => {
    expect(partsOf('Send 2) of the 3) boxes')).toEqual(['Send 2) of the 3) boxes']);
  });

  it('holds no more than was written, even what every object has', () => {
    expect(partsOf('Tell me (1) who is coming, (2) constructor')).toEqual(['who is coming', 'constructor']);
  });

  it('keeps each part at its place in the message', () => {
    const text = 'Hello. 1) is there a piano, 2) do you lend chairs?';
    for (const { start, end, text: words } of inSingle(askIn(text, '1) is there a piano, 2) do you lend chairs?')))
      expect(text.slice(start, end)).toBe(words);
  });
});
