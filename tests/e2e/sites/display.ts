import { execFile, spawn, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Programs a display of our own needs: the browser's own questions are drawn by it, not by the page. */
const programs = ['Xvfb', 'openbox', 'xdotool'];

/** Why no display can be had here, or undefined. */
export function whyNoDisplay(): string | undefined {
  const missing = programs.filter((program) => spawnSync('which', [program]).status !== 0);
  return missing.length > 0 ? `needs ${missing.join(', ')} to answer the browser's own questions` : undefined;
}

export interface Display {
  /** Name for the environment variable DISPLAY. */
  name: string;
  /** Presses keys in whatever has the focus, one after the other. */
  press(...keys: string[]): Promise<void>;
  /** How many windows there are with a name like this. */
  windows(name: string): Promise<number>;
  close(): void;
}

/** A screen in memory with a window manager (without one, dialogs get no keyboard). */
export async function openDisplay(): Promise<Display> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const name = await new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    server.stdio[3]?.once('data', (data: Buffer) => resolve(`:${data.toString().trim()}`));
  });
  const env = { ...process.env, DISPLAY: name };
  const manager = spawn('openbox', [], { env, stdio: 'ignore' });
  return {
    name,
    async press(...keys) {
      for (const key of keys) await run('xdotool', ['key', key], { env });
    },
    async windows(named) {
      const { stdout } = await run('xdotool', ['search', '--name', named], { env }).catch(() => ({ stdout: '' }));
      return stdout.split('\n').filter((line) => line !== '').length;
    },
    close() {
      manager.kill();
      server.kill();
    },
  };
}
