import { describe, expect, it } from 'vitest';
import { findChromium, findFirefox, hasDisplay, type Machine } from './browsers';

function machine(platform: NodeJS.Platform, programs: string[], env: Record<string, string> = {}): Machine {
  return { platform, env, home: '/Users/robin', isProgram: (path) => programs.includes(path) };
}

describe('finding a browser', () => {
  it('finds Chromium in the PATH before anything else', () => {
    const here = machine('linux', ['/opt/bin/chromium', '/usr/bin/google-chrome'], { PATH: '/bin:/opt/bin' });
    expect(findChromium(here)).toEqual({ name: 'Chromium', path: '/opt/bin/chromium', takesSwitch: true });
  });

  it('takes Google Chrome last, and knows that it ignores the switch', () => {
    const here = machine('linux', ['/usr/bin/google-chrome', '/usr/bin/microsoft-edge'], { PATH: '/usr/bin' });
    expect(findChromium(here)?.name).toBe('Microsoft Edge');
    expect(findChromium(machine('linux', ['/usr/bin/google-chrome']))).toMatchObject({ takesSwitch: false });
  });

  it('looks into the applications of a Mac, those of the user too', () => {
    const path = '/Users/robin/Applications/Brave Browser.app/Contents/MacOS/Brave Browser';
    expect(findChromium(machine('darwin', [path]))).toMatchObject({ name: 'Brave', path });
  });

  it('looks into the program folders of Windows', () => {
    const path = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const here = machine('win32', [path], { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' });
    expect(findChromium(here)).toMatchObject({ name: 'Microsoft Edge', path });
  });

  it('obeys CHROMIUM_PATH and FIREFOX_PATH', () => {
    const here = machine('linux', ['/x/chrome', '/x/fox', '/usr/bin/chromium'], {
      CHROMIUM_PATH: '/x/chrome',
      FIREFOX_PATH: '/x/fox',
    });
    expect(findChromium(here)?.path).toBe('/x/chrome');
    expect(findFirefox(here)?.path).toBe('/x/fox');
  });

  it('says so when the path asked for holds no program', () => {
    const here = machine('linux', ['/usr/bin/chromium'], { CHROMIUM_PATH: '/nowhere' });
    expect(() => findChromium(here)).toThrow('CHROMIUM_PATH is /nowhere');
  });

  it('finds nothing on a bare machine', () => {
    expect(findChromium(machine('linux', []))).toBeUndefined();
    expect(findFirefox(machine('darwin', []))).toBeUndefined();
  });
});

describe('telling whether there is a display', () => {
  it('asks for one on Linux only', () => {
    expect(hasDisplay({ platform: 'linux', env: {} })).toBe(false);
    expect(hasDisplay({ platform: 'linux', env: { DISPLAY: ':0' } })).toBe(true);
    expect(hasDisplay({ platform: 'darwin', env: {} })).toBe(true);
  });
});
