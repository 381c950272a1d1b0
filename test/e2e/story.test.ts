import { readFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import path from 'node:path';
import { VerificationError } from '@sigstore/verify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../scripts/demo/corpus.ts';
import { writeModel } from '../../scripts/demo/project.ts';
import { tamperWithOneSample } from '../../scripts/demo/tamper.ts';
import type { ClaimJson } from '../../src/report/json.ts';
import type { PullRequest } from '../emulator/github-state.ts';
import { releaseOf } from '../emulator/github-releases.ts';
import type { ActionResult } from '../emulator/runner.ts';
import { RELEASE_WORKFLOW, World } from '../emulator/world.ts';
import { execute } from '../interop/support/execute.ts';
import { DemoClone, demoLines } from './support/demo-lines.ts';
import {
  assetNames,
  assetOf,
  bundleOf,
  EVALUATION_FILES,
  statementIn,
  withByteChanged,
  withTextReplaced,
} from './support/published.ts';
import { claimOf, readReport } from './support/report.ts';
import {
  EVALUATION,
  expectDiscreet,
  expectNothingPublished,
  GATE,
  expectLogged,
  PLAN,
  storedTypes,
  ATTEMPT,
  member,
  MODEL_SIGNATURE,
  outFiles,
  readJson,
  readOut,
  verifiedStatement,
} from './support/seen.ts';

/** The demo's harness prints how many texts it looked at. */
function harnessRan(result: ActionResult): boolean {
  return /^\d+ texts, \d+ right$/mu.test(result.log);
}

const fixed = (value: number | null | undefined): string => (value ?? Number.NaN).toFixed(4);

function figures(claim: ClaimJson): readonly unknown[] {
  const { n, gained, lost, baseline, candidate, delta, interval, verdict } = claim;
  const numbers = [baseline.value, candidate.value, delta, interval?.lower, interval?.upper].map(fixed);
  return [n, gained, lost, ...numbers, verdict];
}

/** From two releases of tinyld and the UDHR; computed independently of this project. */
const FIGURES: Readonly<Record<string, readonly unknown[]>> = {
  'langid/accuracy': [1266, 12, 60, '0.9502', '0.9123', '-0.0379', '-0.0495', '-0.0275', 'regressed'],
  'langid/accuracy@lang=ca': [57, 0, 53, '0.9298', '0.0000', '-0.9298', '-0.9681', '-0.8424', 'regressed'],
  'langid/accuracy@lang=es': [58, 0, 2, '0.9138', '0.8793', '-0.0345', '-0.0990', '0.0116', 'inconclusive'],
  'langid/accuracy@lang=no': [56, 0, 2, '0.8036', '0.7679', '-0.0357', '-0.1023', '0.0120', 'inconclusive'],
  'langid/accuracy@lang=pt': [58, 1, 1, '0.9483', '0.9483', '0.0000', '-0.0588', '0.0588', 'holds'],
  'langid/accuracy@lang=id': [59, 1, 1, '0.9492', '0.9492', '0.0000', '-0.0578', '0.0578', 'holds'],
  'langid/accuracy@lang=da': [56, 3, 1, '0.8036', '0.8393', '0.0357', '-0.0305', '0.1120', 'holds'],
};

/** p of decline, the same after Holm over 23 claims, p of "not worse". */
const P_VALUES: Readonly<Record<string, readonly [number, number, number]>> = {
  'langid/accuracy': [4.03e-9, 8.86e-8, 1],
  'langid/accuracy@lang=ca': [1.11e-16, 2.55e-15, 1],
  'langid/accuracy@lang=es': [0.25, 1, 0.147],
  'langid/accuracy@lang=no': [0.25, 1, 0.164],
  'langid/accuracy@lang=pt': [0.75, 1, 0.0229],
  'langid/accuracy@lang=id': [0.75, 1, 0.0274],
  'langid/accuracy@lang=da': [0.94, 1, 0.0096],
};

/** To the digits that the reference value has. */
function expectClose(value: number | null, reference: number): void {
  const digits = String(reference)
    .replace(/e.*$/u, '')
    .replace(/^0\.0*/u, '')
    .replace('.', '').length;
  expect(Number((value ?? Number.NaN).toPrecision(digits))).toBe(reference);
}

describe('a release, then a pull request that changes the model', () => {
  let world: World;
  let pull: PullRequest;
  const model = (): string => path.join(world.workspace, 'model');
  const comments = (): readonly { readonly id: number; readonly body: string }[] =>
    world.repository.comments.filter(({ issue }) => issue === pull.number);

  beforeAll(async () => {
    world = await World.create({ version: '1.2.0' });
  });
  afterAll(async () => {
    await world[Symbol.asyncDispose]();
  });

  it('the first release records its claims, signed and attached to a draft', async () => {
    const result = await world.tag('v1.0.0');
    expect(result.exitCode).toBe(0);
    expect(result.outputs).toMatchObject({ verdict: 'pass', regressed: '0', 'baseline-tag': '' });
    expect(result.log).toContain('23 claims recorded for the first time; nothing to compare with yet.');
    expect(result.annotations.map(({ level, message }) => [level, message])).toStrictEqual([
      ['warning', 'nothing was compared: no earlier release carries an evaluation'],
    ]);
    expect(result.summary).toContain('> [!NOTE]\n> **23 claims recorded for the first time');
    const release = releaseOf(world.repository, 'v1.0.0');
    expect(release.draft).toBe(true);
    expect(assetNames(release)).toStrictEqual(EVALUATION_FILES);
    for (const name of EVALUATION_FILES) {
      expect(assetOf(world, 'v1.0.0', name).bytes.toString('base64')).toBe(
        readFileSync(world.out(name)).toString('base64'),
      );
    }
    expect(storedTypes(world)).toStrictEqual([PLAN, ATTEMPT, EVALUATION, GATE, ATTEMPT]);
    expect(result.outputs['attestation-id']).toBe(String(world.repository.attestations[2]?.id));
    expect(result.outputs['bundle-path']).toBe(world.out('mira-evaluation.sigstore.json'));
    expectLogged(world, [EVALUATION, MODEL_SIGNATURE, GATE, ATTEMPT]);
    const report = readReport(world);
    expect(report.claims.map(({ verdict }) => verdict)).toStrictEqual(Array.from({ length: 23 }, () => 'new'));
    expect(fixed(claimOf(report, 'langid/accuracy').candidate.value)).toBe('0.9502');
    expectDiscreet(world, result);
    world.publish('v1.0.0');
  });

  it("every signature verifies with Sigstore's own verifier and names the release workflow", () => {
    for (const name of ['mira-evaluation.sigstore.json', 'mira-gate.sigstore.json', 'model.sig']) {
      const bundle = bundleOf(world, 'v1.0.0', name);
      expect(verifiedStatement(world, bundle)).toStrictEqual(statementIn(bundle));
      expect(member(verifiedStatement(world, bundle), '_type')).toBe('https://in-toto.io/Statement/v1');
    }
    const { predicate } = verifiedStatement(world, bundleOf(world, 'v1.0.0'));
    expect(member(member(predicate, 'run'), 'uri')).toBe('https://github.com/acme/langid/actions/runs/117/attempts/1');
    expect(member(predicate, 'previous')).toBeNull();
  });

  it('and the documented lines check it, until one answer is another', async () => {
    await using clone = await DemoClone.of(world);
    const blocks = await demoLines();
    expect(blocks).not.toStrictEqual([]);
    // gh and cosign are run by the tests that install them
    const scripts = blocks.map((block) => block.replaceAll(/^(?:gh|cosign) .*\n/gmu, ''));
    const check = async (script: string) =>
      execute('sh', ['-e', '-c', script], { cwd: clone.folder, env: { PATH: DemoClone.path() } });
    for (const script of scripts) {
      const { exit, stdout, stderr } = await check(script);
      expect(exit, stderr).toBe(0);
      expect(stdout).toContain('✓ claims        23 of 23 recomputed from the samples');
    }
    const samples = path.join(clone.release, 'mira-samples.jsonl.zst');
    await tamperWithOneSample(samples);
    await rename(path.join(clone.release, 'tampered-samples.jsonl.zst'), samples);
    expect((await check(scripts[0] ?? '')).exit).toBe(30);
  });

  it('and refuses them when one byte of the payload or of the signature is another', () => {
    const bundle = bundleOf(world, 'v1.0.0');
    const length = Buffer.byteLength(JSON.stringify(statementIn(bundle)));
    expect(() => verifiedStatement(world, structuredClone(bundle))).not.toThrow();
    for (let position = 0; position < length; position += Math.floor(length / 40)) {
      expect(() => verifiedStatement(world, withByteChanged(bundle, 'payload', position))).toThrow(VerificationError);
    }
    for (let position = 0; position < 68; position += 1) {
      expect(() => verifiedStatement(world, withByteChanged(bundle, 'signature', position))).toThrow(
        /signature|tlog/iu,
      );
    }
  });

  it('a worse model fails the build, with the figures of the reference', async () => {
    const from = world.emulator.requests.length;
    await writeModel(model(), '1.3.4');
    pull = world.openPull();
    const result = await world.pull(pull);
    expect(result.exitCode).toBe(20);
    expect(result.outputs).toMatchObject({ verdict: 'regressed', regressed: '2', 'baseline-tag': 'v1.0.0' });
    expect(harnessRan(result)).toBe(true);

    const report = readReport(world);
    expect(report).toMatchObject({
      verdict: 'regressed',
      passed: false,
      exit: 20,
      headline: "2 of 23 claims regressed since v1.0.0. 19 hold, 2 can't be told yet.",
      failing: ['langid/accuracy', 'langid/accuracy@lang=ca'],
      signing: { signed: false, why: 'pull request' },
    });
    for (const [id, expected] of Object.entries(FIGURES)) {
      expect([id, ...figures(claimOf(report, id))]).toStrictEqual([id, ...expected]);
    }
    for (const [id, [p, adjusted, notWorse]] of Object.entries(P_VALUES)) {
      const claim = claimOf(report, id);
      expect([claim.method, claim.interval?.level]).toStrictEqual(['mcnemar-exact', 0.9]);
      expectClose(claim.p, p);
      expectClose(claim.pAdjusted, adjusted);
      expectClose(claim.pNotWorse, notWorse);
    }
    const others = report.claims.filter(({ id }) => !(id in FIGURES));
    expect(others).toHaveLength(16);
    for (const claim of others) {
      expect([claim.id, claim.verdict, claim.margin]).toStrictEqual([claim.id, 'holds', 0.08]);
      expect(claim.n).toBeGreaterThanOrEqual(57);
      expect(claim.n).toBeLessThanOrEqual(59);
      expect(Number((claim.pNotWorse ?? 1).toFixed(4))).toBeLessThanOrEqual(0.0145);
    }

    expectNothingPublished(world, from);
    expect(outFiles(world)).toStrictEqual([
      'mira-comment.md',
      'mira-environment.json',
      'mira-evaluation.intoto.json',
      'mira-gate.intoto.json',
      'mira-harness-langid.log',
      'mira-model.digests',
      'mira-model.json',
      'mira-report.json',
      'mira-salts.jsonl.zst',
      'mira-samples.jsonl.zst',
    ]);
    expect(member(readJson(world, 'mira-gate.intoto.json')['predicate'], 'verificationResult')).toBe('FAILED');
    expectDiscreet(world, result);
  });

  it('the comment says what changed, for whom, and how to check it', () => {
    expect(comments()).toHaveLength(1);
    const body = comments()[0]?.body ?? '';
    expect(body).toContain('> [!CAUTION]\n> **2 of 23 claims regressed** since [`v1.0.0`](');
    expect(body).toContain("19 hold, 2 can't be told yet.");
    const rows = body.split('\n').filter((line) => line.startsWith('| `langid/'));
    expect(rows.slice(0, 4).map((row) => row.split('`')[1])).toStrictEqual([
      'langid/accuracy@lang=ca',
      'langid/accuracy',
      'langid/accuracy@lang=es',
      'langid/accuracy@lang=no',
    ]);
    expect(rows[0]).toContain('| 93.0 % | **0.0 %** | −93.0 points (−96.8 to −84.2)');
    expect(rows[1]).toContain('60 lost, 12 gained of 1,266');
    expect(body).toContain('- `langid/accuracy`: 53 of the 60 losses are in `lang=ca`, 57 of 1,266 samples\n');
    expect(body).toContain('the model (3 of 4 files)');
    expect(body).toContain(`\`${RELEASE_WORKFLOW}@refs/tags/v1.0.0\` (repository \`1234\`, owner \`56\`)`);
    expect(body).toContain('all 1,266 samples were recomputed');
    expect(body).toContain('This run is **not signed**');
    expect(body).toContain(
      'mira verify mira-evaluation.sigstore.json --samples mira-samples.jsonl.zst --repo acme/langid',
    );
    expect(`${body}\n`).toBe(readOut(world, 'mira-comment.md'));
  });

  it('the same pull request with the model of before, measured anew: all hold, the comment is updated in place', async () => {
    await writeModel(model(), '1.2.0');
    const [before] = comments().map(({ id }) => id);
    const result = await world.pull(pull, { inputs: { reuse: 'never' } });
    expect(result.exitCode).toBe(0);
    expect(result.outputs).toMatchObject({ verdict: 'pass', regressed: '0' });
    expect(harnessRan(result)).toBe(true);
    expect(comments().map(({ id }) => id)).toStrictEqual([before]);
    expect(result.outputs['comment-id']).toBe(String(before));
    const body = comments()[0]?.body ?? '';
    expect(body).toContain('> [!TIP]\n> **All 23 claims hold** since [`v1.0.0`](');
    expect(body).toContain("Before: `2 of 23 claims regressed since v1.0.0. 19 hold, 2 can't be told yet. (#118)`");
    expect(readReport(world).claims.map(({ verdict }) => verdict)).toStrictEqual(
      Array.from({ length: 23 }, () => 'holds'),
    );
    expect(readReport(world).measurement.kind).toBe('measured');
    expectDiscreet(world, result);
  });

  it('the same without `reuse: never`: the harness does not run, and the comment says whose rows these are', async () => {
    const from = world.emulator.requests.length;
    const result = await world.pull(pull);
    expect(result.exitCode).toBe(0);
    expect(result.outputs['verdict']).toBe('pass');
    expect(harnessRan(result)).toBe(false);
    expect(comments()).toHaveLength(1);
    const body = comments()[0]?.body ?? '';
    expect(body).toContain('**Not run again: nothing that was measured has changed** since [`v1.0.0`](');
    expect(body).toContain(`measured and signed by \`${RELEASE_WORKFLOW}@refs/tags/v1.0.0\``);
    expect(body).toContain('Before: `All 23 claims hold since v1.0.0. (#119)`');
    expect(readReport(world).measurement).toMatchObject({ kind: 'reused', from: 'baseline' });
    expect(new Set(readReport(world).claims.map(({ method }) => method))).toStrictEqual(new Set(['identity']));
    expectNothingPublished(world, from);
  });

  it('a pull request that touches no model: the harness does not run', async () => {
    await world.write({ 'README.md': '# langid\n\nA better description.\n' });
    const other = world.openPull();
    const result = await world.pull(other);
    expect(result.exitCode).toBe(0);
    expect(harnessRan(result)).toBe(false);
    expect(world.repository.comments.map(({ issue }) => issue)).toStrictEqual([pull.number, other.number]);
    expectDiscreet(world, result);
  });

  it('a baseline with one sample changed: refused, nothing is compared', async () => {
    const samples = assetOf(world, 'v1.0.0', 'mira-samples.jsonl.zst');
    const genuine = samples.bytes;
    samples.bytes = withTextReplaced(genuine, '"scores":{"accuracy":0}', '"scores":{"accuracy":1}');
    const result = await world.pull(pull);
    samples.bytes = genuine;
    expect(result.exitCode).toBe(30);
    expect(result.outputs['verdict']).toBe('not-verified');
    expect(harnessRan(result)).toBe(false);
    expect(result.log).toContain('E_EVIDENCE: v1.0.0 (mira-evaluation.sigstore.json) does not verify (evidence)');
    expect(comments()[0]?.body).toContain('> [!CAUTION]\n> **Not verified: nothing was compared.**');
    expect(readReport(world).claims).toStrictEqual([]);
    expectDiscreet(world, result);
  });
});

describe('where the figures come from', () => {
  it('the harness: without Catalan the overall accuracy holds', async () => {
    await using world = await World.create({
      version: '1.2.0',
      languages: LANGUAGES.filter((language) => language !== 'cat'),
    });
    expect((await world.tag('v1.0.0')).exitCode).toBe(0);
    world.publish('v1.0.0');
    await writeModel(path.join(world.workspace, 'model'), '1.3.4');
    const result = await world.pull(world.openPull());
    expect(result.exitCode).toBe(0);
    expect(result.outputs).toMatchObject({ verdict: 'inconclusive', regressed: '0' });
    const report = readReport(world);
    expect(report.claims).toHaveLength(22);
    // 57 texts fewer, of which 53 were right before and none after
    expect(claimOf(report, 'langid/accuracy')).toMatchObject({
      n: 1209,
      gained: 12,
      lost: 7,
      verdict: 'holds',
      baseline: { value: 1150 / 1209 },
      candidate: { value: 1155 / 1209 },
    });
  });
});
