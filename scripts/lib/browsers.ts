import { accessSync, constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { canInstall, installPackages } from './debian';

export interface FoundBrowser {
  name: string;
  path: string;
  /** False for Google Chrome: since version 137 it ignores `--load-extension`, and takes extensions only over its protocol. */
  takesSwitch: boolean;
}

/** What the search looks at; tests hand in a made-up machine. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  home: string;
  isProgram(path: string): boolean;
}

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  isProgram(path) {
    try {
      accessSync(path, process.platform === 'win32' ? constants.F_OK : constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
};

interface KnownBrowser {
  name: string;
  linux: string[];
  mac: string;
  windows: string[];
  takesSwitch?: false;
}

/** In the order in which they are preferred. */
const family: KnownBrowser[] = [
  {
    name: 'Chromium',
    linux: ['chromium', 'chromium-browser'],
    mac: 'Chromium.app/Contents/MacOS/Chromium',
    windows: ['Chromium\\Application\\chrome.exe'],
  },
  {
    name: 'Brave',
    linux: ['brave-browser', 'brave'],
    mac: 'Brave Browser.app/Contents/MacOS/Brave Browser',
    windows: ['BraveSoftware\\Brave-Browser\\Application\\brave.exe'],
  },
  {
    name: 'Microsoft Edge',
    linux: ['microsoft-edge', 'microsoft-edge-stable'],
    mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: ['Microsoft\\Edge\\Application\\msedge.exe'],
  },
  {
    name: 'Google Chrome',
    linux: ['google-chrome', 'google-chrome-stable'],
    mac: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: ['Google\\Chrome\\Application\\chrome.exe'],
    takesSwitch: false,
  },
];

const firefox: KnownBrowser = {
  name: 'Firefox',
  linux: ['firefox-esr', 'firefox'],
  mac: 'Firefox.app/Contents/MacOS/firefox',
  windows: ['Mozilla Firefox\\firefox.exe'],
};

/** Where a browser can be on this kind of machine, likeliest first. */
function placesOf(browser: KnownBrowser, { platform, env, home }: Machine): string[] {
  if (platform === 'darwin')
    return ['/Applications', `${home}/Applications`].map((folder) => `${folder}/${browser.mac}`);
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return folders.flatMap((folder) => (folder ? browser.windows.map((path) => `${folder}\\${path}`) : []));
  }
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(Boolean);
  return browser.linux.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function find(browsers: readonly KnownBrowser[], machine: Machine): FoundBrowser | undefined {
  for (const browser of browsers) {
    const path = placesOf(browser, machine).find(machine.isProgram);
    if (path) return { name: browser.name, path, takesSwitch: browser.takesSwitch ?? true };
  }
  return undefined;
}

/**
 * A browser of the Chromium family: `CHROMIUM_PATH` if set, else the first installed one.
 *
 * @throws Error when `CHROMIUM_PATH` is set and nothing there can be run: a wish is not silently passed over.
 */
export function findChromium(machine: Machine = thisMachine): FoundBrowser | undefined {
  return chosen('CHROMIUM_PATH', machine) ?? find(family, machine);
}

/** Firefox: `FIREFOX_PATH` if set, else the installed one. Throws as `findChromium` does. */
export function findFirefox(machine: Machine = thisMachine): FoundBrowser | undefined {
  return chosen('FIREFOX_PATH', machine) ?? find([firefox], machine);
}

function chosen(variable: string, { env, isProgram }: Machine): FoundBrowser | undefined {
  const path = env[variable];
  if (!path) return undefined;
  if (!isProgram(path)) throw new Error(`${variable} is ${path}, and there is no program to run there.`);
  return { name: path, path, takesSwitch: true };
}

/** As `findChromium`; where packages may be installed, a missing browser is. */
export async function needChromium(say: (line: string) => void): Promise<FoundBrowser | undefined> {
  return findChromium() ?? (await installed('chromium', findChromium, say));
}

/** As `findFirefox`; where packages may be installed, a missing browser is. */
export async function needFirefox(say: (line: string) => void): Promise<FoundBrowser | undefined> {
  return findFirefox() ?? (await installed('firefox-esr', findFirefox, say));
}

async function installed(
  name: string,
  findAgain: () => FoundBrowser | undefined,
  say: (line: string) => void,
): Promise<FoundBrowser | undefined> {
  if (!canInstall()) return undefined;
  say(`Installing the Debian package ${name} …`);
  const problem = await installPackages(name);
  if (problem) say(problem);
  return findAgain();
}

/** Is there a screen to show a window on? */
export function hasDisplay({ platform, env }: Pick<Machine, 'platform' | 'env'> = thisMachine): boolean {
  if (platform !== 'linux') return true;
  const socket = env.WAYLAND_DISPLAY && existsSync(join(env.XDG_RUNTIME_DIR ?? '', env.WAYLAND_DISPLAY));
  return Boolean(env.DISPLAY || socket);
}
