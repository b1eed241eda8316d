import { createStore, type StoreApi } from 'zustand/vanilla';
import type { WriterSettings } from '../messages/writer-calls';
import type { Writing } from '../messages/writer-client';
import type { Finding } from '../wording/types';
import { readAddress } from '../writers/address';
import { type Brief, buildPrompt } from '../writers/brief';
import { cleanOutput, findInventions, type Invention } from '../writers/output';
import type { Call } from './call';

/** Who would write, as the rep is told. */
export interface WriterName {
  name: string;
  /** Where the text goes, as a sentence. */
  where: string;
}

export type WrittenState = {
  /** Null: no writer is turned on, and nothing of all this is shown. */
  writer: WriterName | null;
  text: string;
  /** What our own checks say of it as it stands. */
  findings: readonly Finding[];
  /** Facts in it that stand in neither the message nor the draft. */
  inventions: readonly Invention[];
  write(): Promise<void>;
  cancel(): void;
  edit(text: string): void;
  close(): void;
  insert(): Promise<void>;
} & ({ state: 'closed' | 'writing' | 'done' } | { state: 'failed'; message: string });

export interface WrittenDeps {
  call: Call;
  order(prompt: { system: string; user: string }, onText: (text: string) => void): Writing;
  source: {
    /** The conversation it is written for. */
    conversation(): string | null;
    /** What the writer is told; null while there is nothing to answer. */
    brief(): Brief | null;
    /** What the checks of the draft say of a text. */
    check(text: string): Finding[];
  };
  reply: { insertWritten(text: string): Promise<boolean> };
}

/**
 * The reply as a writer would put it, beside the suggestion: it is shown as it comes, checked by what checks a draft, and
 * whatever goes wrong with it, the suggestion stays as it is.
 */
export function createWrittenStore({ call, order, source, reply }: WrittenDeps): StoreApi<WrittenState> & {
  /** Asks who writes, if anybody. */
  reload(): Promise<void>;
  /** Another conversation may be at hand: what is being written for the one before is cancelled. */
  follow(): void;
} {
  let writing: Writing | undefined;
  let shown: string | null = null;
  let brief: Brief | null = null;

  const store = createStore<WrittenState>()((set, get) => {
    const judge = (text: string) => ({
      text,
      findings: source.check(text),
      inventions: brief ? findInventions(text, brief) : [],
    });
    return {
      writer: null,
      state: 'closed',
      text: '',
      findings: [],
      inventions: [],
      async write() {
        if (!get().writer || get().state === 'writing') return;
        brief = source.brief();
        if (!brief) return;
        let raw = '';
        set({ state: 'writing', ...nothing });
        const mine = order(buildPrompt(brief), (text) => {
          raw += text;
          if (writing === mine) set({ text: cleanOutput(raw) });
        });
        writing = mine;
        const failure = await mine.ended;
        // Cancelled, or the rep went on to another conversation: nothing more is said of it.
        if (writing !== mine) return;
        writing = undefined;
        const text = cleanOutput(raw);
        if (failure) set({ state: 'failed', message: failure.message, ...nothing });
        else if (text === '') set({ state: 'failed', message: 'The answer had no reply in it.', ...nothing });
        else set({ state: 'done', ...judge(text) });
      },
      cancel() {
        stop();
        set({ state: 'closed', ...nothing });
      },
      edit: (text) => set(judge(text)),
      close() {
        stop();
        set({ state: 'closed', ...nothing });
      },
      async insert() {
        const text = get().text.trim();
        if (get().state !== 'done' || text === '') return;
        if (await reply.insertWritten(text)) set({ state: 'closed', ...nothing });
      },
    };
  });

  const stop = () => {
    const before = writing;
    writing = undefined;
    before?.cancel();
  };

  return Object.assign(store, {
    async reload() {
      try {
        store.setState({ writer: nameOf(await call('writer.get', {})) });
      } catch {
        // Without an answer there is no writer; the suggestion is there all the same.
        store.setState({ writer: null });
      }
    },
    follow() {
      const conversation = source.conversation();
      if (conversation === shown) return;
      shown = conversation;
      stop();
      store.setState({ state: 'closed', ...nothing });
    },
  });
}

const nothing = { text: '', findings: [], inventions: [] };

/** Who writes and where the text goes, in words. Null where nobody does or can. */
export function nameOf({ choice, endpoint, model }: WriterSettings): WriterName | null {
  if (choice === 'browser' && (model === 'available' || model === 'downloading')) {
    return { name: 'the browser’s model', where: 'The text stays on this machine, in the browser.' };
  }
  if (choice !== 'endpoint' || !endpoint) return null;
  const address = readAddress(endpoint.address);
  if ('problem' in address) return null;
  return {
    name: endpoint.model || address.origin,
    where: address.local
      ? `The text goes to ${address.origin} on this machine, and where that sends it.`
      : `The text leaves this machine: it goes to ${address.origin}.`,
  };
}
