import { generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mira, type Finished } from '../../scripts/demo/terminal.ts';
import { claimJsonSchema, type ClaimJson } from '../../src/report/json.ts';
import { RELEASE_WORKFLOW, type World } from '../emulator/world.ts';
import { toyConfig } from './support/project.ts';
import { withByteChanged, withTextReplaced } from './support/published.ts';
import { model, releasedWorld } from './support/released.ts';

const LM_EVAL = path.resolve(import.meta.dirname, '../fixtures/harness/lm_eval');
const BUNDLE = 'mira-evaluation.sigstore.json';
const SAMPLES = 'mira-samples.jsonl.zst';

let folder: string;
let world: World;

const comparison = v.object({ result: v.string(), claims: v.array(claimJsonSchema) });
const compared = (result: Finished): v.InferOutput<typeof comparison> => v.parse(comparison, JSON.parse(result.stdout));

const run = (...args: string[]): Promise<Finished> => mira(args, folder);
const compare = (...args: string[]): Promise<Finished> => run('compare', ...args);
const verify = (...args: string[]): Promise<Finished> => run('verify', ...args, '--trusted-root', 'trusted_root.json');
const REPO = ['--repo', 'acme/langid'];

/** A mira-samples file of so many rows, of which the first are wrong. */
function samples(name: string, wrong: number, count = 200): void {
  const header = { schema: 'mira-samples/1', metrics: { accuracy: { direction: 'higher', kind: 'binary' } } };
  const rows = Array.from({ length: count }, (_, n) => ({ key: `text-${n}`, scores: { accuracy: n < wrong ? 0 : 1 } }));
  writeFileSync(path.join(folder, name), [header, ...rows].map((line) => `${JSON.stringify(line)}\n`).join(''));
}

/** Every failure is one sentence and a hint, and nothing of the inside. */
function expectRefused(result: Finished, exit: number, sentence: string | RegExp): void {
  expect(result.stderr).toMatch(sentence);
  expect(result.stderr).not.toMatch(/^\s+at .+:\d+:\d+/mu);
  expect(result.stdout).toBe('');
  expect(result.exitCode).toBe(exit);
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'mira-cli-'));
  world = await releasedWorld();
  await world.keepOut(path.join(folder, 'v1'));
  cpSync(path.join(world.workspace, 'model'), path.join(folder, 'model'), { recursive: true });
  cpSync(path.join(world.workspace, 'trusted_root.json'), path.join(folder, 'trusted_root.json'));
  await model(world, 30);
  await world.tag('v2.0.0');
  await world.keepOut(path.join(folder, 'v2'));
  for (const wrong of [10, 11, 60]) samples(`${wrong}.jsonl`, wrong);
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

