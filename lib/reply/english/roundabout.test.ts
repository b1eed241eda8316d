import { describe, expect, it } from 'vitest';
import { toRequest } from './request';
import { direct } from './roundabout';

const askOf = (text: string) => ({ start: 0, end: text.length, text, summary: text });

describe('what is asked in a roundabout way', () => {
  it.each([
    ['How, exactly, step by step, do I glaze the second bowl?', 'how you can glaze the second bowl'],
    ['How (in plain words) can I empty the kiln?', 'how you can empty the kiln'],
    ['Could I ask why the yard was not swept?', 'why the yard was not swept'],
    ['May I enquire as to why my lid was charged twice?', 'why your lid was charged twice'],
    ['Can I just ask if the kiln is free on Friday', 'whether the kiln is free on Friday'],
    ['Please be so kind to inform me today when can you ship the lids', 'when we can ship the lids'],
    ['I also ask that you tell me how the lid was lost.', 'how the lid was lost'],
    ['I should be glad if you would tell me whether the kiln is free', 'whether the kiln is free'],
  ])('“%s” asks %s', (text, question) => expect(toRequest(askOf(text)).question).toBe(question));

  it.each([
    ['Would you mind making a short film of that?', 'make a short film of that'],
    ['do you mind swapping the two lids', 'swap the two lids'],
    ['Would you be so kind as to send me the firing table?', 'send you the firing table'],
    ['Is it possible for you to move my delivery to Tuesday?', 'move your delivery to Tuesday'],
    ['Could I ask you to send the lid to my office?', 'send the lid to your office'],
    ['Would anyone be able to help me with the kiln door?', 'help you with the kiln door'],
    ['I should be most obliged if you would send me the firing table.', 'send you the firing table'],
    ['grateful if you would let me have, by return, the report on the kiln', 'send you the report on the kiln'],
    ['I wonder whether somebody might come and look at the kiln.', 'come and look at the kiln'],
    ['Further I request that you close the old kiln.', 'close the old kiln'],
    ['Please let me see the firing table', 'show you the firing table'],
    ['I am asking whether you would make an exception for my kiln.', 'make an exception for your kiln'],
    ["Please take this as formal notice that we won't renew the shed.", 'note that you will not renew the shed'],
  ])('“%s” wants us to %s', (text, ask) => expect(toRequest(askOf(text)).ask).toBe(ask));

  it.each([
    'Would you mind if I came earlier?',
    'Could I ask for a second lid?',
    'How, when the lid is off, is the kiln cleaned?',
    'Is it possible for me to come earlier?',
    'I would be happy if you had one in blue',
    'I wonder whether the kiln is free',
  ])('“%s” is left as it is', (text) => expect(direct(text)).toBe(text));

  it('takes no longer for a text without end', () => {
    const began = performance.now();
    for (const part of ['how, ', 'could i ask ', 'and ', 'so, ', 'would you mind please ', 'a', '(', ', '])
      direct(part.repeat(4_000));
    expect(performance.now() - began).toBeLessThan(200);
  });
});
