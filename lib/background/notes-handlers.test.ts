import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CallInput, CallName, CallOutput } from '../messages/protocol';
import { calls } from '../messages/protocol';
import { createServer, type Handlers } from '../messages/serve';
import { type Bench, mara, newNote, setUp, tom } from '../notes/testing';
import { installFakeBrowser } from './testing';

const fake = installFakeBrowser();
const { createNotesHandlers } = await import('./notes-handlers');

let bench: Bench;
let callFrom: <N extends CallName>(caller: { tabId?: number }, name: N, input: CallInput<N>) => Promise<CallOutput<N>>;
const call = <N extends CallName>(name: N, input: CallInput<N>) => callFrom({}, name, input);

beforeEach(async () => {
  bench = await setUp();
  fake.said.length = 0;
  for (const key of Object.keys(fake.local)) delete fake.local[key];
  const serve = createServer(createNotesHandlers(bench.journal) as Handlers);
  callFrom = async (caller, name, input) => {
    // As it travels between real pages: what doesn't survive that must not be counted on.
    const answer = await serve(JSON.parse(JSON.stringify({ heard: 1, call: name, input })), {
      ownPage: true,
      ...caller,
    });
    if (!answer?.ok) throw new Error(`${answer?.code}: ${answer?.message}`);
    return calls[name].output.parse(JSON.parse(JSON.stringify(answer.value))) as never;
  };
});

describe('the overview of a customer', () => {
  it('is empty and whole for somebody unknown', async () => {
    const overview = await call('customers.overview', { customerKey: tom });
    expect(overview.customer).toEqual({ keys: [tom] });
    expect(overview).toMatchObject({ promises: [], plan: null, incidents: { notes: [], ladder: null } });
    expect(overview.timeline).toEqual({ entries: [], before: null });
  });

  it('has what matters of all threads, by the team’s policy', async () => {
    await call('policy.set', {
      policy: { goodwill: { currency: 'EUR', perCase: 30, perCustomerAndYear: 100 }, abuse: [{ step: 'Warn.' }] },
    });
    const add = (note: Partial<Parameters<typeof newNote>[0]>) => call('notes.add', { note: newNote(note) });
    await add({ kind: 'promise', text: 'late', due: '2026-11-21T09:00:00Z', conversationId: 'practice:2' });
    await add({ kind: 'request', text: 'invoice', plan: 'off' });
    await add({ kind: 'incident', text: 'rude', incident: { level: 'abuse', quote: 'You …' } });
    await add({
      kind: 'concession',
      text: 'voucher',
      concession: { what: 'goodwill', amount: 25, currency: 'EUR', reason: 'delay' },
    });
    await add({ kind: 'preference', text: 'calls' });
    await call('plans.keep', { customerKey: mara, plan: { goals: [{ text: 'Go live' }], items: [], exceptions: [] } });
    const overview = await call('customers.overview', { customerKey: mara, conversationId: 'practice:1' });
    expect(overview.promises.map(({ text }) => text)).toEqual(['late']);
    expect(overview.requests.map(({ plan }) => plan)).toEqual(['off']);
    expect(overview.incidents.ladder).toMatchObject({ count: 1, step: { step: 'Warn.' }, of: 1 });
    expect(overview.concessions.totals).toEqual([{ currency: 'EUR', amount: 25 }]);
    expect(overview.concessions.limits.map(({ per, state }) => [per, state])).toEqual([
      ['case', 'near'],
      ['year', 'within'],
    ]);
    expect(overview.preferences.map(({ text }) => text)).toEqual(['calls']);
    expect(overview.plan?.goals).toEqual([{ text: 'Go live', reached: false }]);
    expect(overview.conversations).toBe(2);
    const check = await call('concessions.check', {
      customerKey: mara,
      conversationId: 'practice:1',
      what: 'goodwill',
      amount: 10,
      currency: 'EUR',
    });
    expect(check.limits[0]).toMatchObject({ per: 'case', given: 35, state: 'over', left: 0 });
  });

  it('pages through the timeline without repeating or skipping', async () => {
    for (let index = 0; index < 7; index++) {
      bench.time += 1000;
      await bench.notes.add(newNote({ text: `note ${index}` }));
    }
    const seen: string[] = [];
    let page = (await call('customers.overview', { customerKey: mara, limit: 3 })).timeline;
    for (;;) {
      seen.push(...page.entries.map((entry) => (entry.type === 'note' ? entry.note.text : entry.type)));
      if (page.before === null) break;
      bench.time += 1000;
      // What is kept while paging stands before the first page.
      await bench.notes.add(newNote({ text: 'meanwhile' }));
      page = await call('customers.timeline', { customerKey: mara, before: page.before, limit: 3 });
    }
    expect(seen).toEqual([6, 5, 4, 3, 2, 1, 0].map((index) => `note ${index}`).concat('conversation'));
  });
});

