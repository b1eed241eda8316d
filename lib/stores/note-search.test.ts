import { describe, expect, it } from 'vitest';
import { createNoteSearchStore } from './note-search';
import { createNotesInMemory, exampleNote } from './testing';

function setUp() {
  const background = createNotesInMemory([exampleNote()]);
  background.handlers['search.query'] = () => ({
    hits: background.notes.map((note) => ({ note, spans: [] })),
    total: background.notes.length,
    names: {},
    progress: 1,
  });
  return { ...background, store: createNoteSearchStore({ call: background.call }) };
}

describe('the search at the desk', () => {
  it('asks for nothing while nobody looks: the background would read all notes for it', async () => {
    const { store, made } = setUp();
    await store.getState().refresh();
    expect(made).toEqual([]);
  });

  it('follows what changes once somebody looked', async () => {
    const { store, notes } = setUp();
    await store.getState().look({});
    notes.push(exampleNote({ id: 'note-2' }));
    await store.getState().refresh();
    expect(store.getState().hits).toHaveLength(2);
  });
});
