/** The parts of a table of Dexie's that are asked here, whatever its records and their ids are. */
interface Looked {
  where(index: string): {
    equals(key: string): { toArray(): PromiseLike<unknown[]>; primaryKeys(): PromiseLike<readonly unknown[]> };
  };
}

/**
 * The records that stand under any of these keys in an index, each once. Asked for key by key, all at once: a cursor that
 * walks from key to key takes several times as long, and can't read what is encrypted.
 */
export async function findUnder<T>(table: Looked, index: string, keys: readonly string[]): Promise<T[]> {
  const [lists, ids] = await Promise.all([
    Promise.all(keys.map((key) => table.where(index).equals(key).toArray())),
    idsUnder(table, index, keys),
  ]);
  const names = ids.flat().map((id) => JSON.stringify(id));
  return [...new Map(lists.flat().map((record, at) => [names[at], record as T])).values()];
}

/** Deletes them. Answers how many there were. */
export async function deleteUnder(
  table: Looked & { bulkDelete(ids: never[]): PromiseLike<void> },
  index: string,
  keys: readonly string[],
): Promise<number> {
  const ids = (await idsUnder(table, index, keys)).flat();
  const distinct = [...new Map(ids.map((id) => [JSON.stringify(id), id])).values()];
  await table.bulkDelete(distinct as never[]);
  return distinct.length;
}

/** Ids as they lie on the disk, key by key, in the order of the records. */
function idsUnder(table: Looked, index: string, keys: readonly string[]): Promise<(readonly unknown[])[]> {
  return Promise.all(keys.map((key) => table.where(index).equals(key).primaryKeys()));
}
