import { browser } from 'wxt/browser';
import type { SiteState } from '../messages/protocol';
import { getSiteChoices, setSiteChoice } from './settings';

/** The one script that is registered for enabled sites; it brings the rest when there is something to do. */
const bootstrapId = 'bootstrap';
const bootstrapFile = '/bootstrap.js';

/** The pattern the browser is asked for. Permissions know no ports: one for a host name covers all of its ports. */
export function permissionPattern(site: string): string {
  const { protocol, hostname } = new URL(site);
  return `${protocol}//${hostname}/*`;
}

/**
 * The pattern the script is registered for: this port only, since another port is another site to the rep. In Firefox a
 * pattern with a port matches nothing: there the bootstrap runs on every port, and gets nothing more on the others.
 */
export function scriptPattern(site: string): string {
  return import.meta.env.FIREFOX ? permissionPattern(site) : `${new URL(site).origin}/*`;
}

const isGranted = (site: string) => browser.permissions.contains({ origins: [permissionPattern(site)] });

/** What is known of one site. */
export async function getSiteState(site: string): Promise<SiteState> {
  const choices = await getSiteChoices();
  return { site, granted: await isGranted(site), choice: choices[site] ?? 'unset' };
}

/** Did the rep switch the site on? */
export async function isOn(site: string): Promise<boolean> {
  return (await getSiteChoices())[site] === 'on';
}

/** All sites the rep chose for. */
export async function listSites(): Promise<SiteState[]> {
  return await Promise.all(
    Object.keys(await getSiteChoices())
      .sort()
      .map(getSiteState),
  );
}

/** Remembers the choice and acts on it at once, in open tabs too. */
export async function chooseSite(site: string, choice: 'on' | 'off'): Promise<SiteState> {
  await setSiteChoice(site, choice);
  await registerSites();
  if (choice === 'on') await injectIntoOpenTabs([site]);
  else await retireFrom(site);
  return await getSiteState(site);
}

let registering: Promise<unknown> = Promise.resolve();

/**
 * Registers the bootstrap for the sites that are on and granted, and for no other; answers which. One after the other: the
 * browser tells of a start, an update and its leave at the same moment, and the last one has to know what the others did.
 */
export function registerSites(): Promise<string[]> {
  const step = registering.then(register);
  registering = step.catch(() => undefined);
  return step;
}

async function register(): Promise<string[]> {
  const choices = await getSiteChoices();
  const on: string[] = [];
  for (const [site, choice] of Object.entries(choices)) if (choice === 'on' && (await isGranted(site))) on.push(site);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [bootstrapId] });
  if (on.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [bootstrapId] });
    return on;
  }
  const script = {
    id: bootstrapId,
    js: [bootstrapFile.slice(1)],
    matches: on.map(scriptPattern),
    // Before the page is parsed: the sidebar loads beside the page, not after it.
    runAt: 'document_start' as const,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
  return on;
}

/** Runs the bootstrap in tabs that are open already: after a site was enabled, and after an update of the extension. */
export async function injectIntoOpenTabs(sites: readonly string[]): Promise<void> {
  if (sites.length === 0) return;
  const tabs = await browser.tabs.query({ url: sites.map(permissionPattern) });
  await Promise.all(
    tabs
      .filter((tab) => tab.url !== undefined && sites.includes(new URL(tab.url).origin))
      .map((tab) => injectInto(tab.id, 0, bootstrapFile)),
  );
}

/** Runs one of our files in a frame. A tab that closed, crashed or shows an error page meanwhile is no failure. */
export async function injectInto(
  tabId: number | undefined,
  frameId: number,
  file: '/bootstrap.js' | '/assist.js',
): Promise<boolean> {
  if (tabId === undefined) return false;
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [file],
      injectImmediately: true,
    });
    return true;
  } catch {
    return false;
  }
}

/** The browser took its leave back for some sites: what runs in their open tabs goes, until it is given again. */
export async function leaveRemovedSites(): Promise<void> {
  const on = await registerSites();
  const gone = Object.entries(await getSiteChoices()).filter(([site, choice]) => choice === 'on' && !on.includes(site));
  await Promise.all(gone.map(([site]) => retireFrom(site)));
}

/** Tells the scripts in the tabs of a site to take everything of ours away. */
async function retireFrom(site: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: permissionPattern(site) });
  for (const tab of tabs) {
    if (tab.id === undefined || tab.url === undefined || new URL(tab.url).origin !== site) continue;
    // No script there is the normal case on a page where nothing was found to do.
    await browser.tabs.sendMessage(tab.id, { heard: 1, order: 'retire' }).catch(() => undefined);
  }
}
