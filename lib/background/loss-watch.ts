import type { Journal } from '../notes/journal';
import { getHadNotes, getLostAt, setHadNotes, setLostAt } from './settings';

const days = 24 * 3_600_000;

/** So long the loss is told, unless a file is taken before. */
const toldFor = 7 * days;

/**
 * Chromium throws a whole database away when it finds it damaged, and opens an empty one without a word. `FreshLog` averts
 * what a kill does; a broken disk can do the same. That there were notes or plans is kept elsewhere, so that an empty
 * database is not taken for a new one.
 */
export class LossWatch {
  /** It is on record that there are notes. */
  private known = false;
  private work = Promise.resolve();

  constructor(private readonly journal: Journal) {
    journal.onCommit(({ gone = [] }) => {
      this.work = this.work.then(() => this.remember(gone.length > 0)).catch(() => undefined);
    });
  }

  /** Looks whether the notes are still there. For whenever the background comes up. */
  async look(): Promise<void> {
    if (!(await getHadNotes()) || (await this.hasNotes())) return;
    await setLostAt(new Date(this.journal.clock.now()).toISOString());
    await setHadNotes(false);
  }

  private async remember(someGone: boolean): Promise<void> {
    if (this.known && !someGone) return;
    // The last note may have been erased on purpose, and not every change is about a note.
    this.known = await this.hasNotes();
    await setHadNotes(this.known);
  }

  private async hasNotes(): Promise<boolean> {
    const { database } = this.journal;
    await database.open();
    // What is locked is there.
    if (database.vault.state !== 'off') return true;
    const first = await Promise.all([database.notes.limit(1).primaryKeys(), database.plans.limit(1).primaryKeys()]);
    return first.flat().length > 0;
  }
}

/** Were notes lost lately, and no file taken since? */
export async function wereLost(now: number): Promise<boolean> {
  const at = await getLostAt();
  return at !== undefined && now - Date.parse(at) < toldFor;
}
