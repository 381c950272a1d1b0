import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { storeAttestation } from '../../../src/github/attestations.ts';
import { createClient, type GitHub } from '../../../src/github/client.ts';
import { findComment, writeComment } from '../../../src/github/comments.ts';
import { getFile } from '../../../src/github/contents.ts';
import { downloadAsset } from '../../../src/github/download.ts';
import { findAttestations } from '../../../src/github/find-attestations.ts';
import { createDraft, findRelease, getRelease, uploadAsset } from '../../../src/github/releases.ts';
import { getRepository } from '../../../src/github/repository.ts';
import { parseImageReference } from '../../../src/images/reference.ts';
import { RegistryClient } from '../../../src/images/registry.ts';
import { githubIdentity } from '../../../src/signing/identity.ts';
import { signStatement } from '../../../src/signing/signer.ts';
import type { Witnesses } from '../../../src/signing/witnesses.ts';
import { parseTrustRoot } from '../../../src/verification/trust-root.ts';
import { verifyBundle } from '../../../src/verification/verify.ts';
import { githubClaims, type Emulator, type Repository } from '../../emulator/index.ts';
import { evaluation } from '../../unit/verification/evaluation.ts';

/** Milliseconds that a request may take here; slow answers are late by far less. */
const LIMIT = 2000;

/** What calls are made with: services, a folder, and how the services are reached. */
export interface Setting {
  readonly emulator: Emulator;
  readonly repository: Repository;
  readonly folder: string;
  /** Root of the API, Fulcio, the logs and the timestamp authority. */
  readonly url: string;
}

/** A call that goes over the network. */
export interface NetworkCall {
  readonly name: string;
  /** What it is like when something goes wrong: see `faults.test.ts`. */
  readonly kind: Kind;
  /** Requests that are hit. */
  readonly path: RegExp;
  readonly method?: string;
  /** Makes it. @throws what the call throws, or when it succeeds with something that is not right */
  run(setting: Setting): Promise<void>;
}

export type Kind = 'E_OIDC' | 'E_FULCIO' | 'E_REKOR' | 'E_TSA' | 'read' | 'write' | 'address' | 'bytes' | 'image';

const DIGEST = `sha256:${'a'.repeat(64)}` as const;
/** Of the pull request that there is. */
export const PULL = 1;
const TYPE = 'https://mira-attest.github.io/evaluation/v1';

function check(right: boolean, what: string): void {
  if (!right) throw new Error(`a success that is none: ${what}`);
}

function github({ emulator, url }: Setting): GitHub {
  return createClient({
    token: emulator.github.createToken({}),
    apiUrl: url,
    repository: 'acme/langid',
    log: () => {},
    limits: { timeout: LIMIT, transferTimeout: LIMIT, pauses: [1], longestWait: 1 },
  });
}

async function sign(setting: Setting, witnesses: Witnesses): Promise<void> {
  const { emulator, repository, url } = setting;
  const claims = githubClaims({ repository, event: 'push', ref: 'refs/tags/v1', sha: 'a'.repeat(40) });
  const { json } = await signStatement(evaluation(), {
    kind: 'keyless',
    fulcioUrl: url,
    identity: { getToken: async () => Promise.resolve(emulator.oidc.token(claims)) },
    witnesses,
    limits: { timeout: LIMIT, retry: 1, pause: 1, budget: 20_000 },
  });
  const report = await verifyBundle(Buffer.from(json), {
    type: 'evaluation',
    identity: { kind: 'repo', repo: 'acme/langid' },
    trustRoot: parseTrustRoot(JSON.stringify(emulator.sigstore.trustedRoot()), 'the emulator'),
  });
  check(report.verified, 'what was signed does not verify');
}

async function assetOf(setting: Setting) {
  const { emulator, repository, folder } = setting;
  const sound = github({ ...setting, url: emulator.urls.api });
  const tag = `asset-${repository.releases.length}`;
  emulator.github.addRelease(repository, { tag, assets: { a: 'bytes' } });
  const asset = (await findRelease(sound, tag))?.assets[0];
  if (asset === undefined) throw new Error('there is no asset');
  return { asset, path: join(folder, tag) };
}

async function download(setting: Setting): Promise<void> {
  const { asset, path } = await assetOf(setting);
  await downloadAsset(github(setting), asset, path, 1000);
  check((await readFile(path, 'utf8')) === 'bytes', 'other bytes');
}

