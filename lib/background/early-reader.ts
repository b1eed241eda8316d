import type { Conversation } from '../conversation/conversation';
import type { AboutRep } from '../messages/about-rep';

/** Reads a conversation and suggests a reply; what it answers is for the sidebar alone, and JSON. */
export type ReadEarly = (conversation: Conversation, rep: AboutRep, now: Date) => unknown;

export interface EarlyReader {
  /** Are the engines warm? Where they are not, a sidebar is faster by itself. */
  readonly ready: boolean;
  /** Gets the engines ready for the next page, a step at a time. Never rejects. */
  prepare(): Promise<void>;
  /** What the conversation on a site (origin) says; null when it can't be told at once. Never rejects. */
  read(site: string, conversation: Conversation): Promise<unknown>;
}

export interface EarlyReaderDeps {
  /** Brings the engines, with steps that warm them up. */
  load(): Promise<{ read: ReadEarly; warmUp: readonly (() => void)[] }>;
  aboutRep(site: string): Promise<AboutRep>;
  now(): Date;
  /** Resolves when whatever came in meanwhile was attended to. */
  pause(): Promise<void>;
}

/** A reading made while its sidebar was loading is as good as one made now for so long. */
const freshMs = 10_000;
/** Sidebars that load at the same time. */
const mostKept = 4;

/**
 * Reads conversations for sidebars that are still loading. The background outlives pages, so its engines stay warm while
 * the rep goes from page to page; what it read is kept for a moment in memory only, under the conversation's own words.
 */
export function createEarlyReader({ load, aboutRep, now, pause }: EarlyReaderDeps): EarlyReader {
  let kept: { words: string; at: number; found: Promise<unknown> }[] = [];
  let read: ReadEarly | undefined;
  let preparing: Promise<void> | undefined;

  async function warm(): Promise<void> {
    await pause();
    const script = await load();
    for (const step of script.warmUp) {
      await pause();
      step();
    }
    read = script.read;
  }

  async function readWith(warmRead: ReadEarly, site: string, conversation: Conversation): Promise<unknown> {
    try {
      return warmRead(conversation, await aboutRep(site), now());
    } catch {
      return null;
    }
  }

  return {
    get ready() {
      return read !== undefined;
    },
    prepare() {
      preparing ??= warm().catch(() => {
        // A failure is not for ever: the next page tries again.
        preparing = undefined;
      });
      return preparing;
    },
    read(site, conversation) {
      if (!read) return Promise.resolve(null);
      const at = now().getTime();
      const words = JSON.stringify([site, conversation.customer, conversation.messages]);
      kept = kept.filter((one) => at - one.at < freshMs).slice(0, mostKept - 1);
      const known = kept.find((one) => one.words === words);
      if (known) return known.found;
      const found = readWith(read, site, conversation);
      kept.unshift({ words, at, found });
      return found;
    },
  };
}
