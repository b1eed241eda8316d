import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Conversation, Message, Person } from '../conversation/conversation';
import type { ListenOptions, Reading } from '../listen/types';
import type { PageMessage } from '../page/channel';
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
  /** What listening found; null while there is no conversation, or when reading it failed. */
  reading: Reading | null;
  /** Lights up words of the last customer message in the page; an empty list puts the light out. */
  light(spans: readonly { start: number; end: number }[]): void;
}

export type Listen = (messages: readonly Message[], options?: ListenOptions) => Reading;

/** The conversation on the page and what listening finds in it. */
export function createConversationStore(deps: {
  port: Pick<PagePort, 'send' | 'onMessage'>;
  listen: Listen;
  now: () => Date;
}): StoreApi<ConversationState> {
  const { port, now } = deps;
  const store = createStore<ConversationState>()((_set, get) => ({
    place: null,
    conversation: null,
    reason: undefined,
    thread: null,
    reading: null,
    light(spans) {
      const messageId = get().reading?.messageId;
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
        reading: conversation ? readQuietly(deps.listen, conversation.messages, now()) : null,
      });
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
