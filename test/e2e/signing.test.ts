import { createHash, createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { mira } from '../../scripts/demo/terminal.ts';
import { json } from '../emulator/http.ts';
import { releaseOf } from '../emulator/github-releases.ts';
import type { World } from '../emulator/world.ts';
import { preAuthEncoding } from '../../src/signing/dsse.ts';
import { assetNames, assetOf, bundleOf, EVALUATION_FILES } from './support/published.ts';
import { toyConfig, toyWorld } from './support/project.ts';
import { release } from './support/released.ts';
import { expectDiscreet, harnessRan, member, outFiles, parseObject, STARTED } from './support/seen.ts';

const TSA = /^\/api\/v1\/timestamp/u;

function materialOf(world: World, name = 'mira-evaluation.sigstore.json'): unknown {
  return member(bundleOf(world, 'v1.0.0', name), 'verificationMaterial');
}

function countsOf(material: unknown): { readonly logged: unknown; readonly stamped: unknown } {
  const length = (value: unknown): unknown => (Array.isArray(value) ? value.length : value);
  const stamps = member(member(material, 'timestampVerificationData'), 'rfc3161Timestamps');
  return { logged: length(member(material, 'tlogEntries')), stamped: length(stamps) };
}

async function expectBaseline(world: World, inputs: Readonly<Record<string, string>> = {}): Promise<void> {
  const pull = await world.pull(world.openPull(), { inputs });
  expect(pull.exitCode, pull.log).toBe(0);
  expect(pull.log).toContain('Baseline v1.0.0 verified');
}

describe.concurrent('a release that is signed', () => {
  it('with Rekor v2 and a timestamp authority verifies, and is the next baseline', async () => {
    await using world = await toyWorld();
    const { api } = world.emulator.urls;
    await release(world, 'v1.0.0', { inputs: { 'rekor-version': '2', 'tsa-url': api } });
    expect(countsOf(materialOf(world))).toStrictEqual({ logged: 1, stamped: 1 });
    expect(world.emulator.sigstore.rekorV2.entries).toHaveLength(6);
    expect(world.emulator.sigstore.rekor.entries).toHaveLength(0);
    const args = ['verify', 'mira-out/mira-evaluation.sigstore.json', '--repo', 'acme/langid'];
    const { stdout, exitCode } = await mira([...args, '--trusted-root', 'trusted_root.json'], world.workspace);
    expect(stdout).toMatch(/✓ log +rekor2\.emulator\.test, index \d, inclusion and checkpoint; stamped 20/u);
    expect(exitCode).toBe(0);
    await expectBaseline(world);
  });

  it('by a machine whose clock is off by a day ends before anything is measured', async () => {
    await using world = await toyWorld();
    world.emulator.clock.advance(24 * 3600);
    const result = await world.tag('v1.0.0');
    expect(result.exitCode, result.log).toBe(1);
    expect(result.log).toMatch(/E_CLOCK: the clock of this machine says .*, about 24 h before the time/u);
    expect(harnessRan(world)).toBe(false);
    expectDiscreet(world, result);
  });

  it('in an instance without logs, as GitHub has for private repositories, by the signing configuration', async () => {
    await using world = await toyWorld({ private: true });
    const { api } = world.emulator.urls;
    const service = (url: string): object => ({
      url,
      majorApiVersion: 1,
      validFor: { start: '2020-01-01T00:00:00Z' },
      operator: 'github',
    });
    const config = {
      mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
      caUrls: [service(`${api}/private`)],
      tsaUrls: [service(`${api}/api/v1/timestamp`)],
      tsaConfig: { selector: 'ALL' },
    };
    await world.write({
      'private_root.json': JSON.stringify(await world.emulator.sigstore.privateRoot()),
      'signing_config.json': JSON.stringify(config),
    });
    const inputs = { 'fulcio-url': '', 'rekor-url': '', 'trusted-root': 'private_root.json' };
    const signing = { ...inputs, 'signing-config': 'signing_config.json' };
    await release(world, 'v1.0.0', { inputs: signing });
    expect(countsOf(materialOf(world))).toStrictEqual({ logged: 0, stamped: 1 });
    expect(countsOf(materialOf(world, 'model.sig'))).toStrictEqual({ logged: 0, stamped: 1 });
    await expectBaseline(world, inputs);
  });

  it('with an encrypted key and a timestamp authority, bare envelopes beside the bundles', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const phrase = 'correct horse battery';
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: phrase });
    const pub = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const rest = 'claims:\n  - {metric: toy/accuracy, margin: 0.1}\nsigners: [{key: mira.pub}]\n';
    await using world = await toyWorld({ private: true, files: { 'mira.yml': toyConfig({ rest }), 'mira.pub': pub } });
    const result = await release(world, 'v1.0.0', {
      env: { SIGNING_KEY: pem.toString(), PHRASE: phrase },
      inputs: {
        key: 'env:SIGNING_KEY',
        'key-passphrase': 'env:PHRASE',
        'fulcio-url': '',
        'rekor-url': '',
        'tsa-url': world.emulator.urls.api,
      },
      permissions: { idToken: false },
    });
    const spki = publicKey.export({ type: 'spki', format: 'der' });
    expect(result.log).toContain(`digest sha256:${createHash('sha256').update(spki).digest('hex')}`);
    expect(result.log).not.toContain(phrase);
    expect(countsOf(materialOf(world))).toStrictEqual({ logged: 0, stamped: 1 });
    const bare = ['mira-evaluation.dsse.json', 'mira-gate.dsse.json'];
    const names = assetNames(releaseOf(world.repository, 'v1.0.0'));
    expect(names).toStrictEqual([...EVALUATION_FILES, ...bare].toSorted());
    for (const name of bare) {
      const envelope = parseObject(assetOf(world, 'v1.0.0', name).bytes.toString('utf8'), name);
      const signatures: readonly unknown[] = Array.isArray(envelope['signatures']) ? envelope['signatures'] : [];
      const [signature] = signatures;
      expect(member(signature, 'keyid')).toBeUndefined();
      const signed = preAuthEncoding(
        String(envelope['payloadType']),
        Buffer.from(String(envelope['payload']), 'base64'),
      );
      const sig = Buffer.from(String(member(signature, 'sig')), 'base64');
      expect(verify('sha256', signed, createPublicKey(pub), sig)).toBe(true);
    }
    expectDiscreet(world, result);
  });
});

