import { describe, expect, it, vi } from 'vitest';
import { createSiteStore, guessHost } from './site';
import { createFakeCall, failure } from './testing';

function setUp(address: string | undefined, granted: boolean | Error = true) {
  let choice: 'on' | 'off' | 'unset' = 'unset';
  let allowed = false;
  const background = createFakeCall({
    'sites.state': ({ site }) => ({ site, granted: allowed, choice }),
    'sites.choose': ({ site, choice: chosen }) => {
      choice = chosen;
      return { site, granted: allowed, choice };
    },
  });
  const request = vi.fn(async () => {
    if (granted instanceof Error) throw granted;
    allowed = granted;
    return granted;
  });
  return { ...background, request, store: createSiteStore({ call: background.call, address, request }) };
}

describe('the site store', () => {
  it('turns a site on: the browser is asked for the host in the click itself, then the choice is kept', async () => {
    const { store, request, made } = setUp('http://mail.example:8080/?_task=mail');
    await store.getState().load();
    expect(store.getState()).toMatchObject({ status: 'off', label: 'mail.example:8080', hostName: 'Roundcube' });
    const turning = store.getState().turnOn();
    expect(request).toHaveBeenCalledExactlyOnceWith('http://mail.example/*');
    await turning;
    expect(store.getState()).toMatchObject({ status: 'on', busy: false, failure: null });
    expect(made.at(-1)).toEqual({ name: 'sites.choose', input: { site: 'http://mail.example:8080', choice: 'on' } });
  });

  it('stays off when the rep says no to the browser', async () => {
    const { store, made } = setUp('https://mail.example/', false);
    await store.getState().turnOn();
    expect(store.getState()).toMatchObject({ status: 'off', declined: true });
    expect(made.at(-1)?.input).toEqual({ site: 'https://mail.example', choice: 'off' });
  });

  it('tells that the organisation blocks a site', async () => {
    const { store } = setUp('https://mail.example/', new Error('Permissions are blocked by enterprise policy.'));
    await store.getState().turnOn();
    expect(store.getState().status).toBe('blocked');
  });

  it('says what stood in the way otherwise', async () => {
    const { store } = setUp('https://mail.example/', failure('Something else.'));
    await store.getState().turnOn();
    expect(store.getState()).toMatchObject({ failure: { message: 'Something else.' }, busy: false });
  });

  it('turns off', async () => {
    const { store } = setUp('https://mail.example/');
    await store.getState().turnOn();
    await store.getState().turnOff();
    expect(store.getState().status).toBe('off');
  });

  it.each([
    'chrome://extensions',
    'about:blank',
    'file:///a.html',
    'https://addons.mozilla.org/x',
    undefined,
    'nonsense',
  ])('is impossible on %o', async (address) => {
    const { store, made, request } = setUp(address);
    await store.getState().load();
    await store.getState().turnOn();
    expect(store.getState().status).toBe('impossible');
    expect(made).toEqual([]);
    expect(request).not.toHaveBeenCalled();
  });
});

describe('guessHost', () => {
  it.each([
    ['https://a.example/roundcubemail/', 'Roundcube'],
    ['https://a.example/?_task=mail&_uid=3', 'Roundcube'],
    ['https://a.example/rt/Ticket/Display.html?id=4', 'Request Tracker'],
    ['https://a.example/Ticket/', undefined],
  ])('%s → %s', (address, name) => {
    expect(guessHost(new URL(address))).toBe(name);
  });
});
