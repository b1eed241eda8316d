import { browser } from 'wxt/browser';
import type { Handlers } from '../../messages/serve';
import type { WriterChoice, WriterNews, WriterSettings, writerCalls } from '../../messages/writer-calls';
import { writerOrderSchema } from '../../messages/writer-calls';
import { readAddress } from '../../writers/address';
import { broadcast } from '../broadcast';
import { getWriter, keepWriter } from '../settings';
import { permissionPattern } from '../sites';
import { type BrowserModels, createBrowserWriter, modelState } from './browser-model';
import { createEndpointWriter } from './endpoint';
import { type Writer, WriterError } from './writer';

/** The part of a browser's port that is used. */
export interface RawPort {
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
  postMessage(message: WriterNews): void;
  disconnect(): void;
}

/** What the browser brings of its own, where we run. */
const ownModels = (): BrowserModels => globalThis as BrowserModels;

const isGranted = (origin: string) => browser.permissions.contains({ origins: [permissionPattern(origin)] });

async function settings(): Promise<WriterSettings> {
  const { choice, endpoint, key } = await getWriter();
  const address = endpoint && readAddress(endpoint.address);
  return {
    choice,
    ...(endpoint ? { endpoint } : {}),
    hasKey: key !== '',
    granted: address !== undefined && 'origin' in address && (await isGranted(address.origin)),
    model: await modelState(ownModels()),
  };
}

/** What the background does for the calls about writers. */
export function createWriterHandlers(): Pick<Handlers, keyof typeof writerCalls> {
  return {
    'writer.get': settings,
    'writer.set': async (change) => {
      if (change.endpoint) {
        const address = readAddress(change.endpoint.address);
        if ('problem' in address) throw new Error(address.problem);
      }
      await keepWriter(change);
      broadcast({ heard: 1, event: 'writer-changed' });
      return await settings();
    },
  };
}

/**
 * The writer the rep turned on. Asked anew for each reply: what was turned off a moment ago writes nothing. Throws
 * `WriterError`.
 */
async function openWriter(): Promise<Writer> {
  const { choice, endpoint, key } = await getWriter();
  const open: Record<WriterChoice, () => Promise<Writer>> = {
    off: async () => {
      throw new WriterError('off', 'No writer is turned on.');
    },
    browser: async () => createBrowserWriter(ownModels()),
    endpoint: async () => {
      const address = endpoint && readAddress(endpoint.address);
      if (!endpoint || !address || 'problem' in address) throw new WriterError('off', 'No server is set up.');
      if (!(await isGranted(address.origin))) {
        throw new WriterError(
          'not-granted',
          `The browser was not asked to let Heard talk to ${address.origin}, or said no.`,
        );
      }
      return createEndpointWriter({ base: address.base, model: endpoint.model, key });
    },
  };
  return await open[choice]();
}

/** Serves one port: writes what is ordered, tells the pieces, and stops when the port is closed. */
export function serveWriterPort(port: RawPort): void {
  const control = new AbortController();
  let ordered = false;
  const tell = (news: WriterNews) => {
    if (!control.signal.aborted) port.postMessage(news);
  };
  port.onDisconnect.addListener(() => control.abort(new WriterError('off', 'Cancelled.')));
  port.onMessage.addListener((message) => {
    const parsed = writerOrderSchema.safeParse(message);
    if (!parsed.success || ordered) return;
    ordered = true;
    const { system, user } = parsed.data;
    void openWriter()
      .then((writer) => writer.write({ system, user }, (text) => tell({ type: 'text', text }), control.signal))
      .then(
        () => tell({ type: 'done' }),
        (error: unknown) => tell({ type: 'failed', ...(error instanceof WriterError ? describe(error) : unknown) }),
      )
      .finally(() => port.disconnect());
  });
}

const describe = ({ code, message }: WriterError) => ({ code, message });
const unknown = { code: 'failed', message: 'Something went wrong on our side.' };
