import { describe, expect, it } from 'vitest';
import type { FaultAnswer } from '../emulator/faults.ts';
import { json } from '../emulator/http.ts';
import type { World } from '../emulator/world.ts';
import { toyWorld } from './support/project.ts';
import { EVALUATION_FILES, statementIn } from './support/published.ts';
import { model, releasedWorld } from './support/released.ts';
import { readReport } from './support/report.ts';
import {
  ATTEMPT,
  expectDiscreet,
  harnessRan,
  member,
  outFiles,
  PLAN,
  readJson,
  STARTED,
  storedTypes,
} from './support/seen.ts';

/** What a service does, how often it is asked then, and what is said of it. */
const FAULTS: readonly (readonly [string, FaultAnswer, number, string])[] = [
  ['400', json(400, { code: 400, message: 'no' }), 1, 'answered 400'],
  ['500', json(500, { code: 500, message: 'an internal secret' }), 3, 'answered 500'],
  ['429', json(429, { code: 429, message: 'slow down' }), 3, 'answered 429'],
  ['garbage', 'garbage', 1, 'answered with something that'],
  ['a broken connection', 'reset', 3, 'could not be reached (ECONNRESET)'],
];

const SERVICES = [
  ['E_FULCIO', 'Fulcio', /^\/api\/v2\/signingCert/u],
  ['E_REKOR', 'Rekor', /^\/api\/v1\/log\/entries/u],
] as const;

/** `faults.test.ts` has every fault of every service; here each is met by a whole run. */
const SEEN = { Fulcio: ['400', '429', 'a broken connection'], Rekor: ['500', 'garbage', 'a broken connection'] };

const CASES = SERVICES.flatMap(([code, service, path]) =>
  FAULTS.filter(([name]) => SEEN[service].includes(name)).map(([name, answer, asked, said]) => ({
    code,
    service,
    path,
    name,
    answer,
    asked,
    said,
  })),
);

/** Requests that each service is asked before the evaluation is signed: plan and start have one certificate. */
const BEFORE = { Fulcio: 1, Rekor: 2 };

function expectNoEvaluation(world: World): void {
  expect(world.repository.releases).toStrictEqual([]);
  expect(storedTypes(world).filter((type) => type !== PLAN && type !== ATTEMPT)).toStrictEqual([]);
  expect(world.emulator.cache.entries.size).toBe(0);
}

