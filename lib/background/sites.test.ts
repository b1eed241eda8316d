import { beforeEach, describe, expect, it } from 'vitest';
import { installFakeBrowser } from './testing';

const fake = installFakeBrowser();
const { chooseSite, leaveRemovedSites, registerSites } = await import('./sites');

beforeEach(() => {
  fake.scripts.clear();
  fake.granted.clear();
  delete fake.local['sites'];
});

const sites = ['https://a.example', 'https://b.example', 'https://c.example'];

describe('the sites the bootstrap is registered for', () => {
  it('are all that are on, whoever asks for it at the same moment', async () => {
    for (const site of sites) fake.granted.add(`${site}/*`);
    // The browser tells of its leave while the popup tells of the choice.
    await Promise.all(sites.flatMap((site) => [registerSites(), chooseSite(site, 'on')]));
    expect(fake.scripts.get('bootstrap')?.sort()).toEqual(sites.map((site) => `${site}/*`));
    await Promise.all([registerSites(), ...sites.map((site) => chooseSite(site, 'off'))]);
    expect(fake.scripts.size).toBe(0);
  });

  it('are the same when the browser tells of its start and of an update at once, which took all registrations', async () => {
    for (const site of sites) fake.granted.add(`${site}/*`);
    fake.local['sites'] = Object.fromEntries(sites.map((site) => [site, 'on']));
    expect(await Promise.all([registerSites(), registerSites()])).toEqual([sites, sites]);
    expect(fake.scripts.get('bootstrap')).toHaveLength(3);
  });

  it('are none the browser took its leave back for, until it is given again', async () => {
    const [first, second] = sites as [string, string];
    for (const site of [first, second]) fake.granted.add(`${site}/*`);
    await chooseSite(first, 'on');
    await chooseSite(second, 'on');
    fake.granted.delete(`${first}/*`);
    expect(await registerSites()).toEqual([second]);
    expect(fake.scripts.get('bootstrap')).toEqual([`${second}/*`]);
    fake.granted.add(`${first}/*`);
    expect(await registerSites()).toEqual([first, second]);
  });
});

it('leaves the open tabs of a site the browser took its leave back for, and of no other', async () => {
  const [first, second] = sites as [string, string];
  for (const site of [first, second]) fake.granted.add(`${site}/*`);
  fake.local['sites'] = { [first]: 'on', [second]: 'on' };
  fake.tabs = [1, 2];
  fake.addresses.set(1, `${first}/ticket/1`).set(2, `${second}/ticket/1`);
  fake.granted.delete(`${first}/*`);
  fake.ordered.length = 0;
  await leaveRemovedSites();
  expect(fake.ordered).toEqual([{ tab: 1, message: { heard: 1, order: 'retire' } }]);
  expect(fake.scripts.get('bootstrap')).toEqual([`${second}/*`]);
});
