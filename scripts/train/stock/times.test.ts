import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { timesOfStock } from '../deadline-data';

/** One message of times.jsonl: its text, and the words of the time by which something is needed. */
const rowShape = z.strictObject({ id: z.string(), text: z.string().min(1), deadline: z.string().min(1).nullable() });
const rows = timesOfStock().map((row) => rowShape.parse(row));

describe('the stock of messages that turn on a time', () => {
  test('quotes words of the message', () => {
    for (const { text, deadline } of rows) if (deadline !== null) expect(text).toContain(deadline);
  });

  test('holds no message twice', () => expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length));

  test('has as many times of something else as deadlines', () => {
    const deadlines = rows.filter(({ deadline }) => deadline !== null).length;
    expect(deadlines).toBeGreaterThan(100);
    expect(rows.length - deadlines).toBeGreaterThan(100);
  });
});
