import { X509Certificate } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../../src/commands/host.ts';
import { modelSignCommand, type ModelSignOptions } from '../../../src/commands/model/sign.ts';
import { modelVerifyCommand, type ModelVerifyOptions } from '../../../src/commands/model/verify.ts';
import type { Environment } from '../../../src/commands/options.ts';
import { canonicalJson } from '../../../src/json.ts';
import { hashModel } from '../../../src/model/manifest.ts';
import { signModelStatement } from '../../../src/signing/model-signer.ts';
import { modelStatement } from '../../../src/model/oms.ts';
import { DEFAULT_SERVICES } from '../../../src/commands/services.ts';
import { NO_WITNESSES } from '../../../src/signing/witnesses.ts';
import { githubClaims, startEmulator, type Emulator } from '../../emulator/index.ts';
import { folderOf } from '../model/folder.ts';
import { at } from '../signing/at.ts';
import { edit, flip } from '../verification/edit.ts';
import { FILES, fixture, fixtureKey, fixturePath } from '../verification/signed-model.ts';

const CURVES = ['p256', 'p384', 'p521'] as const;
const ROOT = fixturePath('pki/root.pem');
const key = (curve: string): string => fixturePath(`pki/${curve}.key`);
const pub = (curve: string): string => fixturePath(`pki/${curve}.pub`);
const pem = (name: string): string => fixturePath(`pki/${name}.pem`);

interface Outcome {
  readonly exit: number;
  readonly text: string;
  readonly log: string;
}

async function command(
  folder: string,
  env: Environment['env'],
  body: (environment: Environment, host: Host) => Promise<number>,
): Promise<Outcome> {
  const [results, log]: [string[], string[]] = [[], []];
  const unused = (): never => {
    throw new Error('not expected');
  };
  const host: Host = {
    info: (text) => log.push(text),
    warning: (text) => log.push(`warning: ${text}`),
    error: unused,
    failure: unused,
    mask: () => undefined,
    group: unused,
    foreign: unused,
    summary: unused,
    output: unused,
    result: (text) => results.push(text),
    resultInParts: unused,
  };
  const environment: Environment = {
    env,
    workspace: folder,
    temp: folder,
    now: () => new Date('2026-01-01T00:00:00Z'),
    signal: new AbortController().signal,
  };
  return { exit: await body(environment, host), text: results.join('\n'), log: log.join('\n') };
}

function expectOutcome({ exit, text }: Outcome, expected: number, pattern: RegExp): void {
  expect(text).toMatch(pattern);
  expect(exit).toBe(expected);
}

/** `mira model sign` in a workspace that holds the model as `m`. */
async function sign(folder: string, options: Partial<ModelSignOptions> = {}, env = {}): Promise<Outcome> {
  const defaults: ModelSignOptions = {
    folder: 'm',
    signature: 'model.sig',
    key: null,
    certificate: null,
    certificateChain: [],
    ignore: [],
    ...DEFAULT_SERVICES,
    keyPassphrase: null,
    publicLog: false,
  };
  return command(folder, env, async (environment, host) =>
    modelSignCommand({ ...defaults, ...options }, environment, host),
  );
}

async function verify(folder: string, options: Partial<ModelVerifyOptions> = {}): Promise<Outcome> {
  const defaults = {
    model: 'm',
    signature: 'model.sig',
    certificateChain: [],
    ignore: [],
    ignoreUnsigned: false,
    json: false,
  } as const;
  return command(folder, {}, async (environment, host) =>
    modelVerifyCommand({ ...defaults, ...options }, environment, host),
  );
}

function workspace(files: Readonly<Record<string, string>> = FILES): string {
  return folderOf(Object.fromEntries(Object.entries(files).map(([name, content]) => [`m/${name}`, content])));
}

function bundleAt(folder: string, name = 'model.sig'): unknown {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'));
}

function payloadOf(bundle: unknown): unknown {
  return JSON.parse(Buffer.from(String(at(bundle, 'dsseEnvelope', 'payload')), 'base64').toString());
}

