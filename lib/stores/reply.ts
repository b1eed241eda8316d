import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Span } from '../conversation/conversation';
import type { Stage } from '../conversation/vocabulary';
import { countUses, type Habits, type PhraseUse, type ReplyShape } from '../messages/habit-calls';
import type { OpenPhrase } from '../reply/open-phrases';
import type { Suggestion } from '../reply/types';
import { frameOf, type ReplyFrame, setReply } from './compose';
import { usesOf } from './habits';
import type { PagePort } from './page-port';
import {
  isShaped,
  openGapOf,
  optionText,
  type ReplyStage,
  type StageOption,
  stageText,
  toReplyStage,
  withStage,
} from './reply-stages';

/**
 * What is inserted: a stage, the whole reply, a phrase that was searched for, the summary of where things stand, or what a
 * writer made of the reply.
 */
export type Inserted = Stage | 'all' | 'phrase' | 'summary' | 'written';

/** How the last insertion went. `asks`: nothing was inserted, the gap has to be filled first; a new object each time. */
export type Insertion =
  | { state: 'idle' }
  | { state: 'asks'; stage: Stage; gap: string; label: string }
  | { state: 'busy'; what: Inserted }
  | { state: 'done'; what: Inserted }
  | { state: 'failed'; what: Inserted; reason: string; text: string };

/** For each stage, phrases that fit but leave something to the rep. */
export type OpenPhrases = ReadonlyMap<Stage, readonly OpenPhrase[]>;

/** What an offered reply answers: another message of the same customer begins anew, but for what is pinned. */
export interface Answered {
  conversation: string;
  message: string;
}

export interface ReplyState {
  frame: ReplyFrame;
  stages: ReplyStage[];
  /** Why nothing is offered, where the suggestion says so. */
  reason: string | undefined;
  /** How the rep wants it written; what is left out is as usual, and as fits the message. */
  shape: ReplyShape;
  insertion: Insertion;
  /** What became of phrases that were offered, in this sidebar's life and before. */
  habits: Habits;
  /** A reply as a chat, short, formal… What the rep made of its stages stays. */
  writeAs(change: ReplyShape): void;
  /** Shows the next (1) or the previous (-1) text for the stage; goes round at the ends. */
  swap(stage: Stage, step: 1 | -1): void;
  edit(stage: Stage, text: string): void;
  /** Gives up the rep's own words for the stage. */
  revert(stage: Stage): void;
  drop(stage: Stage): void;
  bringBack(stage: Stage): void;
  /** Keeps the stage as it is when the customer writes again, or no longer does. */
  pin(stage: Stage, pinned: boolean): void;
  /** Fills a gap of the stage's phrase. */
  fill(stage: Stage, gap: string, value: string): void;
  /** Makes a phrase that was searched for the text of its stage; a stage the reply lacks is added. */
  place(stage: Stage, option: StageOption): void;
  insertAll(): Promise<void>;
  insertStage(stage: Stage): Promise<void>;
  /** Inserts a phrase that was searched for, as it reads, or puts it in place of these words; the rep goes on behind it. */
  insertPhrase(phrase: string, text: string, replacing?: { span: Span; expected: string }): Promise<boolean>;
  /** Inserts where things stand, as the rep left it. */
  insertSummary(text: string): Promise<boolean>;
  /** Inserts what a writer wrote, as the rep left it. */
  insertWritten(text: string): Promise<boolean>;
}

