import { describe, expect, it } from 'vitest';
import { isObject } from '../../src/json.ts';
import * as events from '../emulator/events.ts';
import type { ActionResult } from '../emulator/runner.ts';
import type { World } from '../emulator/world.ts';
import { toyWorld } from './support/project.ts';
import { model, releasedWorld } from './support/released.ts';
import {
  ATTEMPT,
  EVALUATION,
  expectDiscreet,
  expectLogged,
  expectNothingPublished,
  GATE,
  harnessRan,
  member,
  MODEL_SIGNATURE,
  outFiles,
  readJson,
  requestsSince,
  verifiedStatement,
} from './support/seen.ts';

const SHA = 'c'.repeat(40);

/** The run measured and signed: everything verifies, and names the run. */
function expectSigned(world: World, result: ActionResult): void {
  expect(result.exitCode).toBe(0);
  expect(result.outputs['verdict']).toBe('pass');
  expectLogged(world, [EVALUATION, MODEL_SIGNATURE, GATE, ATTEMPT]);
  expect(outFiles(world)).toStrictEqual([
    'mira-attempt-started.sigstore.json',
    'mira-attempt.sigstore.json',
    'mira-comment.md',
    'mira-environment.json',
    'mira-evaluation.sigstore.json',
    'mira-gate.sigstore.json',
    'mira-harness-toy.log',
    'mira-model.digests',
    'mira-model.json',
    'mira-plan.sigstore.json',
    'mira-report.json',
    'mira-salts.jsonl.zst',
    'mira-samples.jsonl.zst',
    'model.sig',
  ]);
  expect(verifiedStatement(world, readJson(world, 'mira-evaluation.sigstore.json'))).toMatchObject({
    predicateType: EVALUATION,
    predicate: { run: { uri: 'https://github.com/acme/langid/actions/runs/117/attempts/1' } },
  });
  expect(verifiedStatement(world, readJson(world, 'mira-gate.sigstore.json'))['predicateType']).toBe(GATE);
  expect(verifiedStatement(world, readJson(world, 'model.sig'))['predicateType']).toBe(MODEL_SIGNATURE);
  expect(result.outputs['bundle-path']).toBe(world.out('mira-evaluation.sigstore.json'));
  const stored = world.repository.attestations.find(({ predicateType }) => predicateType === EVALUATION);
  expect(result.outputs['attestation-id']).toBe(String(stored?.id));
  expect(result.log).toMatch(/ Signed\.$/mu);
  expectDiscreet(world, result);
}

/** The run measured and compared, and left nothing outside the job. */
function expectUnsigned(world: World, result: ActionResult, why: string, from = 0): void {
  expect(result.exitCode).toBe(0);
  expect(result.outputs['verdict']).toBe('pass');
  expect(harnessRan(world)).toBe(true);
  expectNothingPublished(world, from);
  expect(outFiles(world)).toEqual(
    expect.arrayContaining(['mira-evaluation.intoto.json', 'mira-gate.intoto.json', 'mira-samples.jsonl.zst']),
  );
  expect(result.outputs['bundle-path']).toBe('');
  expect(result.outputs['statement-path']).toBe(world.out('mira-evaluation.intoto.json'));
  expect(result.outputs['attestation-id']).toBe('');
  expect(result.log).toContain(`Not signed: ${why}.`);
  expect(result.summary).toContain(`This run is **not signed** (\`${why}\`)`);
  expectDiscreet(world, result);
}

