import { findCustomer } from './customers';
import type { NotesDatabase } from './database';
import { readable } from './readable';
import type { Note } from './schema';
import type { ConversationRecord, Customer } from './schema/customer';
import type { Plan } from './schema/plan';
import { findUnder } from './under-keys';

/** All that is kept of one customer, without what lies in the bin. */
export interface History {
  /** Undefined where nothing was kept yet. */
  customer: Customer | undefined;
  keys: string[];
  /** Newest first. */
  notes: Note[];
  conversations: ConversationRecord[];
  /** The one made last first. */
  plans: Plan[];
  /** Notes that are there and can't be shown. */
  unreadable: number;
}

/** One entry in the line of a customer's life. `at` is ISO 8601 UTC. */
export type TimelineEntry =
  | { type: 'note'; at: string; note: Note }
  | { type: 'conversation'; at: string; conversation: ConversationRecord }
  | { type: 'plan'; at: string; plan: Plan };

/** Reads a customer's history in one transaction: what it says fits together. */
export async function readHistory(database: NotesDatabase, key: string): Promise<History> {
  const { notes, customers, conversations, plans } = database;
  return await database.transaction('r', [notes, customers, conversations, plans], async () => {
    const customer = await findCustomer(database, key);
    const keys = customer?.keys ?? [key];
    const [lists, ofCustomer, agreed] = await Promise.all([
      Promise.all(keys.map((one) => notes.where('[customerKey+id]').between([one, ''], [one, '\uffff']).toArray())),
      findUnder<ConversationRecord>(conversations, 'customerKey', keys),
      findUnder<Plan>(plans, 'customerKey', keys),
    ]);
    const all = kept(lists.flat());
    const shown = readable(all);
    return {
      customer,
      keys,
      notes: shown,
      unreadable: all.length - shown.length,
      conversations: ofCustomer,
      plans: kept(agreed),
    };
  });
}

function kept<T extends { id: string; deletedAt?: string | undefined }>(records: T[]): T[] {
  return records.filter(({ deletedAt }) => deletedAt === undefined).sort((a, b) => (a.id < b.id ? 1 : -1));
}

/** The line of a customer's life, newest first: notes, the first word of each conversation, plans. */
export function drawTimeline({ notes, conversations, plans }: History): TimelineEntry[] {
  const entries: TimelineEntry[] = [
    ...notes.map((note) => ({ type: 'note' as const, at: note.createdAt, note })),
    ...conversations.map((conversation) => ({ type: 'conversation' as const, at: conversation.firstAt, conversation })),
    ...plans.map((plan) => ({ type: 'plan' as const, at: plan.createdAt, plan })),
  ];
  return entries.sort((a, b) => b.at.localeCompare(a.at) || (cursorOf(a) < cursorOf(b) ? 1 : -1));
}

/** Where an entry stands in the timeline, for asking for those after it. */
export function cursorOf(entry: TimelineEntry): string {
  const id = entry.type === 'note' ? entry.note.id : entry.type === 'plan' ? entry.plan.id : entry.conversation.id;
  return `${entry.at} ${entry.type} ${id}`;
}

/** Open promises, overdue first, then by due time; those without a time last, oldest first. */
export function openPromises(notes: readonly Note[]): Note[] {
  const due = (note: Note) => (note.due === undefined ? Number.POSITIVE_INFINITY : Date.parse(note.due));
  return notes.filter(isOpen('promise')).sort((a, b) => compare(due(a), due(b)) || (a.id < b.id ? -1 : 1));
}

/** Open requests, oldest first: who has waited longest comes first. */
export function openRequests(notes: readonly Note[]): Note[] {
  return notes.filter(isOpen('request')).sort((a, b) => (a.id < b.id ? -1 : 1));
}

const isOpen = (kind: Note['kind']) => (note: Note) => note.kind === kind && !note.done && note.deletedAt === undefined;

const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);

/** Is this promise or request past its time? */
export function isOverdue(note: Note, now: number): boolean {
  return !note.done && note.due !== undefined && Date.parse(note.due) < now;
}

/** Open promises or requests of all customers, in the order of `openPromises` and `openRequests`. */
export async function readOpen(database: NotesDatabase, kind: 'promise' | 'request'): Promise<Note[]> {
  const notes = await database.notes.where('[kind+state]').equals([kind, 'open']).toArray().then(readable);
  return kind === 'promise' ? openPromises(notes) : openRequests(notes);
}
