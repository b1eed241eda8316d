import type { Call, Failure } from './call';
import { emptyDetails, type TypedNote } from './note-parts';
import { keepUnsaved } from './unsaved';

/** How saving a note stands. `saved` is said only after the background confirmed it is on disk. */
export type Saving = { state: 'idle' } | { state: 'saving' } | { state: 'saved' } | ({ state: 'failed' } & Failure);

/** What is being written into the note field of one conversation. */
export interface NoteField extends TypedNote {
  saving: Saving;
}

export const emptyField: NoteField = {
  text: '',
  kind: 'note',
  due: undefined,
  details: emptyDetails,
  saving: { state: 'idle' },
};

/** What was written in conversations the rep left meanwhile, and what is known of wishes to save. */
export function createNoteFields(call: Call) {
  const left = new Map<string, NoteField>();
  /** Marks of what was to be saved and isn't known to be, by the place it was written in. */
  const marks = new Map<string, { text: string; once: string }>();
  return {
    /** Keeps what is typed where a closed tab and an update leave it. */
    keepTyped: keepUnsaved(call),
    /** The rep goes on to another conversation with something in the field. */
    leave: (conversationId: string, field: NoteField) => void left.set(conversationId, field),
    /** Changes the field of a conversation that was left. */
    change(conversationId: string, change: Partial<NoteField>): void {
      left.set(conversationId, { ...(left.get(conversationId) ?? emptyField), ...change });
    },
    /** The field as it was left: from now on it is the one on screen. */
    takeUp(conversationId: string): NoteField | undefined {
      const field = left.get(conversationId);
      left.delete(conversationId);
      return field;
    },
    /** The mark of a wish to save these words: the same until they are kept, so that trying again keeps them once. */
    markOf(place: string, text: string): string {
      const known = marks.get(place);
      const mark = known?.text === text ? known : { text, once: crypto.randomUUID() };
      marks.set(place, mark);
      return mark.once;
    },
    /** They are kept. */
    forgetMark: (place: string) => void marks.delete(place),
  };
}
