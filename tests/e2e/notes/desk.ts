import type { BrowserContext, Page } from 'playwright-core';
import type { CallInput, CallName, CallOutput } from '../../../lib/messages/protocol';
import { extensionId } from '../extension';

/** A page of the extension that makes calls to the background, as the desk and the sidebar do. */
export interface Desk {
  page: Page;
  /** Throws what the background said when it did not do as asked. */
  call<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>>;
}

interface Answer {
  ok: boolean;
  value?: unknown;
  message?: string;
}

export async function openDesk(context: BrowserContext): Promise<Desk> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${await extensionId(context)}/options.html`);
  return {
    page,
    async call(name, input) {
      const answer = await page.evaluate(
        (message) =>
          (
            globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<Answer> } } }
          ).chrome.runtime.sendMessage(message),
        { heard: 1, call: name, input },
      );
      if (!answer.ok) throw new Error(`${name}: ${answer.message}`);
      return answer.value as never;
    },
  };
}

export const mara = 'mara@fjellpost.example';

export function newNote(text: string, change: object = {}): CallInput<'notes.add'>['note'] {
  return {
    kind: 'note',
    text,
    conversationId: 'practice:1',
    host: 'practice',
    subject: 'Parcel missing',
    customerKey: mara,
    ...change,
  };
}

/** Process id of the browser itself, which its protocol tells. */
export async function browserPid(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const info = await session?.send('SystemInfo.getProcessInfo');
  const browser = info?.processInfo.find(({ type }) => type === 'browser');
  if (!browser) throw new Error('The browser does not tell its process id.');
  return browser.id;
}

/** Ends the browser as a power cut would, and waits until it is gone. */
export async function killBrowser(context: BrowserContext, pid: number): Promise<void> {
  const closed = context.waitForEvent('close');
  process.kill(pid, 'SIGKILL');
  await closed;
}

/** Runs in a page: everything the extension's databases and these areas of its storage (local, session) hold, as text; bytes as letters. */
export async function readEverything(areas: readonly string[]): Promise<string> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve) => request.addEventListener('success', () => resolve(request.result)));
  const found: unknown[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const transaction = database.transaction(store);
      found.push(await done(transaction.objectStore(store).getAll()));
      found.push(await done(transaction.objectStore(store).getAllKeys()));
    }
    database.close();
  }
  const { storage } = (globalThis as unknown as { chrome: { storage: Record<string, { get(): Promise<unknown> }> } })
    .chrome;
  for (const area of areas) found.push(await storage[area]?.get());
  return JSON.stringify(found, (_, value: unknown) =>
    value instanceof Uint8Array ? Array.from(value, (byte) => String.fromCharCode(byte)).join('') : value,
  );
}
