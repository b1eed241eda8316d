import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownLines } from './drafts';

/** What drafts are made of: real agents' lines where the evaluation data is at hand, otherwise replies of our own. */
export function linesAtHand(): { lines: string[]; from: string } {
  const path = join(process.env.EVAL_DATA ?? '../shared/eval', 'dev/agent-lines-unlabelled.jsonl');
  if (!existsSync(path)) return { lines: ownLines(), from: 'replies of our own' };
  const rows = readFileSync(path, 'utf8').trim().split('\n');
  return { lines: rows.map((row) => (JSON.parse(row) as { text: string }).text), from: `agents' lines from ${path}` };
}
