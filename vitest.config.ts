import { defineConfig } from 'vitest/config';
import { shared } from './vitest.shared.config.ts';

/** Tests that put something in the place of modules of Node.js, which those beside them would get as well. */
const OWN_MODULES = ['test/unit/model/disk.test.ts'];

export default defineConfig({
  test: {
    ...shared,
    projects: [
      {
        extends: true,
        test: { name: 'all', include: ['test/{unit,e2e,attacks}/**/*.test.ts'], exclude: OWN_MODULES },
      },
      { extends: true, test: { name: 'own modules', include: OWN_MODULES, isolate: true } },
    ],
  },
});
