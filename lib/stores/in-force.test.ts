import { describe, expect, it } from 'vitest';
import { lampLibrary, sayRepair } from '../library/testing';
import type { KeptLibrary } from '../messages/library-calls';
import { createChecker } from '../wording/check';
import type { CompiledRules } from '../wording/compile';
import { putInForce } from './in-force';

const kept = (layer: KeptLibrary['layer'], change: Record<string, unknown> = {}): KeptLibrary => ({
  layer,
  takenAt: '2026-11-20T08:00:00.000Z',
  file: lampLibrary({ id: `${layer}-lamps`, ...change }),
});
const now = new Date('2026-11-23T10:00:00Z');
const draft = 'This is absolutely unacceptable, so we mend it by Friday 15:00.';
const foundBy = (rules: CompiledRules | undefined) =>
  rules &&
  createChecker(rules)
    .check(draft)
    .map((finding) => [finding.text, finding.why.endsWith('(Lamps)')]);

describe('what libraries bring into force', () => {
  it('is their rules together with those built in, as JSON that travels', () => {
    const { rules, silent } = putInForce([kept('team', { rules: [sayRepair] })], now);
    expect(foundBy(JSON.parse(JSON.stringify(rules)))).toEqual([
      ['This is absolutely unacceptable', false],
      ['mend', true],
    ]);
    expect(silent).toEqual([]);
  });

  it('is no rules where none has any, and the policies, the upper ones first', () => {
    const legal = { who: 'our legal desk' };
    const put = putInForce(
      [kept('team', { policies: { legal } }), kept('organisation', { policies: { legal: { who: 'them' } } })],
      now,
    );
    expect(put).toEqual({ policies: { legal }, silent: [] });
  });

  it('leaves out all rules of a library with a mistake, names it, and keeps those of the others', () => {
    const wrong = { ...sayRepair, id: 'wrong', patterns: ['please <nobody>'] };
    const other = { ...sayRepair, id: 'other', patterns: ['friday'] };
    const { rules, silent } = putInForce(
      [kept('team', { rules: [wrong, other] }), kept('own', { rules: [sayRepair] })],
      now,
    );
    expect(silent).toEqual(['team']);
    expect(foundBy(rules)).toEqual([
      ['This is absolutely unacceptable', false],
      ['mend', true],
    ]);
    expect(putInForce([kept('team', { rules: [wrong] })], now)).toEqual({ policies: {}, silent: ['team'] });
  });

  it('ends with the time of a library, and says when the next one is over', () => {
    const libraries = [
      kept('organisation', { expires: '2026-12-24', rules: [sayRepair] }),
      kept('team', { expires: '2026-11-21', policies: { legal: { who: 'our legal desk' } } }),
    ];
    const put = putInForce(libraries, now);
    expect(put).toMatchObject({ policies: {}, until: new Date(2026, 11, 25).getTime() });
    expect(foundBy(put.rules)).toHaveLength(2);
    expect(putInForce(libraries, new Date(2026, 11, 25))).toEqual({ policies: {}, silent: [] });
  });

  it('does not fall over a file this version cannot read', () => {
    const libraries = [{ ...kept('team'), file: { format: 'heard-library/9' } }, kept('own', { rules: [sayRepair] })];
    expect(foundBy(putInForce(libraries, now).rules)).toHaveLength(2);
  });
});
