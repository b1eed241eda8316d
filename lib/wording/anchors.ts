import { code } from './pattern-code';
import { REST } from './program';

/**
 * What announces a pattern: the token its anchor asks for, and around it what its tests ask for. Of every match one trigger
 * of its pattern is met; until then the pattern costs nothing.
 */
export interface Trigger extends Place {
  /** Where the anchor's step is in the code. */
  at: number;
  tests: readonly Test[];
}

/** One of some steps has to stand within reach of an anchor. */
export interface Test {
  /** Where the steps are in the code. */
  places: readonly number[];
  /** From how many tokens behind the anchor to how many, both included; below 0 in front of it. */
  from: number;
  to: number;
}

/** A step that has to be there wherever the pattern matches, or several of which one has to. */
export interface Need extends Place {
  places: readonly number[];
}

/** What lies around a step inside of what it is part of. */
interface Place {
  before: Range;
  after: Range;
}

/**
 * From how many tokens to how many, both included, in one number, so that measuring makes no objects of them: the least
 * in the lower half, the most in the upper one. Two are added as numbers are.
 */
export type Range = number;

const NOTHING: Range = 0;
const ONE: Range = rangeOf(1, 1);

function rangeOf(least: number, most: number): Range {
  return least + most * 0x10000;
}

export function leastOf(range: Range): number {
  return range & 0xffff;
}

export function mostOf(range: Range): number {
  return range >>> 16;
}

function either(a: Range, b: Range): Range {
  return rangeOf(Math.min(leastOf(a), leastOf(b)), Math.max(mostOf(a), mostOf(b)));
}

/** One element of a sequence: where it starts and ends, from the start of the sequence, and what can be made of it. */
export interface Part {
  from: Range;
  to: Range;
  /** One of them is met wherever the element is; none when that cannot be said. */
  triggers: readonly Trigger[];
  need: Need | undefined;
}

/** How anchors are told: chosen, when patterns are compiled, or read from the marks made then. */
export interface Choice {
  /** Whether a step may be an anchor. */
  announces(isMarked: boolean): boolean;
  /** Of the parts of a sequence the one that is to announce it, those that test it, and the one that can test others. */
  pick(parts: readonly Part[]): { anchor?: Part | undefined; tests: readonly Part[]; need?: Part | undefined };
}

/** What announces the pattern at `at` in `codes`, in the order of the code; empty when nothing does. */
export function triggersOf(codes: ArrayLike<number>, at: number, choice: Choice): readonly Trigger[] {
  return new Measurer(codes, at, choice).sequence().triggers;
}

/**
 * Reads the marks of a compiled pattern: one element of a sequence at most holds anchors. All else that has to be there
 * tests them.
 */
export const marked: Choice = {
  announces: (isMarked) => isMarked,
  pick(parts) {
    const anchor = parts.find(({ triggers }) => triggers.length > 0);
    const tests = parts.filter((part) => part !== anchor && part.need);
    return { anchor, tests, need: tests[0] };
  },
};

/** What the need of one part is to a trigger of another. */
export function testOf(anchor: Part, trigger: Trigger, test: Part): Test {
  const need = test.need as Need;
  const isLater = test.from >= anchor.to;
  const range = isLater
    ? ONE + trigger.after + (test.from - anchor.to) + need.before
    : ONE + need.after + (anchor.from - test.to) + trigger.before;
  const from = isLater ? leastOf(range) : -mostOf(range);
  const to = isLater ? mostOf(range) : -leastOf(range);
  return { places: need.places, from, to };
}

const noTests: readonly Test[] = [];
const noTriggers: readonly Trigger[] = [];

/** Reads a stretch of code once, from the inside out. */
class Measurer {
  private triggers: readonly Trigger[] = noTriggers;
  private need: Need | undefined;

  constructor(
    private readonly codes: ArrayLike<number>,
    private at: number,
    private readonly choice: Choice,
  ) {}

  /** Measures up to the code that closes the sequence, and stays in front of it. The part returned starts at nothing. */
  sequence(): Part {
    const parts: Part[] = [];
    let length = NOTHING;
    for (;;) {
      const next = this.codes[this.at] as number;
      if (next === code.end || next === code.or || next === code.close) break;
      const isOptional = next === code.optional;
      if (isOptional) this.at++;
      this.triggers = noTriggers;
      this.need = undefined;
      const own = this.element(false);
      const from = length;
      length += isOptional ? rangeOf(0, mostOf(own)) : own;
      if (isOptional || (this.triggers.length === 0 && !this.need)) continue;
      parts.push({ from, to: length, triggers: this.triggers, need: this.need });
    }
    const { anchor, tests, need } = this.choice.pick(parts);
    return {
      from: NOTHING,
      to: length,
      triggers: anchor
        ? anchor.triggers.map((trigger) => outer(tested(anchor, trigger, tests), anchor, length))
        : noTriggers,
      need: need?.need && outer(need.need, need, length),
    };
  }

  /** Measures one element, and says how many tokens it may have. */
  private element(isMarked: boolean): Range {
    const at = this.at++;
    const one = this.codes[at] as number;
    if (one === code.anchor) return this.element(true);
    if (one === code.open) return this.group();
    if (one === code.any) return ONE;
    if (one === code.rest) return rangeOf(0, REST);
    if (one < code.step) return one > code.gap && one < code.tag ? rangeOf(0, one - code.gap) : NOTHING;
    const { choice } = this;
    if (choice.announces(isMarked)) this.triggers = [{ at, before: NOTHING, after: NOTHING, tests: noTests }];
    this.need = { places: [at], before: NOTHING, after: NOTHING };
    return ONE;
  }

  /** Whichever alternative matches, one of its triggers is met, and one of its needs: each has to have some. */
  private group(): Range {
    const options: Part[] = [];
    do options.push(this.sequence());
    while (this.codes[this.at++] === code.or);
    this.triggers = options.every(({ triggers }) => triggers.length > 0)
      ? options.flatMap(({ triggers }) => triggers)
      : noTriggers;
    this.need = options.every(({ need }) => need) ? options.map(({ need }) => need as Need).reduce(joined) : undefined;
    return options.map(({ to }) => to).reduce(either);
  }
}

/** A trigger with the tests of its sequence behind its own. */
function tested(anchor: Part, trigger: Trigger, tests: readonly Part[]): Trigger {
  return tests.length === 0
    ? trigger
    : { ...trigger, tests: [...trigger.tests, ...tests.map((test) => testOf(anchor, trigger, test))] };
}

/** Makes what is in a part be seen from the whole sequence. Nothing is in two parts, so it can be changed where it is. */
function outer<One extends Place>(one: One, part: Part, whole: Range): One {
  one.before += part.from;
  one.after += whole - part.to;
  return one;
}

function joined(a: Need, b: Need): Need {
  return {
    places: [...a.places, ...b.places],
    before: either(a.before, b.before),
    after: either(a.after, b.after),
  };
}
