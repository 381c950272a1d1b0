import { runChild } from './child.ts';
import { compiledChild } from './compiled.ts';
import type { Measurement } from './measurement.ts';

export const MAX_PEAK_MB = 300;
const MAX_VERIFY_TO_BUILD = 1.2;

/** Committing to rows and checking them, apart from everything else that a run does. */
export function measureEvidence(root: string, folder: string, rows: number): readonly Measurement[] {
  const { stdout, peak } = runChild([compiledChild(root, 'evidence-child'), folder, String(rows)], folder);
  const seconds: unknown = JSON.parse(stdout);
  if (!Array.isArray(seconds)) throw new TypeError(`not a list of seconds: ${stdout}`);
  const [spool = Number.NaN, write = Number.NaN, verify = Number.NaN] = seconds.map(Number);
  const row = (name: string, value: number, rest: Partial<Measurement> = {}): Measurement => ({
    area: 'evidence',
    name,
    value,
    unit: 's',
    limit: null,
    ...rest,
  });
  return [
    row('spool and sort', spool),
    row('commit and write', write),
    row('read back and verify', verify),
    row('verify ÷ build', verify / (spool + write), { unit: '×', limit: MAX_VERIFY_TO_BUILD }),
    row('peak memory', peak / 1e6, { unit: 'MB', limit: MAX_PEAK_MB }),
  ];
}
