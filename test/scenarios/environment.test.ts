import { mkdtempSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mira, type Finished } from '../../scripts/demo/terminal.ts';
import { savedEnvironmentSchema } from '../../src/environment/saved.ts';
import { isObject } from '../../src/json.ts';
import type { ActionResult } from '../emulator/runner.ts';
import type { World } from '../emulator/world.ts';
import { A100, H100, pathOf, type Machine } from '../e2e/support/machine.ts';
import { MEASURE, toyConfig, toyWorld } from '../e2e/support/project.ts';
import { assetOf, bundleOf, signedAgain, statementIn } from '../e2e/support/published.ts';
import { model, release, withAssets } from '../e2e/support/released.ts';
import { claimOf, readReport } from '../e2e/support/report.ts';
import {
  expectDiscreet,
  harnessRan,
  member,
  outFiles,
  readJson,
  readOut,
  verifiedStatement,
} from '../e2e/support/seen.ts';

const RULES = 'claims:\n  - {metric: toy/accuracy, margin: 0.1}\n';
const LENIENT = toyConfig({ rest: `${RULES}gate: {environment: inconclusive}\n` });
const BUNDLE = 'mira-evaluation.sigstore.json';

let folder: string;
let world: World;

const on = (machine: Machine): { readonly env: { readonly PATH: string; readonly ImageVersion: string } } => ({
  env: { PATH: pathOf(path.join(folder, machine.driver), machine), ImageVersion: '20261101.1' },
});
const environmentOf = (statement: unknown): unknown => member(member(statement, 'predicate'), 'environment');
const factsOf = (environment: unknown, tier: string): unknown =>
  member(member(member(environment, 'host'), tier), 'facts');

/** A pull request's run, judged by the rules of its base. */
async function pull(machine: Machine, head = toyConfig(), base = toyConfig()): Promise<ActionResult> {
  await world.write({ 'mira.yml': head });
  return world.pull(world.openPull({ base }), on(machine));
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'mira-machines-'));
  world = await toyWorld();
  await release(world, 'v1.0.0', on(A100));
  await world.keepOut(path.join(folder, 'v1'));
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

describe('a release', () => {
  it('signs the environment, on which every claim depends, and publishes the lists', () => {
    const statement = verifiedStatement(world, bundleOf(world, 'v1.0.0'));
    const environment = environmentOf(statement);
    expect(factsOf(environment, 'A')).toMatchObject({
      'gpu.count': 2,
      'gpu.models': [A100.gpu, A100.gpu],
      'gpu.driver': A100.driver,
      frameworks: { torch: '2.4.0' },
      'cuda.runtime': '12.4',
    });
    expect(factsOf(environment, 'C')).toMatchObject({ 'runner.imageVersion': '20261101.1', 'run.id': '117' });
    expect(environment).toMatchObject({
      evaluations: { toy: { ranIn: 'host', image: null, tasks: ['toy'], inside: null } },
      assurance: 'self_reported',
      changedDuringRun: [],
    });
    const predicate = member(statement, 'predicate');
    const digest = String(member(environment, 'digest')).replace('sha256:', '');
    expect(member(predicate, 'materials')).toContainEqual({
      id: 'environment',
      kind: 'environment',
      name: 'environment',
      digest: { sha256: digest },
    });
    const claims: unknown = member(predicate, 'claims');
    expect(Array.isArray(claims) ? claims.map((claim: unknown) => member(claim, 'materials')) : []).toStrictEqual([
      ['model', 'scorer:eval.mjs', 'environment'],
    ]);
    const saved = v.parse(savedEnvironmentSchema, readJson(world, 'mira-environment.json'));
    expect(saved.environment).toStrictEqual(environment);
    expect(saved.packages.host).toStrictEqual({ python: ['torch==2.4.0'], system: ['libc6 2.39'] });
  });

  it('gives no identity of the machine, its user or its GPUs away', () => {
    const told = `${JSON.stringify(environmentOf(statementIn(bundleOf(world, 'v1.0.0'))))}${readOut(world, 'mira-environment.json')}`;
    const names = [
      os.hostname(),
      world.workspace,
      folder,
      'GitHub Actions 1',
      'octocat',
      '0badc0de',
      '13200000',
      ':4B:',
    ];
    const words = new Set(told.split(/[^\w.-]+/u));
    expect(names.filter((name) => (name === os.hostname() ? words.has(name) : told.includes(name)))).toStrictEqual([]);
  });

  it('is accepted by mira verify, which recomputes the digest', async () => {
    const verify = (file: string): Promise<Finished> =>
      mira(
        [
          'verify',
          file,
          '--samples',
          'mira-samples.jsonl.zst',
          '--repo',
          'acme/langid',
          '--trusted-root',
          path.join(world.workspace, 'trusted_root.json'),
        ],
        path.join(folder, 'v1'),
      );
    expect((await verify(BUNDLE)).exitCode).toBe(0);
    const forged = JSON.stringify(statementIn(bundleOf(world, 'v1.0.0'))).replaceAll(A100.gpu, H100.gpu);
    await writeFile(path.join(folder, 'v1', 'forged.sigstore.json'), await signedAgain(world, forged));
    const refused = await verify('forged.sigstore.json');
    expect(refused.exitCode).toBe(30);
    expect(refused.stdout).toContain('the environment does not have the digest that stands beside it');
  });
});

