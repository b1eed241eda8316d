import { digest } from '../digest';

/** What a record of a file is to the one kept here under the same id. */
export type Verdict =
  /** Nothing is kept here. */
  | 'new'
  | 'same'
  /** The one in the file was changed after the one here. */
  | 'newer'
  /** The one here was changed after the one in the file. */
  | 'older'
  /** Both were changed since they were one. */
  | 'conflict';

/** A record with its stamps, as notes, plans and customers have them. */
export interface Stamped {
  createdAt: string;
  updatedAt: string;
  revisions?: number[] | undefined;
  deletedAt?: string | undefined;
}

/** What the rep chose to take of a file. */
export interface Choices {
  new: boolean;
  /** Records the file has in a later version, and customers it knows more addresses of. */
  newer: boolean;
  /** Where both were changed: keep both, the one here, or the one in the file. */
  conflicts: 'both' | 'mine' | 'theirs';
}

/** Compares a record of a file with the one kept here. */
export function compare(mine: Stamped | undefined, theirs: Stamped): Verdict {
  if (!mine) return 'new';
  if (contentOf(mine) === contentOf(theirs)) return 'same';
  const [here, there] = [lastOf(mine), lastOf(theirs)];
  if (here === there) return compareUnstamped(mine, theirs);
  if (knows(theirs, here)) return 'newer';
  if (knows(mine, there)) return 'older';
  return 'conflict';
}

/**
 * Two copies with the same last stamp. Only undoing an import puts a record into the bin without a stamp: what was never
 * meant to be here counts as not there, and its lying in the bin takes nothing away elsewhere.
 */
function compareUnstamped(mine: Stamped, theirs: Stamped): Verdict {
  const { deletedAt: inBinHere, ...here } = mine;
  const { deletedAt: inBinThere, ...there } = theirs;
  if ((inBinHere === undefined) === (inBinThere === undefined) || contentOf(here) !== contentOf(there))
    return 'conflict';
  return inBinHere === undefined ? 'older' : 'new';
}

/** When a record was changed last; 0 for one that never was. */
const lastOf = ({ revisions }: Stamped) => revisions?.at(-1) ?? 0;

/** Does this record descend from the version with that stamp? Every record descends from its first version. */
const knows = ({ revisions }: Stamped, stamp: number) => stamp === 0 || (revisions ?? []).includes(stamp);

/** What a record says, without its stamps and whatever order its fields are in. */
export function contentOf(record: Stamped): string {
  return JSON.stringify(record, (key, value: unknown) => {
    if (key === 'updatedAt' || key === 'revisions') return undefined;
    // When it was put into the bin is no part of what it says; that it is there is.
    if (key === 'deletedAt') return value !== undefined;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/**
 * The id under which the other version of a record is kept beside ours. Made of what it says: taking the same file twice
 * does not keep it twice.
 */
export function copyId(theirs: Stamped & { id: string }): string {
  return `${theirs.id.slice(0, 80)}~${digest(contentOf(theirs))}`;
}
