import { describe, expect, it, vi } from 'vitest';
import type { PastPromise } from '../listen/types';
import type { Note } from '../notes/schema';
import type { Plan } from '../notes/schema/plan';
import { createStandingStore } from './standing';
import { exampleNote } from './testing';

const now = new Date('2026-11-23T10:00:00Z');
const plan: Plan = {
  id: 'plan-1',
  customerKey: 'ida@holm.example',
  createdAt: '2026-11-01T09:00:00.000Z',
  updatedAt: '2026-11-01T09:00:00.000Z',
  goals: [
    { text: 'Light in every hall', reached: false },
    { text: 'One contract', reached: true },
  ],
  items: [
    { text: 'Survey of the halls', state: 'done' },
    { text: 'Lamps in hall 2', state: 'agreed' },
    { text: 'Lamps in the cellar', state: 'dropped' },
  ],
  exceptions: [],
};

function setUp(start: { notes?: Note[]; plan?: Plan | null; promised?: PastPromise[] } = {}) {
  const inserted: string[] = [];
  const at = {
    conversation: 'thread-1' as string | null,
    notes: start.notes ?? [exampleNote({ kind: 'request', text: 'Send a lamp', state: 'open' })],
  };
  const store = createStandingStore({
    source: {
      conversation: () => at.conversation,
      customer: () => ({ name: 'Ida' }),
      agent: () => ({ name: 'Jo' }),
      notes: () => at.notes,
      plan: () => start.plan ?? null,
      promised: () => start.promised ?? [],
      shape: () => ({}),
      now: () => now,
    },
    reply: {
      insertSummary: async (text) => {
        inserted.push(text);
        return true;
      },
    },
  });
  store.refresh();
  return { store, state: store.getState, at, inserted };
}

describe('where things stand', () => {
  it('tells what of the plan is agreed and what is there, and nothing that was dropped', () => {
    const { state } = setUp({ notes: [], plan });
    expect(state().text).toContain('What we agreed:\n- Light in every hall\n- Lamps in hall 2\n');
    expect(state().text).toContain('Done:\n- Survey of the halls\n- One contract\n');
    expect(state().text).not.toContain('cellar');
  });

  it('leaves out what was settled more than a month ago, and keeps what has been open for longer', () => {
    const old = { createdAt: '2026-01-02T09:00:00.000Z', updatedAt: '2026-01-02T09:00:00.000Z' };
    const { state } = setUp({
      notes: [
        exampleNote({ id: 'a', kind: 'request', text: 'Settled long ago', state: 'done', done: true, ...old }),
        exampleNote({ id: 'b', kind: 'request', text: 'Settled lately', state: 'done', done: true }),
        exampleNote({ id: 'c', kind: 'request', text: 'Open since January', state: 'open', ...old }),
      ],
    });
    expect(state().text).toContain('Settled lately');
    expect(state().text).toContain('Open since January');
    expect(state().text).not.toContain('Settled long ago');
  });

  it('owns a promise of the thread that nobody noted, and leaves one that was noted to its note', () => {
    const text = 'I will send you the report by Friday.';
    const promise = { messageId: 'm0', start: 0, end: text.length, text, due: '2026-11-20T15:00:00', overdue: true };
    expect(setUp({ notes: [], promised: [promise] }).state().text).toContain('I had promised to send you the report');
    const kept = { kind: 'promise', due: '2026-11-20T15:00:00.000Z', state: 'kept', done: true } as const;
    const { state } = setUp({ notes: [exampleNote({ ...kept, text: 'The report' })], promised: [promise] });
    expect(state().text).not.toContain('I had promised');
    expect(state().text).toContain('Done:\n- The report');
  });

  it('knows a noted promise by its day in whatever zone its time is written', () => {
    vi.stubEnv('TZ', 'Europe/Berlin');
    const text = 'I will send you the report on Monday.';
    const due = '2026-11-16T00:30:00+01:00';
    const promise = { messageId: 'm0', start: 0, end: text.length, text, due, overdue: true };
    const kept = { kind: 'promise', due: '2026-11-15T23:30:00.000Z', state: 'kept', done: true } as const;
    const { state } = setUp({ notes: [exampleNote({ ...kept, text: 'The report' })], promised: [promise] });
    vi.unstubAllEnvs();
    expect(state().text).not.toContain('I had promised');
    expect(state().text).toContain('Done:\n- The report');
  });

  it('keeps the words of the rep with the conversation they were written in', () => {
    const { store, state, at } = setUp();
    state().show();
    state().edit('My own words');
    at.conversation = 'thread-2';
    store.refresh();
    expect(state()).toMatchObject({ open: false, edited: false });
    expect(state().text).toContain('Send a lamp');
    at.conversation = 'thread-1';
    store.refresh();
    expect(state()).toMatchObject({ offered: true, edited: true, text: 'My own words' });
  });

  it('is fresh again once it was inserted, and is gone without a conversation', async () => {
    const { store, state, at, inserted } = setUp();
    state().show();
    state().edit('My own words');
    await state().insert();
    expect(inserted).toEqual(['My own words']);
    expect(state()).toMatchObject({ open: false, edited: false });
    at.conversation = null;
    store.refresh();
    expect(state()).toMatchObject({ offered: false, text: '' });
  });
});
