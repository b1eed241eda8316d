import type { StoreApi } from 'zustand/vanilla';
import type { Person } from '../conversation/conversation';
import type { Note } from '../notes/schema';
import type { Facts } from '../reply/gaps';
import { addressOf } from '../reply/greeting';
import type { AtHand, Engines } from './at-hand';
import { briefOf } from './brief';
import type { Call } from './call';
import { type ConversationState, createConversationStore } from './conversation';
import { type CustomerState, createCustomerStore } from './customer';
import { createDraftStore, type DraftState } from './draft';
import { followBackground } from './follow-background';
import { createFrameStore, type FrameState } from './frame';
import { createGivingStore, type GivingState } from './giving';
import { worthOf } from './habits';
import { createNotesStore, type NotesState } from './notes';
import { createOffersStore, type OffersState } from './offers';
import type { PagePort } from './page-port';
import { createPhrasesStore, type FoundPhrase, type PhraseSource, type PhrasesState } from './phrases';
import { readyPhrases, type WantedPhrases } from './ready-phrases';
import { type Answered, composeReply, createReplyStore, type ReplyState } from './reply';
import { createStandingStore, type StandingState } from './standing';
import { followTrigger, usualTrigger } from './trigger';
import { createWrittenStore, type WrittenDeps, type WrittenState } from './written';

/** All stores of one sidebar, each with one concern, wired to the page and the background. */
export interface Sidebar {
  conversation: StoreApi<ConversationState>;
  reply: StoreApi<ReplyState>;
  phrases: StoreApi<PhrasesState>;
  standing: StoreApi<StandingState>;
  written: StoreApi<WrittenState>;
  draft: StoreApi<DraftState>;
  notes: StoreApi<NotesState>;
  /** What the mail just sent promised and gave. */
  offers: StoreApi<OffersState>;
  /** What the draft, and the reply before it is inserted, would give. */
  giving: { draft: StoreApi<GivingState>; reply: StoreApi<GivingState> };
  customer: StoreApi<CustomerState>;
  /** Phrases for what is at hand, as they would read here. */
  readyPhrases(wanted: WantedPhrases): FoundPhrase[];
  frame: StoreApi<FrameState>;
}

export interface SidebarDeps {
  port: PagePort;
  call: Call;
  engines: Engines;
  /** Where engines come late: resolves when they can do more than they could. */
  complete?: Promise<void>;
  /** Orders a reply from the writer the rep turned on. */
  orderWriting: WrittenDeps['order'];
  /** Tells of the background's broadcasts, as they come. */
  onBroadcast: (listener: (message: unknown) => void) => void;
  /** Is the frame as narrow as the collapsed tab right now? */
  collapsed: boolean;
  now: () => Date;
}

