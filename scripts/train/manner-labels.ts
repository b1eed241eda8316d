import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MannerKind, mannerKinds } from '../../lib/listen/types';

/** How a reader took a message; sentences are told by their place. */
export interface MannerLabels {
  kind: MannerKind;
  sorry: boolean;
  /** Sentences that say what it is about, the most telling first. */
  gist: readonly number[];
  /** Sentences not to be restated or taken literally. */
  aside: readonly number[];
  /** Sentences that hold what they want, the most important first. */
  wanted: readonly number[];
}

/** Sentences that were read; of those behind nothing is known. */
export const sentencesRead = 14;

type Row = [kind: string, sorry: 0 | 1, sentences: number, gist: number[], aside: number[], wanted: number[]];

const folder = join(import.meta.dirname, 'labels');
const rows = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => /^manner.*\.json$/.test(name))
    .flatMap((name) => Object.entries(JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, Row>)),
);

/**
 * What a reader said of a message of this id; undefined where nobody read it, or where it is now cut into another number
 * of sentences than it was when it was read.
 */
export function mannerOf(id: string, sentences: number): MannerLabels | undefined {
  const row = rows[id];
  if (!row || row[2] !== sentences) return undefined;
  const [letter, sorry, , gist, aside, wanted] = row;
  const kind = mannerKinds.find((name) => name.startsWith(letter));
  return kind && { kind, sorry: sorry === 1, gist, aside, wanted };
}
