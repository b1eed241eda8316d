/** Shortest anchor; of single letters only figures and whole words are worth it. */
const shortest = 2;

/** Every figure is one: a pattern that wants "\d" can then be told from a text without any. */
export const figure = '0';

/** Words so common that they say nothing about whether a pattern will match. */
const common = new Set(
  'the you and are was not have has had been for with this that your will can but from all our they what when how who did does don get out now any one just more than then some there their them were would could should being very too its it is my me we us am be do if in of on or so to up as at by an a no i'.split(
    ' ',
  ),
);

/** A piece of text that is being read, and what surely stands around it. */
export interface Piece {
  text: string;
  /** It is the first of its sequence, and nothing is known yet of what stands before. */
  first: boolean;
  /** A word edge is before it. */
  opens: boolean;
  /** It is the last of what has been read, and nothing is known yet of what stands behind. */
  last: boolean;
  /** A word edge is behind it. */
  closes: boolean;
}

/** How often an anchor is in an ordinary mail, roughly: few letters or a common word mean often. */
function frequency({ text }: Piece): number {
  if (text === figure) return 0.5;
  return text.length < shortest || common.has(text) ? 0.8 : 0.5 ** (text.length - 1);
}

const isWhole = ({ first, opens, last, closes }: Piece): boolean => (first || opens) && (last || closes);

/** How often any of the anchors is in an ordinary mail, roughly; infinite where there are none to look up. */
export function cost(pieces: readonly Piece[]): number {
  if (pieces.length === 0) return Number.POSITIVE_INFINITY;
  return pieces.reduce(
    (sum, piece) =>
      piece.text.length >= shortest || piece.text === figure || isWhole(piece)
        ? sum + frequency(piece)
        : Number.POSITIVE_INFINITY,
    0,
  );
}

/** What was read between brackets, or of all: its sets, and whether all of it begins or ends with a blank. */
export interface Group {
  sets: Piece[][];
  startsBlank: boolean;
  endsBlank: boolean;
}

/** A part of a sequence without its quantifier. An edge is where a word begins or ends, and takes no room. */
export type Part =
  | { kind: 'letter'; text: string }
  | ({ kind: 'group' } & Group)
  | { kind: 'blank' | 'edge' | 'none' | 'other' };

const isLetter = (text: string | undefined): boolean => text !== undefined && /[a-z0-9]/.test(text);

/** Puts the parts of one alternative together. */
export class Sequence {
  private readonly sets: Piece[][] = [];
  /** Letters that follow one another. */
  private run: Piece | undefined;
  /** The pieces that end where the next part begins. */
  private ends: Piece[] = [];
  /** Nothing that takes room has been read. */
  private atStart = true;
  /** A word begins here, if anything does. */
  private atEdge = false;
  private startsBlank = false;
  private endsBlank = false;

  /** Adds a part that must be there at `least` times. */
  add(part: Part, least: number, isRepeated: boolean): void {
    if (part.kind === 'letter' && least > 0) {
      this.addLetter(part.text);
      if (isRepeated) this.leave();
      return;
    }
    this.flush();
    if (part.kind === 'none') return;
    if (part.kind === 'edge') {
      this.closeEnds();
      this.atEdge = true;
    } else if (part.kind === 'group') {
      if (least > 0) this.addGroup(part, isRepeated);
      else this.pass(part);
    } else if (part.kind === 'blank') {
      if (least > 0) this.addGroup({ sets: [], startsBlank: true, endsBlank: true }, isRepeated);
    } else this.leave();
  }

  close(): Group {
    this.flush();
    for (const piece of this.ends) piece.last = true;
    const { sets, startsBlank, endsBlank } = this;
    return { sets, startsBlank, endsBlank };
  }

  private addLetter(text: string): void {
    if (this.run) this.run.text += text;
    else {
      const { atStart: first, atEdge } = this;
      this.run = { text, first, opens: atEdge && isLetter(text), last: false, closes: false };
    }
    this.move(false);
  }

  private addGroup({ sets, startsBlank, endsBlank }: Group, isRepeated: boolean): void {
    if (startsBlank) this.closeEnds();
    if (this.atStart) this.startsBlank = startsBlank;
    const ends: Piece[] = [];
    for (const piece of sets.flat()) {
      const isFirst = piece.first && !isRepeated;
      piece.opens ||= isFirst && this.atEdge && isLetter(piece.text[0]);
      piece.first = isFirst && this.atStart;
      if (piece.last && !isRepeated) ends.push(piece);
      piece.last = false;
    }
    this.sets.push(...sets);
    this.move(endsBlank);
    this.ends = ends;
  }

  /** Goes on behind something that may be missing. */
  private pass({ startsBlank, endsBlank }: Group): void {
    if (!startsBlank) this.ends = [];
    this.atStart &&= endsBlank;
    this.atEdge &&= endsBlank;
    this.endsBlank &&= endsBlank;
  }

  /** Goes on behind something of which nothing is known. */
  private leave(): void {
    this.flush();
    this.move(false);
  }

  private move(isBlank: boolean): void {
    this.ends = [];
    this.atStart = false;
    this.atEdge = isBlank;
    this.endsBlank = isBlank;
  }

  private flush(): void {
    if (!this.run) return;
    this.sets.push([this.run]);
    this.ends = [this.run];
    this.run = undefined;
  }

  private closeEnds(): void {
    for (const piece of this.ends) piece.closes = isLetter(piece.text.at(-1));
    this.ends = [];
  }
}
