import { readFile } from 'node:fs/promises';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

export const none: Counts = { passed: 0, failed: 0, skipped: 0 };

export function add(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** "12 passed, 1 failed", and the skipped ones where there are any. */
export function inWords({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** The parts of Vitest's JSON report that are counted. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** Counts a report. A file that failed before or beside its tests (an import, a hook) counts as one failure more. */
export function countReport(report: Report): Counts {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Counts the report a run of Vitest left at `path`. A run that ended with a failure its report doesn't show (an error
 * outside of any test, no report at all) counts as one failed.
 */
export async function countRun(path: string, code: number): Promise<Counts> {
  try {
    const counts = countReport(JSON.parse(await readFile(path, 'utf8')) as Report);
    return code !== 0 && counts.failed === 0 ? add(counts, { ...none, failed: 1 }) : counts;
  } catch {
    return { ...none, failed: 1 };
  }
}
