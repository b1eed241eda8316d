import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Stage } from '../conversation/vocabulary';
import type { SuggestedStage, Suggestion } from '../reply/types';
import { frameOf, type ReplyFrame, setReply } from './compose';
import type { PagePort } from './page-port';

/** One text a stage can have. */
export interface StageOption {
  phrase: string;
  text: string;
  why: string;
  practice: string;
}

/** One stage of the reply as the rep has shaped it. */
export interface ReplyStage {
  stage: Stage;
  options: StageOption[];
  /** Which option is shown. */
  chosen: number;
  /** The rep's own words in place of the option's. */
  edited: string | undefined;
  dropped: boolean;
}

/** How the last insertion went. `what` is the stage, or 'all' for the whole reply. */
export type Insertion =
  | { state: 'idle' }
  | { state: 'busy'; what: Stage | 'all' }
  | { state: 'done'; what: Stage | 'all' }
  | { state: 'failed'; what: Stage | 'all'; reason: string; text: string };

export interface ReplyState {
  frame: ReplyFrame;
  stages: ReplyStage[];
  /** Why nothing is offered, where the suggestion says so. */
  reason: string | undefined;
  insertion: Insertion;
  /** How often each phrase was inserted in this sidebar's life. */
  taken: Readonly<Record<string, number>>;
  /** Shows the next (1) or the previous (-1) text for the stage; goes round at the ends. */
  swap(stage: Stage, step: 1 | -1): void;
  edit(stage: Stage, text: string): void;
  /** Gives up the rep's own words for the stage. */
  revert(stage: Stage): void;
  drop(stage: Stage): void;
  bringBack(stage: Stage): void;
  insertAll(): Promise<void>;
  insertStage(stage: Stage): Promise<void>;
}

/** The reply as offered and as the rep shapes it, and its way into the composer. */
export function createReplyStore(deps: { port: PagePort }): StoreApi<ReplyState> & {
  /** Offers a suggestion, or nothing. What the rep shaped is kept while `thread` stays the same. */
  offer(suggestion: Suggestion | null, thread: string): void;
} {
  let lastThread: string | undefined;

  const store = createStore<ReplyState>()((set, get) => {
    const change = (stage: Stage, alter: (shaped: ReplyStage) => Partial<ReplyStage>) =>
      set({
        stages: get().stages.map((shaped) => (shaped.stage === stage ? { ...shaped, ...alter(shaped) } : shaped)),
      });

    const insert = async (what: Stage | 'all', text: string, phrases: string[]) => {
      if (text === '' || get().insertion.state === 'busy') return;
      const thread = lastThread;
      set({ insertion: { state: 'busy', what } });
      const result = await deps.port.order({ type: 'insert', text });
      // With the whole reply in place, the rep goes on in the draft.
      if (result.ok && what === 'all') deps.port.send({ type: 'focus-composer' });
      if (result.ok) set({ taken: countUp(get().taken, phrases) });
      // The rep went on to another conversation meanwhile: what became of the old one is not said beside the new one,
      // unless a text of theirs would be lost.
      if (result.ok && thread !== lastThread) set({ insertion: { state: 'idle' } });
      else if (result.ok) set({ insertion: { state: 'done', what } });
      else set({ insertion: { state: 'failed', what, reason: result.reason, text: result.text } });
    };

    return {
      frame: emptyFrame,
      stages: [],
      reason: undefined,
      insertion: { state: 'idle' },
      taken: {},
      swap: (stage, step) =>
        change(stage, ({ chosen, options }) => ({
          chosen: (chosen + step + options.length) % options.length,
          edited: undefined,
        })),
      edit: (stage, text) => change(stage, (shaped) => ({ edited: text === optionText(shaped) ? undefined : text })),
      revert: (stage) => change(stage, () => ({ edited: undefined })),
      drop: (stage) => change(stage, () => ({ dropped: true })),
      bringBack: (stage) => change(stage, () => ({ dropped: false })),
      insertAll: () => {
        const kept = get().stages.filter((shaped) => !shaped.dropped);
        return insert('all', composeReply(get()), kept.filter(isTaken).map(phraseOf));
      },
      insertStage: (stage) => {
        const shaped = get().stages.find((candidate) => candidate.stage === stage);
        return shaped
          ? insert(stage, stageText(shaped).trim(), isTaken(shaped) ? [phraseOf(shaped)] : [])
          : Promise.resolve();
      },
    };
  });

  // What was inserted is on its way: nothing is left to be taken back.
  deps.port.onMessage((message) => {
    if (message.type === 'sent' && store.getState().insertion.state === 'done') {
      store.setState({ insertion: { state: 'idle' } });
    }
  });

  return Object.assign(store, {
    offer(suggestion: Suggestion | null, thread: string) {
      const fresh = suggestion?.stages.map(toReplyStage) ?? [];
      const same = thread === lastThread;
      lastThread = thread;
      const shapedBefore = new Map(
        same
          ? store
              .getState()
              .stages.filter(isShaped)
              .map((old) => [old.stage, old])
          : [],
      );
      store.setState({
        frame: suggestion ? frameOf(suggestion) : emptyFrame,
        reason: suggestion?.reason,
        stages: fresh.map((shaped) => shapedBefore.get(shaped.stage) ?? shaped),
        ...(same ? {} : { insertion: { state: 'idle' } }),
      });
    },
  });
}

const emptyFrame: ReplyFrame = { lead: '', joints: [], tail: '' };

/** The words of a stage as they would be inserted. */
export function stageText(shaped: ReplyStage): string {
  return shaped.edited ?? optionText(shaped);
}

/** The whole reply as it would be inserted. Empty when every stage was left out. */
export function composeReply({ frame, stages }: Pick<ReplyState, 'frame' | 'stages'>): string {
  return setReply(
    frame,
    stages.map((shaped) => (shaped.dropped ? undefined : stageText(shaped))),
  );
}

function countUp(counts: Readonly<Record<string, number>>, phrases: readonly string[]): Record<string, number> {
  return { ...counts, ...Object.fromEntries(phrases.map((phrase) => [phrase, (counts[phrase] ?? 0) + 1])) };
}

function toReplyStage({ stage, text, phrase, why, practice, alternatives }: SuggestedStage): ReplyStage {
  return {
    stage,
    options: [{ phrase, text, why, practice }, ...alternatives],
    chosen: 0,
    edited: undefined,
    dropped: false,
  };
}

function isShaped(shaped: ReplyStage): boolean {
  return shaped.chosen !== 0 || shaped.edited !== undefined || shaped.dropped;
}

/** Words the rep rewrote say nothing for the phrase they began as. */
function isTaken(shaped: ReplyStage): boolean {
  return shaped.edited === undefined;
}

function optionText(shaped: ReplyStage): string {
  return shaped.options[shaped.chosen]?.text ?? '';
}

function phraseOf(shaped: ReplyStage): string {
  return shaped.options[shaped.chosen]?.phrase ?? '';
}
