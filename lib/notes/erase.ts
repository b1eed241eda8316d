import { keysOf } from './customers';
import type { NotesDatabase } from './database';
import type { Journal } from './journal';
import type { ConversationRecord } from './schema/customer';
import { typedIn } from './typed';
import { deleteUnder, findUnder } from './under-keys';

/** What was taken away of a customer, by table. */
export interface Erased {
  keys: string[];
  counts: { notes: number; unsaved: number; customers: number; conversations: number; plans: number; changes: number };
}

/**
 * Erases a customer: every record under any of their keys, the bin, what was typed and not saved in their conversations, and
 * what could bring any of it back. In one transaction and for good; this can't be undone.
 */
export async function eraseCustomer(journal: Journal, customerKey: string): Promise<Erased> {
  const { database } = journal;
  const { erased, gone } = await database.transaction('rw', database.tables, async () => {
    const keys = await keysOf(database, customerKey);
    const ids = await Promise.all(keys.map((key) => notesOf(database, key).primaryKeys()));
    const gone = ids.flat();
    const conversations = (await findUnder<ConversationRecord>(database.conversations, 'customerKey', keys)).map(
      ({ id }) => id,
    );
    const drafts = (await Promise.all(conversations.map((id) => typedIn(database, id)))).flat();
    // What was typed for somebody else in the same conversation is theirs.
    const typed = drafts.filter((draft) => draft.customerKey === undefined || keys.includes(draft.customerKey));
    await database.typed.bulkDelete(typed.map(({ conversationId, tab }) => [conversationId, tab]));
    await database.notes.bulkDelete(gone);
    const counts = {
      notes: gone.length,
      unsaved: typed.length + (await deleteUnder(database.typed, 'customerKey', keys)),
      conversations: await deleteUnder(database.conversations, 'customerKey', keys),
      plans: await deleteUnder(database.plans, 'customerKey', keys),
      changes: await deleteUnder(database.changes, 'customerKeys', keys),
      customers: await deleteUnder(database.customers, 'keys', keys),
    };
    return { erased: { keys, counts }, gone };
  });
  journal.tell({ notes: [], gone, customerKeys: erased.keys });
  return erased;
}

const notesOf = (database: NotesDatabase, key: string) =>
  database.notes.where('[customerKey+id]').between([key, ''], [key, '\uffff']);

/** A record in which the customer still stands, found by reading everything. */
export interface Trace {
  table: string;
  id: string;
}

/** How many records are read at once while looking for traces: between them other calls get their turn. */
const slice = 1000;

/**
 * Reads back every record of every table and answers those with one of these keys anywhere in them. After erasing it finds
 * what others' notes say of the customer, and nothing else.
 */
export async function findTraces(database: NotesDatabase, keys: readonly string[]): Promise<Trace[]> {
  const sought = keys.map((key) => key.toLowerCase());
  const traces: Trace[] = [];
  for (const table of database.tables) {
    let after: unknown = '';
    for (;;) {
      const records: unknown[] = await table.where(':id').above(after).limit(slice).toArray();
      for (const record of records) {
        const key = keyIn(record as Record<string, unknown>, table.schema.primKey.keyPath);
        if (mentions(record, sought)) traces.push({ table: table.name, id: String(key) });
        after = key;
      }
      if (records.length < slice) break;
    }
  }
  return traces;
}

/** A record's primary key, of one field or of several. */
function keyIn(record: Record<string, unknown>, path: string | string[] | null | undefined): unknown {
  return Array.isArray(path) ? path.map((field) => record[field]) : record[path ?? ''];
}

/** Does any text in this value, however deep, contain one of these (lower case)? */
export function mentions(value: unknown, sought: readonly string[]): boolean {
  if (typeof value === 'string') {
    const text = value.toLowerCase();
    return sought.some((key) => text.includes(key));
  }
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, inner]) => mentions(key, sought) || mentions(inner, sought));
}
