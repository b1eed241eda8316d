import { describe, expect, test } from 'vitest';
import { findAsks } from './en/asks';
import { prepareText } from './text';

const summaries = (text: string): string[] => findAsks(prepareText(text).sentences).map(({ summary }) => summary);
const words = (text: string): string[] => findAsks(prepareText(text).sentences).map((ask) => ask.text);

describe('asks as people speak them', () => {
  test.each([
    ['is it in the kiln or not', ['say whether it is in the kiln or not']],
    [
      'when is it back on and are you bringing lids round or what',
      ['say when it is back on', 'say whether we are bringing lids round or what'],
    ],
    ['how much & can i collect it on Saturday', ['say how much', 'say whether they can collect it on Saturday']],
    ["Who've I got now?", ['say who they have got now']],
    ['oh and can my mum go on the list', ['say whether their mum can go on the list']],
    ['Either confirm you have it or give me an address.', ['either confirm we have it', 'give an address']],
    ["We'll want that re-fired before Friday", ['get that re-fired before Friday']],
  ])('end without a mark, or begin in the middle: %s', (text, expected) => expect(summaries(text)).toEqual(expected));

  test.each([
    ['it is in the kiln or not at all'],
    ['I do not mind whether it is blue or not.'],
    ['Whether you like it or not, I paid.'],
    ['The lid was late and it was the wrong one.'],
  ])('are no statements: %s', (text) => expect(summaries(text)).toEqual([]));
});

describe('a question behind what is told', () => {
  test.each([
    ['We are now 74, is that ok with the price a head?', 'is that ok with the price a head?'],
    ["The sheet doesn't mention lids, so which is it?", 'which is it?'],
    ['Mr Colm is not returning; please who is teaching us this Thursday?', 'who is teaching us this Thursday?'],
    ['May I ask one thing: do the lids fit the old pots?', 'do the lids fit the old pots?'],
    ['Please tell me honestly: did you send it or not?', 'did you send it or not?'],
    [
      'The fitter reckons it will hold, so I do not know if the kiln can run another month.',
      'I do not know if the kiln can run another month.',
    ],
  ])('begins where it is asked: %s', (text, ask) => expect(words(text)).toEqual([ask]));

  test.each([
    ['If I return it, can I get my money back?'],
    ['When I open the lid, why does it smoke?'],
    ['The second kiln, where is it?'],
  ])('keeps its condition and what it is about: %s', (text) => expect(words(text)).toEqual([text]));
});

describe('asks in formal and in learnt English', () => {
  test.each([
    [
      "I'd be interested to learn whether my discount is affected, as I was at a red light.",
      'say whether their discount is affected',
    ],
    [
      'My daughter said to ask whether the months come back as money or come off the next bill.',
      'say whether the months come back as money or come off the next bill',
    ],
    ['I demand it is reactivated.', 'get it reactivated'],
    ['Kindly do the needful and seat them together.', 'seat them together'],
    ['Tell me where goes the rest of my money.', 'tell them where the rest of their money goes'],
    ['Do companion seats carry over to the spring?', '“Do companion seats carry over to the spring?”'],
  ])('are told in an order that is English: %s', (text, summary) => expect(summaries(text)).toEqual([summary]));
});

describe('a list that is announced', () => {
  test.each([
    [
      'Before I sign, please let me know:\na) is the notice one month or three\nb) can I keep my number',
      ['is the notice one month or three', 'can I keep my number'],
    ],
    [
      'We fire tomorrow.\n\nNeed:\n- access back today, or a way round it\n- confirmation that the kiln is on',
      ['access back today, or a way round it', 'confirmation that the kiln is on'],
    ],
    ['A few quick questions:\n- the price of the lid\n- the colour', ['the price of the lid', 'the colour']],
    [
      'I would be grateful for an answer to each of the following:\n1. The date of the firing\n2. The name of the potter',
      ['The date of the firing', 'The name of the potter'],
    ],
  ])('is asked for line by line, whatever leads up to it: %s', (text, asks) => expect(words(text)).toEqual(asks));

  test('holds questions without their mark, announced or not', () => {
    expect(words('1. Who holds my deposit?\n2. Can I have a copy of the certificate.')).toContain(
      'Can I have a copy of the certificate.',
    );
  });

  test('holds a question under a condition', () => {
    expect(summaries("Need:\n- if it won't fire, how we finish it by hand")).toEqual([
      "explain how they finish it by hand if it won't fire",
    ]);
  });

  test.each([
    ['What I like:\n- the colour\n- the price'],
    ['My old questions were answered. I have:\n- a lid\n- a pot'],
  ])('is none where nothing is wanted: %s', (text) => expect(words(text)).toEqual([]));
});
