import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CallInput } from '../messages/protocol';
import type { Note } from '../notes/schema';
import { type Call, type Failure, toFailure } from './call';
import type { Thread } from './conversation';
import { createNoteFields, emptyField, type NoteField } from './note-field';
import {
  emptyDetails,
  keyOf,
  type NoteParts,
  newestFirst,
  newNote,
  partsOf,
  problemOf,
  type TypedNote,
} from './note-parts';

export type { Saving } from './note-field';

/** What can be changed of a note on the list. */
export type NoteChange = Omit<CallInput<'notes.change'>, 'id'>;

/** A change that can be taken back in this session. */
export interface Undoable {
  /** In the order in which they were made. */
  changes: string[];
  /** What was done, in words for the rep: "Note removed." */
  words: string;
}

export interface NotesState {
  /** Whose notes are shown; null while there is no conversation to file them under. */
  customerKey: string | null;
  /** Newest first. */
  notes: Note[];
  list: 'none' | 'loading' | 'ready' | ({ state: 'failed' } & Failure);
  field: NoteField;
  /** The change made last: it can be taken back. */
  undoable: Undoable | null;
  /** A change to a note on the list that failed. */
  failure: Failure | null;
  write(field: Partial<TypedNote>): void;
  /** Saves what is in the field; also the way to try again. The text leaves the field only once it is kept. */
  save(): Promise<void>;
  reload(): Promise<void>;
  /** Keeps several notes at once, those that are not kept already; `words` says it when it is done. */
  keepAll(parts: readonly NoteParts[], words: string): Promise<void>;
  change(note: Note, change: NoteChange, words: string): Promise<void>;
  setDone(note: Note, done: boolean): Promise<void>;
  remove(note: Note): Promise<void>;
  /** Takes the last change back. */
  undo(): Promise<void>;
  /**
   * Keeps what was replied with the incidents of this conversation that have no reply yet (`document-incidents`). `after` is
   * the last message on the page: sent once more behind the same one, the mail did not go out before.
   */
  recordReply(text: string, after?: string): Promise<void>;
}

/** As much of a reply as an incident holds. */
const longestReply = 100_000;

