/** Measures draft checking side by side with its peers, wherever this runs: in Node or in a page. */
import { createChecker } from '../../lib/wording/check';
import { type CompiledRules, compileRules } from '../../lib/wording/compile';
import type { Rule } from '../../lib/wording/types';
import { DraftMaker, rulesOf } from './drafts';
import { type System, sideBySide, warmUp } from './measure';
import type { Peer } from './peers';

/** Lengths of drafts, in UTF-16 units. */
export const lengths = [200, 2000, 10_000, 50_000] as const;
/** Rules in force: about the built-in ones, and what no team will ever have. */
export const ruleCounts = [300, 10_000] as const;

/** The figures of one run; all times in milliseconds. */
export interface Figures {
  systems: { name: string; note: string; whole: number[]; key: number[] }[];
  /** Peers that could not run, and why. */
  missing: { name: string; why: string }[];
  compile: { count: number; first: number; warm: number; ready: number }[];
}

/** Name of the system that all others are compared with. */
export const floorName = 'floor';
export const ourName = (count: number) => `Heard, ${count.toLocaleString('en')} rules`;

/** Runs it all. `lines` are what drafts are made of, `say` is told how far it is. */
export async function runWording(
  lines: readonly string[],
  peers: readonly Peer[],
  say: (line: string) => void,
): Promise<Figures> {
  const figures: Figures = { systems: [], missing: [], compile: [] };
  const systems: (System & { note: string })[] = [
    {
      name: floorName,
      note: 'lower-case, one tokenising expression',
      check: (text) => text.toLowerCase().match(/[a-z0-9]+/g),
    },
  ];
  for (const count of ruleCounts) {
    const { compiled, times } = measureCompiling(count, rulesOf(count, lines));
    figures.compile.push(times);
    const checker = createChecker(compiled);
    systems.push({
      name: ourName(count),
      note: 'patterns, guards, spans, fixes',
      check: (text) => checker.check(text),
    });
  }
  for (const { name, note, setUp } of peers) {
    say(`setting up ${name}`);
    try {
      const check = await setUp();
      await check('You should have told us. This is unacceptable.');
      systems.push({ name, note, check });
    } catch (error) {
      figures.missing.push({ name, why: String(error).split('\n', 1)[0] ?? '' });
    }
  }
  figures.systems = systems.map(({ name, note }) => ({ name, note, whole: [], key: [] }));
  const warming = new DraftMaker(lines, 1);
  for (const system of systems) {
    say(`warming up ${system.name}`);
    await warmUp(system, () => warming.make(2000));
  }
  for (const length of lengths) {
    say(`drafts of ${length} characters`);
    const maker = new DraftMaker(lines, length);
    const whole = await sideBySide(systems, () => maker.make(length));
    const draft = maker.make(length);
    const middle = length >> 1;
    const typed = (call: number) => [draft.slice(0, middle), 'e'.repeat(1 + (call % 12)), draft.slice(middle)].join('');
    const key = await sideBySide(systems, typed);
    for (const [index, system] of figures.systems.entries()) {
      system.whole.push(whole[index] as number);
      system.key.push(key[index] as number);
    }
  }
  return figures;
}

/** Compiles the rules several times, and says what the first, cold, time took and what making them ready takes. */
function measureCompiling(
  count: number,
  rules: readonly Rule[],
): { compiled: CompiledRules; times: Figures['compile'][number] } {
  const times: number[] = [];
  let compiled = compileRules([]).compiled;
  for (let run = 0; run < 5; run++) {
    const before = performance.now();
    compiled = compileRules(rules).compiled;
    times.push(performance.now() - before);
  }
  const before = performance.now();
  createChecker(compiled);
  const ready = performance.now() - before;
  return { compiled, times: { count, first: times[0] as number, warm: Math.min(...times), ready } };
}
