import type { BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browsers/chromium';
import { extensionFolder } from '../extension';
import { type Desk, mara, newNote, openDesk, readEverything } from './desk';

/** Runs in a page: puts the database of version 1 in place of the one there, as version 1 made it. */
async function putFirstVersion(notes: readonly object[]): Promise<void> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  await done(indexedDB.deleteDatabase('heard'));
  const opening = indexedDB.open('heard', 10);
  opening.onupgradeneeded = () => {
    const store = opening.result.createObjectStore('notes', { keyPath: 'id' });
    store.createIndex('[customerKey+id]', ['customerKey', 'id']);
    store.createIndex('conversationId', 'conversationId');
    opening.result.createObjectStore('unsaved', { keyPath: 'conversationId' });
  };
  const database = await done(opening);
  const transaction = database.transaction(['notes', 'unsaved'], 'readwrite', { durability: 'strict' });
  for (const note of notes) transaction.objectStore('notes').add(note);
  transaction.objectStore('unsaved').add({ conversationId: 'practice:9', text: 'half a sen', updatedAt: '' });
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  database.close();
}

describe('the notes in Chromium', () => {
  let context: BrowserContext;
  let desk: Desk;

  beforeAll(async () => {
    context = await launchChromium({ extension: extensionFolder('chrome') });
    desk = await openDesk(context);
  });
  afterAll(() => context?.close());
  afterEach(() => desk.call('customers.erase', { customerKey: mara }));

  it('moves a database of version 1 with every note in it', async () => {
    const at = '2026-11-01T10:00:00.000Z';
    const notes = Array.from({ length: 3000 }, (_, index) => ({
      ...newNote(`Note ${index}`, { kind: index % 3 === 0 ? 'promise' : 'note', customerName: 'Mara' }),
      id: `0mh1000${String(index).padStart(5, '0')}aaaaaaabbbbbbb`,
      createdAt: at,
      updatedAt: index % 5 === 0 ? '2026-11-02T10:00:00.000Z' : at,
      done: index % 6 === 0,
    }));
    await desk.page.evaluate(putFirstVersion, notes);
    const { notes: kept } = await desk.call('notes.list', { customerKey: mara });
    expect(kept.map(({ id, text }) => [id, text])).toEqual(notes.map(({ id, text }) => [id, text]).reverse());
    const { total } = await desk.call('promises.open', {});
    expect(total).toBe(500);
    expect((await desk.call('unsaved.get', { conversationId: 'practice:9' })).text).toBe('half a sen');
    expect((await desk.call('customers.list', {})).customers).toMatchObject([{ keys: [mara], name: 'Mara' }]);
  });

  it('loses nothing when two tabs write about the same customer at once', async () => {
    const other = await openDesk(context);
    const texts = [desk, other].map((_, tab) => Array.from({ length: 40 }, (_, index) => `Tab ${tab}, note ${index}`));
    await Promise.all(
      [desk, other].flatMap(
        ({ call }, tab) => texts[tab]?.map((text) => call('notes.add', { note: newNote(text) })) ?? [],
      ),
    );
    const { notes } = await desk.call('notes.list', { customerKey: mara });
    expect(notes.map(({ text }) => text).sort()).toEqual(texts.flat().sort());
    expect((await other.call('customers.list', {})).customers).toHaveLength(1);
    await other.page.close();
  });

  it('leaves nothing of an erased customer that our code can read', async () => {
    await desk.call('notes.add', { note: newNote('A secret about the lighthouse') });
    await desk.call('unsaved.keep', {
      conversationId: 'practice:5',
      text: 'and the lighthouse keeper',
      customerKey: mara,
    });
    await desk.call('notes.add', {
      note: newNote('Kept', { customerKey: 'tom@quarry.example', conversationId: 'practice:2' }),
    });
    expect(await desk.page.evaluate(readEverything, ['local', 'session'])).toContain('lighthouse');
    const { traces } = await desk.call('customers.erase', { customerKey: mara });
    expect(traces).toEqual([]);
    const left = await desk.page.evaluate(readEverything, ['local', 'session']);
    expect(left).not.toContain('lighthouse');
    expect(left.toLowerCase()).not.toContain(mara);
    expect(left).toContain('tom@quarry.example');
  });

  it('shows promises due on the toolbar and asks to be woken for the next', async () => {
    const due = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
    for (const hours of [-2, -1, 5]) {
      await desk.call('notes.add', { note: newNote('Write', { kind: 'promise', due: due(hours) }) });
    }
    const shown = () =>
      desk.page.evaluate(async () => {
        const { action, alarms } = (globalThis as unknown as { chrome: Chrome }).chrome;
        return [await action.getBadgeText({}), (await alarms.get('promise-due'))?.scheduledTime ?? 0] as const;
      });
    await expect.poll(async () => (await shown())[0]).toBe('2');
    // The two that are due may be on the toolbar before the third has been looked at.
    await expect.poll(async () => (await shown())[1]).toBeGreaterThan(Date.now() + 4 * 3_600_000);
  });
});

interface Chrome {
  action: { getBadgeText(details: object): Promise<string> };
  alarms: { get(name: string): Promise<{ scheduledTime: number } | undefined> };
}
