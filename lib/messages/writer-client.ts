import { browser } from 'wxt/browser';
import { type WriterOrder, writerNewsSchema, writerPortName } from './writer-calls';

/** How writing ended, where it failed. */
export interface WritingFailure {
  code: string;
  message: string;
}

/** Writing under way. */
export interface Writing {
  /** Resolves at the end: with nothing when all was written, else with why not. Never rejects. */
  ended: Promise<WritingFailure | undefined>;
  cancel(): void;
}

/** Orders a reply from the writer the rep turned on, in the background, and tells each piece as it comes. */
export function orderWriting(prompt: Omit<WriterOrder, 'heard'>, onText: (text: string) => void): Writing {
  const gone = { code: 'gone', message: 'Heard was updated. Reload this page to go on.' };
  let port: ReturnType<typeof browser.runtime.connect>;
  try {
    port = browser.runtime.connect({ name: writerPortName });
  } catch {
    return { ended: Promise.resolve(gone), cancel: () => undefined };
  }
  let settle: (failure: WritingFailure | undefined) => void = () => undefined;
  const ended = new Promise<WritingFailure | undefined>((resolve) => {
    settle = resolve;
  });
  port.onMessage.addListener((message: unknown) => {
    const parsed = writerNewsSchema.safeParse(message);
    if (!parsed.success) return;
    const news = parsed.data;
    if (news.type === 'text') onText(news.text);
    else settle(news.type === 'done' ? undefined : { code: news.code, message: news.message });
  });
  port.onDisconnect.addListener(() => settle({ code: 'failed', message: 'The background stopped in the middle.' }));
  port.postMessage({ heard: 1, ...prompt } satisfies WriterOrder);
  return {
    ended,
    cancel() {
      settle({ code: 'cancelled', message: 'Cancelled.' });
      port.disconnect();
    },
  };
}
