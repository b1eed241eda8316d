import { beforeEach, expect, it, vi } from 'vitest';

type Changes = Record<string, { newValue?: unknown; oldValue?: unknown }>;
const fake = vi.hoisted(() => ({
  /** Whether messages arrive: a busy Chromium at times passes one to another page only. */
  isPassing: true,
  session: {} as Record<string, unknown>,
  message: [] as ((given: unknown) => void)[],
  storage: [] as ((changes: Changes) => void)[],
}));

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      onMessage: { addListener: (listener: (given: unknown) => void) => fake.message.push(listener) },
      async sendMessage(message: unknown) {
        if (!fake.isPassing) throw new Error('Receiving end does not exist.');
        for (const listener of fake.message) listener(message);
      },
    },
    storage: {
      session: {
        onChanged: { addListener: (listener: (changes: Changes) => void) => fake.storage.push(listener) },
        async set(items: Record<string, unknown>) {
          Object.assign(fake.session, items);
          for (const [key, newValue] of Object.entries(items)) {
            for (const listener of fake.storage) listener({ [key]: { newValue } });
          }
        },
        async remove(key: string) {
          const oldValue = fake.session[key];
          delete fake.session[key];
          for (const listener of fake.storage) listener({ [key]: { oldValue } });
        },
      },
    },
  },
}));

import { onBroadcast } from '../messages/on-broadcast';
import { broadcast } from './broadcast';

// Both ways, from the one who tells to those who hear.
const changed = { heard: 1, event: 'many-changed' } as const;
const pages: unknown[][] = [[], []];
for (const page of pages) onBroadcast((message) => page.push(message));

beforeEach(() => {
  for (const page of pages) page.length = 0;
});

it.each([true, false])('reaches every open page once, where messages arrive: %s', async (isPassing) => {
  fake.isPassing = isPassing;
  broadcast(changed);
  broadcast(changed);
  await vi.waitFor(() => expect(fake.session).toEqual({}));
  for (const page of pages) expect(page).toMatchObject([changed, changed]);
});
