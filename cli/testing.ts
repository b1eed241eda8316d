import { PassThrough, Readable } from 'node:stream';
import { run } from './run';

/** Runs the command line on streams in memory; for tests only. */
export async function heard(args: string[], stdin = '') {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const status = await run(args, { stdin: Readable.from([stdin]), stdout, stderr });
  const read = (stream: PassThrough) => stream.read()?.toString('utf8') ?? '';
  const out: string = read(stdout);
  return {
    status,
    out,
    err: read(stderr) as string,
    lines: () =>
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
  };
}
