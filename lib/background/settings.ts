import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { personSchema } from '../conversation/conversation';
import { type Offers, offersSchema, type WordingChoices, wordingChoicesSchema } from '../messages/broadcasts';
import { type Daily, dailySchema } from '../messages/daily-calls';
import {
  countUses,
  type Habits,
  habitsSchema,
  type PhraseUse,
  type ReplyShape,
  replyShapeSchema,
} from '../messages/habit-calls';
import { type InForceRecord, inForceSchema, type KeptLibrary, keptLibrarySchema } from '../messages/library-calls';
import { type FrameState, frameStateSchema } from '../messages/protocol';
import { type Correction, correctionSchema } from '../messages/reading-calls';
import { type Endpoint, endpointSchema, type WriterChoice, writerChoices } from '../messages/writer-calls';
import type { Vault } from '../notes/vault/vault';
import { frameWidth } from '../page/frame-width';
import { type Policy, policySchema } from '../policy/schema';

/** Small things remembered in `storage.local`, one key each. What doesn't fit its schema counts as not set. */
const shapes = {
  /** Choice per site (origin). */
  sites: z.record(z.string(), z.enum(['on', 'off'])),
  /** Frame state per site. */
  frames: z.record(z.string(), frameStateSchema),
  /** The rep's choices about the wording check. */
  ignored: wordingChoicesSchema,
  me: personSchema,
  /** Promises waiting for the rep's word. */
  offers: offersSchema,
  /** How the rep corrected readings, the newest first. */
  corrections: z.array(correctionSchema),
  /** What became of phrases that were offered, by their id. */
  habits: habitsSchema,
  /** How replies are written, per site. */
  shapes: z.record(z.string(), replyShapeSchema),
  /** Abusive messages the rep met: marks of conversation and message, and when it was first (milliseconds since 1970). */
  abuseMet: z.array(z.object({ conversation: z.string(), message: z.string(), at: z.number() })),
  /** Libraries in use above the built-in one, one for each layer. */
  libraries: z.array(keptLibrarySchema),
  /** What they brought into force, and their wording rules compiled with those built in (`CompiledRules`), null for none. */
  inForce: inForceSchema,
  teamRules: z.unknown(),
  /** The team's limits, ladders and retention. */
  policy: policySchema,
  /** The daily copy: what was chosen, and what became of it. */
  daily: dailySchema,
  /** Who writes, if anybody, and the server the rep set up. */
  writer: z.object({ choice: z.enum(writerChoices), endpoint: z.optional(endpointSchema) }),
  /** For that server only; told to nobody and in no file. */
  writerKey: z.string(),
  /** There were notes when it was last looked. */
  hadNotes: z.boolean(),
  /** When they were found gone; empty once the rep took a file. */
  lostAt: z.string(),
  /** When a file of all notes was last written. */
  backedUpAt: z.string(),
  /** Minutes without use after which encrypted notes are locked. */
  lockAfter: z.number(),
  reminders: z.object({
    /** Also by a notification of the system; off unless the rep turns it on. */
    notify: z._default(z.boolean(), false),
    /** Promises due until then were told of; milliseconds since 1970. */
    remindedUntil: z.optional(z.number()),
  }),
};
type Shapes = { [K in keyof typeof shapes]: z.infer<(typeof shapes)[K]> };

/** Reads one setting, or undefined when it isn't set. */
async function read<K extends keyof Shapes>(key: K): Promise<Shapes[K] | undefined> {
  // What is locked away reads as if it were not there; it is there when it is changed.
  return await readKept(key).catch(() => undefined);
}

/** As `read`. Throws when it is encrypted and the notes are locked. */
async function readKept<K extends keyof Shapes>(key: K): Promise<Shapes[K] | undefined> {
  const { [key]: stored } = await browser.storage.local.get(key);
  const sealed = sealedSchema.safeParse(stored);
  const parsed = shapes[key].safeParse(sealed.success ? await vault?.unseal(sealed.data.sealed, key) : stored);
  return parsed.success ? (parsed.data as Shapes[K]) : undefined;
}

async function write<K extends keyof Shapes>(key: K, value: Shapes[K], plain = false): Promise<void> {
  const sealed = plain || !told.has(key) ? undefined : await vault?.seal(value, key);
  await browser.storage.local.set({ [key]: sealed === undefined ? value : { sealed } });
}