describe('a run that signs by itself', () => {
  it('is a push to the default branch, which also saves to the cache', async () => {
    await using world = await toyWorld();
    expectSigned(world, await world.run(events.pushToBranch(world.repository, SHA)));
    expect(world.repository.releases).toStrictEqual([]);
    const entries = [...world.emulator.cache.entries.values()];
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ ref: 'refs/heads/main', complete: true });
    expect(entries[0]?.key).toMatch(/^mira-evaluation-[0-9a-f]{64}$/u);
  });

  it('is a push of a tag, which attaches to a draft and leaves the cache alone', async () => {
    await using world = await toyWorld();
    expectSigned(world, await world.tag('v1.0.0'));
    expect(world.repository.releases).toMatchObject([{ tag: 'v1.0.0', draft: true }]);
    expect(world.emulator.cache.entries.size).toBe(0);
  });

  it('is a schedule', async () => {
    await using world = await toyWorld();
    expectSigned(world, await world.run(events.schedule(world.repository, SHA)));
    expect(world.repository.releases).toStrictEqual([]);
  });

  it('is a dispatch', async () => {
    await using world = await toyWorld();
    expectSigned(world, await world.run(events.workflowDispatch(world.repository, SHA)));
    expect(world.repository.releases).toStrictEqual([]);
  });

  it('never reads the cache', async () => {
    await using world = await toyWorld();
    await world.run(events.pushToBranch(world.repository, SHA));
    const from = world.emulator.requests.length;
    const result = await world.run(events.schedule(world.repository, SHA));
    expect(result.exitCode).toBe(0);
    expect(result.log).toContain('toy harness');
    expect(requestsSince(world, from).filter((request) => request.includes('CacheService'))).toStrictEqual([]);
  });
});

describe('a run that compares unsigned', () => {
  it('is a push to another branch', async () => {
    await using world = await toyWorld();
    const result = await world.run(events.pushToBranch(world.repository, SHA, 'experiment'));
    expectUnsigned(world, result, 'not the default branch');
  });

  it('is a pull request', async () => {
    await using world = await toyWorld();
    const result = await world.pull(world.openPull());
    expectUnsigned(world, result, 'pull request');
    expect(world.repository.comments).toHaveLength(1);
  });

  it('is a merge group, which is judged by the rules of its base', async () => {
    await using world = await toyWorld();
    const pull = world.openPull();
    await world.write({
      'mira.yml': 'model: model/\nevaluations: {toy: {run: [node, eval.mjs, "{model}", "{out}"]}}\n',
    });
    const result = await world.run(events.mergeGroup(world.repository, pull));
    expectUnsigned(world, result, 'merge group');
    expect(world.repository.comments).toStrictEqual([]);
    expect(result.summary).toContain('This change would also change the rules');
  });

  it.each([
    ['issue_comment', { action: 'created', issue: { number: 1 }, comment: { body: '/evaluate' } }],
    ['an_event_of_next_year', {}],
  ])('is an event that we do not know (%s)', async (name, payload) => {
    await using world = await toyWorld();
    const result = await world.run(events.trigger(world.repository, name, 'refs/heads/main', SHA, payload));
    expectUnsigned(world, result, `event ${name}`);
    expect(world.emulator.cache.entries.size).toBe(0);
  });

  it('is a pull request whose payload says too little', async () => {
    await using world = await toyWorld();
    const trigger = events.trigger(world.repository, 'pull_request', 'refs/pull/7/merge', SHA, { action: 'opened' });
    expectUnsigned(world, await world.run(trigger), 'event pull_request');
    expect(world.repository.comments).toStrictEqual([]);
  });
});

describe('the input sign', () => {
  it('always: a pull request signs, attaches nothing and caches nothing', async () => {
    await using world = await toyWorld();
    expectSigned(world, await world.pull(world.openPull(), { inputs: { sign: 'always' } }));
    expect(world.repository.releases).toStrictEqual([]);
    expect(world.emulator.cache.entries.size).toBe(0);
    expect(world.repository.comments).toHaveLength(1);
  });

  it('always: what a pull request signed does not count as a baseline', async () => {
    await using world = await toyWorld();
    await world.pull(world.openPull(), { inputs: { sign: 'always' } });
    await world.keepOut(`${world.workspace}/kept`);
    const from = world.emulator.requests.length;
    const baseline = 'kept/mira-evaluation.sigstore.json';
    const result = await world.pull(world.openPull(), { inputs: { baseline } });
    expect(result.exitCode).toBe(30);
    expect(result.outputs['verdict']).toBe('not-verified');
    expect(result.log).toContain('E_SIGNER');
    expect(result.log).toContain('neither a tag nor the default branch');
    expectNothingPublished(world, from);
  });

  it('never: a tag signs and attaches nothing', async () => {
    await using world = await toyWorld();
    const result = await world.tag('v1.0.0', { inputs: { sign: 'never' }, permissions: { idToken: false } });
    expectUnsigned(world, result, 'signing is switched off');
    expect(world.repository.releases).toStrictEqual([]);
  });
});

