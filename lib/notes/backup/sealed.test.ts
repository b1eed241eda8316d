import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeGuardedPiece } from '../export';
import { type Bench, createKeeper, newNote, setUp, testRounds } from '../testing';
import type { Keys } from '../vault/crypto';
import { WrongPassphraseError } from '../vault/passphrase';
import { BackupReader } from './read';
import { findLock, openFileLock, openSealed } from './sealed';

const passphrase = 'correct horse battery';

async function* inPieces(text: string, size = 700) {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function write({ database, time }: Bench, plain = false): Promise<string> {
  let file = '';
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const piece = await writeGuardedPiece(database, { cursor, limit: 2, now: time, plain });
    file += piece.text;
    cursor = piece.cursor;
  }
  return file;
}

async function open(file: string, keys: Keys): Promise<string> {
  let text = '';
  for await (const piece of openSealed(inPieces(file), keys)) text += piece;
  return text;
}

describe('a sealed file of notes', () => {
  let bench: Bench;
  let file: string;
  let keys: Keys;

  beforeAll(async () => {
    bench = await setUp('sealed-files', createKeeper());
    for (let index = 0; index < 5; index++) await bench.notes.add(newNote({ text: `Lighthouse ${index} ☂` }));
    await bench.database.vault.turnOn(passphrase);
    file = await write(bench);
    const lock = await findLock(inPieces(file, 10));
    if (!lock) throw new Error('The file is not sealed.');
    keys = await openFileLock(lock, passphrase);
  });

  it('shows nothing of the notes, and holds all of them for whoever has the passphrase', async () => {
    for (const secret of ['Lighthouse', 'mara', 'Parcel', 'practice']) expect(file).not.toContain(secret);
    const reader = new BackupReader();
    const { records, refused } = reader.push(await open(file, keys));
    expect(reader.finish().problem).toBeUndefined();
    expect(refused).toEqual([]);
    const texts = records.flatMap(({ entry }) => (entry.type === 'note' ? [entry.record.text] : []));
    expect(texts.toSorted()).toEqual([0, 1, 2, 3, 4].map((index) => `Lighthouse ${index} ☂`));
  });

  it('opens by the passphrase of the day it was written, and by no other', async () => {
    const lock = await findLock(inPieces(file));
    if (!lock) throw new Error('The file is not sealed.');
    await expect(openFileLock(lock, 'another passphrase')).rejects.toThrow(WrongPassphraseError);
    await bench.database.vault.change(passphrase, 'a newer passphrase');
    await expect(openFileLock(lock, 'a newer passphrase')).rejects.toThrow(WrongPassphraseError);
    expect(await open(file, await openFileLock(lock, passphrase))).toContain('Lighthouse 3');
    await bench.database.vault.change('a newer passphrase', passphrase);
  });

  it('names the line that was changed, swapped or brought in from another file', async () => {
    const lines = file.trimEnd().split('\n');
    const swapped = lines.with(1, lines[2] ?? '').with(2, lines[1] ?? '');
    const changed = lines.with(2, `${lines[2]?.slice(0, -8)}AAAAAAA=`);
    const foreign = lines.with(3, (await write(bench)).split('\n')[3] ?? '');
    const [header = ''] = lines;
    for (const [wrong, line] of [
      [swapped, 2],
      [changed, 3],
      [foreign, 4],
      [[header, 'not base64!'], 2],
    ] as const)
      await expect(open(wrong.join('\n'), keys)).rejects.toThrow(`Line ${line} of the file`);
  });

  it('is known to be cut off', async () => {
    const reader = new BackupReader();
    reader.push(await open(file.split('\n').slice(0, -2).join('\n'), keys));
    expect(reader.finish().problem).toMatch(/cut off/);
  });

  it('is refused when its lock would keep the machine busy', async () => {
    const hostile = file.replace(`"rounds":${testRounds}`, '"rounds":4000000000');
    expect(await findLock(inPieces(hostile))).toBeUndefined();
    expect(() => new BackupReader().push(hostile)).toThrow(/newer Heard/);
  });

  it('is left readable when the rep wants it so, and while nothing is encrypted', async () => {
    expect(await write(bench, true)).toContain('Lighthouse 2');
    const open = await setUp('plain-files', createKeeper());
    await open.notes.add(newNote({ text: 'Harbour' }));
    if (open.database.vault.state === 'off') expect(await write(open)).toContain('Harbour');
    expect(await findLock(inPieces(await write(bench, true)))).toBeUndefined();
  });
});
