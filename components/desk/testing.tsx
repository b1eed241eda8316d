import { cleanup, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Note } from '../../lib/notes/schema';
import { type Plan, planSchema } from '../../lib/notes/schema/plan';
import { createDeskStores } from '../../lib/stores/desk-stores';
import { createNotesInMemory, exampleOverview } from '../../lib/stores/testing';
import { Desk } from './Desk';

/** Draws the real desk, opened at the notes, over a stand-in for the background; for tests only. */

beforeEach(() => {
  // The list draws the rows that fit; without a layout engine it has to be told how high it is.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(660);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(600);
  window.location.hash = '#notes';
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  window.location.hash = '';
});

export function drawDesk(notes: Note[]) {
  const background = createNotesInMemory(notes);
  const bin: Note[] = [];
  const { handlers } = background;
  const remove = handlers['notes.remove'];
  const undo = handlers['changes.undo'];
  const ida = { id: 'c1', name: 'Ida Holm', createdAt: '', updatedAt: '' };
  let keys = ['ida@holm.example'];
  let plan: Plan | null = null;
  let plans = 0;
  /** The plan before each change of it. */
  const before = new Map<string, Plan | null>();
  Object.assign(handlers, {
    'sites.list': () => ({ sites: [] }),
    'search.query': ({ text, kinds, offset = 0, limit = 30 }) => {
      const found = notes.filter((note) => note.text.includes(text) && (!kinds || kinds.includes(note.kind)));
      const hits = found.slice(offset, offset + limit).map((note) => {
        const start = note.text.indexOf(text);
        return { note, spans: text === '' ? [] : [{ start, end: start + text.length }] };
      });
      return { hits, total: found.length, names: { 'ida@holm.example': 'Ida Holm' }, progress: 1 };
    },
    'customers.list': ({ prefix = '' }) => ({
      customers: [
        { id: 'c1', keys: ['ida@holm.example'], name: 'Ida Holm', createdAt: '', updatedAt: '' },
        { id: 'c2', keys: ['per@dahl.example'], name: 'Per Dahl', createdAt: '', updatedAt: '' },
      ].filter(({ name }) => name.toLowerCase().startsWith(prefix)),
    }),
    'notes.bin': () => ({ notes: bin }),
    'notes.remove': (input) => {
      if (input.restore) notes.push(...bin.splice(0));
      else bin.push(...notes.filter(({ id }) => id === input.id));
      return input.restore ? {} : (remove?.(input) ?? {});
    },
    'customers.erase': () => ({ keys: ['ida@holm.example'], counts: { notes: notes.splice(0).length }, traces: [] }),
    'customers.export': () => ({ text: '{}' }),
    'notes.list': ({ customerKey }) => ({
      notes: notes.filter((note) => (keys.includes(customerKey) ? keys : [customerKey]).includes(note.customerKey)),
    }),
    'customers.overview': ({ customerKey }) => {
      if (!keys.includes(customerKey))
        return exampleOverview([], { customer: { keys: [customerKey], name: 'Per Dahl' } });
      const theirs = notes.filter((note) => keys.includes(note.customerKey));
      return exampleOverview(theirs, { plan, customer: { id: 'c1', keys, name: 'Ida Holm' } });
    },
    'plans.keep': ({ plan: fields }) => {
      const change = `plan-${++plans}`;
      before.set(change, plan);
      const at = '2026-11-23T09:00:00.000Z';
      const kept = planSchema.parse({
        id: 'p1',
        customerKey: 'ida@holm.example',
        createdAt: at,
        updatedAt: at,
        ...fields,
      });
      plan = kept;
      return { plan: kept, change };
    },
    'customers.merge': ({ customerKey }) => ({ customer: { ...ida, keys: [customerKey] }, change: 'merge-1' }),
    'customers.split': ({ keys: parted }) => {
      keys = keys.filter((key) => !parted.includes(key));
      return { stayed: { ...ida, keys }, parted: { ...ida, id: 'c3', keys: parted }, change: 'split-1' };
    },
    'changes.undo': (input) => {
      if (before.has(input.change)) plan = before.get(input.change) ?? null;
      else return undo?.(input) ?? { change: '' };
      return { change: 'undone' };
    },
  } satisfies Partial<typeof handlers>);
  const { call } = background;
  const stores = createDeskStores({ call });
  render(<Desk stores={stores} />);
  return {
    background,
    stores,
    notes,
    user: userEvent.setup(),
    setPlan: (agreed: Plan) => {
      plan = agreed;
    },
    setKeys: (all: string[]) => {
      keys = all;
    },
  };
}
