import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Conversation, Message, Person, Span } from '../conversation/conversation';
import type { Situation } from '../conversation/vocabulary';
import type { ListenOptions, Reading } from '../listen/types';
import { customerKey } from '../notes/schema';
import type { PageMessage } from '../page/channel';
import type { Call } from './call';
import {
  type Corrected,
  correctReading,
  isCorrected,
  uncorrected,
  withoutAsk,
  withoutSituation,
  withSituation,
} from './corrections';
import type { PagePort } from './page-port';

/** Where the sidebar is: the host as named to the rep, the origin and the address of the page. */
export type Place = Omit<Extract<PageMessage, { type: 'hello' }>, 'type'>;

/** The thread being answered: enough to file a note under, whether or not its messages can be read here. */
export interface Thread {
  conversationId: string;
  host: string;
  subject: string;
  customer: Person;
}

export interface ConversationState {
  place: Place | null;
  conversation: Conversation | null;
  /** Why there is no conversation, in words for the rep. */
  reason: string | undefined;
  thread: Thread | null;
  /** What listening found, as the rep corrected it; null while there is no conversation, or when reading it failed. */
  reading: Reading | null;
  /** What of the reading is the rep's doing. */
  corrected: Corrected;
  /**
   * Lights up words of a message in the page, of the last customer message where none is named; an empty list puts the
   * light out. Of a message that the page does not show nothing is lit.
   */
  light(spans: readonly { start: number; end: number }[], messageId?: string): void;
  /** The message was heard wrong: the customer is not in this situation, or is; this is no ask. Kept for the message. */
  notSo(name: Situation): void;
  isSo(name: Situation): void;
  noAsk(ask: Span): void;
  /** These words of the message ask for something, too. */
  isAsk(words: Span): void;
  /** Back to what listening found. */
  asHeard(): void;
}

export type Listen = (messages: readonly Message[], options?: ListenOptions) => Reading;

/** The conversation on the page and what listening finds in it. */
export function createConversationStore(deps: {
  port: Pick<PagePort, 'send' | 'onMessage'>;
  call: Call;
  listen: Listen;
  now: () => Date;
}): StoreApi<ConversationState> {
  const { port, call, now } = deps;
  /** What listening itself found. */
  let heard: Reading | null = null;
  /** The text of the message it is about. */
  let textRead = '';
  /** By message, what the rep corrected while this sidebar lives: the page tells the same conversation many times. */
  const known = new Map<string, Corrected>();
  const keyOf = (conversationId: string, messageId: string) => `${conversationId}\n${messageId}`;

  const correctedReading = (corrected: Corrected) =>
    heard && isCorrected(corrected) ? correctReading(heard, corrected, textRead) : heard;
  const show = (corrected: Corrected) => store.setState({ corrected, reading: correctedReading(corrected) });

  const correct = (change: (corrected: Corrected) => Corrected) => {
    const { conversation, corrected } = store.getState();
    const messageId = heard?.messageId;
    if (!conversation || messageId === undefined) return;
    const next = change(corrected);
    known.set(keyOf(conversation.id, messageId), next);
    show(next);
    const key = customerKey(conversation.customer, conversation.id);
    const correction = { conversationId: conversation.id, messageId, customerKey: key, ...next };
    // What is on screen holds in any case; keeping it can fail when the extension was reloaded.
    void call('reading.correct', { correction }).catch(() => undefined);
  };

  /** Shows what the rep corrected in an earlier life of the sidebar. */
  const recall = async (conversationId: string) => {
    const answer = await call('reading.corrections', { conversationId }).catch(() => ({ corrections: [] }));
    for (const { messageId, off, added, asksOff, asksAdded } of answer.corrections) {
      const key = keyOf(conversationId, messageId);
      if (!known.has(key)) known.set(key, { off, added, asksOff, asksAdded });
    }
    const here = known.get(keyOf(conversationId, heard?.messageId ?? ''));
    if (here && store.getState().conversation?.id === conversationId) show(here);
  };

  const store = createStore<ConversationState>()((_set, get) => ({
    place: null,
    conversation: null,
    reason: undefined,
    thread: null,
    reading: null,
    corrected: uncorrected,
    notSo: (name) => correct((corrected) => withoutSituation(corrected, name)),
    isSo: (name) => correct((corrected) => withSituation(corrected, name)),
    noAsk: (ask) => correct((corrected) => withoutAsk(corrected, ask)),
    isAsk: ({ start, end }) =>
      correct((corrected) => ({ ...corrected, asksAdded: [...corrected.asksAdded, { start, end }] })),
    asHeard: () => correct(() => uncorrected),
    light(spans, messageId = get().reading?.messageId) {
      if (messageId === undefined) return;
      const ordered = spans.map(({ start, end }) => ({ start, end })).slice(0, mostLights);
      port.send({ type: 'light', messageId, spans: ordered });
    },
  }));

  port.onMessage((message) => {
    if (message.type === 'hello') {
      const { type: _, ...place } = message;
      store.setState({ place });
    }
    if (message.type === 'conversation') {
      const { conversation, reason, reply } = message;
      heard = conversation ? readQuietly(deps.listen, conversation.messages, now()) : null;
      textRead = conversation?.messages.find(({ id }) => id === heard?.messageId)?.text ?? '';
      const corrected = known.get(keyOf(conversation?.id ?? '', heard?.messageId ?? '')) ?? uncorrected;
      const isOther = conversation !== null && conversation.id !== store.getState().conversation?.id;
      store.setState({
        conversation,
        reason,
        thread: conversation
          ? {
              conversationId: conversation.id,
              host: conversation.host,
              subject: conversation.subject,
              customer: conversation.customer,
            }
          : reply?.conversationId
            ? { ...reply, host: store.getState().place?.host ?? 'generic' }
            : null,
        corrected,
        reading: correctedReading(corrected),
      });
      if (isOther) void recall(conversation.id);
    }
  });
  return store;
}

/** Did we write last? Then there is nothing to answer yet. Internal notes and the host's own lines don't count. */
export function isAnswered(conversation: Conversation | null): boolean {
  return conversation?.messages.findLast(({ role }) => role === 'agent' || role === 'customer')?.role === 'agent';
}

/** The channel takes no more spans in one message. */
const mostLights = 200;

/** Listening must not throw; should it, the rep still has the draft check and the notes. */
function readQuietly(listen: Listen, messages: readonly Message[], now: Date): Reading | null {
  try {
    return listen(messages, { now });
  } catch {
    return null;
  }
}
