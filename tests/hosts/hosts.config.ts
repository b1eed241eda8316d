import { defineConfig } from 'vitest/config';

/**
 * Real Roundcube and Request Tracker from Debian's packages, each started by the file that needs it. One at a time: they
 * are slow to start, and two browsers with two servers are more than a small machine carries.
 */
export default defineConfig({
  test: {
    include: ['tests/hosts/**/*.test.ts'],
    environment: 'node',
    retry: 0,
    fileParallelism: false,
    // What is waited for comes when it comes: a busy machine is slow, not wrong.
    expect: { poll: { timeout: 20_000 } },
    testTimeout: 120_000,
    // The first start installs packages.
    hookTimeout: 600_000,
  },
});
