import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{unit,e2e,attacks}/**/*.test.ts'],
    // the end-to-end tests wait for the processes that they start more than they compute
    maxWorkers: '100%',
    // of the committed dist/, which is started a thousand times
    env: { NODE_COMPILE_CACHE: join(tmpdir(), 'mira-compile-cache') },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
