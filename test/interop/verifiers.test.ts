import { appendFile, cp, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mira } from '../../scripts/demo/terminal.ts';
import { execute, installPackages, succeed } from './support/execute.ts';
import { Findings } from './support/findings.ts';
import { GO_PROGRAMS, goPeer } from './support/go-peer.ts';
import { modelSigning, modelSigningSign, type ModelQuestion } from './support/model-signing-peer.ts';
import { PrintedLines } from './support/printed-lines.ts';
import { pythonEnvironment } from './support/python-peer.ts';
import { EVALUATION, IDENTITY, PrivateSigstore, WORKFLOW } from './support/signed-release.ts';
import { bent, otherSignature, otherStatement, payloadOf } from './support/twins.ts';
import {
  cosign,
  KEYLESS_TOOLS,
  offline,
  SIGSTORE_PYTHON,
  sigstorePython,
  type Question,
} from './support/verifier-tools.ts';

/** A release whose job signed with its identity, through a real private Sigstore (Rekor v2). */
let instance: PrivateSigstore;
let question: Question;
let twins: Readonly<Record<string, Question>>;
let artifactElsewhere: string;
const findings = new Findings();

beforeAll(async () => {
  for (const program of Object.values(GO_PROGRAMS)) await goPeer(program);
}, 3_600_000);

beforeAll(async () => {
  instance = await PrivateSigstore.start(
    (issuer) => `{workflow: ${WORKFLOW}, ref: 'refs/tags/*', issuer: '${issuer}'}`,
  );
  const { stack, world, trust } = instance;
  const result = await instance.release(
    'v1.0.0',
    { 'signing-config': 'signing_config.json' },
    { env: stack.issuer.grant(instance.claims()) },
  );
  expect(result.log).not.toContain('::error');
  question = {
    bundle: world.out('mira-evaluation.sigstore.json'),
    artifact: world.out('mira-model.digests'),
    predicateType: EVALUATION,
    signer: { identity: IDENTITY, issuer: stack.issuer.url },
    trust,
  };
  artifactElsewhere = inWork('other.digests');
  await writeFile(artifactElsewhere, `${await readFile(question.artifact, 'utf8')}\n`);
  twins = {
    'the statement': { ...question, bundle: await bent(question.bundle, instance.work, otherStatement) },
    'the signature': { ...question, bundle: await bent(question.bundle, instance.work, otherSignature) },
    'another file': { ...question, artifact: artifactElsewhere },
    'another signer': { ...question, signer: { ...question.signer, identity: IDENTITY.replace('v1.0.0', 'v1.0.1') } },
  };
}, 1_200_000);

afterAll(async () => instance?.[Symbol.asyncDispose]());

function inWork(name: string): string {
  return join(instance.work, name);
}

async function ours(...args: readonly string[]): Promise<number> {
  return (await mira(args, instance.work)).exitCode;
}

async function verify(bundle: string, identity = IDENTITY): Promise<number> {
  const samples = ['--samples', instance.world.out('mira-samples.jsonl.zst')];
  const who = ['--identity', identity, '--issuer', question.signer.issuer, '--trusted-root', question.trust.root];
  return ours('verify', bundle, ...who, ...samples);
}

describe('an evaluation that was signed through a real private Sigstore', () => {
  it('verifies, and its twins do not', async () => {
    expect(await verify(question.bundle)).toBe(0);
    const { 'another file': _, ...changed } = twins;
    for (const { bundle, signer } of Object.values(changed)) expect(await verify(bundle, signer.identity)).toBe(30);
  });

  it.each(KEYLESS_TOOLS)('is accepted by $name, which refuses its twins', async (tool) =>
    findings.accepts(tool, { ours: 'evaluation', good: question, twins }),
  );
});

describe('the lines that its report prints', () => {
  it.each(['mira', 'gh', 'cosign'] as const)('work as they stand, and refuse what was changed: %s', async (program) => {
    if ((await execute('jq', ['--version'])).exit !== 0) await installPackages(['jq'], 'the lines for gh call jq');
    const { world } = instance;
    const root = join(world.workspace, 'trusted_root.json');
    const lines = await PrintedLines.of(dirname(question.bundle), [root], inWork(`printed-${program}`));
    const accepted = await lines.run(program);
    expect(accepted, accepted.stderr).toMatchObject({ exit: 0 });
    await cp(twins['the statement']?.bundle ?? '', join(lines.folder, basename(question.bundle)));
    expect((await lines.run(program)).exit).toBe(program === 'mira' ? 30 : 1);
  });
});

describe('the signature of its model', () => {
  it('is accepted by model_signing, which refuses its twins', async () => {
    const { world, trust } = instance;
    const good: ModelQuestion = {
      model: join(world.workspace, 'model'),
      signature: world.out('model.sig'),
      signer: { ...question.signer, clientConfig: trust.clientConfig },
    };
    const changed = inWork('changed');
    await cp(good.model, changed, { recursive: true });
    await appendFile(join(changed, 'weights.json'), ' ');
    await findings.accepts(modelSigning('sigstore'), {
      ours: '`model.sig`',
      good,
      twins: {
        'the model': { ...good, model: changed },
        'the statement': { ...good, signature: await bent(good.signature, instance.work, otherStatement) },
        'the signature': { ...good, signature: await bent(good.signature, instance.work, otherSignature) },
        'another signer': { ...good, signer: { ...good.signer, identity: `${IDENTITY}.1` } },
      },
    });
  });
});

