import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { textOfBytes } from '../lib/library/import/text-of-bytes';
import { type LibraryError, parseLibrary } from '../lib/library/parse';
import type { Library } from '../lib/library/schema';
import { isFileError, type Streams } from './lines';

/** Reads a file or, for `-`, standard input. Says on standard error what is wrong; undefined then. */
export async function readText(file: string, streams: Streams): Promise<string | undefined> {
  try {
    return textOfBytes(file === '-' ? await buffer(streams.stdin) : await readFile(file), TextDecoder);
  } catch (error) {
    if (!isFileError(error)) throw error;
    streams.stderr.write(`heard: ${file} cannot be read (${error.code}).\n`);
    return undefined;
  }
}

/** Reads a JSON file. Says on standard error what is wrong with it; undefined then. */
export async function readJson(file: string, streams: Streams): Promise<{ json: unknown } | undefined> {
  const content = await readText(file, streams);
  if (content === undefined) return undefined;
  try {
    return { json: JSON.parse(content) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    streams.stderr.write(`heard: ${file} is not JSON: ${error.message}.\n`);
    return undefined;
  }
}

/** Reads a library file: as it stands, and as a library. Names every error in it on standard error; undefined then. */
export async function readLibrary(
  file: string,
  streams: Streams,
): Promise<{ json: unknown; library: Library } | undefined> {
  const read = await readJson(file, streams);
  if (!read) return undefined;
  const parsed = parseLibrary(read.json);
  if ('library' in parsed) return { json: read.json, library: parsed.library };
  complainOf(file, parsed.errors, streams);
  return undefined;
}

/** Names errors of a library file on standard error, one a line. */
export function complainOf(file: string, errors: readonly LibraryError[], streams: Streams): void {
  for (const { path, message, remedy } of errors) streams.stderr.write(`${file}: ${path}: ${message} ${remedy}\n`);
}
