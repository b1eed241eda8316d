import { describe, expect, it } from 'vitest';
import { createCaller } from './caller';

const chrome = 'chrome-extension://abcdefgh/';

describe('createCaller', () => {
  it('knows the extension’s own pages, in a tab or in a frame with a dynamic address', () => {
    expect(createCaller({ url: `${chrome}options.html` }, chrome).ownPage).toBe(true);
    const dynamic = {
      url: 'chrome-extension://0f3c-dynamic/sidebar.html',
      origin: 'chrome-extension://abcdefgh',
      tab: { id: 4 },
    };
    expect(createCaller(dynamic, chrome)).toMatchObject({ ownPage: true, tabId: 4 });
  });

  it('takes no page for ours, whatever its address contains', () => {
    const evil = { url: `https://evil.example/?${chrome}options.html`, origin: 'https://evil.example' };
    expect(createCaller(evil, chrome)).toEqual({ ownPage: false, site: 'https://evil.example' });
    expect(createCaller({ url: 'chrome-extension://abcdefghij/x.html' }, chrome).ownPage).toBe(false);
    expect(createCaller({}, chrome).ownPage).toBe(false);
  });

  it('tells the site by its origin, port included', () => {
    expect(createCaller({ url: 'http://127.0.0.1:8100/?_task=mail', frameId: 0 }, chrome).site).toBe(
      'http://127.0.0.1:8100',
    );
  });
});
