import type { PromiseExtended, WhereClause } from 'dexie';
import { type Choices, compare, copyId, type Verdict } from './backup/compare';
import type { BackupRecord } from './backup/format';
import { revise } from './clock';
import { findCustomers } from './customers';
import type { NotesDatabase } from './database';
import type { Journal, Step } from './journal';
import type { Note } from './schema';
import type { ConversationRecord, Customer } from './schema/customer';
import type { Plan } from './schema/plan';
import { keepStrangers } from './strangers';

/** What became of the records of one piece of a file. */
export interface Imported {
  /** Written: as new, in place of an older version, or beside ours. */
  written: number;
  /** Left as they were, because they are the same, older, or not chosen. */
  left: number;
}

type OfType<T extends BackupRecord['type']> = Extract<BackupRecord, { type: T }>['record'];

const ofType = <T extends BackupRecord['type']>(records: readonly BackupRecord[], type: T): OfType<T>[] =>
  records.filter((entry) => entry.type === type).map(({ record }) => record as OfType<T>);

/** What taking these records would do; nothing is changed. One verdict for each, in their order. */
export async function compareRecords(database: NotesDatabase, records: readonly BackupRecord[]): Promise<Verdict[]> {
  const { notes, plans, conversations, customers } = database;
  return await database.transaction('r', [notes, plans, conversations, customers], async () => {
    const judge = await prepareJudge(database, records);
    return records.map(judge);
  });
}

/**
 * Takes one piece of a file as the rep chose, in one transaction: a piece is taken whole or not at all, and taking the same
 * piece again changes nothing. What it changed can be undone by `change`.
 */
export async function takeRecords(
  journal: Journal,
  records: readonly BackupRecord[],
  choices: Choices,
): Promise<Imported & { change: string }> {
  const { database } = journal;
  const { value, change } = await journal.change('imported', async (step) => {
    const judge = await prepareJudge(database, records);
    let written = 0;
    for (const record of ofType(records, 'customer')) {
      const verdict = await judgeCustomer(database, record);
      if (verdict === 'new' ? !choices.new : !choices.newer) continue;
      if (await takeCustomer(step, record, verdict)) written += 1;
    }
    const conversations = ofType(records, 'conversation').filter(
      (record) => chosen(judge({ type: 'conversation', record }), choices) === 'theirs',
    );
    written += conversations.length;
    await database.conversations.bulkPut(await unite(database, conversations));
    for (const type of ['note', 'plan'] as const) {
      const taken = ofType(records, type).flatMap((record): [Note | Plan, Note | Plan | null][] => {
        const taking = chosen(judge({ type, record } as BackupRecord), choices);
        if (taking === undefined) return [];
        if (taking === 'copy') return [[{ ...record, id: copyId(record) }, null]];
        const mine = judge.mine(type, record.id);
        // Removed on the other machine: here it has its 30 days in the bin from today on.
        const removed = record.deletedAt !== undefined && mine && mine.deletedAt === undefined;
        return [[removed ? { ...record, deletedAt: step.at } : record, mine]];
      });
      written += taken.length;
      const [after, before] = [taken.map(([record]) => record), taken.map(([, mine]) => mine)];
      await step.putAll(type === 'note' ? 'notes' : 'plans', after as never, before as never);
    }
    await keepStrangers(step, ofType(records, 'note'));
    return { written, left: records.length - written };
  });
  return { ...value, change };
}

/** What to do with a record by its verdict and the choices: write it, write it as a copy, or leave it. */
function chosen(verdict: Verdict, choices: Choices): 'theirs' | 'copy' | undefined {
  if (verdict === 'new') return choices.new ? 'theirs' : undefined;
  if (verdict === 'newer') return choices.newer ? 'theirs' : undefined;
  if (verdict !== 'conflict' || choices.conflicts === 'mine') return undefined;
  return choices.conflicts === 'both' ? 'copy' : 'theirs';
}

/** Tells what taking a record would do, and what stands in its place now. */
interface Judge {
  (entry: BackupRecord): Verdict;
  mine(type: 'note' | 'plan', id: string): Note | Plan | null;
}

/** Reads all that these records are compared with, in few requests. */
async function prepareJudge(database: NotesDatabase, records: readonly BackupRecord[]): Promise<Judge> {
  const [notes, plans, conversations] = await Promise.all([
    readMine<Note>(database.notes, ofType(records, 'note')),
    readMine<Plan>(database.plans, ofType(records, 'plan')),
    // Ids of hosts are in no order, and encrypted they are in another one.
    bulkOf(database.conversations, ofType(records, 'conversation')),
  ]);
  const mineOf = (type: 'note' | 'plan'): Map<string, Note | Plan> => (type === 'note' ? notes : plans);
  // Beside a record changed on both sides stands perhaps the copy kept when the same file was taken before.
  const copies = new Set<string>();
  for (const [type, table] of [
    ['note', database.notes],
    ['plan', database.plans],
  ] as const) {
    const both = ofType(records, type).filter((record) => compare(mineOf(type).get(record.id), record) === 'conflict');
    const theirs = both.map((record) => ({ ...record, id: copyId(record) }));
    const kept = await readMine<Note | Plan>(table, theirs);
    for (const copy of theirs) if (compare(kept.get(copy.id), copy) !== 'new') copies.add(copy.id);
  }
  const customers = new Map<string, Verdict>();
  for (const record of ofType(records, 'customer')) {
    customers.set(record.id, await judgeCustomer(database, record));
  }
  const judge = ({ type, record }: BackupRecord): Verdict => {
    if (type === 'customer') return customers.get(record.id) ?? 'new';
    if (type === 'conversation') return judgeConversation(conversations.get(record.id), record);
    const verdict = compare(mineOf(type).get(record.id), record);
    return verdict === 'conflict' && copies.has(copyId(record)) ? 'same' : verdict;
  };
  return Object.assign(judge, { mine: (type: 'note' | 'plan', id: string) => mineOf(type).get(id) ?? null });
}