describe('a worse model on another machine', () => {
  it('regressed, with a warning that says what changed, whatever the head would have it', async () => {
    await model(world, 30);
    const result = await pull(H100, LENIENT);
    expect(result.exitCode).toBe(20);
    const report = readReport(world);
    expect(claimOf(report, 'toy/accuracy')).toMatchObject({ verdict: 'regressed', reason: 'environment' });
    expect(report.environment).toMatchObject({ verdict: 'not-comparable', policy: 'warn' });
    expect(report.ruleChanges).toStrictEqual({
      since: 'base',
      changes: [
        {
          what: 'environment warn → inconclusive (looser: a loss in a changed environment is no regression)',
          claim: null,
        },
      ],
    });
    const said = `Environment changed: GPU 2 × ${A100.gpu} → 2 × ${H100.gpu}, GPU driver ${A100.driver} → ${H100.driver}`;
    expect(result.annotations.map(({ message }) => message)).toContain(said);
    const comment = readOut(world, 'mira-comment.md').split('<details>')[0] ?? '';
    expect(comment).toContain('**The environment changed** since the baseline.');
    expect(comment).toContain(`- \`GPU 2 × ${A100.gpu} → 2 × ${H100.gpu}\``);
    expect(comment).toContain('in a changed environment');
    expectDiscreet(world, result);
  });

  it('is inconclusive by the base’s policy, and passes', async () => {
    const result = await pull(H100, LENIENT, LENIENT);
    expect([result.exitCode, result.outputs['verdict']]).toStrictEqual([0, 'inconclusive']);
    expect(claimOf(readReport(world), 'toy/accuracy')).toMatchObject({
      verdict: 'inconclusive',
      reason: 'environment',
    });
    expect(member(readJson(world, 'mira-gate.intoto.json')['predicate'], 'miraVerdicts')).toStrictEqual([
      { claim: 'toy/accuracy', verdict: 'inconclusive', reason: 'environment' },
    ]);
  });

  it('regressed by the same policy where the machine is the same', async () => {
    const result = await pull(A100, LENIENT, LENIENT);
    expect(result.exitCode).toBe(20);
    const report = readReport(world);
    expect(claimOf(report, 'toy/accuracy')).toMatchObject({ verdict: 'regressed', reason: null });
    expect(report.environment).toMatchObject({ verdict: 'same', policy: 'inconclusive' });
    expect(report.changes.filter(({ kind, before, after }) => kind === 'environment' && before === after)).toHaveLength(
      1,
    );
    await world.keepOut(path.join(folder, 'worse'));
  });

  it('has nothing said of its environment where the baseline was signed before it was captured', async () => {
    const result = await withAssets(world, 'v1.0.0', async () => {
      Object.assign(assetOf(world, 'v1.0.0', BUNDLE), { bytes: await signedAgain(world, early(world)) });
      return pull(H100);
    });
    expect(result.exitCode).toBe(20);
    const report = readReport(world);
    expect(report.environment).toBeNull();
    expect(claimOf(report, 'toy/accuracy')).toMatchObject({ verdict: 'regressed', reason: null });
    expect(report.changes.filter(({ kind }) => kind === 'environment')).toStrictEqual([]);
  });
});

