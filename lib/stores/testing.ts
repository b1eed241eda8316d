import type { Conversation } from '../conversation/conversation';
import type { Phrase } from '../library/schema';
import type { Reading } from '../listen/types';
import type { Overview } from '../messages/notes-calls';
import type { CallInput, CallName, CallOutput } from '../messages/protocol';
import type { Note } from '../notes/schema';
import type { Plan } from '../notes/schema/plan';
import type { PageMessage, ShownFinding, SidebarMessage } from '../page/channel';
import type { Suggestion } from '../reply/types';
import type { Call } from './call';
import type { Order, OrderResult, PagePort } from './page-port';

/** Stand-ins for the page and the background, and small examples; for tests only. */

export interface FakePort extends PagePort {
  sent: SidebarMessage[];
  orders: Order[];
  /** For each order, the conversation it was made for. */
  orderedFor: (string | undefined)[];
  /** What becomes of the next orders. */
  answer: (order: Order) => Promise<OrderResult>;
  /** The page says something. */
  tell(message: PageMessage): void;
}

/** A page that notes what it is told and answers orders as the test says. */
export function createFakePort(): FakePort {
  const listeners = new Set<(message: PageMessage) => void>();
  const port: FakePort = {
    sent: [],
    orders: [],
    orderedFor: [],
    answer: async () => ({ ok: true }),
    send: (message) => void port.sent.push(message),
    order(order, conversation) {
      port.orders.push(order);
      port.orderedFor.push(conversation);
      return port.answer(order);
    },
    onMessage(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell(message) {
      for (const listener of listeners) listener(message);
    },
  };
  return port;
}

export type CallHandlers = { [N in CallName]?: (input: CallInput<N>) => CallOutput<N> | Promise<CallOutput<N>> };

/** A background of which only the calls named are answered; the others fail. `made` lists all calls in order. */
export function createFakeCall(handlers: CallHandlers) {
  const made: { name: CallName; input: unknown }[] = [];
  const call = async (name: CallName, input: unknown) => {
    made.push({ name, input });
    const handler = handlers[name] as ((input: unknown) => unknown) | undefined;
    if (!handler) throw new Error(`Nobody answers ${name}.`);
    return await handler(input);
  };
  return { call: call as Call, made, handlers };
}

/** A background that keeps notes in memory. */
export function createNotesInMemory(notes: Note[] = []) {
  let last = notes.length;
  const unsaved = new Map<string, string>();
  /** The notes as they were before each change. */
  const before = new Map<string, Note[]>();
  const remember = () => {
    const change = `change-${before.size + 1}`;
    before.set(change, structuredClone(notes));
    return change;
  };
  const fake = createFakeCall({
    'notes.list': ({ customerKey }) => ({ notes: notes.filter((note) => note.customerKey === customerKey) }),
    'customers.overview': ({ customerKey }) =>
      exampleOverview(notes.filter((note) => note.customerKey === customerKey)),
    'customers.timeline': () => ({ entries: [], before: null }),
    'abuse.today': () => ({ count: notes.filter((note) => note.kind === 'incident').length }),
    'abuse.met': () => ({ count: 1 }),
    'concessions.check': () => ({ limits: [] }),
    'changes.undo': ({ change }) => {
      notes.splice(0, notes.length, ...(before.get(change) ?? notes));
      return { change: remember() };
    },
    'notes.add': ({ note }) => {
      const at = new Date(Date.UTC(2026, 10, 23, 9, 0, ++last)).toISOString();
      const change = remember();
      const kept: Note = { ...note, id: `new-${last}`, createdAt: at, updatedAt: at, done: false };
      notes.push(kept);
      return { note: kept, change };
    },
    'notes.change': ({ id, done, state, due, text, plan, incident }) => {
      const note = notes.find((candidate) => candidate.id === id);
      if (!note) throw new Error('The note is gone.');
      const change = remember();
      if (done !== undefined) note.done = done;
      if (state !== undefined) Object.assign(note, { state, done: state !== 'open' });
      if (due) Object.assign(note, { due, moves: [{ from: note.due ?? due, at: note.updatedAt }] });
      if (text !== undefined) note.text = text;
      if (plan) note.plan = plan;
      if (incident) note.incident = incident;
      return { note: { ...note }, change };
    },
    'notes.remove': ({ id }) => {
      const change = remember();
      const at = notes.findIndex((note) => note.id === id);
      if (at >= 0) notes.splice(at, 1);
      return { change };
    },
    'unsaved.keep': ({ conversationId, text }) => {
      unsaved.set(conversationId, text);
      return {};
    },
    'unsaved.get': ({ conversationId }) => ({ text: unsaved.get(conversationId) ?? '' }),
    'wording.choices': () => ({ rules: [], words: [], strictness: 2 }),
    'wording.choose': ({ rules = [], words = [] }) => ({ rules, words, strictness: 2 }),
    'me.get': () => ({}),
    'habits.get': () => ({ habits: {} }),
    'habits.count': () => ({}),
    'libraries.get': () => ({ libraries: [] }),
    'writer.get': () => ({ choice: 'off', hasKey: false, granted: false, model: 'absent' }),
    'shape.get': () => ({ shape: {} }),
    'shape.keep': () => ({}),
  });
  return { ...fake, notes, unsaved };
}

/** For sidebars in which no writer is turned on. */
export const nobodyWrites = () => ({ ended: Promise.resolve(undefined), cancel: () => undefined });

/** A failure as the client throws it. */
export function failure(message: string, code = 'failed', remedy?: string): Error {
  return Object.assign(new Error(message), { code, ...(remedy === undefined ? {} : { remedy }) });
}

const mail = 'My lamp has been broken since Monday. Please send a new one by Friday.';

export const exampleConversation: Conversation = {
  id: 'thread-1',
  host: 'practice',
  subject: 'Broken lamp',
  customer: { name: 'Ida Holm', address: 'ida@holm.example' },
  messages: [{ id: 'm1', author: { name: 'Ida Holm' }, role: 'customer', text: mail }],
};

function evidence(text: string) {
  const start = mail.indexOf(text);
  return { start, end: start + text.length, text };
}

export const exampleReading: Reading = {
  language: 'en',
  understood: true,
  messageId: 'm1',
  situations: [
    { name: 'frustrated', confidence: 0.9, evidence: [evidence('broken since Monday')] },
    { name: 'impatient', confidence: 0.5, evidence: [evidence('by Friday')] },
  ],
  abuse: 'none',
  asks: [{ ...evidence('Please send a new one by Friday'), summary: 'send a new lamp' }],
  deadlines: [{ ...evidence('by Friday'), date: '2026-11-27' }],
  whys: [],
  facts: [{ ...evidence('Monday'), kind: 'date', value: 'Monday' }],
  repeats: [],
  promises: [],
};

const option = (phrase: string, text: string) => ({ phrase, text, why: 'It fits.', practice: 'listen-first' });

export const exampleSuggestion: Suggestion = {
  greeting: 'Hello Ida,',
  stages: [
    {
      stage: 'listen',
      ...option('l1', 'Your lamp broke on Monday.'),
      alternatives: [option('l2', 'A lamp that broke.')],
    },
    { stage: 'acknowledge', ...option('a1', 'That is annoying.'), alternatives: [] },
    { stage: 'next-step', ...option('n1', 'I will write by Friday 15:00.'), alternatives: [] },
  ],
  text: 'Hello Ida,\n\nYour lamp broke on Monday. That is annoying.\n\nI will write by Friday 15:00.\n\nKind regards,\nJo',
};

export const examplePhrases: Phrase[] = [
  {
    id: 'send-lamp',
    stage: 'next-step',
    practice: 'keep-promises',
    text: 'The new lamp leaves us today.',
    situations: ['service-failure'],
  },
  {
    id: 'lamp-carrier',
    stage: 'next-step',
    practice: 'keep-promises',
    text: 'The lamp comes with {carrier} on {delivery_date}.',
    placeholders: [{ name: 'carrier', label: 'Carrier', choices: ['our van', 'the post'] }, { name: 'delivery_date' }],
  },
  {
    id: 'view-lamp',
    stage: 'perspective',
    practice: 'educate-with-tact',
    text: 'A lamp of this kind lasts five years when it hangs dry.',
  },
  {
    id: 'chat-lamp',
    stage: 'next-step',
    practice: 'keep-promises',
    channel: ['chat'],
    text: 'New lamp is on its way.',
  },
];

export function exampleFinding(change: Partial<ShownFinding> = {}): ShownFinding {
  return {
    start: 0,
    end: 4,
    rule: 'soon',
    kind: 'vague-commitment',
    text: 'soon',
    why: 'A time is worth more.',
    practice: 'keep-promises',
    replacements: ['by Friday'],
    strictness: 1,
    ...change,
  };
}

export function exampleNote(change: Partial<Note> = {}): Note {
  return {
    id: 'note-1',
    kind: 'note',
    text: 'Has two lamps.',
    conversationId: 'thread-1',
    host: 'practice',
    subject: 'Broken lamp',
    customerKey: 'ida@holm.example',
    createdAt: '2026-11-20T09:00:00.000Z',
    updatedAt: '2026-11-20T09:00:00.000Z',
    done: false,
    ...change,
  };
}

export function examplePlan(change: Partial<Plan> = {}): Plan {
  return {
    id: 'plan-1',
    customerKey: 'ida@holm.example',
    goals: [{ text: 'Lamps in all rooms', reached: false }],
    items: [
      { text: 'Measure the hall', state: 'done' },
      { text: 'Hang the lamps', state: 'agreed' },
      { text: 'Paint the shades', state: 'dropped' },
    ],
    reviewOn: '2026-12-01',
    exceptions: [{ at: '2026-06-01T09:00:00.000Z', text: 'Lamps for the annex', reason: 'It was bought in May.' }],
    createdAt: '2026-03-02T09:00:00.000Z',
    updatedAt: '2026-06-01T09:00:00.000Z',
    ...change,
  };
}

/** What is known of a customer with these notes, whose team has set no policy. */
export function exampleOverview(notes: Note[], change: Partial<Overview> = {}): Overview {
  const of = (kind: Note['kind']) => notes.filter((note) => note.kind === kind);
  return {
    customer: { keys: ['ida@holm.example'], name: 'Ida Holm' },
    timeline: { entries: notes.map((note) => ({ type: 'note', at: note.createdAt, note })), before: null },
    promises: of('promise').filter(({ done }) => !done),
    requests: of('request').filter(({ done }) => !done),
    incidents: { notes: of('incident'), ladder: null },
    concessions: { notes: of('concession'), totals: [], limits: [] },
    preferences: of('preference'),
    expectations: of('expectation'),
    whys: of('why'),
    plan: null,
    conversations: 1,
    unreadable: 0,
    ...change,
  };
}

/** A draft as the page tells of it. */
export function draftMessage(text: string, findings: ShownFinding[] = [], version = 1): PageMessage {
  return { type: 'draft', draft: { version, family: 'textarea', text, caret: { start: 0, end: 0 }, findings } };
}
