import { createStore, type StoreApi } from 'zustand/vanilla';
import { diffLibraries, type LibraryChange } from '../library/diff';
import type { LeftOut } from '../library/import/types';
import { isExpired, type Layer, layers, lockedOut } from '../library/layers';
import { type LibraryError, parseLibrary } from '../library/parse';
import { type FailedExample, failedExamples, mistakesInRules } from '../library/rules';
import type { Library } from '../library/schema';
import { checkSignature } from '../library/signature';
import { fingerprintOf, verifyText } from '../signing/ed25519';
import { type Call, type Failure, toFailure } from './call';
import { type ImportedTexts, importInto, isOurs, numbersOf, readFile } from './import-texts';

/** Who signed a library: the publisher it names is its own word, the fingerprint is not. */
export interface Signer {
  key: string;
  fingerprint: string;
}

/** A library in use. */
export interface UsedLibrary {
  layer: Layer;
  /** Null: this version of Heard can't read it, and goes on without it. */
  library: Library | null;
  signer: Signer | null;
  /** ISO 8601. */
  takenAt: string;
  expired: boolean;
  /** This version of Heard can't use its wording rules, and goes on without them. */
  silent: boolean;
}

/** What stands in the way of taking a file. */
export type Refusal =
  | { why: 'not-json' }
  | { why: 'not-a-library'; errors: readonly LibraryError[] }
  /** It is not as its signer left it. */
  | { why: 'altered' }
  | { why: 'expired' }
  /** Of the texts of another tool none could be taken. */
  | { why: 'nothing-in-it'; leftOut: readonly LeftOut[] };

/** A file that was looked at and not taken yet. */
export interface Trial {
  name: string;
  library: Library;
  file: unknown;
  signer: Signer | null;
  /** Where it would stand. Unsigned files are the rep's own. */
  layer: Layer;
  /** What it is compared with: the library that stands there now, if any. */
  before: Library | null;
  changes: readonly LibraryChange[];
  /** The one that stands there was signed by somebody else, or by nobody. */
  otherSigner: boolean;
  /** Its version is lower than that of the one that stands there. */
  older: boolean;
  /** Phrases and rules that change nothing, for they are locked below. */
  lockedOut: readonly string[];
  /** What its rules do otherwise than their examples say. */
  failed: readonly FailedExample[];
  /** Where it is made of the texts of another tool, added to the rep's own: of which, and what did not come along. */
  imported?: ImportedTexts;
}

export interface LibrariesState {
  loading: boolean;
  used: readonly UsedLibrary[];
  trial: Trial | null;
  refusal: ({ name: string } & Refusal) | null;
  failure: Failure | null;
  load(): Promise<void>;
  /** Looks at a file: is it whole, who signed it, what would change. Takes nothing. */
  look(name: string, text: string): Promise<void>;
  /** The file looked at would stand somewhere else. */
  place(layer: Layer): void;
  take(): Promise<void>;
  leave(): void;
  drop(layer: Layer): Promise<void>;
}

