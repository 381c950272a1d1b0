import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { policyExplainCommand, policyInitCommand } from '../../../src/commands/policy.ts';
import { verifyCommand, type VerifyOptions } from '../../../src/commands/verify.ts';
import { canonicalJson } from '../../../src/json.ts';
import { signStatement } from '../../../src/signing/signer.ts';
import { NO_WITNESSES } from '../../../src/signing/witnesses.ts';
import { githubClaims, startEmulator, type Emulator } from '../../emulator/index.ts';
import { refusalOf } from '../signing/refusal.ts';
import { edit } from '../verification/edit.ts';
import { evaluation, newKey } from '../verification/evaluation.ts';
import { recordingHost } from './recording-host.ts';

const KEY = newKey();
let emulator: Emulator;
let folder: string;
const path = (name: string): string => join(folder, name);

type Run = Partial<Parameters<typeof githubClaims>[0]>;

async function sign(name: string, run: Run = {}, statement: object = evaluation()): Promise<void> {
  const repository = run.repository ?? emulator.github.addRepository({ id: 1234 });
  const claims = githubClaims({ event: 'push', ref: 'refs/tags/v1.0.0', sha: 'a'.repeat(40), ...run, repository });
  await writeFile(path(name), JSON.stringify(await emulator.sigstore.sign(claims, canonicalJson(statement))));
}

async function verify(
  options: Partial<VerifyOptions>,
): Promise<{ exit: number; text: string; log: readonly string[] }> {
  const { host, results, log } = recordingHost();
  const all = { bundles: [path('one.json')], type: 'evaluation', json: false, trustedRoot: path('root.json') } as const;
  const exit = await verifyCommand({ ...all, ...options }, host);
  return { exit, text: results.join('\n'), log };
}

beforeAll(async () => {
  emulator = await startEmulator();
  folder = await mkdtemp(join(tmpdir(), 'mira-policy-'));
  await writeFile(path('root.json'), JSON.stringify(emulator.sigstore.trustedRoot()));
  await sign('one.json');
  await sign('two.json', { ref: 'refs/tags/v2.0.0', sha: 'b'.repeat(40) });
  await sign('dispatched.json', { event: 'workflow_dispatch' });
  await sign('hosted.json', { runnerEnvironment: 'self-hosted' });
  await sign('moved.json', { repository: emulator.github.addRepository({ id: 4321, owner: 'acme' }) });
  await writeFile(path('key.pub'), KEY.pem);
  const keyed = await signStatement(evaluation(), { kind: 'key', key: KEY, witnesses: NO_WITNESSES });
  await writeFile(path('keyed.json'), keyed.json);
});
afterAll(async () => {
  await emulator.close();
  await rm(folder, { recursive: true });
});

async function init(from: string, key: string | null = null): Promise<string> {
  const { host, results } = recordingHost();
  const options = { from: path(from), type: 'evaluation', key, trustedRoot: [path('root.json')] } as const;
  expect(await policyInitCommand(options, host)).toBe(0);
  return results.join('\n');
}

describe('mira policy init', () => {
  it('proposes a policy that accepts the next release and refuses another trigger, runner or repository', async () => {
    const text = await init('one.json');
    expect(text).toContain(`signers:
  - workflow: acme/langid/.github/workflows/release.yml
    ref: "refs/tags/*"
    repository-id: "1234"
    owner-id: "56"
    trigger: [push]
    runner: github-hosted
    may: [evaluation, gate]
logs: 1
timestamps: 0
`);
    await writeFile(path('p.yml'), text);
    const policy = path('p.yml');
    for (const name of ['one.json', 'two.json']) {
      expect((await verify({ policy, bundles: [path(name)] })).exit).toBe(0);
    }
    for (const [name, why] of [
      ['dispatched.json', 'started by workflow_dispatch, not by push'],
      ['hosted.json', 'the runner is self-hosted, not github-hosted'],
      ['moved.json', 'the repository id is 4321, not 1234'],
      ['keyed.json', 'no key was given'],
    ] as const) {
      const { exit, text: said } = await verify({ policy, bundles: [path(name)] });
      expect(exit).toBe(30);
      expect(said).toContain(why);
    }
  });

  it('proposes the key of a bundle that a key signed', async () => {
    await writeFile(path('k.yml'), await init('keyed.json', path('key.pub')));
    // the path is as it was given: here absolute, which a policy resolves as it stands
    const text = (await init('keyed.json', path('key.pub'))).replace(path('key.pub'), 'key.pub');
    await writeFile(path('k.yml'), text);
    expect((await verify({ policy: path('k.yml'), bundles: [path('keyed.json')] })).exit).toBe(0);
    expect((await verify({ policy: path('k.yml') })).exit).toBe(30);
  });

  it('proposes nothing from a bundle that does not verify', async () => {
    const options = { from: path('one.json'), type: 'gate', key: null, trustedRoot: [path('root.json')] } as const;
    const failure = await refusalOf(async () => policyInitCommand(options, recordingHost().host));
    expect(failure).toMatchObject({ code: 'E_PREDICATE_TYPE' });
  });
});

