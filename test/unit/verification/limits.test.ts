import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parseBundle } from '../../../src/verification/bundle.ts';
import { MAX_SUBJECTS, subjectDigests } from '../../../src/verification/subjects.ts';
import { refusalOf } from '../signing/refusal.ts';
import { at } from '../signing/at.ts';
import { edit } from './edit.ts';

const MATERIAL = 'verificationMaterial';
const good: unknown = JSON.parse(
  await readFile(new URL('../../fixtures/sigstore/rekor2-dsse-happy-path.json', import.meta.url), 'utf8'),
);

async function refusal(value: unknown): Promise<string | null> {
  const bytes = Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));
  const failure = await refusalOf(() => parseBundle(bytes)).catch(() => null);
  return failure?.code ?? null;
}

describe('the limits of a bundle', () => {
  const entry = at(good, MATERIAL, 'tlogEntries', 0);
  const stamp = at(good, MATERIAL, 'timestampVerificationData', 'rfc3161Timestamps', 0);

  it.each([
    ['32 log entries', [MATERIAL, 'tlogEntries'], Array(32).fill(entry), null],
    ['33 log entries', [MATERIAL, 'tlogEntries'], Array(33).fill(entry), 'E_BUNDLE'],
    ['32 time stamps', [MATERIAL, 'timestampVerificationData', 'rfc3161Timestamps'], Array(32).fill(stamp), null],
    ['33 time stamps', [MATERIAL, 'timestampVerificationData', 'rfc3161Timestamps'], Array(33).fill(stamp), 'E_BUNDLE'],
    ['a member that nobody knows', ['comment'], 'x', 'E_BUNDLE'],
    ['a second signature', ['dsseEnvelope', 'signatures'], [{ sig: 'AAAA' }, { sig: 'AAAA' }], 'E_BUNDLE'],
    ['no signature', ['dsseEnvelope', 'signatures'], [], 'E_BUNDLE'],
  ])('%s: %s', async (_, path, value, code) => {
    expect(await refusal(edit(good, path, () => value))).toBe(code);
  });

  it('are 16 MB, 64 levels and one member of each name', async () => {
    expect(await refusal(' '.repeat(16 * 1024 * 1024 + 1))).toBe('E_SIZE');
    expect(await refusal(`${'['.repeat(65)}${']'.repeat(65)}`)).toBe('E_BUNDLE');
    expect(await refusal(JSON.stringify(good).replace('{', '{"mediaType":"x",'))).toBe('E_BUNDLE');
    expect(await refusal(Buffer.of(0xff).toString('latin1'))).toBe('E_BUNDLE');
  });
});

describe('the subjects of any statement', () => {
  const statement = (count: number): Buffer =>
    Buffer.from(
      JSON.stringify({
        _type: 'https://in-toto.io/Statement/v1',
        subject: Array.from({ length: count }, (_, index) => ({
          name: String(index),
          digest: { sha256: index.toString(16).padStart(64, '0') },
        })),
      }),
    );

  it(`are ${MAX_SUBJECTS} at most, and one at least`, async () => {
    expect(subjectDigests(statement(MAX_SUBJECTS))).toHaveLength(MAX_SUBJECTS);
    expect(await refusalOf(() => subjectDigests(statement(MAX_SUBJECTS + 1)))).toMatchObject({ code: 'E_STATEMENT' });
    expect(await refusalOf(() => subjectDigests(statement(0)))).toMatchObject({ code: 'E_STATEMENT' });
  });

  it('count by sha256 alone, in lower case and whole', () => {
    const odd = ['A'.repeat(64), 'a'.repeat(63), `${'a'.repeat(64)} `].map((sha256) => ({ digest: { sha256 } }));
    const subject = [...odd, { digest: { sha1: 'a'.repeat(40) } }, { digest: { sha256: 'b'.repeat(64) } }];
    const payload = Buffer.from(JSON.stringify({ _type: 'https://in-toto.io/Statement/v1', subject }));
    expect(subjectDigests(payload)).toEqual([`sha256:${'b'.repeat(64)}`]);
  });
});
