import { importFile } from './import-file';
import type { ImportFile } from './types';

/** How the library of a test is called. */
const as = { id: 'lamps', name: 'Lamps', language: 'en', publisher: 'Lamp support', issued: '2026-11-23' };

/** Takes in a file that a test writes: its text, or what is in it when it is JSON. */
export function take(content: unknown, name = 'lamps.csv', format?: string) {
  const file: ImportFile = typeof content === 'string' ? { name, text: content } : { name, text: '', json: content };
  return importFile(file, as, format);
}

export const phrasesOf = (content: unknown, name?: string) => take(content, name)?.library.phrases ?? [];
export const leftOutOf = (content: unknown) => take(content)?.leftOut ?? [];
