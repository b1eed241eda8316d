import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Person } from '../conversation/conversation';
import type { PastPromise } from '../listen/types';
import type { ReplyShape } from '../messages/habit-calls';
import type { Note } from '../notes/schema';
import type { Plan } from '../notes/schema/plan';
import { describeExpectations, type StandingNote } from '../reply/expectations';

/** What is at hand of the customer when the rep asks where things stand. */
export interface StandingSource {
  /** The conversation it is written in; null while there is none. */
  conversation(): string | null;
  customer(): Person;
  agent(): Person;
  /** All notes of the customer that are not in the bin. */
  notes(): readonly Note[];
  plan(): Plan | null;
  /** What we promised earlier in the thread, with a time. */
  promised(): readonly PastPromise[];
  /** How the rep wants replies written. */
  shape(): ReplyShape;
  now(): Date;
}

export interface StandingState {
  /** Is anything noted that a customer should read? */
  offered: boolean;
  open: boolean;
  /** The message as it would be inserted: made from the notes until the rep writes in it. */
  text: string;
  edited: boolean;
  show(): void;
  close(): void;
  edit(text: string): void;
  /** Gives up the rep's own words. */
  revert(): void;
  insert(): Promise<void>;
}

/** What was settled longer ago is history: a message that lists it would hide what is open. */
const settledForDays = 30;

/**
 * Where things stand with the customer at hand, as a message the rep looks over, changes and inserts. What they wrote into it
 * stays with its conversation while the sidebar lives.
 */
export function createStandingStore(deps: {
  source: StandingSource;
  reply: { insertSummary(text: string): Promise<boolean> };
}): StoreApi<StandingState> & {
  /** Something it is made of changed. */
  refresh(): void;
} {
  const { source, reply } = deps;
  /** The rep's own words, by conversation. */
  const own = new Map<string, string>();
  let shown: string | null = null;

  const compose = (): string => {
    const notes = recent(source.notes(), source.now());
    const plan = source.plan();
    const { channel = 'email', tone = 'usual' } = source.shape();
    return (
      describeExpectations({
        notes: [...notes, ...unnoted(source.promised(), source.notes()), ...reached(plan)],
        plan: agreed(plan),
        customer: source.customer(),
        agent: source.agent(),
        channel,
        tone,
        now: source.now(),
      }) ?? ''
    );
  };

  const store = createStore<StandingState>()((set, get) => ({
    offered: false,
    open: false,
    text: '',
    edited: false,
    show: () => set({ open: true }),
    close: () => set({ open: false }),
    edit(text) {
      if (shown === null) return;
      const isOwn = text !== compose();
      if (isOwn) own.set(shown, text);
      else own.delete(shown);
      set({ text, edited: isOwn });
    },
    revert() {
      if (shown !== null) own.delete(shown);
      set({ text: compose(), edited: false });
    },
    async insert() {
      const where = shown;
      const text = get().text.trim();
      if (text === '' || !(await reply.insertSummary(text))) return;
      if (where !== null) own.delete(where);
      if (where === shown) set({ open: false, text: compose(), edited: false });
    },
  }));

  return Object.assign(store, {
    refresh() {
      const conversation = source.conversation();
      const moved = conversation !== shown;
      shown = conversation;
      const composed = conversation === null ? '' : compose();
      const words = conversation === null ? undefined : own.get(conversation);
      const edited = words !== undefined;
      const offered = composed !== '' || edited;
      store.setState({
        offered,
        text: words ?? composed,
        edited,
        open: store.getState().open && !moved && offered,
      });
    },
  });
}

/** Without what was settled long ago. */
function recent(notes: readonly Note[], now: Date): Note[] {
  const since = now.getTime() - settledForDays * 86_400_000;
  return notes.filter(({ done, updatedAt }) => !done || Date.parse(updatedAt) >= since);
}

/** The day a promise is due by the machine's clock, in whatever zone its time is written. */
const dayOf = (due: string | undefined) =>
  due?.includes('T') ? new Date(due).toDateString() : due && new Date(`${due}T12:00`).toDateString();

/** Promises of the thread that nobody noted, whatever became of them: one that was noted is told by its note. */
function unnoted(promised: readonly PastPromise[], notes: readonly Note[]): StandingNote[] {
  const noted = notes.filter(({ kind }) => kind === 'promise');
  const isNoted = ({ text, due }: PastPromise) =>
    noted.some((note) => note.text.trim() === text.trim() || dayOf(note.due) === dayOf(due));
  return promised
    .filter((promise) => promise.due !== undefined && !isNoted(promise))
    .map(({ text, due }) => ({ kind: 'promise', text, due, state: 'open' }));
}

/** What of the plan is still to come. */
function agreed(plan: Plan | null): string[] {
  if (!plan) return [];
  return [
    ...plan.goals.filter(({ reached }) => !reached).map(({ text }) => text),
    ...plan.items.filter(({ state }) => state === 'agreed').map(({ text }) => text),
  ];
}

/** What of the plan is there. */
function reached(plan: Plan | null): StandingNote[] {
  if (!plan) return [];
  const texts = [
    ...plan.items.filter(({ state }) => state === 'done').map(({ text }) => text),
    ...plan.goals.filter((goal) => goal.reached).map(({ text }) => text),
  ];
  return texts.map((text) => ({ kind: 'request', text, state: 'done', done: true }));
}