describe('an event that runs with the rights of the base on code from outside', () => {
  it.each([
    [
      'pull_request_target',
      (world: World) => events.pullRequestTarget(world.repository, world.openPull({ fork: true })),
    ],
    ['workflow_run', (world: World) => events.workflowRun(world.repository, SHA)],
  ])('%s is refused before anything runs or is contacted', async (name, trigger) => {
    await using world = await toyWorld();
    for (const sign of ['auto', 'always', 'never']) {
      const result = await world.run(trigger(world), { inputs: { sign } });
      expect(result.exitCode).toBe(2);
      expect(result.outputs['verdict']).toBe('usage');
      expect(result.log).toContain(`E_UNSAFE_TRIGGER: ${name} runs with the rights of the base repository`);
      expect(result.log).toContain('Use the pull_request event');
      expect(result.summary).toContain('E_UNSAFE_TRIGGER');
      expect(harnessRan(world)).toBe(false);
      expect(world.emulator.requests).toStrictEqual([]);
      expect(outFiles(world)).toStrictEqual([]);
      expectDiscreet(world, result);
    }
  });
});

describe("a fork's pull request", () => {
  const WHY = 'pull request from a fork: no identity token is given to it';

  it.each(['auto', 'always'])('compares unsigned and without a comment (sign: %s)', async (sign) => {
    await using world = await releasedWorld();
    const from = world.emulator.requests.length;
    const inputs = { sign, reuse: 'never' };
    const same = await world.pull(world.openPull({ fork: true }), { inputs });
    expectUnsigned(world, same, WHY, from);
    expect(same.log).toContain('Baseline v1.0.0 verified');

    await model(world, 30);
    const worse = await world.pull(world.openPull({ fork: true }), { inputs });
    expect(worse.exitCode).toBe(20);
    expect(worse.outputs['verdict']).toBe('regressed');
    expect(worse.summary).toContain('**The one claim regressed**');
    expect(worse.summary).toContain(WHY);
    expectNothingPublished(world, from);
    expect(world.repository.comments).toStrictEqual([]);
    expect(worse.annotations.filter(({ level }) => level === 'error')).toMatchObject([{ file: 'mira.yml', line: 7 }]);
    expect(requestsSince(world, from).filter((request) => !request.startsWith('GET /'))).toStrictEqual(
      requestsSince(world, from).filter((request) => request.includes('CacheService')),
    );
    expectDiscreet(world, worse);
  });

  it('is one also when the fork is gone', async () => {
    await using world = await toyWorld();
    const { event, ...where } = events.pullRequest(world.repository, world.openPull());
    const pull = event.payload['pull_request'];
    const head = member(pull, 'head');
    if (!isObject(pull) || !isObject(head)) throw new Error('the event has no head');
    const gone = { ...event, payload: { ...event.payload, pull_request: { ...pull, head: { ...head, repo: null } } } };
    expectUnsigned(world, await world.run({ ...where, event: gone }, { inputs: { sign: 'always' } }), WHY);
    expect(world.repository.comments).toStrictEqual([]);
  });

  it('leaves an unsigned record where the evaluation does not finish', async () => {
    await using world = await toyWorld({ body: 'process.exit(1);' });
    const result = await world.pull(world.openPull({ fork: true }));
    expect(result.exitCode).toBe(12);
    expectNothingPublished(world, 0);
    expect(outFiles(world)).toContain('mira-attempt.intoto.json');
    expect(world.repository.comments).toStrictEqual([]);
    expect(result.summary).toContain('E_HARNESS_EXIT');
    expectDiscreet(world, result);
  });
});

describe('a job without id-token: write', () => {
  const permissions = { idToken: false };

  it('is told before the harness runs, with the lines to add', async () => {
    await using world = await toyWorld();
    const result = await world.tag('v1.0.0', { permissions });
    expect(result.exitCode).toBe(2);
    expect(result.outputs['verdict']).toBe('usage');
    expect(result.log).toContain('E_NO_OIDC: this job may not ask for an identity token, so nothing can be signed');
    expect(result.log).toContain('permissions: { id-token: write }');
    expect(harnessRan(world)).toBe(false);
    expectNothingPublished(world, 0);
    expectDiscreet(world, result);
  });

  it('compares unsigned on a pull request, and is refused there when it is to sign', async () => {
    await using world = await toyWorld();
    expectUnsigned(world, await world.pull(world.openPull(), { permissions }), 'pull request');
    const result = await world.pull(world.openPull(), { permissions, inputs: { sign: 'always' } });
    expect(result.exitCode).toBe(2);
    expect(result.log).toContain('E_NO_OIDC');
  });
});

