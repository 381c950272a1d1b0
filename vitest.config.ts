import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{unit,e2e,attacks}/**/*.test.ts'],
    // the end-to-end tests wait for the processes that they start more than they compute
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
