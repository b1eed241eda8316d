import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { situations } from '../../lib/conversation/vocabulary';

const folder = join(import.meta.dirname, 'stock');

const situation = z.enum(situations);
const words = z.string().min(1);

/** One conversation of the stock; README.md there says what the fields hold. */
const rowShape = z.strictObject({
  id: words,
  messages: z.array(z.strictObject({ role: z.enum(['customer', 'agent']), text: words })).min(1),
  situations: z.array(situation).min(1),
  evidence: z.partialRecord(situation, words),
  asks: z.array(words),
  deadline: words.nullable(),
  why: words.nullable(),
  hard_negative_for: z.array(situation),
});

const files = readdirSync(folder).filter((name) => /^customers-.*\.jsonl$/.test(name));
const read = (name: string) =>
  readFileSync(join(folder, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => rowShape.parse(JSON.parse(line)));

describe.each(files)('%s', (name) => {
  const rows = read(name);

  test('quotes only words of the last message, which is the customer’s', () => {
    for (const row of rows) {
      const last = row.messages.at(-1)!;
      expect(last.role, row.id).toBe('customer');
      const quotes = [...Object.values(row.evidence), ...row.asks, row.deadline, row.why].filter(
        (quote) => quote !== null,
      );
      for (const quote of quotes) expect(last.text, row.id).toContain(quote);
    }
  });

  test('gives words for every situation and claims none it calls a near miss', () => {
    for (const row of rows) {
      if (row.situations.includes('neutral')) expect(row.situations, row.id).toEqual(['neutral']);
      const claimed = row.situations.filter((label) => label !== 'neutral');
      expect(Object.keys(row.evidence).sort(), row.id).toEqual([...claimed].sort());
      expect(row.situations, row.id).toEqual([...new Set(row.situations)]);
      for (const label of row.hard_negative_for) expect(row.situations, row.id).not.toContain(label);
    }
  });
});

test('no id and no message stands in the stock twice', () => {
  const rows = files.flatMap(read);
  expect(rows.length).toBeGreaterThan(0);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  expect(new Set(rows.map(({ messages }) => messages.at(-1)!.text)).size).toBe(rows.length);
});

test('every situation occurs, and has near misses', () => {
  const rows = files.flatMap(read);
  for (const label of situations)
    expect(
      rows.some((row) => row.situations.includes(label)),
      label,
    ).toBe(true);
  for (const label of situations.filter((each) => each !== 'neutral'))
    expect(
      rows.some((row) => row.hard_negative_for.includes(label)),
      label,
    ).toBe(true);
});
