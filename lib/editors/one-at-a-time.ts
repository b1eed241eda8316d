import type { Span } from '../conversation/conversation';
import type { ReplaceResult } from './types';

type Replace = (span: Span, text: string) => Promise<ReplaceResult>;

/** Lets a replacement begin only after the one before has been verified: two at once would read each other's half. */
export function oneAtATime(replace: Replace): Replace {
  let last: Promise<unknown> = Promise.resolve();
  return (span, text) => {
    const mine = last.then(() => replace(span, text));
    last = mine.catch(() => undefined);
    return mine;
  };
}

/** Why a replacement cannot even be tried; undefined when it can. */
export function refusal(span: Span, draft: string, composing: boolean): string | undefined {
  if (composing) return 'A word is still being composed. Finish it and try again.';
  if (!(span.start >= 0 && span.start <= span.end && span.end <= draft.length)) {
    return 'The draft has changed since. Nothing was replaced.';
  }
  return undefined;
}
