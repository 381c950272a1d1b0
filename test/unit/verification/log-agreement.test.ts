import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseTrustRoot, publicGoodRoot, type TrustRoot } from '../../../src/verification/trust-root.ts';
import { verifyBundle } from '../../../src/verification/verify.ts';
import { edit } from './edit.ts';

const ENTRY = ['verificationMaterial', 'tlogEntries', 0];

/** What of a log entry can be changed so that one of the usual verifiers still accepts it. */
const MUTATIONS: readonly (readonly [string, readonly (string | number)[], (old: unknown) => unknown])[] = [
  ['white space in the log body', ['canonicalizedBody'], (old) => recode(old, (text) => text.replace('{', '{ '))],
  ['the index in the proof', ['inclusionProof', 'logIndex'], increment],
  ['the outer index', ['logIndex'], increment],
  ['the root hash of the proof', ['inclusionProof', 'rootHash'], () => Buffer.alloc(32, 7).toString('base64')],
  ['the tree size of the proof', ['inclusionProof', 'treeSize'], increment],
  ['an invented time', ['integratedTime'], (old) => String(Number(old ?? 1_700_000_000) + 1)],
];

const CASES = [
  ['Rekor v1', 'happy-path-intoto-in-dsse-v3', null],
  ['Rekor v2', 'rekor2-dsse-happy-path', 'rekor2-trusted-root'],
] as const;

describe.each(CASES)('an entry of %s', (_, name, rootName) => {
  let bundle: unknown;
  let trustRoot: TrustRoot;

  beforeAll(async () => {
    bundle = JSON.parse(await fixture(name));
    trustRoot = rootName === null ? await publicGoodRoot() : parseTrustRoot(await fixture(rootName), rootName);
  });

  async function failureOf(changed: unknown): Promise<unknown> {
    const { checks } = await verifyBundle(Buffer.from(JSON.stringify(changed)), {
      type: 'evaluation',
      identity: { kind: 'policy', keys: [] },
      policy: () => null,
      trustRoot,
    });
    return checks.find(({ status }) => status === 'failed');
  }

  it('as the log gave it passes', async () => {
    expect(await failureOf(bundle)).toMatchObject({ name: 'predicate-type' });
  });

  it.each(MUTATIONS)('with another %s is refused', async (__, path, change) => {
    const changed = edit(bundle, [...ENTRY, ...path], change);
    expect(changed).not.toEqual(bundle);
    expect(await failureOf(changed)).toMatchObject({ name: 'log', code: 'E_LOG' });
  });
});

function increment(old: unknown): string {
  return String(BigInt(String(old)) + 1n);
}

function recode(base64: unknown, change: (text: string) => string): string {
  return Buffer.from(change(Buffer.from(String(base64), 'base64').toString('utf8'))).toString('base64');
}

async function fixture(name: string): Promise<string> {
  return readFile(new URL(`../../fixtures/sigstore/${name}.json`, import.meta.url), 'utf8');
}
