import { describe, expect, it } from 'vitest';
import { lockedOut, mergeLayers } from './layers';
import type { Library, Phrase } from './schema';
import { lampLibrary } from './testing';

const phrase = (id: string, text: string, change: Partial<Phrase> = {}): Phrase => ({
  id,
  stage: 'listen',
  text,
  practice: 'listen-first',
  ...change,
});
const library = (phrases: Phrase[], change: Partial<Library> = {}) => lampLibrary({ phrases, ...change });
const now = new Date('2026-11-23T10:00:00Z');
const textsOf = ({ phrases }: Library) => Object.fromEntries(phrases.map(({ id, text }) => [id, text]));

describe('layers of libraries', () => {
  const builtIn = library([phrase('a', 'built-in a'), phrase('b', 'built-in b'), phrase('c', 'built-in c')]);

  it('add, and put their own in place of what is below: organisation, then team, then own', () => {
    const merged = mergeLayers(
      builtIn,
      {
        own: library([phrase('c', 'own c')]),
        team: library([phrase('b', 'team b'), phrase('c', 'team c'), phrase('t', 'team t')]),
        organisation: library([phrase('a', 'organisation a'), phrase('b', 'organisation b')]),
      },
      now,
    );
    expect(textsOf(merged)).toEqual({ a: 'organisation a', b: 'team b', c: 'own c', t: 'team t' });
    expect(merged.id).toBe('lamps');
  });

  it('leave alone what is locked below, and say what came to nothing', () => {
    const organisation = library([phrase('a', 'organisation a', { locked: true })]);
    const own = library([phrase('a', 'own a'), phrase('b', 'own b')]);
    expect(textsOf(mergeLayers(builtIn, { organisation, own }, now))).toMatchObject({
      a: 'organisation a',
      b: 'own b',
    });
    expect(lockedOut(organisation, own)).toEqual(['a']);
  });

  it('replace policies one by one', () => {
    const legal = { who: 'our legal desk' };
    const businessHours = { days: [1, 2], from: '10:00', to: '12:00' };
    const organisation = library([], { policies: { legal, businessHours } });
    const team = library([], { policies: { businessHours: { ...businessHours, days: [1] } } });
    expect(mergeLayers(builtIn, { organisation, team }, now).policies).toEqual({
      legal,
      businessHours: { ...businessHours, days: [1] },
    });
  });

  it('count no longer once they are past their time', () => {
    const team = library([phrase('b', 'team b')], { expires: '2026-11-20' });
    expect(mergeLayers(builtIn, { team }, now)).toEqual(builtIn);
  });
});
