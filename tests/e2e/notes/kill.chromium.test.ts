import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noteSchema } from '../../../lib/notes/schema';
import { launchChromium } from '../browsers/chromium';
import { extensionFolder } from '../extension';
import { browserPid, type Desk, killBrowser, mara, openDesk } from './desk';

/** Rounds of saving and killing. `HEARD_KILL_ROUNDS=200` is the long run before a release; it takes some ten minutes. */
const rounds = Number(process.env.HEARD_KILL_ROUNDS ?? 12);

/** Notes each of the two tabs has answered before the browser is killed, at most. */
const mostAnswered = 6;

/** What was answered as saved: text by id. A later answer about the same note counts. */
type Saved = Map<string, string>;

/** Runs in a page of the extension: saves and changes notes without end, and tells of each one answered as saved. */
async function saveWithoutEnd(where: { round: number; tab: number; customerKey: string }): Promise<never> {
  const { round, tab, customerKey } = where;
  const page = globalThis as unknown as {
    chrome: {
      runtime: {
        sendMessage(message: unknown): Promise<{ ok: boolean; value: { note: { id: string; text: string } } }>;
      };
    };
    saved(id: string, text: string): Promise<void>;
  };
  const call = (name: string, input: unknown) => page.chrome.runtime.sendMessage({ heard: 1, call: name, input });
  for (let count = 0; ; count++) {
    const text = `Round ${round}, tab ${tab}, note ${count}. ${'x'.repeat(1 + ((count * 997) % 5000))}`;
    const conversationId = `practice:${tab}`;
    await call('unsaved.keep', { conversationId, text, customerKey });
    const note = {
      kind: count % 2 ? 'promise' : 'note',
      text,
      conversationId,
      host: 'practice',
      subject: '',
      customerKey,
    };
    const added = await call('notes.add', { note });
    if (!added.ok) continue;
    void page.saved(added.value.note.id, added.value.note.text);
    if (count % 3) continue;
    const changed = await call('notes.change', { id: added.value.note.id, text: `${text} Changed.` });
    if (changed.ok) void page.saved(added.value.note.id, changed.value.note.text);
  }
}

describe('a browser killed while notes are saved', () => {
  let profile: string;
  let context: BrowserContext | undefined;

  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'heard-kill-'));
  });
  afterAll(async () => {
    await context?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  /** Opens the browser once more and looks whether all that was ever answered as saved is there, and whole. */
  async function check(desk: Desk, saved: Saved): Promise<void> {
    const { notes } = await desk.call('notes.list', { customerKey: mara });
    const texts = new Map(notes.map((note) => [noteSchema.parse(note).id, note.text]));
    for (const [id, text] of saved) {
      // A change that was under way may have got through without its answer having arrived.
      expect([text, `${text} Changed.`], `note ${id}`).toContain(texts.get(id));
    }
    const { customers } = await desk.call('customers.list', {});
    if (notes.length > 0) expect(customers.map(({ keys }) => keys)).toEqual([[mara]]);
    const { notes: open, total } = await desk.call('promises.open', { limit: 1000 });
    expect(total).toBe(notes.filter(({ kind }) => kind === 'promise').length);
    for (const note of open) expect(texts.has(note.id)).toBe(true);
  }

  it(`keeps every note answered as saved (${rounds} rounds)`, { timeout: rounds * 30_000 }, async () => {
    const saved: Saved = new Map();
    for (let round = 0; round < rounds; round++) {
      const browser = await launchChromium({ extension: extensionFolder('chrome'), profile });
      context = browser;
      const pid = await browserPid(browser);
      const desks = [await openDesk(browser), await openDesk(browser)];
      await check(desks[0] as Desk, saved);
      const enough = Math.floor(Math.random() * mostAnswered);
      await new Promise<void>((resolve) => {
        let answered = 0;
        const start = async (desk: Desk, tab: number) => {
          await desk.page.exposeFunction('saved', (id: string, text: string) => {
            saved.set(id, text);
            answered += 1;
            if (answered > enough) resolve();
          });
          // Never answers: the browser is gone before.
          desk.page.evaluate(saveWithoutEnd, { round, tab, customerKey: mara }).catch(() => undefined);
        };
        for (const [tab, desk] of desks.entries()) void start(desk, tab);
      });
      // Any moment of a save: some fall into the transaction, some before, some after it.
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20));
      await killBrowser(browser, pid);
    }
    const browser = await launchChromium({ extension: extensionFolder('chrome'), profile });
    context = browser;
    await check(await openDesk(browser), saved);
    expect(saved.size).toBeGreaterThan(rounds);
  });
});
