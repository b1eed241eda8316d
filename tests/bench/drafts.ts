/** Drafts and rule sets for the benches: the same for every system measured, in Node and in the browser. */
import { builtInLibrary } from '../../lib/library/built-in';
import { sampleOf } from '../../lib/library/sample';
import { builtInRules } from '../../lib/wording/rules/index';
import type { Rule } from '../../lib/wording/types';

/** Replies of our own: the built-in phrases, near misses of the rules, and one in ten that a rule marks. */
export function ownLines(): string[] {
  const phrases = builtInLibrary.phrases.map(sampleOf);
  const misses = builtInRules.flatMap((rule) => rule.allows);
  const marked = builtInRules.flatMap((rule) => rule.flags.slice(0, 1)).map((text) => text.replace(/\[\[|\]\]/g, ''));
  return [...phrases, ...misses, ...marked];
}

/** Numbers from 0 to 1 that look random and are the same each time. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

const syllables = 'ba de fi go lu ma ne pi ro su ta ve'.split(' ');

/** Makes drafts that no checker has seen: lines in random order, each with a made-up word in it. */
export class DraftMaker {
  private readonly random: () => number;

  constructor(
    private readonly lines: readonly string[],
    seed: number,
  ) {
    this.random = randomFrom(seed);
  }

  /** A draft of exactly `length` UTF-16 units, as one flat string. */
  make(length: number): string {
    const parts: string[] = [];
    let left = length;
    while (left > 0) {
      const line = this.lines[this.below(this.lines.length)] as string;
      const words = line.split(' ');
      words.splice(this.below(words.length), 0, this.word());
      const part = `${words.join(' ')}${this.below(5) === 0 ? '\n\n' : ' '}`;
      parts.push(part.slice(0, left));
      left -= part.length;
    }
    return parts.join('');
  }

  private word(): string {
    return Array.from({ length: 4 }, () => syllables[this.below(syllables.length)]).join('');
  }

  private below(count: number): number {
    return Math.floor(this.random() * count);
  }
}

/**
 * The built-in rules and as many more of a team's making as it takes to have `count`: half of them phrases, half with
 * alternatives and gaps, in the words of `lines`, everyday words among them as often as not.
 */
export function rulesOf(count: number, lines: readonly string[]): Rule[] {
  const spoken = lines.slice(0, 2000).join(' ').toLowerCase();
  const words = [...new Set(spoken.match(/[a-z]{2,}/g))];
  const random = randomFrom(7);
  const any = () => words[Math.floor(random() * words.length)] as string;
  // Words come in the order in which they first turn up, so the early ones are the everyday ones.
  const common = () => words[Math.floor(random() ** 3 * words.length)] as string;
  const rules = builtInRules.slice(0, count);
  for (let index = 0; rules.length < count; index++) {
    const gap = `(${common()}|${any()}) ..2 ${common()} ${any()}${index % 4 === 0 ? ` ${any()}?` : ''}`;
    const pattern = index % 2 === 0 ? `${common()} ${common()} ${any()}` : gap;
    rules.push({ ...(builtInRules[0] as Rule), id: `team-${index}`, patterns: [pattern], instead: ['better'] });
  }
  return rules;
}