/** Makes the stores and lets what one learns reach the others. */
export function createSidebar({
  port: page,
  call,
  engines,
  complete,
  orderWriting,
  onBroadcast,
  collapsed,
  now,
}: SidebarDeps): Sidebar {
  const conversation = createConversationStore({ port: page, call, listen: engines.listen, now });
  // What is chosen here is chosen for what is shown here; the page may have gone on to the next conversation.
  const port: PagePort = {
    ...page,
    order: (order) => page.order(order, conversation.getState().thread?.conversationId),
  };
  const reply = createReplyStore({
    port,
    // Counting can fail when the extension was reloaded; the reply is in the draft all the same.
    count: (uses) => void call('habits.count', { uses }).catch(() => undefined),
    keepShape(shape) {
      const site = conversation.getState().place?.site;
      if (site) void call('shape.keep', { site, shape }).catch(() => undefined);
    },
  });
  const draft = createDraftStore({ port, call });
  const notes = createNotesStore({ call, page: () => conversation.getState().place?.url });
  const offers = createOffersStore({ call, onKept: notes.onKept });
  const giving = { draft: createGivingStore({ call }), reply: createGivingStore({ call }) };
  const customer = createCustomerStore({ call, now, onChanged: notes.offerUndo });
  const frame = createFrameStore({ port, collapsed });
  let agent: Person = {};
  /** What phrases are filled with; worked out when first asked for, and anew when something was learned. */
  let facts: Facts | undefined;
  const phraseSource: PhraseSource = {
    phrases: engines.phrases,
    facts: () => {
      const at = facts ? null : atHand();
      facts ??= (at && quietly(() => engines.factsOf(at))) ?? {};
      return facts;
    },
    channel: () => reply.getState().shape.channel ?? 'email',
  };
  const phrases = createPhrasesStore({
    source: phraseSource,
    reply: {
      insertPhrase: (...given) => reply.getState().insertPhrase(...given),
      place: (...given) => reply.getState().place(...given),
    },
    pause: () => new Promise((resolve) => setTimeout(resolve)),
  });
  const standing = createStandingStore({
    source: {
      conversation: () => conversation.getState().thread?.conversationId ?? null,
      customer: () => {
        const { conversation: read, thread } = conversation.getState();
        const name = addressOf(read?.messages ?? [], thread?.customer);
        return name === undefined ? {} : { name };
      },
      agent: () => agent,
      notes: () => notes.getState().notes,
      plan: () => customer.getState().overview?.plan ?? null,
      promised: () => conversation.getState().reading?.promises ?? [],
      shape: () => reply.getState().shape,
      now,
    },
    reply: { insertSummary: (text) => reply.getState().insertSummary(text) },
  });

  const written = createWrittenStore({
    call,
    order: orderWriting,
    source: {
      conversation: () => conversation.getState().conversation?.id ?? null,
      brief() {
        const { reading, conversation: read } = conversation.getState();
        return reading && read ? briefOf(reading, read.messages, reply.getState()) : null;
      },
      check: (text) => quietly(() => engines.checkText(text, atHand())) ?? [],
    },
    reply: { insertWritten: (text) => reply.getState().insertWritten(text) },
  });

  const atHand = (): AtHand | null => {
    const { conversation: thread, reading } = conversation.getState();
    if (!thread || !reading) return null;
    const { habits, shape } = reply.getState();
    return {
      reading,
      messages: thread.messages,
      customer: thread.customer,
      agent,
      openPromises: openPromisesOf(notes.getState().notes),
      taken: worthOf(habits),
      shape,
      now: now(),
    };
  };

  const think = () => {
    const at = atHand();
    facts = undefined;
    const suggestion = at && quietly(() => engines.suggest(at));
    const stages = suggestion?.stages.map(({ stage }) => stage) ?? [];
    const open = at && quietly(() => engines.openPhrases(at, stages));
    reply.offer(suggestion, answeredMessage(conversation.getState()), open ?? undefined);
    draft.readWith((text) => engines.readDraft(text, at));
  };

  const tellAbuse = ({ conversation: thread, reading }: ConversationState) => {
    if (!thread || reading?.messageId === undefined) return;
    const abusive = reading.abuse === 'abuse' || reading.abuse === 'threat';
    void customer.onRead({ conversationId: thread.id, messageId: reading.messageId, abusive });
  };

  /** The currency of the team's limits, which tells what a bare `$` is. */
  const usualCurrency = () => customer.getState().overview?.concessions.limits[0]?.currency;
  const given = (text: string) => quietly(() => engines.findConcessions(text, usualCurrency())) ?? [];
  const lookAtDraft = () => void giving.draft.look(conversation.getState().thread, given(draft.getState().text ?? ''));
  const lookAtReply = () =>
    void giving.reply.look(conversation.getState().thread, given(composeReply(reply.getState())));

  followTrigger({
    port,
    phrases,
    frame,
    trigger: () => reply.getState().shape.trigger ?? usualTrigger(conversation.getState().place?.host),
  });

  conversation.subscribe((state, before) => {
    const site = state.place?.site;
    if (site && site !== before.place?.site) void recallShape(site);
    if (state.thread !== before.thread) {
      void notes.open(state.thread);
      void customer.open(state.thread);
    }
    if (state.reading !== before.reading || state.conversation !== before.conversation) {
      think();
      phrases.follow(state.thread?.conversationId ?? null);
    }
    if (state.reading !== before.reading) tellAbuse(state);
    standing.refresh();
    written.follow();
  });
  reply.subscribe((state, before) => {
    if (state.shape === before.shape) return;
    think();
    standing.refresh();
  });
  customer.subscribe((state, before) => {
    if (state.overview !== before.overview) standing.refresh();
  });
  notes.subscribe((state, before) => {
    if (state.notes !== before.notes) standing.refresh();
    if (promiseKey(state.notes) !== promiseKey(before.notes)) think();
    // What was just changed here is on the list before the background tells of it.
    const isSame = state.customerKey === before.customerKey && customer.getState().overview !== null;
    if (state.notes !== before.notes && isSame) void customer.getState().reload();
  });
  draft.subscribe((state, before) => {
    if (state.text !== before.text) lookAtDraft();
  });
  reply.subscribe((state, before) => {
    if (state.stages !== before.stages) lookAtReply();
  });
  customer.subscribe((state, before) => {
    if (state.overview === before.overview) return;
    giving.draft.forget();
    giving.reply.forget();
    lookAtDraft();
    lookAtReply();
  });
  port.onMessage((message) => {
    const { thread, conversation: read } = conversation.getState();
    if (message.type !== 'sent' || !thread) return;
    const promises = quietly(() => engines.findPromises(message.text, now())) ?? [];
    offers.offer(thread, { promises, concessions: given(message.text) }, usualCurrency());
    void notes.getState().recordReply(message.text, read?.messages.at(-1)?.id);
  });
  const recallShape = async (site: string) => {
    const { shape } = await call('shape.get', { site }).catch(() => ({ shape: {} }));
    // What the rep chose meanwhile is newer.
    const untouched = Object.keys(reply.getState().shape).length === 0;
    if (untouched && Object.keys(shape).length > 0) reply.setState({ shape });
  };

  void complete?.then(() => {
    phrases.forget();
    think();
    lookAtDraft();
    lookAtReply();
  });
  followBackground({
    call,
    onBroadcast,
    now,
    stores: { notes, customer, offers, draft, written, reply, phrases },
    takeLibraries: (...given) => void quietly(() => engines.takeLibraries(...given)),
    onAgent(me) {
      agent = me;
      think();
      standing.refresh();
    },
    think,
  });

  return {
    conversation,
    reply,
    phrases,
    standing,
    written,
    draft,
    notes,
    offers,
    giving,
    customer,
    frame,
    readyPhrases: (wanted) => readyPhrases(phraseSource, wanted),
  };
}

function answeredMessage({ conversation, reading }: ConversationState): Answered {
  return { conversation: conversation?.id ?? '', message: reading?.messageId ?? '' };
}

function openPromisesOf(notes: readonly Note[]): Note[] {
  return notes.filter((note) => note.kind === 'promise' && !note.done);
}

function promiseKey(notes: readonly Note[]): string {
  return openPromisesOf(notes)
    .map((note) => `${note.id} ${note.due ?? ''}`)
    .join('\n');
}

/** Engines must not throw; should one, the rep writes without what it would have said. */
function quietly<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
