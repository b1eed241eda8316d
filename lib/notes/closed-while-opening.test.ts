import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { NotesDatabase } from './database';

it('answers all calls after another page took the database away while it was being opened', async () => {
  const database = new NotesDatabase('taken-away');
  let deleted: Promise<unknown> | undefined;
  const asked = new Promise<void>((resolve) => database.on('versionchange', () => resolve()));
  database.on('ready', () => {
    if (deleted) return;
    deleted = new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase('taken-away');
      request.onsuccess = resolve;
      request.onerror = () => reject(request.error);
    });
    return asked;
  });
  expect(await database.notes.count()).toBe(0);
  await deleted;
  expect(await database.notes.count()).toBe(0);
  await database.transaction('rw', database.customers, () =>
    database.customers.put({ id: 'c', keys: ['mara@fjellpost.example'] } as never),
  );
  expect(await database.customers.count()).toBe(1);
  database.close();
});
