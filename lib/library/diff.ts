import type { Library } from './schema';
import { isRecord } from './signature';

/** One difference between two versions of a library. */
export interface LibraryChange {
  what: 'library' | 'phrase' | 'rule' | 'policy';
  change: 'added' | 'removed' | 'changed';
  /** Of the phrase or rule; the name of the policy; the library's own id. */
  id: string;
  /** What is different in it; only for `changed`. */
  fields?: FieldChange[];
}

/** A field as it was and as it is; left out where it wasn't there. */
export interface FieldChange {
  field: string;
  before?: unknown;
  after?: unknown;
}

/** Told in lists of their own, or said by who takes the file. */
const notFields = new Set(['format', 'phrases', 'rules', 'policies', 'signature']);

/**
 * What changed from one version of a library to another: first the library itself, then phrases, rules and policies in the
 * order of the new one, what is gone at the end of each. The order of phrases and rules is no difference.
 */
export function diffLibraries(before: Library, after: Library): LibraryChange[] {
  const self = fieldChanges(before, after).filter(({ field }) => !notFields.has(field));
  return [
    ...(self.length ? [{ what: 'library', change: 'changed', id: after.id, fields: self } as const] : []),
    ...diffEntries('phrase', byId(before.phrases), byId(after.phrases)),
    ...diffEntries('rule', byId(before.rules), byId(after.rules)),
    ...diffEntries('policy', new Map(Object.entries(before.policies)), new Map(Object.entries(after.policies))),
  ];
}

function byId(entries: readonly { id: string }[]): Map<string, unknown> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function diffEntries(
  what: 'phrase' | 'rule' | 'policy',
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): LibraryChange[] {
  const changes: LibraryChange[] = [];
  for (const [id, entry] of after) {
    if (!before.has(id)) changes.push({ what, change: 'added', id });
    else if (!isSame(before.get(id), entry))
      changes.push({ what, change: 'changed', id, fields: fieldChanges(before.get(id), entry) });
  }
  for (const id of before.keys()) if (!after.has(id)) changes.push({ what, change: 'removed', id });
  return changes;
}

/** The fields that differ, those of the new one first. What has no fields is told as a whole, under no name. */
function fieldChanges(before: unknown, after: unknown): FieldChange[] {
  if (!isRecord(before) || !isRecord(after)) return [{ field: '', before, after }];
  return [...new Set([...Object.keys(after), ...Object.keys(before)])]
    .filter((field) => !isSame(before[field], after[field]))
    .map((field) => ({
      field,
      ...(before[field] === undefined ? {} : { before: before[field] }),
      ...(after[field] === undefined ? {} : { after: after[field] }),
    }));
}

/** Equal as JSON, the order of names aside. */
function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, i) => isSame(one, b[i]));
  if (isRecord(a) && isRecord(b)) {
    const names = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...names].every((field) => isSame(a[field], b[field]));
  }
  return a === b;
}
