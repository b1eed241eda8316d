import { describe, expect, it } from 'vitest';
import { builtInLibrary } from '../../library/built-in';
import { samples } from '../../library/sample';
import { placeholdersIn } from '../../library/slots';
import { createChecker } from '../../wording/check';
import { compileRules } from '../../wording/compile';
import { builtInRules } from '../../wording/rules';
import { fillPhrase } from '../fill';
import { concerns } from '.';
import { areas, kindsOfTrouble, wideAreas } from './areas';

const checker = createChecker(compileRules(builtInRules).compiled);
const frames = builtInLibrary.phrases.filter(({ text }) => placeholdersIn(text).includes('stake'));
const ofConcerns = concerns.flatMap(({ id, stake, account }) => (stake ? [{ id, stake, account }] : []));
const ofAreas = [...areas, ...wideAreas, ...kindsOfTrouble].flatMap(({ stakes }) => stakes);
const stakes = [...new Set([...ofConcerns.map(({ stake }) => stake), ...ofAreas])];

describe('what hangs on it for a customer', () => {
  it('is known for nearly every concern', () => {
    expect(ofConcerns.length).toBeGreaterThanOrEqual(concerns.length - 3);
  });

  it('reads well in every frame, in mail and in chat', () => {
    expect(frames.map(({ channel }) => channel?.[0])).toEqual(expect.arrayContaining(['email', 'chat']));
    const faults: string[] = [];
    for (const frame of frames) {
      for (const stake of stakes) {
        const text = fillPhrase(frame, { ...samples, stake });
        if (!text || /\b(\p{L}+) \1\b|,,|\.\.|\s[.,]|\bsorry\b.*\bsorry\b/iu.test(text) || !/[a-z]\.$/.test(text))
          faults.push(`${frame.id}: ${text}`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('raises no finding of our own checker', () => {
    const texts = frames.flatMap((frame) => stakes.map((stake) => fillPhrase(frame, { ...samples, stake }) ?? ''));
    expect(texts.flatMap((text) => checker.check(text).map(({ rule }) => `${rule}: ${text}`))).toEqual([]);
    // Every frame is read with every stake.
  }, 60_000);

  it.each(stakes)('“%s” is a short plain clause, without promise, guilt or pity', (stake) => {
    expect(stake).toMatch(/^[a-z][\p{L}' ,-]+$/u);
    expect(stake.split(' ').length).toBeLessThanOrEqual(15);
    expect(stake).not.toMatch(
      /\b(?:will|shall|promise|sorry|fault|fail(?:ed|ure)|mistake|must|terrible|awful|frustrat\w+|angry|upset|annoy\w+|feel|our|we|I|my)\b/,
    );
  });

  it.each(ofConcerns)('$id: does not tell again what happened', ({ stake, account }) => {
    const telling = (text: string) =>
      [...text.matchAll(/(?!your|that|what|have|with|were)\p{L}{4,}/gu)].map(([word]) => word);
    const words = telling(stake);
    const said = words.filter((word) => telling(account).includes(word));
    expect(said.length, `${account} / ${stake}`).toBeLessThan(2);
  });
});
