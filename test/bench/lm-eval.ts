import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { runChild } from './child.ts';
import { compiledChild } from './compiled.ts';
import { MAX_PEAK_MB } from './evidence.ts';
import { writeLmEvalOutput } from './lm-eval-output.ts';
import type { Measurement } from './measurement.ts';
import { logSlope, MAX_SLOPE } from './statistics.ts';

const answer = v.object({ rows: v.number(), seconds: v.number() });

const MAX_TO_PARSE = 3;

/** Rows, leaves, root and claim of lm-eval's output, beside one thread that only parses the same lines; then with the files. */
export function measureLmEval(root: string, folder: string, rows: number): readonly Measurement[] {
  const child = compiledChild(root, 'lm-eval-child');
  const measured = [rows / 100, rows / 10, rows].map((size) => {
    const count = Math.round(size);
    const work = mkdtempSync(join(folder, 'lm-eval-'));
    const output = join(work, 'output');
    const samples = writeLmEvalOutput(output, count);
    const run = (...args: readonly string[]): { readonly seconds: number; readonly peak: number } => {
      const { stdout, peak } = runChild([child, ...args], work);
      const said = v.parse(answer, JSON.parse(stdout));
      if (said.rows !== count) throw new Error(`${said.rows} rows instead of ${count}`);
      return { seconds: said.seconds, peak };
    };
    const parsed = run('parse', samples);
    const built = run('build', output, work);
    const written = count === rows ? run('files', output, work) : null;
    rmSync(work, { recursive: true });
    return { count, parsed, built, written };
  });
  const largest = measured.at(-1);
  const [parse, build] = [largest?.parsed.seconds ?? Number.NaN, largest?.built.seconds ?? Number.NaN];
  const peaks = measured.flatMap(({ built, written }) => [built.peak, written?.peak ?? 0]);
  const row = (name: string, value: number, rest: Partial<Measurement> = {}): Measurement => ({
    area: 'lm-eval',
    name,
    value,
    unit: 's',
    limit: null,
    ...rest,
  });
  return [
    row('JSON.parse of every line, one thread', parse),
    row('rows, claim, leaves, root', build),
    row('lm-eval ÷ JSON.parse', build / parse, { unit: '×', limit: MAX_TO_PARSE }),
    row('time over rows, from a hundredth', logSlope(measured.map(({ count, built }) => [count, built.seconds])), {
      unit: 'slope',
      limit: MAX_SLOPE,
    }),
    row('the same with both files', largest?.written?.seconds ?? Number.NaN),
    row('peak memory', Math.max(...peaks) / 1e6, { unit: 'MB', limit: MAX_PEAK_MB }),
  ];
}
