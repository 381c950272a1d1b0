import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mira } from '../../scripts/demo/terminal.ts';
import { githubClaims } from '../emulator/index.ts';
import type { World } from '../emulator/world.ts';
import { toyConfig, toyWorld } from '../e2e/support/project.ts';
import { succeed } from './support/execute.ts';
import { GO_PROGRAMS, goPeer } from './support/go-peer.ts';
import { writeTable, type InteropRow } from './support/interop-table.ts';
import { SigstoreStack } from './support/sigstore-stack.ts';
import { KEYLESS_TOOLS, type BundleJson, type Question } from './support/verifier-tools.ts';

const EVALUATION = 'https://mira-attest.github.io/evaluation/v1';
const WORKFLOW = 'acme/langid/.github/workflows/release.yml';
const IDENTITY = `https://github.com/${WORKFLOW}@refs/tags/v1.0.0`;

let stack: SigstoreStack;
let world: World;
let work: string;
let question: Question;
const rows: InteropRow[] = [];

beforeAll(async () => {
  for (const program of Object.values(GO_PROGRAMS)) await goPeer(program);
}, 3_600_000);

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'mira-verifiers-'));
  stack = await SigstoreStack.start();
  const signer = `signers:\n  - {workflow: ${WORKFLOW}, ref: 'refs/tags/*', issuer: '${stack.issuer.url}'}\n`;
  const claims = 'claims:\n  - {metric: toy/accuracy, margin: 0.1}\n';
  world = await toyWorld({ files: { 'mira.yml': toyConfig({ rest: `${claims}${signer}` }) } });
  for (const name of ['trusted_root.json', 'signing_config.json']) {
    await cp(join(stack.folder, name), join(world.workspace, name));
  }
  const job = { repository: world.repository, event: 'push', ref: 'refs/tags/v1.0.0', sha: 'a'.repeat(40) };
  const result = await world.tag('v1.0.0', {
    inputs: {
      'fulcio-url': '',
      'rekor-url': '',
      'signing-config': 'signing_config.json',
      'trusted-root': 'trusted_root.json',
    },
    env: stack.issuer.grant(githubClaims(job)),
  });
  expect(result.log).not.toContain('::error');
  expect(result.exitCode).toBe(0);
  question = await questionOf();
}, 300_000);

afterAll(async () => {
  await stack?.[Symbol.asyncDispose]();
  await world?.[Symbol.asyncDispose]();
  await rm(work, { recursive: true, force: true });
});

async function questionOf(): Promise<Question> {
  const file = (name: string): string => join(stack.folder, name);
  const clientConfig = join(work, 'client.json');
  const json = async (name: string): Promise<unknown> => JSON.parse(await readFile(file(name), 'utf8'));
  await writeFile(
    clientConfig,
    JSON.stringify({
      mediaType: 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json',
      trustedRoot: await json('trusted_root.json'),
      signingConfig: await json('signing_config.json'),
    }),
  );
  return {
    bundle: world.out('mira-evaluation.sigstore.json'),
    artifact: world.out('mira-model.digests'),
    predicateType: EVALUATION,
    signer: { identity: IDENTITY, issuer: stack.issuer.url },
    trust: {
      root: file('trusted_root.json'),
      rootLines: file('trusted_root.jsonl'),
      clientConfig,
      fulcioRoot: file('root.pem'),
      tsaChain: file('tsa.pem'),
    },
  };
}

/** The same bundle with something changed by hand. */
async function bent(name: string, change: (bundle: BundleJson) => void): Promise<string> {
  const bundle: BundleJson = JSON.parse(await readFile(question.bundle, 'utf8'));
  change(bundle);
  const file = join(work, `${name}.sigstore.json`);
  await writeFile(file, JSON.stringify(bundle));
  return file;
}

/** The tampered twins. */
async function twins(): Promise<Readonly<Record<string, Question>>> {
  const payload = await bent('payload', ({ dsseEnvelope }) => {
    const text = Buffer.from(dsseEnvelope.payload, 'base64').toString('utf8');
    dsseEnvelope.payload = Buffer.from(text.replace('"estimate":"0.95', '"estimate":"0.99')).toString('base64');
  });
  const signature = await bent('signature', ({ dsseEnvelope }) => {
    const [first] = dsseEnvelope.signatures;
    if (first === undefined) throw new Error('no signature');
    const bytes = Buffer.from(first.sig, 'base64');
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    first.sig = bytes.toString('base64');
  });
  const artifact = join(work, 'other.digests');
  await writeFile(artifact, `${await readFile(question.artifact, 'utf8')}\n`);
  return {
    'the statement': { ...question, bundle: payload },
    'the signature': { ...question, bundle: signature },
    'another file': { ...question, artifact },
  };
}

async function verifyWithMira(bundle: string, options: readonly string[] = []): Promise<number> {
  const trust = ['--trusted-root', question.trust.root];
  const who = ['--identity', IDENTITY, '--issuer', stack.issuer.url];
  return (await mira(['verify', bundle, ...who, ...trust, ...options], work)).exitCode;
}

describe('an evaluation that was signed through a real private Sigstore', () => {
  it('verifies, and its twins do not', async () => {
    expect(await verifyWithMira(question.bundle, ['--samples', world.out('mira-samples.jsonl.zst')])).toBe(0);
    const { 'another file': _, ...changed } = await twins();
    for (const { bundle } of Object.values(changed)) expect(await verifyWithMira(bundle)).toBe(30);
  });

  it.each(KEYLESS_TOOLS)('is accepted by $name, which refuses its twins', async (tool) => {
    const accepted = await tool.verify(question);
    expect(accepted).toMatchObject({ exit: 0 });
    const refused = Object.fromEntries(
      await Promise.all(
        Object.entries(await twins()).map(async ([what, twin]) => [what, await tool.verify(twin)] as const),
      ),
    );
    for (const [what, result] of Object.entries(refused)) expect([what, result.exit]).not.toStrictEqual([what, 0]);
    rows.push({ tool: tool.name, version: tool.version, ours: 'evaluation, keyless', accepted, refused, reverse: '' });
  });
});

describe('what others sign', () => {
  it('is accepted where cosign signed our statement, and refused where the statement was changed', async () => {
    const bundle: BundleJson = JSON.parse(await readFile(question.bundle, 'utf8'));
    const statement = join(work, 'statement.json');
    await writeFile(statement, Buffer.from(bundle.dsseEnvelope.payload, 'base64'));
    const token = join(work, 'token.txt');
    const job = { repository: world.repository, event: 'push', ref: 'refs/tags/v1.0.0', sha: 'a'.repeat(40) };
    await writeFile(token, stack.issuer.token(githubClaims(job)));
    const theirs = join(work, 'cosign.sigstore.json');
    await succeed(await goPeer(GO_PROGRAMS.cosign), [
      'attest-blob',
      `--statement=${statement}`,
      `--signing-config=${join(stack.folder, 'signing_config.json')}`,
      `--trusted-root=${question.trust.root}`,
      `--identity-token=${token}`,
      `--bundle=${theirs}`,
      '--yes',
    ]);
    expect(await verifyWithMira(theirs, ['--samples', world.out('mira-samples.jsonl.zst')])).toBe(0);
  });
});

describe('docs/interoperability.md', () => {
  it('says what was found', async () => {
    expect(rows).toHaveLength(KEYLESS_TOOLS.length);
    await writeTable(rows);
  });
});
