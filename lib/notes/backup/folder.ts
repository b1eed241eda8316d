import { chooseExpired } from './daily';
import { BackupReader } from './read';

/** A copy that was written, read back and counted. */
export interface Copied {
  file: string;
  records: number;
  bytes: number;
}

/** The copy was written and is not what was written. It was taken away again. */
export class CopyError extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'CopyError';
  }
}

/**
 * Writes a file of notes into a folder, reads it back from there and counts. A file that stops half-way or reads otherwise
 * than it was written is taken away again, and the reason thrown: what lies in the folder can be relied upon. `open` makes
 * what is written readable, where it is encrypted.
 */
export async function copyToFolder(
  folder: FileSystemDirectoryHandle,
  file: string,
  pieces: AsyncIterable<{ text: string; done: number }>,
  open: (pieces: AsyncIterable<string>) => AsyncIterable<string> = (plain) => plain,
): Promise<Copied> {
  const handle = await folder.getFileHandle(file, { create: true });
  try {
    let records = 0;
    const writable = await handle.createWritable();
    try {
      for await (const { text, done } of pieces) {
        await writable.write(text);
        records = done;
      }
    } catch (error) {
      await writable.abort();
      throw error;
    }
    // What is written comes into place whole, and only now.
    await writable.close();
    const bytes = await verify(await handle.getFile(), records, open);
    return { file, records, bytes };
  } catch (error) {
    await folder.removeEntry(file).catch(() => undefined);
    throw error;
  }
}

/** Reads a file of notes to its end and counts its records. Answers its size in bytes. */
async function verify(
  file: File,
  records: number,
  open: (pieces: AsyncIterable<string>) => AsyncIterable<string>,
): Promise<number> {
  const read = new BackupReader();
  let found = 0;
  const count = (taken: { records: unknown[]; refused: unknown[] }) => {
    // A record that can't be shown goes into every file, too: it is there, and that is what is counted.
    found += taken.records.length + taken.refused.length;
  };
  try {
    for await (const piece of open(piecesOf(file))) count(read.push(piece));
  } catch (error) {
    throw new CopyError(`Read back, the copy is not whole. ${error instanceof Error ? error.message : ''}`);
  }
  const last = read.finish();
  count(last);
  if (last.problem !== undefined) throw new CopyError(`Read back, the copy is not whole. ${last.problem}`);
  if (found !== records) throw new CopyError(`${records} records were written and ${found} read back.`);
  return file.size;
}

/** A file's text, a piece at a time: it may be larger than what fits in memory as one. */
export async function* piecesOf(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    // Whoever has seen enough, such as the first line, leaves no file open behind.
    await reader.cancel();
  }
}

/** Takes away the daily copies that later ones have replaced. Answers their names. */
export async function rotate(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = [];
  for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(name);
  const expired = chooseExpired(names);
  for (const name of expired) await folder.removeEntry(name);
  return expired;
}
