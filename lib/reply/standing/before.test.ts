import { describe, expect, it } from 'vitest';
import { spanOf } from '../testing';
import { hasHappenedBefore, hasToldBefore, hasWaited } from './before';

const repeated = (text: string, part: string) => ({ repeats: [spanOf(text, part)] });

describe('what came before a message', () => {
  it('is that they told us, where they told us', () => {
    const told = 'I told you in March already that the lid is loose.';
    expect(hasToldBefore(told, repeated(told, 'already'))).toBe(true);
    const turn = 'As I said, the lid is in the other room.';
    expect(hasToldBefore(turn, repeated(turn, 'As I said'))).toBe(false);
    const others = 'I told already my three customers the new price.';
    expect(hasToldBefore(others, repeated(others, 'already'))).toBe(false);
  });

  it('is that it happened, and not what they tried or wrote', () => {
    const happened = 'The kiln tripped the fuse yet again.';
    expect(hasHappenedBefore(happened, repeated(happened, 'yet again'))).toBe(true);
    const tried = 'I already tried another fuse.';
    expect(hasHappenedBefore(tried, repeated(tried, 'already tried'))).toBe(false);
    const counted = 'The kiln sends 448 messages a day.';
    expect(hasHappenedBefore(counted, repeated(counted, '448 messages'))).toBe(false);
  });

  it.each([
    'I waited for the driver all morning.',
    'Still waiting for the lid.',
    'I have spent two hours on this form.',
    'We called four times about the lid.',
    'Half an hour on hold, then a beep.',
  ])('cost them time: “%s”', (text) => expect(hasWaited(text)).toBe(true));

  it.each([
    'The kiln is down and I have 30 people waiting.',
    'Can the order be put on hold?',
    'The kiln has been dead for two days.',
    'It takes two attempts to close the lid. First time it happens.',
    'It crashes several times a day.',
  ])('says nothing of their time: “%s”', (text) => expect(hasWaited(text)).toBe(false));
});
