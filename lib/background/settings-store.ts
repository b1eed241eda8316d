import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { personSchema } from '../conversation/conversation';
import { offersSchema, wordingChoicesSchema } from '../messages/broadcasts';
import { dailySchema } from '../messages/daily-calls';
import { habitsSchema, replyShapeSchema } from '../messages/habit-calls';
import { inForceSchema, keptLibrarySchema } from '../messages/library-calls';
import { frameStateSchema } from '../messages/protocol';
import { correctionSchema } from '../messages/reading-calls';
import { endpointSchema, writerChoices } from '../messages/writer-calls';
import type { Vault } from '../notes/vault/vault';
import { policySchema } from '../policy/schema';

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
export type Shapes = { [K in keyof typeof shapes]: z.infer<(typeof shapes)[K]> };

/** Reads one setting, or undefined when it isn't set. */
export async function read<K extends keyof Shapes>(key: K): Promise<Shapes[K] | undefined> {
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
export async function update<K extends keyof Shapes>(
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

/** As `read`, for settings that belong together: what is answered was kept by one and the same change. */
export async function readTogether<K extends keyof Shapes>(keys: readonly K[]): Promise<Partial<Pick<Shapes, K>>> {
  const stored = await browser.storage.local.get([...keys]);
  const values = keys.flatMap((key) => {
    const parsed = shapes[key].safeParse(stored[key]);
    return parsed.success ? [[key, parsed.data]] : [];
  });
  return Object.fromEntries(values) as Partial<Pick<Shapes, K>>;
}

/** As `update`, for settings that belong together: all of them are written at once, or none. They are not encrypted. */
export async function updateTogether<K extends keyof Shapes>(
  keys: readonly K[],
  change: (old: Partial<Pick<Shapes, K>>) => Partial<Pick<Shapes, K>>,
): Promise<void> {
  const step = queue.then(async () => await browser.storage.local.set(change(await readTogether(keys))));
  queue = step.catch(() => undefined);
  await step;
}
