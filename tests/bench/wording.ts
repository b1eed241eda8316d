/**
 * How fast drafts are checked, in Node: full checks and single keystrokes at several lengths, with the built-in rules
 * and with 10,000, against the floor of lower-casing and one tokenising expression. `npx tsx tests/bench/wording.ts`.
 */
import { gzipSync } from 'node:zlib';
import { createChecker } from '../../lib/wording/check';
import { compileRules } from '../../lib/wording/compile';
import { builtInRules } from '../../lib/wording/rules/index';
import type { Rule } from '../../lib/wording/types';

/** Sentences as reps write them, for building drafts of any length. */
const sentences = builtInRules.flatMap((rule) => [...rule.allows, ...rule.allows, rule.flags[0] ?? '']);

/** Text of the length asked for, with varied sentences; `seed` makes different texts. */
export function draftOf(length: number, seed = 1): string {
  let text = '';
  let state = seed;
  while (text.length < length) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    const sentence = sentences[state % sentences.length] ?? '';
    text += `${sentence.replace(/\[\[|\]\]/g, '')}${state % 5 === 0 ? '\n\n' : ' '}`;
  }
  return text.slice(0, length);
}

/** The built-in rules and as many more of a team's making as it takes to have `count`. */
export function rulesOf(count: number): Rule[] {
  const words = [
    ...new Set(
      sentences
        .join(' ')
        .toLowerCase()
        .match(/[a-z]{3,}/g),
    ),
  ];
  const rules = builtInRules.slice(0, count);
  for (let index = 0; rules.length < count; index++) {
    const pick = (salt: number) => words[(index * salt + 17) % words.length] as string;
    const pattern = `(${pick(7)}|${pick(31)}) ..2 ${pick(101)} ${pick(211)}${index % 3 === 0 ? ` ${pick(389)}?` : ''}`;
    rules.push({ ...(builtInRules[0] as Rule), id: `team-${index}`, patterns: [pattern] });
  }
  return rules;
}

/** Median milliseconds of one call, over at least `runs` calls after a warm-up. */
function median(call: (run: number) => void, runs = 60): number {
  for (let run = 0; run < 20; run++) call(run);
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const before = performance.now();
    call(run);
    times.push(performance.now() - before);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}

function main(): void {
  const lengths = [200, 2000, 10_000, 50_000];
  const print = (label: string, values: number[]) => {
    process.stdout.write(`${label.padEnd(34)}${values.map((value) => value.toFixed(4).padStart(10)).join('')}\n`);
  };
  process.stdout.write(
    `${'ms per call, characters'.padEnd(34)}${lengths.map((length) => String(length).padStart(10)).join('')}\n`,
  );
  const floor = lengths.map((length) => {
    const texts = Array.from({ length: 8 }, (_, seed) => draftOf(length, seed + 1));
    return median((run) => (texts[run % 8] as string).toLowerCase().match(/[a-z0-9]+/g));
  });
  print('floor', floor);
  for (const count of [builtInRules.length, 10_000]) {
    const before = performance.now();
    const { compiled } = compileRules(rulesOf(count));
    const compiling = performance.now() - before;
    const checker = createChecker(compiled);
    const full = lengths.map((length) => {
      const texts = Array.from({ length: 8 }, (_, seed) => draftOf(length, seed + 1));
      return median((run) => {
        checker.check('');
        checker.check(texts[run % 8] as string);
      });
    });
    const keys = lengths.map((length) => {
      const text = draftOf(length);
      const middle = Math.floor(length / 2);
      return median((run) => checker.check(`${text.slice(0, middle)}${'x'.repeat(run % 30)}${text.slice(middle)}`));
    });
    print(`${count} rules, full check`, full);
    print(
      '  times the floor',
      full.map((value, at) => value / (floor[at] as number)),
    );
    print(`${count} rules, one key in the middle`, keys);
    process.stdout.write(
      `  compiled in ${compiling.toFixed(0)} ms, ${gzipSync(JSON.stringify(compiled)).length} bytes gzipped\n`,
    );
  }
}

if (process.argv[1]?.endsWith('wording.ts')) main();
