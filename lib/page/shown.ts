import type { Conversation } from '../conversation/conversation';
import { isConversation, type NothingRead, type ReplyTarget } from '../hosts/types';
import type { PageMessage } from './channel';

/** What the page shows, as the sidebar is told. */
export type Shown = Extract<PageMessage, { type: 'conversation' }>;

/**
 * Follows what the page shows. Where only the answer is written, the thread read before is recalled: it says more than the
 * quotation in the composer. Meanwhile what is known of the same thread holds; of another thread nothing is known yet.
 */
export function followShown(deps: {
  recall(conversationId: string): Promise<Conversation | undefined>;
  tell(shown: Shown): void;
  signal: AbortSignal;
}) {
  /** Undefined until the page was looked at: nothing is said before something is known. */
  let shown: Shown | undefined;
  /** The reply whose thread is looked for, or was last. */
  let asked: ReplyTarget | undefined;
  const set = (read: Conversation | NothingRead, reply?: ReplyTarget) => {
    shown = {
      type: 'conversation',
      conversation: isConversation(read) ? read : null,
      reason: isConversation(read) ? undefined : read.reason,
      reply,
    };
    deps.tell(shown);
  };
  return {
    now: () => shown,
    /** The id of the conversation shown; empty when there is none, or none is known yet. */
    id: () => shown?.conversation?.id ?? shown?.reply?.conversationId ?? '',
    /** The page was looked at, and says something else than before. */
    look(read: Conversation | NothingRead, reply: ReplyTarget | undefined) {
      asked = reply;
      if (!reply) return set(read);
      if (shown?.reply?.conversationId !== reply.conversationId) shown = undefined;
      void deps.recall(reply.conversationId).then((recalled) => {
        if (!deps.signal.aborted && asked === reply) set(recalled ?? read, reply);
      });
    },
  };
}
