import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runChild } from './child.ts';
import type { Measurement } from './measurement.ts';

export const MAX_PEAK_MB = 300;

/** Committing to rows and checking them, apart from everything else that a run does. */
export function measureEvidence(root: string, folder: string, rows: number): readonly Measurement[] {
  const { stdout, peak } = runChild([compile(root), folder, String(rows)], folder);
  const seconds: unknown = JSON.parse(stdout);
  if (!Array.isArray(seconds)) throw new TypeError(`not a list of seconds: ${stdout}`);
  const [spool, write, verify] = seconds.map(Number);
  const step = (name: string, value = Number.NaN): Measurement => ({
    area: 'evidence',
    name,
    value,
    unit: 's',
    limit: null,
  });
  return [
    step('spool and sort', spool),
    step('commit and write', write),
    step('read back and verify', verify),
    { area: 'evidence', name: 'peak memory', value: peak / 1e6, unit: 'MB', limit: MAX_PEAK_MB },
  ];
}

/** As JavaScript, as it is bundled: Node.js needs some 30 MB of its own to run TypeScript. */
function compile(root: string): string {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', join(root, 'test/bench')], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The bench does not compile.\n${stdout}`);
  const built = join(root, 'node_modules/.cache/mira-bench');
  writeFileSync(join(built, 'package.json'), '{"type":"module"}\n');
  return join(built, 'test/bench/evidence-child.js');
}
