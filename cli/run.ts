import { check } from './check';
import { library } from './library';
import type { ExitStatus, Streams } from './lines';
import { read } from './read';
import { reply } from './reply';

const usage = `Usage: heard COMMAND FILE        (FILE is - for standard input)

  heard read FILE.jsonl          what the customer feels, asks, needs by when and why
  heard check FILE.jsonl         what is wrong in a draft
  heard reply FILE.jsonl         a suggested reply
  heard library check FILE.json  whether a library file is valid
  heard library diff OLD NEW     what changed between two library files
  heard library import FILE      a library of the texts of another tool
  heard library key|sign|verify  makes a key, signs a library file, checks its signature
  heard library schema           the JSON Schema of a library file

Input and output are JSON Lines, one object a line; a library is one JSON file.
Exit status: 0 done, 1 a check found problems, 2 bad input.
`;

const commands: Readonly<Record<string, (args: readonly string[], streams: Streams) => Promise<ExitStatus>>> = {
  read: (args, streams) => withFile(args, streams, read),
  check: (args, streams) => withFile(args, streams, check),
  reply: (args, streams) => withFile(args, streams, reply),
  library,
};

/** Runs the command line; resolves with the exit status. Writes to the given streams only, never ends the process. */
export async function run(args: readonly string[], streams: Streams): Promise<ExitStatus> {
  // Whoever reads the answers may have seen enough (`| head`): that is no failure.
  streams.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    (name === undefined ? streams.stderr : streams.stdout).write(usage);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    streams.stderr.write(`heard: there is no command "${name}".\n\n${usage}`);
    return 2;
  }
  return command(rest, streams);
}

async function withFile(
  args: readonly string[],
  streams: Streams,
  command: (file: string, streams: Streams) => Promise<ExitStatus>,
): Promise<ExitStatus> {
  const [file, extra] = args;
  if (file === undefined || extra !== undefined || (file.startsWith('-') && file !== '-')) {
    streams.stderr.write(`heard: one file is needed, or - for standard input.\n\n${usage}`);
    return 2;
  }
  return command(file, streams);
}
