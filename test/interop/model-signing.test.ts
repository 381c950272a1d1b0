import { appendFile, cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli/cli.ts';
import { hashModel } from '../../src/model/manifest.ts';
import { modelStatement } from '../../src/model/oms.ts';
import { signModelStatement } from '../../src/signing/model-signer.ts';
import { githubClaims, startEmulator } from '../emulator/index.ts';
import { World } from '../emulator/world.ts';
import { at } from '../unit/signing/at.ts';
import { fixturePath } from '../unit/verification/signed-model.ts';
import { loggedAt } from '../unit/signing/logged-at.ts';
import { Issuer } from './support/issuer.ts';
import { MODEL_SIGNING } from './support/model-signing-peer.ts';
import { pythonPeer, type PeerResult, type PythonPeer } from './support/python-peer.ts';

/** Names and an order (`a-b`, `a.bin` beside `a`: hazard H1) about which tools could disagree. */
const FILES = {
  'a/x': 'x',
  'a/sub/z': 'z',
  'a-b/y': 'y',
  'a.bin': 'binary',
  'empty.txt': '',
  '.hidden/.x': 'h',
  '.gitignore': 'left out',
  'it\'s "é".txt': 'q',
  'new\nline \\': 'n',
  '\uffee': '1',
  '\u{1f600}': '2',
} as const;

let peer: PythonPeer;
let work: string;
beforeAll(async () => {
  peer = await pythonPeer('model_signing', MODEL_SIGNING);
  work = await mkdtemp(join(tmpdir(), 'mira-interop-'));
}, 600_000);
afterAll(async () => rm(work, { recursive: true, force: true }));

const key = (curve: string): string => fixturePath(`pki/${curve}.key`);
const pub = (curve: string): string => fixturePath(`pki/${curve}.pub`);
const ROOT = fixturePath('pki/root.pem');
const INTERMEDIATE = fixturePath('pki/int.pem');

let folders = 0;
async function modelOf(files: Readonly<Record<string, string>> = FILES): Promise<string> {
  folders += 1;
  const folder = join(work, `model-${folders}`);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/** What each side needs to sign, and to verify the other's signature. */
interface Method {
  readonly name: string;
  readonly mira: { readonly sign: readonly string[]; readonly verify: readonly string[] };
  readonly python: { readonly method: string; readonly sign: readonly string[]; readonly verify: readonly string[] };
}

const METHODS: readonly Method[] = ['p256', 'p384', 'p521'].flatMap((curve) => {
  const certificate = fixturePath(`pki/${curve}.pem`);
  return [
    {
      name: `key ${curve}`,
      mira: { sign: ['--key', key(curve)], verify: ['--key', pub(curve)] },
      python: { method: 'key', sign: ['--private_key', key(curve)], verify: ['--public_key', pub(curve)] },
    },
    {
      name: `certificate ${curve}`,
      mira: {
        sign: ['--key', key(curve), '--certificate', certificate, '--certificate-chain', INTERMEDIATE],
        verify: ['--certificate-chain', ROOT],
      },
      python: {
        method: 'certificate',
        sign: ['--private_key', key(curve), '--signing_certificate', certificate, '--certificate_chain', INTERMEDIATE],
        verify: ['--certificate_chain', ROOT],
      },
    },
  ];
});

async function mira(
  word: 'sign' | 'verify',
  folder: string,
  signature: string,
  args: readonly string[],
): Promise<number> {
  return runCli(['model', word, folder, '--signature', signature, ...args]);
}

async function python(
  word: 'sign' | 'verify',
  method: string,
  folder: string,
  signature: string,
  args: readonly string[],
): Promise<PeerResult> {
  return peer.run([word, method, folder, '--signature', signature, ...args]);
}

/** One change each; both sides have to notice it. */
const CHANGES: readonly (readonly [string, (folder: string) => Promise<void>])[] = [
  ['a flipped byte', async (folder) => writeFile(join(folder, 'a.bin'), 'bjnary')],
  ['an added file', async (folder) => writeFile(join(folder, 'a/new'), '')],
  ['a removed file', async (folder) => rm(join(folder, 'empty.txt'))],
  ['a renamed file', async (folder) => rename(join(folder, 'a/x'), join(folder, 'a/y'))],
];

describe.each(METHODS)('by $name', ({ mira: ours, python: theirs }) => {
  it('model_signing accepts what we sign', async () => {
    const folder = await modelOf();
    const signature = `${folder}.sig`;
    expect(await mira('sign', folder, signature, ours.sign)).toBe(0);
    const verified = await python('verify', theirs.method, folder, signature, theirs.verify);
    expect(verified.stdout).toContain('Verification succeeded');
    expect(verified.exit).toBe(0);
  });

  it('we accept what model_signing signs, in its order', async () => {
    const folder = await modelOf();
    const signature = `${folder}.sig`;
    expect(await python('sign', theirs.method, folder, signature, theirs.sign)).toMatchObject({ exit: 0 });
    expect(await mira('verify', folder, signature, ours.verify)).toBe(0);
    const bundle: unknown = JSON.parse(await readFile(signature, 'utf8'));
    const payload: unknown = JSON.parse(
      Buffer.from(String(at(bundle, 'dsseEnvelope', 'payload')), 'base64').toString(),
    );
    expect(at(payload, 'predicate', 'resources')).toHaveLength(Object.keys(FILES).length - 1);
    expect(`sha256:${String(at(payload, 'subject', 0, 'digest', 'sha256'))}`).not.toBe((await hashModel(folder)).root);
  });
});

describe('a changed model', () => {
  it.each(CHANGES)('is refused on both sides: %s', async (_, change) => {
    const [method] = METHODS;
    if (method === undefined) throw new Error('no method');
    const folder = await modelOf();
    const [own, other] = [`${folder}.own.sig`, `${folder}.other.sig`];
    expect(await mira('sign', folder, own, method.mira.sign)).toBe(0);
    expect(await python('sign', 'key', folder, other, method.python.sign)).toMatchObject({ exit: 0 });
    await change(folder);
    for (const signature of [own, other]) {
      expect(await mira('verify', folder, signature, method.mira.verify)).toBe(30);
      const refused = await python('verify', 'key', folder, signature, method.python.verify);
      expect(refused.stderr).toContain('Signature mismatch');
      expect(refused.exit).toBe(1);
    }
  });
});

describe('ignored and unsigned files', () => {
  it('mean the same on both sides', async () => {
    const folder = await modelOf();
    // a signature that lies in the model is left out by both
    const own = join(folder, 'own.sig');
    expect(await mira('sign', folder, own, ['--key', key('p256'), '--ignore', 'a'])).toBe(0);
    const verify = async (...more: readonly string[]): Promise<number> =>
      (await python('verify', 'key', folder, own, ['--public_key', pub('p256'), ...more])).exit;
    expect(await verify()).toBe(0);
    await writeFile(join(folder, 'later'), '');
    expect([await verify(), await verify('--ignore_unsigned_files')]).toEqual([1, 0]);
    expect([
      await mira('verify', folder, own, ['--key', pub('p256')]),
      await mira('verify', folder, own, ['--key', pub('p256'), '--ignore-unsigned-files']),
    ]).toEqual([30, 0]);
    await rm(join(folder, 'later'));
    const other = join(folder, 'other.sig');
    const left = ['--private_key', key('p256'), '--ignore-paths', join(folder, 'a'), '--ignore-paths', own];
    expect(await python('sign', 'key', folder, other, left)).toMatchObject({ exit: 0 });
    expect(await mira('verify', folder, other, ['--key', pub('p256')])).toBe(0);
  });

  it('a single file is verified here, and a folder is what we sign', async () => {
    const folder = await modelOf();
    const signature = `${folder}.sig`;
    const file = join(folder, 'a.bin');
    expect(await python('sign', 'key', file, signature, ['--private_key', key('p256')])).toMatchObject({ exit: 0 });
    expect(await mira('verify', file, signature, ['--key', pub('p256')])).toBe(0);
    expect(await mira('sign', file, signature, ['--key', key('p256')])).toBe(2);
  });
});

describe('wrong signers', () => {
  it('are refused on both sides', async () => {
    const folder = await modelOf();
    const own = `${folder}.own.sig`;
    const other = `${folder}.other.sig`;
    await mira('sign', folder, own, ['--key', key('p256')]);
    await python('sign', 'key', folder, other, ['--private_key', key('p256')]);
    for (const signature of [own, other]) {
      expect(await mira('verify', folder, signature, ['--key', pub('p384')])).toBe(30);
      expect(await python('verify', 'key', folder, signature, ['--public_key', pub('p384')])).toMatchObject({
        exit: 1,
      });
    }
    const certified = `${folder}.certified.sig`;
    const [, method] = METHODS;
    if (method === undefined) throw new Error('no method');
    await mira('sign', folder, certified, method.mira.sign);
    const elsewhere = fixturePath('pki/other-root.pem');
    expect(await mira('verify', folder, certified, ['--certificate-chain', elsewhere])).toBe(30);
    expect(await python('verify', 'certificate', folder, certified, ['--certificate_chain', elsewhere])).toMatchObject({
      exit: 1,
    });
  });
});

/** Where the services of a Sigstore instance are asked, for who signs. */
interface Services {
  readonly api: string;
  /** Whoever signs with a token asks it for its configuration, and nothing else. */
  readonly issuer: string;
}

/** What model_signing wants to know of a Sigstore instance; the second half is required, and not used to verify. */
function trustConfig(trustedRoot: object, services: Services | null = null): string {
  const anyService = { selector: 'ANY' };
  const service = (url: string): readonly object[] => [
    { url, majorApiVersion: 1, validFor: { start: '2020-01-01T00:00:00Z' }, operator: 'emulator' },
  ];
  return JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json',
    trustedRoot,
    signingConfig: {
      mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
      rekorTlogConfig: anyService,
      tsaConfig: anyService,
      ...(services === null
        ? {}
        : {
            caUrls: service(services.api),
            rekorTlogUrls: service(services.api),
            oidcUrls: service(services.issuer),
          }),
    },
  });
}

