import { afterEach, describe, expect, it, vi } from 'vitest';
import { chooseExpired, nameDaily } from './daily';
import { copyToFolder, rotate } from './folder';
import { nameBackup, writeEnd, writeHeader } from './format';
import { createFolder } from './testing';

const on = (day: string, time = '090000') => `heard-daily-${day}T${time}.jsonl`;

async function* inPieces(...texts: string[]) {
  let done = 0;
  for (const text of texts) {
    done += text.split('\n').filter((line) => line.includes('"type"')).length;
    yield { text, done };
  }
}

const header = writeHeader('2026-11-22T09:00:00.000Z');
const conversation = (id: string) =>
  `${JSON.stringify({
    type: 'conversation',
    record: {
      id,
      host: 'practice',
      subject: 'Parcel',
      customerKey: 'mara@fjellpost.example',
      firstAt: '2026-11-01T10:00:00.000Z',
      lastAt: '2026-11-01T10:00:00.000Z',
    },
  })}\n`;

describe('the name of a file of notes', () => {
  afterEach(() => void vi.unstubAllEnvs());

  it('has the day by the clock on the wall', () => {
    vi.stubEnv('TZ', 'Europe/Berlin');
    expect(nameBackup(new Date('2026-11-21T23:30:00Z'))).toBe('heard-notes-2026-11-22.jsonl');
  });
});

describe('which daily copies are kept', () => {
  it('are the latest of seven days and of three months', () => {
    const names = [
      ...Array.from({ length: 28 }, (_, day) => on(`2026-11-${String(day + 1).padStart(2, '0')}`)),
      on('2026-11-28', '170000'),
      ...['2026-10-30', '2026-10-31', '2026-09-12', '2026-08-31', '2025-12-24'].map((day) => on(day)),
    ];
    const expired = new Set(chooseExpired(names));
    expect(names.filter((name) => !expired.has(name)).sort()).toEqual(
      [
        on('2026-09-12'),
        on('2026-10-31'),
        ...[22, 23, 24, 25, 26, 27].map((day) => on(`2026-11-${day}`)),
        on('2026-11-28', '170000'),
      ].sort(),
    );
  });

  it('never touches a file that is none of them', () => {
    const others = ['heard-notes-2020-01-01.jsonl', 'heard-daily-2020.jsonl', 'taxes.pdf', `my ${on('2020-01-01')}`];
    expect(chooseExpired(others)).toEqual([]);
  });

  it('have names that sort by time', () => {
    expect(nameDaily(new Date(2026, 0, 2, 3, 4, 5))).toBe('heard-daily-2026-01-02T030405.jsonl');
  });
});

describe('a copy in a folder', () => {
  it('is whole, counted and read back', async () => {
    const folder = createFolder();
    const copied = await copyToFolder(
      folder.handle,
      'a.jsonl',
      inPieces(header, conversation('a') + conversation('b'), writeEnd(2)),
    );
    expect(copied).toEqual({ file: 'a.jsonl', records: 2, bytes: folder.files.get('a.jsonl')?.length });
  });

  it('is not there when writing stops half-way', async () => {
    const folder = createFolder();
    async function* breaking() {
      yield* inPieces(header, conversation('a'));
      throw new Error('the disk is gone');
    }
    await expect(copyToFolder(folder.handle, 'a.jsonl', breaking())).rejects.toThrow('the disk is gone');
    expect(folder.files.size).toBe(0);
  });

  it('is taken away again when it reads otherwise than it was written', async () => {
    for (const spoil of [
      (text: string) => text.slice(0, -10),
      (text: string) => text.replace(conversation('a'), ''),
      () => '',
    ]) {
      const folder = createFolder(spoil);
      const writing = copyToFolder(folder.handle, 'a.jsonl', inPieces(header, conversation('a'), writeEnd(1)));
      await expect(writing).rejects.toThrow();
      expect(folder.files.size).toBe(0);
    }
  });

  it('makes room for itself', async () => {
    const folder = createFolder();
    for (let day = 1; day <= 9; day++) folder.files.set(on(`2026-11-0${day}`), '');
    folder.files.set('taxes.pdf', '');
    expect((await rotate(folder.handle)).sort()).toEqual([on('2026-11-01'), on('2026-11-02')]);
    expect(folder.files.size).toBe(8);
  });
});
