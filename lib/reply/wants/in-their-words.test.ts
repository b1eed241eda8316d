import { describe, expect, it } from 'vitest';
import type { SentenceManner } from '../../listen/types';
import { askIn, reading } from '../testing';
import { wantsOf } from './wants';

/** A reading of the text in which each sentence has these chances to ask and to be an aside. */
function read(
  text: string,
  asks: readonly string[],
  sentences: readonly [words: string, ask: number, aside?: number][],
) {
  const told: SentenceManner[] = sentences.map(([words, ask, aside = 0]) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, gist: 0.1, aside, ask };
  });
  return reading(['neutral'], {
    asks: asks.map((words) => askIn(text, words)),
    manner: {
      kind: 'question',
      confidence: 0.8,
      chances: { trouble: 0.1, question: 0.8, praise: 0, news: 0.1, unclear: 0 },
      sorry: 0.1,
      sentences: told,
    },
  });
}

const said = (text: string, ...rest: [readonly string[], readonly [string, number, number?][]]) =>
  wantsOf(text, read(text, ...rest)).tellable.map(
    ({ quote, question, ask, wish }) => quote?.text ?? question ?? ask ?? wish,
  );

describe('asks in the words of the customer', () => {
  it('stand as the whole sentence where a half of it cannot be said', () => {
    const text = 'The kiln is cold. where do people normally put the coils and can the old one be sold?';
    const sentence = text.slice(18);
    expect(
      said(text, ['where do people normally put the coils', 'can the old one be sold?'], [[sentence, 0.9]]),
    ).toEqual(['“Where do people normally put the coils and can the old one be sold?”']);
  });

  it('leave alone what our own words say', () => {
    const text = 'Can I keep the old coil?';
    expect(said(text, [text], [[text, 0.9]])).toEqual(['whether you can keep the old coil']);
  });

  it('are no statement of what must be, however much it asks', () => {
    const text = 'Both doors must be back before the glazier comes on Friday. Can I keep the old coil?';
    const [wish = '', question = ''] = text.split(/(?<=Friday\.) /);
    expect(
      said(
        text,
        [question],
        [
          [wish, 0.8],
          [question, 0.9],
        ],
      ),
    ).toEqual(['whether you can keep the old coil']);
  });

  it.each([
    [
      'Which coil should it go against and do you want the old one with it',
      'which coil it should go against and whether we want the old one with it',
    ],
    [
      'We have paid the dinner, which we cannot eat of course, is it possible to make it picnics for the second day, four are vegan.',
      'whether it is possible to make it picnics for the second day',
    ],
  ])('find a question by its form, whatever mark ends it: “%s”', (text, expected) => {
    expect(said(text, [], [[text, 0.25]])).toEqual([expected]);
  });

  it('hold both orders of a sentence of which one cannot be said', () => {
    const text = 'Please delete my account and everything you see in it. Can I keep the old coil?';
    const [order = '', question = ''] = text.split(/(?<=it\.) /);
    expect(
      said(
        text,
        [order, question],
        [
          [order, 0.9],
          [question, 0.9],
        ],
      ),
    ).toEqual(['“Please delete my account and everything you see in it.”', 'whether you can keep the old coil']);
  });

  it('stand where our words would leave out half of what is asked', () => {
    const text = 'Please fire my kiln again tomorrow with the brass door closed, or send the potter our cones.';
    expect(said(text, ['Please fire my kiln again tomorrow'], [[text, 0.9]])).toEqual([
      '“Please fire my kiln again tomorrow with the brass door closed, or send the potter our cones.”',
    ]);
  });

  it('are not needed for two wishes of one breath', () => {
    const text = 'I want my £20 back and I want the old kiln with the brass door.';
    expect(said(text, [text], [[text, 0.9]])).toEqual([
      'you would like your £20 back',
      'you would like the old kiln with the brass door',
    ]);
  });

  it('are no piece that goes on', () => {
    const text = 'Could you bring the brass kiln and I have';
    expect(said(text, [text], [[text, 0.9]])).not.toContain('“Could you bring the brass kiln and I have?”');
  });

  it('are not needed where the whole sentence can be said though a half of it cannot', () => {
    const text = 'Please check whether the kiln was really cold and activate it.';
    const halves = ['check whether the kiln was really cold', 'activate it'];
    expect(said(text, halves, [[text, 0.9]])).toEqual(['check whether the kiln was really cold and activate it']);
  });

  it('hold the condition of an ask, and the other thing they would take', () => {
    const kept = 'If you are keeping back a part of it for the kiln, please tell me how much and why in writing.';
    expect(said(kept, ['please tell me how much', 'why in writing'], [[kept, 0.9]])).toEqual([`“${kept}”`]);
    const other =
      'Please give me the date on which the kiln was paid so that my bank can search for it, or pay it now.';
    expect(said(other, [other], [[other, 0.9]])).toEqual([`“${other}”`]);
  });

  it('begin to count where the question word stands, which is in no other word', () => {
    const text = 'I showed the potter our long list of brass lids twice, how long does the glaze take?';
    expect(said(text, [text], [[text, 0.9]])).toEqual(['how long the glaze takes']);
  });

  it('leave alone what only a remark stands before or behind, and who is to be spoken to', () => {
    const text = 'I wrote an email about the lid on Monday, when should I expect a reply?';
    expect(said(text, [text], [[text, 0.9]])).toEqual(['when you should expect a reply']);
    const other = 'Please repair the old kiln, the men say that it is still cold at the back.';
    expect(said(other, [other], [[other, 0.9]])).toEqual(['repair the old kiln']);
    const boss = 'I want to speak to your manager, not to read another list of steps for the old kiln.';
    expect(said(boss, [boss], [[boss, 0.9]])).toEqual(['you would like to speak to our manager']);
  });

  it('name next to nothing, and so stand beside others only', () => {
    const alone = 'Please refund.';
    expect(said(alone, [alone], [[alone, 0.9]])).toEqual([undefined]);
    const text = 'Please refund. Can I keep the old coil?';
    const [order = '', question = ''] = text.split(/(?<=refund\.) /);
    expect(
      said(
        text,
        [order, question],
        [
          [order, 0.9],
          [question, 0.9],
        ],
      ),
    ).toEqual(['“Please refund.”', 'whether you can keep the old coil']);
  });

  it('are no order that is read out and sent to nobody', () => {
    const text = 'Look at properties and it will be read only.';
    expect(said(text, [text], [[text, 0.55]])).toEqual([undefined]);
  });

  it.each([
    ['what only tells', 'The men came round by the back lane.', 0.8, 0],
    ['what is said in passing', 'Both doors must be back before the sun goes down.', 0.8, 0.5],
    ['what is not sure to ask', 'Both doors must be back before the glazier comes.', 0.4, 0],
  ])('leave out %s', (_, text, ask, aside) => {
    expect(said(text, [], [[text, ask, aside]])).toEqual([]);
  });
});
