import { generateKeyPairSync } from 'node:crypto';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { mira } from '../../scripts/demo/terminal.ts';
import type { PullRequest } from '../emulator/github-state.ts';
import type { ActionResult } from '../emulator/runner.ts';
import type { World } from '../emulator/world.ts';
import { toyConfig, toyWorld } from '../e2e/support/project.ts';
import { bundleOf } from '../e2e/support/published.ts';
import { model, release } from '../e2e/support/released.ts';
import {
  expectDiscreet,
  expectNothingPublished,
  harnessRan,
  loggedSince,
  member,
  outFiles,
} from '../e2e/support/seen.ts';

interface KeyPair {
  readonly secret: string;
  readonly pub: string;
}

function keyPair(namedCurve = 'P-256'): KeyPair {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve });
  return {
    secret: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    pub: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
}

const OURS = keyPair();
const THEIRS = keyPair();
const CONFIG = toyConfig({
  rest: 'claims:\n  - {metric: toy/accuracy, margin: 0.1}\nsigners: [{key: keys/mira.pub}]\n',
});

/** How a run signs with a key from the environment: nothing of the identity that the job has is used. */
function withKey(secret = OURS.secret): {
  env: Record<string, string>;
  inputs: Record<string, string>;
  permissions: { idToken: false };
} {
  return {
    env: { SIGNING_KEY: secret },
    inputs: { key: 'env:SIGNING_KEY', 'fulcio-url': '', 'rekor-url': '' },
    permissions: { idToken: false },
  };
}

async function keyWorld(config = CONFIG): Promise<World> {
  return toyWorld({ private: true, files: { 'mira.yml': config, 'keys/mira.pub': OURS.pub } });
}

/** A pull request whose base has this key. */
function pullOnto(world: World, pub: string | null): PullRequest {
  const pull = world.openPull();
  if (pub !== null) world.emulator.github.addFile(world.repository, pull.base.sha, 'keys/mira.pub', pub);
  return pull;
}

function expectKeyUnseen(world: World, result: ActionResult): void {
  expectDiscreet(world, result);
  const body = OURS.secret.split('\n')[1] ?? '';
  expect(body).toHaveLength(64);
  const sent = world.emulator.requests.map((request) => request.body.toString('latin1')).join('\n');
  for (const text of [result.stdout, result.summary, sent]) expect(text).not.toContain(body);
}

