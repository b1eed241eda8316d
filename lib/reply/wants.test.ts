import { describe, expect, it } from 'vitest';
import type { Reading } from '../listen/types';
import { sayWants, wantsOf } from './wants';

const silent: Reading = {
  language: 'en',
  understood: true,
  messageId: '1',
  situations: [],
  abuse: 'none',
  asks: [],
  deadlines: [],
  whys: [],
  facts: [],
  repeats: [],
  promises: [],
};
const readingOf = (text: string, ...parts: string[]): Reading => ({
  ...silent,
  asks: parts.map((part) => ({
    start: text.indexOf(part),
    end: text.indexOf(part) + part.length,
    text: part,
    summary: part,
  })),
});
const said = (text: string, reading = silent) => sayWants(wantsOf(text, reading), text, true);

describe('what a customer wants', () => {
  it('is found where listening found no ask', () => {
    expect(said('The glaze ran off. Can I fire it again at a lower heat?').question).toBe(
      'whether you can fire it again at a lower heat',
    );
    expect(said('Why is my kiln humming at night\nIt stands in the cellar and hums from ten on.').question).toBe(
      'why your kiln is humming at night',
    );
    expect(said('The lid says closed. I want to open the kiln on my own anyway.').ask).toBe(
      'help you open the kiln on your own anyway',
    );
    expect(said('Please, update the firing table for the small kiln').ask).toBe(
      'update the firing table for the small kiln',
    );
    expect(said('She was kind. Our potter asks if the bowl can be washed at 85 degrees.').question).toBe(
      'whether the bowl can be washed at 85 degrees',
    );
  });

  it('is left to the asks that were found', () => {
    const text = 'Can I fire it again? Please send me a new cone.';
    expect(said(text, readingOf(text, 'Please send me a new cone.')).ask).toBe('send you a new cone');
  });

  it.each([
    ['Return one of the two and tell me how it came about.', '- return one of the two\n- how it came about'],
    ['Can you tell us what has to change and move the class to May?', '- what has to change\n- move the class to May'],
  ])('is two things in “%s”', (text, list) => expect(said(text, readingOf(text, text)).asks).toBe(list));

  it('is no tale, no threat and no rhetoric', () => {
    const tale = 'We get a cracked bowl, send it back, get the same bowl again.';
    expect(said(tale, readingOf(tale, 'send it back, get the same bowl again'))).toEqual({});
    const moon = 'Is that asking for the moon?';
    expect(said(moon, readingOf(moon, moon))).toEqual({});
  });
});
