import { defineConfig } from 'vitest/config';

/** Tests that need tools of others (`gh`, `cosign`, `podman`, …), which they install themselves. */
export default defineConfig({
  test: {
    include: ['test/interop/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
