import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { canonicalJson, parseJson } from '../../src/json.ts';
import { releaseOf } from '../emulator/github-releases.ts';
import { RELEASE_WORKFLOW, type World } from '../emulator/world.ts';
import { toyConfig } from '../e2e/support/project.ts';
import { bundleOf, digestOf, withTextReplaced } from '../e2e/support/published.ts';
import { forgetHarness, model, release, releasedWorld } from '../e2e/support/released.ts';
import { claimOf, readReport } from '../e2e/support/report.ts';
import {
  commentOf,
  warningsOf,
  GATE,
  harnessRan,
  loggedSince,
  member,
  outFiles,
  readJson,
  verifiedStatement,
} from '../e2e/support/seen.ts';

const claims = (...rules: string[]): string => `claims:\n${rules.map((rule) => `  - {${rule}}\n`).join('')}`;

describe('what is compared', () => {
  it('a claim that the new release no longer makes is regressed', async () => {
    await using world = await releasedWorld({
      rest: claims('metric: toy/accuracy, margin: 0.1', 'metric: toy/accuracy@lang=*, margin: 0.2'),
    });
    await world.write({ 'mira.yml': toyConfig({ rest: claims('metric: toy/accuracy, margin: 0.1') }) });
    const result = await world.tag('v1.1.0');
    expect(result.exitCode).toBe(20);
    expect(result.outputs).toMatchObject({ verdict: 'regressed', regressed: '2' });
    const report = readReport(world);
    expect(claimOf(report, 'toy/accuracy')).toMatchObject({ verdict: 'holds' });
    for (const id of ['toy/accuracy@lang=ca', 'toy/accuracy@lang=es']) {
      expect(claimOf(report, id)).toMatchObject({ verdict: 'regressed', reason: 'claim-removed', method: 'none' });
    }
    expect(result.summary).toContain('**The rules changed since the baseline:**');
    expect(result.summary).toContain('- `toy/accuracy@lang=*`: `claim removed`');
    expect(member(verifiedStatement(world, readJson(world, 'mira-gate.sigstore.json')), 'predicate')).toMatchObject({
      verificationResult: 'FAILED',
      verifiedLevels: ['FAILED'],
    });
  });

  it('nothing where the scorer changed: a warning that passes, or 10 where it is asked for', async () => {
    await using world = await releasedWorld();
    await world.write({ 'eval.mjs': `${await sourceOf(world)}// another way to count\n` });
    const result = await world.pull(world.openPull());
    expect(result.exitCode).toBe(0);
    expect(result.outputs['verdict']).toBe('inconclusive');
    expect(commentOf(world)).toContain('> [!WARNING]\n> **Nothing could be compared: the scorer changed.**');
    expect(result.summary).toContain('> [!WARNING]\n> **Nothing could be compared: the scorer changed.**');
    expect(result.log).toContain('\nNothing could be compared: the scorer changed.\n');
    expect(claimOf(readReport(world), 'toy/accuracy')).toMatchObject({
      verdict: 'inconclusive',
      reason: 'incomparable',
      method: 'none',
      delta: null,
    });
    expect(member(readJson(world, 'mira-gate.intoto.json')['predicate'], 'verifiedLevels')).toStrictEqual([]);

    const base = `${toyConfig()}gate: {fail-on: [incomparable]}\n`;
    const strict = await world.pull(world.openPull({ base }));
    expect(strict.exitCode).toBe(10);
    expect(strict.outputs['verdict']).toBe('inconclusive');
    expect(readReport(world)).toMatchObject({ passed: false, exit: 10, failing: ['toy/accuracy'] });
  });

  it('a pull request is judged by the rules before it, and what it would change is named', async () => {
    await using world = await releasedWorld();
    await model(world, 15);
    const loose = `claims:
  - {metric: toy/accuracy, margin: 0.5, advisory: true}
gate: {alpha: 0.4, fail-on: []}
signers: [{workflow: ${RELEASE_WORKFLOW}, ref: "*"}]
`;
    await world.write({ 'mira.yml': toyConfig({ rest: loose }) });
    const result = await world.pull(world.openPull());
    expect(result.exitCode).toBe(20);
    expect(claimOf(readReport(world), 'toy/accuracy')).toMatchObject({
      verdict: 'regressed',
      margin: 0.1,
      advisory: false,
    });
    const body = commentOf(world);
    expect(body).toContain('**This change would also change the rules** (it was judged by those before it):');
    for (const change of [
      '- `toy/accuracy`: `margin 0.1 → 0.5`',
      '- `toy/accuracy`: `advisory false → true`',
      '- `alpha 0.05 → 0.4`',
      '- `fail-on regressed → nothing`',
      '- `whose signatures count (signers)`',
    ]) {
      expect(body).toContain(change);
    }
    expect(readReport(world).ruleChanges.since).toBe('base');

    // the same once it is the base: a green one for the red one
    const accepted = await world.pull(world.openPull({ base: toyConfig({ rest: loose }) }));
    expect(accepted.exitCode).toBe(0);
    expect(commentOf(world)).not.toContain('would also change the rules');
  });

  it('a claim that requires to hold fails the gate when it cannot be told; an advisory one never does', async () => {
    const rest = claims(
      'metric: toy/accuracy, margin: 0.5',
      'metric: toy/accuracy@lang=ca, margin: 0.01, advisory: true',
      'metric: toy/accuracy@lang=es, margin: 0.01, require: holds',
    );
    await using world = await releasedWorld({ rest });
    await model(world, 7);
    const result = await world.pull(world.openPull());
    const report = readReport(world);
    expect(claimOf(report, 'toy/accuracy@lang=es')).toMatchObject({ verdict: 'inconclusive', advisory: false });
    expect(report.failing).toStrictEqual(['toy/accuracy@lang=es']);
    expect(result.exitCode).toBe(10);
    expect(result.outputs['verdict']).toBe('inconclusive');
    expect(result.annotations.find(({ message }) => message.startsWith('toy/accuracy@lang=es'))).toMatchObject({
      level: 'error',
      file: 'mira.yml',
      line: 9,
    });

    // everything is wrong in Catalan, which is advisory
    const advisory = claims('metric: toy/accuracy@lang=ca, margin: 0.01, advisory: true');
    await model(world, 40);
    const lenient = await world.pull(world.openPull({ base: toyConfig({ rest: advisory }) }));
    const verdicts = readReport(world).claims.map(({ id, verdict, advisory: only }) => [id, verdict, only]);
    expect(verdicts).toContainEqual(['toy/accuracy@lang=ca', 'regressed', true]);
    expect(readReport(world).failing).not.toContain('toy/accuracy@lang=ca');
    expect(commentOf(world)).toContain('`toy/accuracy@lang=ca` (advisory)');
    expect(lenient.annotations.find(({ message }) => message.startsWith('toy/accuracy@lang=ca'))?.level).toBe(
      'warning',
    );
  });
});

