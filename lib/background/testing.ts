/** A browser of which only what the background's tests need is there: storage in memory, and nobody listening. For tests only. */

type Stored = Record<string, unknown>;

export interface FakeBrowser {
  local: Stored;
  session: Stored;
  /** Everything broadcast, in order. */
  said: unknown[];
}

/** Puts a new one into the globals, where `wxt/browser` finds it: call before importing what uses it. */
export function installFakeBrowser(): FakeBrowser {
  const fake: FakeBrowser = { local: {}, session: {}, said: [] };
  const area = (kept: Stored) => ({
    get: async (key: string | null) => structuredClone(key === null ? kept : key in kept ? { [key]: kept[key] } : {}),
    set: async (items: Stored) => void Object.assign(kept, structuredClone(items)),
    remove: async (key: string) => void delete kept[key],
  });
  const browser = {
    runtime: { id: 'heard-test', sendMessage: async (message: unknown) => void fake.said.push(message) },
    storage: { local: area(fake.local), session: area(fake.session) },
    tabs: { query: async () => [] },
  };
  Object.assign(globalThis, { browser });
  return fake;
}
