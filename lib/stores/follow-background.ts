import type { Person } from '../conversation/conversation';
import { type Broadcast, broadcastSchema } from '../messages/broadcasts';
import type { CompiledRules } from '../wording/compile';
import type { Engines } from './at-hand';
import type { Call } from './call';
import type { createCustomerStore } from './customer';
import type { createDraftStore } from './draft';
import type { createNotesStore } from './notes';
import type { createOffersStore } from './offers';
import type { createPhrasesStore } from './phrases';
import type { createReplyStore } from './reply';
import type { createWrittenStore } from './written';

export interface FollowBackgroundDeps {
  call: Call;
  /** Tells of the background's broadcasts, as they come. */
  onBroadcast: (listener: (message: unknown) => void) => void;
  now: () => Date;
  stores: {
    notes: ReturnType<typeof createNotesStore>;
    customer: ReturnType<typeof createCustomerStore>;
    offers: ReturnType<typeof createOffersStore>;
    draft: ReturnType<typeof createDraftStore>;
    written: ReturnType<typeof createWrittenStore>;
    reply: ReturnType<typeof createReplyStore>;
    phrases: ReturnType<typeof createPhrasesStore>;
  };
  takeLibraries: Engines['takeLibraries'];
  /** The rep's own name is known. */
  onAgent(agent: Person): void;
  /** What a reply is made of became other: makes it anew. */
  think(): void;
}

/**
 * Brings to the stores what the background keeps: what there is at the start, and what it tells of from then on. A call that
 * fails leaves a store as it was: the sidebar goes on with what it has.
 */
export function followBackground({ call, onBroadcast, now, stores, ...deps }: FollowBackgroundDeps): void {
  const { notes, customer, offers, draft, written, reply, phrases } = stores;
  const { takeLibraries, onAgent, think } = deps;

  let hasLibraries = false;
  const readLibraries = async () => {
    const { libraries } = await call('libraries.get', {}).catch(() => ({ libraries: [] }));
    if (libraries.length === 0 && !hasLibraries) return;
    hasLibraries = libraries.length > 0;
    const { rules } = await call('wording.rules', {}).catch(() => ({ rules: undefined }));
    takeLibraries(libraries, now(), rules as CompiledRules | undefined);
    phrases.forget();
    think();
  };

  const heed = (broadcast: Broadcast) => {
    if (broadcast.event === 'notes-changed') {
      notes.onNotesChanged(broadcast.customerKey);
      customer.onNotesChanged(broadcast.customerKey);
    } else if (broadcast.event === 'many-changed') {
      void notes.getState().reload();
      void customer.getState().reload();
    }
    if (broadcast.event === 'libraries-changed') void readLibraries();
    if (broadcast.event === 'writer-changed') void written.reload();
    if (broadcast.event === 'offers-changed') offers.show(broadcast.offers);
    else if (broadcast.event === 'wording-changed') draft.setChoices(broadcast.wording);
  };
  onBroadcast((message) => {
    const parsed = broadcastSchema.safeParse(message);
    if (parsed.success) heed(parsed.data);
  });

  const ignore = () => undefined;
  void call('wording.choices', {}).then((choices) => draft.setChoices(choices), ignore);
  void call('offers.list', {}).then((kept) => offers.show(kept.offers), ignore);
  void readLibraries();
  void written.reload();
  void call('habits.get', {}).then(({ habits }) => {
    reply.setHabits(habits);
    if (Object.keys(habits).length > 0) think();
  }, ignore);
  void call('me.get', {}).then(onAgent, ignore);
}