describe.concurrent('a signature that cannot be had', () => {
  it('of the timestamp authority: E_TSA names it, and nothing is attached', async () => {
    await using world = await toyWorld();
    const { api } = world.emulator.urls;
    // plan and start are stamped before
    world.emulator.fault({ path: TSA, after: 2 }, json(400, {}), 1);
    const result = await world.tag('v1.0.0', { inputs: { 'tsa-url': api } });
    expect(result.exitCode).toBe(1);
    expect(result.log).toContain(`E_TSA: The timestamp authority (${new URL(api).host}) answered 400`);
    expect(world.repository.releases).toStrictEqual([]);
    expect(outFiles(world)).toEqual(expect.arrayContaining(['mira-attempt.sigstore.json', ...STARTED]));
    expectDiscreet(world, result);
  });

  it('by services that the trust root does not describe: nothing is measured, nothing is kept', async () => {
    await using world = await toyWorld();
    await world.write({ 'other_root.json': JSON.stringify(await world.emulator.sigstore.privateRoot()) });
    const result = await world.tag('v1.0.0', { inputs: { 'trusted-root': 'other_root.json' } });
    expect(result.exitCode).toBe(30);
    expect(result.log).toMatch(/E_(?:SIGNATURE|LOG): what was just signed does not verify, and is not kept: /u);
    expect(harnessRan(world)).toBe(false);
    expect(outFiles(world).filter((name) => name.endsWith('.sigstore.json'))).toStrictEqual([]);
    expectDiscreet(world, result);
  });

  it('for this repository, because the tokens are those of another: nothing is measured', async () => {
    await using world = await toyWorld();
    const stranger = world.emulator.github.addRepository({ id: 666, owner: 'stranger' });
    const granted = world.emulator.oidc.grant({
      sub: 'repo:stranger/langid:ref:refs/tags/v1.0.0',
      job_workflow_ref: 'stranger/langid/.github/workflows/release.yml@refs/tags/v1.0.0',
      repository: 'stranger/langid',
      repository_id: String(stranger.id),
    });
    const result = await world.tag('v1.0.0', {
      env: { ACTIONS_ID_TOKEN_REQUEST_URL: granted.url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: granted.token },
    });
    expect(result.exitCode).toBe(30);
    expect(result.log).toContain('E_SIGNER: what was just signed does not verify, and is not kept: it was signed in');
    expect(harnessRan(world)).toBe(false);
  });
});