const ISSUER = 'https://token.actions.githubusercontent.com';

async function verifyKeyless(folder: string, signature: string, config: string, san: string): Promise<PeerResult> {
  const who = ['--trust_config', config, '--identity', san, '--identity_provider', ISSUER];
  return python('verify', 'sigstore', folder, signature, who);
}

describe('without a key', () => {
  it('model_signing accepts a signature by an identity, and refuses another one and a changed model', async () => {
    const emulator = await startEmulator();
    try {
      const folder = await modelOf();
      const repository = emulator.github.addRepository({ id: 1234 });
      const claims = githubClaims({ repository, event: 'push', ref: 'refs/tags/v1.0.0', sha: 'a'.repeat(40) });
      const statement = modelStatement('model', await hashModel(folder));
      const signature = `${folder}.sig`;
      const { api } = emulator.urls;
      const identity = { getToken: async () => Promise.resolve(emulator.oidc.token(claims)) };
      const method = { kind: 'keyless', fulcioUrl: api, witnesses: loggedAt(api), identity } as const;
      await writeFile(signature, await signModelStatement(statement, method));
      const config = `${folder}.trust.json`;
      await writeFile(config, trustConfig(emulator.sigstore.trustedRoot()));
      const san = 'https://github.com/acme/langid/.github/workflows/release.yml@refs/tags/v1.0.0';
      expect(await verifyKeyless(folder, signature, config, san)).toMatchObject({ exit: 0 });
      expect(await verifyKeyless(folder, signature, config, `${san}.1`)).toMatchObject({ exit: 1 });
      await appendFile(join(folder, 'a.bin'), '!');
      expect(await verifyKeyless(folder, signature, config, san)).toMatchObject({ exit: 1 });
    } finally {
      await emulator.close();
    }
  });

  it('we accept what model_signing signs, and refuse another identity, a changed model and another instance', async () => {
    await using emulator = await startEmulator();
    await using elsewhere = await startEmulator();
    await using issuer = await Issuer.start();
    const folder = await modelOf();
    const signature = `${folder}.sig`;
    const repository = emulator.github.addRepository({ id: 1234 });
    const claims = githubClaims({ repository, event: 'push', ref: 'refs/tags/v1.0.0', sha: 'a'.repeat(40) });
    const config = `${folder}.trust.json`;
    const services = { api: emulator.urls.api, issuer: issuer.url };
    await writeFile(config, trustConfig(emulator.sigstore.trustedRoot(), services));
    const token = emulator.oidc.token(claims);
    const signed = await python('sign', 'sigstore', folder, signature, [
      '--trust_config',
      config,
      '--identity_token',
      token,
    ]);
    expect(signed, signed.stderr).toMatchObject({ exit: 0 });
    expect(emulator.sigstore.rekor.entries).toHaveLength(1);

    const [root, other] = [`${folder}.root.json`, `${folder}.other.json`];
    await writeFile(root, JSON.stringify(emulator.sigstore.trustedRoot()));
    await writeFile(other, JSON.stringify(elsewhere.sigstore.trustedRoot()));
    const san = 'https://github.com/acme/langid/.github/workflows/release.yml@refs/tags/v1.0.0';
    const verify = async (identity: string, trusted: string): Promise<number> =>
      mira('verify', folder, signature, ['--identity', identity, '--issuer', ISSUER, '--trusted-root', trusted]);
    expect(await verify(san, root)).toBe(0);
    expect(await verify(`${san}.1`, root)).toBe(30);
    expect(await verify(san, other)).toBe(30);
    await appendFile(join(folder, 'a.bin'), '!');
    expect(await verify(san, root)).toBe(30);
  });
});

describe('the model.sig of mira run', () => {
  it('is accepted by model_signing and by mira model verify', async () => {
    await using world = await World.create({ version: '1.2.0' });
    const result = await world.tag('v1.0.0');
    expect(result.exitCode).toBe(0);
    const signature = world.out('model.sig');
    const model = join(world.workspace, 'model');
    const config = join(work, 'trust.json');
    await writeFile(config, trustConfig(world.emulator.sigstore.trustedRoot()));
    const san = 'https://github.com/acme/langid/.github/workflows/release.yml@refs/tags/v1.0.0';
    expect(await verifyKeyless(model, signature, config, san)).toMatchObject({ exit: 0 });
    const root = await world.trustRoot();
    const who = ['--identity', san, '--issuer', ISSUER, '--trusted-root', root];
    expect(await mira('verify', model, signature, who)).toBe(0);
    const copy = join(work, 'copy');
    await cp(model, copy, { recursive: true });
    await writeFile(join(copy, 'added.txt'), '');
    expect(await verifyKeyless(copy, signature, config, san)).toMatchObject({ exit: 1 });
    expect(await mira('verify', copy, signature, who)).toBe(30);
  });
});
