import { defineConfig } from 'vitest/config';

/** Real Chromium: one file after the other, so that a slow machine measures no queue; a failure is a failure, never retried. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/e2e/**/*.chromium.test.ts'],
    fileParallelism: false,
    retry: 0,
    // What is waited for comes when it comes: a busy machine is slow, not wrong.
    expect: { poll: { timeout: 20_000 } },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
