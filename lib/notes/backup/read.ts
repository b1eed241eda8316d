import { type BackupRecord, backupFormat, backupRecordSchema, endSchema, headerSchema } from './format';

/** A line that was not taken, and why, in words for the rep. */
export interface Refused {
  line: number;
  reason: string;
}

/** A record with the line it stands in. */
export interface ReadRecord {
  line: number;
  entry: BackupRecord;
}

/** The file as a whole is none of ours, or of a later Heard. Nothing of it was taken. */
export class BackupError extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'BackupError';
  }
}

/** The longest record: a note of the longest text, every letter of it escaped, and its incident with the mail answered. */
const longestLine = 3_000_000;

/**
 * Reads a file piece by piece, as the pieces come. Hostile files get no further than here: each line is parsed and checked by
 * itself, what nobody knows is left out, and what doesn't fit is refused by its line.
 */
export class BackupReader {
  private rest = '';
  private line = 0;
  /** The line at hand is longer than any record: it is skipped up to its end, and not kept in memory meanwhile. */
  private skipping = false;
  private started = false;
  private end: number | undefined;
  private taken = 0;
  private readonly seen = new Map<string, number>();

  /** Takes the next piece of text. Throws `BackupError` when the first line is not that of a file of notes. */
  push(text: string): { records: ReadRecord[]; refused: Refused[] } {
    const found = { records: [] as ReadRecord[], refused: [] as Refused[] };
    let from = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      this.take(text.slice(from, at), true, found);
      from = at + 1;
    }
    this.take(text.slice(from), false, found);
    return found;
  }

  /** The file has ended. `problem` says what the file as a whole lacks. */
  finish(): { records: ReadRecord[]; refused: Refused[]; problem?: string } {
    const found = { records: [] as ReadRecord[], refused: [] as Refused[] };
    if (this.rest !== '' || this.skipping) this.take('', true, found);
    if (!this.started) throw new BackupError('The file is empty.');
    if (this.end === undefined) return { ...found, problem: 'The file was cut off: its last line is missing.' };
    if (this.end !== this.taken)
      return { ...found, problem: `The file should hold ${this.end} records and holds ${this.taken}.` };
    return found;
  }

  private take(piece: string, complete: boolean, found: { records: ReadRecord[]; refused: Refused[] }): void {
    if (!this.skipping) this.rest += piece;
    if (this.rest.length > longestLine) {
      this.skipping = true;
      this.rest = '';
    }
    if (!complete) return;
    const text = this.rest.trim();
    const tooLong = this.skipping;
    this.rest = '';
    this.skipping = false;
    this.line += 1;
    if (tooLong) {
      if (!this.started) throw new BackupError(notOurs);
      this.taken += 1;
      found.refused.push({ line: this.line, reason: 'The line is longer than any record.' });
    } else if (text !== '') this.readLine(text, found);
  }

  private readLine(text: string, found: { records: ReadRecord[]; refused: Refused[] }): void {
    const value = parse(text);
    if (!this.started) {
      this.start(value);
      return;
    }
    const end = this.end === undefined ? endSchema.safeParse(value) : undefined;
    if (end?.success) {
      this.end = end.data.end;
      return;
    }
    if (this.end === undefined) this.taken += 1;
    const entry = this.check(value);
    if (typeof entry === 'string') found.refused.push({ line: this.line, reason: entry });
    else found.records.push({ line: this.line, entry });
  }

  /** The record in a line, or why there is none. */
  private check(value: unknown): BackupRecord | string {
    if (this.end !== undefined) return 'It stands after the end of the file.';
    if (value === undefined) return 'This is no whole JSON value.';
    const parsed = backupRecordSchema.safeParse(value);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      return `${issue?.path.join('.') || 'record'}: ${issue?.message ?? 'invalid'}`;
    }
    const { type, record } = parsed.data;
    const name = `${type} ${record.id}`;
    const first = this.seen.get(name);
    if (first !== undefined) return `The same ${type} stands in line ${first}.`;
    this.seen.set(name, this.line);
    return parsed.data;
  }

  private start(value: unknown): void {
    const header = headerSchema.safeParse(value);
    if (!header.success || !header.data.format.startsWith('heard-notes/')) throw new BackupError(notOurs);
    if (header.data.format !== backupFormat)
      throw new BackupError(
        `The file was made by a newer Heard (${header.data.format}). Update Heard, then try again.`,
      );
    this.started = true;
  }
}

const notOurs = 'This is no file of notes made by Heard.';

function parse(text: string): unknown {
  try {
    // A mark of byte order at the beginning is no part of the JSON.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