describe('a release that is signed with a key', () => {
  it('contacts no signing service, even of a private repository, and verifies with the public key alone', async () => {
    await using world = await keyWorld();
    const result = await release(world, 'v1.0.0', withKey());
    expect(loggedSince(world, 0)).toStrictEqual([]);
    expect(world.emulator.requests.filter(({ path: url }) => /^\/(?:api|idtoken)\//u.test(url))).toStrictEqual([]);
    expect(member(bundleOf(world, 'v1.0.0'), 'verificationMaterial')).toHaveProperty('publicKey');
    expect(result.log).toMatch(/ Signed\.$/mu);
    expect(result.summary).toContain('This run is signed by the key');
    expectKeyUnseen(world, result);

    const args = ['verify', 'mira-out/mira-evaluation.sigstore.json', '--samples', 'mira-out/mira-samples.jsonl.zst'];
    const good = await mira([...args, '--key', 'keys/mira.pub', '--model', 'model'], world.workspace);
    expect(good.stdout).toContain('Verified');
    expect(good.exitCode).toBe(0);
    await world.write({ 'theirs.pub': THEIRS.pub });
    const bad = await mira([...args, '--key', 'theirs.pub'], world.workspace);
    expect(bad.exitCode).toBe(30);
  });

  it('may be entered into a log that is named', async () => {
    await using world = await keyWorld();
    const { inputs, ...rest } = withKey();
    const result = await world.tag('v1.0.0', { ...rest, inputs: { ...inputs, 'rekor-url': world.emulator.urls.api } });
    expect(result.exitCode).toBe(0);
    expect(loggedSince(world, 0)).toHaveLength(6);
    world.publish('v1.0.0');
    const pull = await world.pull(pullOnto(world, OURS.pub));
    expect(pull.exitCode).toBe(0);
    expect(pull.log).toContain('Baseline v1.0.0 verified');
  });

  it('is the baseline of a pull request', async () => {
    await using world = await keyWorld();
    await release(world, 'v1.0.0', withKey());
    const same = await world.pull(pullOnto(world, OURS.pub), { inputs: { reuse: 'never' } });
    expect(same.exitCode).toBe(0);
    expect(same.outputs['baseline-tag']).toBe('v1.0.0');
    expect(same.log).toContain('The one claim holds since v1.0.0.');
    await model(world, 30);
    const worse = await world.pull(pullOnto(world, OURS.pub));
    expect(worse.exitCode).toBe(20);
    expectKeyUnseen(world, worse);
  });

  it('does not count where `signers` names no key', async () => {
    await using world = await keyWorld(toyConfig());
    await release(world, 'v1.0.0', withKey());
    const from = world.emulator.requests.length;
    const result = await world.pull(pullOnto(world, OURS.pub));
    expectRefused(world, result, from);
    expect(result.log).toContain('it is signed by a key, and no key was given');
    expect(result.log).toContain('or under `signers` in mira.yml');
  });

  it('does not count where another key is named', async () => {
    await using world = await keyWorld();
    await release(world, 'v1.0.0', withKey(THEIRS.secret));
    const from = world.emulator.requests.length;
    expectRefused(world, await world.pull(pullOnto(world, OURS.pub)), from);
  });

  it('does not count where a workflow is expected, nor a workflow where a key is', async () => {
    await using world = await keyWorld();
    await release(world, 'v1.0.0');
    const from = world.emulator.requests.length;
    const result = await world.pull(pullOnto(world, OURS.pub));
    expectRefused(world, result, from);
    expect(result.log).toContain('not signed by the key keys/mira.pub');
  });
});

/** The baseline was not used: nothing was measured, compared or published. */
function expectRefused(world: World, result: ActionResult, from: number): void {
  expect(result.exitCode).toBe(30);
  expect(result.outputs['verdict']).toBe('not-verified');
  expect(result.log).toMatch(/E_SIGNER|E_SIGNATURE/u);
  expect(result.log.slice(result.log.indexOf('E_SIGN'))).not.toContain('toy harness');
  expect(result.outputs['regressed']).toBe('0');
  expectNothingPublished(world, from);
  expect(outFiles(world)).toStrictEqual(['mira-comment.md', 'mira-report.json']);
  expectDiscreet(world, result);
}

describe('a pull request that replaces the key', () => {
  it("is judged by the base's: the release still counts", async () => {
    await using world = await keyWorld();
    await release(world, 'v1.0.0', withKey());
    await world.write({ 'keys/mira.pub': THEIRS.pub });
    const result = await world.pull(pullOnto(world, OURS.pub));
    expect(result.exitCode).toBe(0);
    expect(result.log).toContain('Baseline v1.0.0 verified');
  });

  it('cannot make a release count that was signed with its own key', async () => {
    await using world = await keyWorld();
    await release(world, 'v1.0.0', withKey(THEIRS.secret));
    await world.write({ 'keys/mira.pub': THEIRS.pub });
    const from = world.emulator.requests.length;
    expectRefused(world, await world.pull(pullOnto(world, OURS.pub)), from);
  });

  it('cannot bring the rule that names its key', async () => {
    await using world = await keyWorld(toyConfig());
    await release(world, 'v1.0.0', withKey(THEIRS.secret));
    await world.write({ 'keys/mira.pub': THEIRS.pub, 'mira.yml': CONFIG });
    const from = world.emulator.requests.length;
    expectRefused(world, await world.pull(pullOnto(world, null)), from);
  });

  it('cannot bring the key that a rule of the base names in vain', async () => {
    await using world = await keyWorld();
    await release(world, 'v1.0.0', withKey());
    const from = world.emulator.requests.length;
    const result = await world.pull(pullOnto(world, null));
    expect(result.exitCode).toBe(2);
    expect(result.log).toContain(
      'E_KEY: the key keys/mira.pub that signers names is not in the commit that this change is based on',
    );
    expect(result.log).toContain('Commit the public key to the base branch first');
    expect(outFiles(world)).toStrictEqual(['mira-comment.md', 'mira-report.json']);
    expectNothingPublished(world, from);
  });
});

it('a signing key that the harness finds in the checkout is not published', async () => {
  const body = "const all = rows(); all[7].response = fs.readFileSync('key.pem', 'utf8'); write(all);";
  const files = { 'mira.yml': CONFIG, 'keys/mira.pub': OURS.pub, 'key.pem': OURS.secret };
  await using world = await toyWorld({ private: true, files, body });
  const result = await world.tag('v1.0.0', { inputs: { key: 'key.pem', 'fulcio-url': '', 'rekor-url': '' } });
  expect(result.exitCode).toBe(12);
  expect(result.log).toContain('E_SECRET_IN_EVIDENCE: the value of the signing key (');
  expectKeyUnseen(world, result);
});

describe('a signing key that cannot be used ends the run before the harness:', () => {
  const encrypted = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    .privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' })
    .toString();
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString();

  it.each([
    ['it is not set', '', 'the signing key env:SIGNING_KEY is not set'],
    ['it is no key', 'hunter2-is-my-password', 'the signing key env:SIGNING_KEY is not a private key in PEM form'],
    ['it is a public key', OURS.pub, 'the signing key env:SIGNING_KEY is not a private key in PEM form'],
    ['it is encrypted', encrypted, 'the signing key env:SIGNING_KEY is encrypted'],
    ['it is on another curve', keyPair('P-384').secret, 'the key env:SIGNING_KEY is not an ECDSA key on P-256'],
    ['it is of another kind', rsa, 'the key env:SIGNING_KEY is not an ECDSA key on P-256'],
  ])('%s', async (_, secret, says) => {
    await using world = await keyWorld();
    const result = await world.tag('v1.0.0', withKey(secret));
    expect(result.exitCode).toBe(2);
    expect(result.outputs['verdict']).toBe('usage');
    expect(result.log).toContain(`E_KEY: ${says}`);
    expect(harnessRan(world)).toBe(false);
    expectNothingPublished(world, 0);
    expectDiscreet(world, result);
    for (const line of secret.split('\n').filter((part) => part.length > 20 && !part.startsWith('-----'))) {
      expect(result.stdout).not.toContain(line);
    }
  });

  it('its file is not there', async () => {
    await using world = await keyWorld();
    const { inputs, ...rest } = withKey();
    const result = await world.tag('v1.0.0', { ...rest, inputs: { ...inputs, key: 'keys/mira.key' } });
    expect(result.exitCode).toBe(2);
    expect(result.log).toMatch(/E_KEY: the key .*keys\/mira\.key cannot be read/u);
    await world.write({ 'keys/mira.key': OURS.secret });
    const good = await world.tag('v1.0.0', { ...rest, inputs: { ...inputs, key: 'keys/mira.key' } });
    expect(good.exitCode).toBe(0);
    expectKeyUnseen(world, good);
  });
});

describe('the public key that signers names', () => {
  it('has to be there on a release that has a baseline', async () => {
    await using world = await keyWorld();
    await release(world, 'v1.0.0', withKey());
    await rm(path.join(world.workspace, 'keys/mira.pub'));
    const result = await world.tag('v1.1.0', withKey());
    expect(result.exitCode).toBe(2);
    expect(result.log).toMatch(/E_KEY: the key .*keys\/mira\.pub cannot be read/u);
    expect(world.repository.releases).toHaveLength(1);
    await world.write({ 'keys/mira.pub': OURS.pub });
    expect((await world.tag('v1.1.0', withKey())).exitCode).toBe(0);
  });
});
