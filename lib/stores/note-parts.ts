import {
  type ConcessionKind,
  customerKey,
  type IncidentLevel,
  type NewNote,
  type Note,
  type NoteKind,
} from '../notes/schema';
import type { Thread } from './conversation';

/** What a note says; whom and which conversation it is about comes from the thread. */
export type NoteParts = Pick<NewNote, 'kind' | 'text' | 'due' | 'page' | 'plan' | 'incident' | 'concession'>;

/** Fields that only some kinds of note have, as typed. */
export interface NoteDetails {
  what: ConcessionKind;
  amount: string;
  currency: string;
  level: IncidentLevel;
  /** Their own words. */
  quote: string;
}

export const emptyDetails: NoteDetails = { what: 'goodwill', amount: '', currency: 'EUR', level: 'abuse', quote: '' };

/** What is typed into the note field. */
export interface TypedNote {
  text: string;
  kind: NoteKind;
  /** ISO 8601; only promises and requests have one. */
  due: string | undefined;
  details: NoteDetails;
}

/** What keeps a typed note from being saved, in words for the rep; undefined when nothing does. */
export function problemOf({ kind, details }: TypedNote): string | undefined {
  return kind === 'concession' ? problemOfConcession(details) : undefined;
}

/** What is wrong with the amount or the currency of a concession as typed; undefined when nothing is. */
export function problemOfConcession(details: Pick<NoteDetails, 'amount' | 'currency'>): string | undefined {
  if (thousands.test(details.amount.trim())) return 'Write thousands without a mark: 1200, not 1,200 or 1.200.';
  if (amountOf(details) === undefined) return 'An amount is a number, such as 12.50; 0 for what has no price.';
  return isCurrency(details.currency) ? undefined : 'A currency is three letters, such as EUR.';
}

export const isCurrency = (currency: string) => /^[A-Z]{3}$/.test(currency);

/** One mark and three digits behind it: twelve hundred to some, a little more than one to others. */
const thousands = /^\d{1,3}[.,]\d{3}$/;

/**
 * The amount as a number, undefined while it is none or could be two. Nothing typed is 0; a comma is taken for the decimal
 * point.
 */
export function amountOf({ amount }: Pick<NoteDetails, 'amount'>): number | undefined {
  const written = amount.trim().replace(',', '.');
  if (written === '') return 0;
  if (thousands.test(written)) return undefined;
  return /^\d{1,12}(\.\d*)?$/.test(written) ? Number(written) : undefined;
}

/** A typed note as it is to be kept: only with the details of its own kind. */
export function partsOf({ kind, text, due, details }: TypedNote, page: string | undefined): NoteParts {
  const { what, currency, level, quote } = details;
  return {
    kind,
    text: text.trim(),
    ...(due && (kind === 'promise' || kind === 'request') ? { due } : {}),
    ...(kind === 'incident' ? { incident: { level, quote: quote.trim() }, ...pageOf(page) } : {}),
    ...(kind === 'concession' ? { concession: { what, amount: amountOf(details) ?? 0, currency } } : {}),
  };
}

/** The address of a page as a note keeps it: web addresses only. */
export function pageOf(page: string | undefined): { page?: string } {
  return page && /^https?:\/\//.test(page) ? { page: page.slice(0, 4000) } : {};
}

/** The note to be kept, filed under the thread's customer. */
export function newNote(thread: Thread, parts: NoteParts): NewNote {
  const { conversationId, host, subject, customer } = thread;
  return {
    ...parts,
    conversationId,
    host,
    subject,
    customerKey: keyOf(thread),
    ...(customer.name ? { customerName: customer.name } : {}),
  };
}

/** The key under which the notes of a thread's customer are kept. */
export const keyOf = ({ customer, conversationId }: Thread) => customerKey(customer, conversationId);

/** Those that are not in the bin, the newest first. */
export function newestFirst(notes: readonly Note[]): Note[] {
  return notes
    .filter((note) => note.deletedAt === undefined)
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id.localeCompare(a.id));
}