describe.each(CURVES)('mira model on %s', (curve) => {
  it('signs with a key and verifies with its public half alone', async () => {
    const folder = workspace();
    const signed = await sign(folder, { key: key(curve) });
    expect(signed).toMatchObject({ exit: 0, text: (await hashModel(join(folder, 'm'))).root });
    const material = at(bundleAt(folder), 'verificationMaterial');
    expect(at(material, 'publicKey', 'hint')).toBe((await fixtureKey(curve)).pemHint);
    expect(at(material, 'tlogEntries')).toEqual([]);
    const verified = await verify(folder, { key: pub(curve) });
    expect(verified.exit).toBe(0);
    expect(verified.text).toContain(`✓ signature     ECDSA P-${curve.slice(1)}`);
    expect(verified.text).toContain(`✓ model         6 files, ${signed.text}`);
    const other = CURVES.find((name) => name !== curve) ?? 'p256';
    const refused = await verify(folder, { key: pub(other) });
    expectOutcome(refused, 30, /E_SIGNATURE: it is signed by another key/u);
  });

  it('signs with a certificate, root left out, and verifies against the root', async () => {
    const folder = workspace();
    await sign(folder, { key: key(curve), certificate: pem(curve), certificateChain: [pem('int'), ROOT] });
    const chain = at(bundleAt(folder), 'verificationMaterial', 'x509CertificateChain', 'certificates');
    expect(chain).toHaveLength(2);
    const leaf = Buffer.from(String(at(chain, 0, 'rawBytes')), 'base64');
    expect(new X509Certificate(leaf).subject).toBe(`CN=Test signer ${curve}`);
    const verified = await verify(folder, { certificateChain: [ROOT] });
    expect(verified.exit).toBe(0);
    expect(verified.text).toContain(
      `Verified: CN=Test signer ${curve} ← CN=Test intermediate ← CN=Test root signed these 6 files.`,
    );
    expect(verified.text).toContain('Not checked: whether the certificate was still valid or revoked');
    expect(await verify(folder, { certificateChain: [pem('other-root')] })).toMatchObject({ exit: 30 });
    expect((await verify(folder, { key: pub(curve) })).text).toContain(
      'signed with a certificate of its own authority, and a key',
    );
  });

  it.each(['0.2.0', '0.3.1', '1.0.1', '1.1.1'])('verifies what model_signing %s signed (H1, H7)', async (version) => {
    const folder = workspace();
    const keyed = `v${version}-key-${curve}.sig`;
    expect(await verify(folder, { signature: fixturePath(keyed), key: pub(curve) })).toMatchObject({ exit: 0 });
    const certified = fixturePath(`v${version}-certificate-${curve}.sig`);
    if (version !== '0.3.1') {
      expect(await verify(folder, { signature: certified, certificateChain: [ROOT] })).toMatchObject({ exit: 0 });
    }
    writeFileSync(join(folder, 'm/a.bin'), 'bIn');
    expect(await verify(folder, { signature: fixturePath(keyed), key: pub(curve) })).toMatchObject({ exit: 30 });
    const forged = edit(JSON.parse((await fixture(keyed)).toString()), ['dsseEnvelope', 'payload'], flip);
    writeFileSync(join(folder, 'forged.sig'), JSON.stringify(forged));
    expect((await verify(folder, { signature: 'forged.sig', key: pub(curve) })).text).toMatch(
      /✗ signature {5}E_SIGNATURE/u,
    );
  });
});

