import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hosts } from '../hosts/index';
import { hostSigns, waitForWork } from './bootstrap';
import { frameMarker, retireOnArrival, retireStrangers } from './retire';

const running = Symbol.for('heard.bootstrap');

function start(alive = true) {
  const load = vi.fn<(withdrawn: AbortSignal, again: () => void) => void>();
  let order: (message: unknown) => void = () => undefined;
  waitForWork(document, {
    load,
    onOrder: (listener) => {
      order = listener;
    },
    isAlive: () => alive,
  });
  return { load, order: (message: unknown) => order(message) };
}

/** happy-dom lays nothing out: give the element a height. */
function tall<E extends HTMLElement>(element: E, height = 120): E {
  element.getBoundingClientRect = () => new DOMRect(0, 0, 300, height);
  document.body.append(element);
  return element;
}

afterEach(() => {
  delete (globalThis as Record<symbol, unknown>)[running];
  document.body.replaceChildren();
  document.head.replaceChildren();
  document.body.className = '';
});

describe('the bootstrap', () => {
  it('waits on a page where there is nothing to do', () => {
    expect(start().load).not.toHaveBeenCalled();
  });

  it('brings the rest at once on a known host', () => {
    document.body.className = 'task-mail action-show';
    expect(start().load).toHaveBeenCalledOnce();
  });

  it('brings the rest, once, when a composer gets the focus', () => {
    const area = tall(document.createElement('textarea'));
    const { load } = start();
    area.focus();
    area.blur();
    area.focus();
    expect(load).toHaveBeenCalledOnce();
  });

  it('waits for the next composer when the one there was came to nothing', () => {
    const area = tall(document.createElement('textarea'));
    const { load, order } = start();
    area.focus();
    load.mock.calls[0]?.[1]();
    area.blur();
    area.focus();
    expect(load).toHaveBeenCalledTimes(2);
    // Switched off meanwhile, it waits for nothing.
    order({ heard: 1, order: 'retire' });
    load.mock.calls[1]?.[1]();
    area.blur();
    area.focus();
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('leaves search fields and one-liners alone', () => {
    const input = tall(document.createElement('input'));
    const small = tall(document.createElement('textarea'), 20);
    const line = tall(document.createElement('div'));
    line.contentEditable = 'true';
    line.tabIndex = 0;
    line.setAttribute('aria-multiline', 'false');
    const { load } = start();
    input.focus();
    small.focus();
    line.focus();
    expect(load).not.toHaveBeenCalled();
  });

  it('brings the rest when the rep asks with the key', () => {
    const { load, order } = start();
    order({ heard: 1, order: 'wording-changed' });
    expect(load).not.toHaveBeenCalled();
    order({ heard: 1, order: 'toggle' });
    expect(load).toHaveBeenCalledOnce();
  });

  it('takes over from a script that an update cut off, and starts where that one was at work', () => {
    const left = document.createElement('div');
    left.setAttribute(frameMarker, '');
    document.documentElement.append(left);
    expect(start().load).toHaveBeenCalledOnce();
    expect(left.isConnected).toBe(false);
  });

  it('ends when the site is switched off, and begins anew when it is switched on again', () => {
    const area = tall(document.createElement('textarea'));
    const first = start();
    first.order({ heard: 1, order: 'retire' });
    area.focus();
    first.order({ heard: 1, order: 'toggle' });
    expect(first.load).not.toHaveBeenCalled();
    expect(start().load).toHaveBeenCalledOnce();
  });

  it('does not run twice while it is alive', () => {
    document.body.className = 'task-mail';
    start();
    expect(start().load).not.toHaveBeenCalled();
  });
});

describe('retiring', () => {
  it('ends a script that is cut off, and ignores a page that only says so', () => {
    let alive = true;
    const retire = vi.fn();
    retireOnArrival(document, () => alive, retire, new AbortController().signal);
    retireStrangers(document);
    expect(retire).not.toHaveBeenCalled();
    alive = false;
    retireStrangers(document);
    expect(retire).toHaveBeenCalledOnce();
  });
});

describe('while the page is still arriving', () => {
  function arriving(): void {
    Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
  }
  afterEach(() => {
    Reflect.deleteProperty(document, 'readyState');
  });

  it('brings the rest, once, as soon as a sign of a known host is there', async () => {
    arriving();
    const { load } = start();
    expect(load).not.toHaveBeenCalled();
    document.head.append(Object.assign(document.createElement('meta'), { name: 'heard-practice' }));
    await vi.waitFor(() => expect(load).toHaveBeenCalled());
    document.body.append(document.createElement('p'));
    await Promise.resolve();
    expect(load).toHaveBeenCalledOnce();
  });

  it('does not miss a page that is parsed in one go', () => {
    arriving();
    const { load } = start();
    document.head.append(Object.assign(document.createElement('meta'), { name: 'heard-practice' }));
    document.dispatchEvent(new Event('DOMContentLoaded'));
    expect(load).toHaveBeenCalledOnce();
  });

  it('looks no more once the page is parsed', async () => {
    arriving();
    const { load } = start();
    document.dispatchEvent(new Event('DOMContentLoaded'));
    document.head.append(Object.assign(document.createElement('meta'), { name: 'heard-practice' }));
    await new Promise((resolve) => setTimeout(resolve));
    expect(load).not.toHaveBeenCalled();
  });

  describe('and looks as a known host does before it shows itself', () => {
    function promise(): void {
      vi.spyOn(document, 'URL', 'get').mockReturnValue('https://mail.example/?_task=mail&_uid=3&_action=show');
      document.head.append(Object.assign(document.createElement('link'), { href: 'skins/elastic/styles.css' }));
    }
    const withdrawn = (load: ReturnType<typeof start>['load']) => load.mock.calls.map(([signal]) => signal.aborted);
    const parsed = () => document.dispatchEvent(new Event('DOMContentLoaded'));
    afterEach(() => {
      vi.restoreAllMocks();
    });

    it('brings the rest early, once, and leaves it there when the page keeps its promise', async () => {
      arriving();
      const { load } = start();
      promise();
      await vi.waitFor(() => expect(load).toHaveBeenCalled());
      document.body.className = 'task-mail action-show';
      parsed();
      expect(withdrawn(load)).toEqual([false]);
    });

    it('takes it back from a page that asks for a password instead, and goes on waiting', async () => {
      arriving();
      const { load, order } = start();
      promise();
      await vi.waitFor(() => expect(load).toHaveBeenCalled());
      document.body.className = 'task-login action-show';
      parsed();
      expect(withdrawn(load)).toEqual([true]);
      order({ heard: 1, order: 'toggle' });
      expect(withdrawn(load)).toEqual([true, false]);
    });

    it('leaves it there when the rep turned to a composer meanwhile', async () => {
      arriving();
      const { load } = start();
      promise();
      await vi.waitFor(() => expect(load).toHaveBeenCalled());
      tall(document.createElement('textarea')).focus();
      parsed();
      expect(withdrawn(load)).toEqual([false]);
    });

    it('waits where only the address is like it', () => {
      arriving();
      vi.spyOn(document, 'URL', 'get').mockReturnValue('https://mail.example/?_task=mail');
      const { load } = start();
      parsed();
      expect(load).not.toHaveBeenCalled();
    });
  });
});

describe('the signs of known hosts', () => {
  const folder = join(import.meta.dirname, '../../tests/fixtures/hosts');
  // The one that takes any page has no sign.
  const known = new Set<string>(hosts.map(({ id }) => id).filter((id) => id !== 'generic'));

  it.each(readdirSync(folder).filter((host) => known.has(host)))('stand on every page saved of %s', (host) => {
    const files = readdirSync(join(folder, host)).filter((file) => /(?<!\.frame)\.html$/.test(file));
    for (const file of files) {
      const page = new DOMParser().parseFromString(readFileSync(join(folder, host, file), 'utf8'), 'text/html');
      expect(page.querySelector(hostSigns)).not.toBeNull();
    }
  });
});
