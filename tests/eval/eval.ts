/**
 * Measures reading and checking on labelled text: `npm run eval [-- --misses]`.
 *
 * The text lies outside the repository, under EVAL_DATA (default ../shared/eval). Without it nothing is measured, which
 * is said and is no failure.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { evaluateCustomers } from './customers';
import { evaluateDrafts } from './drafts';
import { evaluateFacts } from './facts';
import { evaluateThreads } from './threads';

const misses = process.argv.includes('--misses');
const root = resolve(process.env.EVAL_DATA ?? join(import.meta.dirname, '../../../shared/eval'));

if (existsSync(join(root, 'dev'))) {
  evaluateCustomers(root, { misses });
  evaluateDrafts(root, { misses });
} else {
  process.stdout.write(
    `Skipped: no labelled text at ${root}. Set EVAL_DATA to a folder with dev/*.jsonl to measure.\n`,
  );
}
evaluateThreads({ misses });
evaluateFacts({ misses });
