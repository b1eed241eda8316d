import type { CallInput, CallName, CallOutput } from '../messages/protocol';

/** One call to the background, as `lib/messages/client.ts` makes it; handed in, so that tests need no browser. */
export type Call = <N extends CallName>(name: N, input: CallInput<N>) => Promise<CallOutput<N>>;

/** A failure in words for the rep: what happened and, where there is something to do about it, what. */
export interface Failure {
  /** `gone` means that the extension was reloaded under us: trying again cannot help. */
  code: string;
  message: string;
  remedy?: string;
}

/** Turns whatever a call threw into words. */
export function toFailure(error: unknown): Failure {
  const parts: { code?: unknown; remedy?: unknown } = typeof error === 'object' && error !== null ? error : {};
  const code = typeof parts.code === 'string' ? parts.code : 'failed';
  const message =
    code === 'gone' ? 'Heard was updated.' : error instanceof Error ? error.message : 'The background gave no answer.';
  return typeof parts.remedy === 'string' ? { code, message, remedy: parts.remedy } : { code, message };
}
