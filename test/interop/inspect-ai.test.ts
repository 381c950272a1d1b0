import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { execute, succeed, type PeerResult } from './support/execute.ts';
import { Bench, CHANCE, compareByChance, jsonLines } from './support/harness-peer.ts';
import { pythonEnvironment } from './support/python-peer.ts';

/** Inspect itself, without network, and what is made of its logs in both formats. */

const INSPECT = 'inspect-ai==0.3.285';
const TASKS = resolve(import.meta.dirname, 'peers/inspect_qa.py');
const INSTALL_AND_RUN_MS = 1_800_000;
const MS = 300_000;

const QUESTIONS = Array.from({ length: 150 }, (_, n) => {
  const [right, wrong] = [String(n * 2 + 5), String(n * 2 + 6)];
  return { id: `q${n}`, question: n % 2 === 0 ? `${right} or ${wrong}?` : `${wrong} or ${right}?`, answer: right };
});

/** A model that has the answers to the first of the questions. */
function model(known: number): string {
  return JSON.stringify(
    Object.fromEntries(QUESTIONS.slice(0, known).map(({ question, answer }) => [question, answer])),
  );
}

const changed = QUESTIONS.map((row, n) => (n === 7 ? { ...row, question: `${row.question} Think.` } : row));
const FILES = {
  'data.jsonl': jsonLines(QUESTIONS),
  'changed.jsonl': jsonLines(changed),
  'few.jsonl': jsonLines(QUESTIONS.slice(0, 50)),
  'good.json': model(140),
  'worse.json': model(100),
};

let python: string;
let bench: Bench;

interface Run {
  readonly format?: 'eval' | 'json';
  readonly answers?: string;
  readonly data?: string;
  readonly more?: readonly string[];
}

/** `inspect eval`, as its users run it; the logs are in the folder `out`. */
async function inspect(out: string, { format = 'eval', answers = 'good.json', data = 'data.jsonl', more = [] }: Run) {
  const task = ['-T', `data=${bench.at(data)}`, '-T', `answers=${bench.at(answers)}`];
  const flags = ['--log-format', format, '--log-dir', out, '--display', 'plain'];
  return execute(join(dirname(python), 'inspect'), ['eval', `${TASKS}@qa`, ...task, ...flags, ...more], {
    cwd: bench.folder,
    env: environment(),
    timeout: MS,
  });
}

async function measured(out: string, run: Run = {}): Promise<string> {
  const { exit, stdout, stderr } = await inspect(out, run);
  if (exit !== 0) throw new Error(`inspect ended with ${exit}\n${stdout}${stderr}`);
  return out;
}

/** What it keeps, it keeps beside its logs. */
function environment(): NodeJS.ProcessEnv {
  return { ...process.env, HOME: bench.folder, PYTHONDONTWRITEBYTECODE: '1' };
}

/** Samples lie in a log in the order in which they ended. */
async function rowsOf(out: string): Promise<readonly string[]> {
  const { stdout } = await bench.mira('samples', out);
  return stdout.trimEnd().split('\n').sort();
}

const MATCH = 'qa/accuracy,match';
const INCLUDES = 'qa/accuracy,includes';

describe(INSPECT, () => {
  beforeAll(async () => {
    python = await pythonEnvironment([INSPECT]);
    bench = await Bench.create(FILES);
    await measured('good');
  }, INSTALL_AND_RUN_MS);
  afterAll(async () => bench[Symbol.asyncDispose]());

  it('writes the same rows in both of its formats, and the same model holds', { timeout: MS }, async () => {
    await measured('good-json', { format: 'json' });
    const rows = await rowsOf('good');
    expect(rows).toHaveLength(150);
    expect(await rowsOf('good-json')).toStrictEqual(rows);
    const { exitCode, claims } = await bench.compare('good', 'good-json', '--margin', '0.05');
    expect(Array.from(claims.values(), ({ id, verdict, n }) => [id, verdict, n])).toStrictEqual([
      [INCLUDES, 'holds', 150],
      [MATCH, 'holds', 150],
    ]);
    expect(claims.get(MATCH)?.baseline.value).toBe(140 / 150);
    expect(exitCode).toBe(0);
  });

  it.each(['eval', 'json'] as const)(
    'a model that answers worse is regressed (%s)',
    { timeout: MS },
    async (format) => {
      await measured(`worse-${format}`, { format, answers: 'worse.json' });
      const { exitCode, claims } = await bench.compare('good', `worse-${format}`);
      expect(claims.get(MATCH)).toMatchObject({ verdict: 'regressed', lost: 40, gained: 0 });
      expect(exitCode).toBe(20);
    },
  );

  it.each(['eval', 'json'] as const)('a changed data file is incomparable (%s)', { timeout: MS }, async (format) => {
    await measured(`changed-${format}`, { format, data: 'changed.jsonl' });
    const { exitCode, claims } = await bench.compare('good', `changed-${format}`);
    expect(claims.get(MATCH)).toMatchObject({ verdict: 'inconclusive', reason: 'incomparable' });
    expect(exitCode).toBe(10);
  });

  it('ids that are positions do not pair what was shuffled wrongly', { timeout: MS }, async () => {
    const more = ['-T', 'ids=false'];
    await measured('numbers', { more });
    await measured('shuffled', { more: [...more, '--sample-shuffle', '7'] });
    const { claims } = await bench.compare('numbers', 'shuffled', '--margin', '0.05');
    expect(claims.get(MATCH)).toMatchObject({ verdict: 'holds', lost: 0, gained: 0, n: 150 });
  });

  it('epochs are repeats', { timeout: MS }, async () => {
    await measured('epochs', { more: ['--epochs', '2'] });
    expect(await rowsOf('epochs')).toHaveLength(300);
    const { claims } = await bench.compare('epochs', 'epochs', '--margin', '0.05');
    expect(claims.get(MATCH)).toMatchObject({ verdict: 'holds', n: 150 });
  });

  it.each(['eval', 'json'] as const)(
    'a run that failed ends with status 0 and is refused (%s)',
    { timeout: MS },
    async (format) => {
      const out = `failed-${format}`;
      const result: PeerResult = await inspect(out, { format, more: ['-T', 'broken=q3'] });
      expect(result.exit).toBe(0);
      const compared = await bench.mira('compare', 'good', out);
      expect([compared.exitCode, compared.stderr]).toEqual([2, expect.stringMatching(/E_RUN_FAILED.*fell over/su)]);
    },
  );

  it('samples that failed where that was tolerated are missing scores', { timeout: MS }, async () => {
    const broken = Array.from({ length: 30 }, (_, n) => `q${n}`).join('+');
    await measured('tolerated', { more: ['--no-fail-on-error', '-T', `broken=${broken}`] });
    const { claims } = await bench.compare('good', 'tolerated', '--margin', '0.05');
    expect(claims.get(MATCH)).toMatchObject({ verdict: 'inconclusive' });
  });

  it(
    `of ${CHANCE.pairs} pairs of runs that differ by chance alone, few are called worse`,
    { timeout: 2 * MS },
    async () => {
      const options = { cwd: bench.folder, env: environment(), timeout: 2 * MS };
      await succeed(python, [TASKS, 'few.jsonl', 'seeds', String(CHANCE.runs)], options);
      const { regressed, lost } = await compareByChance(bench, 'seeds');
      // the answers are drawn anew: pairs of equal runs would prove nothing
      expect(lost).toBeGreaterThan(5 * CHANCE.pairs);
      expect(regressed).toBeLessThanOrEqual(CHANCE.mostRegressed);
    },
  );
});
