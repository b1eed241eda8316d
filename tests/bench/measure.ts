/** Measuring side by side: all systems in one process, in turns, so that what disturbs one disturbs all. */
import { randomFrom } from './drafts';

/** Something that checks drafts. */
export interface System {
  name: string;
  check(text: string): unknown;
}

/** How long one system may take in one turn, and how many turns there are; the first one is for warming up. */
const turnMs = 250;
const turns = 4;
const warmMs = 3000;
/** A call that takes longer than this is not made again: one tells enough. */
const slowMs = 800;
/** A sample should take this long at least, so that the clock's step does not show. */
const sampleMs = 0.5;
const mostPerSample = 64;

/**
 * Milliseconds of one call, by system, in the order given: of the samples of a turn the one that a tenth are faster than,
 * in the turn that was disturbed least, since other work on the machine can only add. `textFor` makes each call's text.
 */
export async function sideBySide(systems: readonly System[], textFor: (call: number) => string): Promise<number[]> {
  const best: number[] = systems.map(() => Number.POSITIVE_INFINITY);
  const perSample = systems.map(() => 1);
  const isSlow = systems.map(() => false);
  const random = randomFrom(99);
  let call = 0;
  for (let turn = 0; turn < turns; turn++) {
    const order = systems.map((_, index) => index).sort(() => random() - 0.5);
    for (const index of order) {
      if (isSlow[index]) continue;
      const samples: number[] = [];
      const started = performance.now();
      for (let sample = 0; sample < 3 || performance.now() - started < turnMs; sample++) {
        const texts = Array.from({ length: perSample[index] as number }, () => textFor(call++));
        const took = await timeOf(systems[index] as System, texts);
        samples.push(took / texts.length);
        if (took < sampleMs) perSample[index] = Math.min(mostPerSample, texts.length * 2);
        isSlow[index] = took > slowMs;
        if (isSlow[index]) break;
      }
      if (turn > 0 || isSlow[index]) best[index] = Math.min(best[index] as number, tenth(samples));
    }
  }
  return best;
}

/** Runs a system until its code is compiled as well as it will be: some seconds, unless a single call takes long. */
export async function warmUp(system: System, textFor: (call: number) => string): Promise<void> {
  const started = performance.now();
  for (let call = 0; call < 1500 && performance.now() - started < warmMs; call++) {
    await timeOf(system, [textFor(call)]);
  }
}

async function timeOf(system: System, texts: readonly string[]): Promise<number> {
  const before = performance.now();
  for (const text of texts) {
    const result = system.check(text);
    if (result instanceof Promise) await result;
  }
  return performance.now() - before;
}

function tenth(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 10)] ?? Number.NaN;
}
