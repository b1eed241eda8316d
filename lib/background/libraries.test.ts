import { beforeEach, describe, expect, it } from 'vitest';
import type { KeptLibrary } from '../messages/library-calls';
import { compiledBuiltInRules } from '../wording/built-in';
import type { Brought } from './libraries';
import { installFakeBrowser } from './testing';

const fake = installFakeBrowser();
const { LibraryKeeper, librariesAlarm } = await import('./libraries');
const { getLibraries, getPolicy, setPolicy } = await import('./settings');

const at = { now: new Date('2026-11-23T10:00:00Z'), fails: false, loads: 0 };
const legal = { who: 'our legal desk' };
const ends = Date.parse('2026-12-24T00:00:00Z');
/** Stands for compiled rules that say of which libraries they are. */
const rulesOf = (words: string) => ({ ...compiledBuiltInRules, words });

/** A library whose file says what it brings; it is over at `ends`. */
function put(kept: readonly KeptLibrary[], now: Date): Brought {
  if (now.getTime() > ends) return { policies: {}, silent: [] };
  const rules = rulesOf(kept.map(({ file }) => String(file)).join());
  return { rules, policies: { legal }, silent: ['team'], until: ends };
}

const open = (version = '1') =>
  new LibraryKeeper({
    async load() {
      at.loads++;
      if (at.fails) throw new Error('There is no script.');
      return put;
    },
    version,
    now: () => at.now,
  });
const lamps: KeptLibrary = { layer: 'team', file: 'lamps', takenAt: '2026-11-23T10:00:00.000Z' };

beforeEach(() => {
  for (const key of Object.keys(fake.local)) delete fake.local[key];
  fake.said.length = 0;
  fake.ordered.length = 0;
  fake.alarms.clear();
  fake.tabs = [7];
  Object.assign(at, { now: new Date('2026-11-23T10:00:00Z'), fails: false, loads: 0 });
});

describe('the keeper of libraries', () => {
  it('knows only the built-in rules, and brings no compiler for them, until a library comes', async () => {
    const keeper = open();
    await keeper.refresh();
    expect(await keeper.rules()).toBe(compiledBuiltInRules);
    expect(await keeper.teamRules()).toBeUndefined();
    expect(at.loads).toBe(0);
  });

  it('puts a library in force for open pages and those to come, also after a restart, and takes it back', async () => {
    const keeper = open();
    await keeper.take(lamps);
    expect(await keeper.rules()).toEqual(rulesOf('lamps'));
    expect(fake.said).toContainEqual({ heard: 1, event: 'libraries-changed' });
    expect(fake.ordered).toEqual([{ tab: 7, message: { heard: 1, order: 'rules-changed' } }]);
    expect(fake.alarms.get(librariesAlarm)).toBeGreaterThan(ends);

    const later = open();
    expect(await later.rules()).toEqual(rulesOf('lamps'));
    expect(await later.silent()).toEqual(['team']);
    expect(at.loads).toBe(1);

    await later.drop('team');
    expect(await later.rules()).toBe(compiledBuiltInRules);
    expect(await later.silent()).toEqual([]);
    expect(fake.alarms.has(librariesAlarm)).toBe(false);
  });

  it('sets the policies a library brings, and takes away those and no others, when it goes and when its time is over', async () => {
    await setPolicy({ retention: { days: 90 } });
    const keeper = open();
    await keeper.take(lamps);
    expect(await getPolicy()).toEqual({ retention: { days: 90 }, legal });
    await keeper.drop('team');
    expect(await getPolicy()).toEqual({ retention: { days: 90 } });

    await keeper.take(lamps);
    at.now = new Date(ends + 1000);
    fake.said.length = 0;
    await keeper.check();
    expect(await getPolicy()).toEqual({ retention: { days: 90 } });
    expect(await keeper.rules()).toBe(compiledBuiltInRules);
    expect(fake.said).toEqual([
      { heard: 1, event: 'libraries-changed' },
      { heard: 1, event: 'many-changed' },
    ]);
    // It stays where it is: a newer version may come.
    expect(await getLibraries()).toHaveLength(1);
  });

  it('brings its policies over those that were set otherwise, which count again when it goes', async () => {
    await setPolicy({ legal: { who: 'our own lawyer' }, retention: { days: 90 } });
    const keeper = open();
    await keeper.take(lamps);
    expect(await getPolicy()).toEqual({ retention: { days: 90 }, legal });
    // Set meanwhile, it waits below.
    await setPolicy({ legal: { who: 'our new lawyer' } });
    expect(await getPolicy()).toEqual({ legal });
    await keeper.drop('team');
    expect(await getPolicy()).toEqual({ legal: { who: 'our new lawyer' } });
  });

  it('asked for rules after their time, answers with what counts now', async () => {
    await open().take(lamps);
    at.now = new Date(ends + 1000);
    expect(await open().rules()).toBe(compiledBuiltInRules);
  });

  it('trusts nothing another Heard compiled: it does so anew, or goes without', async () => {
    await open('1').take(lamps);
    fake.local['teamRules'] = rulesOf('of another format');
    at.fails = true;
    expect(await open('2').rules()).toBe(compiledBuiltInRules);
    at.fails = false;
    expect(await open('2').rules()).toEqual(rulesOf('lamps'));
  });

  it('that was stopped half-way, goes on at the next start, and uses the last good rules until then', async () => {
    const keeper = open();
    await keeper.take(lamps);
    at.fails = true;
    await expect(keeper.take({ ...lamps, file: 'lamps 2' })).rejects.toThrow('no script');
    expect(await keeper.rules()).toEqual(rulesOf('lamps'));
    at.fails = false;
    expect(await open().rules()).toEqual(rulesOf('lamps 2'));
  });

  it('answers who asks during a change with what it leads to', async () => {
    const keeper = open();
    const change = keeper.take(lamps);
    expect(await keeper.rules()).toEqual(rulesOf('lamps'));
    await change;
  });
});
