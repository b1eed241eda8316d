/**
 * The network that all patterns share: nodes, edges labelled with symbols, and steps that use up no word. Patterns that
 * begin alike share their beginning, so that the number of live nodes depends on the text and not on how many rules
 * there are. Each sort of link is kept as columns, in order of the node it leaves; `from` holds differences, since
 * small numbers travel well.
 */
export interface Network {
  /** Edges: one word with symbol `label` leads to `to`. Several targets for one node and symbol are allowed. */
  edges: LinkColumns;
  /** Any one word leads to `to`. */
  any: LinkColumns;
  /** Up to `label` words may pass before the target's own edges apply. */
  gaps: LinkColumns;
  /** Passing notes a boundary of the marked words (0, 1) or of a slot (2, 3 and so on) as `label`. */
  tags: LinkColumns;
  /** Passing needs (`label`): 0 the start of a clause, 1 a comma or dash in front, 2 the end of a clause. */
  conditions: LinkColumns;
  /** Passing needs nothing: several ways come together in `to`. */
  joins: LinkColumns;
  /** Reaching the node completes pattern `to`. */
  accepts: LinkColumns;
  /** How many nodes there are; node 0 is the root. */
  size: number;
}

/**
 * Links of one sort. `from` holds differences to the link before, `label` differences to the label before of the same
 * node (and may be empty), `to` differences to `from`; in `accepts`, whose targets are patterns, to the `to` before.
 */
export interface LinkColumns {
  from: number[];
  label: number[];
  to: number[];
}

/** How far the rest of a clause may reach, in words; gaps that patterns ask for are far shorter. */
export const REST = 60;

interface Link {
  from: number;
  label: number;
  to: number;
}

/** Builds the network; steps asked for twice from the same node are made once. */
export class NetworkBuilder {
  private size = 1;
  private readonly made = new Map<string, number>();
  private readonly edges: Link[] = [];
  private readonly anyEdges: Link[] = [];
  private readonly gaps: Link[] = [];
  private readonly tags: Link[] = [];
  private readonly conditions: Link[] = [];
  private readonly joins: Link[] = [];
  private readonly accepts: Link[] = [];

  /** The node behind any of `symbols`. */
  step(from: number, symbols: readonly number[]): number {
    return this.make(`${from}|${symbols.join(',')}`, (to) => {
      for (const label of symbols) this.edges.push({ from, label, to });
    });
  }

  any(from: number): number {
    return this.make(`${from}*`, (to) => this.anyEdges.push({ from, label: 0, to }));
  }

  gap(from: number, most: number): number {
    return this.make(`${from}.${most}`, (to) => this.gaps.push({ from, label: most, to }));
  }

  /** Passes over words up to the end of the clause, and goes on only there. */
  rest(from: number): number {
    const passing = this.gap(from, REST);
    return this.make(`${passing}^2`, (to) => this.conditions.push({ from: passing, label: 2, to }));
  }

  tag(from: number, register: number): number {
    return this.make(`${from}@${register}`, (to) => this.tags.push({ from, label: register, to }));
  }

  condition(from: number, name: 'start' | 'comma'): number {
    const label = name === 'start' ? 0 : 1;
    return this.make(`${from}^${label}`, (to) => this.conditions.push({ from, label, to }));
  }

  /** The node in which several ways come together. */
  join(ends: readonly number[]): number {
    const first = ends[0];
    if (ends.length === 1 && first !== undefined) return first;
    return this.make(`${ends.join(',')}+`, (to) => {
      for (const from of ends) this.joins.push({ from, label: 0, to });
    });
  }

  accept(from: number, pattern: number): void {
    this.accepts.push({ from, label: 0, to: pattern });
  }

  finish(): Network {
    return {
      edges: columnsOf(this.edges, true),
      any: columnsOf(this.anyEdges, false),
      gaps: columnsOf(this.gaps, true),
      tags: columnsOf(this.tags, true),
      conditions: columnsOf(this.conditions, true),
      joins: columnsOf(this.joins, false),
      accepts: columnsOf(this.accepts, false, true),
      size: this.size,
    };
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

function columnsOf(links: Link[], labelled: boolean, chained = false): LinkColumns {
  links.sort((a, b) => a.from - b.from || a.label - b.label);
  const columns: LinkColumns = { from: [], label: [], to: [] };
  let last: Link = { from: 0, label: 0, to: 0 };
  for (const link of links) {
    columns.from.push(link.from - last.from);
    columns.to.push(link.to - (chained ? last.to : link.from));
    if (labelled) columns.label.push(link.from === last.from ? link.label - last.label : link.label);
    last = link;
  }
  return columns;
}