describe('mira policy explain', () => {
  it('says it in sentences', async () => {
    await writeFile(path('p.yml'), await init('one.json'));
    const { host, results } = recordingHost();
    expect(await policyExplainCommand(path('p.yml'), host)).toBe(0);
    expect(results.join('\n')).toContain('in the repository with the id 1234, owned by the account with the id 56');
  });
});

describe('mira verify', () => {
  it('compares the signer with the one before', async () => {
    const repo = 'acme/langid';
    const previous = path('one.json');
    expect((await verify({ repo, previous, bundles: [path('two.json')] })).exit).toBe(0);
    const changed = await verify({ repo, previous, bundles: [path('dispatched.json')] });
    expect(changed.exit).toBe(30);
    expect(changed.text).toContain(
      'E_IDENTITY_CHANGED: since the previous evaluation the trigger was push and is workflow_dispatch',
    );
    const told = await verify({ repo, previous, bundles: [path('hosted.json')] });
    expect(told).toMatchObject({
      exit: 0,
      log: ['since the previous evaluation the runner was github-hosted and is self-hosted'],
    });
    const forged = await refusalOf(async () => verify({ repo: 'acme/other', previous }));
    expect(forged).toMatchObject({ code: 'E_SIGNER' });
  });

  it('tells a change where the policy says so', async () => {
    const rule = '{workflow: acme/langid/.github/workflows/release.yml}';
    await writeFile(path('w.yml'), `version: 1\nsigners: [${rule}]\nidentity-changes: warn\n`);
    const told = await verify({ policy: path('w.yml'), previous: path('one.json'), bundles: [path('moved.json')] });
    expect(told).toMatchObject({
      exit: 0,
      log: ['since the previous evaluation the repository id was 1234 and is 4321'],
    });
  });

  it('asks of the one before only who signed it, and not what was asked for later', async () => {
    const [first] = evaluation().predicate.claims;
    await sign(
      'few.json',
      {},
      Object.assign(
        {},
        edit(evaluation(), ['predicate', 'claims'], () => [first]),
      ),
    );
    const rule = '{workflow: acme/langid/.github/workflows/release.yml, repository-id: "1234"}';
    await writeFile(path('c.yml'), `version: 1\nsigners: [${rule}]\nclaims: ["langid/accuracy@lang=en"]\n`);
    const policy = path('c.yml');
    expect((await verify({ policy, bundles: [path('few.json')] })).text).toContain('E_CLAIM_MISSING');
    expect((await verify({ policy, previous: path('few.json') })).exit).toBe(0);
    const forged = await refusalOf(async () => verify({ policy, previous: path('moved.json') }));
    expect(forged).toMatchObject({ code: 'E_SIGNER' });
  });

  it('refuses flags that contradict each other', async () => {
    await writeFile(path('p.yml'), await init('one.json'));
    for (const options of [
      { policy: path('p.yml'), repo: 'acme/langid' },
      { policy: path('p.yml'), signer: 'acme/langid/.github/workflows/release.yml' },
      { repo: 'acme/langid', gate: 'passed' },
      { repo: 'acme/langid', role: 'gate' },
      {},
    ] as const) {
      expect(await refusalOf(async () => verify(options))).toMatchObject({ code: 'E_USAGE' });
    }
  });

  it('verifies a stream line by line, all of which have to', async () => {
    const line = async (name: string): Promise<string> => {
      const { readFile } = await import('node:fs/promises');
      return readFile(path(name), 'utf8');
    };
    const good = [await line('one.json'), await line('two.json')];
    await writeFile(path('all.jsonl'), `${good.join('\n')}\n`);
    const repo = 'acme/langid';
    const all = await verify({ repo, bundles: [path('all.jsonl')] });
    expect(all).toMatchObject({ exit: 0 });
    expect(all.text).toContain('2 of 2 bundles verified.');
    await writeFile(path('some.jsonl'), `${good.join('\n')}\n{}\n`);
    const some = await verify({ repo, bundles: [path('some.jsonl')], json: true });
    expect(some.exit).toBe(30);
    const reports = some.text.split('\n').map((text): unknown => JSON.parse(text));
    expect(reports).toMatchObject([
      { line: 1, verified: true },
      { line: 2, verified: true },
      { line: 3, verified: false },
    ]);
    await writeFile(path('none.jsonl'), '\n');
    expect((await verify({ repo, bundles: [path('none.jsonl')] })).exit).toBe(30);
  });

  it('takes several roots, each by itself', async () => {
    const repo = 'acme/langid';
    const shipped = new URL('../../../src/verification/public-good.json', import.meta.url).pathname;
    expect((await verify({ repo, trustedRoot: [shipped, path('root.json')] })).exit).toBe(0);
    expect((await verify({ repo, trustedRoot: [shipped] })).exit).toBe(30);
    const own = emulator.sigstore.trustedRoot();
    // an authority of one instance and a log of another are no instance
    await writeFile(
      path('halves.jsonl'),
      [
        { ...own, tlogs: [] },
        { ...own, ctlogs: [] },
      ]
        .map((root) => JSON.stringify(root))
        .join('\n'),
    );
    expect((await verify({ repo, trustedRoot: path('halves.jsonl') })).exit).toBe(30);
  });
});
