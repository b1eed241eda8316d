import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Bench, mara, newNote, setUp } from './testing';
import { keepTyped, takeUpTyped } from './typed';

let bench: Bench;
let open: Set<string>;
beforeEach(async () => {
  bench = await setUp();
  open = new Set(['a', 'b']);
});

async function type(tab: string, text: string, conversationId = 'practice:1'): Promise<void> {
  bench.time += 1000;
  const updatedAt = new Date(bench.time).toISOString();
  await keepTyped(bench.database, { conversationId, tab, text, updatedAt, customerKey: mara });
}
const takeUp = (tab: string) => takeUpTyped(bench.database, 'practice:1', tab, (name) => open.has(name));

describe('what is typed and not saved', () => {
  it('is there until it is saved, and only forgotten with the save', async () => {
    await type('a', 'Write to Ma');
    expect(await takeUp('a')).toBe('Write to Ma');
    await expect(bench.notes.add(newNote({ text: '' }), { tab: 'a' })).rejects.toThrow();
    expect(await takeUp('a')).toBe('Write to Ma');
    await bench.notes.add(newNote({ text: 'Write to Mara' }), { tab: 'a' });
    expect(await takeUp('a')).toBe('');
  });

  it('is each tab’s own: neither typing nor saving in one takes it from the other', async () => {
    await type('a', 'words of the first');
    await type('b', 'words of the second');
    expect(await takeUp('a')).toBe('words of the first');
    await bench.notes.add(newNote({ text: 'words of the second' }), { tab: 'b' });
    await type('b', '');
    expect(await takeUp('a')).toBe('words of the first');
    expect(await takeUp('b')).toBe('');
  });

  it('goes over to the next tab when its own is gone, the latest first and none lost', async () => {
    await type('a', 'older');
    await type('b', 'newer');
    open = new Set(['c']);
    expect(await takeUp('c')).toBe('newer');
    await type('c', 'newer and on');
    expect(await takeUp('c')).toBe('newer and on');
    await bench.notes.add(newNote({ text: 'newer and on' }), { tab: 'c' });
    expect(await takeUp('c')).toBe('older');
  });

  it('stays when a note about something else is kept meanwhile', async () => {
    await type('a', 'half a sen');
    await bench.notes.add(newNote({ kind: 'promise', text: 'Write by Thursday' }), { tab: 'a' });
    expect(await takeUp('a')).toBe('half a sen');
  });

  it('does not come up in another conversation', async () => {
    await type('a', 'elsewhere', 'practice:12');
    expect(await takeUp('a')).toBe('');
  });
});