describe('what others sign through the same instance', () => {
  it('is accepted where cosign signed our statement', async () => {
    const [statement, token] = [inWork('statement.json'), inWork('token.txt')];
    await writeFile(statement, await payloadOf(question.bundle));
    await writeFile(token, instance.token());
    const theirs = inWork('cosign.sigstore.json');
    await succeed(await goPeer(GO_PROGRAMS.cosign), [
      'attest-blob',
      `--statement=${statement}`,
      `--signing-config=${join(instance.stack.folder, 'signing_config.json')}`,
      `--trusted-root=${question.trust.root}`,
      `--identity-token=${token}`,
      `--bundle=${theirs}`,
      '--yes',
    ]);
    const [statementTwin, signatureTwin] = [
      await bent(theirs, instance.work, otherStatement),
      await bent(theirs, instance.work, otherSignature),
    ];
    await findings.reverse(cosign, {
      what: '`attest-blob`, our statement',
      good: async () => verify(theirs),
      twins: {
        'the statement': async () => verify(statementTwin),
        'the signature': async () => verify(signatureTwin),
        'another signer': async () => verify(theirs, `${IDENTITY}.1`),
      },
    });
  });

  it('is accepted where the Python client signed a statement', async () => {
    const [predicate, theirs] = [inWork('provenance.json'), inWork('python.sigstore.json')];
    // it signs no other types
    const buildDefinition = {
      buildType: 'https://example.com/build',
      externalParameters: {},
      resolvedDependencies: [],
    };
    const runDetails = { builder: { id: 'https://example.com/builder' } };
    await writeFile(predicate, JSON.stringify({ buildDefinition, runDetails }));
    await succeed(join(dirname(await pythonEnvironment([SIGSTORE_PYTHON])), 'sigstore'), [
      '--trust-config',
      question.trust.clientConfig,
      'attest',
      '--predicate',
      predicate,
      '--predicate-type',
      'https://slsa.dev/provenance/v1',
      '--identity-token',
      instance.token(),
      '--bundle',
      theirs,
      question.artifact,
    ]);
    const check = async (bundle: string, artifact: string, identity = IDENTITY): Promise<number> => {
      const who = ['--certificate-identity', identity, '--certificate-oidc-issuer', question.signer.issuer];
      const root = ['--trusted-root', question.trust.root];
      return ours('conformance', 'verify-bundle', '--bundle', bundle, ...who, ...root, artifact);
    };
    const changed = await bent(theirs, instance.work, otherStatement);
    await findings.reverse(sigstorePython, {
      what: '`attest`, a provenance',
      good: async () => check(theirs, question.artifact),
      twins: {
        'the statement': async () => check(changed, question.artifact),
        'another file': async () => check(theirs, artifactElsewhere),
        'another signer': async () => check(theirs, question.artifact, `${IDENTITY}.1`),
      },
    });
  });

  it('is accepted where model_signing signed a model', async () => {
    const [model, signature] = [inWork('model'), inWork('model.sig')];
    await cp(join(instance.world.workspace, 'model'), model, { recursive: true });
    const services = ['--trust_config', question.trust.clientConfig, '--identity_token', instance.token()];
    await modelSigningSign('sigstore', [model, '--signature', signature, ...services]);
    const check = async (identity = IDENTITY): Promise<number> => {
      const who = ['--identity', identity, '--issuer', question.signer.issuer, '--trusted-root', question.trust.root];
      return ours('model', 'verify', model, '--signature', signature, ...who);
    };
    await findings.reverse(modelSigning('sigstore'), {
      what: '`sign sigstore`',
      good: check,
      twins: {
        'another signer': async () => check(`${IDENTITY}.1`),
        'the model': async () => {
          await appendFile(join(model, 'weights.json'), ' ');
          return check();
        },
      },
    });
  });
});

describe('a file that the conformance suite has us sign', () => {
  it('is accepted by cosign and the Python client, and by us, and another file is not', async () => {
    const [root, services] = [question.trust.root, join(instance.stack.folder, 'signing_config.json')];
    const bundle = inWork('artifact.sigstore.json');
    const more = ['--identity-token', instance.token(), '--bundle', bundle, '--trusted-root', root];
    expect(await ours('conformance', 'sign-bundle', ...more, '--signing-config', services, question.artifact)).toBe(0);
    const who = ['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', question.signer.issuer];
    const cosignVerifies = async (file: string) =>
      offline(await goPeer(GO_PROGRAMS.cosign), [
        'verify-blob',
        '--bundle',
        bundle,
        '--trusted-root',
        root,
        ...who,
        file,
      ]);
    const python = { ...question, bundle };
    const accepted = [await cosignVerifies(question.artifact), await sigstorePython.verify(python)];
    expect(accepted.map(({ exit, stderr }) => [exit, exit === 0 ? '' : stderr])).toStrictEqual([
      [0, ''],
      [0, ''],
    ]);
    expect(
      await ours('conformance', 'verify-bundle', '--bundle', bundle, ...who, '--trusted-root', root, question.artifact),
    ).toBe(0);
    expect((await cosignVerifies(artifactElsewhere)).exit).toBe(1);
    expect((await sigstorePython.verify({ ...python, artifact: artifactElsewhere })).exit).toBe(1);
    expect(
      await ours('conformance', 'verify-bundle', '--bundle', bundle, ...who, '--trusted-root', root, artifactElsewhere),
    ).toBe(30);
  });
});

describe('docs/interoperability.md', () => {
  it('says what was found', async () => findings.write('keyless', KEYLESS_TOOLS.length + 1));
});
