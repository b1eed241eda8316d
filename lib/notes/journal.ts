import { compare } from './backup/compare';
import type { Clock } from './clock';
import { revise } from './clock';
import { findCustomers } from './customers';
import type { NotesDatabase } from './database';
import type { Note } from './schema';
import type { ChangeKind, ChangeSummary } from './schema/change';
import type { Customer } from './schema/customer';
import type { Plan } from './schema/plan';
import { keepLeftBehind } from './strangers';

/** The records whose changes can be undone, by table. */
export interface Undoable {
  notes: Note;
  customers: Customer;
  plans: Plan;
}
export type UndoableTable = keyof Undoable;

/** What one record was before a change, and the stamp it had after it; null for a record that was not there. */
interface Entry {
  table: UndoableTable;
  id: string;
  before: Undoable[UndoableTable] | null;
  after: string | null;
}

/** One change as kept for undoing it. */
export interface Change extends ChangeSummary {
  entries: Entry[];
  undone?: boolean;
  /** Mark of the page that asked for it, by which it knows the same wish when it comes again. */
  once?: string;
}

/** Told after a change is on disk: the notes as they are now, and everyone the change is about. */
export interface Committed {
  notes: Note[];
  /** Ids of notes that are gone for good. */
  gone?: readonly string[];
  customerKeys: string[];
}

/** The record changed again since, or the session it was changed in is over: nothing was undone. */
export class CannotUndoError extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'CannotUndoError';
  }
}

/** What a change writes. Each record is remembered as it was before. */
export class Step {
  readonly entries: Entry[] = [];
  readonly notes: Note[] = [];
  readonly customerKeys = new Set<string>();
  /** Goes into the record of the change. */
  once: string | undefined;
  /** Nothing was to be done after all: no change is remembered. */
  idle = false;
  private readonly issued: Promise<unknown>[] = [];
  private readonly met = new Set<string>();
  /** The time of this change, ISO 8601 UTC. */
  readonly at: string;

  constructor(
    readonly database: NotesDatabase,
    readonly clock: Clock,
  ) {
    this.at = new Date(clock.now()).toISOString();
  }

  /** Hands a write over without waiting for its answer: the change as a whole waits for it. */
  issue(write: PromiseLike<unknown>): void {
    this.issued.push(Promise.resolve(write));
  }

  /** When everything handed over has its answer; the first failure is thrown. */
  async settle(): Promise<void> {
    await Promise.all(this.issued);
  }

  /** Writes a record. `before` is what stands there now, null for nothing; left out, it is looked up. */
  async put<T extends UndoableTable>(table: T, record: Undoable[T], before?: Undoable[T] | null): Promise<void> {
    const old = before === undefined ? await this.read(table, record.id) : before;
    this.remember(table, record, old ?? null);
    await this.database.table(table).put(record);
  }

  /** As `put`, for many: one request, and one more where `before` is not known. */
  async putAll<T extends UndoableTable>(
    table: T,
    records: readonly Undoable[T][],
    before?: readonly (Undoable[T] | null | undefined)[],
  ): Promise<void> {
    if (records.length === 0) return;
    const ids = records.map(({ id }) => id);
    const old = before ?? ((await this.database.table(table).bulkGet(ids)) as (Undoable[T] | undefined)[]);
    for (const [index, record] of records.entries()) this.remember(table, record, old[index] ?? null);
    await this.database.table(table).bulkPut([...records]);
  }

  async delete<T extends UndoableTable>(table: T, id: string): Promise<void> {
    const before = await this.read(table, id);
    if (!before) return;
    await this.database.table(table).delete(id);
    this.entries.push({ table, id, before, after: null });
    this.touch(before);
  }

  /** A customer this change is about, with all keys they are shown under. */
  meet(customer: Customer): void {
    for (const key of customer.keys) {
      this.customerKeys.add(key);
      this.met.add(key);
    }
  }

  /** Keys of customers this change is about who were not met: they may have others. */
  get strangers(): string[] {
    return [...this.customerKeys].filter((key) => !this.met.has(key));
  }

  private async read<T extends UndoableTable>(table: T, id: string): Promise<Undoable[T] | undefined> {
    return (await this.database.table(table).get(id)) as Undoable[T] | undefined;
  }

  private remember<T extends UndoableTable>(table: T, record: Undoable[T], before: Undoable[T] | null): void {
    this.entries.push({ table, id: record.id, before, after: record.updatedAt });
    if (table === 'notes') this.notes.push(record as Note);
    this.touch(record);
    if (before) this.touch(before);
  }

  private touch(record: Undoable[UndoableTable]): void {
    for (const key of 'keys' in record ? record.keys : [record.customerKey]) this.customerKeys.add(key);
  }
}

/**
 * The one way to write: a change is one transaction, so that it is there whole or not at all, with what is needed to undo
 * it; when it is on disk, everyone who has to know is told.
 */