describe.concurrent('a signing service that fails', () => {
  it.each(CASES)(
    '$service with $name: exit 1, no evaluation, and a signed record of the attempt',
    async ({ code, service, path, answer, asked, said }) => {
      await using world = await toyWorld();
      const { host } = new URL(world.emulator.urls.api);
      // it recovers in time for the record
      world.emulator.fault({ method: 'POST', path, after: BEFORE[service] }, answer, asked);
      const result = await world.tag('v1.0.0');
      expect(result.exitCode).toBe(1);
      expect(result.outputs).toMatchObject({ verdict: 'error', regressed: '0' });
      expect(result.log).toContain(`${code}: ${service} (${host}) ${said}`);
      expect(result.log).toContain('This is usually temporary: run the job again.');
      expect(result.log).not.toContain('an internal secret');
      expect(harnessRan(world)).toBe(true);
      expectNoEvaluation(world);
      expect(outFiles(world).filter((name) => name.endsWith('.sigstore.json'))).toStrictEqual(
        ['mira-attempt.sigstore.json', ...STARTED].toSorted(),
      );
      expect(outFiles(world)).not.toContain('model.sig');
      const attempt = statementIn(readJson(world, 'mira-attempt.sigstore.json'));
      expect(attempt['predicateType']).toBe(ATTEMPT);
      expect(attempt['predicate']).toMatchObject({ state: 'aborted', reason: { code }, evaluation: null });
      expect(world.emulator.sigstore.rekor.entries).toHaveLength(3);
      expectDiscreet(world, result);
    },
  );

  it.each(SERVICES)('%s that stays down: the record is not signed, which is said', async (code, service, path) => {
    await using world = await toyWorld();
    const refusal = json(403, { code: 403, message: 'no' });
    world.emulator.fault({ method: 'POST', path, after: BEFORE[service] }, refusal);
    const result = await world.tag('v1.0.0');
    expect(result.exitCode).toBe(1);
    expect(result.log).toContain(`${code}: ${service} (`);
    expect(result.annotations.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('the record of this attempt could not be signed'),
    );
    expect(outFiles(world).filter((name) => name.endsWith('.sigstore.json'))).toStrictEqual(STARTED);
    expect(member(readJson(world, 'mira-attempt.intoto.json')['predicate'], 'reason')).toMatchObject({ code });
    expectNoEvaluation(world);
    expectDiscreet(world, result);
  });

  it.each(SERVICES)('%s that is down from the beginning: nothing is measured', async (code, service, path) => {
    await using world = await toyWorld();
    world.emulator.fault({ method: 'POST', path }, json(403, { code: 403, message: 'no' }));
    const result = await world.tag('v1.0.0');
    expect(result.exitCode).toBe(1);
    expect(result.log).toContain(`${code}: ${service} (`);
    expect(harnessRan(world)).toBe(false);
    expect(outFiles(world).filter((name) => name.endsWith('.sigstore.json'))).toStrictEqual([]);
    expectNoEvaluation(world);
    expectDiscreet(world, result);
  });

  it('one that fails once is asked again, and the release passes', async () => {
    await using world = await toyWorld();
    for (const [, , path] of SERVICES) world.emulator.fault({ method: 'POST', path }, json(503, {}), 1);
    const result = await world.tag('v1.0.0');
    expect(result.exitCode).toBe(0);
    expect(world.repository.releases.map(({ assets }) => assets.length)).toStrictEqual([EVALUATION_FILES.length]);
  });

  it('a log that fails when the verdict of the gate is signed: nothing is attached', async () => {
    await using world = await toyWorld();
    // plan, start, evaluation and model are in the log before
    world.emulator.fault({ method: 'POST', path: /^\/api\/v1\/log\/entries/u, after: 4 }, json(400, {}), 1);
    const result = await world.tag('v1.0.0');
    expect(result.exitCode).toBe(1);
    expect(result.log).toContain('E_REKOR: Rekor (');
    expectNoEvaluation(world);
    expect(outFiles(world)).toContain('model.sig');
    expect(outFiles(world)).not.toContain('mira-gate.sigstore.json');
    expectDiscreet(world, result);
  });

  it.each([
    ['401', json(401, { message: 'no' }), 'E_OIDC: the identity token service'],
    ['garbage', 'garbage', 'E_OIDC: the identity token service'],
  ] as const)('the identity token service with %s', async (_, answer, sentence) => {
    await using world = await toyWorld();
    world.emulator.fault({ path: /^\/idtoken\//u }, answer);
    const result = await world.tag('v1.0.0');
    expect(result.exitCode).toBe(1);
    expect(result.log).toContain(sentence);
    expectNoEvaluation(world);
    expectDiscreet(world, result);
  });
});

describe.concurrent('GitHub that fails', () => {
  it.each([
    ['500', json(500, { message: 'Server Error' }), 'E_GITHUB: GitHub (', '(500)'],
    ['garbage', 'garbage', 'E_NETWORK: GitHub (', 'list the releases of acme/langid'],
    ['404', json(404, { message: 'Not Found' }), 'E_GITHUB: GitHub (', 'contents: read'],
    ['403', json(403, { message: 'Resource not accessible' }), 'E_GITHUB_PERMISSION: GitHub (', 'contents: read'],
    [
      'a rate limit of an hour',
      { ...json(429, { message: 'slow down' }), headers: { 'retry-after': '3600' } },
      'E_RATE_LIMIT: GitHub (',
      'it asks to wait for 3600 s',
    ],
  ] as const)('the list of releases with %s: nothing is measured, nothing passes', async (_, answer, code, said) => {
    await using world = await toyWorld();
    world.emulator.fault({ method: 'GET', path: /^\/repos\/acme\/langid\/releases/u }, answer);
    const result = await world.pull(world.openPull());
    expect(result.exitCode).toBe(1);
    expect(result.outputs['verdict']).toBe('error');
    expect(result.log).toContain(code);
    expect(result.log).toContain(said);
    expect(harnessRan(world)).toBe(false);
    expect(readReport(world)).toMatchObject({ passed: false, verdict: 'error', claims: [] });
    expect(result.summary).toContain('**The run ended with an error: there is no verdict.**');
    expectDiscreet(world, result);
  });

  it.each([
    ['403', json(403, { message: 'Resource not accessible by integration' }), 'E_GITHUB_PERMISSION'],
    ['500', json(500, {}), 'E_GITHUB'],
    ['garbage', 'garbage', 'E_NETWORK'],
  ] as const)(
    'the attestations API with %s: a warning, and the release is as good as without',
    async (_, answer, code) => {
      await using world = await toyWorld();
      world.emulator.fault({ method: 'POST', path: /\/attestations$/u }, answer);
      const result = await world.tag('v1.0.0');
      expect(result.exitCode).toBe(0);
      expect(result.outputs).toMatchObject({ verdict: 'pass', 'attestation-id': '' });
      expect(result.annotations.map(({ message }) => message)).toContainEqual(
        expect.stringContaining(`the evaluation is not in GitHub's attestations API: ${code}: `),
      );
      if (code === 'E_GITHUB_PERMISSION') expect(result.log).toContain('    attestations: write');
      expect(world.repository.releases.map(({ assets }) => assets.length)).toStrictEqual([EVALUATION_FILES.length]);
      expectDiscreet(world, result);
    },
  );

  it('without `attestations: write`, as a job has it, the same', async () => {
    await using world = await toyWorld();
    const result = await world.tag('v1.0.0', { permissions: { attestations: 'none' } });
    expect(result.exitCode).toBe(0);
    expect(result.log).toContain('    attestations: write');
  });

  it('without `contents: write` nothing can be attached, which fails with the lines to add', async () => {
    await using world = await toyWorld();
    const result = await world.tag('v1.0.0', { permissions: { contents: 'read' } });
    expect(result.exitCode).toBe(1);
    expect(result.outputs['verdict']).toBe('error');
    expect(result.log).toContain('E_GITHUB_PERMISSION: GitHub (');
    expect(result.log).toContain('create a draft release for v1.0.0');
    expect(result.log).toContain('  permissions:\n      contents: write');
    expect(world.repository.releases).toStrictEqual([]);
    expectDiscreet(world, result);
  });

  it('an upload that is refused: no evaluation is on the release, whose samples may be', async () => {
    await using world = await toyWorld();
    world.emulator.fault({ method: 'POST', path: /^\/uploads\/.*sigstore\.json/u }, json(403, { message: 'no' }));
    const result = await world.tag('v1.0.0');
    expect(result.exitCode).toBe(1);
    expect(result.log).toContain('E_GITHUB_PERMISSION: GitHub (');
    expect(result.log).toContain('to the release v1.0.0');
    const names = world.repository.releases.flatMap(({ assets }) => assets.map(({ name }) => name));
    expect(names.filter((name) => name.endsWith('.sigstore.json'))).toStrictEqual([]);
    expectDiscreet(world, result);
  });

  it.each([
    [4, 0, 'pass'],
    [30, 20, 'regressed'],
  ] as const)(
    'a comment that may not be written, with %d of 60 wrong: a warning, exit %d',
    async (wrong, exit, word) => {
      await using world = await releasedWorld();
      await model(world, wrong);
      const result = await world.pull(world.openPull(), { permissions: { issues: 'read', 'pull-requests': 'read' } });
      expect(result.exitCode).toBe(exit);
      expect(result.outputs).toMatchObject({ verdict: word, 'comment-id': '' });
      const warning = result.annotations.find(({ message }) => message.includes('the pull request comment'));
      expect(warning?.level).toBe('warning');
      expect(warning?.message).toContain('E_GITHUB_PERMISSION: GitHub (');
      expect(warning?.message).toContain('  permissions:\n      pull-requests: write');
      expect(world.repository.comments).toStrictEqual([]);
      expect(outFiles(world)).toContain('mira-comment.md');
      expectDiscreet(world, result);
    },
  );
});