export const CALLS: readonly NetworkCall[] = [
  {
    name: 'the identity token',
    kind: 'E_OIDC',
    path: /^\/idtoken\//u,
    run: async ({ emulator, repository, url }) => {
      const claims = githubClaims({ repository, event: 'push', ref: 'refs/tags/v1', sha: 'a'.repeat(40) });
      const granted = emulator.oidc.grant(claims);
      const identity = githubIdentity({
        requestUrl: granted.url.replace(emulator.urls.api, url),
        requestToken: granted.token,
        fork: false,
        mask: () => {},
        timeout: LIMIT,
        pause: 1,
      });
      check(emulator.oidc.accept(await identity.getToken(), 'sigstore') !== null, 'a token that nobody takes');
    },
  },
  {
    name: 'the certificate (Fulcio)',
    kind: 'E_FULCIO',
    path: /^\/api\/v2\/signingCert/u,
    run: async (setting) =>
      sign(setting, { logs: [{ url: setting.emulator.urls.api, version: 1 }], timestampAuthorities: [] }),
  },
  {
    name: 'the log entry (Rekor v1)',
    kind: 'E_REKOR',
    path: /^\/api\/v1\/log\/entries/u,
    run: async (setting) => {
      const { api } = setting.emulator.urls;
      await sign({ ...setting, url: api }, { logs: [{ url: setting.url, version: 1 }], timestampAuthorities: [] });
    },
  },
  {
    name: 'the log entry (Rekor v2)',
    kind: 'E_REKOR',
    path: /^\/api\/v2\/log\/entries/u,
    run: async (setting) => {
      const { api } = setting.emulator.urls;
      await sign({ ...setting, url: api }, { logs: [{ url: setting.url, version: 2 }], timestampAuthorities: [api] });
    },
  },
  {
    name: 'the time stamp',
    kind: 'E_TSA',
    path: /^\/api\/v1\/timestamp/u,
    run: async (setting) => {
      const { api } = setting.emulator.urls;
      await sign({ ...setting, url: api }, { logs: [{ url: api, version: 1 }], timestampAuthorities: [setting.url] });
    },
  },
  {
    name: 'the repository',
    kind: 'read',
    path: /^\/repos\/acme\/langid$/u,
    run: async (setting) => check((await getRepository(github(setting))).id === '1234', 'another repository'),
  },
  {
    name: 'the list of releases',
    kind: 'read',
    method: 'GET',
    path: /^\/repos\/acme\/langid\/releases(?:\?|$)/u,
    run: async (setting) => check((await findRelease(github(setting), 'v1')) !== null, 'no release'),
  },
  {
    name: 'one release',
    kind: 'read',
    path: /^\/repos\/acme\/langid\/releases\/\d+$/u,
    run: async (setting) => {
      const id = setting.repository.releases[0]?.id ?? 0;
      check((await getRelease(github(setting), id)).id === id, 'another release');
    },
  },
  {
    name: 'a file of the base commit',
    kind: 'read',
    path: /^\/repos\/acme\/langid\/contents\//u,
    run: async (setting) => {
      const found = await getFile(github(setting), 'mira.yml', 'main');
      check(found?.toString() === 'model: m\n', 'another file');
    },
  },
  {
    name: 'a download: where it lies',
    kind: 'address',
    path: /^\/repos\/acme\/langid\/releases\/assets\//u,
    run: download,
  },
  {
    name: 'a download: the bytes',
    kind: 'bytes',
    path: /^\/release-assets\//u,
    run: download,
  },
  {
    name: 'a new draft',
    kind: 'write',
    method: 'POST',
    path: /^\/repos\/acme\/langid\/releases$/u,
    run: async (setting) => check((await createDraft(github(setting), 'draft', false)).draft, 'no draft'),
  },
  {
    name: 'an upload',
    kind: 'write',
    path: /^\/uploads\//u,
    run: async (setting) => {
      const { emulator, repository, folder } = setting;
      const tag = `upload-${repository.releases.length}`;
      const { id } = emulator.github.addRelease(repository, { tag });
      const release = await getRelease(github({ ...setting, url: emulator.urls.api }), id);
      const file = join(folder, tag);
      await writeFile(file, 'bytes');
      // the address of uploads is the API's own word
      const uploadUrl = release.uploadUrl.replace(emulator.urls.api, setting.url);
      const { kind } = await uploadAsset(github(setting), { ...release, uploadUrl }, 'file', file);
      check(kind === 'uploaded', kind);
      const stored = repository.releases.find((one) => one.id === id)?.assets ?? [];
      check(stored.length === 1 && stored[0]?.bytes.toString() === 'bytes', 'another file');
    },
  },
  {
    name: 'storing an attestation',
    kind: 'write',
    method: 'POST',
    path: /^\/repos\/acme\/langid\/attestations$/u,
    run: async (setting) => {
      const id = await storeAttestation(github(setting), JSON.stringify(attestation()));
      check(
        setting.repository.attestations.some((one) => String(one.id) === id),
        'nothing was stored',
      );
    },
  },
  {
    name: 'reading attestations',
    kind: 'read',
    path: /^\/repos\/acme\/langid\/attestations\/sha256/u,
    run: async (setting) => {
      const { emulator } = setting;
      await storeAttestation(github({ ...setting, url: emulator.urls.api }), JSON.stringify(attestation()));
      const { bundles, unreadable } = await findAttestations(github(setting), DIGEST, TYPE);
      check(bundles.length > 0 && unreadable.length === 0, 'none was found');
    },
  },
  {
    name: 'looking for the comment',
    kind: 'read',
    method: 'GET',
    path: /^\/repos\/acme\/langid\/issues\/\d+\/comments/u,
    run: async (setting) => check((await findComment(github(setting), PULL, '<!-- none -->')) === null, 'a comment'),
  },
  {
    name: 'writing the comment',
    kind: 'write',
    method: 'POST',
    path: /^\/repos\/acme\/langid\/issues\/\d+\/comments/u,
    run: async (setting) => {
      const written = await writeComment(github(setting), PULL, 'hello', null);
      check(written.action === 'created', written.action);
    },
  },
  {
    name: 'the manifest of an image',
    kind: 'image',
    path: /^\/v2\/acme\/eval\/manifests\//u,
    run: async ({ emulator, url }) => {
      const image = emulator.registry.push('acme/eval', '1.4');
      const client = new RegistryClient({ sleep: async () => Promise.resolve(), timeout: LIMIT });
      const resolved = await client.resolve(parseImageReference(`${new URL(url).host}/acme/eval:1.4`));
      check(resolved.digest === image.digest, 'another digest');
    },
  },
];

function attestation(): object {
  const statement = { subject: [{ name: 'model', digest: { sha256: 'a'.repeat(64) } }], predicateType: TYPE };
  const payload = Buffer.from(JSON.stringify(statement)).toString('base64');
  return { dsseEnvelope: { payload, payloadType: 'application/vnd.in-toto+json', signatures: [] } };
}
