import { describe, expect, it } from 'vitest';
import { findClauses } from './clause';
import { supplySubject, supplyVerb } from './elliptic';

const texts = (text: string) => findClauses(text, true).map((clause) => clause.text);

describe('what a sentence leaves out', () => {
  it.each([
    ['still waiting for my kiln', 'I am still waiting for my kiln'],
    ['app keeps closing', 'the app keeps closing'],
  ])('“%s” gets its subject', (text, whole) => expect(supplySubject(text)).toBe(whole));

  it.each(['looking through the drawers is no way to find a key', 'waiting for the van has cost us the morning'])(
    '“%s” has one already',
    (text) => expect(supplySubject(text)).toBe(text),
  );

  it('takes the name it is addressed to for who did it', () => {
    expect(texts('@potters charged my card four times for one bowl')).toEqual([
      'we charged your card four times for one bowl',
    ]);
    expect(supplySubject('charged my card four times', true)).toBe('you charged my card four times');
    expect(supplySubject('lost my way to your shop')).not.toMatch(/^you /);
  });

  it.each([
    ['the lid did not', 'the bowls arrived on Monday', 'the lid did not arrive'],
    ['the invoice was not', 'the order was cancelled', 'the invoice was not cancelled'],
  ])('“%s” gets its verb from “%s”', (text, before, whole) => expect(supplyVerb(text, before)).toBe(whole));

  it('leaves a clause alone whose verb is not sure', () => {
    expect(supplyVerb('the lid did not', 'the bowls are blue')).toBe('the lid did not');
    expect(supplyVerb('the lid did not', undefined)).toBe('the lid did not');
    expect(supplyVerb('the lid did not fit', 'the bowls arrived')).toBe('the lid did not fit');
  });

  it('names the missing thing of an order that came in part', () => {
    expect(texts('The crates came on Friday. The drive unit did not, although your page says so.')).toContain(
      'the drive unit did not come',
    );
  });
});
