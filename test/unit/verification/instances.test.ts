import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Digest } from '../../../src/digest.ts';
import { modelStatement } from '../../../src/model/oms.ts';
import { signModelStatement } from '../../../src/signing/model-signer.ts';
import { parseModelBundle } from '../../../src/verification/model-bundle.ts';
import { verifyModelSignature } from '../../../src/verification/model-signature.ts';
import { SERVICE_LIMITS } from '../../../src/signing/service.ts';
import { signStatement, type SigningMethod } from '../../../src/signing/signer.ts';
import { NO_WITNESSES, type Witnesses } from '../../../src/signing/witnesses.ts';
import type { VerificationReport, VerificationRequest } from '../../../src/verification/request.ts';
import { parseTrustRoot, type TrustRoot } from '../../../src/verification/trust-root.ts';
import { verifyBundle } from '../../../src/verification/verify.ts';
import { githubClaims, startEmulator, type Emulator } from '../../emulator/index.ts';
import { at } from '../signing/at.ts';
import { edit, flip } from './edit.ts';
import { evaluation, newKey } from './evaluation.ts';

let emulator: Emulator;
let root: TrustRoot;
let privateRoot: TrustRoot;
const key = newKey();
const SOME: Digest = `sha256:${'d'.repeat(64)}`;

beforeAll(async () => {
  emulator = await startEmulator();
  root = parseTrustRoot(JSON.stringify(emulator.sigstore.trustedRoot()), 'the emulator');
  privateRoot = parseTrustRoot(JSON.stringify(await emulator.sigstore.privateRoot()), 'the private emulator');
});
afterAll(async () => {
  await emulator.close();
});

function methodOf(witnesses: Witnesses, keyed: boolean, path: string): SigningMethod {
  const repository = emulator.github.addRepository({ id: 1234 });
  const claims = githubClaims({ repository, event: 'push', ref: 'refs/tags/v1.0.0', sha: 'a'.repeat(40) });
  return keyed
    ? { kind: 'key', key, witnesses }
    : {
        kind: 'keyless',
        fulcioUrl: `${emulator.urls.api}${path}`,
        identity: { getToken: async () => Promise.resolve(emulator.oidc.token(claims)) },
        witnesses,
        limits: SERVICE_LIMITS,
      };
}

async function sign(witnesses: Witnesses, keyed = false, path = ''): Promise<unknown> {
  const parsed: unknown = JSON.parse((await signStatement(evaluation(), methodOf(witnesses, keyed, path))).json);
  return parsed;
}

function withLog(version: 1 | 2, stamped: boolean): Witnesses {
  const { api } = emulator.urls;
  return { logs: [{ url: api, version }], timestampAuthorities: stamped ? [api] : [] };
}

function stampedAlone(): Witnesses {
  return { logs: [], timestampAuthorities: [emulator.urls.api] };
}

async function verify(
  bundle: unknown,
  trustRoot = root,
  overrides: Partial<VerificationRequest<'evaluation'>> = {},
): Promise<VerificationReport<'evaluation'>> {
  return verifyBundle(Buffer.from(JSON.stringify(bundle)), {
    type: 'evaluation',
    identity: { kind: 'repo', repo: 'acme/langid' },
    trustRoot,
    ...overrides,
  });
}

function failure({ checks }: VerificationReport<'evaluation'>): unknown {
  return checks.filter(({ status }) => status === 'failed').map(({ name, code }) => [name, code])[0] ?? null;
}

const ENTRY = ['verificationMaterial', 'tlogEntries', 0];
const STAMPS = ['verificationMaterial', 'timestampVerificationData', 'rfc3161Timestamps'];

