import type { Overview, Timeline } from '../messages/notes-calls';
import { cursorOf, drawTimeline, type History, openPromises, openRequests } from '../notes/history';
import type { Note } from '../notes/schema';
import { climbLadder } from '../policy/ladder';
import { checkLimits, type Given, totalsOf } from '../policy/limits';
import type { Policy } from '../policy/schema';

/** A concession as the limits look at it; undefined for notes that give nothing. */
function givenBy({ concession, createdAt, conversationId }: Note): Given | undefined {
  if (!concession) return undefined;
  const { what, amount, currency } = concession;
  return { refund: what === 'refund', amount, currency, at: createdAt, conversationId };
}

/** All that was given to a customer, whenever it was. */
export function allGiven({ notes }: History): Given[] {
  return notes.flatMap((note) => givenBy(note) ?? []);
}

/** A page of the timeline, from after the entry `before`. */
export function pageOf(history: History, limit: number, before?: string): Timeline {
  const all = drawTimeline(history);
  const from = before === undefined ? 0 : all.findIndex((entry) => comesAfter(cursorOf(entry), before));
  const entries = from < 0 ? [] : all.slice(from, from + limit);
  const last = entries.at(-1);
  return { entries, before: last && from + limit < all.length ? cursorOf(last) : null };
}

/** Newest first: an entry added or taken away between two pages must neither repeat nor skip others. */
const comesAfter = (cursor: string, before: string) => cursor < before;

/** What to know of a customer when one of their conversations is opened, by the team's policy. */
export function summarise(
  history: History,
  options: { policy: Policy; now: Date; limit: number; conversationId?: string | undefined },
): Overview {
  const { policy, now, limit, conversationId } = options;
  const { customer, keys, notes, plans, conversations } = history;
  const of = (kind: Note['kind']) => notes.filter((note) => note.kind === kind);
  const incidents = of('incident');
  // An incident noted without its level counts as abuse: nobody records a harmless mail.
  const past = incidents.map(({ incident, createdAt }) => ({
    level: incident?.level ?? ('abuse' as const),
    at: incident?.at ?? createdAt,
  }));
  const given = allGiven(history);
  const thisYear = (note: Note) => new Date(note.createdAt).getFullYear() === now.getFullYear();
  return {
    customer: {
      keys,
      ...(customer ? { id: customer.id } : {}),
      ...(customer?.name === undefined ? {} : { name: customer.name }),
    },
    timeline: pageOf(history, limit),
    promises: openPromises(notes),
    requests: openRequests(notes),
    incidents: { notes: incidents, ladder: climbLadder(past, now, policy) ?? null },
    concessions: {
      notes: of('concession').filter(thisYear),
      totals: totalsOf(given, now),
      limits: checkLimits(given, { now, policy, ...(conversationId ? { conversationId } : {}) }),
    },
    preferences: of('preference'),
    expectations: of('expectation'),
    whys: of('why'),
    plan: plans[0] ?? null,
    conversations: conversations.length,
    unreadable: history.unreadable,
  };
}
