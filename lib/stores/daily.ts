import { createStore, type StoreApi } from 'zustand/vanilla';
import { broadcastSchema } from '../messages/broadcasts';
import type { Daily } from '../messages/daily-calls';
import { nameDaily } from '../notes/backup/daily';
import type { Folder } from '../notes/backup/place';
import { type Call, type Failure, toFailure } from './call';
import { writeNotes } from './transfer';

export interface DailyState {
  /** Undefined until it is known. */
  daily: Daily | undefined;
  /** A copy is being written, or something is being changed. */
  busy: boolean;
  failure: Failure | null;
  /** Browsers that know no folders save downloads. */
  canChooseFolder: boolean;
  load(): Promise<void>;
  /** Has the rep choose a folder, and the first copy written there. */
  chooseFolder(): Promise<void>;
  /** Has the browser asked for the leave to save downloads, where it wants that, and the first copy written. */
  chooseDownloads(): Promise<void>;
  /** Asks the browser's leave for the folder again, quietly where it still has it, and writes today's copy. */
  allow(): Promise<void>;
  run(): Promise<void>;
  /** Writes today's copy from this page, for browsers that save downloads only from one. */
  hand(): Promise<void>;
  turnOff(): Promise<void>;
  heed(message: unknown): void;
}

/** What the store needs of the page; handed in, so that tests need no browser. */
export interface DailyDeps {
  call: Call;
  /** Has the rep choose a folder; undefined where browsers have no such thing. Throws `AbortError` when they think better. */
  pickFolder?: (() => Promise<Folder>) | undefined;
  keepFolder(folder: Folder | undefined): Promise<void>;
  getFolder(): Promise<Folder | undefined>;
  /** Asks the browser for the leave to save downloads. */
  mayDownload(): Promise<boolean>;
  /** Gives a file to the browser to save. */
  save(name: string, pieces: string[]): void;
  now(): Date;
}

/** The daily copy at the desk: where it goes, what became of it, what it waits for. */
export function createDailyStore(deps: DailyDeps): StoreApi<DailyState> {
  const { call } = deps;
  return createStore<DailyState>()((set, get) => {
    const attempt = async (act: () => Promise<Daily | undefined>) => {
      if (get().busy) return;
      set({ busy: true, failure: null });
      try {
        const daily = await act();
        if (daily) set({ daily });
      } catch (error) {
        // Closing the browser's own question is an answer.
        if (!(error instanceof Error && error.name === 'AbortError')) set({ failure: toFailure(error) });
      } finally {
        set({ busy: false });
      }
    };
    const refuse = (message: string) => {
      throw Object.assign(new Error(message), { code: 'refused' });
    };
    return {
      daily: undefined,
      busy: false,
      failure: null,
      canChooseFolder: deps.pickFolder !== undefined,
      load: () => attempt(() => call('daily.get', {})),
      chooseFolder: () =>
        attempt(async () => {
          const folder = await deps.pickFolder?.();
          if (!folder) return undefined;
          await deps.keepFolder(folder);
          return await call('daily.set', { way: 'folder', folder: folder.name.slice(0, 500) });
        }),
      chooseDownloads: () =>
        attempt(async () => {
          if (!(await deps.mayDownload())) refuse('The browser was not given leave to save downloads.');
          return await call('daily.set', { way: 'downloads' });
        }),
      allow: () =>
        attempt(async () => {
          const folder = await deps.getFolder();
          const leave = await folder?.requestPermission?.({ mode: 'readwrite' });
          if (folder && leave !== undefined && leave !== 'granted')
            refuse('The browser still keeps us out of the folder.');
          return await call('daily.run', {});
        }),
      run: () => attempt(() => call('daily.run', {})),
      hand: () =>
        attempt(async () => {
          const pieces: string[] = [];
          let records = 0;
          await writeNotes(call, (text) => void pieces.push(text), {
            onProgress: (done) => {
              records = done;
            },
          });
          const file = nameDaily(deps.now());
          deps.save(file, pieces);
          const bytes = pieces.reduce((sum, piece) => sum + new TextEncoder().encode(piece).length, 0);
          return await call('daily.handed', { file, records, bytes });
        }),
      turnOff: () =>
        attempt(async () => {
          const daily = await call('daily.set', { way: 'off' });
          await deps.keepFolder(undefined);
          return daily;
        }),
      heed(message) {
        const parsed = broadcastSchema.safeParse(message);
        if (parsed.success && parsed.data.event === 'daily-changed') set({ daily: parsed.data.daily });
      },
    };
  });
}
