import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Room } from '../messages/backup-calls';
import type { Choices } from '../notes/backup/compare';
import { type FileLock, findLock, openFileLock, openSealed } from '../notes/backup/sealed';
import { type Call, type Failure, toFailure } from './call';
import { type DryRun, type Taken, takeNotes, tryNotes, writeNotes } from './transfer';

/** A file the rep chose: its text can be asked for in pieces, more than once. */
export interface ChosenFile {
  name: string;
  pieces(): AsyncIterable<string>;
  /** Bytes. */
  size: number;
}

/** Something under way, from 0 to 1. */
export interface Progress {
  what: 'writing' | 'trying' | 'taking';
  share: number;
}

export interface BackupState {
  room: Room | null;
  progress: Progress | null;
  /** A file of all notes was written just now. */
  written: boolean;
  file: ChosenFile | null;
  /** The file is encrypted, and its passphrase was not given yet. */
  lock: FileLock | null;
  /** What taking the file would do. */
  dryRun: DryRun | null;
  choices: Choices;
  taken: Taken | null;
  failure: Failure | null;
  load(): Promise<void>;
  /**
   * Writes all notes; `save` gets the whole text in its pieces once it is complete. Where the notes are encrypted the file
   * is, too, unless it shall be `plain`.
   */
  write(save: (pieces: string[]) => void, plain?: boolean): Promise<void>;
  /** Tries a file: nothing is changed. One that is encrypted first waits for its passphrase. */
  choose(file: ChosenFile): Promise<void>;
  /** Opens the encrypted file and tries it. */
  unlock(passphrase: string): Promise<void>;
  decide(choices: Partial<Choices>): void;
  /** Takes the file as chosen. */
  take(): Promise<void>;
  /** Takes back what was taken. */
  undoTake(): Promise<void>;
  /** Stops what is under way. What was taken by then stays, and the file can be taken again. */
  stop(): void;
  /** Leaves the file alone. */
  forget(): void;
  /** `ask` asks the browser not to clear the notes. */
  persist(ask: () => Promise<boolean>): Promise<void>;
}

const usualChoices: Choices = { new: true, newer: true, conflicts: 'both' };
const noFile = { file: null, lock: null, dryRun: null, taken: null } satisfies Partial<BackupState>;

/** Files of all notes, to and from this machine, and the room there is. */
export function createBackupStore({ call }: { call: Call }): StoreApi<BackupState> {
  let stopper = new AbortController();
  return createStore<BackupState>()((set, get) => {
    const attempt = async (what: Progress['what'], act: (signal: AbortSignal) => Promise<void>) => {
      if (get().progress) return;
      stopper = new AbortController();
      set({ failure: null, written: false, progress: { what, share: 0 } });
      try {
        await act(stopper.signal);
      } catch (error) {
        if (!stopper.signal.aborted) set({ failure: toFailure(error) });
      } finally {
        set({ progress: null });
      }
    };
    const load = async () => {
      try {
        set({ room: await call('storage.room', {}) });
      } catch (error) {
        set({ failure: toFailure(error) });
      }
    };
    const tell = (what: Progress['what'], done: number, of: number) =>
      set({ progress: { what, share: of > 0 ? Math.min(1, done / of) : 0 } });
    const tryFile = async (file: ChosenFile, signal: AbortSignal) => {
      const onProgress = (letters: number) => tell('trying', letters, file.size);
      set({ dryRun: await tryNotes(call, file.pieces(), { onProgress, signal }) });
    };
    return {
      room: null,
      progress: null,
      written: false,
      ...noFile,
      choices: usualChoices,
      failure: null,
      load,
      write: (save, plain = false) =>
        attempt('writing', async (signal) => {
          const pieces: string[] = [];
          const onProgress = (done: number, total: number) => tell('writing', done, total);
          await writeNotes(call, (text) => void pieces.push(text), { plain, onProgress, signal });
          save(pieces);
          await call('backup.written', {});
          set({ written: true });
          await load();
        }),
      choose: (file) =>
        attempt('trying', async (signal) => {
          set({ ...noFile, file, choices: usualChoices });
          const lock = await findLock(file.pieces());
          if (lock) set({ lock });
          else await tryFile(file, signal);
        }),
      unlock: (passphrase) =>
        attempt('trying', async (signal) => {
          const { file, lock } = get();
          if (!file || !lock) return;
          const keys = await openFileLock(lock, passphrase);
          const opened = { ...file, pieces: () => openSealed(file.pieces(), keys) };
          set({ file: opened, lock: null });
          await tryFile(opened, signal);
        }),
      decide: (choices) => set({ choices: { ...get().choices, ...choices } }),
      take: () =>
        attempt('taking', async (signal) => {
          const { file, choices } = get();
          if (!file) return;
          const onProgress = (letters: number) => tell('taking', letters, file.size);
          const taken = await takeNotes(call, file.pieces(), choices, { onProgress, signal });
          set({ ...noFile, taken });
          await load();
        }),
      undoTake: () =>
        attempt('taking', async () => {
          const { taken } = get();
          const changes = [...(taken?.changes ?? [])];
          const { length } = changes;
          for (let change = changes.pop(); change !== undefined; change = changes.pop()) {
            await call('changes.undo', { change });
            // Broken off here, it is gone on with: what is taken back can't be taken back once more.
            if (taken) set({ taken: { ...taken, changes: [...changes] } });
            tell('taking', length - changes.length, length);
          }
          set({ taken: null });
          await load();
        }),
      stop: () => stopper.abort(),
      forget: () => set({ ...noFile, failure: null }),
      async persist(ask) {
        const granted = await ask().catch(() => false);
        await load();
        if (!granted) set({ failure: { code: 'refused', message: 'The browser does not promise to keep the notes.' } });
      },
    };
  });
}
