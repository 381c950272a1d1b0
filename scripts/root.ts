import { dirname } from 'node:path';

/** The folder of the repository, whatever the current one is. */
export const ROOT = dirname(import.meta.dirname);
