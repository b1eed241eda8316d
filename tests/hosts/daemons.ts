import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A process that cannot be taken for another: ids come round again, a start time with the same id does not. */
interface Process {
  pid: number;
  born: string;
}

/** What a started host leaves behind in its folder, so that a later command or run can find and end it. */
interface Record<Info> {
  info: Info;
  processes: Process[];
  /** The run that will end it. Missing: it stays until it is stopped by hand. */
  owner?: Process;
}

/** When a process began, in clock ticks since the boot; undefined when it is gone or a zombie. Linux only. */
function born(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

const alive = (process: Process) => born(process.pid) === process.born;

/** Process ids of a group that are no zombies. Servers fork; workers that outlive their leader are still in its group. */
function membersOf(group: number): number[] {
  const members: number[] = [];
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, 'utf8');
      const [state, , pgrp] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (Number(pgrp) === group && state !== 'Z') members.push(Number(entry));
    } catch {
      // Ended while we looked.
    }
  }
  return members;
}

/** Waits until `ready` holds. Throws with the given words after `seconds`. */
export async function until(
  ready: () => boolean | Promise<boolean>,
  seconds: number,
  otherwise: string,
): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!(await ready())) {
    if (Date.now() > end) throw new Error(otherwise);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The preferred port when nobody has it, otherwise any free one. */
export async function freePort(preferred: number): Promise<number> {
  for (const wanted of [preferred, 0]) {
    const port = await new Promise<number>((resolve) => {
      const server = createServer();
      server.once('error', () => resolve(0));
      server.listen(wanted, '127.0.0.1', () => {
        const address = server.address();
        server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
      });
    });
    if (port) return port;
  }
  throw new Error('no free port on 127.0.0.1');
}

const prefix = 'heard-hosts-';

/**
 * The folder and the processes of one host. Paths in it end up in socket names, which are short, so it lies in the
 * temporary folder.
 */
export class Daemons<Info extends object> {
  readonly folder: string;
  #processes: Process[] = [];

  /** @param name host; @param mine a run's own word, or undefined for the one that is started and stopped by hand. */
  constructor(name: string, mine?: string) {
    this.folder = join(tmpdir(), `${prefix}${mine ?? 'byhand'}`, name);
    if (!/^[\w./-]{1,70}$/.test(this.folder))
      throw new Error(`the temporary folder's path is too long: ${this.folder}`);
  }

  /** What was told when it was started, if all of its processes are still up. */
  running(): Info | undefined {
    const record = this.#read();
    return record?.processes.length && record.processes.every(alive) ? record.info : undefined;
  }

  /** Ends what is left of an earlier start and empties the folder. */
  async clear(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
    for (const part of ['', 'etc', 'log', 'run', 'mail', 'data']) this.make(part);
  }

  /** Makes a folder that every user may enter; returns its path. */
  make(part: string): string {
    const path = join(this.folder, part);
    mkdirSync(path, { recursive: true });
    chmodSync(path, 0o755);
    return path;
  }

  /** Starts a process in the background, in a group of its own. */
  launch(name: string, command: string, args: string[], options: { env?: object; uid?: number; gid?: number } = {}) {
    const log = openSync(join(this.folder, 'log', `${name}.log`), 'a');
    const child: ChildProcess = spawn(command, args, {
      detached: true,
      stdio: ['ignore', log, log],
      cwd: '/',
      env: { ...process.env, ...options.env },
      ...(options.uid === undefined ? {} : { uid: options.uid }),
      ...(options.gid === undefined ? {} : { gid: options.gid }),
    });
    child.on('error', () => {}); // told by the caller, which waits for the server to answer
    child.unref();
    if (child.pid) this.#processes.push({ pid: child.pid, born: born(child.pid) ?? '' });
  }

  /** Notes what was started. With `owned`, a later run ends it when this one is gone without having done so. */
  keep(info: Info, owned: boolean): void {
    const owner = { pid: process.pid, born: born(process.pid) ?? '' };
    const record: Record<Info> = { info, processes: this.#processes, ...(owned ? { owner } : {}) };
    writeFileSync(join(this.folder, 'run', 'host.json'), JSON.stringify(record));
  }

  /** The last lines of each log, for an error message. */
  logs(): string {
    const folder = join(this.folder, 'log');
    return readdirSync(folder)
      .map((file) => `${file}: ${readFileSync(join(folder, file), 'utf8').trim().split('\n').slice(-5).join('\n')}`)
      .join('\n');
  }

  /** Ends the process groups noted here, and no other process. */
  async stop(): Promise<void> {
    const noted = [...(this.#read()?.processes ?? []), ...this.#processes];
    this.#processes = [];
    // Ours if the leader is the one noted, or gone with members left: a group's number is not given away until then.
    const groups = noted.filter((leader) => [leader.born, undefined].includes(born(leader.pid))).map(({ pid }) => pid);
    const end = (signal: NodeJS.Signals) => {
      for (const group of groups) if (membersOf(group).length) process.kill(-group, signal);
    };
    end('SIGTERM');
    const gone = () => groups.every((group) => membersOf(group).length === 0);
    await until(gone, 5, 'still running').catch(() => end('SIGKILL'));
    rmSync(join(this.folder, 'run', 'host.json'), { force: true });
  }

  /** Ends the processes and removes the folder. */
  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
    // Shared with the run's other hosts: goes with the last of them.
    if (readdirSync(dirname(this.folder)).length === 0) rmdirSync(dirname(this.folder));
  }

  #read(): Record<Info> | undefined {
    const file = join(this.folder, 'run', 'host.json');
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  }
}

/** Ends and removes what runs left behind that were killed before they could do so themselves. */
export async function sweep(names: readonly string[]): Promise<void> {
  for (const entry of readdirSync(tmpdir()).filter((name) => name.startsWith(prefix))) {
    for (const name of names) {
      const file = join(tmpdir(), entry, name, 'run', 'host.json');
      if (!existsSync(file)) continue;
      const { owner } = JSON.parse(readFileSync(file, 'utf8')) as Record<object>;
      if (!owner || alive(owner)) continue;
      await new Daemons(name, entry.slice(prefix.length)).remove();
    }
  }
}
