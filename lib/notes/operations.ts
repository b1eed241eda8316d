import type { NotesDatabase } from './database';
import { type NewNote, type Note, noteSchema } from './schema';

/** Milliseconds since 1970 in base 36 need nine digits until the year 5188: ids compare as text in order of creation. */
const timeDigits = 9;

/** An id that sorts by time. Within one millisecond the counter keeps the order; the random part tells machines apart. */
export function createNoteId(now: number, counter: number): string {
  const random = crypto.getRandomValues(new Uint32Array(2));
  const tail = (random[0] ?? 0).toString(36).padStart(7, '0') + (random[1] ?? 0).toString(36).padStart(7, '0');
  return now.toString(36).padStart(timeDigits, '0') + counter.toString(36).padStart(3, '0') + tail;
}

/** A note was asked for that isn't there (or lies in the bin). */
export class NoteMissingError extends Error {
  constructor(id: string) {
    super(`There is no note ${id}.`);
    this.name = 'NoteMissingError';
  }
}

/** Everything that reads or changes notes. A promise that resolves means: it is on disk. */
export class Notes {
  private lastTime = 0;
  private counter = 0;

  constructor(
    private readonly database: NotesDatabase,
    private readonly now: () => number = Date.now,
  ) {}

  /** Keeps a new note and forgets what was typed and unsaved for that conversation, both or neither. */
  async add(fields: NewNote): Promise<Note> {
    const time = this.now();
    this.counter = time === this.lastTime ? this.counter + 1 : 0;
    this.lastTime = time;
    const at = new Date(time).toISOString();
    const note = noteSchema.parse({ ...fields, id: createNoteId(time, this.counter), createdAt: at, updatedAt: at });
    await this.database.transaction('rw', this.database.notes, this.database.unsaved, async () => {
      await this.database.notes.add(note);
      await this.database.unsaved.delete(note.conversationId);
    });
    return note;
  }

  /** The notes of one customer over all conversations, newest first, without those in the bin. */
  async list(customerKey: string): Promise<Note[]> {
    const notes = await this.database.notes
      .where('[customerKey+id]')
      .between([customerKey, ''], [customerKey, '\uffff'])
      .reverse()
      .toArray();
    return notes.filter((note) => note.deletedAt === undefined);
  }

  /** Changes the given fields of a note. Throws `NoteMissingError` when it is gone. */
  async change(id: string, fields: Partial<Pick<Note, 'text' | 'done' | 'due'>>): Promise<Note> {
    return await this.database.transaction('rw', this.database.notes, async () => {
      const old = await this.database.notes.get(id);
      if (!old || old.deletedAt !== undefined) throw new NoteMissingError(id);
      const changed = noteSchema.parse({ ...old, ...fields, updatedAt: new Date(this.now()).toISOString() });
      await this.database.notes.put(changed);
      return changed;
    });
  }

  /** Puts a note in the bin or brings it back. Answers the customer it belongs to. */
  async remove(id: string, restore = false): Promise<string> {
    return await this.database.transaction('rw', this.database.notes, async () => {
      const note = await this.database.notes.get(id);
      if (!note) throw new NoteMissingError(id);
      const { deletedAt: _, ...kept } = note;
      const at = new Date(this.now()).toISOString();
      await this.database.notes.put({ ...kept, updatedAt: at, ...(restore ? {} : { deletedAt: at }) });
      return note.customerKey;
    });
  }

  /** Keeps what is typed and not saved; an empty text forgets it. */
  async keepUnsaved(conversationId: string, text: string): Promise<void> {
    if (text === '') await this.database.unsaved.delete(conversationId);
    else await this.database.unsaved.put({ conversationId, text, updatedAt: new Date(this.now()).toISOString() });
  }

  /** What was typed and not saved for a conversation, or an empty text. */
  async unsaved(conversationId: string): Promise<string> {
    return (await this.database.unsaved.get(conversationId))?.text ?? '';
  }
}
