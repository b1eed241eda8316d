import { beforeEach, describe, expect, it } from 'vitest';
import { type Caller, createServer, type Handlers } from '../messages/serve';
import { installFakeBrowser } from './testing';

const fake = installFakeBrowser();
const { createHabitHandlers } = await import('./habit-handlers');

const serve = createServer(createHabitHandlers() as Handlers);
const call = async (name: string, input: unknown, caller: Caller = { ownPage: true }) => {
  const answer = await serve({ heard: 1, call: name, input }, caller);
  return answer?.ok ? answer.value : (answer ?? null);
};
const count = (phrase: string, fate: string) => call('habits.count', { uses: [{ phrase, fate }] });

beforeEach(() => {
  delete fake.local['habits'];
});

describe('what the rep does with phrases', () => {
  it('is counted from two tabs at once, and kept over a restart', async () => {
    await Promise.all([count('l1', 'taken'), count('l1', 'taken'), count('l1', 'edited'), count('a1', 'skipped')]);
    const fresh = createServer(createHabitHandlers() as Handlers);
    expect(await fresh({ heard: 1, call: 'habits.get', input: {} }, { ownPage: true })).toEqual({
      ok: true,
      value: { habits: { l1: { taken: 2, edited: 1, skipped: 0 }, a1: { taken: 0, edited: 0, skipped: 1 } } },
    });
  });

  it('is counted for a phrase whose name means something to JavaScript, and nothing else is lost by it', async () => {
    await count('l1', 'taken');
    await count('constructor', 'taken');
    const counts = { taken: 1, edited: 0, skipped: 0 };
    expect(await call('habits.get', {})).toEqual({ habits: { l1: counts, constructor: counts } });
  });

  it('is forgotten on request', async () => {
    await count('l1', 'taken');
    await call('habits.forget', {});
    expect(await call('habits.get', {})).toEqual({ habits: {} });
  });

  it('is no business of a page, and holds nothing but counts', async () => {
    expect(await call('habits.get', {}, { ownPage: false, site: 'https://a.example' })).toMatchObject({ ok: false });
    expect(await count('l1', 'loved')).toMatchObject({ ok: false });
    expect(await call('habits.get', {})).toEqual({ habits: {} });
  });

  it('lets go of phrases that were hardly used when there are too many', async () => {
    fake.local['habits'] = Object.fromEntries(
      Array.from({ length: 5000 }, (_, index) => [`p${index}`, { taken: 2, edited: 0, skipped: 0 }]),
    );
    await count('new', 'taken');
    const { habits } = (await call('habits.get', {})) as { habits: Record<string, unknown> };
    expect(Object.keys(habits)).toHaveLength(5000);
    expect(habits['new']).toEqual({ taken: 1, edited: 0, skipped: 0 });
  });
});

describe('how replies are written', () => {
  it('is remembered for each site, and is as usual on all others', async () => {
    const shape = { tone: 'formal', length: 'short' };
    await call('shape.keep', { site: 'https://mail.example', shape });
    expect(await call('shape.get', { site: 'https://mail.example' })).toEqual({ shape });
    expect(await call('shape.get', { site: 'https://desk.example' })).toEqual({ shape: {} });
    expect(await call('shape.keep', { site: 'https://mail.example', shape: { tone: 'rude' } })).toMatchObject({
      ok: false,
    });
  });
});
