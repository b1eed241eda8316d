import { browser } from 'wxt/browser';
import type { Caller } from '../messages/serve';
import type { IsOpen } from '../notes/typed';

const key = 'session';

let session: Promise<string> | undefined;

/** A name for the browser session: numbers of tabs come again in the next one. */
function nameSession(): Promise<string> {
  session ??= (async () => {
    const { [key]: kept } = await browser.storage.session.get(key);
    if (typeof kept === 'string') return kept;
    const made = crypto.randomUUID();
    await browser.storage.session.set({ [key]: made });
    return made;
  })().catch((error: unknown) => {
    session = undefined;
    throw error;
  });
  return session;
}

/** The tab a call came from, by a name no other tab ever has. */
export async function nameTab({ tabId }: Caller): Promise<string> {
  return nameOf(await nameSession(), tabId);
}

const nameOf = (session: string, tabId: number | undefined) => `${session}:${tabId ?? ''}`;

/** Tells which tabs are there at this moment. */
export async function lookAtTabs(): Promise<IsOpen> {
  const [named, tabs] = await Promise.all([nameSession(), browser.tabs.query({})]);
  const open = new Set(tabs.map(({ id }) => nameOf(named, id)));
  return (tab) => open.has(tab);
}
