import { generateKeyPairSync } from 'node:crypto';
import { appendFile, cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mira } from '../../scripts/demo/terminal.ts';
import { sha256 } from '../../src/digest.ts';
import { Findings, type Trial } from './support/findings.ts';
import { cosignKey, cosignKeyAlone, cosignSignWithKey, slsaVerifier, type KeyQuestion } from './support/key-tools.ts';
import { modelSigning, modelSigningSign, type ModelQuestion } from './support/model-signing-peer.ts';
import { EVALUATION, PrivateSigstore } from './support/signed-release.ts';
import { bent, otherSignature, otherStatement, payloadOf } from './support/twins.ts';

/** Two releases that were signed with a key: v1.0.0 is in the log of a real Rekor v2 and stamped, v2.0.0 is neither. */
let instance: PrivateSigstore;
let logged: string;
let bare: string;
const findings = new Findings();
const [OURS, ANOTHER] = [keyPair(), keyPair()];

function keyPair(): { readonly secret: string; readonly pub: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    secret: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    pub: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
}

beforeAll(async () => {
  instance = await PrivateSigstore.start(() => '{key: mira.pub}', { 'mira.pub': OURS.pub });
  const { rekor, tsa } = instance.stack.urls;
  const step = { env: { SIGNING_KEY: OURS.secret }, permissions: { idToken: false } } as const;
  const key = { key: 'env:SIGNING_KEY' };
  await instance.release('v1.0.0', { ...key, 'rekor-url': rekor, 'rekor-version': '2', 'tsa-url': tsa }, step);
  logged = inWork('logged');
  await instance.world.keepOut(logged);
  await instance.release('v2.0.0', key, step);
  bare = inWork('bare');
  await instance.world.keepOut(bare);
  for (const [name, text] of Object.entries({
    'ours.pub': OURS.pub,
    'ours.key': OURS.secret,
    'other.pub': ANOTHER.pub,
  })) {
    await writeFile(inWork(name), text, { mode: 0o600 });
  }
}, 1_200_000);

afterAll(async () => instance?.[Symbol.asyncDispose]());

function inWork(name: string): string {
  return join(instance.work, name);
}

/** The evaluation of a release, and its twins. */
async function evaluationOf(out: string): Promise<Trial<KeyQuestion>> {
  const good = {
    bundle: join(out, 'mira-evaluation.sigstore.json'),
    artifact: join(out, 'mira-model.digests'),
    predicateType: EVALUATION,
    publicKey: inWork('ours.pub'),
    trustedRoot: instance.trust.root,
  };
  const artifact = join(out, 'other.digests');
  await writeFile(artifact, `${await readFile(good.artifact, 'utf8')}\n`);
  return {
    ours: out === logged ? 'evaluation; log, time stamp' : 'evaluation; no log',
    good,
    twins: {
      'the statement': { ...good, bundle: await bent(good.bundle, instance.work, otherStatement) },
      'the signature': { ...good, bundle: await bent(good.bundle, instance.work, otherSignature) },
      'another file': { ...good, artifact },
      'another key': { ...good, publicKey: inWork('other.pub') },
    },
  };
}

async function ours(...args: readonly string[]): Promise<number> {
  return (await mira(args, instance.work)).exitCode;
}

async function verify(bundle: string, publicKey = 'ours.pub', samples = logged): Promise<number> {
  const evidence = ['--samples', join(samples, 'mira-samples.jsonl.zst')];
  return ours('verify', bundle, '--key', inWork(publicKey), '--trusted-root', instance.trust.root, ...evidence);
}

describe('an evaluation that was signed with a key', () => {
  it('verifies, and its twins do not', async () => {
    for (const out of [logged, bare]) {
      const { good, twins } = await evaluationOf(out);
      expect(await verify(good.bundle, 'ours.pub', out)).toBe(0);
      expect(await verify(good.bundle, 'other.pub', out)).toBe(30);
      for (const what of ['the statement', 'the signature']) {
        expect(await verify(twins[what]?.bundle ?? '', 'ours.pub', out)).toBe(30);
      }
    }
  });

  it('is accepted by cosign, which refuses its twins and, where a log is asked for, one that is in none', async () => {
    const { twins, ...trial } = await evaluationOf(logged);
    const unlogged = await evaluationOf(bare);
    await findings.accepts(cosignKey, { ...trial, twins: { ...twins, 'not in the log': unlogged.good } });
    await findings.accepts(cosignKeyAlone, unlogged);
  });
});