/** The libraries above the built-in one: which are in use, and what a file would change before it is taken. */
export function createLibrariesStore(deps: { call: Call; now: () => Date }): StoreApi<LibrariesState> {
  const { call, now } = deps;
  return createStore<LibrariesState>()((set, get) => {
    const attempt = async (act: () => Promise<void>) => {
      set({ failure: null });
      try {
        await act();
      } catch (error) {
        set({ failure: toFailure(error) });
      }
    };

    const read = async () => {
      const { libraries, silent = [] } = await call('libraries.get', {});
      const used = await Promise.all(
        libraries.map(async ({ layer, file, key, takenAt }): Promise<UsedLibrary> => {
          const parsed = parseLibrary(file);
          const library = 'library' in parsed ? parsed.library : null;
          const signer = key === undefined ? null : await signerOf(key);
          const expired = library !== null && isExpired(library, now());
          return { layer, library, signer, takenAt, expired, silent: silent.includes(layer) };
        }),
      );
      set({ used: used.sort((a, b) => layers.indexOf(a.layer) - layers.indexOf(b.layer)), loading: false });
    };

    const change = (act: () => Promise<void>) =>
      attempt(async () => {
        await act();
        await read();
      });

    return {
      loading: true,
      used: [],
      trial: null,
      refusal: null,
      failure: null,
      load: () => attempt(read),
      look: (name, text) =>
        attempt(async () => {
          set({ trial: null, refusal: null });
          const refuse = (refusal: Refusal) => set({ refusal: { name, ...refusal } });
          const chosen = readFile(name, text);
          if (!isOurs(chosen.json)) {
            // The texts go to those the rep has by now, in this tab or in another.
            await read();
            const own = get().used.find((one) => one.layer === 'own');
            const made = await importInto(own?.library ?? null, chosen, now());
            if (own && !own.library && made) return refuse({ why: 'not-a-library', errors: [unreadableOwn] });
            if (made && 'library' in made) {
              const { library, imported } = made;
              const given = { name, library, file: library, signer: null, failed: [], imported };
              return set({ trial: placed(given, 'own', get().used) });
            }
            if (made) return refuse({ why: 'nothing-in-it', leftOut: made.leftOut });
          }
          if (!('json' in chosen)) return refuse({ why: 'not-json' });
          const file = chosen.json;
          const parsed = parseLibrary(file);
          if ('errors' in parsed) return refuse({ why: 'not-a-library', errors: parsed.errors });
          const mistakes = mistakesInRules(parsed.library);
          if (mistakes.length > 0) return refuse({ why: 'not-a-library', errors: mistakes });
          const check = await checkSignature(file, verifyText);
          if (check.state === 'altered' || check.state === 'malformed') return refuse({ why: 'altered' });
          if (isExpired(parsed.library, now())) return refuse({ why: 'expired' });
          const signer = check.state === 'signed' ? await signerOf(check.key) : null;
          const known = get().used.find(({ library }) => library?.id === parsed.library.id)?.layer;
          const layer = known ?? (signer ? 'team' : 'own');
          const failed = failedExamples(parsed.library.rules);
          set({ trial: placed({ name, library: parsed.library, file, signer, failed }, layer, get().used) });
        }),
      place(layer) {
        const { trial, used } = get();
        if (trial) set({ trial: placed(trial, layer, used) });
      },
      take: () =>
        change(async () => {
          const { trial } = get();
          if (!trial || !mayStand(trial.layer, trial.signer)) return;
          const { layer, file, signer } = trial;
          await call('libraries.take', { layer, file, ...(signer ? { key: signer.key } : {}) });
          set({ trial: null });
        }),
      leave: () => set({ trial: null, refusal: null }),
      drop: (layer) =>
        change(async () => {
          await call('libraries.drop', { layer });
        }),
    };
  });
}

/** A library of the rep's own from a newer Heard: it can't be added to, and must not be replaced unseen. */
const unreadableOwn: LibraryError = {
  path: 'your own library',
  message: 'This version of Heard cannot read it, so nothing can be added to it.',
  remedy: 'Update Heard, or stop using it first.',
};

/** Words that speak for others need somebody who vouches for them. */
export function mayStand(layer: Layer, signer: Signer | null): boolean {
  return layer === 'own' || signer !== null;
}

/** What a file is, before it is said where it would stand. */
type Given = Pick<Trial, 'name' | 'library' | 'file' | 'signer' | 'failed' | 'imported'>;

const empty = (library: Library): Library => ({ ...library, phrases: [], rules: [], policies: {} });

function placed(file: Given, layer: Layer, used: readonly UsedLibrary[]): Trial {
  const { library } = file;
  const here = used.find((one) => one.layer === layer);
  const before = here?.library ?? null;
  const below = used.filter((one) => layers.indexOf(one.layer) < layers.indexOf(layer));
  return {
    ...file,
    layer,
    before,
    changes: diffLibraries(before ?? empty(library), library),
    otherSigner: here !== undefined && here.signer?.key !== file.signer?.key,
    older: before?.id === library.id && isOlder(library.version, before.version),
    lockedOut: below.flatMap((one) => (one.library ? lockedOut(one.library, library) : [])),
  };
}

function isOlder(version: string, than: string): boolean {
  const [a, b] = [numbersOf(version), numbersOf(than)];
  const at = a.findIndex((number, index) => number !== b[index]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}

async function signerOf(key: string): Promise<Signer> {
  return { key, fingerprint: await fingerprintOf(key) };
}
