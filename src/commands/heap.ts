import { setFlagsFromString } from 'node:v8';

/**
 * Keeps V8 from growing its room for new objects any further. Left alone it grows to 128 MiB and more while millions of
 * rows stream through, though hardly any of them outlive the next collection. Costs a tenth to a fifth more time
 * (docs/performance.md); an engine that knows no such flag ignores it.
 */
export function limitYoungGeneration(): void {
  // the one of its flags that is read at each growth and not only at start
  setFlagsFromString('--semi-space-growth-factor=1');
}
