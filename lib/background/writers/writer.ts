import type { Prompt } from '../../writers/brief';

/** Whoever can write a reply from a prompt: a server the rep set up, or the browser's own model. */
export interface Writer {
  /**
   * Writes, telling each piece as it comes; resolves at its end. Rejects with `WriterError`, or when the signal says to stop.
   */
  write(prompt: Prompt, onText: (text: string) => void, signal: AbortSignal): Promise<void>;
}

/** Why nothing was written, in words for the rep. */
export class WriterError extends Error {
  override name = 'WriterError';

  constructor(
    readonly code:
      | 'off'
      | 'not-granted'
      | 'unreachable'
      | 'refused'
      | 'not-understood'
      | 'too-slow'
      | 'too-long'
      | 'absent',
    message: string,
  ) {
    super(message);
  }
}

/** How long a rep waits, ms: for the first words, between two pieces, and in all. */
export interface Patience {
  first: number;
  between: number;
  whole: number;
}

/** A model that has to be loaded first takes its time; the background may not wait much longer for an answer to begin. */
export const usualPatience: Patience = { first: 28_000, between: 15_000, whole: 120_000 };

/** A signal that gives up when nothing came for too long, and follows the rep's own. `came` says that something did. */
export function patientSignal(
  signal: AbortSignal,
  patience: Patience,
): { signal: AbortSignal; came(): void; end(): void } {
  const control = new AbortController();
  const tooSlow = (seconds: number, what: string) => () =>
    control.abort(new WriterError('too-slow', `${what} within ${seconds} seconds.`));
  const follow = () => control.abort(signal.reason);
  if (signal.aborted) follow();
  signal.addEventListener('abort', follow, { once: true });
  const whole = setTimeout(tooSlow(patience.whole / 1000, 'It was not ready'), patience.whole);
  let next = setTimeout(tooSlow(patience.first / 1000, 'No answer came'), patience.first);
  return {
    signal: control.signal,
    came() {
      clearTimeout(next);
      next = setTimeout(
        tooSlow(patience.between / 1000, 'It stopped in the middle, and nothing more came'),
        patience.between,
      );
    },
    end() {
      clearTimeout(next);
      clearTimeout(whole);
      signal.removeEventListener('abort', follow);
    },
  };
}