describe('the gate that was signed with a key', () => {
  it('is accepted by slsa-verifier, which refuses its twins', async () => {
    const good = {
      envelope: join(bare, 'mira-gate.dsse.json'),
      subject: sha256(await readFile(join(bare, 'mira-model.digests'))),
      verifier: 'https://mira-attest.github.io/gate/v1',
      resource: 'pkg:github/acme/langid@v2.0.0',
      publicKey: inWork('ours.pub'),
    };
    await findings.accepts(slsaVerifier, {
      ours: '`mira-gate.dsse.json`',
      good,
      twins: {
        'the statement': { ...good, envelope: await bent(good.envelope, instance.work, otherStatement) },
        'the signature': { ...good, envelope: await bent(good.envelope, instance.work, otherSignature) },
        'another model': { ...good, subject: sha256('another model') },
        'another verifier': { ...good, verifier: 'https://example.com/verifier' },
        'another release': { ...good, resource: 'pkg:github/acme/langid@v1.0.0' },
        'another key': { ...good, publicKey: inWork('other.pub') },
      },
    });
  });
});

describe('the signature of the model', () => {
  it('is accepted by model_signing, which refuses its twins, and the other way round', async () => {
    const tool = modelSigning('key');
    const [changed, signer] = [inWork('changed'), { key: inWork('ours.pub') }];
    const good: ModelQuestion = {
      model: join(instance.world.workspace, 'model'),
      signature: join(bare, 'model.sig'),
      signer,
    };
    await cp(good.model, changed, { recursive: true });
    await appendFile(join(changed, 'weights.json'), ' ');
    await findings.accepts(tool, {
      ours: '`model.sig`',
      good,
      twins: {
        'the model': { ...good, model: changed },
        'the statement': { ...good, signature: await bent(good.signature, instance.work, otherStatement) },
        'the signature': { ...good, signature: await bent(good.signature, instance.work, otherSignature) },
        'another key': { ...good, signer: { key: inWork('other.pub') } },
      },
    });

    const theirs = inWork('theirs.sig');
    await modelSigningSign('key', [good.model, '--private_key', inWork('ours.key'), '--signature', theirs]);
    const check = async (model: string, key: string): Promise<number> =>
      ours('model', 'verify', model, '--signature', theirs, '--key', inWork(key));
    await findings.reverse(tool, {
      what: '`sign key`',
      good: async () => check(good.model, 'ours.pub'),
      twins: {
        'the model': async () => check(changed, 'ours.pub'),
        'another key': async () => check(good.model, 'other.pub'),
      },
    });
  });
});

describe('what cosign signs with a key', () => {
  it('is accepted with a log and without one', async () => {
    const statement = inWork('statement.json');
    await writeFile(statement, await payloadOf(join(logged, 'mira-evaluation.sigstore.json')));
    const nowhere = inWork('nowhere.json');
    const mediaType = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';
    await writeFile(nowhere, JSON.stringify({ mediaType, rekorTlogConfig: {}, tsaConfig: {} }));
    const places = [
      { tool: cosignKey, signingConfig: join(instance.stack.folder, 'signing_config.json'), log: true },
      { tool: cosignKeyAlone, signingConfig: nowhere, log: false },
    ];
    for (const { tool, signingConfig, log } of places) {
      const bundle = inWork(`cosign-${log ? 'logged' : 'bare'}.sigstore.json`);
      const trustedRoot = instance.trust.root;
      await cosignSignWithKey({ privateKey: inWork('ours.key'), statement, signingConfig, trustedRoot, bundle });
      const changed = await bent(bundle, instance.work, otherStatement);
      const signature = await bent(bundle, instance.work, otherSignature);
      await findings.reverse(tool, {
        what: `\`attest-blob --key\`, our statement${log ? '' : ', no log'}`,
        good: async () => verify(bundle),
        twins: {
          'the statement': async () => verify(changed),
          'the signature': async () => verify(signature),
          'another key': async () => verify(bundle, 'other.pub'),
        },
      });
    }
  });
});

describe('docs/interoperability.md', () => {
  it('says what was found', async () => findings.write('key', 4));
});