/** Settings that tell of customers: encrypted with the notes. */
const told: ReadonlySet<string> = new Set(['offers', 'corrections'] satisfies (keyof Shapes)[]);
const sealedSchema = z.object({ sealed: z.string() });

let vault: Pick<Vault, 'seal' | 'unseal'> | undefined;

/** From now on what tells of customers is encrypted as the notes are. */
export function guardSettings(by: Pick<Vault, 'seal' | 'unseal'>): void {
  vault = by;
}

/** Brings what tells of customers into the form the notes are in. */
export const protectSettings = () => rewriteTold(false);

/** Makes it readable: the notes are about to be. */
export const exposeSettings = () => rewriteTold(true);

async function rewriteTold(plain: boolean): Promise<void> {
  for (const key of ['offers', 'corrections'] as const) {
    const step = queue.then(async () => {
      const value = await readKept(key);
      if (value !== undefined) await write(key, value, plain);
    });
    queue = step.catch(() => undefined);
    await step;
  }
}

/** Changes follow one another: two tabs that write at once must not undo each other's change. */
let queue: Promise<unknown> = Promise.resolve();

/** Reads, changes and writes one setting as one step. */
async function update<K extends keyof Shapes>(
  key: K,
  initial: Shapes[K],
  change: (old: Shapes[K]) => Shapes[K],
): Promise<Shapes[K]> {
  const step = queue.then(async () => {
    const value = change((await readKept(key)) ?? initial);
    await write(key, value);
    return value;
  });
  queue = step.catch(() => undefined);
  return await step;
}

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

export const addOffers = (added: Offers) => update('offers', [], (offers) => [...offers, ...added].slice(-mostOffers));

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

export const getPolicy = async (): Promise<Policy> => (await read('policy')) ?? {};

/** Throws with the place of what isn't right in it; the old policy stays. */
export const setPolicy = (policy: unknown): Promise<Policy> => {
  const parsed = policySchema.safeParse(policy);
  const issue = parsed.error?.issues[0];
  if (issue) return Promise.reject(new Error(`The policy was not taken: ${issue.path.join('.')}: ${issue.message}`));
  return update('policy', {}, () => parsed.data as Policy);
};

/** Puts other policies in the place of those that libraries brought; what was set otherwise stays. */
export const swapPolicies = (before: Readonly<Record<string, unknown>>, after: Policy) =>
  update('policy', {}, (policy) => {
    const others = Object.entries(policy).filter(([name]) => !Object.hasOwn(before, name));
    return { ...Object.fromEntries(others), ...after };
  });

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

const noWriter: Shapes['writer'] = { choice: 'off' };

export const getWriter = async (): Promise<Shapes['writer']> => (await read('writer')) ?? noWriter;

export const getWriterKey = async (): Promise<string> => (await read('writerKey')) ?? '';

/** Changes what is named. The key was given for one server: with another address it is forgotten. */
export async function keepWriter(change: {
  choice?: WriterChoice | undefined;
  endpoint?: Endpoint | undefined;
  key?: string | undefined;
}): Promise<void> {
  let moved = false;
  await update('writer', noWriter, (old) => {
    const endpoint = change.endpoint ?? old.endpoint;
    moved = endpoint?.address !== old.endpoint?.address;
    return { choice: change.choice ?? old.choice, ...(endpoint ? { endpoint } : {}) };
  });
  const { key } = change;
  if (moved || key !== undefined) await update('writerKey', '', () => key ?? '');
}

const usualLockAfter = 30;

export const getLockAfter = async (): Promise<number> => (await read('lockAfter')) ?? usualLockAfter;

export const setLockAfter = (minutes: number) => update('lockAfter', usualLockAfter, () => minutes);

export const getHadNotes = async (): Promise<boolean> => (await read('hadNotes')) ?? false;

export const setHadNotes = (had: boolean) => update('hadNotes', had, () => had);

/** When the notes were found gone, unless a file was taken since. */
export const getLostAt = async (): Promise<string | undefined> => (await read('lostAt')) || undefined;

export const setLostAt = (at: string | undefined) => update('lostAt', '', () => at ?? '');
