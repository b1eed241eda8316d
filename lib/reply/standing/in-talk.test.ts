import { describe, expect, it } from 'vitest';
import { listen } from '../../listen/listen';
import { plainText } from '../english/plain';
import { now, reply } from '../testing';
import { agrees, inTalkOf } from './in-talk';
import { signsOf } from './signs';

const moves = (text: string) =>
  Object.entries(inTalkOf(plainText(text), false))
    .filter(([, holds]) => holds)
    .map(([name]) => name);

describe('what somebody does who answers us', () => {
  it.each([
    ['done', 'I have filed the form with the guild as you suggested.'],
    ['done', '@kilnworks Thanks for your answer, I replied to your DM.'],
    ['done', 'The plate is in and the lid is closed. Your turn.'],
    ['chosen', 'Okay, I choose the blue glaze for order 4410.'],
    ['chosen', "Thanks, we'll take option B"],
    ['corrects', 'Sorry, but that is not correct. The plate comes with the kiln.'],
    ['missed', 'Thanks, but that does not answer my question.'],
    ['missed', 'It is not particularly helpful if one has no kiln.'],
    ['pleads', '@kilnworks I need someone to help me with an issue'],
    ['pleads', 'Hi there, can someone please help me with my account'],
    ['pleads', 'I have a question'],
  ])('is heard: %s, “%s”', (move, text) => expect(moves(text)).toEqual([move]));

  it.each([
    'I did as you said, and what comes next?',
    "That didn't address it, however after a new fuse all of it came back.",
    'I choose my words with care.',
    'That is not correct for a plate of this size.',
    'The note does not explain itself.',
    'I need someone to help me with a lid that will not close.',
    'I have a question about my order.',
  ])('is not heard in “%s”', (text) => expect(moves(text)).toEqual([]));

  it('is not that they have done it where it still fails', () => {
    expect(inTalkOf('I have changed the plate as you suggested, it fails', true).done).toBe(false);
  });
});

describe('a reply to somebody who answers us', () => {
  const to = (text: string) => reply(text, listen([{ role: 'customer', text }], { now })).text;

  it('thanks for what was done, and takes it from there', () => {
    expect(to('I have filed the form with the guild as you suggested.')).toMatch(/Thank you for doing that/);
  });

  it('confirms a choice', () => {
    expect(to('Ok, I choose the blue glaze.')).toMatch(/noted your choice.*confirm it/s);
  });

  it('owns an answer that was none', () => {
    expect(to('Sorry, but that does not answer my question.')).toMatch(/our answer was not what you needed/);
  });

  it('asks what it is about, and promises nothing, where they only call for help', () => {
    const said = to('I need someone to help me with an issue');
    expect(said).toMatch(/what it is about/);
    expect(said).not.toMatch(/with an issue|looking into|look into/);
  });

  it('is no praise for the team where thanks open a page of trouble, or where it did not help', () => {
    const page = `Thank you for the link. ${'The lid does not close on the left side and the plate is cold. '.repeat(5)}`;
    expect(signsOf(page, { trouble: true, asks: false, deadline: false, higher: false }).long).toBe(true);
    for (const text of [page, 'Thanks for the help, none worked. I will fire it outside.'])
      expect(to(text)).not.toMatch(/welcome|good to (?:read|hear)|glad/);
  });

  it('looks into nothing where nothing is the matter', () => {
    expect(to('@kilnworks these ones look like my aunt')).not.toMatch(/look(?:ing)? into/);
  });
});

describe('saying yes', () => {
  const offer = 'The first free kiln is on Thursday at 9.20. Shall I book it?';

  it('takes up what we offered to do', () => {
    expect(agrees(offer, 'Yes book it please, although later would be easier.')).toBe(true);
    expect(agrees('I can send you a new lid. Would you like me to?', 'Thanks, Ana. Yes please')).toBe(true);
  });

  it('is no agreement where nothing was offered, or where it is taken back', () => {
    expect(agrees('Is the lid closed?', 'Yes, it is closed.')).toBe(false);
    expect(agrees(offer, 'Yes but not on Thursday.')).toBe(false);
    expect(agrees(offer, 'No, thanks.')).toBe(false);
  });

  it('is confirmed rather than looked into', () => {
    const talk = [
      { id: '0', role: 'agent' as const, author: {}, text: offer },
      { id: '1', role: 'customer' as const, author: {}, text: 'Yes book it please, and thank you.' },
    ];
    const said = reply(talk[1]!.text, listen(talk, { now }), { messages: talk }).text;
    expect(said).toMatch(/go ahead/);
    expect(said).toMatch(/confirm/);
  });
});