describe('mira model sign', () => {
  it('leaves out what is ignored and its own signature, and says so in the statement', async () => {
    const folder = workspace({ ...FILES, 'notes/a': '', 'x.log': '', '.git/HEAD': '' });
    const ignore = [join(folder, 'm/notes'), './x.log', 'nothing'];
    const options = { key: key('p256'), signature: 'm/sub.sig', ignore };
    expect((await sign(folder, options)).log).toContain('warning: nothing lies at "nothing", which is ignored');
    const first = payloadOf(bundleAt(folder, 'm/sub.sig'));
    expect(at(first, 'predicate', 'serialization', 'ignore_paths')).toEqual([
      '.git',
      '.gitattributes',
      '.github',
      '.gitignore',
      'notes',
      'nothing',
      'sub.sig',
      'x.log',
    ]);
    expect(at(first, 'predicate', 'resources')).toHaveLength(6);
    expect(at(first, 'predicate', 'serialization', 'method')).toBe('files');
    expect(at(first, 'predicate', 'serialization', 'hash_type')).toBe('sha256');
    await sign(folder, options);
    expect(payloadOf(bundleAt(folder, 'm/sub.sig'))).toEqual(first);
    const verified = await verify(folder, { signature: 'm/sub.sig', key: pub('p256') });
    expect(verified.exit).toBe(0);
    expect(verified.text).toContain('Not checked: 2 files that the signer left out (notes/a, x.log).');
  });

  it('refuses no pickle: that is not what the format speaks of', async () => {
    const folder = workspace({ 'model.pkl': '\u0000', 'x.bin': 'cos\nsystem\n(S"id"\ntR.' });
    writeFileSync(join(folder, 'm/p.bin'), Buffer.from([0x80, 2, 0x4e, 0x2e]));
    expect(await sign(folder, { key: key('p256') })).toMatchObject({ exit: 0 });
    expect(await verify(folder, { key: pub('p256') })).toMatchObject({ exit: 0 });
  });

  it('refuses what cannot be signed, and writes nothing', async () => {
    const folder = workspace();
    writeFileSync(join(folder, 'rsa.key'), 'x');
    mkdirSync(join(folder, 'empty'));
    const signer = { key: key('p256') };
    const refused: readonly (readonly [Partial<ModelSignOptions>, string, RegExp])[] = [
      [{}, 'E_USAGE', /nothing to sign with/u],
      [{ ...signer, folder: 'm/a.bin' }, 'E_USAGE', /is a file/u],
      [{ ...signer, folder: 'nowhere' }, 'E_MODEL_MISSING', /no model folder/u],
      [{ ...signer, folder: 'empty' }, 'E_MODEL_EMPTY', /no file is left/u],
      [{ ...signer, signature: 'nowhere/model.sig' }, 'E_USAGE', /no folder for the signature/u],
      [{ ...signer, ignore: ['../x'] }, 'E_USAGE', /does not lie in the model/u],
      [{ ...signer, ignore: ['.'] }, 'E_USAGE', /does not lie in the model/u],
      [{ key: 'rsa.key' }, 'E_KEY', /not a private key/u],
      [{ certificate: pem('p256') }, 'E_USAGE', /needs the key/u],
      [{ ...signer, certificateChain: [ROOT] }, 'E_USAGE', /needs --certificate/u],
      [{ ...signer, certificate: pem('p384') }, 'E_KEY', /not one of the key/u],
      [{ ...signer, certificate: 'nowhere.pem' }, 'E_KEY', /cannot be read/u],
      [{ key: key('p384'), rekorUrl: 'https://rekor.example' }, 'E_USAGE', /P-256 alone/u],
      [{ ...signer, certificate: pem('p256'), rekorUrl: 'https://rekor.example' }, 'E_USAGE', /no log/u],
    ];
    for (const [options, code, message] of refused) {
      const signing = sign(folder, options);
      await expect(signing, String(message)).rejects.toMatchObject({ code });
      await expect(signing).rejects.toThrow(message);
    }
    expect(() => bundleAt(folder)).toThrow(/ENOENT/u);
  });

  it('writes no signature by certificate that does not lead to the root that was given with it', async () => {
    const folder = workspace();
    const certified = { key: key('p256'), certificate: pem('p256') };
    const stray = sign(folder, { ...certified, certificateChain: [pem('int'), pem('other-root')] });
    await expect(stray).rejects.toMatchObject({ code: 'E_SIGNATURE' });
    expect(() => bundleAt(folder)).toThrow(/ENOENT/u);
    expect(await sign(folder, { ...certified, certificateChain: [pem('int')] })).toMatchObject({ exit: 0 });
    expect(await verify(folder, { certificateChain: [ROOT] })).toMatchObject({ exit: 0 });
  });

  it('refuses a certificate that is not valid when it signs', async () => {
    const folder = workspace();
    const late = command(folder, {}, async (environment, host) =>
      modelSignCommand(
        {
          folder: 'm',
          signature: 'model.sig',
          key: key('p256'),
          certificate: pem('p256'),
          certificateChain: [],
          ignore: [],
          ...DEFAULT_SERVICES,
          keyPassphrase: null,
          publicLog: false,
        },
        { ...environment, now: () => new Date('2200-01-01T00:00:00Z') },
        host,
      ),
    );
    await expect(late).rejects.toThrow(/is valid from 2000-01-01/u);
  });
});

