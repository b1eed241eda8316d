import { type Clock, revise } from './clock';
import { findAcquaintance, keepAcquaintance, keysOf } from './customers';
import type { NotesDatabase } from './database';
import type { Journal, Step } from './journal';
import { readable } from './readable';
import { type NewNote, type Note, noteSchema, stateFor } from './schema';
import { keepStrangers } from './strangers';
import { keepWaiting } from './vault/waiting';

/** A note was asked for that isn't there (or lies in the bin). */
export class NoteMissingError extends Error {
  constructor(id: string) {
    super(`There is no note ${id}.`);
    this.name = 'NoteMissingError';
  }
}

/** What can be changed of a note. Left out or undefined: stays as it is. Null takes a due time or a plan mark away. */
export interface NoteChange {
  text?: string | undefined;
  done?: boolean | undefined;
  state?: Note['state'];
  due?: string | null | undefined;
  plan?: Note['plan'] | null;
  incident?: Note['incident'];
  concession?: Note['concession'];
  /** Files the note under another customer. */
  customerKey?: string | undefined;
}

/** Whoever is no tab types nothing. */
const noTab = '-';

/** Everything that reads or changes notes. A promise that resolves means: it is on disk. */
export class Notes {
  constructor(private readonly journal: Journal) {}

  private get database(): NotesDatabase {
    return this.journal.database;
  }

  /**
   * Keeps a new note and forgets what was typed for it in this tab, both or neither. `once` marks a wish: made again with the
   * same words (its answer was lost on the way), it answers the note that is kept already. While the notes are locked it is
   * kept boxed until they are unlocked; there is nothing to undo before that.
   */
  async add(
    fields: NewNote,
    from: { once?: string | undefined; tab?: string } = {},
  ): Promise<{ note: Note; change: string | undefined }> {
    const { once, tab = noTab } = from;
    await this.database.open();
    if (this.database.vault.isOpen) return await this.keep(fields, (step) => this.make(step.clock, fields), once, tab);
    const note = this.make(this.journal.clock, fields);
    await keepWaiting(this.database, note.id, { what: 'note', note, fields, ...(once ? { once } : {}) });
    return { note, change: undefined };
  }

  /** Keeps a note that was captured while the notes were locked, as it was made then. */
  async takeCaptured(note: Note, fields: NewNote, once: string | undefined): Promise<void> {
    // Broken off after it was kept and before it was off the list, it comes a second time.
    if (await this.database.notes.get(note.id)) return;
    await this.keep(fields, () => note, once, noTab);
  }

  private make(clock: Clock, fields: NewNote): Note {
    const at = new Date(clock.now()).toISOString();
    const state = stateFor(fields.kind, false);
    const made = { ...fields, id: clock.createId(), createdAt: at, updatedAt: at };
    return noteSchema.parse(state ? { ...made, state } : made);
  }

  private async keep(
    fields: NewNote,
    make: (step: Step) => Note,
    once: string | undefined,
    tab: string,
  ): Promise<{ note: Note; change: string }> {
    const { value, change } = await this.journal.change('note-added', async (step) => {
      // All that has to be known is asked for at once, and all that is written is handed over at once: each answer waited
      // for costs as much as all the rest.
      const [kept, acquaintance, typed] = await Promise.all([
        once === undefined ? undefined : this.findKept(fields, once),
        findAcquaintance(this.database, fields),
        this.database.typed.get([fields.conversationId, tab]),
      ]);
      if (kept) {
        step.idle = true;
        return kept;
      }
      step.once = once;
      const note = make(step);
      step.issue(keepAcquaintance(step, note, acquaintance));
      // What is typed may be about something else: an offer taken up while a note is half written.
      if (typed && note.text.startsWith(typed.text.trim())) {
        step.issue(this.database.typed.delete([note.conversationId, tab]));
      }
      step.issue(step.put('notes', note, null));
      return { note, change: undefined };
    });
    return { note: value.note, change: value.change ?? change };
  }

