import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { parseLibrary } from '../lib/library/parse';
import { libraryJsonSchema } from '../lib/library/schema';
import { type ExitStatus, isFileError, type Streams } from './lines';
import { checkPhrases } from './wording';

/** Said plainly rather than done by halves. */
const notThereYet = ['sign', 'verify', 'diff', 'import'];

/** `heard library check FILE` and `heard library schema`. */
export async function library(args: readonly string[], streams: Streams): Promise<ExitStatus> {
  const [action, file, extra] = args;
  if (action === 'schema' && file === undefined) {
    streams.stdout.write(`${JSON.stringify(libraryJsonSchema(), null, 2)}\n`);
    return 0;
  }
  if (action === 'check' && file !== undefined && extra === undefined) return checkLibrary(file, streams);
  streams.stderr.write(
    action !== undefined && notThereYet.includes(action)
      ? `heard: "library ${action}" is not there yet.\n`
      : 'heard: use "library check FILE" or "library schema".\n',
  );
  return 2;
}

/**
 * Checks one library file: errors of shape make it unusable (status 2); phrases our own checker would warn about are
 * problems (status 1). Both come as one JSON line each.
 */
async function checkLibrary(file: string, streams: Streams): Promise<ExitStatus> {
  let json: unknown;
  try {
    const content = file === '-' ? await text(streams.stdin) : await readFile(file, 'utf8');
    json = JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (!isFileError(error) && !(error instanceof SyntaxError)) throw error;
    streams.stderr.write(
      `heard: ${file} ${isFileError(error) ? `cannot be read (${error.code})` : `is not JSON: ${error.message}`}.\n`,
    );
    return 2;
  }
  const parsed = parseLibrary(json);
  if ('errors' in parsed) {
    for (const { path, message, remedy } of parsed.errors)
      streams.stderr.write(`${file}: ${path}: ${message} ${remedy}\n`);
    return 2;
  }
  const { problems, ruleErrors } = checkPhrases(parsed.library);
  for (const error of ruleErrors) streams.stderr.write(`${file}: ${error}\n`);
  for (const problem of problems) streams.stdout.write(`${JSON.stringify(problem)}\n`);
  if (ruleErrors.length) return 2;
  return problems.length ? 1 : 0;
}
