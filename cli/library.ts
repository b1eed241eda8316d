import { parseArgs } from 'node:util';
import { diffLibraries } from '../lib/library/diff';
import { failedExamples, mistakesInRules } from '../lib/library/rules';
import { libraryJsonSchema } from '../lib/library/schema';
import { complainOf, readLibrary } from './library-file';
import { type AboutImport, importTexts } from './library-import';
import { makeSigningKey, sign, verify } from './library-signing';
import type { ExitStatus, Streams } from './lines';
import { checkPhrases } from './wording';

const usage = `heard: use one of
  library check FILE.json                   whether it is valid, and what our own checker says of its phrases
  library diff OLD.json NEW.json            what changed, one JSON line each
  library import FILE [--from FORMAT] [--id ID] [--name NAME] [--publisher WHO] [--language en]
                                            prints a library of the texts of another tool
  library key FILE.pem                      makes a key to sign with
  library sign FILE.json --key KEY.pem      prints the signed library
  library verify FILE.json [--key KEY]      whether it is as signed, by this key (its 43 letters or a PEM file)
  library schema                            the JSON Schema of a library file
`;

/** `heard library ACTION …`. */
export async function library(args: readonly string[], streams: Streams): Promise<ExitStatus> {
  const [action, ...rest] = args;
  const complain = (text: string): ExitStatus => {
    streams.stderr.write(text);
    return 2;
  };
  const given = readArguments(rest);
  if (!given) return complain(usage);
  const { files, key, ...about } = given;
  const [first, second] = files;
  const takes = (count: number, withKey: 'key' | 'maybe key' | 'no key' = 'no key') =>
    files.length === count && (withKey === 'maybe key' || (key !== undefined) === (withKey === 'key'));
  if (action === 'schema' && takes(0)) {
    streams.stdout.write(`${JSON.stringify(libraryJsonSchema(), null, 2)}\n`);
    return 0;
  }
  if (first === undefined) return complain(usage);
  if (action === 'import' && takes(1)) return importTexts(first, about, streams);
  if (Object.keys(about).length > 0) return complain(usage);
  if (action === 'check' && takes(1)) return checkLibrary(first, streams);
  if (action === 'diff' && takes(2) && second !== undefined) return diff(first, second, streams);
  if (action === 'key' && takes(1)) return makeSigningKey(first, streams);
  if (action === 'sign' && takes(1, 'key') && key !== undefined) return sign(first, key, streams);
  if (action === 'verify' && takes(1, 'maybe key')) return verify(first, key, streams);
  return complain(usage);
}

interface Arguments extends AboutImport {
  files: string[];
  key?: string;
}

function readArguments(args: readonly string[]): Arguments | undefined {
  const text = { type: 'string' } as const;
  try {
    const { positionals, values } = parseArgs({
      args: withDashes(args),
      options: { key: text, from: text, id: text, name: text, publisher: text, language: text },
      allowPositionals: true,
    });
    return { files: positionals, ...values };
  } catch {
    return undefined;
  }
}

/** A key may begin with a dash; told as `--key=-x…` it is no option of its own. */
function withDashes(args: readonly string[]): string[] {
  const at = args.indexOf('--key');
  const value = args[at + 1];
  return at < 0 || value === undefined || value.startsWith('--')
    ? [...args]
    : [...args.slice(0, at), `--key=${value}`, ...args.slice(at + 2)];
}

/** What changed from one library file to another. Differences are no problem: status 0. */
async function diff(before: string, after: string, streams: Streams): Promise<ExitStatus> {
  const [old, next] = [await readLibrary(before, streams), await readLibrary(after, streams)];
  if (!old || !next) return 2;
  for (const change of diffLibraries(old.library, next.library)) streams.stdout.write(`${JSON.stringify(change)}\n`);
  return 0;
}

/**
 * Checks one library file: errors of shape and mistakes in rules make it unusable (status 2); phrases our own checker would
 * warn about, and rules that do otherwise than their own examples say, are problems (status 1), one JSON line each.
 */
async function checkLibrary(file: string, streams: Streams): Promise<ExitStatus> {
  const read = await readLibrary(file, streams);
  if (!read) return 2;
  const mistakes = mistakesInRules(read.library);
  if (mistakes.length > 0) {
    complainOf(file, mistakes, streams);
    return 2;
  }
  const problems = [...failedExamples(read.library.rules), ...checkPhrases(read.library)];
  for (const problem of problems) streams.stdout.write(`${JSON.stringify(problem)}\n`);
  return problems.length ? 1 : 0;
}
