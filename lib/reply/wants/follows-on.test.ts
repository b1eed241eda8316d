import { describe, expect, it } from 'vitest';
import { listen } from '../../listen/listen';
import { reply } from '../testing';
import { followOn } from './follows-on';

const said = (text: string) => followOn({ start: 0, end: text.length, text, summary: text }, text);
const answer = (text: string) => reply(text, listen([{ role: 'customer', text }])).text;

describe('an ask about what another one named', () => {
  it.each([
    ['What does it cost?', { question: 'what it costs' }],
    ['How long will that take?', { question: 'how long that will take' }],
    ['When are they coming?', { question: 'when they are coming' }],
    ['And what do I do now?', { question: 'what you should do' }],
    ['Change it.', { ask: 'change it' }],
    ['Please send them today.', { ask: 'send them today' }],
    ['can you take it off?', { ask: 'take it off' }],
  ])('is said with its “it”: %s', (text, words) => expect(said(text)).toEqual(words));

  it.each([
    'Is it too much to ask?',
    'What is it with you people?',
    'Why is it always me?',
    'Where is my kiln?',
    'Stop it, you clowns!',
    'It is what it is.',
  ])('is not: %s', (text) => expect(said(text)).toBeUndefined());

  it('is told beside the one that names it', () => {
    expect(answer('Can you ship the kiln to Norway? How long does it take?')).toContain('how long it takes');
    expect(answer('What do I do, and will I get my money back for the kiln?')).toContain('what you should do');
  });

  it('is not told where nothing beside it says what it is', () => {
    expect(answer('When does it end?')).not.toContain('when it ends');
    const far = `Can I collect my kiln on Saturday? ${'The old one has been with my sister since May. '.repeat(2)}Please send them.`;
    expect(answer(far)).not.toContain('send them');
  });
});
