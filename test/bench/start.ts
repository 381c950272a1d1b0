import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Measurement } from './measurement.ts';
import { median } from './statistics.ts';

/** Runs that count, of each program; one more of each before them warms the file cache. */
const RUNS = 15;

const PROGRAMS = {
  node: ['-e', '0'],
  help: ['mira.js', '--help'],
  action: ['run.js'],
} as const;

type Program = keyof typeof PROGRAMS;

/** Of processor time, since other work on the machine stretches everything else. */
const MAX_ACTION_RATIO = 4.5;

/** How fast the programs answer, run in turn so that what else the machine does hits all of them. */
export async function measureStart(dist: string): Promise<readonly Measurement[]> {
  const times: Record<Program, number[]> = { node: [], help: [], action: [] };
  const work: Record<'node' | 'action', number[]> = { node: [], action: [] };
  for (let run = 0; run <= RUNS; run += 1) {
    times.node.push(await untilEnd(PROGRAMS.node));
    times.help.push(await untilEnd(inside(dist, PROGRAMS.help)));
    times.action.push(await untilOutput(inside(dist, PROGRAMS.action)));
    work.node.push(processorTime(PROGRAMS.node));
    work.action.push(processorTime(inside(dist, PROGRAMS.action)));
  }
  const ratio = median(work.action.slice(1)) / median(work.node.slice(1));
  const [node, help, action] = [times.node, times.help, times.action].map((list) => median(list.slice(1)));
  if (node === undefined || help === undefined || action === undefined) throw new RangeError('there are three');
  return [
    { area: 'start', name: 'node -e 0', value: node, unit: 'ms', limit: null },
    { area: 'start', name: 'mira --help (1.5 × node -e 0 + 100 ms)', value: help, unit: 'ms', limit: 1.5 * node + 100 },
    { area: 'start', name: 'mira --help ÷ node -e 0', value: help / node, unit: '×', limit: null },
    { area: 'start', name: 'the action, to its first line', value: action, unit: 'ms', limit: null },
    {
      area: 'start',
      name: 'the action ÷ node -e 0, processor time',
      value: ratio,
      unit: '×',
      limit: MAX_ACTION_RATIO,
    },
  ];
}

function inside(dist: string, [file = '', ...rest]: readonly string[]): readonly string[] {
  return [join(dist, file), ...rest];
}

async function untilEnd(argv: readonly string[]): Promise<number> {
  const start = performance.now();
  await once(spawn(process.execPath, argv, { stdio: 'ignore' }), 'exit');
  return performance.now() - start;
}

/** Seconds of a process until its end, of the user and the system; the action ends soon after its first line. */
function processorTime(argv: readonly string[]): number {
  const script = 'TIMEFORMAT="%U %S"; time "$@" >/dev/null 2>&1';
  const { stderr } = spawnSync('bash', ['--norc', '-c', script, 'bash', process.execPath, ...argv], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { PATH: process.env['PATH'] },
  });
  const [user = Number.NaN, system = Number.NaN] = stderr.trim().split(' ').map(Number);
  return user + system;
}

/** Outside of a workflow, where the action's first line is that something is missing. */
async function untilOutput(argv: readonly string[]): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, argv, {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { PATH: process.env['PATH'] },
  });
  const exit = once(child, 'exit');
  await once(child.stdout, 'data');
  const time = performance.now() - start;
  await exit;
  return time;
}
