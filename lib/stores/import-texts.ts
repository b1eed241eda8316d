import type { ImportFile, LeftOut } from '../library/import/types';
import type { Library } from '../library/schema';
import { isRecord } from '../library/signature';

/** Of which tool texts are, and what of them did not come along. */
export interface ImportedTexts {
  label: string;
  leftOut: readonly LeftOut[];
}

interface Made {
  library: Library;
  imported: ImportedTexts;
}

/** A file the rep chose, as the readers of formats take it. */
export function readFile(name: string, whole: string): ImportFile {
  const text = whole.replace(/^\uFEFF/, '');
  try {
    return { name, text, json: JSON.parse(text) };
  } catch {
    return { name, text };
  }
}

/** Does it say that it is a library, be it a broken one? */
export const isOurs = (json: unknown) => isRecord(json) && String(json['format']).startsWith('heard-library/');

/**
 * The rep's own library with the texts of another tool in it: what has the same id is replaced. Undefined when it is
 * none; only `leftOut` when none of them can be taken.
 */
export async function importInto(
  own: Library | null,
  file: ImportFile,
  now: Date,
): Promise<Made | Pick<ImportedTexts, 'leftOut'> | undefined> {
  const issued = now.toISOString().slice(0, 10);
  const plain = { id: 'own', name: 'My phrases', language: 'en', publisher: 'Myself', issued };
  // It reads stages as the path meter does: more than all the rest of the desk, for what is done once.
  const { importFile } = await import('../library/import/import-file');
  const imported = importFile(file, plain);
  if (!imported) return undefined;
  const { library, format, leftOut } = imported;
  if (library.phrases.length === 0) return { leftOut };
  return { library: own ? addPhrases(own, library) : library, imported: { label: format.label, leftOut } };
}

/** Whoever signed the old one did not sign this. */
function addPhrases({ signature: _, expires: __, ...own }: Library, { phrases, issued }: Library): Library {
  const [major, minor, patch] = numbersOf(own.version);
  const byId = new Map([...own.phrases, ...phrases].map((phrase) => [phrase.id, phrase]));
  return { ...own, version: `${major}.${minor}.${(patch ?? 0) + 1}`, issued, phrases: [...byId.values()] };
}

/** The numbers of a version. */
export const numbersOf = (version: string) => (version.split('-')[0] ?? '').split('.').map(Number);
