import { defineConfig } from 'vitest/config';
import { shared } from './vitest.shared.config.ts';

/** Stories of several releases and pull requests, of which each test takes a dozen whole runs. */
export default defineConfig({ test: { ...shared, include: ['test/scenarios/**/*.test.ts'] } });
