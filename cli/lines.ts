import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { z } from 'zod';

/** Where a command reads and writes; tests hand in their own. */
export interface Streams {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
}

/** 0: did its work; 1: a check found problems; 2: some of the input was bad. */
export type ExitStatus = 0 | 1 | 2;

/** What is wrong with one line; `field` is `messages[0].role`, or empty for the line as a whole. */
export class InputError extends Error {
  constructor(
    readonly field: string,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Answers each line of a JSON Lines file (`-`: standard input) with one line. A bad line is named on standard error
 * with its number and field; the lines around it are answered all the same.
 * @param answer returns the value to print, and whether it found a problem
 */
export async function answerLines<S extends z.ZodType>(
  file: string,
  schema: S,
  answer: (input: z.output<S>) => { value: unknown; problem?: boolean },
  streams: Streams,
): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  let number = 0;
  const complain = (text: string) => {
    streams.stderr.write(`${file === '-' ? 'standard input' : file}:${number}: ${text}\n`);
    status = 2;
  };
  try {
    for await (const line of createInterface({ input: open(file, streams), crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      // A byte order mark is what some editors put before the first line.
      const text = number === 1 ? line.replace(/^\uFEFF/, '') : line;
      if (!text.trim()) continue;
      try {
        const { value, problem } = answer(parseLine(text, schema));
        if (!streams.stdout.write(`${JSON.stringify(value)}\n`)) await roomIn(streams.stdout);
        if (!streams.stdout.writable) return status;
        if (problem && status === 0) status = 1;
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        complain(error.field ? `${error.field}: ${error.message}` : error.message);
      }
    }
  } catch (error) {
    if (!isFileError(error)) throw error;
    streams.stderr.write(`heard: ${file} cannot be read (${error.code}).\n`);
    return 2;
  }
  return status;
}

/** Resolves when more can be written, or nothing can any more. */
function roomIn(stream: Writable): Promise<void> {
  return new Promise((go) => {
    const end = () => {
      stream.off('drain', end).off('close', end);
      go();
    };
    stream.on('drain', end).on('close', end);
  });
}

function open(file: string, streams: Streams): Readable {
  return file === '-' ? streams.stdin : createReadStream(file, 'utf8');
}

function parseLine<S extends z.ZodType>(text: string, schema: S): z.output<S> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new InputError('', `This line is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  if (!issue) throw new InputError('', 'This line has the wrong shape.');
  const isMissing = issue.code === 'invalid_type' && issue.message.endsWith('received undefined');
  throw new InputError(pathOf(issue.path), isMissing ? 'It is missing.' : issue.message);
}

function pathOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key)),
    '',
  );
}

/** A file that is not there, is a folder, or may not be read. */
export function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && /^E[A-Z]+$/.test(error.code);
}