/** The notes of the customer at hand, and the one being written. Nothing typed is lost by a failure or by moving on. */
export function createNotesStore(deps: {
  call: Call;
  /** Address of the page at hand, for an incident. */
  page?: () => string | undefined;
}): StoreApi<NotesState> & {
  /** The conversation at hand changed. */
  open(thread: Thread | null): Promise<void>;
  /** The background tells that a customer's notes changed, here or in another tab. */
  onNotesChanged(customerKey: string): void;
  /** A note of this customer was kept by another part of the sidebar. */
  onKept(note: Note): void;
  /** Another part of the sidebar changed something: it can be taken back like a change of a note. */
  offerUndo(change: string, words: string): void;
} {
  const { call } = deps;
  let thread: Thread | null = null;
  /** The incidents the last mail was the reply to, and behind which message it was sent. */
  let replied: { place: string; notes: string[] } | undefined;
  const fields = createNoteFields(call);
  /** Lists that were asked for again since are dropped: they may be older than what is shown. */
  let asked = 0;

  const putOnList = (note: Note) => {
    const { customerKey, notes } = store.getState();
    if (customerKey !== note.customerKey) return;
    store.setState({ notes: newestFirst([note, ...notes.filter((old) => old.id !== note.id)]) });
  };

  const store = createStore<NotesState>()((set, get) => {
    const load = async (key: string) => {
      const question = ++asked;
      const isCurrent = () => question === asked && get().customerKey === key;
      try {
        const { notes } = await call('notes.list', { customerKey: key });
        if (isCurrent()) set({ notes: newestFirst(notes), list: 'ready' });
      } catch (error) {
        if (isCurrent()) set({ list: { state: 'failed', ...toFailure(error) } });
      }
    };

    /** Changes the field of a conversation, be it still open or left meanwhile. */
    const changeField = (conversationId: string, change: Partial<NoteField>) => {
      if (thread?.conversationId === conversationId) set({ field: { ...get().field, ...change } });
      else fields.change(conversationId, change);
    };

    const attempt = async (act: () => Promise<void>) => {
      set({ failure: null });
      try {
        await act();
      } catch (error) {
        set({ failure: toFailure(error) });
      }
    };

    const alterNote = (note: Note, change: NoteChange, words: string) =>
      attempt(async () => {
        const changed = await call('notes.change', { id: note.id, ...change });
        putOnList(changed.note);
        setUndoable(changed.change, words);
      });

    const setUndoable = (change: string | undefined, words: string) =>
      set({ undoable: change === undefined ? null : { changes: [change], words } });

    return {
      customerKey: null,
      notes: [],
      list: 'none',
      field: emptyField,
      undoable: null,
      failure: null,

      write(change) {
        const { field } = get();
        if (!thread || field.saving.state === 'saving') return;
        set({ field: { ...field, ...change, saving: { state: 'idle' } } });
        if (change.text !== undefined) fields.keepTyped(thread.conversationId, change.text, keyOf(thread));
      },

      async save() {
        const { field } = get();
        const where = thread;
        const text = field.text.trim();
        if (!where || text === '' || field.saving.state === 'saving' || problemOf(field)) return;
        set({ field: { ...field, saving: { state: 'saving' } } });
        try {
          const once = fields.markOf(where.conversationId, text);
          const { note, change } = await call('notes.add', {
            note: newNote(where, partsOf(field, deps.page?.())),
            once,
          });
          fields.forgetMark(where.conversationId);
          changeField(where.conversationId, {
            ...emptyField,
            details: { ...emptyDetails, currency: field.details.currency },
            saving: { state: 'saved' },
          });
          fields.keepTyped(where.conversationId, '', keyOf(where));
          putOnList(note);
          if (thread === where) setUndoable(change, 'Note kept.');
        } catch (error) {
          changeField(where.conversationId, { ...field, saving: { state: 'failed', ...toFailure(error) } });
        }
      },

      async reload() {
        const key = get().customerKey;
        if (key === null) return;
        // What is there stays in sight while it is read anew: each change, here or in another tab, asks for that.
        if (get().list !== 'ready') set({ list: 'loading' });
        await load(key);
      },

      keepAll: (parts, words) =>
        attempt(async () => {
          const where = thread;
          if (!where) return;
          const changes: string[] = [];
          for (const part of parts) {
            if (isKept(get().notes, where, part)) continue;
            const place = `${where.conversationId}\n${part.kind}\n${part.text}`;
            const { note, change } = await call('notes.add', {
              note: newNote(where, part),
              once: fields.markOf(place, part.text),
            });
            fields.forgetMark(place);
            putOnList(note);
            if (change) changes.push(change);
          }
          set({ undoable: changes.length > 0 ? { changes, words } : null });
        }),

      change: alterNote,

      setDone: (note, done) => alterNote(note, { done }, done ? 'Marked as done.' : 'Open again.'),

      remove: (note) =>
        attempt(async () => {
          const { change } = await call('notes.remove', { id: note.id });
          set({ notes: get().notes.filter((kept) => kept.id !== note.id) });
          setUndoable(change, 'Note removed.');
        }),

      async undo() {
        const { undoable } = get();
        if (!undoable) return;
        await attempt(async () => {
          const changes = [...undoable.changes];
          for (let change = changes.pop(); change !== undefined; change = changes.pop()) {
            await call('changes.undo', { change });
            // Broken off here, it is gone on with: what is taken back can't be taken back once more.
            set({ undoable: changes.length > 0 ? { ...undoable, changes: [...changes] } : null });
          }
          await get().reload();
        });
      },

      recordReply: (text, after) =>
        attempt(async () => {
          const where = thread;
          const reply = text.trim().slice(0, longestReply);
          if (!where || reply === '') return;
          const place = `${where.conversationId}\n${after}`;
          const again = after !== undefined && replied?.place === place ? replied.notes : [];
          const unanswered = get().notes.filter(
            ({ id, incident, conversationId }) =>
              incident &&
              (incident.reply === undefined || again.includes(id)) &&
              conversationId === where.conversationId,
          );
          replied = { place, notes: unanswered.map(({ id }) => id) };
          // All at once: many hosts leave the page with the sending, and what is asked for by then is done.
          const asked = unanswered.map(({ id, incident }) =>
            incident ? call('notes.change', { id, incident: { ...incident, reply } }) : undefined,
          );
          for (const answer of await Promise.all(asked)) if (answer) putOnList(answer.note);
        }),
    };
  });

  return Object.assign(store, {
    async open(next: Thread | null) {
      if (thread?.conversationId === next?.conversationId && sameCustomer(thread, next)) return;
      const { field } = store.getState();
      if (thread && (field.text.trim() !== '' || field.saving.state === 'saving'))
        fields.leave(thread.conversationId, field);
      thread = next;
      if (!next) {
        store.setState({
          customerKey: null,
          notes: [],
          list: 'none',
          field: emptyField,
          undoable: null,
          failure: null,
        });
        return;
      }
      const key = keyOf(next);
      const kept = fields.takeUp(next.conversationId);
      store.setState({
        customerKey: key,
        notes: [],
        list: 'loading',
        field: kept ?? emptyField,
        undoable: null,
        failure: null,
      });
      const unsaved = kept
        ? undefined
        : call('unsaved.get', { conversationId: next.conversationId }).catch(() => undefined);
      await store.getState().reload();
      const restored = await unsaved;
      // What the rep began to type in the meantime is newer than what was kept.
      const untouched = store.getState().field === emptyField && thread === next;
      if (restored?.text && untouched) store.setState({ field: { ...emptyField, text: restored.text } });
    },
    onNotesChanged(key: string) {
      if (store.getState().customerKey === key) void store.getState().reload();
    },
    onKept: putOnList,
    offerUndo: (change: string, words: string) => store.setState({ undoable: { changes: [change], words } }),
  });
}

/** Is this very thing on record for this conversation? */
export function isKept(
  notes: readonly Note[],
  { conversationId }: Thread,
  { kind, text, incident }: NoteParts,
): boolean {
  return notes.some(
    (note) =>
      note.kind === kind &&
      note.conversationId === conversationId &&
      (incident ? note.incident?.quote === incident.quote : note.text === text),
  );
}

function sameCustomer(a: Thread | null, b: Thread | null): boolean {
  return a?.customer.address === b?.customer.address && a?.customer.name === b?.customer.name;
}