describe('a baseline in the workspace', () => {
  it('is named by its path, and verified like one on a release', async () => {
    await using world = await releasedWorld();
    await world.keepOut(path.join(world.workspace, 'baseline'));
    await model(world, 4);
    const baseline = 'baseline/mira-evaluation.sigstore.json';
    const good = await world.pull(world.openPull(), { inputs: { baseline } });
    expect(good.outputs).toMatchObject({ verdict: 'pass', 'baseline-tag': baseline });
    expect(claimOf(readReport(world), 'toy/accuracy')).toMatchObject({ lost: 1, verdict: 'holds' });

    await forgetHarness(world);
    const samples = path.join(world.workspace, 'baseline', 'mira-samples.jsonl.zst');
    await writeFile(samples, withTextReplaced(await readFile(samples), '"accuracy":0', '"accuracy":1'));
    const bad = await world.pull(world.openPull(), { inputs: { baseline } });
    expect(bad.exitCode).toBe(30);
    expect(bad.log).toContain(`E_EVIDENCE: ${baseline} does not verify (evidence)`);
    expect(harnessRan(world)).toBe(false);
  });
});

describe('what the new model answered', () => {
  // how many texts there are is up to the model, so that the scorer stays as it is
  const body = `const { texts } = JSON.parse(fs.readFileSync(path.join(model, 'weights.json'), 'utf8'));
write(rows(texts ?? 60));`;

  it('not at all on a third of the samples: incomplete, since the verdict depends on them', async () => {
    await using world = await releasedWorld({ body });
    await world.write({ 'model/weights.json': '{"wrong":3,"texts":40}\n' });
    const result = await world.pull(world.openPull(), { inputs: { 'fail-on': 'none' } });
    expect(result.exitCode).toBe(12);
    expect(result.outputs['verdict']).toBe('incomplete');
    expect(claimOf(readReport(world), 'toy/accuracy')).toMatchObject({
      verdict: 'inconclusive',
      reason: 'missing-samples',
      missing: 20,
    });
    expect(commentOf(world)).toContain('> **1 verdict depends on samples that are missing here.**');
  });

  it('exactly the same, although it is another one: a warning', async () => {
    await using world = await releasedWorld({ body });
    await world.write({ 'model/weights.json': '{"wrong":3,"seed":1}\n' });
    const result = await world.pull(world.openPull());
    expect(result.exitCode).toBe(0);
    expect(result.outputs['verdict']).toBe('pass');
    expect(warningsOf(result).join()).toContain('outputs-identical');
    expect(commentOf(world)).toContain('was the right model evaluated?');
  });
});

