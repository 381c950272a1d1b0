import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../../src/commands/host.ts';
import { verifyCommand, type VerifyOptions } from '../../../src/commands/verify.ts';
import { canonicalJson, isObject } from '../../../src/json.ts';
import { hashModel } from '../../../src/model/manifest.ts';
import { signStatement } from '../../../src/signing/signer.ts';
import { NO_WITNESSES } from '../../../src/signing/witnesses.ts';
import { GATE_VERIFIER_ID, VSA_TYPE } from '../../../src/statements/uris.ts';
import { githubClaims, startEmulator, type Emulator } from '../../emulator/index.ts';
import { at } from '../signing/at.ts';
import { refusalOf } from '../signing/refusal.ts';
import { evaluation, newKey, ROWS } from '../verification/evaluation.ts';
import { commitTo, writeRows } from '../verification/evidence-files.ts';
import { edit } from '../verification/edit.ts';

const ISSUER = 'https://token.actions.githubusercontent.com';
const SAN = 'https://github.com/acme/langid/.github/workflows/release.yml@refs/tags/v1.0.0';
const KEY = newKey();

let emulator: Emulator;
let folder: string;
let samples: string;
const path = (name: string): string => join(folder, name);

beforeAll(async () => {
  emulator = await startEmulator();
  folder = await mkdtemp(join(tmpdir(), 'mira-verify-'));
  const repository = emulator.github.addRepository({ id: 1234 });
  const claims = githubClaims({ repository, event: 'push', ref: 'refs/tags/v1.0.0', sha: 'a'.repeat(40) });
  await cp(new URL('.', import.meta.url), path('model'), { recursive: true });
  const model = await hashModel(path('model'));
  samples = (await writeRows(folder, '', ROWS)).samplesPath;
  const statement = edit(evaluation(commitTo(ROWS)), ['predicate', 'model'], () => ({
    root: model.root,
    manifest: model.manifest,
    files: model.files.length,
    bytes: model.bytes,
  }));
  const signed = edit(statement, ['subject', 0, 'digest', 'sha256'], () => model.root.slice('sha256:'.length));
  const bundle = await emulator.sigstore.sign(claims, canonicalJson(signed));
  await writeFile(path('good.json'), JSON.stringify(bundle));
  await writeFile(path('bad.json'), JSON.stringify(edit(bundle, ['dsseEnvelope', 'payloadType'], () => 'a\u001b[2Jb')));
  await writeFile(path('cut.json'), JSON.stringify(bundle).slice(0, 1000));
  await writeFile(path('root.json'), JSON.stringify(emulator.sigstore.trustedRoot()));
  await writeFile(
    path('keyed.json'),
    (await signStatement(Object.assign({}, signed), { kind: 'key', key: KEY, witnesses: NO_WITNESSES })).json,
  );
  await writeFile(path('key.pub'), KEY.pem);
  await writeFile(
    path('gate.json'),
    (await signStatement(gate(), { kind: 'key', key: KEY, witnesses: NO_WITNESSES })).json,
  );
});
afterAll(async () => {
  await emulator.close();
  await rm(folder, { recursive: true });
});

function gate(): object {
  const digest = { sha256: 'a'.repeat(64) };
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'model', digest }],
    predicateType: VSA_TYPE,
    predicate: {
      verifier: { id: GATE_VERIFIER_ID, version: { 'mira-attest': '0.1.0' } },
      timeVerified: '2026-01-31T12:00:00Z',
      resourceUri: 'pkg:github/acme/langid@v1.0.0',
      policy: { uri: null, digest },
      inputAttestations: [{ digest }],
      verificationResult: 'FAILED',
      verifiedLevels: ['FAILED'],
      miraVerdicts: [{ claim: 'langid/accuracy', verdict: 'regressed', reason: null }],
    },
  };
}

function unused(): never {
  throw new Error('only results are printed');
}

function hostOf(results: string[]): Host {
  return {
    info: unused,
    warning: unused,
    error: unused,
    failure: unused,
    mask: unused,
    group: unused,
    foreign: unused,
    summary: unused,
    output: unused,
    result: (text) => results.push(text),
    resultInParts: unused,
  };
}

async function run(options: Partial<VerifyOptions>): Promise<{ readonly exit: number; readonly text: string }> {
  const results: string[] = [];
  const defaults = {
    bundles: [path('good.json')],
    type: 'evaluation',
    json: false,
    trustedRoot: path('root.json'),
  } as const;
  const exit = await verifyCommand({ ...defaults, ...options }, hostOf(results));
  expect(results).toHaveLength(1);
  return { exit, text: results.join('') };
}

