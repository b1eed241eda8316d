import Dexie, { type EntityTable, type PromiseExtended, type Table } from 'dexie';
import type { FreshLog } from './fresh-log';
import type { Change } from './journal';
import { giveStatesAndCustomers, giveTypedTabs } from './migrations';
import type { Note } from './schema';
import type { ConversationRecord, Customer } from './schema/customer';
import type { Plan } from './schema/plan';
import type { Typed } from './typed';
import { guardTables } from './vault/guard';
import { type KeyKeeper, Vault } from './vault/vault';
import type { Waiting } from './vault/waiting';

/** The database was last opened by a newer Heard, whose records this one may not understand. */
export class NewerDatabaseError extends Error {
  constructor() {
    super('The notes were kept by a newer version of Heard. Update Heard to see and to change them.');
    this.name = 'NewerDatabaseError';
  }
}

/**
 * Dexie asks for a database without naming a version only after the browser said that it is newer than ours. It would then
 * write into it what we know of; to keep what we don't, we leave it alone.
 */
const openOwnVersion = {
  open(name: string, version?: number) {
    if (version === undefined) throw new NewerDatabaseError();
    return indexedDB.open(name, version);
  },
  deleteDatabase: (name: string) => indexedDB.deleteDatabase(name),
};

/** Where nobody keeps keys, every opening of the database finds it locked. */
const forgetful: KeyKeeper = { get: async () => undefined, set: async () => undefined };

/** The database of the extension. Only the background opens it (a content script's IndexedDB is the host page's). */
export class NotesDatabase extends Dexie {
  notes!: EntityTable<Note, 'id'>;
  typed!: Table<Typed, [conversationId: string, tab: string]>;
  customers!: EntityTable<Customer, 'id'>;
  conversations!: EntityTable<ConversationRecord, 'id'>;
  plans!: EntityTable<Plan, 'id'>;
  /** What was changed in this session, to be undone. */
  changes!: EntityTable<Change, 'id'>;

  /** What was captured while the notes were locked. */
  waiting!: Table<Waiting, string>;
  readonly vault: Vault;
  /** The opening under way. */
  private opening: PromiseExtended<Dexie> | undefined;

  constructor(
    name = 'heard',
    keeper: KeyKeeper = forgetful,
    rounds?: number,
    private readonly log?: Pick<FreshLog, 'ensure' | 'spoil'>,
  ) {
    // Strict: a write is reported as done only when the operating system has it on disk, so that "Saved" survives a
    // killed browser. Chromium's default ("relaxed") may lose the last writes; Firefox ignores the option.
    super(name, { chromeTransactionDurability: 'strict', indexedDB: openOwnVersion });
    // Each version stays here as it was; a change is a new version with its own upgrade.
    this.version(1).stores({
      notes: 'id, [customerKey+id], conversationId',
      unsaved: 'conversationId',
    });
    this.version(2)
      .stores({
        // Each index that every note is in makes saving and importing slower: there is one.
        notes: 'id, [customerKey+id], [kind+state], deletedAt',
        unsaved: 'conversationId, customerKey',
        customers: 'id, &*keys, name',
        conversations: 'id, customerKey',
        plans: 'id, customerKey, deletedAt',
        changes: 'id, *customerKeys',
      })
      .upgrade(giveStatesAndCustomers);
    this.version(3)
      .stores({
        typed: '[conversationId+tab], customerKey',
        unsaved: null,
        changes: 'id, *customerKeys, once',
      })
      .upgrade(giveTypedTabs);
    this.version(4).stores({ vault: 'name', waiting: 'id' });
    const openOwn = async () => {
      await this.open();
      return this.backendDB();
    };
    this.vault = new Vault(keeper, openOwn, rounds);
    this.use(guardTables(this.vault.passage));
    this.on('close', () => this.log?.spoil());
    this.on('ready', () => this.vault.load(this.backendDB()), true);
  }

  /** Opens the database. When that fails, the next call tries anew: Dexie by itself would refuse all calls from then on. */
  override open(): PromiseExtended<Dexie> {
    const { log } = this;
    const begun = log && !this.isOpen() ? Dexie.Promise.resolve(log.ensure()).then(() => super.open()) : super.open();
    const opening = begun.catch((error: unknown) => {
      super.close({ disableAutoOpen: false });
      throw error;
    });
    this.opening = opening;
    const end = () => {
      if (this.opening === opening) this.opening = undefined;
    };
    opening.then(end, end);
    return opening;
  }

  /**
   * Closes the database. One that another page wants out of the way while it is being opened is closed when it is open: Dexie
   * by itself would take it for open from then on, without a connection, and refuse all calls.
   */
  override close(options?: { disableAutoOpen: boolean }): void {
    const close = () => super.close(options);
    if (this.opening && options?.disableAutoOpen === false) this.opening.then(close, () => undefined);
    else close();
  }
}
