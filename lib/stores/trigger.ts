import type { StoreApi } from 'zustand/vanilla';
import type { Span } from '../conversation/conversation';
import type { FrameState } from './frame';
import type { PagePort } from './page-port';
import type { PhrasesState } from './phrases';

/** Hosts known to use none of these keys themselves; on all others the trigger is off until the rep wants it. */
const quietHosts = new Set(['practice', 'roundcube', 'request-tracker']);

/** What opens the search when typed in the draft, where the rep did not say otherwise; empty: nothing. */
export function usualTrigger(host: string | undefined): string {
  return host !== undefined && quietHosts.has(host) ? '//' : '';
}

interface Draft {
  text: string;
  caret: Span;
}

/** Letters that fast hands type between two looks at the draft; what grows by more was pasted or inserted. */
const mostTyped = 24;

/**
 * Where a trigger was typed just now: its last letter is the newest, the caret stands behind it, and before it a word
 * begins (`https://` is none). Undefined when it was not.
 */
export function triggerTyped(before: string | null, { text, caret }: Draft, trigger: string): Span | undefined {
  const end = caret.end;
  const start = end - trigger.length;
  if (trigger === '' || before === null || caret.start !== end || start < 0) return undefined;
  if (text.slice(start, end) !== trigger || /\S$/.test(text.slice(0, start))) return undefined;
  const typed = text.length - before.length;
  const from = end - typed;
  const isTyped =
    typed >= 1 &&
    typed <= mostTyped &&
    from >= 0 &&
    text.slice(0, from) === before.slice(0, from) &&
    text.slice(end) === before.slice(from);
  return isTyped ? { start, end } : undefined;
}

/** Lets a trigger typed in the draft open the search: the phrase that is taken stands in its place. */
export function followTrigger(deps: {
  port: Pick<PagePort, 'onMessage'>;
  phrases: StoreApi<PhrasesState>;
  frame: StoreApi<FrameState>;
  /** What the trigger is right now. */
  trigger(): string;
}): void {
  const { port, phrases, frame } = deps;
  let before: string | null = null;
  port.onMessage((message) => {
    if (message.type !== 'draft') return;
    const { draft } = message;
    const trigger = deps.trigger();
    const span = draft ? triggerTyped(before, draft, trigger) : undefined;
    before = draft?.text ?? null;
    const { replacing, begin, giveUp } = phrases.getState();
    if (span) {
      if (frame.getState().collapsed) frame.getState().collapse(false);
      begin({ span, expected: trigger });
    } else if (replacing && before?.slice(replacing.span.start, replacing.span.end) !== replacing.expected) giveUp();
  });
}
