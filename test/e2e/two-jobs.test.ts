import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyCommand } from '../../src/commands/verify.ts';
import * as events from '../emulator/events.ts';
import type { PullRequest } from '../emulator/github-state.ts';
import { RELEASE_WORKFLOW, type World } from '../emulator/world.ts';
import { recordingHost } from '../unit/commands/recording-host.ts';
import { MEASURE, toyWorld, weights } from './support/project.ts';
import {
  ATTEMPT,
  EVALUATION,
  expectDiscreet,
  GATE,
  harnessRan,
  loggedSince,
  member,
  MODEL_SIGNATURE,
  parseObject,
  PLAN,
  verifiedStatement,
} from './support/seen.ts';
import { OUR_WORKFLOW, TwoJobs } from './support/two-jobs.ts';

/** The layout of `evaluate-and-attest.yml`: a job that runs model code and may not sign, and one the other way round. */

function tagged(world: World, tag: string): Promise<TwoJobs> {
  const sha = createHash('sha1').update(tag).digest('hex');
  world.repository.refs.set(`refs/tags/${tag}`, sha);
  const workflowRef = `${RELEASE_WORKFLOW}@refs/tags/${tag}`;
  return TwoJobs.of(world, { ...events.pushOfTag(world.repository, sha, tag), workflowRef });
}

function pulled(world: World, pull: PullRequest): Promise<TwoJobs> {
  const workflowRef = `acme/langid/.github/workflows/pull.yml@refs/pull/${pull.number}/merge`;
  return TwoJobs.of(world, { ...events.pullRequest(world.repository, pull), workflowRef });
}

function readSecond(jobs: TwoJobs, name: string): Readonly<Record<string, unknown>> {
  return parseObject(readFileSync(jobs.out(name), 'utf8'), name);
}

/** `mira verify` of the release, with the flags that the report proposes or others. */
async function verified(jobs: TwoJobs, flags: { readonly repo: string; readonly signer?: string }): Promise<number> {
  const bundles = [jobs.out('mira-evaluation.sigstore.json')];
  const trustedRoot = path.join(jobs.second, 'trusted_root.json');
  const samples = jobs.out('mira-samples.jsonl.zst');
  return verifyCommand(
    { bundles, type: 'evaluation', json: false, trustedRoot, samples, ...flags },
    recordingHost().host,
  );
}

describe('a release through two jobs', () => {
  it('is signed by our workflow, is the next baseline, and a change is compared with it', async () => {
    await using world = await toyWorld();
    await using release = await tagged(world, 'v1.0.0');
    const evaluated = await release.evaluate();
    expect(evaluated.exitCode, evaluated.log).toBe(0);
    expect(loggedSince(world, 0)).toStrictEqual([]);
    expect(world.repository.releases).toStrictEqual([]);
    const attested = await release.attest(evaluated);
    expect(attested.exitCode, attested.log).toBe(0);
    expect(attested.outputs['verdict']).toBe('pass');
    const logged = loggedSince(world, 0).filter((type) => type !== ATTEMPT);
    expect(logged).toStrictEqual([PLAN, EVALUATION, MODEL_SIGNATURE, GATE]);
    const started = verifiedStatement(world, readSecond(release, 'mira-attempt-started.sigstore.json'));
    expect(started['predicate']).toMatchObject({ state: 'started', evaluation: null });
    expectDiscreet(world, attested);
    const statement = verifiedStatement(world, readSecond(release, 'mira-evaluation.sigstore.json'));
    expect(statement['predicateType']).toBe(EVALUATION);
    const report = readSecond(release, 'mira-report.json');
    expect(JSON.stringify(report['signing'])).toContain(OUR_WORKFLOW);
    expect(attested.summary).toContain(`--repo acme/langid --signer ${OUR_WORKFLOW}`);
    expect(await verified(release, { repo: 'acme/langid', signer: OUR_WORKFLOW })).toBe(0);
    expect(await verified(release, { repo: 'acme/langid' })).toBe(30);
    expect(await verified(release, { repo: 'acme/other', signer: OUR_WORKFLOW })).toBe(30);
    expect(existsSync(path.join(release.second, 'ran.txt'))).toBe(false);
    world.publish('v1.0.0');

    await world.write({ 'model/weights.json': weights(40) });
    const pull = world.openPull();
    await using change = await pulled(world, pull);
    const measured = await change.evaluate();
    expect(measured.exitCode, measured.log).toBe(0);
    expect(world.repository.comments).toStrictEqual([]);
    const compared = await change.attest(measured);
    expect(compared.exitCode, compared.log).toBe(20);
    expect(compared.outputs).toMatchObject({ verdict: 'regressed', 'baseline-tag': 'v1.0.0', 'bundle-path': '' });
    expect(world.repository.comments.map(({ body }) => body).join('\n')).toContain('toy/accuracy');
  });

  it('takes over what is published already where nothing is signed', async () => {
    await using world = await toyWorld();
    expect((await world.tag('v1.0.0')).exitCode).toBe(0);
    world.publish('v1.0.0');
    await using change = await pulled(world, world.openPull());
    const ran = readFileSync(path.join(world.workspace, 'ran.txt'), 'utf8');
    const evaluated = await change.evaluate();
    expect(evaluated.exitCode, evaluated.log).toBe(0);
    expect(readFileSync(path.join(world.workspace, 'ran.txt'), 'utf8')).toBe(ran);
    const attested = await change.attest(evaluated);
    expect(attested.exitCode, attested.log).toBe(0);
    expect(member(readSecond(change, 'mira-report.json')['measurement'], 'kind')).toBe('reused');
    const elsewhere = await change.attest(evaluated, { runId: 99 });
    expect(elsewhere.exitCode).toBe(30);
    expect(elsewhere.log).toContain(
      'E_HANDOVER: the evidence that was handed over is refused: it is of the workflow run',
    );
  });

  it('that comes to nothing is recorded by the job that may sign', async () => {
    await using world = await toyWorld({ body: "console.error('out of memory'); process.exitCode = 1;" });
    await using release = await tagged(world, 'v1.0.0');
    const evaluated = await release.evaluate();
    expect(evaluated.exitCode).toBe(12);
    expect(harnessRan(world)).toBe(true);
    expect(loggedSince(world, 0)).toStrictEqual([]);
    const attested = await release.attest(evaluated);
    expect(attested.exitCode, attested.log).toBe(12);
    expect(attested.outputs['verdict']).toBe('incomplete');
    expect(loggedSince(world, 0)).toStrictEqual([ATTEMPT]);
    const statement = verifiedStatement(world, readSecond(release, 'mira-attempt.sigstore.json'));
    expect(statement['predicate']).toMatchObject({
      state: 'aborted',
      reason: { code: 'E_HARNESS_EXIT' },
      evaluations: [{ name: 'toy', state: 'incomplete' }],
    });
  });
});

