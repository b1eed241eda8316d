/** A browser of which only what the background's tests need is there: storage in memory, and nobody listening. For tests only. */

type Stored = Record<string, unknown>;

export interface FakeBrowser {
  local: Stored;
  session: Stored;
  /** Everything broadcast, in order. */
  said: unknown[];
  /** Everything told to tabs, in order. */
  ordered: { tab: number; message: unknown }[];
  /** What the toolbar shows. */
  badge: string;
  title: string;
  /** When we are woken, by the alarm's name; milliseconds since 1970. */
  alarms: Map<string, number | undefined>;
  /** Optional permissions the rep granted. */
  granted: Set<string>;
  /** Numbers of the tabs that are open. */
  tabs: number[];
  /** Notifications shown, in order. */
  notified: { title: string; message: string }[];
}

let installed: FakeBrowser | undefined;

/**
 * Puts one into the globals, where `wxt/browser` finds it: call before importing what uses it. That looks only once, so that
 * all tests of one file share it.
 */
export function installFakeBrowser(): FakeBrowser {
  if (installed) return installed;
  const fake: FakeBrowser = {
    local: {},
    session: {},
    said: [],
    ordered: [],
    badge: '',
    title: '',
    alarms: new Map(),
    granted: new Set(),
    tabs: [],
    notified: [],
  };
  const area = (kept: Stored) => ({
    get: async (key: string | null) => structuredClone(key === null ? kept : key in kept ? { [key]: kept[key] } : {}),
    set: async (items: Stored) => void Object.assign(kept, structuredClone(items)),
    remove: async (key: string) => void delete kept[key],
  });
  const browser = {
    runtime: {
      id: 'heard-test',
      sendMessage: async (message: unknown) => void fake.said.push(message),
      getURL: (path: string) => `chrome-extension://heard-test${path}`,
    },
    action: {
      setBadgeText: async ({ text }: { text: string }) => {
        fake.badge = text;
      },
      setBadgeBackgroundColor: async () => undefined,
      setTitle: async ({ title }: { title: string }) => {
        fake.title = title;
      },
    },
    alarms: {
      get: async (name: string) => (fake.alarms.has(name) ? { name, scheduledTime: fake.alarms.get(name) } : undefined),
      create: async (name: string, { when }: { when?: number }) => void fake.alarms.set(name, when),
      clear: async (name: string) => fake.alarms.delete(name),
    },
    permissions: {
      contains: async ({ permissions = [], origins = [] }: { permissions?: string[]; origins?: string[] }) =>
        [...permissions, ...origins].every((one) => fake.granted.has(one)),
    },
    notifications: {
      create: async (_: string, shown: { title: string; message: string }) => void fake.notified.push(shown),
    },
    storage: { local: area(fake.local), session: area(fake.session) },
    tabs: {
      query: async () => fake.tabs.map((id) => ({ id })),
      sendMessage: async (tab: number, message: unknown) => void fake.ordered.push({ tab, message }),
    },
  };
  Object.assign(globalThis, { browser });
  installed = fake;
  return fake;
}
