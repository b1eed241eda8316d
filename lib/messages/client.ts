import { browser } from 'wxt/browser';
import type { CallInput, CallName, CallOutput } from './protocol';
import { answerSchema, readerCalls } from './reader-calls';

/** A call that did not do what was asked. `remedy` is a sentence for the rep, where there is one. */
export class CallError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly remedy?: string,
  ) {
    super(message);
    this.name = 'CallError';
  }
}

/** Makes one call to the background. Throws `CallError`; `code` is `gone` when the extension was reloaded under us. */
export async function call<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> {
  let raw: unknown;
  try {
    raw = await browser.runtime.sendMessage({ heard: 1, call: name, input });
  } catch (error) {
    throw new CallError('gone', String(error), 'Heard was updated. Reload this page to go on; nothing saved is lost.');
  }
  const answer = answerSchema.safeParse(raw);
  if (!answer.success) throw new CallError('no-answer', 'The background gave no answer.', 'Try again.');
  if (!answer.data.ok) throw new CallError(answer.data.code, answer.data.message, answer.data.remedy);
  return (await outputOf(name)).parse(answer.data.value) as CallOutput<N>;
}

/** Making all schemas takes a page longer than it has until its first conversation: most come when they are needed. */
async function outputOf(name: CallName): Promise<{ parse(value: unknown): unknown }> {
  if (isReaderCall(name)) return readerCalls[name].output;
  return (await import('./protocol')).calls[name].output;
}

const isReaderCall = (name: CallName): name is keyof typeof readerCalls => Object.hasOwn(readerCalls, name);
