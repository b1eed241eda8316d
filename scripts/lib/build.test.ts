import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { buildCommand, heardCommand } from './build';

it('builds a command line tool that Node runs by itself', async () => {
  expect(await buildCommand()).toBeUndefined();
  const { stdout } = await promisify(execFile)(process.execPath, [heardCommand, '--help']);
  expect(stdout).toMatch(/heard check/);
});
