import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Tests that put something in the place of modules of Node.js, which those beside them would get as well. */
const OWN_MODULES = ['test/unit/model/disk.test.ts'];

export default defineConfig({
  test: {
    // the end-to-end tests wait for the processes that they start more than they compute
    maxWorkers: 3,
    // of the committed dist/, which is started a thousand times
    env: { NODE_COMPILE_CACHE: join(tmpdir(), 'mira-compile-cache') },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'all',
          include: ['test/{unit,e2e,attacks}/**/*.test.ts'],
          exclude: OWN_MODULES,
          // loading every module anew for each file would take longer than the tests
          isolate: false,
        },
      },
      { extends: true, test: { name: 'own modules', include: OWN_MODULES } },
    ],
  },
});
