/**
 * Fits lib/reply/worth/grove.json: `npx tsx scripts/train/train-told.ts [--report]`, about a minute.
 *
 * Which of the sentences that a message gives are worth telling back is learned from sentences readers marked
 * (labels/told.json: ids, hashes and marks, no text). Two groves of small trees share their features: one tells whether a sentence may
 * be told at all, the other whether it names the matter. Prints how well held-out messages are judged, beside the chance of being
 * what the message is about that listening gives alone, and what is told of a message at different thresholds. With `--report` nothing
 * is written. The same data give the same file.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GroveFile } from '../../lib/reply/worth/model';
import { GroveFit, orderOf } from './grove-fit';
import { loadTold, type ReadTold, type ToldMark } from './told-data';
import { toldFingerprint } from './told-fingerprint';

const root = process.env.EVAL_DATA ?? join(import.meta.dirname, '../../../shared/eval');
const output = join(import.meta.dirname, '../../lib/reply/worth/grove.json');
if (!existsSync(join(root, 'train/customers-real.jsonl'))) {
  process.stderr.write(`No labelled data at ${root}: set EVAL_DATA. The trees are left as they are.\n`);
  process.exit(2);
}

const fitting = { trees: 100, leaves: 10, rate: 0.08, fewest: 20, penalty: 1 };
const questions = { tells: ['+', 'o'], core: ['+'] } as const satisfies Record<string, readonly ToldMark[]>;
type Question = keyof typeof questions;

const sentences = loadTold(root);
const groves = new GroveFit(sentences, fitting);
const truthOf = ({ mark }: ReadTold, question: Question): 0 | 1 =>
  (questions[question] as readonly ToldMark[]).includes(mark) ? 1 : 0;
const truthsOf = (question: Question) => sentences.map((one) => truthOf(one, question));
const fitted = { tells: groves.fit(truthsOf('tells')), core: groves.fit(truthsOf('core')) };

/** What would be told first of each message, held out, if it had to be worth so much. */
function printTold(): void {
  const byMessage = new Map<string, number[]>();
  for (const [i, { id }] of sentences.entries()) byMessage.set(id, [...(byMessage.get(id) ?? []), i]);
  const worth = (i: number) => fitted.tells.unseen[i]! + fitted.core.unseen[i]!;
  const best = [...byMessage.values()].map((some) => some.reduce((a, b) => (worth(b) > worth(a) ? b : a)));
  for (const least of [0.6, 0.7, 0.8, 0.9, 1, 1.1]) {
    const told = best.filter((i) => worth(i) >= least);
    const share = (question: Question) =>
      (told.filter((i) => truthOf(sentences[i]!, question)).length / told.length).toFixed(2);
    const posts = told.filter((i) => !sentences[i]!.id.startsWith('stock-'));
    const fit = posts.filter((i) => truthOf(sentences[i]!, 'tells')).length / posts.length;
    console.log(
      `  worth ${least}: told of ${told.length} of ${best.length} messages, fit ${share('tells')} (of others' hands ${fit.toFixed(2)} of ${posts.length}), the matter ${share('core')}`,
    );
  }
}

const gist = sentences.map((one) => one.gist);
for (const question of ['tells', 'core'] as const) {
  const truths = truthsOf(question);
  console.log(
    `${question}: ${sentences.length} sentences, ${truths.filter(Boolean).length} right; order ${orderOf(fitted[question].unseen, truths).toFixed(3)} (gist alone ${orderOf(gist, truths).toFixed(3)})`,
  );
}
printTold();

if (!process.argv.includes('--report')) {
  const written: GroveFile = {
    fingerprint: toldFingerprint(),
    names: groves.names,
    tells: fitted.tells.grove,
    core: fitted.core.grove,
  };
  writeFileSync(output, `${JSON.stringify(written)}\n`);
}
