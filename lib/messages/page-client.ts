import { browser } from 'wxt/browser';
import type { CallInput, CallName, CallOutput, calls } from './protocol';

/** The calls a content script may make. */
export type PageCallName = {
  [N in CallName]: (typeof calls)[N]['from'] extends 'page' ? N : never;
}[CallName];

/**
 * Makes one call from a content script. Undefined when it failed, for whatever reason: in a host page there is nobody
 * to tell. No schema is loaded for the answer: it comes from our own background, and the script must stay small.
 */
export async function callFromPage<N extends PageCallName>(
  name: N,
  input: CallInput<N>,
): Promise<CallOutput<N> | undefined> {
  try {
    const answer = (await browser.runtime.sendMessage({ heard: 1, call: name, input })) as
      | { ok: boolean; value?: CallOutput<N> }
      | undefined;
    return answer?.ok ? answer.value : undefined;
  } catch {
    return undefined;
  }
}
