import type { Keys } from './crypto';
import { isSealed, openRecord, sealRecord, shapes } from './shapes';
import { answerOf, endOf } from './transactions';

/** Records of one transaction: a crash loses at most the sealing of so many, never a record. */
const slice = 400;

/**
 * Seals every record of every table that is not sealed yet, or opens every one that is. Each slice is one transaction on the
 * disk, and each record says by itself which of the two it is: broken off anywhere, it is gone on with by calling it again.
 * Nobody else may write meanwhile.
 */
export async function moveRecords(
  database: IDBDatabase,
  keys: Keys,
  sealing: boolean,
  onProgress: (progress: number) => void,
): Promise<void> {
  const tables = Object.keys(shapes);
  const counts = await Promise.all(
    tables.map((table) => answerOf(database.transaction(table).objectStore(table).count())),
  );
  const total = Math.max(
    1,
    counts.reduce((sum, count) => sum + count, 0),
  );
  let done = 0;
  for (const table of tables) {
    for (let after: IDBValidKey | undefined; ; ) {
      const [records, primaryKeys] = await readSlice(database, table, after);
      await writeSlice(database, table, await moveAll(keys, table, sealing, records, primaryKeys));
      after = primaryKeys.at(-1);
      done += records.length;
      onProgress(Math.min(1, done / total));
      if (records.length < slice || after === undefined) break;
    }
  }
}

async function readSlice(database: IDBDatabase, table: string, after: IDBValidKey | undefined) {
  const store = database.transaction(table).objectStore(table);
  const range = after === undefined ? undefined : IDBKeyRange.lowerBound(after, true);
  return (await Promise.all([answerOf(store.getAll(range, slice)), answerOf(store.getAllKeys(range, slice))])) as [
    object[],
    IDBValidKey[],
  ];
}

/** The records that change, each with the key it had. */
async function moveAll(
  keys: Keys,
  table: string,
  sealing: boolean,
  records: readonly object[],
  primaryKeys: readonly IDBValidKey[],
): Promise<[from: IDBValidKey, to: object][]> {
  const changing = records
    .map((record, at) => [primaryKeys[at] as IDBValidKey, record] as const)
    .filter(([, record]) => isSealed(record) !== sealing);
  return await Promise.all(
    changing.map(async ([from, record]): Promise<[IDBValidKey, object]> => {
      return [from, await (sealing ? sealRecord(keys, table, record) : openRecord(keys, table, record))];
    }),
  );
}

async function writeSlice(database: IDBDatabase, table: string, moved: [IDBValidKey, object][]): Promise<void> {
  if (moved.length === 0) return;
  const transaction = database.transaction(table, 'readwrite', { durability: 'strict' });
  const store = transaction.objectStore(table);
  for (const [from, to] of moved) {
    // A key that is blinded is another key.
    if (shapes[table]?.blind.some((field) => [store.keyPath].flat().includes(field))) store.delete(from);
    store.put(to);
  }
  await endOf(transaction);
}
