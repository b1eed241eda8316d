/**
 * Fits lib/reply/worth/thing-grove.json: `npx tsx scripts/train/train-things.ts [--report]`, half a minute.
 *
 * Which of the things that a message names it is about is learned from things readers marked (labels/things.json: ids, hashes and marks,
 * no text). One grove tells whether a reply may name the thing, the other whether it is the very matter. Prints how well held-out messages
 * are judged, beside the points by hand (`lib/reply/account/matter-weight.ts`), and what would be named at different thresholds. With `--report`
 * nothing is written. The same data give the same file.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GroveFile } from '../../lib/reply/worth/model';
import { GroveFit, orderOf } from './grove-fit';
import { loadThings, type ThingMark } from './thing-data';
import { thingFingerprint } from './told-fingerprint';

const root = process.env.EVAL_DATA ?? join(import.meta.dirname, '../../../shared/eval');
const output = join(import.meta.dirname, '../../lib/reply/worth/thing-grove.json');
if (!existsSync(join(root, 'train/customers-real.jsonl'))) {
  process.stderr.write(`No labelled data at ${root}: set EVAL_DATA. The trees are left as they are.\n`);
  process.exit(2);
}

const fitting = { trees: 120, leaves: 10, rate: 0.08, fewest: 20, penalty: 1 };
const questions = { names: ['+', 'o'], matter: ['+'] } as const satisfies Record<string, readonly ThingMark[]>;

const things = loadThings(root);
const fit = new GroveFit(things, fitting);
const truthsOf = (marks: readonly ThingMark[]) => things.map(({ mark }): 0 | 1 => (marks.includes(mark) ? 1 : 0));
const truths = { names: truthsOf(questions.names), matter: truthsOf(questions.matter) };
const names = fit.fit(truths.names);
const matter = fit.fit(truths.matter);
const points = things.map(({ seen }) => seen.get('points') ?? 0);
for (const [question, { unseen }] of [
  ['names', names],
  ['matter', matter],
] as const)
  console.log(
    `${question}: ${things.length} things, ${truths[question].filter(Boolean).length} right; order ${orderOf(unseen, truths[question]).toFixed(3)} (points by hand ${orderOf(points, truths[question]).toFixed(3)})`,
  );

const byMessage = new Map<string, number[]>();
for (const [i, { id }] of things.entries()) byMessage.set(id, [...(byMessage.get(id) ?? []), i]);
function printNamed(label: string, worth: (i: number) => number, bars: readonly number[]): void {
  const best = [...byMessage.values()].map((some) => some.reduce((a, b) => (worth(b) > worth(a) ? b : a)));
  for (const bar of bars) {
    const named = best.filter((i) => worth(i) >= bar);
    const share = (of: readonly (0 | 1)[], some = named) => (some.filter((i) => of[i]).length / some.length).toFixed(2);
    const others = named.filter((i) => !things[i]!.id.startsWith('stock-'));
    console.log(
      `  ${label} ${bar}: named in ${named.length} of ${best.length} messages, right ${share(truths.names)} (of others' hands ${share(truths.names, others)} of ${others.length}), the matter ${share(truths.matter)}`,
    );
  }
}
printNamed('worth', (i) => names.unseen[i]! + matter.unseen[i]!, [0.6, 0.8, 1, 1.1, 1.2, 1.3, 1.4]);
printNamed('points', (i) => points[i]!, [0.3, 0.6, 0.9, 1.2]);

if (!process.argv.includes('--report')) {
  const written: GroveFile = {
    fingerprint: thingFingerprint(),
    names: fit.names,
    tells: names.grove,
    core: matter.grove,
  };
  writeFileSync(output, `${JSON.stringify(written)}\n`);
}
