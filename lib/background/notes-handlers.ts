import type { notesCalls } from '../messages/notes-calls';
import type { Handlers } from '../messages/serve';
import { Customers, readNames } from '../notes/customers';
import { isOverdue, readHistory, readOpen } from '../notes/history';
import type { Committed, Journal } from '../notes/journal';
import { Notes } from '../notes/operations';
import { Plans } from '../notes/plans';
import { keepTyped, takeUpTyped } from '../notes/typed';
import { keepWaiting, nameTyped } from '../notes/vault/waiting';
import { checkLimits } from '../policy/limits';
import { broadcast } from './broadcast';
import { allGiven, pageOf, summarise } from './overview';
import { mayNotify } from './reminders';
import { getPolicy, getReminders, keepReminders, setPolicy } from './settings';
import { lookAtTabs, nameTab } from './tabs';

/** From so many customers on, each page looks for itself whether it shows one of them. */
const manyCustomers = 20;

/** Tells the pages of every customer a change was about: a customer is shown under any of their keys. */
export function tellPages({ customerKeys }: Committed): void {
  if (customerKeys.length >= manyCustomers) broadcast({ heard: 1, event: 'many-changed' });
  else for (const customerKey of customerKeys) broadcast({ heard: 1, event: 'notes-changed', customerKey });
}

/** What the background does for the calls about notes, customers and plans. */
export function createNotesHandlers(journal: Journal): Pick<Handlers, keyof typeof notesCalls> {
  const { database, clock } = journal;
  const notes = new Notes(journal);
  const customers = new Customers(journal);
  const plans = new Plans(journal);
  journal.onCommit(tellPages);

  const open = async (kind: 'promise' | 'request', limit: number) => {
    const all = await readOpen(database, kind);
    const shown = all.slice(0, limit);
    const now = clock.now();
    const overdue = all.filter((note) => isOverdue(note, now)).length;
    const names = await readNames(
      database,
      shown.map(({ customerKey }) => customerKey),
    );
    return { notes: shown, names, overdue, total: all.length };
  };

  return {
    'notes.list': async ({ customerKey }) => ({ notes: await notes.list(customerKey) }),
    'notes.add': async ({ note, once }, caller) => notes.add(note, { once, tab: await nameTab(caller) }),
    'notes.change': ({ id, ...fields }) => notes.change(id, fields),
    'notes.remove': async ({ id, restore }) => ({ change: (await notes.remove(id, restore)).change }),
    'notes.bin': async ({ limit }) => ({ notes: await notes.bin(limit) }),
    'promises.open': ({ limit }) => open('promise', limit),
    'requests.open': ({ limit }) => open('request', limit),
    'reminders.get': async () => ({ notify: (await getReminders()).notify, allowed: await mayNotify() }),
    'reminders.set': async ({ notify }) => ({
      notify: (await keepReminders({ notify })).notify,
      allowed: await mayNotify(),
    }),
    'concessions.check': async ({ customerKey, conversationId, what, amount, currency }) => {
      const [history, policy] = await Promise.all([readHistory(database, customerKey), getPolicy()]);
      const next = { refund: what === 'refund', amount, currency };
      const limits = checkLimits(allGiven(history), { now: new Date(clock.now()), conversationId, policy, next });
      return { limits: limits.filter((state) => state.of === (next.refund ? 'refunds' : 'goodwill')) };
    },
    'customers.overview': async ({ customerKey, conversationId, limit }) => {
      const [history, policy] = await Promise.all([readHistory(database, customerKey), getPolicy()]);
      return summarise(history, { policy, now: new Date(clock.now()), limit, conversationId });
    },
    'customers.timeline': async ({ customerKey, before, limit }) =>
      pageOf(await readHistory(database, customerKey), limit, before),
    'customers.list': async (options) => ({ customers: await customers.list(options) }),
    'customers.rename': ({ customerKey, name }) => customers.rename(customerKey, name),
    'customers.merge': ({ customerKey, from }) => customers.merge(customerKey, from),
    'customers.split': ({ customerKey, keys }) => customers.split(customerKey, keys),
    'plans.get': async ({ customerKey }) => ({ plan: (await plans.get(customerKey)) ?? null }),
    'plans.keep': ({ customerKey, plan }) => plans.keep(customerKey, plan),
    'plans.except': ({ customerKey, exception }) => plans.except(customerKey, exception),
    'plans.remove': async ({ customerKey }) => {
      const change = await plans.remove(customerKey);
      return change === undefined ? {} : { change };
    },
    'changes.list': async ({ limit }) => ({ changes: await journal.list(limit) }),
    'changes.undo': async ({ change }) => ({ change: (await journal.undo(change)).change }),
    'unsaved.keep': async ({ conversationId, text, customerKey }, caller) => {
      const updatedAt = new Date(clock.now()).toISOString();
      const about = customerKey === undefined ? {} : { customerKey };
      const typed = { conversationId, tab: await nameTab(caller), text, updatedAt, ...about };
      await database.open();
      if (database.vault.isOpen) await keepTyped(database, typed);
      else await keepWaiting(database, await nameTyped(typed), { what: 'typed', typed });
      return {};
    },
    'unsaved.get': async ({ conversationId }, caller) => {
      await database.open();
      // What was typed comes up when the notes are unlocked.
      if (!database.vault.isOpen) return { text: '' };
      return { text: await takeUpTyped(database, conversationId, await nameTab(caller), await lookAtTabs()) };
    },
    'policy.get': async () => ({ policy: await getPolicy() }),
    'policy.set': async ({ policy }) => {
      await setPolicy(policy);
      // Limits and ladders stand beside every customer that is shown.
      broadcast({ heard: 1, event: 'many-changed' });
      return {};
    },
  };
}
