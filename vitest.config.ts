import { defineConfig } from 'vitest/config';

/**
 * Unit tests stand beside their code. Pure folders and repository rules run in plain Node, which proves again that
 * they need no page; what reads or draws a page runs on happy-dom. Real browsers and real hosts have configurations of
 * their own under tests/.
 */
const onPages = 'lib/{hosts,editors,page,stores}/**/*.test.{ts,tsx}';
const pure = [
  'lib/**/*.test.ts',
  'cli/**/*.test.ts',
  '{scripts,practice}/**/*.test.ts',
  'tests/{eval,repo}/**/*.test.ts',
];

export default defineConfig({
  test: {
    retry: 0,
    // No test is timed: a compiler started by one takes longer on a machine that has much else to do.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'node', environment: 'node', include: pure, exclude: [onPages] } },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'happy-dom',
          // Pages show times of the reader's own clock; what is expected of saved pages names one.
          env: { TZ: 'UTC' },
          include: [onPages, 'components/**/*.test.tsx'],
        },
      },
    ],
  },
});
