import { describe, expect, it } from 'vitest';
import type { Brief } from './brief';
import { cleanOutput, findInventions } from './output';

const brief: Brief = {
  message: 'My order NL-4711 for €89.00 broke on Monday. See https://shop.example/4711. Send a new one by Friday!',
  situations: [],
  asks: [],
  deadlines: [],
  greeting: 'Hello Ida,',
  stages: [{ stage: 'next-step', text: 'I will write to you by Thursday 15:00.' }],
  closing: 'Jo',
  tone: 'usual',
  length: 'usual',
  channel: 'email',
};
const inventions = (text: string) => findInventions(text, brief).map((one) => one.text);

describe('what a writer answers', () => {
  it.each([
    ['Hello Ida,\n\nthe lamp comes.', 'Hello Ida,\n\nthe lamp comes.'],
    ['<think>They are angry. 12 lamps?</think>\n\nHello Ida.', 'Hello Ida.'],
    ['<think>never closed', ''],
    ['```text\nHello Ida.\n```', 'Hello Ida.'],
    ["Sure! Here's the reply:\n\nHello Ida.", 'Hello Ida.'],
    ['Here is the rewritten draft:\nHello Ida.', 'Hello Ida.'],
    ['“Hello Ida.”', 'Hello Ida.'],
    ['"Yes" is what you said, and "no".', '"Yes" is what you said, and "no".'],
    ['Hello\r\n\r\n\r\n\r\nIda.', 'Hello\n\nIda.'],
  ])('%j is the reply %j', (raw, reply) => {
    expect(cleanOutput(raw)).toBe(reply);
  });

  it('is searched for facts that nobody gave it', () => {
    expect(
      inventions('I refund 89.00 € for NL-4711 and write by Thursday, 15:00. See https://shop.example/4711.'),
    ).toEqual([]);
    expect(inventions('I refund €98.00 for NL-4712.')).toEqual(['€98.00', '4712']);
    expect(inventions('You will have it on Wednesday at 16:00, or call +46 70 123.')).toEqual([
      'Wednesday',
      '16:00',
      '46',
      '70',
      '123',
    ]);
    expect(inventions('Write to help@lamps.example or see https://shop.example/4712')).toEqual([
      'help@lamps.example',
      'https://shop.example/4712',
    ]);
    expect(inventions('I do two things:\n1. I check it.\n2. I write.')).toEqual([]);
  });

  it('points at the very words', () => {
    const text = 'It costs €5 more.';
    expect(findInventions(text, brief).map(({ start, end }) => text.slice(start, end))).toEqual(['€5']);
  });
});
