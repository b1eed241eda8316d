import { createStore, type StoreApi } from 'zustand/vanilla';
import { isSameOffer, type Offers } from '../messages/broadcasts';
import type { LimitState } from '../messages/notes-calls';
import type { ConcessionKind, NewNote, Note } from '../notes/schema';
import { type Call, toFailure } from './call';
import type { FoundConcession } from './concessions';
import type { Thread } from './conversation';
import type { Saving } from './note-field';
import { amountOf, isCurrency, type NoteParts, newNote, problemOfConcession } from './note-parts';
import type { FoundPromise } from './promises';

/** What a concession is kept as; the amount as typed. */
export interface OfferedConcession {
  what: ConcessionKind;
  amount: string;
  currency: string;
}

/** Something found in a sent mail, offered as a note of the thread it was sent in. */
export interface Offer {
  id: string;
  kind: 'promise' | 'concession';
  /** The sentence it stands in. */
  text: string;
  /** ISO 8601; promises only. */
  due: string | undefined;
  /** Concessions only. */
  concession: OfferedConcession | undefined;
  /** Whom it was given to, as far as known. */
  to: string | undefined;
  /** How the team's limits stand with this one kept; concessions only. */
  limits: LimitState[];
  saving: Saving;
}

/** What the rep can change of an offer before keeping it. */
export type OfferChange = Partial<Pick<Offer, 'due' | 'concession'>>;

export interface OffersState {
  /** The oldest first, waiting for the rep's word. */
  offers: Offer[];
  change(id: string, change: OfferChange): void;
  /** Keeps it as a note; also the way to try again. */
  accept(id: string): Promise<void>;
  decline(id: string): void;
}

/** What was found in the mail just sent. */
export interface FoundInMail {
  promises: readonly FoundPromise[];
  concessions: readonly FoundConcession[];
}

/** More than these in a row would crowd out everything else. */
const mostOffers = 4;

/** Where no sum is named the currency hardly matters, but a note has one. */
const anyCurrency = 'EUR';

/**
 * Promises and concessions of sent mails, offered as notes. The background keeps them until the rep says what becomes of
 * them: many hosts leave the page with the sending, and this sidebar with it.
 */
export function createOffersStore(deps: { call: Call; onKept?: (note: Note) => void }): StoreApi<OffersState> & {
  /** Offers what was found in the mail just sent in this thread. */
  offer(thread: Thread, found: FoundInMail, usualCurrency?: string): void;
  /** What the background keeps of offers, now. What the rep changed in one that is shown already stays. */
  show(offers: Offers): void;
} {
  const { call, onKept } = deps;
  const offered = new Map<string, NewNote>();

  const store = createStore<OffersState>()((_, get) => ({
    offers: [],
    change(id, change) {
      alter(id, { ...change, saving: { state: 'idle' } });
      if (change.concession) void look(id);
    },
    async accept(id) {
      const offer = get().offers.find((candidate) => candidate.id === id);
      const note = offered.get(id);
      const parts = offer && partsOf(offer);
      if (!offer || !note || !parts || offer.saving.state === 'saving') return;
      alter(id, { saving: { state: 'saving' } });
      try {
        const { due: _, ...undated } = note;
        const kept = await call('notes.add', { note: { ...undated, ...parts }, once: id });
        withdraw(id);
        onKept?.(kept.note);
      } catch (error) {
        alter(id, { saving: { state: 'failed', ...toFailure(error) } });
      }
    },
    decline: (id) => withdraw(id),
  }));

  const alter = (id: string, change: Partial<Offer>) =>
    store.setState({
      offers: store.getState().offers.map((offer) => (offer.id === id ? { ...offer, ...change } : offer)),
    });

  const withdraw = (id: string) => {
    store.setState({ offers: store.getState().offers.filter((offer) => offer.id !== id) });
    void call('offers.drop', { id }).catch(() => undefined);
  };

  /** Asks how the limits stand with this one. Without an answer it can be kept all the same. */
  const look = async (id: string) => {
    const find = () => store.getState().offers.find((offer) => offer.id === id)?.concession;
    const concession = find();
    const note = offered.get(id);
    const amount = concession && amountOf(concession);
    if (!concession || !note || amount === undefined || !isCurrency(concession.currency)) return;
    const { customerKey, conversationId } = note;
    const { what, currency } = concession;
    const next = { customerKey, conversationId, what, amount, currency };
    const { limits } = await call('concessions.check', next).catch(() => ({ limits: [] }));
    if (find() === concession) alter(id, { limits });
  };

  const shown = (): Offers =>
    store.getState().offers.flatMap(({ id }) => {
      const note = offered.get(id);
      return note ? [{ id, note }] : [];
    });

  const show = (offers: Offers) => {
    const before = new Map(store.getState().offers.map((offer) => [offer.id, offer]));
    const next = offers.slice(-mostOffers).map(({ id, note }) => {
      offered.set(id, note);
      return before.get(id) ?? toOffer(id, note);
    });
    store.setState({ offers: next });
    for (const { id, concession } of next) if (concession && !before.has(id)) void look(id);
  };

  return Object.assign(store, {
    offer(thread: Thread, { promises, concessions }: FoundInMail, usualCurrency = anyCurrency) {
      const parts: NoteParts[] = [
        ...promises.map(({ text, due }) => ({ kind: 'promise' as const, text, due })),
        ...concessions.map(({ text, what, amount, currency = usualCurrency }) => ({
          kind: 'concession' as const,
          text,
          concession: { what, amount, currency },
        })),
      ];
      const offers = parts
        .slice(0, mostOffers)
        .map((part) => ({ id: crypto.randomUUID(), note: newNote(thread, part) }));
      if (offers.length === 0) return;
      const others = shown().filter((other) => !offers.some((offer) => isSameOffer(offer, other)));
      show([...others, ...offers]);
      void call('offers.keep', { offers }).catch(() => undefined);
    },
    show,
  });
}

function toOffer(id: string, note: NewNote): Offer {
  const { kind, text, due, concession, customerName } = note;
  return {
    id,
    kind: kind === 'concession' ? 'concession' : 'promise',
    text,
    due,
    concession: concession && { ...concession, amount: concession.amount > 0 ? String(concession.amount) : '' },
    to: customerName,
    limits: [],
    saving: { state: 'idle' },
  };
}

/** What the rep made of it; undefined while it can't be kept. */
function partsOf({ due, concession }: Offer): Partial<NoteParts> | undefined {
  if (!concession) return due === undefined ? {} : { due };
  const { what, currency } = concession;
  if (problemOfConcession(concession)) return undefined;
  return { concession: { what, amount: amountOf(concession) ?? 0, currency } };
}