/** The statement of v1.0.0 as it was when environments were not captured yet. */
function early(of: World): object {
  const statement = structuredClone(statementIn(bundleOf(of, 'v1.0.0')));
  const predicate = member(statement, 'predicate');
  const [claims, materials] = [member(predicate, 'claims'), member(predicate, 'materials')];
  if (!isObject(predicate) || !Array.isArray(claims) || !Array.isArray(materials))
    throw new Error('it has all of them');
  Object.assign(predicate, {
    environment: { evaluations: { toy: { ranIn: 'host', image: null } } },
    materials: materials.filter((material: unknown) => member(material, 'id') !== 'environment'),
    claims: claims.map((claim: unknown) => ({
      ...(isObject(claim) ? claim : {}),
      materials: ['model', 'scorer:eval.mjs'],
    })),
  });
  return statement;
}

describe('an unchanged model on another machine', () => {
  it('is not measured again: what was measured is the model', async () => {
    await rm(path.join(world.workspace, 'ran.txt'), { force: true });
    await model(world, 3);
    const result = await pull(H100);
    expect(result.exitCode).toBe(0);
    expect(harnessRan(world)).toBe(false);
    expect(outFiles(world)).not.toContain('mira-environment.json');
    expect(readReport(world).environment).toMatchObject({ verdict: 'same', changes: [] });
  });
});

describe('mira compare and mira env', () => {
  it('tell what changed between two evaluations', async () => {
    await model(world, 30);
    await world.tag('v2.0.0', on(H100));
    await world.keepOut(path.join(folder, 'h100'));
    const compared = await mira(['compare', 'v1', 'h100'], folder);
    expect(compared.exitCode).toBe(20);
    expect(compared.stdout).toContain(`Environment changed: GPU 2 × ${A100.gpu} → 2 × ${H100.gpu}, GPU driver`);
    const other = await mira(['env', '--compare', 'v1', 'h100'], folder);
    expect([other.exitCode, other.stdout.trimEnd().split('\n').at(-1)]).toStrictEqual([
      10,
      'not comparable: what moves numbers differs, so that a loss may be due to it',
    ]);
    const same = await mira(['env', '--compare', 'v1', 'worse'], folder);
    expect([same.exitCode, same.stderr]).toStrictEqual([0, '']);
  });

  it('prints this machine, for a comparison later', async () => {
    const { env } = on(A100);
    const printed = await mira(['env', '--json'], folder, { ...process.env, ...env });
    expect(printed.exitCode).toBe(0);
    const { environment } = v.parse(savedEnvironmentSchema, JSON.parse(printed.stdout));
    expect(environment.host?.A.facts['gpu.models']).toStrictEqual([A100.gpu, A100.gpu]);
    const usage = await mira(['env', '--compare', 'v1'], folder);
    expect(usage.exitCode).toBe(2);
  });
});

describe('a machine', () => {
  it('that changes while it is evaluated is told and signed', async () => {
    const path2 = on(A100).env.PATH;
    const smi = path.join(path2.split(path.delimiter)[0] ?? '', 'nvidia-smi');
    const change = `const smi = ${JSON.stringify(smi)};
fs.writeFileSync(smi, fs.readFileSync(smi, 'utf8').replace('${A100.driver}', '540.1.2'));`;
    await using other = await toyWorld({ body: `${change}\n${MEASURE}` });
    const result = await other.tag('v1.0.0', on(A100));
    expect(result.exitCode).toBe(0);
    expect(result.annotations.map(({ message }) => message)).toContain(
      `the environment changed while it was evaluated: GPU driver ${A100.driver} → 540.1.2`,
    );
    const environment = environmentOf(verifiedStatement(other, readJson(other, BUNDLE)));
    expect(member(environment, 'changedDuringRun')).toStrictEqual([
      { evaluation: null, tier: 'A', fact: 'gpu.driver', before: A100.driver, after: '540.1.2' },
    ]);
    expect(factsOf(environment, 'A')).toMatchObject({ 'gpu.driver': A100.driver });
  });

  it('whose package list holds a secret publishes nothing', async () => {
    const secret = 'hunter2hunter2hunter2';
    await using other = await toyWorld({ evaluation: ['secrets: [API_KEY]'] });
    const machine = { ...A100, driver: '535.1.1', packages: { torch: '2.4.0', [secret]: '1.0' } };
    const { env } = on(machine);
    const result = await other.tag('v1.0.0', { env: { ...env, API_KEY: secret } });
    expect(result.log).toContain('E_SECRET_IN_EVIDENCE');
    expect(result.exitCode).toBe(12);
    expect(other.repository.releases).toStrictEqual([]);
    expect(outFiles(other)).not.toContain('mira-environment.json');
    expectDiscreet(other, result);
  });
});
