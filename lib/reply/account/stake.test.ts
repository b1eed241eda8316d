import { describe, expect, it } from 'vitest';
import { listen } from '../../listen/listen';
import { now, reply } from '../testing';

/** What a message is told in the Acknowledge stage. */
function acknowledged(text: string): string {
  const read = listen([{ role: 'customer', text }], { now });
  return reply(text, read).stages.find(({ stage }) => stage === 'acknowledge')?.text ?? '';
}

/** The same with its runners-up, to which the rep can turn. */
function within(text: string): string {
  const read = listen([{ role: 'customer', text }], { now });
  const stage = reply(text, read).stages.find(({ stage: name }) => name === 'acknowledge');
  return [stage, ...(stage?.alternatives ?? [])].map((one) => one?.text).join('\n');
}

describe('an acknowledgement', () => {
  it.each([
    [
      'My suitcase did not arrive with me in Oslo, and nobody at the airport could help. I am really upset.',
      'your things',
    ],
    ['I cannot log in to my account since this morning, this is so frustrating!', 'your own things'],
    ['You charged my card twice for the same order. I am very unhappy about this.', 'pay once'],
    [
      'Nobody came to our appointment on Monday although I waited at home all day. Not good enough!',
      'kept the time free',
    ],
  ])('of “%s” can say what hangs on it', (text, words) => expect(within(text)).toContain(words));

  it('is a plain word first', () => {
    const text = 'I cannot log in to my account since this morning, this is so frustrating!';
    expect(acknowledged(text)).not.toContain('your own things');
  });

  it('goes by what the message is about where no concern is sure', () => {
    const text =
      'Sorting broken\nSince Tuesday my inbox shows every thread upside down, the unread messages stand at the very bottom and each folder does it differently. This is driving me up the wall.';
    expect(within(text)).toMatch(/\bmail\b/);
  });

  it('does not speak of a good evening where somebody may be hurt', () => {
    const text =
      'The game console caught fire in my living room while I was playing on it, the controller melted and my son was burnt on the hand. This is outrageous!';
    expect(within(text)).not.toMatch(/\bplay/);
  });

  it('does not tell twice how often it happened', () => {
    const text = 'This is the third time that my order NL-4711 has not arrived. I am fed up with this.';
    const whole = reply(text, listen([{ role: 'customer', text }], { now })).text;
    expect(whole.match(/third time/g)?.length ?? 0).toBeLessThanOrEqual(1);
  });

  it('names by when they need it, also where that is too near to be kept', () => {
    const text = 'My desk NL-4711 is still not here although I have waited three weeks. I need it by 13 March!';
    expect(acknowledged(text)).toContain('by Friday 13 March');
    const near = 'My desk NL-4711 is still not here although I have waited three weeks. I need it by 11:00 today!';
    expect(reply(near, listen([{ role: 'customer', text: near }], { now })).text).toMatch(
      /\b(?:cannot promise|little time)\b/,
    );
  });

  it('says what kind of trouble it is where it has no field', () => {
    const text =
      'Mr Tran promised it for 3 February and then for 10 February and nothing at all has happened. I am fed up.';
    expect(within(text)).toMatch(/relied/);
  });
});