describe('a private repository', () => {
  const inputs = { 'fulcio-url': '', 'rekor-url': '' };

  it('contacts nobody when its name would end up in a public log', async () => {
    await using world = await toyWorld({ private: true });
    const result = await world.tag('v1.0.0', { inputs });
    expect(result.exitCode).toBe(2);
    expect(result.outputs['verdict']).toBe('usage');
    expect(result.log).toContain(
      'E_PRIVATE_LOG: this repository is private, and signing would name it in a public log (https://fulcio.sigstore.dev)',
    );
    for (const way of ['`key`', '`fulcio-url`, `rekor-url`', '`public-log: true`']) expect(result.log).toContain(way);
    expect(harnessRan(world)).toBe(false);
    expect(world.emulator.requests).toStrictEqual([]);
    expectDiscreet(world, result);
  });

  it.each([
    ['the log is that of the public instance', { 'rekor-url': 'https://rekor.sigstore.dev' }, 'rekor.sigstore.dev'],
    ['only the log would be private', { 'fulcio-url': '' }, 'fulcio.sigstore.dev'],
    ['it is the public staging instance', { 'rekor-url': 'https://rekor.sigstage.dev' }, 'rekor.sigstage.dev'],
  ])('nor when %s', async (_, one, host) => {
    await using world = await toyWorld({ private: true });
    const result = await world.tag('v1.0.0', { inputs: one });
    expect(result.exitCode).toBe(2);
    expect(result.log).toContain(
      `E_PRIVATE_LOG: this repository is private, and signing would name it in a public log (https://${host})`,
    );
    expect(world.emulator.requests).toStrictEqual([]);
  });

  it('nor is the log of the public instance taken because none is named next to a private authority', async () => {
    await using world = await toyWorld({ private: true });
    const result = await world.tag('v1.0.0', { inputs: { 'rekor-url': '' } });
    expect(result.exitCode).toBe(2);
    expect(result.log).toContain('E_USAGE: nothing would say when it was signed');
    expect(world.emulator.requests).toStrictEqual([]);
  });

  it('signs with private services', async () => {
    await using world = await toyWorld({ private: true });
    expectSigned(world, await world.tag('v1.0.0'));
  });

  it('compares unsigned on a pull request, whatever the addresses', async () => {
    await using world = await toyWorld({ private: true });
    expectUnsigned(world, await world.pull(world.openPull(), { inputs }), 'pull request');
  });

  it('may agree to the public log: then the next condition counts', async () => {
    // without a token for an identity nothing public is contacted, and yet the refusal is another one
    await using world = await toyWorld({ private: true });
    const result = await world.tag('v1.0.0', {
      inputs: { ...inputs, 'public-log': 'true' },
      permissions: { idToken: false },
    });
    expect(result.exitCode).toBe(2);
    expect(result.log).toContain('E_NO_OIDC');
    expect(result.log).not.toContain('E_PRIVATE_LOG');
    expect(harnessRan(world)).toBe(false);
  });

  it('is assumed where neither the event nor GitHub says what it is', async () => {
    await using world = await toyWorld();
    const silent = { ...events.schedule(world.repository, SHA), event: { name: 'schedule', payload: {} } };
    const asked = await world.run(silent, { inputs, permissions: { idToken: false } });
    expect(asked.log).toContain('E_NO_OIDC');
    world.emulator.fault({ path: /^\/repos\/acme\/langid$/u }, { status: 404, body: '{"message":"Not Found"}' });
    const result = await world.run(silent, { inputs, permissions: { idToken: false } });
    expect(result.exitCode).toBe(2);
    expect(result.log).toContain('E_PRIVATE_LOG');
    expect(harnessRan(world)).toBe(false);
  });
});
