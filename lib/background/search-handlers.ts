import type { searchCalls } from '../messages/search-calls';
import type { Handlers } from '../messages/serve';
import { keysOf, readNames } from '../notes/customers';
import type { Journal } from '../notes/journal';
import { readable } from '../notes/readable';
import { NoteSearch } from '../notes/search/note-search';
import { findWords } from '../notes/search/words';
import { VaultLockedError } from '../notes/vault/guard';
import { broadcast } from './broadcast';

/** Places marked in one note: more than these nobody sees in a list. */
const mostSpans = 30;

/** What the background does for the search. The index is built when it is first asked for, and told of every change. */
export function createSearchHandlers(journal: Journal): Pick<Handlers, keyof typeof searchCalls> {
  const { database, clock } = journal;
  const search = new NoteSearch({
    readNotes: (before, limit) => {
      const { notes } = database;
      const from = before === undefined ? notes.orderBy('id') : notes.where('id').below(before);
      return from.reverse().limit(limit).toArray();
    },
    count: () => database.notes.count(),
    onProgress: (progress) => broadcast({ heard: 1, event: 'search-progress', progress }),
  });
  journal.onCommit(({ notes, gone }) => search.update(notes, gone));
  // What is locked must not be found either.
  database.vault.onChange((state) => {
    if (state === 'locked') search.forget();
  });

  /** Answers don't wait for the whole: a failure shows in the progress that stands still, and the next call tries again. */
  const build = () => void search.build().catch(() => undefined);

  return {
    'search.prepare': () => {
      build();
      return { progress: search.progress };
    },
    'search.query': async ({ text, kinds, customerKey, state, dueBy, from, to, offset, limit }) => {
      await database.open();
      if (!database.vault.isOpen) throw new VaultLockedError();
      build();
      const customerKeys = customerKey === undefined ? undefined : await keysOf(database, customerKey);
      const { ids, total, matched } = search.search({
        text,
        kinds,
        customerKeys,
        state,
        dueBy: dueBy === undefined ? undefined : Date.parse(dueBy),
        from: from === undefined ? undefined : Date.parse(from),
        to: to === undefined ? undefined : Date.parse(to),
        now: clock.now(),
        offset,
        limit,
      });
      const { progress } = search;
      const notes = readable((await database.notes.bulkGet(ids)).filter((note) => note !== undefined));
      const keys = notes.map((note) => note.customerKey);
      return {
        hits: notes.map((note) => ({ note, spans: findWords(note.text, matched, mostSpans) })),
        total,
        names: await readNames(database, keys),
        progress,
      };
    },
  };
}
