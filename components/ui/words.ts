import { type PracticeId, practices } from '../../lib/conversation/practices';
import type { Situation, Stage, StructureRule } from '../../lib/conversation/vocabulary';
import type { AbuseLevel, AskState, FactKind, Mood } from '../../lib/listen/types';
import type { ConcessionKind, IncidentLevel, NoteKind, NoteState } from '../../lib/notes/schema';

/** Names shown to the rep, in the words of the method. */
export const stageWords: Record<Stage, string> = {
  listen: 'Listen',
  acknowledge: 'Acknowledge',
  honesty: 'Honesty',
  perspective: 'Perspective',
  'next-step': 'Next step',
};

export const situationWords: Record<Situation, string> = {
  frustrated: 'Frustrated',
  'service-failure': 'We failed them',
  unrealistic: 'Unrealistic',
  impatient: 'Impatient',
  'lacks-direction': 'Lacks direction',
  uncooperative: 'Uncooperative',
  mistaken: 'Mistaken',
  'off-plan': 'Off plan',
  'business-critical-change': 'Business-critical change',
  abusive: 'Abusive',
  'threatens-to-leave': 'Threatens to leave',
  'legal-threat': 'Legal threat',
  'wants-escalation': 'Wants escalation',
  thankful: 'Thankful',
  neutral: 'Neutral',
};

/** Levels of abuse worth a word beside the chip; the others are no abuse. */
export const abuseWords: Partial<Record<AbuseLevel, string>> = {
  aggression: 'swears about the matter',
  abuse: 'aimed at a person',
  threat: 'a threat',
};

/** How an earlier ask stands, for those who hear the list. */
export const askStateWords: Record<AskState, string> = {
  answered: 'answered',
  promised: 'promised',
  open: 'not answered yet',
};

export const moodWords: Record<Mood, string> = {
  pleased: 'pleased',
  calm: 'calm',
  upset: 'upset',
  angry: 'angry',
};

/** Headings of what is amiss with the draft as a whole; rules that point at words of it need none. */
export const structureWords: Partial<Record<StructureRule, string>> = {
  'answer-before-acknowledgement': 'The answer comes first',
  'no-acknowledgement': 'No acknowledgement yet',
  'no-next-step': 'No next step yet',
  'no-time': 'No time named yet',
  'ask-uncovered': 'An ask is not covered yet',
  'abuse-no-boundary': 'No boundary yet',
  'promise-not-owned': 'A promise is overdue',
  'mood-mismatch': 'The tone is at odds',
};

export const factWords: Record<FactKind, string> = {
  order: 'Order',
  invoice: 'Invoice',
  ticket: 'Ticket',
  tracking: 'Tracking',
  number: 'Number',
  amount: 'Amount',
  product: 'Product',
  date: 'Date',
  duration: 'How long',
  count: 'How often',
  person: 'Person',
};

export const noteWords: Record<NoteKind, string> = {
  note: 'Note',
  request: 'Request',
  promise: 'Promise',
  incident: 'Incident',
  concession: 'Concession',
  preference: 'Preference',
  expectation: 'Expectation',
  why: 'Why',
};

export const stateWords: Record<NoteState, string> = {
  open: 'open',
  done: 'done',
  declined: 'declined',
  kept: 'kept',
  broken: 'broken',
};

export const concessionWords: Record<ConcessionKind, string> = {
  refund: 'Refund',
  credit: 'Credit',
  discount: 'Discount',
  goodwill: 'Goodwill',
  replacement: 'Replacement',
  exception: 'Exception',
};

export const levelWords: Record<IncidentLevel, string> = {
  aggression: 'Swears about the matter',
  abuse: 'Aimed at a person',
  threat: 'A threat',
};

/** "EUR 12.50", "EUR 40". */
export function sayAmount(amount: number, currency: string): string {
  return `${currency} ${Number.isInteger(amount) ? amount : amount.toFixed(2)}`;
}

/** The title of a practice; undefined for one that a newer library cites and this version does not know. */
export function practiceTitle(id: string): string | undefined {
  return Object.hasOwn(practices, id) ? practices[id as PracticeId] : undefined;
}

/** "1 note", "3 notes". */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
