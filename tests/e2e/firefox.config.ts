import { defineConfig } from 'vitest/config';

/** Real Firefox: one file after the other, so that a slow machine measures no queue; a failure is a failure, never retried. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/e2e/**/*.firefox.test.ts'],
    fileParallelism: false,
    retry: 0,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