describe('mira model verify', () => {
  it('shows the difference file by file', async () => {
    const folder = workspace();
    await sign(folder, { key: key('p256') });
    writeFileSync(join(folder, 'm/a.bin'), 'bIn');
    rmSync(join(folder, 'm/empty.txt'));
    writeFileSync(join(folder, 'm/new\u001b[2J\n.txt'), '');
    const { exit, text } = await verify(folder, { key: pub('p256') });
    expect(exit).toBe(30);
    expect(text.split('\n').slice(5)).toEqual([
      '  ✗ model         E_SUBJECT: this is not the model that was signed: 1 file changed, 1 file missing, 1 file not signed',
      expect.stringMatching(/^ {4}~ a\.bin \(signed [0-9a-f]{12}…, found [0-9a-f]{12}…\)$/u),
      '    - empty.txt',
      '    + new\\u{1b}[2J⏎.txt',
      '    Fetch the model again from where it was published.',
      'Not verified: the check "model" failed.',
    ]);
    const json: unknown = JSON.parse((await verify(folder, { key: pub('p256'), json: true })).text);
    expect(json).toMatchObject({
      verified: false,
      model: { name: 'm', files: 6 },
      signer: { kind: 'key' },
      difference: { extra: ['new\u001b[2J\n.txt'], missing: ['empty.txt'], changed: [{ name: 'a.bin' }], leftOut: [] },
    });
    expect(at(json, 'checks')).toHaveLength(10);
    expect(at(json, 'checks', 9)).toMatchObject({ name: 'subject', status: 'failed', code: 'E_SUBJECT' });
  });

  it('tolerates unsigned files when asked to', async () => {
    const folder = workspace();
    await sign(folder, { key: key('p256') });
    writeFileSync(join(folder, 'm/new.txt'), '');
    expect((await verify(folder, { key: pub('p256') })).text).toContain('--ignore PATH, --ignore-unsigned-files');
    const path = join(folder, 'm/new.txt');
    expect(await verify(folder, { key: pub('p256'), ignore: [path] })).toMatchObject({ exit: 0 });
    const lenient = await verify(folder, { key: pub('p256'), ignoreUnsigned: true });
    expectOutcome(lenient, 0, /Not checked: files that are not signed/u);
  });

  it('verifies a single file that model_signing signed (H5)', async () => {
    const folder = workspace();
    const options = { model: 'm/a.bin', signature: fixturePath('v1.1.1-single-p256.sig'), key: pub('p256') };
    expect(await verify(folder, options)).toMatchObject({ exit: 0 });
    expect((await verify(folder, { ...options, model: 'm' })).text).toMatch(/a single file, and .* is a folder/u);
    expect(await verify(folder, { ...options, model: 'm/a/x' })).toMatchObject({ exit: 30 });
  });

  it('does not take the broken encoding of 0.2.0 for newer statements (H7)', async () => {
    const folder = workspace();
    const signer = await fixtureKey('p256');
    const { sign: signBytes } = await import('node:crypto');
    const { legacyPreAuthEncoding } = await import('../../../src/verification/legacy-pae.ts');
    const statement = modelStatement('m', await hashModel(join(folder, 'm')));
    const bundle: unknown = JSON.parse(
      await signModelStatement(statement, { kind: 'key', key: signer, witnesses: NO_WITNESSES }),
    );
    const payload = Buffer.from(canonicalJson(statement));
    const legacy = signBytes(
      'sha256',
      legacyPreAuthEncoding('application/vnd.in-toto+json', payload),
      signer.privateKey,
    );
    const old = edit(bundle, ['dsseEnvelope', 'signatures', 0, 'sig'], () => legacy.toString('base64'));
    writeFileSync(join(folder, 'model.sig'), JSON.stringify(old));
    const { exit, text } = await verify(folder, { key: pub('p256') });
    expect(exit).toBe(30);
    expect(text).toMatch(/E_SIGNATURE: it is signed as model_signing 0\.2 did/u);
  });

  it('refuses bundles of another form', async () => {
    const folder = workspace();
    await sign(folder, { key: key('p256') });
    const good = bundleAt(folder);
    const changes: readonly (readonly [readonly (string | number)[], (old: unknown) => unknown, RegExp])[] = [
      [['mediaType'], () => 'application/vnd.dev.sigstore.bundle.v0.2+json', /E_BUNDLE.*mediaType/u],
      [['more'], () => 1, /E_BUNDLE.*more/u],
      [['verificationMaterial'], () => ({}), /E_BUNDLE.*x509CertificateChain/u],
      [['verificationMaterial', 'more'], () => 1, /E_BUNDLE/u],
      [['verificationMaterial', 'timestampVerificationData'], () => ({ rfc3161Timestamps: [{}] }), /E_BUNDLE/u],
      [['dsseEnvelope', 'signatures'], (old) => [old, old].flat(), /E_BUNDLE/u],
      [['dsseEnvelope', 'signatures'], () => [], /E_BUNDLE/u],
      [['dsseEnvelope', 'payloadType'], () => 'text/plain', /E_SIGNATURE/u],
      [['dsseEnvelope', 'signatures', 0, 'sig'], flip, /E_SIGNATURE/u],
      [['verificationMaterial', 'publicKey', 'hint'], () => 'x', /E_SIGNATURE.*another key/u],
    ];
    for (const [path, change, why] of changes) {
      writeFileSync(join(folder, 'bad.sig'), JSON.stringify(edit(good, path, change)));
      const { exit, text } = await verify(folder, { signature: 'bad.sig', key: pub('p256') });
      expect(exit).toBe(30);
      expect(text.split('\n').find((line) => line.includes('✗'))).toMatch(why);
    }
    for (const [bytes, why] of [
      ['', /E_BUNDLE/u],
      [JSON.stringify(good).slice(0, 500), /E_BUNDLE/u],
      ['x'.repeat(16 * 1024 * 1024 + 1), /E_SIZE/u],
    ] as const) {
      writeFileSync(join(folder, 'bad.sig'), bytes);
      const { exit, text } = await verify(folder, { signature: 'bad.sig', key: pub('p256') });
      expect(exit).toBe(30);
      expect(text).toMatch(why);
    }
  });

  it('ends with a usage error for what was asked wrongly', async () => {
    const folder = workspace();
    await sign(folder, { key: key('p256') });
    const wrong: readonly (readonly [Partial<ModelVerifyOptions>, string])[] = [
      [{}, 'E_USAGE'],
      [{ identity: 'x' }, 'E_USAGE'],
      [{ key: pub('p256'), identity: 'x', issuer: 'y' }, 'E_USAGE'],
      [{ key: pub('p256'), certificateChain: [ROOT] }, 'E_USAGE'],
      [{ certificateChain: ['nowhere.pem'] }, 'E_KEY'],
      [{ certificateChain: [pub('p256')] }, 'E_KEY'],
      [{ key: 'nowhere.pub' }, 'E_KEY'],
      [{ key: key('p256') }, 'E_KEY'],
      [{ key: pub('p256'), model: 'nowhere' }, 'E_MODEL_MISSING'],
      [{ key: pub('p256'), signature: 'nowhere.sig' }, 'E_FILE_UNREADABLE'],
      [{ key: pub('p256'), ignore: ['/etc'] }, 'E_USAGE'],
    ];
    for (const [options, code] of wrong) {
      await expect(verify(folder, options), JSON.stringify(options)).rejects.toMatchObject({ code });
    }
  });
});

