import { type Choice, type Part, type Test, type Trigger, testOf, triggersOf } from './anchors';
import { code } from './pattern-code';
import type { WordSets } from './word-sets';

/** A label that already stands for many patterns is taken less gladly: so many count as much as one occurrence more. */
const CROWD = 64;
/** What trying a pattern costs, where looking at an anchor and its test costs one. */
const TRIAL = 16;
/** Frequencies are by so many words. */
const WORDS = 10_000;

/**
 * Marks in each pattern the steps it is looked out for by. Here and in its neighbours lists are counted through, since `for … of`
 * makes an object of each step until an engine has seen enough of it, and many rules are compiled once.
 */
export class AnchorMarker implements Choice {
  /** How many patterns are looked out for by each label. */
  private readonly load: number[] = [];
  private codes: readonly number[] = [];

  constructor(private readonly sets: WordSets) {}

  /**
   * Adds the pattern, up to its `end`, to others with its anchors marked: of the steps it cannot do without those that cost
   * the least on everyday text. In a group each alternative has an anchor of its own. A pattern that can do without any step
   * has none.
   */
  mark(codes: readonly number[], to: number[]): void {
    this.codes = codes;
    const triggers = triggersOf(codes, 0, this);
    let done = 0;
    for (let one = 0; one < triggers.length; one++) {
      const { at } = triggers[one] as Trigger;
      const label = this.labelAt(at);
      this.load[label] = (this.load[label] ?? 0) + 1;
      for (; done < at; done++) to.push(codes[done] as number);
      to.push(code.anchor);
    }
    for (; codes[done] !== code.end; done++) to.push(codes[done] as number);
    to.push(code.end);
  }

  announces(): boolean {
    return true;
  }

  pick(parts: readonly Part[]) {
    const [need, next] = this.rarest(parts);
    let anchor: Part | undefined;
    let test: Part | undefined;
    let lowest = Number.POSITIVE_INFINITY;
    for (let at = 0; at < parts.length; at++) {
      const part = parts[at] as Part;
      if (part.triggers.length === 0) continue;
      const other = part === need ? next : need;
      const cost = this.costOf(part, other);
      if (cost >= lowest) continue;
      lowest = cost;
      anchor = part;
      test = other;
    }
    return { anchor, tests: test ? [test] : [], need };
  }

  /** What looking out for a part costs on everyday text, when it is tested by another. */
  private costOf(part: Part, test: Part | undefined): number {
    let cost = 0;
    for (let one = 0; one < part.triggers.length; one++) {
      const trigger = part.triggers[one] as Trigger;
      const trial = TRIAL * Math.min(1, this.chanceOf(trigger.tests[0] ?? (test && testOf(part, trigger, test))));
      const label = this.labelAt(trigger.at);
      cost += this.sets.frequencyOf(label) * (CROWD + (this.load[label] ?? 0)) * (1 + trial);
    }
    return cost;
  }

  /** How likely a test is met by chance. */
  private chanceOf(test: Test | undefined): number {
    return test ? (this.frequencyOf(test.places) * (test.to - test.from + 1)) / WORDS : 1;
  }

  /** The part whose need turns up least, and that of the others whose need does. */
  private rarest(parts: readonly Part[]): readonly [first?: Part | undefined, second?: Part | undefined] {
    let first: Part | undefined;
    let second: Part | undefined;
    let lowest = Number.POSITIVE_INFINITY;
    let secondLowest = lowest;
    for (let at = 0; at < parts.length; at++) {
      const part = parts[at] as Part;
      if (!part.need) continue;
      const frequency = this.frequencyOf(part.need.places);
      if (frequency < lowest) {
        second = first;
        secondLowest = lowest;
        first = part;
        lowest = frequency;
      } else if (frequency < secondLowest) {
        second = part;
        secondLowest = frequency;
      }
    }
    return [first, second];
  }

  private frequencyOf(places: readonly number[]): number {
    let sum = 0;
    for (let one = 0; one < places.length; one++) sum += this.sets.frequencyOf(this.labelAt(places[one] as number));
    return sum;
  }

  private labelAt(at: number): number {
    return (this.codes[at] as number) - code.step;
  }
}
