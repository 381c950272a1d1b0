import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Finished {
  readonly stdout: string;
  readonly seconds: number;
  /** The largest resident set, in bytes. */
  readonly peak: number;
}

const REPORT_PEAK = pathToFileURL(join(import.meta.dirname, 'report-peak.mjs')).href;

const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;

/** Runs a script under this Node.js with default flags. */
export function runChild(argv: readonly string[], folder: string, expectedExit = 0, cwd?: string): Finished {
  const peakFile = join(folder, 'peak');
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', REPORT_PEAK, ...argv], {
    encoding: 'utf8',
    maxBuffer: MAX_OUTPUT_BYTES,
    ...(cwd === undefined ? {} : { cwd }),
    env: { PATH: process.env['PATH'], MIRA_BENCH_PEAK: peakFile },
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== expectedExit) throw new Error(`${argv.join(' ')} ended with ${String(status)}: ${stderr}`);
  return { stdout, seconds, peak: Number(readFileSync(peakFile, 'utf8')) };
}
