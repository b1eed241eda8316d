import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { wordingKinds } from '../../../lib/conversation/vocabulary';
import { compiledBuiltInRules } from '../../../lib/wording/built-in';
import { createChecker } from '../../../lib/wording/check';

/** One sentence of the stock, as DRAFTS.md describes it; without a kind it is fine. */
const row = z.strictObject({
  kind: z.enum(wordingKinds).optional(),
  text: z.string().min(2),
  /** Of several sentences the ones that are meant. */
  words: z.string().min(2).optional(),
});

const rows = readFileSync(join(import.meta.dirname, 'slips.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => row.parse(JSON.parse(line)));
const checker = createChecker(compiledBuiltInRules, { maxFindings: 100 });
const kindsIn = (text: string) => checker.check(text).map(({ kind }) => kind);

describe('the stock of single sentences', () => {
  it('has none twice', () => {
    expect(new Set(rows.map(({ text }) => text.toLowerCase())).size).toBe(rows.length);
  });

  it.each(wordingKinds)('is marked as %s in a third at least of its sentences', (kind) => {
    const told = rows.filter((one) => one.kind === kind);
    const found = told.filter(({ text }) => kindsIn(text).includes(kind));
    expect(told.length).toBeGreaterThanOrEqual(60);
    expect(found.length / told.length).toBeGreaterThan(1 / 3);
  });

  it('is marked in most sentences that are not fine', () => {
    const told = rows.filter(({ kind }) => kind !== undefined);
    const found = told.filter(({ kind, text }) => kindsIn(text).some((name) => name === kind));
    expect(found.length / told.length).toBeGreaterThan(0.5);
  });

  it('is left alone where it is fine', () => {
    const fine = rows.filter(({ kind }) => kind === undefined);
    const alarmed = fine.filter(({ text }) => kindsIn(text).length > 0);
    expect(fine.length).toBeGreaterThanOrEqual(200);
    expect(alarmed.map(({ text }) => text)).toEqual([]);
  });
});

describe('the stock of sentences that say it between the lines', () => {
  const implied = readFileSync(join(import.meta.dirname, 'slips-implied.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => row.extend({ trade: z.string().min(2) }).parse(JSON.parse(line)));

  it('has none twice, and every kind in every trade', () => {
    expect(new Set([...rows, ...implied].map(({ text }) => text)).size).toBe(rows.length + implied.length);
    const trades = new Set(implied.map(({ trade }) => trade));
    const told = new Set(implied.flatMap(({ kind, trade }) => (kind ? [`${kind} ${trade}`] : [])));
    expect(told.size).toBe(trades.size * wordingKinds.length);
  });

  it('is left alone where it is fine', () => {
    const fine = implied.filter(({ kind }) => kind === undefined);
    expect(fine.length).toBeGreaterThan(100);
    expect(fine.filter(({ text }) => kindsIn(text).length > 0).map(({ text }) => text)).toEqual([]);
  });
});
