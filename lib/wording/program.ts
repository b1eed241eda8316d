import { code } from './pattern-code';

/** How far the rest of a clause may reach, in words; gaps that patterns ask for are far shorter. */
export const REST = 60;

/** How a link leads from one node to another. The first two use up a word, the others none. */
export const linkSort = {
  /** One token that the label asks for. */
  step: 0,
  any: 1,
  join: 2,
  /** Up to `label` words may pass before what follows. */
  gap: 3,
  /** `label`: one of `passCondition`. */
  condition: 4,
  /** Notes a bound of the mark (0, 1) or of a slot (2, 3 and so on). */
  tag: 5,
} as const;

export const passCondition = { clauseStart: 0, comma: 1, clauseEnd: 2 } as const;

/** What a node is, as bits. */
export const nodeTrait = {
  /** A link that uses up a word leaves it. */
  takesWord: 1,
  /** A link that uses up none leaves it, or the pattern is complete there. */
  opens: 2,
  /** Words pass here up to the end of the clause and no further. */
  restOfClause: 4,
} as const;

/** One pattern as a network of nodes: node 0 is the start; reaching node `last` completes it. */
export interface Program {
  size: number;
  last: number;
  /** Start, and the bounds of mark and slots: so many registers a thread needs. */
  registers: number;
  /**
   * Everything else side by side. Two numbers for node n from n * 2 on: its traits, and where its first link is; its links end
   * where those of the next node start. Two numbers for a link: its sort plus eight times the node it leads to, and its
   * label; the links of a node are sorted by `linkSort`.
   */
  data: Int32Array;
}

/** Builds the network of the pattern at `at` in `codes`. */
export function buildProgram(codes: ArrayLike<number>, at: number): Program {
  return new ProgramBuilder(codes, at).build();
}

type Link = readonly [sort: number, label: number, to: number];

class ProgramBuilder {
  #registers = 1;
  /** By node the links that leave it, and its traits as far as links don't tell them. */
  readonly #links: Link[][] = [[]];
  readonly #traits: number[] = [];

  readonly #codes: ArrayLike<number>;
  #at: number;

  constructor(codes: ArrayLike<number>, at: number) {
    this.#codes = codes;
    this.#at = at;
  }

  build(): Program {
    const last = this.#sequence(0);
    const links = this.#links;
    const registers = this.#registers;
    const size = links.length;
    this.#traits[last] = nodeTrait.opens;
    const nodes: number[] = [];
    const leaving: number[] = [];
    for (let node = 0; node <= size; node++) {
      let traits = this.#traits[node] ?? 0;
      nodes.push(traits, size * 2 + 2 + leaving.length);
      for (const [sort, label, to] of (links[node] ?? []).sort((a, b) => a[0] - b[0])) {
        traits |= sort <= linkSort.any ? nodeTrait.takesWord : nodeTrait.opens;
        leaving.push(sort + to * 8, label);
      }
      nodes[node * 2] = traits;
    }
    return { size, last, registers, data: Int32Array.from(nodes.concat(leaving)) };
  }

  #link(from: number, sort: number, label = 0, to = this.#links.push([]) - 1): number {
    this.#links[from]?.push([sort, label, to]);
    return to;
  }

  /** Adds the steps behind `from`, up to the code that closes the sequence, and returns where they end. */
  #sequence(from: number): number {
    let node = from;
    for (;;) {
      const next = this.#codes[this.#at] as number;
      if (next === code.end || next === code.or || next === code.close) return node;
      if (next === code.optional) {
        this.#at++;
        node = this.#join([node, this.#element(node)]);
      } else {
        node = this.#element(node);
      }
    }
  }

  #element(from: number): number {
    const one = this.#codes[this.#at++] as number;
    switch (one) {
      case code.anchor:
        return this.#element(from);
      case code.open:
        return this.#group(from);
      case code.any:
        return this.#link(from, linkSort.any);
      case code.rest:
        return this.#rest(from);
      case code.start:
        return this.#link(from, linkSort.condition, passCondition.clauseStart);
      case code.comma:
        return this.#link(from, linkSort.condition, passCondition.comma);
    }
    if (one >= code.step) return this.#link(from, linkSort.step, one - code.step);
    if (one < code.tag) return this.#link(from, linkSort.gap, one - code.gap);
    this.#registers = Math.max(this.#registers, one - code.tag + 2);
    return this.#link(from, linkSort.tag, one - code.tag);
  }

  /** Passes over words up to the end of the clause, and goes on only there. */
  #rest(from: number): number {
    const passing = this.#link(from, linkSort.gap, REST);
    this.#traits[passing] = nodeTrait.restOfClause;
    return this.#link(passing, linkSort.condition, passCondition.clauseEnd);
  }

  #group(from: number): number {
    const ends: number[] = [];
    do ends.push(this.#sequence(from));
    while (this.#codes[this.#at++] === code.or);
    return this.#join(ends);
  }

  /** The node in which several ways come together. */
  #join(ends: readonly number[]): number {
    const only = ends[0];
    if (ends.length === 1 && only !== undefined) return only;
    const to = this.#links.push([]) - 1;
    for (const from of ends) this.#link(from, linkSort.join, 0, to);
    return to;
  }
}