/** The reply as offered and as the rep shapes it, and its way into the composer. */
export function createReplyStore(deps: {
  port: PagePort;
  /** Keeps what became of phrases. */
  count: (uses: PhraseUse[]) => void;
  /** Remembers how the rep wants replies written here. */
  keepShape: (shape: ReplyShape) => void;
}): StoreApi<ReplyState> & {
  /** What is known from before; it is counted on from there. */
  setHabits(habits: Habits): void;
  /**
   * Offers a suggestion, or nothing. What the rep shaped is kept while it answers the same message, what they pinned while
   * it is the same conversation.
   */
  offer(suggestion: Suggestion | null, answered: Answered, open?: OpenPhrases): void;
} {
  let last: Answered | undefined;

  const store = createStore<ReplyState>()((set, get) => {
    const change = (stage: Stage, alter: (shaped: ReplyStage) => Partial<ReplyStage>) =>
      set({
        stages: get().stages.map((shaped) => (shaped.stage === stage ? { ...shaped, ...alter(shaped) } : shaped)),
      });

    const insert = async (
      what: Inserted,
      text: string,
      uses: PhraseUse[],
      replacing?: { span: Span; expected: string },
    ): Promise<boolean> => {
      if (text === '' || get().insertion.state === 'busy') return false;
      const conversation = last?.conversation;
      set({ insertion: { state: 'busy', what } });
      const result = await deps.port.order(
        replacing ? { type: 'replace', ...replacing, text } : { type: 'insert', text },
      );
      // With it in place, the rep goes on in the draft; a single stage is often followed by the next one.
      if (result.ok && isWhole(what)) deps.port.send({ type: 'focus-composer' });
      if (result.ok && uses.length > 0) {
        set({ habits: countUses(get().habits, uses) });
        deps.count(uses);
      }
      // The rep went on to another conversation meanwhile: what became of the old one is not said beside the new one,
      // unless a text of theirs would be lost.
      if (result.ok && conversation !== last?.conversation) set({ insertion: { state: 'idle' } });
      else if (result.ok) set({ insertion: { state: 'done', what } });
      else set({ insertion: { state: 'failed', what, reason: result.reason, text: result.text } });
      return result.ok;
    };

    /** Asks for the first gap still open in these stages. */
    const asks = (shaped: readonly ReplyStage[]): boolean => {
      for (const one of shaped) {
        const gap = openGapOf(one);
        if (!gap) continue;
        set({ insertion: { state: 'asks', stage: one.stage, gap: gap.name, label: gap.label } });
        return true;
      }
      return false;
    };

    return {
      frame: emptyFrame,
      stages: [],
      reason: undefined,
      shape: {},
      insertion: { state: 'idle' },
      habits: {},
      writeAs(change) {
        const shape = { ...get().shape, ...change };
        set({ shape });
        deps.keepShape(shape);
      },
      swap: (stage, step) =>
        change(stage, ({ chosen, options }) => ({
          chosen: (chosen + step + options.length) % options.length,
          edited: undefined,
        })),
      edit: (stage, text) => change(stage, (shaped) => ({ edited: text === optionText(shaped) ? undefined : text })),
      revert: (stage) => change(stage, () => ({ edited: undefined })),
      drop: (stage) => change(stage, () => ({ dropped: true })),
      bringBack: (stage) => change(stage, () => ({ dropped: false })),
      pin: (stage, pinned) => change(stage, () => ({ pinned })),
      fill(stage, gap, value) {
        change(stage, ({ values }) => ({ values: { ...values, [gap]: value } }));
        if (get().insertion.state === 'asks') set({ insertion: { state: 'idle' } });
      },
      place(stage, option) {
        if (!get().stages.some((shaped) => shaped.stage === stage)) {
          const added: ReplyStage = { ...addedStage, stage, options: [option] };
          set(withStage(get().frame, get().stages, added));
          return;
        }
        change(stage, ({ options }) => {
          const others = options.filter(({ phrase }) => phrase !== option.phrase);
          return { options: [...others, option], chosen: others.length, edited: undefined, dropped: false };
        });
      },
      async insertAll() {
        const kept = get().stages.filter((shaped) => !shaped.dropped);
        if (!asks(kept)) await insert('all', composeReply(get()), usesOf(get().stages));
      },
      async insertStage(stage) {
        const shaped = get().stages.find((candidate) => candidate.stage === stage);
        if (!shaped || asks([shaped])) return;
        await insert(stage, stageText(shaped).trim(), usesOf([shaped]));
      },
      insertPhrase: (phrase, text, replacing) => insert('phrase', text, [{ phrase, fate: 'taken' }], replacing),
      insertSummary: (text) => insert('summary', text, []),
      insertWritten: (text) => insert('written', text, []),
    };
  });

  // What was inserted is on its way: nothing is left to be taken back.
  deps.port.onMessage((message) => {
    if (message.type === 'sent' && store.getState().insertion.state === 'done') {
      store.setState({ insertion: { state: 'idle' } });
    }
  });

  return Object.assign(store, {
    setHabits: (habits: Habits) => store.setState({ habits }),
    offer(suggestion: Suggestion | null, answered: Answered, open: OpenPhrases = new Map()) {
      const before = store.getState().stages;
      const sameConversation = answered.conversation === last?.conversation;
      const same = sameConversation && answered.message === last?.message;
      last = answered;
      const isKept = (old: ReplyStage) => (same && isShaped(old)) || (sameConversation && old.pinned);
      const kept = new Map(before.filter(isKept).map((old) => [old.stage, old]));
      const fresh = suggestion?.stages.map((stage) => toReplyStage(stage, open.get(stage.stage))) ?? [];
      let made = {
        frame: suggestion ? frameOf(suggestion) : emptyFrame,
        stages: fresh.map((shaped) => kept.get(shaped.stage) ?? shaped),
      };
      for (const [stage, old] of kept) {
        // Without a reply around it nothing is left to pin it to.
        if (fresh.length > 0 && (old.pinned || old.added) && !fresh.some((one) => one.stage === stage))
          made = withStage(made.frame, made.stages, old);
      }
      store.setState({
        ...made,
        reason: suggestion?.reason,
        ...(same ? {} : { insertion: { state: 'idle' } }),
      });
    },
  });
}

const emptyFrame: ReplyFrame = { lead: '', joints: [], tail: '' };
/** A stage the rep adds. */
const addedStage = { chosen: 0, edited: undefined, dropped: false, pinned: false, added: true, values: {} };

/** The whole reply as it would be inserted. Empty when every stage was left out. */
export function composeReply({ frame, stages }: Pick<ReplyState, 'frame' | 'stages'>): string {
  return setReply(
    frame,
    stages.map((shaped) => (shaped.dropped ? undefined : stageText(shaped))),
  );
}

/** More than a stage: nothing of ours follows it at once. */
function isWhole(what: Inserted): boolean {
  return what === 'all' || what === 'phrase' || what === 'summary' || what === 'written';
}
