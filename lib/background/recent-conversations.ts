import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type Conversation, conversationSchema } from '../conversation/conversation';
import { customerKey } from '../notes/schema';

/**
 * Conversations read lately, for the page where the answer is written but the mail isn't shown (Roundcube's composer,
 * RT's reply page). In memory of the browser session only: never on disk.
 */
const key = 'recent-conversations';
const limit = 20;
const listSchema = z.array(z.object({ site: z.string(), conversation: conversationSchema }));

async function load() {
  const parsed = listSchema.safeParse((await browser.storage.session.get(key))[key]);
  return parsed.success ? parsed.data : [];
}

let queue: Promise<unknown> = Promise.resolve();

/** Remembers a conversation of a site, the newest first. */
export function rememberConversation(site: string, conversation: Conversation): Promise<void> {
  const step = queue.then(async () => {
    const others = (await load()).filter((entry) => entry.site !== site || entry.conversation.id !== conversation.id);
    const list = [{ site, conversation }, ...others].slice(0, limit);
    // The session's memory is limited (10 MB): when it is full, remember fewer rather than none.
    for (let size = list.length; size > 0; size = Math.floor(size / 2)) {
      try {
        await browser.storage.session.set({ [key]: list.slice(0, size) });
        return;
      } catch {}
    }
  });
  queue = step.catch(() => undefined);
  return step;
}

/** The conversation with this id on this site, or null. A site never sees what was read on another. */
export async function recallConversation(site: string, id: string): Promise<Conversation | null> {
  return (await load()).find((entry) => entry.site === site && entry.conversation.id === id)?.conversation ?? null;
}

/** All conversations remembered, of whatever site: to look whether somebody is still in them. */
export async function listConversations(): Promise<Conversation[]> {
  return (await load()).map(({ conversation }) => conversation);
}

/** Forgets the conversations with the customer who has these keys. */
export function forgetConversationsOf(keys: readonly string[]): Promise<void> {
  const step = queue.then(async () => {
    const others = (await load()).filter(
      ({ conversation }) => !keys.includes(customerKey(conversation.customer, conversation.id)),
    );
    await browser.storage.session.set({ [key]: others });
  });
  queue = step.catch(() => undefined);
  return step;
}

/** Forgets all of them: when the notes are locked, nothing read of anybody stays. */
export function forgetConversations(): Promise<void> {
  const step = queue.then(() => browser.storage.session.remove(key));
  queue = step.catch(() => undefined);
  return step;
}
