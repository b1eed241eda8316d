import { describe, expect, it } from 'vitest';
import type { Note } from '../schema';
import { compare, contentOf, copyId } from './compare';
import { type BackupRecord, writeEnd, writeHeader, writeRecord } from './format';
import { BackupError, BackupReader } from './read';

const note = (change: Partial<Note> = {}): Note => ({
  id: '0mh1000000001aaaaaaabbbbbbb',
  kind: 'note',
  text: 'Prefers e-mail',
  conversationId: 'c',
  host: 'practice',
  subject: 's',
  customerKey: 'mara@fjellpost.example',
  createdAt: '2026-11-01T10:00:00.000Z',
  updatedAt: '2026-11-01T10:00:00.000Z',
  done: false,
  ...change,
});
const line = (change: Partial<Note> = {}) => writeRecord({ type: 'note', record: note(change) });
const header = writeHeader('2026-11-22T10:00:00.000Z');

/** Reads a file given in pieces of some length. */
function read(file: string, size = 7) {
  const reader = new BackupReader();
  const found = { records: [] as BackupRecord[], refused: [] as { line: number; reason: string }[] };
  const add = (part: ReturnType<BackupReader['push']>) => {
    found.records.push(...part.records.map(({ entry }) => entry));
    found.refused.push(...part.refused);
  };
  for (let at = 0; at < file.length; at += size) add(reader.push(file.slice(at, at + size)));
  const last = reader.finish();
  add(last);
  return { ...found, problem: last.problem };
}

describe('reading a file of notes', () => {
  it('gets back what was written, whatever pieces it comes in', () => {
    const texts = ['one', 'zwei\nZeilen "mit" Zeichen \u2028 🎈', '<img src=x onerror=alert(1)>'];
    const records = texts.map((text, index) => ({ id: `0mh100000000${index}aaaaaaa`, text }));
    const file = header + records.map(line).join('') + writeEnd(3);
    for (const size of [1, 7, 64, 1e6]) {
      const { records: found, refused, problem } = read(file, size);
      expect(found.map(({ record }) => (record as Note).text)).toEqual(texts);
      expect([refused, problem]).toEqual([[], undefined]);
    }
  });

  it('takes the whole lines of a file that was cut off, and says that it was', () => {
    const file = header + line() + line({ id: '0mh1000000002aaaaaaa' });
    const { records, refused, problem } = read(file.slice(0, -40));
    expect(records).toHaveLength(1);
    expect(refused).toEqual([{ line: 3, reason: 'This is no whole JSON value.' }]);
    expect(problem).toMatch(/cut off/);
    expect(read(header + line() + writeEnd(2)).problem).toMatch(/should hold 2 records and holds 1/);
  });

  it('names the line and the field of what it refuses', () => {
    const wrong = (change: object) => `${JSON.stringify({ type: 'note', record: { ...note(), ...change } })}\n`;
    const lines = [
      wrong({ text: 7 }),
      wrong({ id: '../../etc' }),
      wrong({ due: 'tomorrow' }),
      wrong({ kind: 'note', incident: { level: 'abuse', quote: 'x' } }),
      wrong({ revisions: ['now'] }),
      `{"type":"song","record":{}}\n`,
      '[]\n',
      'null\n',
      line(),
      line(),
    ];
    const { records, refused } = read(header + lines.join('') + writeEnd(lines.length));
    expect(records).toHaveLength(1);
    expect(refused.map((one) => one.line)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 11]);
    expect(refused[0]?.reason).toMatch(/^record\.text: /);
    expect(refused[8]?.reason).toBe('The same note stands in line 10.');
  });

  it('lets no line reach a prototype, and leaves out what nobody knows', () => {
    const evil = JSON.stringify({ type: 'note', record: note() })
      .replace('"kind"', '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"x":"y","kind"')
      .replace('"type"', '"__proto__":{"polluted":1},"type"');
    const { records } = read(`${header}${evil}\n${writeEnd(1)}`);
    expect(records[0]?.record).toEqual(note());
    expect(Object.getPrototypeOf(records[0]?.record)).toBe(Object.prototype);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('refuses a line longer than any record without keeping it, and reads on after it', () => {
    const reader = new BackupReader();
    reader.push(header);
    for (let piece = 0; piece < 40; piece++) reader.push('x'.repeat(100_000));
    const { records, refused } = reader.push(`\n${line()}`);
    expect(refused).toEqual([{ line: 2, reason: 'The line is longer than any record.' }]);
    expect(records).toHaveLength(1);
  });

  it('refuses as a whole what is no file of notes, is empty or comes from a later Heard', () => {
    for (const file of ['hello', '{"a":1}\n', '\u0000\u0001', '{"format":"heard-library/1"}\n', line()]) {
      expect(() => read(file)).toThrow(BackupError);
    }
    expect(() => read('')).toThrow(/empty/);
    expect(() => read('{"format":"heard-notes/2"}\n')).toThrow(/newer Heard/);
  });

  it('refuses what stands after the end', () => {
    expect(read(header + line() + writeEnd(1) + line({ id: '0mh1000000009aaaaaaa' })).refused).toEqual([
      { line: 4, reason: 'It stands after the end of the file.' },
    ]);
  });
});

describe('comparing two copies', () => {
  const at = (...revisions: number[]) => note({ text: revisions.join(' '), revisions });

  it('sees which of them was changed after the other', () => {
    expect(compare(undefined, note())).toBe('new');
    expect(compare(note(), note())).toBe('same');
    expect(compare(note(), at(5))).toBe('newer');
    expect(compare(at(5), note())).toBe('older');
    expect(compare(at(5), at(5, 6, 9))).toBe('newer');
    expect(compare(at(5, 6, 9), at(5))).toBe('older');
  });

  it('sees that both were changed, whatever the clocks said', () => {
    expect(compare(at(5, 6), at(5, 99))).toBe('conflict');
    expect(compare(at(5), note({ text: 'other words', revisions: [5] }))).toBe('conflict');
    expect(compare(note({ text: 'a' }), note({ text: 'b' }))).toBe('conflict');
  });

  it('takes the same words for the same, however they came about', () => {
    expect(compare(at(5), { ...at(5), revisions: [7], updatedAt: '2026-11-09T10:00:00.000Z' })).toBe('same');
    const { id, ...rest } = note();
    expect(contentOf({ ...rest, id } as Note)).toBe(contentOf(note()));
  });

  it('names a copy by what it says', () => {
    expect(copyId(note())).toBe(copyId(note()));
    expect(copyId(note())).not.toBe(copyId(note({ text: 'Prefers e-maiL' })));
    expect(copyId(note({ id: 'a'.repeat(100) })).length).toBeLessThanOrEqual(100);
  });
});