describe('Rekor v2 with a timestamp authority', () => {
  it('verifies, the first entry of the log and later ones, and says when it was stamped', async () => {
    for (const index of ['0', '1', '2']) {
      const report = await verify(await sign(withLog(2, true)));
      expect(failure(report)).toBeNull();
      expect(report).toMatchObject({ verified: true, logIndex: index });
      const log = report.checks.find(({ name }) => name === 'log')?.detail ?? '';
      expect(log).toMatch(/^rekor2\.emulator\.test, index \d, inclusion and checkpoint; stamped 20\S+Z$/u);
      if (report.verified) expect(Math.abs((report.certifiedTime ?? 0) - Date.now() / 1000)).toBeLessThan(600);
    }
  });

  it('without the time stamp nothing says when the certificate was used', async () => {
    const bundle = await sign(withLog(2, true));
    expect(failure(await verify(edit(bundle, STAMPS, () => [])))).toEqual(['log', 'E_LOG']);
  });

  it.each([
    ['the signature in the entry', [...ENTRY, 'canonicalizedBody'], (old: unknown) => flip(old, 60)],
    ['the proof', [...ENTRY, 'inclusionProof', 'rootHash'], (old: unknown) => flip(old)],
    ['the log', [...ENTRY, 'logId', 'keyId'], (old: unknown) => flip(old)],
    ['the entry, taken away', ENTRY.slice(0, 2), () => []],
    ['the time stamp', [...STAMPS, 0, 'signedTimestamp'], (old: unknown) => flip(old, 200)],
    ['a time that no log signed', [...ENTRY, 'integratedTime'], () => '1700000000'],
  ] as const)('a change of %s is refused', async (_, path, change) => {
    const bundle = await sign(withLog(2, true));
    const report = await verify(edit(bundle, path, change));
    expect(report.verified).toBe(false);
    expect(['log', 'signature']).toContain(report.checks.find(({ status }) => status === 'failed')?.name);
  });

  it('the time stamp of another signature is refused', async () => {
    const [bundle, other] = [await sign(withLog(2, true)), await sign(withLog(2, true))];
    const swapped = edit(bundle, STAMPS, () => at(other, ...STAMPS));
    expect(failure(await verify(swapped))).toEqual(['log', 'E_LOG']);
  });
});

describe('a time stamp that is required', () => {
  it('is missed where it was taken away, although the log says a time', async () => {
    const bundle = await sign(withLog(1, true));
    expect(failure(await verify(bundle, root, { timestamped: true }))).toBeNull();
    const without = edit(bundle, STAMPS, () => []);
    expect(failure(await verify(without))).toBeNull();
    expect(failure(await verify(without, root, { timestamped: true }))).toEqual(['log', 'E_TIMESTAMP']);
  });

  it('of a key too', async () => {
    const identity = { kind: 'key', key } as const;
    const bundle = await sign(stampedAlone(), true);
    const report = await verify(bundle, root, { identity, timestamped: true });
    expect(failure(report)).toBeNull();
    expect(report.checks.find(({ name }) => name === 'log')?.detail).toMatch(/^in no log; stamped 20/u);
    const bare = await verify(await sign(NO_WITNESSES, true), root, { identity, timestamped: true });
    expect(failure(bare)).toEqual(['log', 'E_TIMESTAMP']);
    const tampered = edit(bundle, [...STAMPS, 0, 'signedTimestamp'], (old) => flip(old, 200));
    expect((await verify(tampered, root, { identity })).verified).toBe(false);
  });
});

describe('an instance without logs', () => {
  it('takes a certificate with a time stamp, and none without', async () => {
    const bundle = await sign(stampedAlone(), false, '/private');
    const report = await verify(bundle, privateRoot);
    expect(failure(report)).toBeNull();
    expect(report.checks.find(({ name }) => name === 'signature')?.detail).toMatch(/certificate valid when stamped$/u);
    expect(
      failure(
        await verify(
          edit(bundle, STAMPS, () => []),
          privateRoot,
        ),
      ),
    ).toEqual(['log', 'E_LOG']);
  });

  it('does not lower what an instance with logs asks for', async () => {
    expect(failure(await verify(await sign(stampedAlone()), root))).toEqual(['log', 'E_LOG']);
  });
});

describe('a model signature', () => {
  async function signModel(witnesses: Witnesses, keyed: boolean): Promise<Buffer> {
    const method = methodOf(witnesses, keyed, '/private');
    return Buffer.from(
      await signModelStatement(
        modelStatement('m', { root: SOME, files: [{ name: 'w', size: 1, digest: SOME }] }),
        method,
      ),
    );
  }

  it.each([false, true])('of an instance without logs says when it was stamped (key: %s)', async (keyed) => {
    const bytes = await signModel(stampedAlone(), keyed);
    const requirement = keyed
      ? ({ kind: 'key', key, trustRoot: privateRoot } as const)
      : ({ kind: 'sigstore', identity: { kind: 'repo', repo: 'acme/langid' }, trustRoot: privateRoot } as const);
    const { times } = await verifyModelSignature(parseModelBundle(bytes), requirement);
    expect(times.map(({ by }) => by)).toStrictEqual(['timestamp-authority']);
    const tampered = edit(JSON.parse(bytes.toString()), [...STAMPS, 0, 'signedTimestamp'], (old) => flip(old, 200));
    const stamped = parseModelBundle(Buffer.from(JSON.stringify(tampered)));
    await expect(verifyModelSignature(stamped, requirement)).rejects.toThrow();
  });
});
