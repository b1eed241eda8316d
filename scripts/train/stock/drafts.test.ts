import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { stages, structureRules, wordingKinds } from '../../../lib/conversation/vocabulary';

/** One draft of the stock, as DRAFTS.md describes it. */
const row = z.strictObject({
  id: z.string().regex(/^d-[a-z-]+-\d{3}$/),
  customer: z.string().min(1),
  text: z.string().min(1),
  findings: z.array(z.strictObject({ kind: z.enum(wordingKinds), words: z.string().min(2) })),
  structure: z.array(z.enum(structureRules)),
  stages: z.array(z.enum(stages)),
  hard_negative_for: z.array(z.enum(wordingKinds)),
});

const files = readdirSync(import.meta.dirname).filter((name) => /^drafts-.+\.jsonl$/.test(name));
const rowsOf = (file: string): z.infer<typeof row>[] =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => row.parse(JSON.parse(line)));
const all = files.flatMap(rowsOf);

describe('the stock of drafts', () => {
  it.each(files)('%s underlines words that stand in the draft', (file) => {
    const astray = rowsOf(file).flatMap(({ id, text, findings }) =>
      findings.filter(({ words }) => !text.includes(words)).map(({ words }) => `${id}: ${words}`),
    );
    expect(astray).toEqual([]);
  });

  it('has no two drafts of one id or of one wording', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ text }) => text.toLowerCase())).size).toBe(all.length);
  });

  it('keeps labels that contradict each other apart', () => {
    const contradicting = all.filter(
      ({ structure, stages: gone, findings, hard_negative_for }) =>
        (structure.includes('no-acknowledgement') &&
          (structure.includes('answer-before-acknowledgement') || gone.includes('acknowledge'))) ||
        (structure.includes('answer-before-acknowledgement') && !gone.includes('acknowledge')) ||
        (structure.includes('no-next-step') && (structure.includes('no-time') || gone.includes('next-step'))) ||
        findings.some(({ kind }) => hard_negative_for.includes(kind)),
    );
    expect(contradicting.map(({ id }) => id)).toEqual([]);
  });

  it('lists stages in the order of the path', () => {
    const unordered = all.filter(
      (draft) => stages.filter((stage) => draft.stages.includes(stage)).join() !== draft.stages.join(),
    );
    expect(unordered.map(({ id }) => id)).toEqual([]);
  });
});
