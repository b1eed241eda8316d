/** Remembers for as long as the browser runs, and no longer, that the log is fresh. */
export interface LogMemory {
  get(): Promise<boolean>;
  set(fresh: boolean): Promise<void>;
}

/**
 * Makes Chromium begin a new log before it writes into a database it may have been killed over.
 *
 * Chromium appends every write to a log, in two pieces. A kill or a full disk between the two leaves a torn end. The next
 * session reads past it and goes on writing behind it; the one after that finds rubbish in the middle of the log, calls the
 * database damaged and deletes it whole, with every note in it. Deleting a database, even an empty one that was made for it,
 * has all that is in the log put into tables and a new log begun, and the torn one is gone before anything of ours follows it.
 *
 * Once for each run of the browser: while it runs nobody tears a log, except a write that fails, after which it closes the
 * database by force (`spoil`). Takes some 20 ms.
 */
export class FreshLog {
  private making: Promise<void> | undefined;

  constructor(
    private readonly memory: LogMemory,
    private readonly databases: IDBFactory = indexedDB,
  ) {}

  /** Resolves when the log can be written to. Never rejects: notes must be within reach though this did not work. */
  ensure(): Promise<void> {
    this.making ??= this.make().catch(() => undefined);
    return this.making;
  }

  /** The browser closed the database by itself: its last write may have failed half-way. */
  spoil(): void {
    this.making = this.memory.set(false).then(
      () => this.make().catch(() => undefined),
      () => undefined,
    );
  }

  private async make(): Promise<void> {
    if (await this.memory.get()) return;
    const name = 'heard-fresh-log';
    (await answerOf(this.databases.open(name, 1))).close();
    await answerOf(this.databases.deleteDatabase(name));
    await this.memory.set(true);
  }
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
