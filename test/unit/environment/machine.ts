import { chmodSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync, existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A folder that is all of the PATH: real tools of the shell, and programs that say what a test wants. */
export function machineWith(programs: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'mira-machine-'));
  for (const tool of ['sh', 'cat', 'env', 'timeout', 'uname', 'printf', 'sleep', 'head']) {
    const real = ['/bin', '/usr/bin'].map((bin) => path.join(bin, tool)).find((file) => existsSync(file));
    if (real !== undefined && !Object.hasOwn(programs, tool)) symlinkSync(real, path.join(folder, tool));
  }
  for (const [name, body] of Object.entries(programs)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, body.startsWith('#!') ? body : `#!/bin/sh\n${body}\n`);
    chmodSync(file, 0o755);
  }
  return folder;
}
