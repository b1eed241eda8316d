import { describe, expect, it } from 'vitest';
import type { Manner } from '../../listen/types';
import { reading, spanOf } from '../testing';
import { statementsReader } from '../worth/statements';
import { recountOf } from './recount';

type Marks = Partial<{ gist: number; aside: number; ask: number }>;

/** A reading in which these sentences stand as marked. */
function read(text: string, marked: readonly (readonly [string, Marks])[], kind: Manner['kind'] = 'trouble') {
  const chances = { trouble: 0, question: 0, praise: 0, news: 0, unclear: 0, [kind]: 1 };
  const sentences = marked.map(([part, marks]) => ({ gist: 0, aside: 0, ask: 0, ...marks, ...spanOf(text, part) }));
  return reading([], { manner: { kind, confidence: 0.9, chances, sorry: 0.8, sentences } });
}

describe('the facts of a message, handed back', () => {
  const parts = [
    ['The lift has been out since the 2nd.', { gist: 0.9 }],
    ['Mrs Tamm on the fifth floor is 88 and has not been out.', { gist: 0.5 }],
    ['You lot never learn.', { gist: 0.6, aside: 0.9 }],
    ['When will it be mended?', { gist: 0.1, ask: 0.9 }],
  ] as const;
  const text = parts.map(([part]) => part).join(' ');

  it('tells what the message is about, in its order, and no asides', () => {
    expect(recountOf(text, read(text, parts), statementsReader(true))?.text).toBe(
      'The lift has been out since the 2nd. Mrs Tamm on the fifth floor is 88 and has not been out.',
    );
  });

  it('says nothing without a manner, and nothing of praise or an answer to us', () => {
    expect(recountOf(text, reading([]), statementsReader(true))).toBeUndefined();
    expect(recountOf(text, read(text, parts, 'praise'), statementsReader(true))).toBeUndefined();
    expect(recountOf(text, read(text, parts, 'news'), statementsReader(true))).toBeUndefined();
  });

  it('does not hand back a circumstance where the trouble itself cannot be told', () => {
    const mail = 'I updated last night. It eats everything I type.';
    const marked = read(mail, [
      ['I updated last night.', { gist: 0.5 }],
      ['It eats everything I type.', { gist: 0.9 }],
    ]);
    expect(recountOf(mail, marked, statementsReader(true))).toBeUndefined();
  });

  it('counts the times wherever they are said, if behind what happened', () => {
    const mail = 'The export is empty again. Second time this autumn.';
    const marked = read(mail, [
      ['The export is empty again.', { gist: 0.9 }],
      ['Second time this autumn.', { gist: 0.1 }],
    ]);
    expect(recountOf(mail, marked, statementsReader(true))?.text).toBe(
      'The export is empty again. This is the second time this autumn.',
    );
  });

  it('says the same thing once', () => {
    const mail = 'My lamp arrived without a shade. The lamp arrived, and without a shade.';
    const marked = read(mail, [
      ['My lamp arrived without a shade.', { gist: 0.9 }],
      ['The lamp arrived, and without a shade.', { gist: 0.8 }],
    ]);
    expect(recountOf(mail, marked, statementsReader(true))?.text).toBe('Your lamp arrived without a shade.');
  });

  it('leaves out what they did wrong or will not do', () => {
    const mail = 'The meter has a new display. I have read it wrong. I have decided not to send a photo.';
    const marked = read(
      mail,
      mail.split(/(?<=\.) /).map((line) => [line, { gist: 0.8 }] as const),
    );
    expect(recountOf(mail, marked, statementsReader(true))?.text).toBe('The meter has a new display.');
  });

  it('is shorter in a post than in a mail', () => {
    const lines = [
      'My parcel with the two lamps from order 4471 has not arrived since the 2nd of November.',
      'You charged my card twice for the same two lamps and for the postage on Monday the 9th of November.',
    ];
    const post = lines.join(' ');
    const marked = read(
      post,
      lines.map((line) => [line, { gist: 0.8 }] as const),
    );
    expect(recountOf(post, marked, statementsReader(true))?.text.split('. ')).toHaveLength(2);
    expect(recountOf(post, marked, statementsReader(true), { brief: true })?.text.split('. ')).toHaveLength(1);
  });

  it('tells whether something went wrong in it', () => {
    const mail = 'I booked the hut for 3 nights from the 12th.';
    const marked = read(mail, [[mail, { gist: 0.9 }]], 'question');
    expect(recountOf(mail, marked, statementsReader(true))).toMatchObject({ trouble: false });
    expect(recountOf(text, read(text, parts), statementsReader(true))).toMatchObject({ trouble: true });
  });

  it('leaves out that they were promised something where the reply owns that promise anyhow', () => {
    const mail = 'You promised me an answer by Friday and nothing came. I paid 40 euros for the lamp.';
    const marked = read(
      mail,
      mail.split(/(?<=came\.) /).map((part) => [part, { gist: 0.9 }] as const),
    );
    expect(recountOf(mail, marked, statementsReader(true))?.text).toBe(
      'You were promised an answer by Friday and nothing came. You paid 40 euros for the lamp.',
    );
    expect(recountOf(mail, marked, statementsReader(true), { owns: true })?.text).toBe(
      'You paid 40 euros for the lamp.',
    );
  });
});
