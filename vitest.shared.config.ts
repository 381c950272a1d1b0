import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the tests of `npm test` and of `npm run test:scenarios` have in common. */
export const shared = {
  // each starts processes and waits for them
  maxWorkers: 3,
  // of the committed dist/, which is started a thousand times
  env: { NODE_COMPILE_CACHE: join(tmpdir(), 'mira-compile-cache') },
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // loading every module anew for each file would take longer than the tests
  isolate: false,
};
