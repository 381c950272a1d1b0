import { defineConfig } from 'vitest/config';

/** Tests that need tools of others (`gh`, `cosign`, …); there may be none. */
export default defineConfig({
  test: {
    include: ['test/interop/**/*.test.ts'],
    passWithNoTests: true,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
