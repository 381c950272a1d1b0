import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseTrustRoot } from '../../src/verification/trust-root.ts';
import { parseBundle } from '../../src/verification/bundle.ts';
import { signStatement } from '../../src/signing/signer.ts';
import { startEmulator, type Emulator } from '../emulator/index.ts';
import { at } from '../unit/signing/at.ts';
import { newKey } from '../unit/verification/evaluation.ts';
import { execute } from './support/execute.ts';

let emulator: Emulator;
let folder = '';
beforeAll(async () => {
  emulator = await startEmulator();
  folder = await mkdtemp(join(tmpdir(), 'mira-stamp-'));
});
afterAll(async () => {
  await emulator.close();
  await rm(folder, { recursive: true });
});

function pem(base64: unknown): string {
  const lines = String(base64).replace(/.{1,64}/gu, '$&\n');
  return `-----BEGIN CERTIFICATE-----\n${lines}-----END CERTIFICATE-----\n`;
}

describe('a time stamp in a bundle', () => {
  it('is one that OpenSSL verifies over the signature, and over no other bytes', async () => {
    const witnesses = { logs: [], timestampAuthorities: [emulator.urls.api] };
    const { json } = await signStatement({ a: 'statement' }, { kind: 'key', key: newKey(), witnesses });
    const { timestamps, signature } = parseBundle(Buffer.from(json));
    const { instances } = parseTrustRoot(JSON.stringify(emulator.sigstore.trustedRoot()), 'the emulator');
    const chain = ['timestampAuthorities', 0, 'certChain', 'certificates'];
    const path = (name: string): string => join(folder, name);
    await writeFile(path('stamp.tsr'), timestamps[0] ?? '');
    await writeFile(path('signature'), signature);
    await writeFile(path('other'), signature.subarray(1));
    await writeFile(path('leaf.pem'), pem(at(instances[0], ...chain, 0, 'rawBytes')));
    await writeFile(path('root.pem'), pem(at(instances[0], ...chain, 1, 'rawBytes')));
    const verify = async (data: string) =>
      execute(
        'openssl',
        ['ts', '-verify', '-in', path('stamp.tsr'), '-data', path(data), '-CAfile', path('root.pem')].concat(
          '-untrusted',
          path('leaf.pem'),
        ),
      );
    const good = await verify('signature');
    expect(good.exit, good.stderr).toBe(0);
    const bad = await verify('other');
    expect(bad.exit).not.toBe(0);
    expect(bad.stderr).toContain('message imprint mismatch');
  });
});
