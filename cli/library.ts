import { parseArgs } from 'node:util';
import { diffLibraries } from '../lib/library/diff';
import { libraryJsonSchema } from '../lib/library/schema';
import { readLibrary } from './library-file';
import { makeSigningKey, sign, verify } from './library-signing';
import type { ExitStatus, Streams } from './lines';
import { checkPhrases } from './wording';

/** Said plainly rather than done by halves. */
const notThereYet = ['import'];

const usage = `heard: use one of
  library check FILE.json                   whether it is valid, and what our own checker says of its phrases
  library diff OLD.json NEW.json            what changed, one JSON line each
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
  if (action !== undefined && notThereYet.includes(action)) {
    return complain(`heard: "library ${action}" is not there yet.\n`);
  }
  const given = readArguments(rest);
  if (!given) return complain(usage);
  const { files, key } = given;
  const [first, second] = files;
  const takes = (count: number, withKey: 'key' | 'maybe key' | 'no key' = 'no key') =>
    files.length === count && (withKey === 'maybe key' || (key !== undefined) === (withKey === 'key'));
  if (action === 'schema' && takes(0)) {
    streams.stdout.write(`${JSON.stringify(libraryJsonSchema(), null, 2)}\n`);
    return 0;
  }
  if (first === undefined) return complain(usage);
  if (action === 'check' && takes(1)) return checkLibrary(first, streams);
  if (action === 'diff' && takes(2) && second !== undefined) return diff(first, second, streams);
  if (action === 'key' && takes(1)) return makeSigningKey(first, streams);
  if (action === 'sign' && takes(1, 'key') && key !== undefined) return sign(first, key, streams);
  if (action === 'verify' && takes(1, 'maybe key')) return verify(first, key, streams);
  return complain(usage);
}

function readArguments(args: readonly string[]): { files: string[]; key: string | undefined } | undefined {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      options: { key: { type: 'string' } },
      allowPositionals: true,
    });
    return { files: positionals, key: values.key };
  } catch {
    return undefined;
  }
}

/** What changed from one library file to another. Differences are no problem: status 0. */
async function diff(before: string, after: string, streams: Streams): Promise<ExitStatus> {
  const [old, next] = [await readLibrary(before, streams), await readLibrary(after, streams)];
  if (!old || !next) return 2;
  for (const change of diffLibraries(old.library, next.library)) streams.stdout.write(`${JSON.stringify(change)}\n`);
  return 0;
}

/**
 * Checks one library file: errors of shape make it unusable (status 2); phrases our own checker would warn about are
 * problems (status 1). Both come as one JSON line each.
 */
async function checkLibrary(file: string, streams: Streams): Promise<ExitStatus> {
  const read = await readLibrary(file, streams);
  if (!read) return 2;
  const { problems, ruleErrors } = checkPhrases(read.library);
  for (const error of ruleErrors) streams.stderr.write(`${file}: ${error}\n`);
  for (const problem of problems) streams.stdout.write(`${JSON.stringify(problem)}\n`);
  if (ruleErrors.length) return 2;
  return problems.length ? 1 : 0;
}