describe("the gate's signed verdict", () => {
  const predicateOf = (world: World, tag: string): Readonly<Record<string, unknown>> => {
    const statement = verifiedStatement(world, bundleOf(world, tag, 'mira-gate.sigstore.json'));
    expect(statement['predicateType']).toBe(GATE);
    expect(statement['subject']).toStrictEqual(verifiedStatement(world, bundleOf(world, tag))['subject']);
    const { predicate } = statement;
    return Object.fromEntries(Object.entries(predicate ?? {}));
  };
  const verdict = (value: string, reason: string | null = null): object => ({
    claim: 'toy/accuracy',
    verdict: value,
    reason,
  });

  it('says what passed, what was compared with what, and by which policy', async () => {
    await using world = await releasedWorld();
    await release(world, 'v1.0.1');
    await model(world, 30);
    const from = world.emulator.requests.length;
    const failed = await world.tag('v1.1.0');
    expect(failed.exitCode).toBe(20);
    expect(loggedSince(world, from)).toContain(GATE);
    expect(releaseOf(world.repository, 'v1.1.0').draft).toBe(true);

    const input = (tag: string): object => ({ digest: { sha256: digestOf(bundleOf(world, tag)) } });
    expect(predicateOf(world, 'v1.0.0')).toMatchObject({
      verifier: { id: 'https://mira-attest.github.io/gate/v1' },
      resourceUri: 'pkg:github/acme/langid@v1.0.0',
      verificationResult: 'PASSED',
      verifiedLevels: [],
      inputAttestations: [input('v1.0.0')],
      miraVerdicts: [verdict('new')],
    });
    expect(predicateOf(world, 'v1.0.1')).toMatchObject({
      resourceUri: 'pkg:github/acme/langid@v1.0.1',
      verificationResult: 'PASSED',
      verifiedLevels: ['MIRA_ALL_HOLD'],
      inputAttestations: [input('v1.0.1'), input('v1.0.0')],
      miraVerdicts: [verdict('holds', 'identity')],
    });
    expect(predicateOf(world, 'v1.1.0')).toMatchObject({
      verificationResult: 'FAILED',
      verifiedLevels: ['FAILED'],
      inputAttestations: [input('v1.1.0'), input('v1.0.1')],
      miraVerdicts: [verdict('regressed')],
    });

    const plan = member(
      member(member(verifiedStatement(world, bundleOf(world, 'v1.1.0')), 'predicate'), 'plan'),
      'content',
    );
    const rules = { claims: member(plan, 'claims'), gate: member(plan, 'gate'), signers: member(plan, 'signers') };
    const policy = createHash('sha256')
      .update(canonicalJson(parseJson(JSON.stringify(rules))))
      .digest('hex');
    expect(predicateOf(world, 'v1.1.0')['policy']).toMatchObject({ digest: { sha256: policy } });
    expect(outFiles(world)).toContain('mira-gate.sigstore.json');
  });
});

async function sourceOf(world: World): Promise<string> {
  return readFile(`${world.workspace}/eval.mjs`, 'utf8');
}
