import type { Conversation } from '../conversation/conversation';
import type { EditorFamily } from '../editors/types';

/** Ids of the hosts, each the name of the file in this folder that knows it. */
export type HostId = 'roundcube' | 'request-tracker' | 'practice' | 'generic';

/** Why there is no conversation to read, in words for the rep; undefined fields mean "nothing to say". */
export interface NothingRead {
  /** One calm sentence: what is missing, and what the rep can do about it. */
  reason: string;
}

/** What the rep writes to, as far as the page tells without its messages: enough to find the thread again. */
export interface ReplyTarget {
  /** The id the conversation has on the page where it can be read; equal to `Conversation.id` there. */
  conversationId: string;
  subject: string;
  customer: Conversation['customer'];
}

/**
 * What one site looks like. One file per site; an adapter reads and never writes. Everything is plain data out of a
 * document handed in, so that a saved page tests it.
 */
export interface Host {
  id: HostId;
  /** Name shown to the rep. */
  name: string;
  /** Is this document a page of the host where there may be something to read or to write? Cheap: called on changes. */
  matches(doc: Document): boolean;
  /**
   * What is there as soon as the whole conversation is, on pages that go on arriving for long after it (a selector). Without
   * it a page is read when all of it is there: what it shows before may be half a conversation.
   */
  arrived?: string;
  /**
   * The conversation on the page, or why there is none. Reads same-origin frames itself. Must not throw on hostile
   * pages and must not change the page; text that nobody sees is not read.
   */
  readConversation(doc: Document): Conversation | NothingRead;
  /** On a page with a composer but without the messages: what is being answered. Undefined when the page doesn't tell. */
  readReplyTarget?(doc: Document): ReplyTarget | undefined;
  /** The composers the rep can write in, in page order; the elements may sit in same-origin frames. */
  findComposers(doc: Document): HTMLElement[];
  /** The family of a composer where the general order is known to choose wrong on this host. */
  editorFamily?(composer: HTMLElement): EditorFamily | undefined;
  /** The host's own reply and send controls, which the sidebar must never cover. */
  controls(doc: Document): Element[];
  /** Those of the controls that send what is in the composer: a click on one is the moment the draft goes out. */
  sendControls?(doc: Document): Element[];
  /** CSS that makes room for the sidebar at the right edge; `width` in CSS px. Undefined: a plain margin on the root does. */
  makeRoom?(width: number): string;
  /** Elements holding the text of one message, for lighting up words in it; found anew at each call. */
  messageElements?(doc: Document, messageId: string): HTMLElement[];
  /**
   * Calls `onChange` when what can be read or written may have changed (in-page navigation, a frame loaded, a composer
   * opened), and `onArrival` when the next conversation is known to be whole. Observers only, no timers; calls are coalesced
   * by the caller. Ends with the signal.
   */
  watch(doc: Document, onChange: () => void, signal: AbortSignal, onArrival?: () => void): void;
}

/** Narrows what `readConversation` gave. */
export function isConversation(read: Conversation | NothingRead): read is Conversation {
  return 'messages' in read;
}
