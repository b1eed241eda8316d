import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Call, type Failure, toFailure } from './call';

/** How Heard stands with the site in the tab at hand. */
export type SiteStatus =
  | 'loading'
  /** A page of the browser itself, a file, a store: no extension may run there. */
  | 'impossible'
  | 'on'
  | 'off'
  /** The organisation's settings keep extensions from this site. */
  | 'blocked';

export interface SiteViewState {
  status: SiteStatus;
  /** Origin such as `https://mail.example`, when the page is on one. */
  site: string | undefined;
  /** What is shown to the rep: host name and port. */
  label: string;
  /** The host's name when the address gives it away. */
  hostName: string | undefined;
  busy: boolean;
  /** What stood in the way of the last click. */
  failure: Failure | null;
  /** The rep said no to the browser's question. */
  declined: boolean;
  load(): Promise<void>;
  /** Must be called in the click handler itself: the browser asks only upon a click. */
  turnOn(): Promise<void>;
  turnOff(): Promise<void>;
}

/** The popup's one concern: is Heard on here, can it be, and the click that changes it. */
export function createSiteStore(deps: {
  call: Call;
  /** Address of the page in the tab at hand, as far as the browser tells. */
  address: string | undefined;
  /** Asks the browser (and it the rep) for a match pattern; rejects when it may not be asked for. */
  request: (pattern: string) => Promise<boolean>;
}): StoreApi<SiteViewState> {
  const { call } = deps;
  const url = toWebUrl(deps.address);
  const site = url?.origin;

  return createStore<SiteViewState>()((set, get) => {
    const show = async (ask: (site: string) => Promise<{ granted: boolean; choice: 'on' | 'off' | 'unset' }>) => {
      if (site === undefined) return;
      try {
        const { granted, choice } = await ask(site);
        set({ status: granted && choice === 'on' ? 'on' : 'off', failure: null });
      } catch (error) {
        set({ status: get().status === 'loading' ? 'off' : get().status, failure: toFailure(error) });
      }
    };

    return {
      status: url ? 'loading' : 'impossible',
      site,
      label: url?.host ?? '',
      hostName: url ? guessHost(url) : undefined,
      busy: false,
      failure: null,
      declined: false,

      load: () => show((at) => call('sites.state', { site: at })),

      async turnOn() {
        if (!url || site === undefined || get().busy) return;
        // First of all the question: after an `await` the browser no longer sees the click.
        const asked = deps.request(patternOf(url));
        set({ busy: true, failure: null, declined: false });
        // Firefox closes the popup while it asks, so the choice is told before the answer is known.
        const told = call('sites.choose', { site, choice: 'on' }).catch(() => undefined);
        try {
          const granted = await asked;
          await told;
          if (granted) await show((at) => call('sites.choose', { site: at, choice: 'on' }));
          else {
            await show((at) => call('sites.choose', { site: at, choice: 'off' }));
            set({ declined: true });
          }
        } catch (error) {
          await told;
          await call('sites.choose', { site, choice: 'off' }).catch(() => undefined);
          if (isForbidden(error)) set({ status: 'blocked' });
          else set({ failure: toFailure(error) });
        } finally {
          set({ busy: false });
        }
      },

      async turnOff() {
        if (get().busy) return;
        set({ busy: true, declined: false });
        await show((at) => call('sites.choose', { site: at, choice: 'off' }));
        set({ busy: false });
      },
    };
  });
}

/** Sites where browsers let no extension in, whatever was granted. */
const closedHosts = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

function toWebUrl(address: string | undefined): URL | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && !closedHosts.includes(url.hostname) ? url : undefined;
}

/** Match patterns know no ports: granting a host grants all of them, the choice is still per origin. */
export function patternOf(url: Pick<URL, 'protocol' | 'hostname'>): string {
  return `${url.protocol}//${url.hostname}/*`;
}

/** Names the host where its addresses are tell-tale; the adapter on the page knows better later. */
export function guessHost(url: Pick<URL, 'pathname' | 'searchParams'>): string | undefined {
  const task = url.searchParams.get('_task');
  if (task === 'mail' || task === 'login' || /\/roundcube(mail)?\//.test(url.pathname)) return 'Roundcube';
  if (/\/(Ticket|SelfService)\/\w+\.html$/.test(url.pathname)) return 'Request Tracker';
  return undefined;
}

/** Both browsers refuse hosts barred by managed settings with a message of their own. */
function isForbidden(error: unknown): boolean {
  return error instanceof Error && /policy|enterprise|administrator|blocked/i.test(error.message);
}
