import Dexie, {
  type DBCore,
  type DBCoreKeyRange,
  type DBCoreTable,
  type DBCoreTransaction,
  type Middleware,
} from 'dexie';
import type { Keys } from './crypto';
import { blindIndexKey, openRecord, sealRecord, shapes } from './shapes';

/** The notes are locked: nothing of them can be read or changed before the passphrase is given. */
export class VaultLockedError extends Error {
  constructor() {
    super('The notes are locked. Unlock them with your passphrase.');
    this.name = 'VaultLockedError';
  }
}

/** Whether records pass as they are, through the keys, or not at all. */
export type Passage = 'plain' | 'locked' | Keys;

/**
 * Stands between the database and everybody who uses it. While the notes are encrypted, records are sealed on their way in and
 * opened on their way out, and what is looked up by is blinded; nobody above knows of it.
 *
 * The browser's ciphers answer later, and a transaction that nothing is asked of ends: `hold` keeps asking meanwhile.
 */
export function guardTables(passage: () => Passage): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'vault',
    create: (core) => ({
      ...core,
      table: (name) => (shapes[name] ? guardTable(core.table(name), passage) : core.table(name)),
    }),
  };
}

interface Request {
  trans: DBCoreTransaction;
}

/** Dexie's name for a range without bounds. */
const everything = 3;

/**
 * Keeps the transaction alive while the ciphers work, by asking it for nothing over and over, and goes on inside one of its
 * answers: only there it can be asked for more. (Dexie's own `waitFor` never comes back when two are waited for at once and
 * the second is ready first.)
 */
function hold<T>(request: Request, table: string, work: () => Promise<T>): Promise<T> {
  const store = (request.trans as unknown as IDBTransaction).objectStore(table);
  return new Dexie.Promise<T>((resolve, reject) => {
    let end: (() => void) | undefined;
    // Outside of the transaction: what the ciphers wait for is none of its requests.
    Dexie.ignoreTransaction(work).then(
      (value) => {
        end = () => resolve(value);
      },
      (error: unknown) => {
        end = () => reject(error);
      },
    );
    const spin = () => {
      if (end) end();
      else store.get(Number.NEGATIVE_INFINITY).onsuccess = spin;
    };
    spin();
  }) as unknown as Promise<T>;
}

function guardTable(table: DBCoreTable, passage: () => Passage): DBCoreTable {
  const { name } = table;
  const { keyPath: primaryPath } = table.schema.primaryKey;
  /** Runs with the keys; without any where the notes are not encrypted. */
  const pass = <T>(plain: () => Promise<T>, sealed: (keys: Keys) => Promise<T>): Promise<T> => {
    const way = passage();
    if (way === 'plain') return plain();
    if (way === 'locked') return Dexie.Promise.reject(new VaultLockedError()) as unknown as Promise<T>;
    return sealed(way);
  };
  const openAll = (request: Request, keys: Keys, records: readonly unknown[]) =>
    hold(request, name, () => Promise.all(records.map((record) => (record ? openRecord(keys, name, record) : record))));
  const blindAll = (request: Request, keys: Keys, all: readonly unknown[]) =>
    hold(request, name, () => Promise.all(all.map((key) => blindIndexKey(keys, name, primaryPath, key))));
  const blindRange = (request: Request, keys: Keys, path: typeof primaryPath, range: DBCoreKeyRange) =>
    hold(request, name, async () => ({
      ...range,
      lower: await blindIndexKey(keys, name, path, range.lower),
      upper: await blindIndexKey(keys, name, path, range.upper),
    }));
  return {
    ...table,
    mutate: (request) => {
      // To take all away nothing has to be read.
      if (request.type === 'deleteRange' && request.range.type === everything) return table.mutate(request);
      return pass(
        () => table.mutate(request),
        (keys) => {
          if (request.type === 'delete') {
            return blindAll(request, keys, request.keys).then((all) => table.mutate({ ...request, keys: [...all] }));
          }
          if (request.type === 'deleteRange') {
            return blindRange(request, keys, primaryPath, request.range).then((range) =>
              table.mutate({ ...request, range }),
            );
          }
          const sealed = hold(request, name, () =>
            Promise.all(request.values.map((value) => sealRecord(keys, name, value as object))),
          );
          return sealed.then((values) => table.mutate({ ...request, values }));
        },
      );
    },
    get: (request) =>
      pass(
        () => table.get(request),
        (keys) =>
          blindAll(request, keys, [request.key])
            .then(([key]) => table.get({ ...request, key }))
            .then((record) => openAll(request, keys, [record]))
            .then(([record]) => record),
      ),
    getMany: (request) =>
      pass(
        () => table.getMany(request),
        (keys) =>
          blindAll(request, keys, request.keys)
            .then((all) => table.getMany({ ...request, keys: [...all] }))
            .then((records) => openAll(request, keys, records)),
      ),
    query: (request) =>
      pass(
        () => table.query(request),
        (keys) =>
          blindRange(request, keys, request.query.index.keyPath, request.query.range)
            .then((range) => table.query({ ...request, query: { ...request.query, range } }))
            .then(({ result }) => (request.values ? openAll(request, keys, result) : result))
            .then((result) => ({ result })),
      ),
    count: (request) =>
      pass(
        () => table.count(request),
        (keys) =>
          blindRange(request, keys, request.query.index.keyPath, request.query.range).then((range) =>
            table.count({ ...request, query: { ...request.query, range } }),
          ),
      ),
    openCursor: (request) =>
      pass(
        () => table.openCursor(request),
        // A cursor shows each record the moment it is there, and opening one takes longer.
        () => Dexie.Promise.reject(new Error(`A cursor over ${name} can't open what is sealed.`)) as never,
      ),
  };
}
