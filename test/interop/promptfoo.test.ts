import { copyFile, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluationStatement } from '../../src/statements/evaluation.ts';
import { execute, type PeerResult } from './support/execute.ts';
import { Bench } from './support/harness-peer.ts';
import { npmPeer } from './support/npm-peer.ts';

/** promptfoo itself, without network, and what is made of its output. */

const PROMPTFOO = { name: 'promptfoo', version: '0.121.20' };
const PROVIDER = resolve(import.meta.dirname, '../fixtures/harness/promptfoo/provider.mjs');
const INSTALL_AND_RUN_MS = 3_000_000;
const MS = 300_000;

const PRODUCTS = Array.from({ length: 150 }, (_, n) => [`${n + 11}*${(n % 7) + 3}`, (n + 11) * ((n % 7) + 3)] as const);

interface Parts {
  /** Questions from the first on that the provider answers wrongly, and that end in an error. */
  readonly wrong?: number;
  readonly fails?: number;
  readonly prompt?: string;
}

function config({ wrong = 5, fails = 0, prompt = 'The number only: {{q}}' }: Parts = {}): string {
  const questions = PRODUCTS.map(([q]) => q);
  const own = { temperature: 0, wrong: questions.slice(0, wrong), fails: questions.slice(0, fails) };
  return JSON.stringify({
    prompts: [prompt],
    providers: [{ id: 'file://provider.mjs', label: 'arithmetic', config: own }],
    tests: PRODUCTS.map(([q, product]) => ({
      vars: { q },
      assert: [{ type: 'equals', value: String(product), metric: 'exact' }],
    })),
  });
}

let program: string;
let bench: Bench;

/** Neither telemetry nor updates nor anything of the user's. */
function environment(): Readonly<Record<string, string>> {
  return {
    PROMPTFOO_DISABLE_TELEMETRY: '1',
    PROMPTFOO_DISABLE_UPDATE: '1',
    PROMPTFOO_DISABLE_REMOTE_GENERATION: '1',
    PROMPTFOO_SELF_HOSTED: '1',
    PROMPTFOO_CONFIG_DIR: bench.at('promptfoo'),
  };
}

async function evaluate(name: string, parts: Parts, more: readonly string[] = []): Promise<PeerResult> {
  await bench.write({ [`${name}.config.json`]: config(parts) });
  const files = ['-c', `${name}.config.json`, '-o', `${name}.json`];
  return execute(process.execPath, [program, 'eval', ...files, ...FLAGS, ...more], {
    cwd: bench.folder,
    env: { ...process.env, ...environment() },
    timeout: MS,
  });
}

const FLAGS = ['--no-cache', '--no-table', '--no-share', '--no-progress-bar'];

/** What promptfoo ends with where a test failed. */
const FAILED_TESTS = 100;

describe(`${PROMPTFOO.name} ${PROMPTFOO.version}`, () => {
  beforeAll(async () => {
    program = join(await npmPeer(PROMPTFOO), 'node_modules/.bin/promptfoo');
    bench = await Bench.create({});
    await copyFile(PROVIDER, bench.at('provider.mjs'));
    const { exit, stdout, stderr } = await evaluate('good', {});
    if (exit !== FAILED_TESTS) throw new Error(`promptfoo ended with ${exit}\n${stdout}${stderr}`);
  }, INSTALL_AND_RUN_MS);
  afterAll(async () => bench[Symbol.asyncDispose]());

  it('the same provider holds', { timeout: MS }, async () => {
    await evaluate('again', {});
    const { exitCode, claims } = await bench.compare('good.json', 'again.json', '--margin', '0.05');
    expect(Array.from(claims.values(), ({ id, verdict, n }) => [id, verdict, n])).toStrictEqual([
      ['default/exact', 'holds', 150],
      ['default/pass', 'holds', 150],
      ['default/score', 'holds', 150],
    ]);
    expect(claims.get('default/pass')?.baseline.value).toBe(145 / 150);
    expect(exitCode).toBe(0);
  });

  it('a provider that answers worse is regressed', { timeout: MS }, async () => {
    await evaluate('worse', { wrong: 40 });
    const { exitCode, claims } = await bench.compare('good.json', 'worse.json');
    expect(claims.get('default/pass')).toMatchObject({ verdict: 'regressed', lost: 35, gained: 0 });
    expect(exitCode).toBe(20);
  });

  it('another prompt is incomparable', { timeout: MS }, async () => {
    await evaluate('prompted', { prompt: 'Only the number, please: {{q}}' });
    const { exitCode, claims } = await bench.compare('good.json', 'prompted.json');
    expect(claims.get('default/pass')).toMatchObject({ verdict: 'inconclusive', reason: 'incomparable' });
    expect(exitCode).toBe(10);
  });

  it('a provider that fails gives no verdict on what it did not answer', { timeout: MS }, async () => {
    await evaluate('failing', { fails: 30 });
    const { claims } = await bench.compare('good.json', 'failing.json', '--margin', '0.05');
    expect(claims.get('default/pass')).toMatchObject({ verdict: 'inconclusive' });
  });

  it('repeats are told apart, and a part of the tests is a part', { timeout: MS }, async () => {
    await evaluate('repeated', {}, ['--repeat', '2']);
    const rows = await bench.mira('samples', 'repeated.json');
    expect(rows.stdout.trimEnd().split('\n')).toHaveLength(300);
    await evaluate('part', {}, ['--filter-first-n', '20']);
    const { result } = await bench.compare('good.json', 'part.json');
    expect(result).toBe('incomplete');
  });

  it('a whole run measures with it', { timeout: MS }, async () => {
    const run = [process.execPath, program, 'eval', '-c', 'run.config.json', '-o', '{out}/results.json', ...FLAGS];
    await bench.write({
      'run.config.json': config(),
      'model/provider.txt': 'arithmetic 1\n',
      'mira.yml': `model: model/
evaluations:
  arithmetic:
    run: ${JSON.stringify(run)}
    prompts: [run.config.json]
    scorer: [run.config.json]
    ok-exit-codes: [0, ${FAILED_TESTS}]
    env: ${JSON.stringify(environment())}
claims: auto
`,
    });
    const { exitCode, stdout } = await bench.mira('run', '--out', 'mira-out');
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('3 claims recorded')]);
    const statement = await readFile(bench.at('mira-out/mira-evaluation.intoto.json'), 'utf8');
    const { predicate } = v.parse(evaluationStatement, JSON.parse(statement));
    expect(predicate.harness).toMatchObject([{ format: 'promptfoo', version: PROMPTFOO.version }]);
    expect(predicate.claims).toContainEqual(expect.objectContaining({ id: 'arithmetic/pass' }));
  });
});
