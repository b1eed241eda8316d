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