describe('mira model with the identity of a job', () => {
  const SAN = 'https://github.com/acme/langid/.github/workflows/release.yml@refs/tags/v1.0.0';
  const ISSUER = 'https://token.actions.githubusercontent.com';
  let emulator: Emulator;
  beforeAll(async () => {
    emulator = await startEmulator();
  });
  afterAll(async () => {
    await emulator.close();
  });

  function job(folder: string, options: { readonly private?: boolean; readonly event?: string } = {}) {
    const { private: secret = false, event = 'push' } = options;
    const repository = emulator.github.addRepository({ id: 1234 });
    const ref = 'refs/tags/v1.0.0';
    const { url, token } = emulator.oidc.grant(githubClaims({ repository, event, ref, sha: 'a'.repeat(40) }));
    writeFileSync(
      join(folder, 'event.json'),
      JSON.stringify({ repository: { private: secret, default_branch: 'main' } }),
    );
    return {
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'acme/langid',
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
      GITHUB_REF: ref,
      ACTIONS_ID_TOKEN_REQUEST_URL: url,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: token,
    };
  }

  it('signs, prints the exact identity, and verifies by identity or repository (H8, H10)', async () => {
    const folder = workspace();
    writeFileSync(join(folder, 'root.json'), JSON.stringify(emulator.sigstore.trustedRoot()));
    const { api } = emulator.urls;
    const signed = await sign(folder, { fulcioUrl: api, rekorUrl: api, trustedRoot: ['root.json'] }, job(folder));
    expect(signed.exit).toBe(0);
    expect(signed.log).toContain(
      `model_signing verify m --signature model.sig --identity ${SAN} --identity_provider ${ISSUER}`,
    );
    const trustedRoot = 'root.json';
    const verified = await verify(folder, { identity: SAN, issuer: ISSUER, trustedRoot });
    expect(verified.exit).toBe(0);
    expect(verified.text).toContain('✓ log           rekor.emulator.test, index 0');
    expect(verified.text).toContain(`exactly: --identity ${SAN} --issuer ${ISSUER}`);
    expect(await verify(folder, { repo: 'acme/langid', trustedRoot })).toMatchObject({ exit: 0 });
    for (const other of [
      { identity: SAN.replace('v1.0.0', 'v1.0.1'), issuer: ISSUER },
      { identity: SAN.slice(0, -1), issuer: ISSUER },
      { identity: SAN, issuer: `${ISSUER}/` },
      { repo: 'acme/lang' },
      { repo: 'acme/langid', ref: 'refs/heads/*' },
    ]) {
      const refused = await verify(folder, { ...other, trustedRoot });
      expectOutcome(refused, 30, /✗ identity {6}E_SIGNER/u);
    }
    expect((await verify(folder, { key: pub('p256') })).text).toMatch(/it is signed keyless/u);
    expect(await verify(folder, { identity: SAN, issuer: ISSUER })).toMatchObject({ exit: 30 });
    // somebody else's certificate and log entry around our payload
    const bundle = bundleAt(folder);
    const unlogged = edit(bundle, ['verificationMaterial', 'tlogEntries'], () => []);
    writeFileSync(join(folder, 'model.sig'), JSON.stringify(unlogged));
    const { exit, text } = await verify(folder, { identity: SAN, issuer: ISSUER, trustedRoot });
    expect(exit).toBe(30);
    expect(text).toMatch(/✗ log {11}E_LOG: .*no log entry says when/u);
  });

  it('writes nothing that the trust root does not know the services of', async () => {
    const folder = workspace();
    const { api } = emulator.urls;
    const signing = sign(folder, { fulcioUrl: api, rekorUrl: api }, job(folder));
    await expect(signing).rejects.toThrow(/just signed does not verify, and is not kept/u);
    expect(() => bundleAt(folder)).toThrow(/ENOENT/u);
  });

  it('keeps a private repository out of the public log (H11), and refuses unsafe events', async () => {
    const folder = workspace();
    await expect(sign(folder, {}, job(folder, { private: true }))).rejects.toMatchObject({ code: 'E_PRIVATE_LOG' });
    const unsafe = job(folder, { event: 'pull_request_target' });
    await expect(sign(folder, {}, unsafe)).rejects.toMatchObject({ code: 'E_UNSAFE_TRIGGER' });
    const { ACTIONS_ID_TOKEN_REQUEST_TOKEN: _token, ...without } = job(folder);
    await expect(sign(folder, {}, without)).rejects.toMatchObject({ code: 'E_NO_OIDC' });
    expect(() => bundleAt(folder)).toThrow(/ENOENT/u);
  });

  it('enters a signature by key into a log when one is named', async () => {
    const folder = workspace();
    writeFileSync(join(folder, 'root.json'), JSON.stringify(emulator.sigstore.trustedRoot()));
    const logged = { key: key('p256'), rekorUrl: emulator.urls.api };
    await expect(sign(folder, logged)).rejects.toMatchObject({ code: 'E_LOG' });
    expect(() => bundleAt(folder)).toThrow(/ENOENT/u);
    await sign(folder, { ...logged, trustedRoot: ['root.json'] });
    const options = { key: pub('p256'), trustedRoot: 'root.json' };
    expectOutcome(await verify(folder, options), 0, /✓ log {11}rekor/u);
    const bundle = bundleAt(folder);
    const promise = ['verificationMaterial', 'tlogEntries', 0, 'inclusionPromise', 'signedEntryTimestamp'];
    writeFileSync(join(folder, 'model.sig'), JSON.stringify(edit(bundle, promise, flip)));
    expectOutcome(await verify(folder, options), 30, /✗ log {11}E_LOG/u);
  });
});
