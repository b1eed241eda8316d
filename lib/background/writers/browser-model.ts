import type { ModelState } from '../../messages/writer-calls';
import { mostOutput } from '../../writers/output';
import { patientSignal, usualPatience, type Writer, WriterError } from './writer';

/** The part of the browser's Prompt API that is used. Browsers that have none, have no `LanguageModel`. */
export interface LanguageModelApi {
  availability(options: ModelOptions): Promise<string>;
  create(
    options: ModelOptions & { initialPrompts: { role: 'system'; content: string }[]; signal: AbortSignal },
  ): Promise<{
    promptStreaming(text: string, options: { signal: AbortSignal }): ReadableStream<string>;
    destroy(): void;
  }>;
}

/** The Rewriter API: it takes the text to be rewritten and what it is about. */
export interface RewriterApi {
  availability(): Promise<string>;
  create(options: {
    tone: 'as-is';
    format: 'plain-text';
    length: 'as-is';
    sharedContext: string;
    signal: AbortSignal;
  }): Promise<{
    rewriteStreaming(text: string, options: { context?: string; signal: AbortSignal }): ReadableStream<string>;
    destroy(): void;
  }>;
}

interface ModelOptions {
  expectedInputs: { type: 'text'; languages: string[] }[];
  expectedOutputs: { type: 'text'; languages: string[] }[];
}

const inEnglish: ModelOptions = {
  expectedInputs: [{ type: 'text', languages: ['en'] }],
  expectedOutputs: [{ type: 'text', languages: ['en'] }],
};

/** What this browser brings of its own. */
export interface BrowserModels {
  LanguageModel?: LanguageModelApi | undefined;
  Rewriter?: RewriterApi | undefined;
}

/** How the browser's model stands, asked anew each time: it can be downloaded, and thrown out, at any time. */
export async function modelState({ LanguageModel, Rewriter }: BrowserModels): Promise<ModelState> {
  const states = await Promise.all([
    LanguageModel?.availability(inEnglish).catch(() => 'unavailable'),
    Rewriter?.availability().catch(() => 'unavailable'),
  ]);
  const order: readonly ModelState[] = ['available', 'downloading', 'downloadable', 'unavailable'];
  return order.find((state) => states.includes(state)) ?? 'absent';
}

/** A writer over the model the browser itself brings: nothing leaves the machine. It is never downloaded from here. */
export function createBrowserWriter(models: BrowserModels, patience = usualPatience): Writer {
  return {
    async write({ system, user }, onText, outer) {
      const { signal, came, end } = patientSignal(outer, patience);
      try {
        const made = await openModel(models, system, user, signal);
        let length = 0;
        try {
          const reader = made.stream.getReader();
          const stop = () => void reader.cancel().catch(() => undefined);
          signal.addEventListener('abort', stop, { once: true });
          if (signal.aborted) stop();
          for (;;) {
            const { done, value } = await reader.read();
            if (done) break;
            came();
            length += value.length;
            if (length > mostOutput) throw new WriterError('too-long', 'It went on and on, and was stopped.');
            onText(value);
          }
          signal.throwIfAborted();
        } finally {
          made.destroy();
        }
      } catch (error) {
        if (signal.aborted) throw signal.reason;
        if (error instanceof WriterError) throw error;
        throw new WriterError('refused', 'The browser’s model did not write this.');
      } finally {
        end();
      }
    },
  };
}

async function openModel(
  { LanguageModel, Rewriter }: BrowserModels,
  system: string,
  user: string,
  signal: AbortSignal,
) {
  if (LanguageModel && (await LanguageModel.availability(inEnglish)) === 'available') {
    const session = await LanguageModel.create({
      ...inEnglish,
      initialPrompts: [{ role: 'system', content: system }],
      signal,
    });
    return { stream: session.promptStreaming(user, { signal }), destroy: () => session.destroy() };
  }
  if (Rewriter && (await Rewriter.availability()) === 'available') {
    const rewriter = await Rewriter.create({
      tone: 'as-is',
      format: 'plain-text',
      length: 'as-is',
      sharedContext: system,
      signal,
    });
    return { stream: rewriter.rewriteStreaming(user, { signal }), destroy: () => rewriter.destroy() };
  }
  throw new WriterError('absent', 'The browser’s model is not ready. The desk shows how it stands.');
}
