import { describe, expect, it } from 'vitest';
import { enumerated } from './enumerated';

const asksOf = (text: string) => enumerated(text).flatMap(({ asks }) => asks.map(({ text: words }) => words));

describe('what a message counts off', () => {
  it('is each line below what leads up to it, and nothing below another line', () => {
    expect(asksOf('I therefore ask that you:\n1. withdraw the bill of May;\n2. confirm it in writing.\n')).toEqual([
      'please withdraw the bill of May',
      'please confirm it in writing',
    ]);
    expect(asksOf('Tell me:\n- what it costs\n-    if it fits my shelf\n')).toEqual([
      'what it costs',
      'whether it fits my shelf',
    ]);
    expect(asksOf('I tried:\n- a new lid\n- another shelf')).toEqual([]);
    expect(asksOf('Tell me:\n- what it costs\n-      \n')).toEqual([]);
  });

  it('is each thing they need, with or without its article', () => {
    expect(
      asksOf('What we need from you:\n1. Number of the kiln\n2. A second lid, as ours broke\n3. Do not send a bill'),
    ).toEqual(['I would like the number of the kiln', 'I would like a second lid', 'please do not send a bill']);
  });

  it('is a question under its condition', () => {
    expect(asksOf("Need:\n- a second lid\n- if it won't fit, how we close the kiln by hand")).toEqual([
      'I would like a second lid',
      "how we close the kiln by hand if it won't fit",
    ]);
  });

  it('is each thing under a heading of one word', () => {
    expect(
      asksOf('Required:\na) Pick up of the wrong lids\nb) Credit note\nc) Fast delivery of the 400 right ones'),
    ).toEqual([
      'I would like the pick up of the wrong lids',
      'I would like the credit note',
      'Fast delivery of the 400 right ones',
    ]);
  });

  it('is a thing or a task below a task, and what is told among questions', () => {
    expect(asksOf('Therefore please:\n- refund of 34.60\n- a new label')).toEqual([
      'please refund of 34.60',
      'I would like a new label',
    ]);
    expect(asksOf('I would like to know:\n- what it costs\n- I need the key for the lid')).toEqual([
      'what it costs',
      'I need the key for the lid',
    ]);
  });

  it('is each line that asks, though nothing leads up to it', () => {
    expect(asksOf('It was cold.\n1. are the lids there\n2. is there any other shelf?\nBye')).toEqual([
      'are the lids there?',
      'is there any other shelf?',
    ]);
    expect(asksOf('It was cold.\n1. Open the lid\n2. Is there any other shelf?')).toEqual([]);
  });

  it('keeps the words of each line but those of a heading', () => {
    const items = (text: string) => enumerated(text).flatMap(({ asks }) => asks.map(({ item }) => item));
    expect(items('We ask for:\n- the lid, with its date\n- Test run. We would do one a year.')).toEqual([
      'the lid, with its date',
      undefined,
    ]);
  });

  it('is each point with a letter, a number or an ordinal in running text', () => {
    expect(
      asksOf('I should be obliged if you would (a) send the code, (b) pay the fee, and (c) collect the kiln.'),
    ).toEqual(['please send the code', 'please pay the fee', 'please collect the kiln']);
    const text =
      'I should like to know two things. Firstly, where I am to pay, of which nobody spoke. Secondly, whether the kiln stays; it was ours.';
    expect(asksOf(text)).toEqual(['where I am to pay', 'whether the kiln stays']);
    expect(asksOf('Please tell me (1) who will come, (2) when, (3) what it costs.')).toEqual([
      'who will come and at what time',
      'what it costs',
    ]);
    expect(asksOf('Flat 3 (a) is dark and flat 4 (b) is cold.')).toEqual([]);
  });

  it('is each question behind a colon', () => {
    expect(
      asksOf(
        'Might you tell me: whether a tour can be had, and at what cost; if there is a lift; and where a bus may park.',
      ),
    ).toEqual(['whether a tour can be had, and at what cost', 'whether there is a lift', 'where a bus may park']);
  });

  it('is each wish and each task of a long sentence', () => {
    expect(
      asksOf(
        'I want the report on the kiln, the second lid you offered, and a straight answer as to whether it was fired.',
      ),
    ).toEqual([
      'I want the report on the kiln',
      'I want the second lid you offered',
      'I want a straight answer as to whether it was fired',
    ]);
    expect(
      asksOf('I would ask you to take off the fee, send the bill to my office, and put the kiln in my name.'),
    ).toEqual([
      'I would ask you to take off the fee',
      'I would ask you to send the bill to my office',
      'I would ask you to put the kiln in my name',
    ]);
    expect(asksOf('I want a refund, and the kiln is still broken and it has been so for all of these weeks.')).toEqual(
      [],
    );
  });

  it('begins where its lead does, and none lies within another', () => {
    const text = 'Hello. Please tell me:\n1. what it costs\n2. who brings it';
    const [list] = enumerated(text);
    expect(text.slice(list!.start, list!.end)).toBe('Please tell me:\n1. what it costs\n2. who brings it');
    expect(list!.asks[0]!.start).toBe(list!.start);
    expect(
      enumerated(`${text}\n\nI also want the lid, the shelf in blue or green, and a new key for it.`),
    ).toHaveLength(2);
  });

  it('takes no longer for a text without end', () => {
    const parts = [
      '(a) ',
      '1. ',
      '\n- x',
      'first, ',
      ': ',
      '; ',
      ' ',
      'I want the x, ',
      'please ',
      ', and the ',
      '.',
      '9',
    ];
    const began = performance.now();
    for (const part of parts) enumerated(part.repeat(12_000 / part.length));
    expect(performance.now() - began).toBeLessThan(1_500);
  });
});
