import { isSameOffer, type Offers, type WordingChoices } from '../messages/broadcasts';
import type { Daily } from '../messages/daily-calls';
import { countUses, type Habits, type PhraseUse, type ReplyShape } from '../messages/habit-calls';
import type { InForceRecord, KeptLibrary } from '../messages/library-calls';
import type { FrameState } from '../messages/protocol';
import type { Correction } from '../messages/reading-calls';
import type { Endpoint, WriterChoice } from '../messages/writer-calls';
import { frameWidth } from '../page/frame-width';
import { type Policy, policySchema } from '../policy/schema';
import { read, readTogether, type Shapes, update, updateTogether } from './settings-store';

const wordingAtFirst: WordingChoices = { rules: [], words: [], strictness: 2 };
const frameAtFirst: FrameState = { collapsed: false, width: frameWidth.initial };

/** The rep's choice for every site they chose for. */
export const getSiteChoices = async (): Promise<Record<string, 'on' | 'off'>> => (await read('sites')) ?? {};

export const setSiteChoice = (site: string, choice: 'on' | 'off') =>
  update('sites', {}, (sites) => ({ ...sites, [site]: choice }));

/** The frame as it was left on this site. */
export const getFrame = async (site: string): Promise<FrameState> => (await read('frames'))?.[site] ?? frameAtFirst;

export const setFrame = (site: string, frame: FrameState) =>
  update('frames', {}, (frames) => ({ ...frames, [site]: frame }));

export const getWordingChoices = async (): Promise<WordingChoices> => (await read('ignored')) ?? wordingAtFirst;

/** Adds rules to ignore and words of the rep's own, or takes them off again, and sets the strictness. */
export function chooseWording(what: {
  rules?: readonly string[] | undefined;
  words?: readonly string[] | undefined;
  undo?: boolean | undefined;
  strictness?: WordingChoices['strictness'] | undefined;
}): Promise<WordingChoices> {
  const changed = (list: string[], items: readonly string[] = []) => {
    const others = list.filter((other) => !items.includes(other));
    return what.undo ? others : [...others, ...new Set(items)];
  };
  const words = what.words?.map((word) => word.trim().toLowerCase()).filter((word) => word !== '');
  return update('ignored', wordingAtFirst, (old) => ({
    rules: changed(old.rules, what.rules),
    words: changed(old.words, words),
    strictness: what.strictness ?? old.strictness,
  }));
}

export const getMe = async (): Promise<Shapes['me']> => (await read('me')) ?? {};

export const setMe = (me: Shapes['me']) => update('me', {}, () => me);

/** More would mean that nobody looks at them: the oldest go. */
const mostOffers = 20;

export const getOffers = async (): Promise<Offers> => (await read('offers')) ?? [];

/** Adds offers. What was offered already in the same words takes the new one's place: a mail is sent again when the host refused it. */
export const addOffers = (added: Offers) =>
  update('offers', [], (offers) => {
    const others = offers.filter((offer) => !added.some((one) => isSameOffer(one, offer)));
    return [...others, ...added].slice(-mostOffers);
  });

export const dropOffer = (id: string) => update('offers', [], (offers) => offers.filter((offer) => offer.id !== id));

/** Older conversations are hardly answered again. */
const mostCorrections = 500;

export const getCorrections = async (): Promise<Correction[]> => (await read('corrections')) ?? [];

/** Keeps a correction in place of the one before for the same message; one that changes nothing is forgotten. */
export const keepCorrection = (correction: Correction) =>
  update('corrections', [], (kept) => {
    const { conversationId, messageId, off, added, asksOff, asksAdded } = correction;
    const others = kept.filter((one) => one.conversationId !== conversationId || one.messageId !== messageId);
    const says = [off, added, asksOff, asksAdded].some((list) => list.length > 0);
    return (says ? [correction, ...others] : others).slice(0, mostCorrections);
  });

export type AbuseMet = Shapes['abuseMet'][number];
export const getAbuseMet = async (): Promise<AbuseMet[]> => (await read('abuseMet')) ?? [];
export const changeAbuseMet = (change: (old: AbuseMet[]) => AbuseMet[]) => update('abuseMet', [], change);

/** Takes away the corrections in conversations with these customers. Answers what is left. */
export const dropCorrectionsOf = (customerKeys: readonly string[]) =>
  update('corrections', [], (kept) => kept.filter(({ customerKey }) => !customerKeys.includes(customerKey)));

/** Phrases of libraries that came and went would pile up: those that were used least go. */
const mostHabits = 5000;

export const getHabits = async (): Promise<Habits> => (await read('habits')) ?? {};