  /** The note kept for this wish, if it was: other words under the same mark are another note, whatever the page thought. */
  private async findKept(fields: NewNote, once: string): Promise<{ note: Note; change: string } | undefined> {
    const changes = await this.database.changes.where('once').equals(once).toArray();
    if (changes.length === 0) return undefined;
    const notes = await this.database.notes.bulkGet(changes.map(({ entries }) => entries[0]?.id ?? ''));
    const at = notes.findLastIndex(
      (note) => note && note.deletedAt === undefined && note.text === fields.text.trim() && note.kind === fields.kind,
    );
    const [note, change] = [notes[at], changes[at]];
    return note && change && { note, change: change.id };
  }

  /** The notes of one customer over all conversations and addresses, newest first, without those in the bin. */
  async list(customerKey: string): Promise<Note[]> {
    return readable((await this.all(customerKey)).filter((note) => note.deletedAt === undefined));
  }

  /** As `list`, with those in the bin. */
  async all(customerKey: string): Promise<Note[]> {
    const keys = await keysOf(this.database, customerKey);
    const lists = await Promise.all(
      keys.map((key) => this.database.notes.where('[customerKey+id]').between([key, ''], [key, '\uffff']).toArray()),
    );
    return lists.flat().sort((a, b) => (a.id < b.id ? 1 : -1));
  }

  /** Changes the given fields of a note. Throws `NoteMissingError` when it is gone. */
  async change(id: string, fields: NoteChange): Promise<{ note: Note; change: string }> {
    const { value, change } = await this.journal.change('note-changed', async (step) => {
      const old = await this.database.notes.get(id);
      if (!old || old.deletedAt !== undefined) throw new NoteMissingError(id);
      const note = noteSchema.parse({ ...applyChange(old, fields, step.at), ...revise(old, step.clock.now()) });
      if (note.customerKey !== old.customerKey) {
        await keepAcquaintance(step, note, await findAcquaintance(this.database, note));
      }
      await step.put('notes', note, old);
      return note;
    });
    return { note: value, change };
  }

  /** Puts a note in the bin or brings it back. */
  async remove(id: string, restore = false): Promise<{ note: Note; change: string }> {
    const { value, change } = await this.journal.change(restore ? 'note-restored' : 'note-removed', async (step) => {
      const old = await this.database.notes.get(id);
      if (!old) throw new NoteMissingError(id);
      const { deletedAt: _, ...kept } = old;
      const note = { ...kept, ...revise(old, step.clock.now()), ...(restore ? {} : { deletedAt: step.at }) };
      await step.put('notes', note, old);
      // Their record can have gone meanwhile, with the import it came from.
      if (restore) await keepStrangers(step, [note]);
      return note;
    });
    return { note: value, change };
  }

  /** What lies in the bin, the latest first. */
  async bin(limit: number): Promise<Note[]> {
    return readable(await this.database.notes.orderBy('deletedAt').reverse().limit(limit).toArray());
  }
}

/** The note with the changes in it: state and `done` go together, and a due time that moves is remembered. */
function applyChange(old: Note, fields: NoteChange, at: string): Note {
  const changed: Note = { ...old };
  if (fields.text !== undefined) changed.text = fields.text;
  if (fields.incident !== undefined) changed.incident = fields.incident;
  if (fields.concession !== undefined) changed.concession = fields.concession;
  if (fields.customerKey !== undefined) changed.customerKey = fields.customerKey;
  if (fields.plan === null) delete changed.plan;
  else if (fields.plan !== undefined) changed.plan = fields.plan;
  if (fields.due === null) delete changed.due;
  else if (fields.due !== undefined) changed.due = fields.due;
  if (old.kind === 'promise' && old.due !== undefined && changed.due !== old.due) {
    changed.moves = [...(old.moves ?? []), { from: old.due, at }];
  }
  if (fields.state !== undefined) {
    changed.state = fields.state;
    changed.done = fields.state !== 'open';
  } else if (fields.done !== undefined && fields.done !== old.done) {
    changed.done = fields.done;
    const state = stateFor(old.kind, fields.done);
    if (state) changed.state = state;
  }
  return changed;
}
