import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { add, type Counts, inWords, none } from './counts';
import { root } from './run';
import { type Part, parts, reportFolder } from './test-parts';

/** The parts asked for and what they need, in their usual order; a name nobody knows is an error. */
function choose(only: string | undefined): Part[] {
  if (only === undefined) return [...parts];
  const names = new Set(only.split(','));
  const unknown = [...names].filter((name) => !parts.some((part) => part.name === name));
  if (unknown.length > 0) throw new Error(`Unknown part ${unknown.join(', ')}`);
  for (const part of parts) if (names.has(part.name)) for (const needed of part.needs ?? []) names.add(needed);
  return parts.filter((part) => names.has(part.name));
}

/**
 * `npm test`: runs every part, also after one has failed, and says each one's result and time in a line. The last line is
 * the sum alone. Exit status 0 when nothing failed, 2 for an option it does not know.
 */
export async function test(args: readonly string[]): Promise<number> {
  let chosen: Part[];
  try {
    const { values } = parseArgs({ args: [...args], options: { only: { type: 'string' } } });
    chosen = choose(values.only);
  } catch (error) {
    const names = parts.map((part) => part.name).join(',');
    console.error(`${error instanceof Error ? error.message : error}\nusage: npm test -- [--only ${names}]`);
    return 2;
  }

  await rm(join(root, reportFolder), { recursive: true, force: true });
  await mkdir(join(root, reportFolder), { recursive: true });
  const failedParts = new Set<string>();
  let sum: Counts = none;
  for (const part of chosen) {
    const started = Date.now();
    const result = await runPart(part, failedParts);
    const seconds = `${((Date.now() - started) / 1000).toFixed(1)} s`;
    console.log(`${part.name.padEnd(9)} ${seconds.padStart(8)}  ${result.line}`);
    if (result.counts.failed > 0) {
      failedParts.add(part.name);
      console.log(result.output.trim().replace(/^/gm, '    '));
    }
    sum = add(sum, result.counts);
  }
  console.log(inWords(sum));
  return sum.failed > 0 ? 1 : 0;
}

async function runPart(part: Part, failedParts: ReadonlySet<string>) {
  const broken = part.needs?.find((needed) => failedParts.has(needed));
  if (broken) {
    // Not skipped: what it would have proved is not proved.
    return { line: `not run: ${broken} failed`, counts: { ...none, failed: 1 }, output: '' };
  }
  const outcome = await part.run((line) => console.log(`${part.name.padEnd(9)} ${line}`));
  if ('skipped' in outcome) return { line: `skipped: ${outcome.skipped}`, counts: { ...none, skipped: 1 }, output: '' };
  return { line: inWords(outcome.counts), ...outcome };
}
