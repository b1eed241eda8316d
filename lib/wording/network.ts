/**
 * The network that all patterns share: nodes, edges labelled with symbols, and four kinds of steps that use up no
 * word. Patterns that begin alike share their beginning, so that the number of live nodes depends on the text and not
 * on how many rules there are.
 */
export interface Network {
  /** Edges as triples node, symbol, target; several targets for one node and symbol are allowed. */
  edges: number[];
  /** Pairs node, target: any one word. */
  any: number[];
  /** Triples node, target, most: up to `most` words may pass before the target's own edges apply. */
  gaps: number[];
  /** Triples node, target, register: notes a boundary of the marked words (0, 1) or of a slot (2, 3 and so on). */
  tags: number[];
  /**
   * Triples node, target, condition: 0 at the start of a clause, 1 where a comma or dash stands in front, 2 at the
   * end of a clause.
   */
  conditions: number[];
  /** Pairs node, pattern. */
  accepts: number[];
  /** How many nodes there are; node 0 is the root. */
  size: number;
}

/** How far the rest of a clause may reach, in words; gaps that patterns ask for are far shorter. */
export const REST = 60;

/** Builds the network; steps asked for twice from the same nodes are made once. */
export class NetworkBuilder {
  private size = 1;
  private readonly made = new Map<string, number>();
  private readonly edges: number[] = [];
  private readonly anyEdges: number[] = [];
  private readonly gaps: number[] = [];
  private readonly tags: number[] = [];
  private readonly conditions: number[] = [];
  private readonly accepts: number[] = [];

  /** The node behind any of `symbols` from any of `from`. */
  step(from: readonly number[], symbols: readonly number[]): number {
    return this.make(`${from.join(',')}|${symbols.join(',')}`, (target) => {
      for (const node of from) for (const id of symbols) this.edges.push(node, id, target);
    });
  }

  any(from: readonly number[]): number {
    return this.make(`${from.join(',')}|*`, (target) => {
      for (const node of from) this.anyEdges.push(node, target);
    });
  }

  gap(from: readonly number[], most: number): number {
    return this.make(`${from.join(',')}|..${most}`, (target) => {
      for (const node of from) this.gaps.push(node, target, most);
    });
  }

  /** Passes over words up to the end of the clause, and goes on only there. */
  rest(from: readonly number[]): number {
    const passing = this.make(`${from.join(',')}|...`, (target) => {
      for (const node of from) this.gaps.push(node, target, REST);
    });
    return this.make(`${passing}|^2`, (target) => this.conditions.push(passing, target, 2));
  }

  tag(from: readonly number[], register: number): number {
    return this.make(`${from.join(',')}|@${register}`, (target) => {
      for (const node of from) this.tags.push(node, target, register);
    });
  }

  condition(from: readonly number[], name: 'start' | 'comma'): number {
    const code = name === 'start' ? 0 : 1;
    return this.make(`${from.join(',')}|^${code}`, (target) => {
      for (const node of from) this.conditions.push(node, target, code);
    });
  }

  accept(node: number, pattern: number): void {
    this.accepts.push(node, pattern);
  }

  finish(): Network {
    const { edges, anyEdges, gaps, tags, conditions, accepts, size } = this;
    return { edges, any: anyEdges, gaps, tags, conditions, accepts, size };
  }

  private make(key: string, link: (target: number) => void): number {
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const target = this.size++;
    this.made.set(key, target);
    link(target);
    return target;
  }
}