describe('samples of which parts stay closed', () => {
  it('are not laid open in an artifact of a public repository', async () => {
    await using world = await toyWorld({ rest: 'claims: auto\nevidence: {publish: [scores]}\n' });
    await using release = await tagged(world, 'v1.0.0');
    const evaluated = await release.evaluate();
    expect(evaluated.exitCode, evaluated.log).toBe(2);
    expect(evaluated.log).toContain('E_CONFIG_VALUE: evidence.publish closes parts of the evaluation toy');
    expect(evaluated.annotations[0]).toMatchObject({ file: 'mira.yml', line: 7 });
    expect(harnessRan(world)).toBe(false);
  });
});

/** Reads the environment of every process above it, as far as it may. */
const LOOK = `const seen = [JSON.stringify(process.env)];
for (let pid = process.ppid; pid > 1; ) {
  try { seen.push(fs.readFileSync('/proc/' + pid + '/environ', 'utf8')); } catch (error) { seen.push(String(error)); }
  pid = Number(/^PPid:\\s*(\\d+)/m.exec(fs.readFileSync('/proc/' + pid + '/status', 'utf8'))[1]);
}
fs.writeFileSync('seen.txt', seen.join('\\n'));`;

describe('a harness that looks for tokens', () => {
  it('finds none in the environment of any process above it', async () => {
    const own = "fs.writeFileSync('own.txt', String(process.env.API_KEY));";
    await using world = await toyWorld({ body: `${MEASURE} ${LOOK} ${own}`, evaluation: ['secrets: [API_KEY]'] });
    await using release = await tagged(world, 'v1.0.0');
    const evaluated = await release.evaluate({
      env: { GITHUB_TOKEN: 'ghs_of_the_step_0123456789' },
      inputs: { secrets: 'API_KEY=sk-0123456789abcdef\nOTHER=sk-of-another-evaluation' },
    });
    expect(evaluated.exitCode, evaluated.log).toBe(0);
    expect(evaluated.stderr).toBe('');
    const seen = readFileSync(path.join(world.workspace, 'seen.txt'), 'utf8');
    expect(seen).toContain('GITHUB_RUN_ID');
    expect(readFileSync(path.join(world.workspace, 'own.txt'), 'utf8')).toBe('sk-0123456789abcdef');
    expect(evaluated.masks).toContain('sk-of-another-evaluation');
    expect(seen).not.toMatch(
      /ghs_|sk-of-another|INPUT_(?:TOKEN|SECRETS)|GITHUB_TOKEN=|ACTIONS_(?:RUNTIME|ID_TOKEN|RESULTS|CACHE)/u,
    );
    // the action itself has them still: it read the releases
    expect(world.emulator.requests.some(({ path: url }) => url.includes('/releases'))).toBe(true);
  });
});
