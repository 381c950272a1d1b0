import { closeSync, openSync, writeSync } from 'node:fs';

const CHUNK = 1_000_000;

/** Writes a new file of lines. */
export function writeLines(path: string, lines: Iterable<string>): void {
  const file = openSync(path, 'wx');
  let begun = '';
  for (const line of lines) {
    begun += `${line}\n`;
    if (begun.length < CHUNK) continue;
    writeSync(file, begun);
    begun = '';
  }
  writeSync(file, begun);
  closeSync(file);
}