describe('mira compare, of two raw outputs', () => {
  it('says 0 when nothing got worse, with figures', async () => {
    const result = await compare('10.jsonl', '11.jsonl', '--margin', '0.05');
    expect(result.exitCode).toBe(0);
    expect(result.stdout).toMatch(
      /✓ default\/accuracy +95\.0 % → 94\.5 % +−0\.5 points .+ holds +allowed 5\.0 · 1 lost/u,
    );
    expect(result.stdout).toMatch(/1 holds\. +Unsigned comparison of two local files\. +exit 0\n$/u);
    expect(result.stderr).toBe('');
  });

  it('says 10 when it cannot tell, and what would', async () => {
    const result = await compare('10.jsonl', '11.jsonl', '--margin', '0.006');
    expect(result.exitCode).toBe(10);
    expect(result.stdout).toContain("can't tell");
    expect(result.stdout).toMatch(/1 can't be told\. .+ exit 10\n$/u);
  });

  it('says 20 when something regressed, as JSON of the documented form', async () => {
    const result = await compare('10.jsonl', '60.jsonl', '--json');
    expect(result.exitCode).toBe(20);
    const { result: word, claims } = compared(result);
    expect(word).toBe('regressed');
    expect(claims).toHaveLength(1);
    const [claim] = claims;
    const documented: readonly (keyof ClaimJson)[] = [
      ...(['id', 'verdict', 'reason', 'method', 'n', 'gained', 'lost', 'baseline', 'candidate', 'delta'] as const),
      ...(['interval', 'p', 'pAdjusted', 'pNotWorse', 'margin', 'needed'] as const),
    ];
    expect(Object.keys(claim ?? {})).toStrictEqual(expect.arrayContaining([...documented]));
    expect(claim).toMatchObject({
      id: 'default/accuracy',
      verdict: 'regressed',
      reason: null,
      method: 'mcnemar-exact',
      n: 200,
      gained: 0,
      lost: 50,
      baseline: { value: 0.95 },
      candidate: { value: 0.7 },
      interval: { level: 0.9 },
      margin: 0.02,
    });
    expect(claim?.delta).toBeCloseTo(-0.25, 12);
    expect(claim?.p).toBeCloseTo(2 ** -50, 25);
  });

  it('takes the error rate from --alpha', async () => {
    const [strict, loose] = [
      await compare('10.jsonl', '11.jsonl', '--margin', '0.02', '--alpha', '0.001', '--json'),
      await compare('10.jsonl', '11.jsonl', '--margin', '0.02', '--alpha', '0.2', '--json'),
    ];
    expect([strict.exitCode, loose.exitCode]).toStrictEqual([10, 0]);
    expect(compared(strict).claims[0]?.interval?.level).toBe(0.998);
    expect(compared(loose).claims[0]?.interval?.level).toBe(0.6);
  });

  it('takes claims, margins and error rate from --config, and --margin before that', async () => {
    const rest = 'claims:\n  - {metric: default/accuracy, margin: 0.3}\ngate: {alpha: 0.1}\n';
    writeFileSync(path.join(folder, 'mira.yml'), toyConfig({ rest }));
    const result = await compare('10.jsonl', '60.jsonl', '--config', 'mira.yml', '--json');
    expect(compared(result).claims[0]).toMatchObject({ verdict: 'holds', margin: 0.3, interval: { level: 0.8 } });
    expect(result.exitCode).toBe(0);
    const flag = await compare('10.jsonl', '60.jsonl', '--config', 'mira.yml', '--margin', '0.1', '--json');
    expect(compared(flag).claims[0]).toMatchObject({ verdict: 'regressed', margin: 0.1 });
    expect(flag.exitCode).toBe(20);
  });

  it('pairs two releases of lm-eval by document and filter', async () => {
    const [before, after] = [path.join(LM_EVAL, 'hf_release1'), path.join(LM_EVAL, 'hf_release2')];
    const text = await compare(before, after);
    expect(text.exitCode).toBe(10);
    expect(text.stdout).toMatch(/^lm-eval 0\.4\.13 · arith 24 · capitals 20\n/u);
    const json = await compare(before, after, '--json');
    expect(compared(json).claims.map(({ id, gained, lost, n }) => [id, gained, lost, n])).toStrictEqual([
      ['arith/exact_match,flexible-extract', 0, 0, 12],
      ['arith/exact_match,strict-match', 0, 0, 12],
      ['capitals/acc,none', 3, 4, 20],
      ['capitals/acc_norm,none', 0, 1, 20],
    ]);
  });

  it('says 12 when the harness was told to leave samples out', async () => {
    const result = await compare(path.join(LM_EVAL, 'multiple_choice_seed0'), path.join(LM_EVAL, 'limit5'), '--json');
    expect(result.exitCode).toBe(12);
    expect(compared(result).result).toBe('incomplete');
    expect(new Set(compared(result).claims.map(({ reason }) => reason))).toStrictEqual(new Set(['subset']));
  });

  it.each<readonly [string, readonly string[], RegExp]>([
    ['one path', ['10.jsonl'], /^E_USAGE: compare takes two paths/u],
    ['a path that is not there', ['10.jsonl', 'none.jsonl'], /^E_OUTPUT_MISSING: there is nothing at none\.jsonl/u],
    ['margin 0', ['10.jsonl', '11.jsonl', '--margin', '0'], /^E_USAGE: --margin is 0/u],
    ['a margin that is no number', ['10.jsonl', '11.jsonl', '--margin', 'much'], /^E_USAGE: .*--margin/u],
    ['alpha of a half', ['10.jsonl', '11.jsonl', '--alpha', '0.5'], /^E_USAGE: --alpha is 0\.5/u],
    ['an unknown flag', ['10.jsonl', '11.jsonl', '--margn', '1'], /^E_USAGE: .*--margn/u],
    ['a config that is not there', ['10.jsonl', '11.jsonl', '--config', 'no.yml'], /E_CONFIG_MISSING/u],
    ['two runs in one folder', ['10.jsonl', path.join(LM_EVAL, 'mixed_folder')], /E_MIXED_RUNS/u],
    ['a folder without samples', ['10.jsonl', path.join(LM_EVAL, 'no_log_samples')], /E_\w+: .+\n {2}\S/u],
  ])('is 2 for %s', async (_, args, sentence) => {
    expectRefused(await compare(...args), 2, sentence);
  });
});

describe('mira compare, of bundles', () => {
  const trust = ['--trusted-root', 'trusted_root.json'];

  it('reads them unverified without flags, with the margins that were signed', async () => {
    const result = await compare('v1', 'v2');
    expect(result.exitCode).toBe(20);
    expect(result.stdout).toContain(`${BUNDLE} · 60 samples · unverified`);
    expect(result.stdout).toContain('allowed 10.0 · 27 lost, none gained of 60');
  });

  it('verifies them when it is told who must have signed', async () => {
    const result = await compare(`v1/${BUNDLE}`, 'v2', ...REPO, ...trust);
    expect(result.exitCode).toBe(20);
    expect(result.stdout).toContain(`${BUNDLE} · 60 samples · verified`);
    const same = await compare('v1', 'v1', ...REPO, ...trust, '--json');
    expect(same.exitCode).toBe(0);
    expect(compared(same).claims[0]).toMatchObject({ verdict: 'holds', reason: 'identity', method: 'identity', n: 60 });
    const byKey = await compare('v1', 'v1', '--margin', '0.5', '--json');
    expect(compared(byKey).claims[0]?.margin).toBe(0.5);
  });

  it('compares a bundle with a raw output', async () => {
    const header = { schema: 'mira-samples/1', metrics: { accuracy: { direction: 'higher', kind: 'binary' } } };
    const rows = Array.from({ length: 60 }, (_, n) => ({
      task: 'toy',
      key: `text-${n}`,
      scores: { accuracy: n < 4 ? 0 : 1 },
    }));
    writeFileSync(path.join(folder, 'raw.jsonl'), [header, ...rows].map((row) => `${JSON.stringify(row)}\n`).join(''));
    const result = await compare('v1', 'raw.jsonl', '--json');
    // nobody said which scorer the raw output comes from
    expect(compared(result).claims[0]).toMatchObject({
      id: 'toy/accuracy',
      verdict: 'inconclusive',
      reason: 'incomparable',
    });
    expect(result.exitCode).toBe(10);
  });

  it.each<readonly [string, string, readonly string[], RegExp, () => void]>([
    ['of another repository', 'v1', ['--repo', 'stranger/langid'], /E_SIGNER: v1.+does not verify/u, () => undefined],
    [
      'with one sample changed',
      'tampered',
      REPO,
      /E_EVIDENCE: tampered.+does not verify \(evidence\)/u,
      () => {
        const file = path.join(folder, 'tampered', SAMPLES);
        writeFileSync(file, withTextReplaced(readFileSync(file), '"accuracy":0', '"accuracy":1'));
      },
    ],
    [
      'with one byte of the signature changed',
      'forged',
      REPO,
      /E_SIGNATURE: forged.+does not verify/u,
      () => {
        const file = path.join(folder, 'forged', BUNDLE);
        const bundle: unknown = JSON.parse(readFileSync(file, 'utf8'));
        writeFileSync(file, JSON.stringify(withByteChanged(bundle, 'signature', 12)));
      },
    ],
  ])('is 30 for one %s', async (_, name, who, sentence, attack) => {
    if (name !== 'v1') cpSync(path.join(folder, 'v1'), path.join(folder, name), { recursive: true });
    attack();
    expectRefused(await compare(name, 'v2', ...who, ...trust), 30, sentence);
  });

  it('is 30 for samples that do not belong to the bundle, although nobody is named who signed', async () => {
    cpSync(path.join(folder, 'v1'), path.join(folder, 'mixed'), { recursive: true });
    cpSync(path.join(folder, 'v2', SAMPLES), path.join(folder, 'mixed', SAMPLES));
    expectRefused(await compare('mixed', 'v2'), 30, /E_EVIDENCE/u);
  });
});

describe('mira verify, of a released evaluation', () => {
  const CHECKS =
    'size bundle signature log identity payload-type statement predicate-type subject schema evidence claims policy';

  /** The checks of the JSON form by their status. */
  function statuses(result: Finished): Readonly<Record<string, string>> {
    const { checks } = v.parse(
      v.object({ checks: v.array(v.object({ name: v.string(), status: v.string(), code: v.nullable(v.string()) })) }),
      JSON.parse(result.stdout),
    );
    expect(checks.map(({ name }) => name).join(' ')).toBe(CHECKS);
    return Object.fromEntries(checks.map(({ name, status, code }) => [name, code ?? status]));
  }

  it('checks everything that it is given, offline', async () => {
    const from = world.emulator.requests.length;
    const everything = [`v1/${BUNDLE}`, ...REPO, '--model', 'model', '--samples', `v1/${SAMPLES}`];
    const text = await verify(...everything);
    expect(text.exitCode).toBe(0);
    expect(text.stdout).toContain('60 of 60 samples');
    expect(text.stdout).toMatch(/✓ claims +1 of 1 recomputed/u);
    expect(text.stdout).toContain('Verified');
    const json = await verify(...everything, '--json');
    expect(JSON.parse(json.stdout)).toMatchObject({
      verified: true,
      statement: { predicateType: 'https://mira-attest.github.io/evaluation/v1' },
      identity: { repositoryId: '1234', ref: 'refs/tags/v1.0.0' },
    });
    expect(Object.values(statuses(json)).filter((status) => status !== 'passed')).toStrictEqual(['skipped']);
    expect(statuses(json)['policy']).toBe('skipped');
    expect(world.emulator.requests.length).toBe(from);
  });

  it('says what was not checked', async () => {
    const result = await verify(`v1/${BUNDLE}`, ...REPO);
    expect(result.exitCode).toBe(0);
    expect(result.stdout).toContain('--model DIR');
    expect(result.stdout).toContain('--samples');
  });

  it.each<readonly [string, readonly string[]]>([
    ['--ref', [...REPO, '--ref', 'refs/tags/v1.*']],
    [
      '--identity and --issuer',
      [
        '--identity',
        `https://github.com/${RELEASE_WORKFLOW}@refs/tags/v1.0.0`,
        '--issuer',
        'https://token.actions.githubusercontent.com',
      ],
    ],
    ['--salts elsewhere', [...REPO, '--samples', `v1/${SAMPLES}`, '--salts', 'elsewhere.zst']],
  ])('accepts %s', async (_, flags) => {
    cpSync(path.join(folder, 'v1', 'mira-salts.jsonl.zst'), path.join(folder, 'elsewhere.zst'));
    const result = await verify(`v1/${BUNDLE}`, ...flags);
    expect(result.stderr).toBe('');
    expect(result.exitCode).toBe(0);
  });

  it('takes the verdict of the gate with --type, and several bundles at once', async () => {
    const gate = await verify('v1/mira-gate.sigstore.json', ...REPO, '--type', 'gate');
    expect(gate.exitCode).toBe(0);
    const both = await verify(`v1/${BUNDLE}`, `v2/${BUNDLE}`, ...REPO, '--json');
    expect(both.exitCode).toBe(0);
    expect(JSON.parse(both.stdout)).toMatchObject({
      verified: true,
      bundles: [{ verified: true }, { verified: true }],
    });
    const one = await verify(`v1/${BUNDLE}`, 'v2/mira-gate.sigstore.json', ...REPO, '--json');
    expect(one.exitCode).toBe(30);
    expect(JSON.parse(one.stdout)).toMatchObject({
      verified: false,
      bundles: [{ verified: true }, { verified: false }],
    });
  });

  it.each<readonly [string, readonly string[], string, string]>([
    ['another repository', ['--repo', 'acme/other'], 'identity', 'E_SIGNER'],
    ['another ref', [...REPO, '--ref', 'refs/heads/*'], 'identity', 'E_SIGNER'],
    [
      'a name that only begins so',
      [
        '--identity',
        `https://github.com/${RELEASE_WORKFLOW}`,
        '--issuer',
        'https://token.actions.githubusercontent.com',
      ],
      'identity',
      'E_SIGNER',
    ],
    [
      'another issuer',
      ['--identity', `https://github.com/${RELEASE_WORKFLOW}@refs/tags/v1.0.0`, '--issuer', 'https://evil.example'],
      'identity',
      'E_SIGNER',
    ],
    ['a key', ['--key', 'other.pem'], 'identity', 'E_SIGNER'],
    ['another model', [...REPO, '--model', 'other'], 'subject', 'E_SUBJECT'],
    ['the samples of another', [...REPO, '--samples', `v2/${SAMPLES}`], 'evidence', 'E_EVIDENCE'],
    ['another type', [...REPO, '--type', 'gate'], 'predicate-type', 'E_PREDICATE_TYPE'],
  ])('is 30 for %s', async (_, flags, check, code) => {
    mkdirSync(path.join(folder, 'other'), { recursive: true });
    writeFileSync(path.join(folder, 'other', 'weights.json'), '{}');
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    writeFileSync(path.join(folder, 'other.pem'), publicKey.export({ type: 'spki', format: 'pem' }));
    const result = await verify(`v1/${BUNDLE}`, ...flags, '--json');
    expect(result.exitCode).toBe(30);
    expect(JSON.parse(result.stdout)).toMatchObject({ verified: false });
    expect(statuses(result)[check]).toBe(code);
  });

  it('says in text which check failed, and not that it is verified', async () => {
    const result = await verify(`v1/${BUNDLE}`, ...REPO, '--samples', `v2/${SAMPLES}`);
    expect(result.exitCode).toBe(30);
    expect(result.stdout).toMatch(/✗ evidence .*\n?.*E_EVIDENCE/u);
    expect(result.stdout).not.toContain('Verified:');
  });

  it('is 30 without the private trust root: the public one does not know this log', async () => {
    const result = await run('verify', `v1/${BUNDLE}`, ...REPO);
    expect(result.exitCode).toBe(30);
  });

  it.each<readonly [string, readonly string[], RegExp]>([
    ['nobody who must have signed', [`v1/${BUNDLE}`], /^E_USAGE: nobody is named who must have signed\n.*--repo/u],
    ['no bundle', [...REPO], /^E_USAGE: verify takes the path of a bundle/u],
    ['a bundle that is not there', ['none.json', ...REPO], /^E_FILE_UNREADABLE: none\.json cannot be read/u],
    ['an identity without its issuer', [`v1/${BUNDLE}`, '--identity', 'x'], /^E_USAGE: --identity needs --issuer/u],
    ['two who must have signed', [`v1/${BUNDLE}`, ...REPO, '--key', 'k.pem'], /^E_USAGE: .*exclude each other/u],
    ['a repository that is none', [`v1/${BUNDLE}`, '--repo', 'langid'], /^E_USAGE: "langid" is no repository/u],
    ['a key that is not there', [`v1/${BUNDLE}`, '--key', 'none.pem'], /^E_KEY: the key none\.pem cannot be read/u],
    [
      'salts without samples',
      [`v1/${BUNDLE}`, ...REPO, '--salts', 'elsewhere.zst'],
      /^E_USAGE: --salts needs --samples/u,
    ],
  ])('is 2 for %s', async (_, args, sentence) => {
    expectRefused(await verify(...args), 2, sentence);
  });
});
