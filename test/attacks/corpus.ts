import type { Suite } from './attack.ts';
import { keyless } from './rows/keyless.ts';

/** Every base and what is done to it. */
export const CORPUS: readonly Suite[] = [keyless];
