/**
 * Which patterns can match a text at all, found in one pass over it.
 *
 * Compiling a regular expression costs more than running it, and a mail has words for a few of our hundreds of patterns
 * only. From the source of each pattern a set of *anchors* is taken: pieces of text, one of which is in every match.
 * Patterns none of whose anchors is in the text are neither compiled nor run; results are the same, which a test proves.
 *
 * A blank at an end of an anchor stands for anything but a letter or a figure, the edge of the text included: " no " is the
 * word, and not a part of "know".
 */
import { cost, figure, type Group, type Part, type Piece, Sequence } from './anchor-pieces';

/** What every match contains: at least one anchor of each of these sets. Without sets nothing is certain. */
export type Anchors = readonly (readonly string[])[];

/** Sets kept of one pattern; more hardly drop anything. */
const mostSets = 6;

/**
 * The anchors of a pattern, the most telling set first. `source` is that of a regular expression without flags that change
 * meaning but `g`, or but `i` where texts are looked at in lower case; blanks part words.
 */
export function anchorsOf(source: string): Anchors {
  const { sets } = new Parser(source).alternatives();
  for (const piece of sets.flat()) piece.first = piece.last = false;
  return sets
    .map((set) => ({ set, cost: cost(set) }))
    .filter((one) => one.cost < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.cost - b.cost)
    .slice(0, mostSets)
    .map(({ set }) => [
      ...new Set(set.map(({ text, opens, closes }) => `${opens ? ' ' : ''}${text}${closes ? ' ' : ''}`)),
    ]);
}

const blank = { kind: 'blank' } as const;
const edge = { kind: 'edge' } as const;
const none = { kind: 'none' } as const;
const other = { kind: 'other' } as const;

/** How patterns write that something may be one to three blanks, see `en/compile.ts`. */
const blanks = '(?: {1,3})';

/** What must stand, or must not, beside a match. */
const lookaround = /\(\?<?[=!]/y;
/** That no letter stands there. */
const noLetter = /\(\?<?!(?:\\w\)|\[(?!\^)[^\]]*\\w[^\]]*\]\))/y;
const groupMark = /\?(?::|<\w+>)/y;
const quantifier = /(?:[?*+]|\{(\d+)(,\d*)?\})\??/y;
const quantifies: ReadonlySet<string | undefined> = new Set(['?', '*', '+', '{']);
/** A class of nothing but marks and blanks: to an index one letter, see `AnchorTree`. */
const classOfMarks = /\[-?[^\\\]^\w-]+-?\]/y;
const classOfUnicode = /[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}/iy;

/** Stands for any mark. */
const mark = '-';

const matchAt = (pattern: RegExp, source: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(source);
};

/** Walks once over a source. */
class Parser {
  private at = 0;

  constructor(private readonly source: string) {}

  /** Alternatives up to the end or a closing bracket: of several, each gives the set that says most to a common one. */
  alternatives(): Group {
    const all: Group[] = [];
    for (;;) {
      all.push(this.sequence());
      if (this.source[this.at] !== '|') break;
      this.at += 1;
    }
    const best = all.map(({ sets }) =>
      sets.reduce<Piece[]>((least, set) => (cost(set) < cost(least) ? set : least), []),
    );
    const sets = all.length === 1 ? (all[0] as Group).sets : best.some((set) => set.length === 0) ? [] : [best.flat()];
    return {
      sets,
      startsBlank: all.every(({ startsBlank }) => startsBlank),
      endsBlank: all.every(({ endsBlank }) => endsBlank),
    };
  }

  /** One alternative: the sets of all its parts that must be there. */
  private sequence(): Group {
    const sequence = new Sequence();
    for (;;) {
      const letter = this.source[this.at];
      if (letter === undefined || letter === '|' || letter === ')') return sequence.close();
      const part = this.part();
      const repeats = quantifies.has(this.source[this.at]) ? matchAt(quantifier, this.source, this.at) : null;
      this.at += repeats?.[0].length ?? 0;
      sequence.add(part, repeats ? leastOf(repeats) : 1, repeats !== null);
    }
  }

  private part(): Part {
    const { source } = this;
    const letter = source[this.at] as string;
    if (letter === '(') return this.group();
    const marks = letter === '[' ? matchAt(classOfMarks, source, this.at) : null;
    if (marks) {
      this.at += marks[0].length;
      return { kind: 'letter', text: mark };
    }
    this.at += 1;
    if (letter === '[') {
      while (this.at < source.length && source[this.at] !== ']') this.at += source[this.at] === '\\' ? 2 : 1;
      this.at += 1;
      return other;
    }
    if (letter === '\\') return this.escaped();
    if (letter === ' ') return blank;
    if (letter === '^' || letter === '$') return edge;
    return letter === '.'
      ? other
      : { kind: 'letter', text: letter >= '0' && letter <= '9' ? figure : letter.toLowerCase() };
  }

  private escaped(): Part {
    const unicode = matchAt(classOfUnicode, this.source, this.at);
    const letter = this.source[this.at] as string;
    this.at += unicode?.[0].length ?? 1;
    if (unicode) return other;
    if (letter === 'b') return edge;
    if (letter === 'd') return { kind: 'letter', text: figure };
    return /\W/.test(letter) ? { kind: 'letter', text: letter } : other;
  }

  private group(): Part {
    const { source } = this;
    if (source.startsWith(blanks, this.at)) {
      this.at += blanks.length;
      return blank;
    }
    const isEdge = matchAt(noLetter, source, this.at) !== null;
    const beside = matchAt(lookaround, source, this.at);
    this.at += beside?.[0].length ?? 1 + (matchAt(groupMark, source, this.at + 1)?.[0].length ?? 0);
    const group = this.alternatives();
    this.at += 1;
    // What only has to stand beside a match is not in it.
    return beside ? (isEdge ? edge : none) : { kind: 'group', ...group };
  }
}

/** How often the part before a quantifier must be there. */
const leastOf = ([text, figures]: RegExpExecArray): number =>
  figures !== undefined ? Number(figures) : text.startsWith('+') ? 1 : 0;