describe('mira verify', () => {
  it('prints every check, what it means, and what was not checked', async () => {
    const { exit, text } = await run({ repo: 'acme/langid' });
    expect(exit).toBe(0);
    const lines = text.split('\n');
    expect(lines[0]).toMatch(/^ {2}✓ bundle {8}v0\.3, one signature, \d+ kB$/u);
    expect(lines.slice(1)).toEqual([
      '  ✓ signature     ECDSA P-256, certificate valid when logged',
      '  ✓ log           rekor.emulator.test, index 0, inclusion and checkpoint',
      '  ✓ identity      acme/langid/.github/workflows/release.yml@refs/tags/v1.0.0 · repository 1234 · owner 56 · GitHub-hosted',
      '  ✓ statement     evaluation/v1, schema valid',
      expect.stringMatching(/^ {2}– model {9}no model was given \(sha256:.*\): pass --model DIR to check the files$/u),
      '  – evidence      no samples were given: pass --samples FILE',
      '  – claims        no samples were given',
      'Verified: acme/langid/.github/workflows/release.yml@refs/tags/v1.0.0 signed these 3 claims. That the measurement is meaningful is not something a signature can show.',
      'Not checked: whether the model at hand is the one that was measured (--model DIR); whether the claims follow from the samples (--samples FILE).',
    ]);
  });

  it('hashes the model that is given', async () => {
    expect((await run({ repo: 'acme/langid', model: path('model') })).text).toMatch(/✓ model +sha256:/u);
    await cp(path('model'), path('other'), { recursive: true });
    await writeFile(join(path('other'), 'more'), 'x');
    const { exit, text } = await run({ repo: 'acme/langid', model: path('other') });
    expect(exit).toBe(30);
    expect(text).toMatch(/✗ model +E_SUBJECT: /u);
  });

  it('finds the salts beside the samples, and leaves nothing unchecked when the model is there too', async () => {
    const { exit, text } = await run({ repo: 'acme/langid', samples, model: path('model') });
    expect(exit).toBe(0);
    expect(text).toMatch(
      /✓ evidence {6}20 of 20 samples, root [0-9a-f]{6}…\n {2}✓ claims {8}3 of 3 recomputed from the samples\n/u,
    );
    expect(text).toContain('measured these 3 claims.');
    expect(text).not.toMatch(/not checked/iu);
  });

  it('says which check failed, in one line that controls no terminal', async () => {
    const { exit, text } = await run({ repo: 'acme/langid', bundles: [path('bad.json')] });
    expect(exit).toBe(30);
    expect(text).toMatch(/✗ signature +E_SIGNATURE: /u);
    expect(text).toContain('– log           not checked');
    expect(text).toMatch(/\nNot verified: the check "signature" failed/u);
    expect(text).not.toContain('\u001b');
  });

  it('speaks JSON for one bundle and for several', async () => {
    const one: unknown = JSON.parse((await run({ identity: SAN, issuer: ISSUER, json: true })).text);
    expect(isObject(one) ? Object.keys(one) : []).toEqual(['verified', 'checks', 'statement', 'identity']);
    expect(at(one, 'checks', 0)).toEqual({ name: 'size', status: 'passed', code: null, detail: null });
    expect(at(one, 'statement', 'predicate', 'claims')).toHaveLength(3);
    const bundles = [path('good.json'), path('cut.json')];
    const { exit, text } = await run({ repo: 'acme/langid', bundles, json: true });
    expect(exit).toBe(30);
    const several: unknown = JSON.parse(text);
    expect(at(several, 'verified')).toBe(false);
    expect(at(several, 'bundles', 0, 'verified')).toBe(true);
    expect(at(several, 'bundles', 1)).toMatchObject({ verified: false, statement: null, identity: null });
    expect(at(several, 'bundles', 1, 'checks')).toHaveLength(13);
  });

  it('verifies what a key signed, evaluations and gates', async () => {
    const key = path('key.pub');
    const evaluated = await run({ key, bundles: [path('keyed.json')] });
    expect(evaluated.exit).toBe(0);
    expect(evaluated.text).toContain('– log           signed with a key, entered into no log and not stamped');
    expect(evaluated.text).toContain('Not checked: when it was signed');
    const gated = await run({ key, bundles: [path('gate.json')], type: 'gate' });
    expect(gated.exit).toBe(0);
    expect(gated.text).toContain('says that the gate failed.');
    expect((await run({ key, bundles: [path('gate.json')] })).text).toContain('E_PREDICATE_TYPE');
  });

  it('does not accept the emulator by the shipped trust root', async () => {
    const options = { bundles: [path('good.json')], repo: 'acme/langid', type: 'evaluation', json: false } as const;
    expect(await verifyCommand(options, hostOf([]))).toBe(30);
  });

  it.each([
    ['nobody is named', {}],
    ['two are named', { repo: 'a/b', key: 'k' }],
    ['a name comes without issuer', { identity: SAN }],
    ['an issuer comes without name', { repo: 'a/b', issuer: ISSUER }],
    ['a ref comes without repository', { identity: SAN, issuer: ISSUER, ref: 'x' }],
    ['the repository is none', { repo: 'https://github.com/a/b' }],
    ['no bundle is named', { repo: 'a/b', bundles: [] }],
    ['salts come without samples', { repo: 'a/b', salts: 'x' }],
    ['samples come with two bundles', { repo: 'a/b', samples: 'x', bundles: ['a', 'b'] }],
    ['the salts cannot be found', { repo: 'a/b', samples: 'rows.zst' }],
    ['a model comes with what speaks of none', { repo: 'a/b', type: 'plan', model: '.' }],
  ] as const)('ends with a usage error when %s', async (_, options) => {
    expect(await refusalOf(async () => run(options))).toMatchObject({ code: 'E_USAGE', exit: 2 });
  });

  it.each([
    ['bundle', { bundles: ['/nowhere'] }, 'E_FILE_UNREADABLE'],
    ['model', { model: '/nowhere' }, 'E_FILE_UNREADABLE'],
    ['samples', { samples: '/nowhere/mira-samples.jsonl.zst' }, 'E_FILE_UNREADABLE'],
    ['trust root', { trustedRoot: '/nowhere' }, 'E_FILE_UNREADABLE'],
  ] as const)('names the %s that is not there', async (_, options, code) => {
    const failure = await refusalOf(async () => run({ repo: 'acme/langid', ...options }));
    expect(failure).toMatchObject({ code, exit: 2 });
    expect(failure.message).toContain('/nowhere');
  });
});