export class Journal {
  private readonly listeners = new Set<(committed: Committed) => void>();

  constructor(
    readonly database: NotesDatabase,
    readonly clock: Clock,
  ) {}

  onCommit(listener: (committed: Committed) => void): void {
    this.listeners.add(listener);
  }

  /** Tells of records changed outside a change: erased, imported. */
  tell(committed: Committed): void {
    for (const listener of this.listeners) listener(committed);
  }

  /** Runs one change. What resolves is on disk; when `run` throws, nothing of it is. */
  async change<T>(what: ChangeKind, run: (step: Step) => Promise<T>): Promise<{ value: T; change: string }> {
    const { database } = this;
    let step: Step | undefined;
    const id = this.clock.createId();
    const value = await database.transaction('rw', database.tables, async () => {
      const current = new Step(database, this.clock);
      step = current;
      const result = await run(current);
      if (current.idle) return result;
      const { entries, at, customerKeys, strangers } = current;
      if (strangers.length > 0) for (const one of await findCustomers(database, strangers)) current.meet(one);
      const { once } = current;
      current.issue(
        database.changes.add({ id, what, at, customerKeys: [...customerKeys], entries, ...(once ? { once } : {}) }),
      );
      await current.settle();
      return result;
    });
    if (step && !step.idle) this.tell({ notes: step.notes, customerKeys: [...step.customerKeys] });
    return { value, change: id };
  }

  /** Takes a change of this session back; that is a change, too. Throws `CannotUndoError`. */
  async undo(id: string): Promise<{ change: string; customerKeys: string[] }> {
    const undone = await this.change('undone', async (step) => {
      const change = await this.database.changes.get(id);
      if (!change) throw new CannotUndoError('That change is no longer there to be undone.');
      if (change.undone) throw new CannotUndoError('That change was undone already.');
      const last = change.entries.toReversed();
      // One key must not belong to two customers at any moment: they go back one by one, in reverse order.
      for (const entry of last) if (entry.table === 'customers') await takeBackCustomer(step, entry);
      for (const table of ['notes', 'plans'] as const) {
        await takeBack(
          step,
          table,
          last.filter((entry) => entry.table === table),
          change.what === 'imported',
        );
      }
      // What was added since under an address a customer loses by this stays where it is.
      if (last.some(({ table }) => table === 'customers')) await keepLeftBehind(step, step.customerKeys);
      await this.database.changes.put({ ...change, undone: true });
      return [...step.customerKeys];
    });
    return { change: undone.change, customerKeys: undone.value };
  }

  /** The changes of this session that can be undone, newest first. */
  async list(limit: number): Promise<ChangeSummary[]> {
    const changes: Change[] = [];
    for (let before: string | undefined; changes.length < limit; ) {
      const { changes: all } = this.database;
      const from = before === undefined ? all.orderBy('id') : all.where('id').below(before);
      const page = await from.reverse().limit(limit).toArray();
      changes.push(...page.filter(({ undone, what }) => !undone && what !== 'undone'));
      before = page.at(-1)?.id;
      if (page.length < limit || before === undefined) break;
    }
    return changes.slice(0, limit).map(({ id, what, at, customerKeys }) => ({ id, what, at, customerKeys }));
  }

  /** The session is over: what was changed in it stays as it is. */
  async forget(): Promise<void> {
    await this.database.changes.clear();
  }
}

function checkUntouched(now: Undoable[UndoableTable] | undefined, { after }: Entry): void {
  if ((now?.updatedAt ?? null) !== after) throw new CannotUndoError('It was changed again since.');
}

async function takeBackCustomer(step: Step, entry: Entry): Promise<void> {
  const now = await step.database.customers.get(entry.id);
  checkUntouched(now, entry);
  const before = entry.before as Customer | null;
  if (before) await step.put('customers', { ...before, ...revise(now ?? before, step.clock.now()) });
  else await step.delete('customers', entry.id);
}

/**
 * A record brought back is a new version of it: on another machine it has to win over the one taken back. Not so one that
 * came from a file: it goes into the bin without a stamp, so that taking the file again brings it back.
 */
async function takeBack(
  step: Step,
  table: 'notes' | 'plans',
  entries: readonly Entry[],
  imported: boolean,
): Promise<void> {
  const records = await step.database.table(table).bulkGet(entries.map(({ id }) => id));
  const time = step.clock.now();
  const back = entries.flatMap((entry, index): (Note | Plan)[] => {
    const now = records[index] as Note | Plan | undefined;
    checkUntouched(now, entry);
    const before = entry.before as Note | Plan | null;
    if (imported && now && (!before || compare(before, now) === 'new')) return [{ ...now, deletedAt: step.at }];
    if (before) return [{ ...before, ...revise(now ?? before, time) }];
    // What was made stays in the bin for a while: undoing must not be a way to lose a note.
    return now ? [{ ...now, ...revise(now, time), deletedAt: step.at }] : [];
  });
  await step.putAll(table, back as never);
}
