import type { Conversation } from '../conversation/conversation';
import type { KeptLibrary } from '../messages/library-calls';
import type { PageMessage } from '../page/channel';
import type { CompiledRules } from '../wording/compile';
import type { AtHand, Engines } from './at-hand';
import type { DraftReading } from './draft';
import { type FirstReading, isFor, nameLibraries } from './first-reading';
import type { PagePort } from './page-port';

export interface LateEnginesDeps {
  port: PagePort;
  /** Is there somebody to ask? */
  canAsk(): Promise<boolean>;
  /** Has somebody read the conversation already? Null, or a rejection, when not. */
  ask(site: string, conversation: Conversation): Promise<FirstReading | null>;
  /**
   * Brings the engines and gets them ready, once; as long as nothing needs them there is time to do so piece by piece.
   */
  load(isNeeded: () => boolean): Promise<Engines>;
  /** Resolves when what was just told has been on screen for a while: who leafs through mails needs no engines for each. */
  settled(): Promise<void>;
  /** Resolves when an answer has been waited for long enough. */
  patience(): Promise<void>;
  /** Resolves when a page that had nothing to read has most likely nothing more to come. */
  calm(): Promise<void>;
}

export interface LateEngines {
  /** The port as the stores may hear it: what takes engines to understand is held back until it can be understood. */
  port: PagePort;
  engines: Engines;
  /** Resolves when the engines are all there; never when they can't be had. */
  complete: Promise<void>;
}

type ToRead = Extract<PageMessage, { type: 'conversation' }>;

/**
 * Lets the sidebar start before its engines are there. A conversation is shown with the reading somebody else made of it,
 * else as soon as the engines are loaded; from then on it is as if they had always been there.
 */
export function createLateEngines({ port, canAsk, ask, load, settled, patience, calm }: LateEnginesDeps): LateEngines {
  const listeners = new Set<(message: PageMessage) => void>();
  let own: Engines | undefined;
  let first: { messages: Conversation['messages']; found: FirstReading } | undefined;
  /** The newest conversation of the page, until it can be read. */
  let unread: ToRead | undefined;
  let sent: PageMessage[] = [];
  let site = '';
  let libraries: { kept: readonly KeptLibrary[]; now: Date; rules?: CompiledRules | undefined } | undefined;

  const tell = (message: PageMessage) => {
    for (const listener of listeners) listener(message);
  };
  const flush = () => {
    const held = [...(unread ? [unread] : []), ...sent];
    unread = undefined;
    sent = [];
    held.forEach(tell);
  };

  let begun = false;
  let needed = false;
  let finish = () => {};
  const complete = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const begin = () => {
    if (begun) return;
    begun = true;
    void load(() => needed).then(
      (engines) => {
        own = engines;
        if (libraries) own.takeLibraries(libraries.kept, libraries.now, libraries.rules);
        flush();
        finish();
      },
      // Without engines the draft's wording is still checked and notes are kept.
      flush,
    );
  };

  /** Pages tell the same conversation again while they load. */
  let asked: { words: string; answer: Promise<FirstReading | null> } | undefined;

  const need = () => {
    needed = true;
    begin();
  };

  void canAsk().then((can) => {
    if (!can) begin();
  }, begin);

  async function readEarly(message: ToRead, conversation: Conversation): Promise<void> {
    void patience().then(() => unread === message && need());
    const words = JSON.stringify(conversation);
    if (asked?.words !== words) asked = { words, answer: ask(site, conversation).catch(() => null) };
    const found = await asked.answer;
    // Meanwhile the engines came, or the page moved on.
    if (unread !== message) return;
    if (found) {
      first = { messages: conversation.messages, found };
      flush();
      await settled();
      begin();
    } else need();
  }

  port.onMessage((message) => {
    if (message.type === 'hello') site = message.site;
    const held = message.type === 'conversation' || message.type === 'sent';
    if (own || !held) return tell(message);
    if (message.type === 'sent') {
      sent.push(message);
      need();
      return;
    }
    unread = message;
    if (message.conversation) return void readEarly(message, message.conversation);
    flush();
    // Most often it is still on its way.
    void calm().then(begin);
  });

  const stillFor = (at: AtHand) =>
    first !== undefined && isFor(first.found, at, nameLibraries(libraries?.kept ?? [], at.now));
  /** What only our own engines can tell, or nothing until they are there. */
  const withOwn = <T>(tell: (engines: Engines) => T, nothing: T): T => {
    if (own) return tell(own);
    need();
    return nothing;
  };
  const none: DraftReading = { stages: [], covered: [], structure: [] };
  const engines: Engines = {
    listen(messages, options) {
      if (own) return own.listen(messages, options);
      if (first?.messages !== messages) throw new Error('There is nothing to read with yet.');
      return first.found.reading;
    },
    suggest(at) {
      if (first && (!own || stillFor(at))) return first.found.suggestion;
      if (!own) throw new Error('There is nothing to suggest with yet.');
      return own.suggest(at);
    },
    openPhrases(at, stages) {
      if (first && (!own || stillFor(at))) return new Map(first.found.open);
      return own?.openPhrases(at, stages) ?? new Map();
    },
    factsOf: (at) => withOwn((own) => own.factsOf(at), {}),
    phrases: () => withOwn((own) => own.phrases(), []),
    takeLibraries(kept, now, rules) {
      libraries = { kept, now, rules };
      own?.takeLibraries(kept, now, rules);
    },
    readDraft: (text, at) => (!own && text.trim() === '' ? none : withOwn((own) => own.readDraft(text, at), none)),
    checkText: (text, at) => withOwn((own) => own.checkText(text, at), []),
    findPromises: (text, now) => own?.findPromises(text, now) ?? [],
    findConcessions: (...given) => own?.findConcessions(...given) ?? [],
  };

  return {
    port: {
      ...port,
      onMessage(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    engines,
    complete,
  };
}
