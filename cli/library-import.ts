import { basename } from 'node:path';
import { importFormats } from '../lib/library/import/formats';
import { importFile } from '../lib/library/import/import-file';
import { parseLibrary } from '../lib/library/parse';
import { complainOf, readText } from './library-file';
import type { ExitStatus, Streams } from './lines';

/** What may be said about an import; the rest has a plain beginning. */
export interface AboutImport {
  from?: string;
  id?: string;
  name?: string;
  publisher?: string;
  language?: string;
}

/**
 * `heard library import FILE`: prints a library of the texts that a file of another tool holds, and names on standard error what
 * did not come along (status 1). The library is to be gone over: stages are guessed, and each phrase has a note.
 */
export async function importTexts(file: string, about: AboutImport, streams: Streams): Promise<ExitStatus> {
  const complain = (words: string): ExitStatus => {
    streams.stderr.write(`heard: ${words}\n`);
    return 2;
  };
  const { from, id = 'imported', name = 'Imported', publisher = 'Not said yet', language = 'en' } = about;
  if (from !== undefined && !importFormats.some((format) => format.id === from))
    return complain(`there is no format "${from}"; there are:\n${listFormats()}`);
  const text = await readText(file, streams);
  if (text === undefined) return 2;
  const issued = new Date().toISOString().slice(0, 10);
  const given = { name: file === '-' ? '' : basename(file), text, ...parsed(text) };
  const imported = importFile(given, { id, name, publisher, language, issued }, from);
  if (!imported)
    return complain(
      `${file} is ${from === undefined ? 'of no format known here' : `not ${from}`}. Known are:\n${listFormats()}`,
    );
  const { format, library, leftOut } = imported;
  const read = parseLibrary(library);
  if ('errors' in read) {
    // What the options say has the shape they gave it.
    complainOf('the library', read.errors, streams);
    return 2;
  }
  for (const { place, title, why } of leftOut)
    streams.stderr.write(`${file}: ${place}${title === '' ? '' : ` “${title}”`}: left out: ${why}\n`);
  const count = library.phrases.length;
  streams.stderr.write(
    `heard: ${count} ${count === 1 ? 'phrase' : 'phrases'} from ${format.label}, ${leftOut.length} left out. Stages are guessed: see each note.\n`,
  );
  streams.stdout.write(`${JSON.stringify(library, null, 2)}\n`);
  return leftOut.length > 0 ? 1 : 0;
}

function parsed(text: string): { json?: unknown } {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return {};
  }
}

const listFormats = () => importFormats.map(({ id, label }) => `  ${id.padEnd(14)} ${label}`).join('\n');
