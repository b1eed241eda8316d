import { beforeEach, describe, expect, it } from 'vitest';
import { createNotesStore } from './notes';
import { createNotesInMemory, exampleNote, failure } from './testing';

const ida = {
  conversationId: 'thread-1',
  host: 'practice',
  subject: 'Broken lamp',
  customer: { name: 'Ida Holm', address: 'Ida@Holm.example' },
};
const other = { ...ida, conversationId: 'thread-2', customer: { name: 'Per' } };

let background: ReturnType<typeof createNotesInMemory>;
let store: ReturnType<typeof createNotesStore>;
const state = () => store.getState();

beforeEach(() => {
  background = createNotesInMemory([
    exampleNote(),
    exampleNote({ id: 'note-2', text: 'Newer', createdAt: '2026-11-21T09:00:00.000Z' }),
  ]);
  store = createNotesStore({ call: background.call });
});

describe('the notes store', () => {
  it("shows the customer's notes, newest first, however the address is spelled", async () => {
    await store.open(ida);
    expect(state().notes.map((note) => note.text)).toEqual(['Newer', 'Has two lamps.']);
    expect(state().list).toBe('ready');
  });

  it('shows what there is while it is read anew, in this tab or for another', async () => {
    await store.open(ida);
    const states: unknown[] = [];
    store.subscribe(({ list }) => states.push(list));
    store.onNotesChanged('ida@holm.example');
    await expect.poll(() => background.made.filter(({ name }) => name === 'notes.list').length).toBe(2);
    await state().reload();
    expect(new Set(states)).toEqual(new Set(['ready']));
  });

  it('keeps the newer list when the answer to an older question comes late', async () => {
    const list = background.handlers['notes.list'];
    const answers: (() => void)[] = [];
    background.handlers['notes.list'] = async (input) => {
      const answer = list?.(input);
      await new Promise<void>((resolve) => answers.push(resolve));
      return (await answer) ?? { notes: [] };
    };
    const opening = store.open(ida);
    await expect.poll(() => answers.length).toBe(1);
    await background.handlers['notes.add']?.({
      note: exampleNote({ id: 'note-3', text: 'From another tab' }),
      once: 'once',
    });
    const reloading = state().reload();
    await expect.poll(() => answers.length).toBe(2);
    answers[1]?.();
    await reloading;
    answers[0]?.();
    await opening;
    expect(state().notes.map((note) => note.text)).toContain('From another tab');
  });

  it('says "saved" only after the background confirmed, and puts the note on top', async () => {
    await store.open(ida);
    state().write({ text: '  Prefers mail. ', kind: 'preference' });
    const saving = state().save();
    expect(state().field).toMatchObject({ text: '  Prefers mail. ', saving: { state: 'saving' } });
    await saving;
    expect(state().field).toMatchObject({ text: '', saving: { state: 'saved' } });
    expect(state().notes[0]).toMatchObject({
      text: 'Prefers mail.',
      kind: 'preference',
      customerKey: 'ida@holm.example',
    });
  });

  it('marks the same wish when the answer got lost, and another one for other words', async () => {
    const add = background.handlers['notes.add'];
    background.handlers['notes.add'] = () => {
      throw failure('No answer came.');
    };
    await store.open(ida);
    state().write({ text: 'Important' });
    await state().save();
    await state().save();
    state().write({ text: 'Important too' });
    await state().save();
    if (add) background.handlers['notes.add'] = add;
    await state().save();
    state().write({ text: 'Important too' });
    await state().save();
    const marks = background.made.flatMap(({ name, input }) =>
      name === 'notes.add' ? (input as { once: string }).once : [],
    );
    expect(marks.map((mark) => marks.indexOf(mark))).toEqual([0, 0, 2, 2, 4]);
  });

  it('keeps the text when saving failed, says why, and saves it on the next try', async () => {
    const add = background.handlers['notes.add'];
    background.handlers['notes.add'] = () => {
      throw failure('The disk is full.', 'quota', 'Make room and try again.');
    };
    await store.open(ida);
    state().write({ text: 'Important', kind: 'promise', due: '2026-11-27T14:00:00.000Z' });
    await state().save();
    expect(state().field).toMatchObject({
      text: 'Important',
      kind: 'promise',
      saving: { state: 'failed', message: 'The disk is full.', remedy: 'Make room and try again.' },
    });
    if (add) background.handlers['notes.add'] = add;
    await state().save();
    expect(state().field.saving.state).toBe('saved');
    expect(background.notes.at(-1)).toMatchObject({ text: 'Important', due: '2026-11-27T14:00:00.000Z' });
  });

  it('gives a due time to promises and requests only', async () => {
    await store.open(ida);
    state().write({ text: 'x', kind: 'preference', due: '2026-11-27T14:00:00.000Z' });
    await state().save();
    expect(background.notes.at(-1)).not.toHaveProperty('due');
  });

  it('saves nothing from an empty field, nor twice at once', async () => {
    await store.open(ida);
    state().write({ text: '   ' });
    await state().save();
    state().write({ text: 'Once' });
    await Promise.all([state().save(), state().save()]);
    expect(background.made.filter(({ name }) => name === 'notes.add')).toHaveLength(1);
  });

  it('keeps each letter typed with the background, and forgets it once saved', async () => {
    await store.open(ida);
    for (const text of ['H', 'Ha', 'Hal', 'Half']) state().write({ text });
    await expect.poll(() => background.unsaved.get('thread-1')).toBe('Half');
    await state().save();
    await expect.poll(() => background.unsaved.get('thread-1')).toBe('');
    const kept = background.made.filter(({ name }) => name === 'unsaved.keep');
    expect(kept.length).toBeLessThan(5);
  });

  it('brings back what was typed before the page was reloaded', async () => {
    background.unsaved.set('thread-1', 'half a no');
    await store.open(ida);
    expect(state().field.text).toBe('half a no');
  });

  it('does not write the kept text over what the rep types meanwhile', async () => {
    background.unsaved.set('thread-1', 'old');
    const opening = store.open(ida);
    state().write({ text: 'new' });
    await opening;
    expect(state().field.text).toBe('new');
  });

  it('keeps the text of a conversation the rep leaves, and a failure that comes late', async () => {
    await store.open(ida);
    state().write({ text: 'Do not lose me' });
    let fail: (error: Error) => void = () => undefined;
    background.handlers['notes.add'] = () =>
      new Promise((_, reject) => {
        fail = reject;
      });
    const saving = state().save();
    await store.open(other);
    expect(state().field.text).toBe('');
    fail(failure('No room.'));
    await saving;
    expect(state().field).toMatchObject({ text: '', saving: { state: 'idle' } });
    await store.open(ida);
    expect(state().field).toMatchObject({ text: 'Do not lose me', saving: { state: 'failed', message: 'No room.' } });
  });

  it('files a late answer under the conversation it belongs to', async () => {
    await store.open(ida);
    state().write({ text: 'Late' });
    const saving = state().save();
    await store.open(other);
    await saving;
    expect(state().notes).toEqual([]);
    await store.open(ida);
    expect(state().notes[0]?.text).toBe('Late');
    expect(state().field.text).toBe('');
  });

  it('reads the list again when another tab changed it, for this customer only', async () => {
    await store.open(ida);
    background.notes.push(exampleNote({ id: 'note-3', text: 'Elsewhere', createdAt: '2026-11-22T09:00:00.000Z' }));
    store.onNotesChanged('somebody@else.example');
    expect(state().notes).toHaveLength(2);
    store.onNotesChanged('ida@holm.example');
    await expect.poll(() => state().notes[0]?.text).toBe('Elsewhere');
  });

  it('says when the notes could not be read, and reads them on the next try', async () => {
    const list = background.handlers['notes.list'];
    background.handlers['notes.list'] = () => {
      throw failure('The database is locked.');
    };
    await store.open(ida);
    expect(state().list).toMatchObject({ state: 'failed', message: 'The database is locked.' });
    if (list) background.handlers['notes.list'] = list;
    await state().reload();
    expect(state().list).toBe('ready');
  });

  it('removes a note and brings it back', async () => {
    await store.open(ida);
    const [first] = state().notes;
    if (!first) throw new Error('There is no note to remove.');
    await state().remove(first);
    expect(state().notes).toHaveLength(1);
    await state().undo();
    expect(state().notes.map((note) => note.id)).toEqual(['note-2', 'note-1']);
    expect(background.made).toContainEqual({ name: 'changes.undo', input: { change: 'change-1' } });
    expect(state().undoable).toBeNull();
  });

  it('leaves the list as it was when a change failed, and says so', async () => {
    await store.open(ida);
    background.handlers['notes.remove'] = () => {
      throw failure('No room.');
    };
    const [first] = state().notes;
    if (!first) throw new Error('There is no note to remove.');
    await state().remove(first);
    expect(state().notes).toHaveLength(2);
    expect(state().failure?.message).toBe('No room.');
  });

  it('keeps what was replied with the incident it answers, once, and with no other', async () => {
    const incident = { level: 'abuse' as const, quote: 'You fools' };
    background.notes.push(
      exampleNote({ id: 'i1', kind: 'incident', incident }),
      exampleNote({ id: 'i2', kind: 'incident', incident, conversationId: 'thread-9' }),
      exampleNote({ id: 'i3', kind: 'incident', incident: { ...incident, reply: 'An earlier answer.' } }),
    );
    await store.open(ida);
    await state().recordReply('  I ask you to leave the insults out.  ');
    await state().recordReply('Another mail.');
    const replies = background.notes.flatMap((note) => (note.incident ? [note.incident.reply] : []));
    expect(replies).toEqual(['I ask you to leave the insults out.', undefined, 'An earlier answer.']);
  });

  it('keeps the mail as it went out where the host refused it first, and not one sent after other words', async () => {
    background.notes.push(
      exampleNote({ id: 'i1', kind: 'incident', incident: { level: 'abuse', quote: 'You fools' } }),
    );
    await store.open(ida);
    await state().recordReply('Without a subject.', 'm1');
    await state().recordReply('Without a subject, mended.', 'm1');
    expect(background.notes.find(({ id }) => id === 'i1')?.incident?.reply).toBe('Without a subject, mended.');
    await state().recordReply('The next mail.', 'm3');
    await state().recordReply('The next mail.', 'm3');
    expect(background.notes.find(({ id }) => id === 'i1')?.incident?.reply).toBe('Without a subject, mended.');
  });

  it('goes on undoing where it was broken off, and takes nothing back twice', async () => {
    await store.open(ida);
    const parts = ['One', 'Two'].map((text) => ({ kind: 'request' as const, text }));
    await state().keepAll(parts, '2 requests kept.');
    const undo = background.handlers['changes.undo'];
    background.handlers['changes.undo'] = (input) => {
      if (input.change === 'change-1') throw new Error('The worker went away.');
      return undo?.(input) ?? { change: '' };
    };
    await state().undo();
    expect(state().failure?.message).toContain('went away');
    expect(state().undoable).toEqual({ changes: ['change-1'], words: '2 requests kept.' });
    if (undo) background.handlers['changes.undo'] = undo;
    await state().undo();
    expect(state().undoable).toBeNull();
    expect(background.made.filter(({ name }) => name === 'changes.undo').map(({ input }) => input)).toEqual(
      ['change-2', 'change-1', 'change-1'].map((change) => ({ change })),
    );
  });
});