export const addUses = (uses: readonly PhraseUse[]) =>
  update('habits', {}, (kept) => {
    const entries = Object.entries(countUses(kept, uses));
    if (entries.length <= mostHabits) return Object.fromEntries(entries);
    // What was just counted stays: what is new would never get a footing otherwise.
    const now = new Set(uses.map(({ phrase }) => phrase));
    const rank = ([phrase, { taken, edited, skipped }]: (typeof entries)[number]) =>
      now.has(phrase) ? Number.POSITIVE_INFINITY : taken + edited + skipped;
    return Object.fromEntries(entries.sort((a, b) => rank(b) - rank(a)).slice(0, mostHabits));
  });

export const forgetHabits = () => update('habits', {}, () => ({}));

export const getShape = async (site: string): Promise<ReplyShape> => (await read('shapes'))?.[site] ?? {};

export const setShape = (site: string, shape: ReplyShape) =>
  update('shapes', {}, (shapes) => ({ ...shapes, [site]: shape }));

export const getLibraries = async (): Promise<KeptLibrary[]> => (await read('libraries')) ?? [];

/** Puts a library in the place of the one on its layer. */
export const keepLibrary = (library: KeptLibrary) =>
  update('libraries', [], (kept) => [...kept.filter(({ layer }) => layer !== library.layer), library]);

export const dropLibrary = (layer: KeptLibrary['layer']) =>
  update('libraries', [], (kept) => kept.filter((library) => library.layer !== layer));

export const getInForce = () => read('inForce');

export const keepInForce = (inForce: InForceRecord) => update('inForce', inForce, () => inForce);

export const getTeamRules = async (): Promise<unknown> => (await read('teamRules')) ?? undefined;

export const keepTeamRules = (rules: unknown) => update('teamRules', null, () => rules ?? null);

/** The policy that counts: what was set here, and over it what libraries bring. */
export const getPolicy = async (): Promise<Policy> => {
  const { policy, inForce } = await readTogether(['policy', 'inForce']);
  return { ...policy, ...inForce?.policies };
};

/** Throws with the place of what isn't right in it; the old policy stays. */
export const setPolicy = (policy: unknown): Promise<Policy> => {
  const parsed = policySchema.safeParse(policy);
  const issue = parsed.error?.issues[0];
  if (issue) return Promise.reject(new Error(`The policy was not taken: ${issue.path.join('.')}: ${issue.message}`));
  return update('policy', {}, () => parsed.data as Policy);
};

/** Takes away the offers about these customers. Answers what is left. */
export const dropOffersOf = (customerKeys: readonly string[]) =>
  update('offers', [], (offers) => offers.filter(({ note }) => !customerKeys.includes(note.customerKey)));

export const getBackedUpAt = () => read('backedUpAt');

export const setBackedUpAt = (at: string) => update('backedUpAt', at, () => at);

const noReminders: Shapes['reminders'] = { notify: false };

export const getReminders = async (): Promise<Shapes['reminders']> => (await read('reminders')) ?? noReminders;

export const keepReminders = (change: Partial<Shapes['reminders']>) =>
  update('reminders', noReminders, (old) => ({ ...old, ...change }));

export const getDaily = async (): Promise<Daily> => (await read('daily')) ?? { way: 'off' };

export const changeDaily = (change: (old: Daily) => Daily) => update('daily', { way: 'off' }, change);

/** Who writes, if anybody, the server that was set up, and the key for that server. */
export interface KeptWriter {
  choice: WriterChoice;
  endpoint?: Endpoint | undefined;
  /** Empty where none was given. */
  key: string;
}

export async function getWriter(): Promise<KeptWriter> {
  const { writer, writerKey = '' } = await readTogether(['writer', 'writerKey']);
  return { choice: 'off', ...writer, key: writerKey };
}

/**
 * Changes what is named. The key was given for one server: with another address it is forgotten, in the same step, so that
 * it is at no moment found beside the address of another.
 */
export async function keepWriter(change: {
  choice?: WriterChoice | undefined;
  endpoint?: Endpoint | undefined;
  key?: string | undefined;
}): Promise<void> {
  await updateTogether(['writer', 'writerKey'], ({ writer, writerKey = '' }) => {
    const endpoint = change.endpoint ?? writer?.endpoint;
    const moved = endpoint?.address !== writer?.endpoint?.address;
    return {
      writer: { choice: change.choice ?? writer?.choice ?? 'off', ...(endpoint ? { endpoint } : {}) },
      writerKey: change.key ?? (moved ? '' : writerKey),
    };
  });
}

const usualLockAfter = 30;

export const getLockAfter = async (): Promise<number> => (await read('lockAfter')) ?? usualLockAfter;

export const setLockAfter = (minutes: number) => update('lockAfter', usualLockAfter, () => minutes);

export const getHadNotes = async (): Promise<boolean> => (await read('hadNotes')) ?? false;

export const setHadNotes = (had: boolean) => update('hadNotes', had, () => had);

/** When the notes were found gone, unless a file was taken since. */
export const getLostAt = async (): Promise<string | undefined> => (await read('lostAt')) || undefined;

export const setLostAt = (at: string | undefined) => update('lostAt', '', () => at ?? '');
