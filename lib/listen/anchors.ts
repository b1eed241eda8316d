/**
 * Which patterns can match a text at all, found in one pass over it.
 *
 * Compiling a regular expression costs more than running it, and a mail has words for a few of our hundreds of patterns
 * only. From the source of each pattern a set of *anchors* is taken: pieces of text, one of which is in every match.
 * Patterns none of whose anchors is in the text are neither compiled nor run; results are the same, which a test proves.
 */

/** Shortest anchor: single letters are in every text. */
const shortest = 2;

/** Every figure is one: a pattern that wants "\d" can then be told from a text without any. */
const figure = '0';
const asFigures = (text: string): string => text.replace(/\d/g, figure);

/** Words so common that they say nothing about whether a pattern will match. */
const common = new Set(
  'the you and are was not have has had been for with this that your will can but from all our they what when how who did does don get out now any one just more than then some there their them were would could should being very too its it is me my we us am be do if in of on or so to up as at by an a no i'.split(
    ' ',
  ),
);

/** How often an anchor is in an ordinary mail, roughly: few letters or a common word mean often. */
function frequency(anchor: string): number {
  if (anchor === figure) return 0.5;
  return common.has(anchor) ? 0.8 : 0.5 ** (anchor.length - 1);
}

/** Long enough to be looked up; of single letters only figures are worth it. */
const isAnchor = (text: string): boolean => text.length >= shortest || text === figure;

/** How often any of the anchors is in an ordinary mail, roughly; infinite where there are none to look up. */
function cost(anchors: readonly string[]): number {
  if (anchors.length === 0 || !anchors.every(isAnchor)) return Number.POSITIVE_INFINITY;
  return anchors.reduce((sum, anchor) => sum + frequency(anchor), 0);
}

/** What every match contains: at least one anchor of each of these sets. Without sets nothing is certain. */
export type Anchors = readonly (readonly string[])[];

/** Sets kept of one pattern; more hardly drop anything. */
const mostSets = 6;

/**
 * The anchors of a pattern, the most telling set first. `source` is that of a regular expression without flags that change
 * meaning but `g`; blanks part words.
 */
export function anchorsOf(source: string): Anchors {
  return new Parser(source)
    .alternatives()
    .filter((set) => cost(set) < Number.POSITIVE_INFINITY)
    .sort((a, b) => cost(a) - cost(b))
    .slice(0, mostSets);
}

/** Walks once over a source; an empty list stands for "nothing certain". */
class Parser {
  private at = 0;

  constructor(private readonly source: string) {}

  /** Alternatives up to the end or a closing bracket: of several, each gives the set that says most to a common one. */
  alternatives(): string[][] {
    const all: string[][][] = [];
    for (;;) {
      all.push(this.sequence());
      if (this.source[this.at] !== '|') break;
      this.at += 1;
    }
    if (all.length === 1) return all[0] ?? [];
    const best = all.map((sets) => sets.reduce<string[]>((least, set) => (cost(set) < cost(least) ? set : least), []));
    return best.some((set) => set.length === 0) ? [] : [[...new Set(best.flat())]];
  }

  /** One alternative: the sets of all its parts that must be there. */
  private sequence(): string[][] {
    const sets: string[][] = [];
    let run = '';
    const flush = () => {
      if (run !== '') sets.push([run]);
      run = '';
    };
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const part = this.part();
      const least = this.leastRepeats();
      if (part.kind === 'letter' && least === undefined) {
        run += part.text;
        continue;
      }
      if (part.kind === 'letter' && least !== 0) run += part.text;
      flush();
      if (part.kind === 'group' && least !== 0) sets.push(...part.sets);
    }
    flush();
    return sets;
  }

  /** The next part without its quantifier. */
  private part(): { kind: 'letter'; text: string } | { kind: 'group'; sets: string[][] } | { kind: 'other' } {
    const letter = this.source[this.at] as string;
    this.at += 1;
    if (letter === '(') return this.group();
    if (letter === '[') {
      while (this.at < this.source.length && this.source[this.at] !== ']')
        this.at += this.source[this.at] === '\\' ? 2 : 1;
      this.at += 1;
      return { kind: 'other' };
    }
    if (letter === '\\') {
      const escaped = this.source[this.at] as string;
      this.at += 1;
      if (escaped === 'd') return { kind: 'letter', text: figure };
      return /\W/.test(escaped) ? { kind: 'letter', text: escaped } : { kind: 'other' };
    }
    return letter === ' ' || letter === '.' || letter === '^' || letter === '$'
      ? { kind: 'other' }
      : { kind: 'letter', text: asFigures(letter) };
  }

  private group(): { kind: 'group'; sets: string[][] } | { kind: 'other' } {
    const mark = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? '';
    this.at += mark.length;
    const sets = this.alternatives();
    this.at += 1;
    // What only has to stand beside a match is not in it.
    return /[=!]$/.test(mark) ? { kind: 'other' } : { kind: 'group', sets };
  }

  /** How often the part before must be there; undefined without a quantifier. */
  private leastRepeats(): number | undefined {
    const quantifier = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12));
    if (!quantifier) return undefined;
    this.at += quantifier[0].length;
    if (quantifier[1] !== undefined) return Number(quantifier[1]);
    return quantifier[0].startsWith('+') ? 1 : 0;
  }
}
