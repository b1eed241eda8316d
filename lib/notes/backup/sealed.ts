import * as z from 'zod/mini';
import { expandKeys, fromBase64, type Keys, openBytes, sealBytes, toBase64 } from '../vault/crypto';
import { unwrapMaster } from '../vault/passphrase';
import { BackupError } from './read';

/**
 * A file of notes that only the passphrase opens. The first line names the format and holds the lock; each further line is a
 * piece of the plain file (`format.ts`), sealed with AES-256-GCM. A piece is bound to its file and its place in it: pieces
 * that were swapped, repeated or brought in from another file don't open, and a file cut off lacks the plain file's last line.
 */
export const sealedFormat = 'heard-notes/1-sealed';

/** Rounds of a passphrase beyond what any Heard writes: a hostile file must not keep the machine busy for minutes. */
const mostRounds = 20_000_000;
/** The longest line: the longest piece, in UTF-8 and base64. */
const longestLine = 40_000_000;

const base64Schema = z.string().check(z.maxLength(1000), z.regex(/^[A-Za-z0-9+/]+=*$/));

/** What a passphrase needs to become the key of a file: salt, rounds, and the master key it wraps, all base64. */
export const fileLockSchema = z.object({
  salt: base64Schema,
  rounds: z.number().check(z.int(), z.minimum(1), z.maximum(mostRounds)),
  master: base64Schema,
});
export type FileLock = z.infer<typeof fileLockSchema>;

const sealedHeaderSchema = z.object({
  format: z.literal(sealedFormat),
  file: z.string().check(z.minLength(1), z.maxLength(100)),
  lock: fileLockSchema,
});

const encoder = new TextEncoder();
const aboutOf = (file: string, index: number) => `file ${file} ${index}`;

/** The first line of a sealed file; `file` is a name no other has, `made` is ISO 8601. */
export function writeSealedHeader(header: { made: string; file: string; lock: FileLock }): string {
  return `${JSON.stringify({ format: sealedFormat, encrypted: true, ...header })}\n`;
}

/** The line of the piece with this index, from 0. */
export async function sealPiece(keys: Keys, file: string, index: number, text: string): Promise<string> {
  return `${toBase64(await sealBytes(keys.seal, encoder.encode(text), aboutOf(file, index)))}\n`;
}

/** The lock of a sealed file; undefined when the file is not sealed. Only its beginning is read. */
export async function findLock(pieces: AsyncIterable<string>): Promise<FileLock | undefined> {
  for await (const line of linesOf(pieces)) return parseHeader(line)?.lock;
  return undefined;
}

/** The keys of a sealed file. Throws `WrongPassphraseError`: the one that counts is that of the day it was written. */
export async function openFileLock({ salt, rounds: iterations, master }: FileLock, passphrase: string): Promise<Keys> {
  const record = { salt: fromBase64(salt), iterations, master: fromBase64(master) };
  return await expandKeys(await unwrapMaster(record, passphrase));
}

/** The plain file in a sealed one, in its pieces. Throws `BackupError` where a line is not what was written there. */
export async function* openSealed(pieces: AsyncIterable<string>, keys: Keys): AsyncGenerator<string> {
  let file: string | undefined;
  let index = 0;
  for await (const line of linesOf(pieces)) {
    if (file === undefined) {
      file = parseHeader(line)?.file;
      if (file === undefined) throw new BackupError('This is no encrypted file of notes.');
    } else if (line.trim() !== '') yield await openPiece(keys, file, index++, line.trim());
  }
}

async function openPiece(keys: Keys, file: string, index: number, line: string): Promise<string> {
  try {
    return new TextDecoder().decode(await openBytes(keys.seal, fromBase64(line), aboutOf(file, index)));
  } catch {
    throw new BackupError(`Line ${index + 2} of the file is damaged or was put there from elsewhere.`);
  }
}

function parseHeader(line: string): z.infer<typeof sealedHeaderSchema> | undefined {
  try {
    const parsed = sealedHeaderSchema.safeParse(JSON.parse(line.replace(/^\uFEFF/, '')));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let parts: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    let from = 0;
    for (let at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', from)) {
      yield [...parts, piece.slice(from, at)].join('');
      parts = [];
      length = 0;
      from = at + 1;
    }
    parts.push(piece.slice(from));
    length += piece.length - from;
    if (length > longestLine) throw new BackupError('A line of the file is longer than any that Heard writes.');
  }
  if (length > 0) yield parts.join('');
}