describe('departures from a plan', () => {
  const except = (text: string) =>
    call('plans.except', {
      customerKey: mara,
      exception: { at: '2026-11-22T10:00:00Z', text, reason: 'They were bought.' },
    });

  it('are both kept when two tabs add one at once, beside what the plan says', async () => {
    await call('plans.keep', { customerKey: mara, plan: { goals: [{ text: 'Go live' }], items: [], exceptions: [] } });
    await Promise.all([except('a lamp'), except('a shelf')]);
    const { plan } = await call('plans.get', { customerKey: mara });
    expect(plan?.exceptions.map(({ text }) => text).toSorted()).toEqual(['a lamp', 'a shelf']);
    expect(plan?.goals).toEqual([{ text: 'Go live', reached: false }]);
  });

  it('can’t be added to a plan that is gone, and go when they are taken back', async () => {
    await expect(except('a lamp')).rejects.toThrow(/no longer there/);
    await call('plans.keep', { customerKey: mara, plan: { goals: [], items: [], exceptions: [] } });
    const { change } = await except('a lamp');
    await call('changes.undo', { change });
    expect((await call('plans.get', { customerKey: mara })).plan?.exceptions).toEqual([]);
  });
});

describe('lists over all customers', () => {
  it('name the customers of open promises and count what is overdue beyond the limit', async () => {
    await bench.notes.add(newNote({ kind: 'promise', due: '2026-11-20T10:00:00Z', customerName: 'Mara' }));
    await bench.notes.add(newNote({ kind: 'promise', due: '2026-11-21T10:00:00Z', customerKey: tom }));
    const open = await call('promises.open', { limit: 1 });
    expect(open).toMatchObject({ overdue: 2, total: 2, names: { [mara]: 'Mara' } });
    expect(open.notes).toHaveLength(1);
  });
});

describe('changes', () => {
  it('are told to the pages of every key of the customer', async () => {
    await call('notes.add', { note: newNote() });
    await call('customers.merge', { customerKey: mara, from: tom });
    fake.said.length = 0;
    const { change } = await call('notes.add', { note: newNote({ customerKey: tom }) });
    const told = fake.said.map((message) => (message as { customerKey: string }).customerKey);
    expect(told.sort()).toEqual([mara, tom]);
    await call('changes.undo', { change: change as string });
    expect((await call('notes.bin', {})).notes).toHaveLength(1);
    await expect(call('changes.undo', { change: change as string })).rejects.toThrow(/cannot-undo/);
  });

  it('refuses a policy that isn’t one and keeps the old', async () => {
    await call('policy.set', { policy: { goodwill: { currency: 'EUR' } } });
    await expect(call('policy.set', { policy: { goodwill: { currency: 'euro' } } })).rejects.toThrow(
      /goodwill.currency/,
    );
    expect(await call('policy.get', {})).toEqual({ policy: { goodwill: { currency: 'EUR' } } });
  });
});

describe('what is typed in two tabs with the same conversation', () => {
  const conversationId = 'practice:1';
  const first = { tabId: 1 };
  const second = { tabId: 2 };
  beforeEach(() => {
    fake.tabs = [1, 2];
  });

  it('is kept for both, whoever types or saves last', async () => {
    await callFrom(first, 'unsaved.keep', { conversationId, text: 'from the first', customerKey: mara });
    await callFrom(second, 'unsaved.keep', { conversationId, text: 'from the second', customerKey: mara });
    expect((await callFrom(first, 'unsaved.get', { conversationId })).text).toBe('from the first');
    await callFrom(second, 'notes.add', { note: newNote({ text: 'from the second' }) });
    await callFrom(second, 'unsaved.keep', { conversationId, text: '' });
    expect((await callFrom(second, 'unsaved.get', { conversationId })).text).toBe('');
    fake.tabs = [2];
    expect((await callFrom(second, 'unsaved.get', { conversationId })).text).toBe('from the first');
  });
});
