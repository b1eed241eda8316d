import { describe, expect, it } from 'vitest';
import { listen } from '../listen/listen';
import { concernIn } from './concern';
import { plainText } from './english/plain';

/** What a message is taken to be about. */
function concernOf(text: string): string | undefined {
  return concernIn(plainText(text), listen([{ role: 'customer', text }], { now: new Date('2026-11-20T09:00:00Z') }))
    ?.id;
}

describe('what a message is about', () => {
  it('is told by one sentence, and not by two lines that stand below each other', () => {
    expect(concernOf('I cannot log in to my account since this morning.')).toBe('cannot-log-in');
    expect(concernOf('Mail password\nWhy does the window not stay where I put it?')).not.toBe('cannot-log-in');
  });

  it('is no verdict that is taken back', () => {
    expect(concernOf('This is terrible service, I am furious.')).toBe('poor-service');
    expect(concernOf('It was not terrible service, I just want to know when you open.')).toBeUndefined();
  });
});
