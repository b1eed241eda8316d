import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Span } from '../conversation/conversation';
import { practices } from '../conversation/practices';
import type { Channel, Phrase } from '../library/schema';
import { buildSearch, type PhraseSearch, searchableText } from '../library/search';
import { isSlot } from '../library/slots';
import { type Facts, fillGaps, gapsOf, openGap } from '../reply/gaps';
import type { OpenPhrase } from '../reply/open-phrases';
import { type StageOption, toOpenOption } from './reply-stages';

/** A phrase that answers the query, as it would read here. */
export interface FoundPhrase extends OpenPhrase {
  /** Facts filled in, gaps marked. */
  text: string;
}

export interface PhrasesState {
  query: string;
  /** Grows when other phrases are in use. */
  edition: number;
  found: readonly FoundPhrase[];
  /** Place in `found` of the one Enter takes; -1 when nothing is found. */
  active: number;
  /** The phrase the rep took that has gaps: they are asked for, then it is inserted. */
  filling: FoundPhrase | null;
  values: Readonly<Record<string, string>>;
  /** The gap asked for because the rep would have inserted it open; a new object each time. */
  asked: { gap: string; label: string } | null;
  /** What a phrase taken stands in place of: the trigger that opened the search from the draft. */
  replacing: Replacing | null;
  /** The search was opened from the draft: its field wants the focus. */
  begin(replacing: Replacing): void;
  /** Nothing is to be replaced any more. */
  giveUp(): void;
  /** Gets the search ready: to be called when the rep turns to its field. */
  prepare(): void;
  type(query: string): void;
  move(step: 1 | -1): void;
  /** Inserts a phrase that was found, or asks for its gaps first. */
  take(found: FoundPhrase): Promise<void>;
  /** Makes it the text of its stage instead. */
  place(found: FoundPhrase): void;
  fill(gap: string, value: string): void;
  insertFilled(): Promise<void>;
  /** Back to the list, else to an empty field. Says whether there was anything to go back from. */
  back(): boolean;
}

/** Words of the draft, and where they stand. */
export interface Replacing {
  span: Span;
  expected: string;
}

/** What the search is made over; handed in, so that tests choose phrases. */
export interface PhraseSource {
  /** All phrases of the libraries in use. */
  phrases(): readonly Phrase[];
  /** What can be said about the conversation at hand, by slot. Asked at each keystroke: it should be at hand. */
  facts(): Facts;
  /** What is written: phrases for the other channel only are not offered. */
  channel(): Channel;
}

export interface PhrasesDeps {
  source: PhraseSource;
  reply: {
    insertPhrase(phrase: string, text: string, replacing?: Replacing): Promise<boolean>;
    place(stage: Phrase['stage'], option: StageOption): void;
  };
  /** Lets the page breathe between two slices of the building. */
  pause: () => Promise<void>;
}

/** So many are shown; who doesn't see it among them types on. */
const mostShown = 8;
/** So many are looked at: those the facts fill come first, those for another channel drop out. */
const mostFound = 40;

/** The search over the library's phrases. The index is built when the field is first turned to. */
export function createPhrasesStore({ source, reply, pause }: PhrasesDeps): StoreApi<PhrasesState> & {
  /** Other phrases are in use: the next search is made over them. */
  forget(): void;
  /**
   * Something new is known of this conversation, or it is another one: what was found for the one before speaks of another
   * customer and goes.
   */
  follow(conversation: string | null): void;
} {
  let searched: readonly Phrase[] = [];
  let search: PhraseSearch | undefined;
  let building = false;
  /** The conversation what is found is filled for. */
  let about: string | null = null;
  /** Counts the times the phrases became others. */
  let changes = 0;

  const store = createStore<PhrasesState>()((set, get) => {
    const find = (query: string) => {
      const places = search?.find(query, mostFound) ?? [];
      const facts = places.length > 0 ? source.facts() : {};
      const channel = source.channel();
      const found = places
        .map((place) => searched[place]!)
        .filter((phrase) => !phrase.channel || phrase.channel.includes(channel))
        .map((phrase) => fillIn(phrase, facts));
      // A phrase that is about a fact this message lacks is rarely the one meant.
      const fits = found.filter(({ gaps }) => !gaps.some(({ name }) => isSlot(name)));
      const shown = [...fits, ...found.filter((one) => !fits.includes(one))].slice(0, mostShown);
      set({ found: shown, active: shown.length > 0 ? 0 : -1 });
    };

    const build = async () => {
      building = true;
      const asOf = changes;
      searched = source.phrases().filter(({ internal }) => !internal);
      const steps = buildSearch(searched.map(textFor));
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done) {
          search = step.value;
          break;
        }
        await pause();
        if (asOf !== changes) break;
      }
      building = false;
      if (asOf !== changes) await build();
      else find(get().query);
    };

    return {
      query: '',
      edition: 0,
      found: [],
      active: -1,
      filling: null,
      values: {},
      asked: null,
      replacing: null,
      begin(replacing) {
        get().prepare();
        set({ ...emptied, replacing });
      },
      giveUp: () => set({ replacing: null }),
      prepare() {
        if (!search && !building) void build();
      },
      type(query) {
        get().prepare();
        set({ query, filling: null, values: {}, asked: null });
        find(query);
      },
      move(step) {
        const { found, active } = get();
        if (found.length > 0) set({ active: (active + step + found.length) % found.length });
      },
      async take(found) {
        if (found.gaps.length > 0) {
          set({ filling: found, values: {}, asked: null });
          return;
        }
        if (await reply.insertPhrase(found.phrase.id, found.text, get().replacing ?? undefined)) set(emptied);
      },
      place({ phrase, facts, gaps, text }) {
        const { open, ...whole } = toOpenOption({ phrase, facts, gaps }, 'You chose it.');
        reply.place(phrase.stage, gaps.length > 0 ? { ...whole, text, ...(open ? { open } : {}) } : { ...whole, text });
        set(emptied);
      },
      fill: (gap, value) => set({ values: { ...get().values, [gap]: value }, asked: null }),
      async insertFilled() {
        const { filling, values } = get();
        if (!filling) return;
        const text = fillGaps(filling.phrase, filling.facts, filling.gaps, values);
        const open = openGap(text, filling.gaps);
        if (open) set({ asked: { gap: open.name, label: open.label } });
        else if (await reply.insertPhrase(filling.phrase.id, text, get().replacing ?? undefined)) set(emptied);
      },
      back() {
        const { filling, query } = get();
        if (filling) set({ filling: null, values: {}, asked: null });
        else if (query !== '') set({ ...emptied, replacing: get().replacing });
        else {
          set({ replacing: null });
          return false;
        }
        return true;
      },
    };
  });
  return Object.assign(store, {
    forget() {
      changes++;
      search = undefined;
      store.setState({ edition: changes });
      if (store.getState().query !== '') store.getState().prepare();
    },
    follow(conversation: string | null) {
      const { query, filling, type } = store.getState();
      if (conversation !== about) store.setState(emptied);
      else if (query !== '' && !filling) type(query);
      about = conversation;
    },
  });
}

const emptied = { query: '', found: [], active: -1, filling: null, values: {}, asked: null, replacing: null };

function fillIn(phrase: Phrase, facts: Facts): FoundPhrase {
  const gaps = gapsOf(phrase, facts);
  return { phrase, facts, gaps, text: fillGaps(phrase, facts, gaps, {}) };
}

/** A phrase is found by its stage, its situations and its practice, too. */
function textFor(phrase: Phrase): string {
  const { stage, situations = [], practice } = phrase;
  return [searchableText(phrase), stage, ...situations, practices[practice]].join(' ');
}
