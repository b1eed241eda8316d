import { type Note, noteSchema } from './schema';

/**
 * The notes that can be shown. One that doesn't fit its schema, from whatever accident, must not keep all others from the
 * rep, who gets a list whole or not at all. It stays in the database and goes into every file.
 */
export function readable(notes: readonly Note[]): Note[] {
  return notes.filter((note) => noteSchema.safeParse(note).success);
}
