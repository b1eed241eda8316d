import type { NotesDatabase } from '../database';
import type { Journal } from '../journal';
import type { Notes } from '../operations';
import type { NewNote, Note } from '../schema';
import { keepTyped, type Typed } from '../typed';

/** Something captured while the notes were locked: boxed, so that only unlocking reads it. */
export interface Waiting {
  /** That of the note it becomes; of what is typed, one for each conversation and tab. */
  id: string;
  boxed: Uint8Array<ArrayBuffer>;
}

type Captured =
  | { what: 'note'; note: Note; fields: NewNote; once?: string }
  | { what: 'typed'; typed: Typed }
  | { what: 'else'; value: unknown };

/** Keeps something for later, on the disk when it answers. */
export async function keepWaiting(database: NotesDatabase, id: string, captured: Captured): Promise<void> {
  const boxed = await database.vault.box(captured);
  await database.waiting.put({ id, boxed });
}

/** Under which a tab's words for a conversation wait, latest only. The id is on the disk: it tells of neither. */
export async function nameTyped({ conversationId, tab }: Pick<Typed, 'conversationId' | 'tab'>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${tab}\n${conversationId}`));
  return `typed-${[...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * Puts what was captured where it belongs, one by one in the order of its coming: each is there and no longer waiting, or
 * still waits. `takeElse` gets what is none of the database's. Answers how many.
 */
export async function takeWaiting(
  journal: Journal,
  notes: Notes,
  takeElse: (value: unknown) => Promise<void> = async () => undefined,
): Promise<number> {
  const { database } = journal;
  let taken = 0;
  for (const { id, boxed } of await database.waiting.orderBy('id').toArray()) {
    const captured = (await database.vault.unbox(boxed)) as Captured;
    if (captured.what === 'note') await notes.takeCaptured(captured.note, captured.fields, captured.once);
    else if (captured.what === 'typed') await keepTyped(database, captured.typed);
    else await takeElse(captured.value);
    await database.waiting.delete(id);
    taken += 1;
  }
  return taken;
}
