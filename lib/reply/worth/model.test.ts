import { describe, expect, it } from 'vitest';
import { listen } from '../../listen/listen';
import { plainText } from '../english/plain';
import { now } from '../testing';
import { featuresOf } from './features';
import grove from './grove.json';
import { type Worth, worthOf } from './model';
import { statementsIn, statementsReader } from './statements';

/** Everything a message states, with what it is worth, as it is read in life. */
function worths(text: string): { text: string; worth: Worth }[] {
  const reading = listen([{ id: '1', role: 'customer', text }], { now });
  const told = statementsIn(plainText(text), reading, statementsReader(true));
  return told.map((one) => ({ text: one.text, worth: worthOf(featuresOf(one, reading.manner!)) }));
}

/** What is worth most of it. */
const best = (text: string, question: keyof Worth): string | undefined =>
  worths(text).sort((a, b) => b.worth[question] - a.worth[question])[0]?.text;

describe('what is worth telling back', () => {
  it.each([
    [
      'I work from home and have two dogs. The router you sent has lost its connection every evening since Friday.',
      'The router',
    ],
    ['You charged my card twice for ticket 5512 on Monday. My sister lives in Bergen.', 'We charged'],
    ['I have been a member since 2009. The gate has not opened for my card all week.', 'The gate'],
  ])('is the matter, and not what stands around it: “%s”', (text, begins) => {
    expect(best(text, 'core')).toMatch(new RegExp(`^${begins}`));
  });

  it('is not what they tried or think', () => {
    const [tried, matter] = ['I restarted the lift panel.', 'The lift panel shows error 12 since this morning.'].map(
      (text) => worths(text)[0]?.worth.core ?? 0,
    );
    expect(matter).toBeGreaterThan(tried!);
  });

  it('is told as a chance', () => {
    const { tells, core } = worthOf(new Map([['nobody saw this', 1]]));
    for (const chance of [tells, core]) {
      expect(chance).toBeGreaterThan(0);
      expect(chance).toBeLessThan(1);
    }
  });

  it('weighs what features are made today: train anew (scripts/train/train-told.ts) where a name is missing', () => {
    const seen = [
      'The lamp arrived broken on 3 May, and nobody has answered since.',
      'I tried “safe mode” twice; it did not help!',
      'We may have paid €40 too much?',
    ].flatMap((text) => {
      const reading = listen([{ id: '1', role: 'customer', text }], { now });
      return statementsIn(plainText(text), reading, statementsReader(true)).flatMap((one) => [
        ...featuresOf(one, reading.manner!).keys(),
      ]);
    });
    expect(seen.length).toBeGreaterThan(20);
    expect(seen.filter((name) => !grove.names.includes(name))).toEqual([]);
  });
});
