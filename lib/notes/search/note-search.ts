import type { Note } from '../schema';
import { type Entry, type Query, SearchIndex } from './search-index';

/** Reads the notes made before the one with this id (undefined: the newest), newest first, at most so many. */
export type ReadNotes = (before: string | undefined, limit: number) => Promise<Note[]>;

/** Notes read and put in at once: some ten milliseconds, so that a call never waits long for its turn. */
const slice = 500;

/** What can be found of a note. Undefined for one in the bin. */
export function toEntry(note: Note): Entry | undefined {
  if (note.deletedAt !== undefined) return undefined;
  const { id, text, subject, customerName = '', customerKey, kind, incident, concession, due } = note;
  return {
    id,
    texts: [text, subject, customerName, customerKey, incident?.quote ?? '', concession?.reason ?? ''],
    kind,
    customerKey,
    createdAt: Date.parse(note.createdAt),
    open: note.state === 'open',
    ...(due === undefined ? {} : { due: Date.parse(due) }),
  };
}

/**
 * The search over all notes: built slice by slice when it is first asked for, and from then on told of every change. While
 * it is built it answers from what it has read, and what changes meanwhile counts more than what is read.
 */
export class NoteSearch {
  private index = new SearchIndex();
  /** Notes changed or gone while the index is built: a slice may have been read before that. */
  private readonly changed = new Set<string>();
  private building: Promise<void> | undefined;
  private read = 0;
  private total = 1;
  private ready = false;

  constructor(
    private readonly deps: {
      readNotes: ReadNotes;
      count: () => Promise<number>;
      onProgress: (progress: number) => void;
    },
  ) {}

  /** 0 to 1; 1 only when every note can be found. */
  get progress(): number {
    return this.ready ? 1 : Math.min(0.99, this.read / Math.max(1, this.total));
  }

  /** Builds the index, once. A failed try is made anew with the next call. */
  build(): Promise<void> {
    this.building ??= this.readAll().catch((error: unknown) => {
      this.building = undefined;
      throw error;
    });
    return this.building;
  }

  /** Notes as they are now, and ids of those that are gone. To be called for every change, whether or not it is built. */
  update(notes: readonly Note[], gone: readonly string[] = []): void {
    if (!this.building) return;
    for (const id of gone) {
      this.changed.add(id);
      this.index.remove(id);
    }
    for (const note of notes) {
      if (!this.ready) this.changed.add(note.id);
      this.put(note);
    }
    if (this.ready && this.index.wasteful) this.startAnew();
  }

  search(query: Query): ReturnType<SearchIndex['search']> {
    return this.index.search(query);
  }

  private put(note: Note): void {
    try {
      const entry = toEntry(note);
      if (entry) this.index.put(entry);
      else this.index.remove(note.id);
    } catch {
      // A record that isn't whole can't be shown either; the search over all others must not end with it.
      this.index.remove(note.id);
    }
  }

  /** Forgets all that was read; the next call reads it anew. */
  forget(): void {
    this.startAnew();
  }

  private startAnew(): void {
    this.index = new SearchIndex();
    this.building = undefined;
    this.ready = false;
    this.read = 0;
  }

  private async readAll(): Promise<void> {
    const { readNotes, count, onProgress } = this.deps;
    this.changed.clear();
    this.index = new SearchIndex();
    this.read = 0;
    this.total = await count();
    let told = 0;
    for (let before: string | undefined; ; ) {
      const notes = await readNotes(before, slice);
      for (const note of notes) {
        if (!this.changed.has(note.id)) this.put(note);
      }
      this.read += notes.length;
      before = notes.at(-1)?.id;
      if (notes.length < slice || before === undefined) break;
      if (this.progress - told >= 0.1) {
        told = this.progress;
        onProgress(told);
      }
    }
    this.ready = true;
    this.changed.clear();
    onProgress(1);
  }
}
