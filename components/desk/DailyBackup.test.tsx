import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { Daily } from '../../lib/messages/daily-calls';
import type { Folder } from '../../lib/notes/backup/place';
import { createFolder } from '../../lib/notes/backup/testing';
import { createDailyStore } from '../../lib/stores/daily';
import { createFakeCall } from '../../lib/stores/testing';
import { DailyBackup } from './DailyBackup';

afterEach(cleanup);

const last = { at: new Date().toISOString(), file: 'heard-daily.jsonl', records: 12, bytes: 900, checked: true };
const trouble = (reason: NonNullable<Daily['trouble']>['reason']) => ({
  since: '2026-11-20T09:00:00.000Z',
  reason,
  message: 'Because.',
});

function draw(
  first: Daily,
  {
    folders = true,
    mayDownload = true,
    pick,
  }: { folders?: boolean; mayDownload?: boolean; pick?: () => Promise<Folder> } = {},
) {
  let daily = first;
  let kept: Folder | undefined;
  const saved: string[][] = [];
  const folder = createFolder();
  const background = createFakeCall({
    'daily.get': () => daily,
    'daily.set': ({ way, folder: name }) => {
      daily = { way, ...(name ? { folder: name } : {}), ...(way === 'off' ? {} : { last }) };
      return daily;
    },
    'daily.run': () => {
      daily = { ...daily, last, trouble: undefined };
      return daily;
    },
    'daily.handed': (copy) => {
      daily = { way: 'downloads', last: { ...last, ...copy, checked: false } };
      return daily;
    },
    'backup.write': () => ({ text: 'all\n', cursor: null, done: 12, total: 12 }),
  });
  const store = createDailyStore({
    call: background.call,
    pickFolder: folders ? (pick ?? (async () => folder.handle)) : undefined,
    keepFolder: async (handle) => {
      kept = handle;
    },
    getFolder: async () => kept ?? folder.handle,
    mayDownload: async () => mayDownload,
    save: (name, pieces) => void saved.push([name, ...pieces]),
    now: () => new Date(2026, 10, 22, 9),
  });
  render(<DailyBackup store={store} />);
  return { ...background, store, folder, saved, kept: () => kept, user: userEvent.setup() };
}

const click = async (user: ReturnType<typeof userEvent.setup>, name: string) =>
  await user.click(await screen.findByRole('button', { name }));

describe('the daily copy at the desk', () => {
  it('goes into a folder the rep chooses, and says what was written and that it was counted', async () => {
    const { user, kept, folder } = draw({ way: 'off' });
    await click(user, 'Choose a folder');
    expect(kept()).toBe(folder.handle);
    expect(await screen.findByText(/12 records, read back and counted/)).toBeTruthy();
    expect(screen.getByText('“Copies”')).toBeTruthy();
    await click(user, 'Turn off');
    expect(kept()).toBeUndefined();
  });

  it('changes nothing when the rep thinks better of it', async () => {
    const abort = () => Promise.reject(new DOMException('The user aborted a request.', 'AbortError'));
    const { user, made } = draw({ way: 'off' }, { pick: abort });
    await click(user, 'Choose a folder');
    expect(made.map(({ name }) => name)).toEqual(['daily.get']);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('asks the browser again when it wants that, and writes at once', async () => {
    const { user, folder } = draw({ way: 'folder', folder: 'Copies', last, trouble: trouble('no-leave') });
    folder.permission = 'prompt';
    expect((await screen.findByRole('alert')).textContent).toContain('Because.');
    await click(user, 'Allow it again');
    expect(folder.permission).toBe('granted');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('saves among the downloads where browsers know no folders, from the page where it must', async () => {
    const { user, saved, made } = draw({ way: 'downloads', trouble: trouble('no-page') }, { folders: false });
    await click(user, 'Save today’s copy');
    expect(saved).toEqual([['heard-daily-2026-11-22T090000.jsonl', 'all\n']]);
    expect(made.at(-1)).toEqual({
      name: 'daily.handed',
      input: { file: 'heard-daily-2026-11-22T090000.jsonl', records: 12, bytes: 4 },
    });
    expect(await screen.findByText(/handed to the browser to save/)).toBeTruthy();
  });

  it('says when the browser gives no leave', async () => {
    const { user } = draw({ way: 'off' }, { folders: false, mayDownload: false });
    await click(user, 'Save it among my downloads');
    expect((await screen.findByRole('alert')).textContent).toContain('not given leave');
  });

  it('follows what the background does', async () => {
    const { store } = draw({ way: 'folder', folder: 'Copies', last });
    await screen.findByText(/12 records/);
    store
      .getState()
      .heed({ heard: 1, event: 'daily-changed', daily: { way: 'folder', last: { ...last, records: 13 } } });
    expect(await screen.findByText(/13 records/)).toBeTruthy();
  });
});
