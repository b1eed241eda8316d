/** A piece of a sentence, in UTF-16 units from its start. */
export interface Piece {
  start: number;
  end: number;
}

/** Where one thing said ends and the next begins. */
const seam = /;|:(?=\s)|\s[–—-](?=\s)|[–—]|,(?=\s(?:but|though|although|so|because|and|while|which)\b)/gi;

/** A clause of fewer words says too little to stand for its sentence. */
const fewestWords = 4;

/** The clauses of a sentence, in order; the sentence as a whole where it has no seam. */
export function clausesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const match of text.matchAll(seam)) {
    pieces.push(trimmed(text, start, match.index));
    start = match.index + match[0].length;
  }
  pieces.push(trimmed(text, start, text.length));
  return pieces.filter((piece) => piece.end > piece.start);
}

function trimmed(text: string, start: number, end: number): Piece {
  const piece = text.slice(start, end);
  const from = start + piece.length - piece.trimStart().length;
  return { start: from, end: Math.max(from, end - piece.length + piece.trimEnd().length) };
}

/**
 * The clause that makes a sentence read as it does: it reads so by itself, and the sentence without it does not. Where
 * none does it is the whole sentence.
 *
 * @param chanceOf - how likely a text reads so
 * @param from - the chance from which on it is taken to
 */
export function tellingClause(text: string, chanceOf: (text: string) => number, from: number): Piece {
  const whole = { start: 0, end: text.length };
  const clauses = clausesOf(text);
  if (clauses.length < 2) return whole;
  const telling = clauses.filter(({ start, end }) => {
    const clause = text.slice(start, end);
    if (clause.split(/\s+/).length < fewestWords || chanceOf(clause) < from) return false;
    return chanceOf(`${text.slice(0, start)}${text.slice(end)}`) < from / 2;
  });
  return telling.length === 1 ? telling[0]! : whole;
}
