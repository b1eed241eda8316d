import type { NotesDatabase } from './database';

/**
 * Text typed into the note field of a conversation in one tab and not yet saved. Each tab has its own: two tabs with the same
 * conversation open must not wipe each other's words.
 */
export interface Typed {
  conversationId: string;
  /** Names the tab, and the browser session it lives in: numbers of tabs come again after a restart. */
  tab: string;
  text: string;
  updatedAt: string;
  /** Whom it is about; without it only the conversation tells. */
  customerKey?: string;
}

/** Tells whether a tab is still there: what is typed in it is on its screen. */
export type IsOpen = (tab: string) => boolean;

/** Keeps what is typed in a tab; an empty text forgets it. */
export async function keepTyped(database: NotesDatabase, typed: Typed): Promise<void> {
  const { conversationId, tab, text } = typed;
  if (text === '') await database.typed.delete([conversationId, tab]);
  else await database.typed.put(typed);
}

/**
 * What was typed for this conversation in this tab, else what was left of it by a tab that is gone, the latest: that is this
 * tab's own from now on. Others that are gone too wait for the next time. Empty when there is none.
 */
export async function takeUpTyped(
  database: NotesDatabase,
  conversationId: string,
  tab: string,
  isOpen: IsOpen,
): Promise<string> {
  return await database.transaction('rw', database.typed, async () => {
    const all = await typedIn(database, conversationId);
    const own = all.find((typed) => typed.tab === tab);
    if (own) return own.text;
    const [latest] = all.filter((typed) => !isOpen(typed.tab)).sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
    if (!latest) return '';
    await database.typed.delete([conversationId, latest.tab]);
    await database.typed.put({ ...latest, tab });
    return latest.text;
  });
}

/** What is typed for a conversation in all tabs. */
export async function typedIn(database: NotesDatabase, conversationId: string): Promise<Typed[]> {
  return await database.typed
    .where('[conversationId+tab]')
    .between([conversationId, ''], [conversationId, '\uffff'], true, true)
    .toArray();
}
