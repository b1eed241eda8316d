import { browser } from 'wxt/browser';
import { answerSchema, type CallInput, type CallName, type CallOutput, calls } from './protocol';

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
  return calls[name].output.parse(answer.data.value) as CallOutput<N>;
}
