import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FreshLog } from './fresh-log';

describe('FreshLog', () => {
  let databases: IDBFactory;
  let deleted: string[];
  let kept: boolean;
  const memory = {
    get: async () => kept,
    set: async (fresh: boolean) => {
      kept = fresh;
    },
  };

  beforeEach(() => {
    kept = false;
    deleted = [];
    databases = new IDBFactory();
    const remove = databases.deleteDatabase.bind(databases);
    vi.spyOn(databases, 'deleteDatabase').mockImplementation((name) => {
      deleted.push(name);
      return remove(name);
    });
  });

  it('begins one log for a run of the browser, however often the background comes up', async () => {
    const log = new FreshLog(memory, databases);
    await Promise.all([log.ensure(), log.ensure()]);
    await new FreshLog(memory, databases).ensure();
    expect(deleted).toEqual(['heard-fresh-log']);
    expect(await databases.databases()).toEqual([]);
  });

  it('begins another after the browser closed the database by force', async () => {
    const log = new FreshLog(memory, databases);
    await log.ensure();
    log.spoil();
    await log.ensure();
    expect(deleted).toHaveLength(2);
    expect(kept).toBe(true);
  });

  it('keeps nobody from the notes when it fails, and tries again with the next background', async () => {
    vi.mocked(databases.deleteDatabase).mockImplementationOnce(() => {
      throw new Error('The disk is full.');
    });
    await new FreshLog(memory, databases).ensure();
    expect(kept).toBe(false);
    await new FreshLog(memory, databases).ensure();
    expect(kept).toBe(true);
  });
});
