import { type CallName, type CallOutput, calls, requestSchema } from './protocol';
import type { Answer } from './reader-calls';

/** Who called, as far as the browser vouches for it. */
export interface Caller {
  /** One of the extension's own pages (and not a content script in a host page). */
  ownPage: boolean;
  tabId?: number;
  frameId?: number;
  /** Origin of the calling page. */
  site?: string;
}

/** One handler for each call; input is validated before, output is checked by the client. */
export type Handlers = {
  [N in CallName]: (
    input: ReturnType<(typeof calls)[N]['input']['parse']>,
    caller: Caller,
  ) => Promise<CallOutput<N>> | CallOutput<N>;
};

const isCallName = (name: string): name is CallName => Object.hasOwn(calls, name);

/**
 * Answers one raw message, or undefined when it isn't a call of ours. Never throws: a failure is an answer that names
 * what went wrong; a caller that may not make the call learns only that.
 */
export function createServer(handlers: Handlers): (raw: unknown, caller: Caller) => Promise<Answer> | undefined {
  return (raw, caller) => {
    const request = requestSchema.safeParse(raw);
    if (!request.success) return undefined;
    const { call: name, input } = request.data;
    if (!isCallName(name))
      return Promise.resolve({ ok: false, code: 'unknown-call', message: `There is no call ${name}.` });
    const shape = calls[name];
    if (shape.from === 'extension' && !caller.ownPage) {
      return Promise.resolve({ ok: false, code: 'forbidden', message: `${name} may not be called from a page.` });
    }
    const parsed = shape.input.safeParse(input);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      const place = issue?.path.join('.') || 'input';
      return Promise.resolve({
        ok: false,
        code: 'bad-input',
        message: `${name}: ${place}: ${issue?.message ?? 'invalid'}`,
      });
    }
    const handle = handlers[name] as (input: unknown, caller: Caller) => unknown;
    return Promise.resolve()
      .then(() => handle(parsed.data, caller))
      .then(
        (value): Answer => ({ ok: true, value }),
        (error: unknown): Answer => describe(name, error),
      );
  };
}

/** Failures that trying again cannot help, by the name of the error; their messages are written for the rep. */
const plainFailures: Record<string, string> = {
  CannotUndoError: 'cannot-undo',
  CustomerError: 'not-possible',
  NewerDatabaseError: 'newer-database',
  NoteMissingError: 'missing',
  VaultError: 'not-possible',
  WrongPassphraseError: 'wrong-passphrase',
};

/** What a failure means for the rep: quota and closed databases have a remedy, the rest is told as it is. */
function describe(name: CallName, error: unknown): Answer {
  const cause = rootOf(error);
  const message = cause instanceof Error ? cause.message : String(cause);
  const kind = cause instanceof Error ? `${cause.name} ${message}` : message;
  if (/quota/i.test(kind)) {
    return {
      ok: false,
      code: 'disk-full',
      message: 'The disk or the space for this extension is full.',
      remedy: 'Free some space, then try again.',
    };
  }
  if (cause instanceof Error && cause.name === 'VaultLockedError') {
    return { ok: false, code: 'locked', message, remedy: 'Unlock them at the desk, under Backup.' };
  }
  const plain = cause instanceof Error ? plainFailures[cause.name] : undefined;
  if (plain) return { ok: false, code: plain, message };
  return {
    ok: false,
    code: 'failed',
    message: `${name}: ${message}`,
    remedy: 'Try again; the text stays here until it is saved.',
  };
}

/** Dexie wraps what went wrong in a transaction or while opening; the reason is inside. */
function rootOf(error: unknown): unknown {
  const inner = error instanceof Error ? (error as { inner?: unknown }).inner : undefined;
  return inner instanceof Error ? rootOf(inner) : error;
}
