import { spawn } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

export interface RunResult {
  /** Exit status; 1 also for a command that could not be started, was killed or took too long. */
  code: number;
  /** What it wrote to standard output and standard error, in the order it arrived. */
  output: string;
}

export interface RunOptions {
  env?: Record<string, string>;
  /** Ends the command and its children after this long, in ms. */
  timeout?: number;
}

/** Runs a command in the root folder, without standard input, and keeps what it says. Never rejects. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1', ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that what a command started ends with it. Windows has no such groups.
      detached: process.platform !== 'win32',
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const end = () => endGroup(child.pid);
    process.once('exit', end);
    const timer =
      options.timeout === undefined
        ? undefined
        : setTimeout(() => {
            output += `\nEnded after ${options.timeout} ms.`;
            end();
          }, options.timeout);
    const finish = (code: number) => {
      clearTimeout(timer);
      process.off('exit', end);
      done({ code, output });
    };
    child.on('error', (error) => {
      output += String(error);
      finish(1);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}

/** Runs the command line tool of an installed package with this Node: no shell, no global tool, the same on Windows. */
export function runTool(script: string, args: readonly string[], options?: RunOptions): Promise<RunResult> {
  return run(process.execPath, [resolve(root, 'node_modules', script), ...args], options);
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It ended by itself meanwhile.
  }
}
