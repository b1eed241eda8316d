import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Note } from './schema';

/** Text typed into the note field of a conversation and not yet saved. */
export interface Unsaved {
  conversationId: string;
  text: string;
  updatedAt: string;
}

/** The database of the extension. Only the background opens it (a content script's IndexedDB is the host page's). */
export class NotesDatabase extends Dexie {
  notes!: EntityTable<Note, 'id'>;
  unsaved!: Table<Unsaved, string>;

  constructor(name = 'heard') {
    // Strict: a write is reported as done only when the operating system has it on disk, so that "Saved" survives a
    // killed browser. Chromium's default ("relaxed") may lose the last writes; Firefox ignores the option.
    super(name, { chromeTransactionDurability: 'strict' });
    // Each version stays here as it was; a change is a new version with its own upgrade.
    this.version(1).stores({
      notes: 'id, [customerKey+id], conversationId',
      unsaved: 'conversationId',
    });
  }
}
