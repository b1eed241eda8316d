/** A browser of which only what the background's tests need is there: storage in memory, and nobody listening. For tests only. */

type Stored = Record<string, unknown>;
type Script = { id: string; matches: string[] };

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
  /** Addresses of those that show a page. */
  addresses: Map<number, string>;
  /** Content scripts registered at run time, by their id: the patterns each runs on. */
  scripts: Map<string, string[]>;
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
    addresses: new Map(),
    scripts: new Map(),
    notified: [],
  };
  const area = (kept: Stored) => ({
    get: async (wanted: string | string[] | null) => {
      const keys = wanted === null ? Object.keys(kept) : [wanted].flat();
      return structuredClone(Object.fromEntries(keys.flatMap((key) => (key in kept ? [[key, kept[key]]] : []))));
    },
    set: async (items: Stored) => void Object.assign(kept, structuredClone(items)),
    remove: async (key: string) => void delete kept[key],
  });
  const browser = {
    runtime: {
      id: 'heard-test',
      // The serial only tells pages which broadcasts they heard already.
      sendMessage: async ({ serial: _, ...message }: Record<string, unknown>) => void fake.said.push(message),
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
    scripting: {
      getRegisteredContentScripts: async () => [...fake.scripts.keys()].map((id) => ({ id })),
      // As browsers do: a registered script can't be registered again, and one that isn't can't be changed.
      registerContentScripts: async ([script]: [Script]) => {
        if (fake.scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        fake.scripts.set(script.id, script.matches);
      },
      updateContentScripts: async ([script]: [Script]) => {
        if (!fake.scripts.has(script.id)) throw new Error(`Nonexistent script ID '${script.id}'`);
        fake.scripts.set(script.id, script.matches);
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids) fake.scripts.delete(id);
      },
      executeScript: async () => [],
    },
    storage: { local: area(fake.local), session: area(fake.session) },
    tabs: {
      query: async () => fake.tabs.map((id) => ({ id, url: fake.addresses.get(id) })),
      sendMessage: async (tab: number, message: unknown) => void fake.ordered.push({ tab, message }),
    },
  };
  Object.assign(globalThis, { browser });
  installed = fake;
  return fake;
}
