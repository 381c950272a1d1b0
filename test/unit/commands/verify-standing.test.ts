import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyCommand, type VerifyOptions } from '../../../src/commands/verify.ts';
import { hexOf } from '../../../src/digest.ts';
import { signStatement, type SignedBundle } from '../../../src/signing/signer.ts';
import { NO_WITNESSES } from '../../../src/signing/witnesses.ts';
import { evaluation, newKey } from '../verification/evaluation.ts';
import { edit } from '../verification/edit.ts';
import { recordingHost } from './recording-host.ts';

const KEY = newKey();
let folder: string;
const path = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mira-standing-'));
  await writeFile(path('key.pub'), KEY.pem);
  const first = await write('first', {});
  await write('second', {
    supersedes: [{ digest: { sha256: hexOf(first.digest) }, reason: 'scored with old answers' }],
  });
  await write('over', { validUntil: '2026-02-01T00:00:00Z' });
  await write('lasting', { validUntil: '2999-02-01T00:00:00Z' });
  await write(
    'stranger',
    { supersedes: [{ digest: { sha256: hexOf(first.digest) }, reason: 'by another' }] },
    newKey(),
  );
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function write(name: string, members: object, key = KEY): Promise<SignedBundle> {
  const statement = edit(evaluation(), ['predicate'], (predicate) => Object.assign({}, predicate, members));
  const signed = await signStatement(Object.assign({}, statement), { kind: 'key', key, witnesses: NO_WITNESSES });
  await writeFile(path(name), signed.json);
  return signed;
}

async function verify(
  names: readonly string[],
  options: Partial<VerifyOptions> = {},
): Promise<{ readonly exit: number; readonly text: string }> {
  const { host, results } = recordingHost();
  const bundles = names.map(path);
  const signer = options.policy === undefined ? { key: path('key.pub') } : {};
  const exit = await verifyCommand({ bundles, type: 'evaluation', json: false, ...signer, ...options }, host);
  return { exit, text: results.join('\n') };
}

describe('an evaluation that is valid for some time', () => {
  it('is refused when that is over, with its own code, whatever a policy says', async () => {
    await writeFile(path('policy.yml'), 'version: 1\nsigners: [{key: key.pub, may: [evaluation]}]\n');
    const refused = await verify(['over']);
    expect(refused.exit).toBe(30);
    expect(refused.text).toContain('✗ policy        E_EXPIRED: the evaluation was valid until 2026-02-01T00:00:00Z');
    expect(refused.text).toContain('✓ signature');
    const judged = await verify(['over'], { policy: path('policy.yml'), json: true });
    expect(judged.exit).toBe(30);
    expect(judged.text).toContain('"code":"E_EXPIRED"');
    expect(await verify(['lasting'], { policy: path('policy.yml') })).toMatchObject({ exit: 0 });
  });

  it('counts until then, and one without an end for ever', async () => {
    for (const name of ['lasting', 'first']) {
      const { exit, text } = await verify([name]);
      expect(exit).toBe(0);
      expect(text).not.toContain('policy');
    }
  });

  it('is refused in a stream of bundles too', async () => {
    await writeFile(path('all.jsonl'), await Promise.all(['first', 'over'].map(async (name) => readFile(path(name)))));
    const { exit, text } = await verify(['all.jsonl']);
    expect(exit).toBe(30);
    expect(text).toContain('✓ line 1');
    expect(text).toContain('✗ line 2  E_EXPIRED');
    expect(text).toContain('1 of 2 bundles verified.');
  });
});

describe('an evaluation that another one supersedes', () => {
  it.each([[['first', 'second']], [['second', 'first']]])('is refused beside it: %j', async (names) => {
    const { exit, text } = await verify(names);
    expect(exit).toBe(30);
    expect(
      text.match(/E_SUPERSEDED: another evaluation .* supersedes this one: scored with old answers/gu),
    ).toHaveLength(1);
    expect(text.indexOf('E_SUPERSEDED')).toBeGreaterThan(text.indexOf(path('first')));
  });

  it('counts where the other is not there, or does not count itself', async () => {
    expect(await verify(['first'])).toMatchObject({ exit: 0 });
    expect(await verify(['second'])).toMatchObject({ exit: 0 });
    const { text } = await verify(['first', 'stranger']);
    expect(text).toContain('E_SIGNATURE');
    expect(text).not.toContain('E_SUPERSEDED');
  });
});
