import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countReport, countRun, inWords } from './counts';

const report = {
  numPassedTests: 3,
  numFailedTests: 1,
  numPendingTests: 1,
  numTodoTests: 0,
  testResults: [
    { status: 'passed', assertionResults: [{ status: 'passed' }] },
    { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] },
  ],
};

describe('counting a report', () => {
  it('takes the tests as they are', () => {
    expect(countReport(report)).toEqual({ passed: 3, failed: 1, skipped: 1 });
  });

  it('counts a file that could not even be loaded as a failure', () => {
    const broken = { ...report, testResults: [...report.testResults, { status: 'failed', assertionResults: [] }] };
    expect(countReport(broken).failed).toBe(2);
  });
});

describe('counting a run', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'heard-counts-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('is a failure when there is no report', async () => {
    expect(await countRun(join(folder, 'nothing.json'), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('is a failure when the run ended badly though every test passed', async () => {
    const path = join(folder, 'green.json');
    await writeFile(path, JSON.stringify({ ...report, numFailedTests: 0, testResults: [] }));
    expect((await countRun(path, 1)).failed).toBe(1);
    expect((await countRun(path, 0)).failed).toBe(0);
  });
});

describe('the last line', () => {
  it('names the skipped only where there are any', () => {
    expect(inWords({ passed: 7, failed: 0, skipped: 0 })).toBe('7 passed, 0 failed');
    expect(inWords({ passed: 7, failed: 0, skipped: 2 })).toBe('7 passed, 0 failed, 2 skipped');
  });
});