async function bulkOf(
  table: NotesDatabase['conversations'],
  theirs: readonly ConversationRecord[],
): Promise<Map<string, ConversationRecord>> {
  const mine = await table.bulkGet(theirs.map(({ id }) => id));
  return new Map(mine.flatMap((record) => (record ? [[record.id, record]] : [])));
}

/** Our records under these ids. Files are in order of ids: one look at which there are saves asking for each of the others. */
async function readMine<T extends { id: string }>(
  table: { where(index: string): WhereClause; bulkGet(ids: string[]): PromiseExtended<unknown[]> },
  theirs: readonly { id: string }[],
): Promise<Map<string, T>> {
  if (theirs.length === 0) return new Map();
  const ids = theirs.map(({ id }) => id).sort();
  const enough = 4 * ids.length;
  const between = table.where('id').between(ids[0], ids.at(-1), true, true);
  const there = (await between.limit(enough).primaryKeys()) as string[];
  const wanted = new Set(there);
  const asked = there.length < enough ? ids.filter((id) => wanted.has(id)) : ids;
  const mine = (await table.bulkGet(asked)) as (T | undefined)[];
  return new Map(mine.flatMap((record) => (record ? [[record.id, record]] : [])));
}

/** A conversation is the same when ours reaches as far: there is nothing else in it to lose. */
function judgeConversation(mine: ConversationRecord | undefined, theirs: ConversationRecord): Verdict {
  if (!mine) return 'new';
  return mine.firstAt <= theirs.firstAt && mine.lastAt >= theirs.lastAt ? 'same' : 'newer';
}

async function unite(database: NotesDatabase, theirs: readonly ConversationRecord[]): Promise<ConversationRecord[]> {
  const mine = await database.conversations.bulkGet(theirs.map(({ id }) => id));
  return theirs.map((record, index) => {
    const here = mine[index];
    if (!here) return record;
    const [older, later] = here.lastAt >= record.lastAt ? [record, here] : [here, record];
    const [firstAt] = [here.firstAt, record.firstAt].sort() as [string, string];
    return { ...older, ...later, firstAt };
  });
}

/** Our customers who have one of these keys, or this id. */
async function findRelated(database: NotesDatabase, { id, keys }: Customer): Promise<Customer[]> {
  const [byKey, byId] = await Promise.all([findCustomers(database, keys), database.customers.get(id)]);
  return byId && !byKey.some((one) => one.id === id) ? [...byKey, byId] : byKey;
}

async function judgeCustomer(database: NotesDatabase, theirs: Customer): Promise<Verdict> {
  const related = await findRelated(database, theirs);
  const same = related.find(({ id }) => id === theirs.id);
  // Which of two versions of one record is right about its keys, their stamps tell: whom we parted since stays parted.
  if (same) return compare(same, theirs);
  const [only] = related;
  if (!only) return 'new';
  const known = related.length === 1 && theirs.keys.every((key) => only.keys.includes(key));
  return known && (theirs.name === undefined || only.name !== undefined) ? 'same' : 'newer';
}

/**
 * Puts a customer of a file in: whoever has one of its keys here becomes one with it, so that each key still belongs to one
 * customer. A later version of the very same record has its own say about its keys. Answers whether anything changed.
 */
async function takeCustomer(step: Step, theirs: Customer, verdict: Verdict): Promise<boolean> {
  if (verdict === 'same' || verdict === 'older') return false;
  const related = await findRelated(step.database, theirs);
  const same = related.find(({ id }) => id === theirs.id);
  const target = same ?? related[0];
  if (!target) {
    await step.put('customers', theirs);
    return true;
  }
  const others = related.filter(({ id }) => id !== target.id);
  for (const { id } of others) await step.delete('customers', id);
  const own = same && verdict === 'newer' ? [] : target.keys;
  const keys = [...new Set([...own, ...theirs.keys, ...others.flatMap((other) => other.keys)])];
  const name = verdict === 'newer' && same ? (theirs.name ?? target.name) : (target.name ?? theirs.name);
  const stamps = same && verdict === 'newer' && others.length === 0 ? theirs : revise(target, step.clock.now());
  await step.put('customers', {
    ...target,
    keys,
    ...(name === undefined ? {} : { name }),
    updatedAt: stamps.updatedAt,
    ...(stamps.revisions ? { revisions: stamps.revisions } : {}),
  });
  return true;
}
