import { describe, expect, it } from 'vitest';
import { isResolved, isSober, isWellFormed } from './plain-fact';

describe('a clause that can be told back', () => {
  it.each([
    'your kiln hums at night',
    'your kiln turns off when you open it',
    'whether it is possible to fire two bowls',
    'there is no glaze in the box',
    'which of these two kilns is lighter',
  ])('names what it speaks of: “%s”', (text) => expect(isResolved(text)).toBe(true));

  it.each([
    'it never came',
    'you told her twice',
    'how that is done',
    'how long before those can be moved',
    'whether that stays',
    'whether we can do the same for your neighbour',
  ])('does not, and is left out: “%s”', (text) => expect(isResolved(text)).toBe(false));

  it('may say “it” behind a verb where the whole message is about one thing', () => {
    expect(isResolved('whether you can fire it again')).toBe(false);
    expect(isResolved('whether you can fire it again', { object: true })).toBe(true);
    expect(isResolved('whether it moved', { object: true })).toBe(false);
  });

  it.each([
    'the 7.40 is now a poem',
    'cool, I will just live here',
    'that took a million years',
    'well… fine',
    'wow!!',
  ])('is no figure of speech: “%s”', (text) => expect(isSober(text)).toBe(false));

  it('may hold one slip of the keyboard that is put right, and not two', () => {
    expect(isSober('I havent recieved the kiln, u know')).toBe(false);
    expect(isSober('I have not recieved the kiln')).toBe(true);
  });

  it.each([
    'you were and loaded it',
    'there is issues with the lid',
    'the lid is not open',
    'you lost your handle lost handle',
  ])('is well formed, and “%s” is not', (text) => expect(isWellFormed(text)).toBe(false));
});
