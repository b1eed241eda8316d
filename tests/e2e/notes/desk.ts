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
