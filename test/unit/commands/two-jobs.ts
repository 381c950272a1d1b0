import { generateKeyPairSync } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { attestCommand, type AttestOptions } from '../../../src/commands/attest.ts';
import { evaluateCommand } from '../../../src/commands/evaluate.ts';
import type { Environment, RunOptions } from '../../../src/commands/options.ts';
import { DEFAULT_SERVICES } from '../../../src/commands/services.ts';
import { isDigest, sha256, type Digest } from '../../../src/digest.ts';
import { isObject } from '../../../src/json.ts';
import { recordingHost, type Recording } from './recording-host.ts';

/** Two jobs on this machine: each with a checkout of its own, and a folder that is carried from one to the other. */

const EVALUATION = `import * as fs from 'node:fs';
const [model, out] = process.argv.slice(2);
fs.writeFileSync('ran.txt', 'ran');
const { wrong } = JSON.parse(fs.readFileSync(model + '/weights.json', 'utf8'));
if (wrong > 99) await new Promise((go) => setTimeout(go, 60_000));
if (wrong > 60) { console.error('out of memory'); process.exit(7); }
const rows = Array.from({ length: 60 }, (_, n) => ({
  key: 'text-' + n, scores: { accuracy: n < wrong ? 0 : 1 }, slices: {},
  prompt: 'prompt ' + n, target: 'yes', response: n < wrong ? 'no' : 'yes',
}));
const header = { schema: 'mira-samples/1', expected: { toy: 60 }, metrics: { accuracy: { direction: 'higher', kind: 'binary', reported: { toy: 1 - wrong / 60 } } } };
fs.writeFileSync(out + '/samples.jsonl', [header, ...rows].map((line) => JSON.stringify(line) + '\\n').join(''));
console.log('toy harness');
`;

const IMAGE = 'ghcr.io/acme/eval:1.4';

/** `mira.yml`; its image is declared, and the harness runs on the host. */
export const CONFIG = `model: model/
evaluations:
  toy:
    run: [node, eval.mjs, "{model}", "{out}"]
    scorer: [eval.mjs]
    image: ${IMAGE}
    container: {runtime: none}
claims:
  - {metric: toy/accuracy, margin: 0.1}
`;

export function lockOf(digit: string): string {
  const digest = `sha256:${digit.repeat(64)}`;
  const image = {
    source: 'mira.yml#/evaluations/toy/image',
    ref: IMAGE,
    registry: 'ghcr.io',
    tag: '1.4',
    digest,
    kind: 'manifest',
    platforms: {},
    resolvedAt: '2026-01-31T12:00:00Z',
  };
  return JSON.stringify({ schema: 'mira-lock/1', images: [image] });
}

const FILES = {
  'mira.yml': CONFIG,
  'mira.lock.json': lockOf('a'),
  'eval.mjs': EVALUATION,
  'model/weights.json': '{"wrong":3}\n',
};

/** A checkout in a folder of its own. */
export class Checkout implements AsyncDisposable {
  readonly folder: string;
  private constructor(folder: string) {
    this.folder = folder;
  }

  static async make(changes: Readonly<Record<string, string>> = {}): Promise<Checkout> {
    const checkout = new Checkout(await mkdtemp(join(tmpdir(), 'mira-two-jobs-')));
    for (const [name, text] of Object.entries({ ...FILES, ...changes })) await checkout.write(name, text);
    return checkout;
  }

  path(...names: readonly string[]): string {
    return join(this.folder, ...names);
  }

  async write(name: string, text: string): Promise<void> {
    await mkdir(dirname(this.path(name)), { recursive: true });
    await writeFile(this.path(name), text);
  }

  async json(name: string): Promise<Readonly<Record<string, unknown>>> {
    const value: unknown = JSON.parse(await readFile(this.path(name), 'utf8'));
    if (!isObject(value)) throw new Error(`${name} holds no object`);
    return value;
  }

  /** What an artifact does: the folder as it is. */
  async receive(from: Checkout): Promise<void> {
    await cp(from.path('mira-evidence'), this.path('mira-evidence'), { recursive: true });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
export const PEM = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

const OPTIONS: RunOptions = {
  config: 'mira.yml',
  token: null,
  sign: 'auto',
  key: null,
  keyPassphrase: null,
  publicLog: false,
  ...DEFAULT_SERVICES,
  trustedRoot: null,
  baseline: null,
  failOn: null,
  reuse: 'auto',
  comment: false,
  commentId: 'default',
  out: 'mira-out',
  json: false,
};

export interface Ended extends Recording {
  readonly exit: number;
}

/** `mira evaluate` in a terminal. */
export async function evaluateIn(checkout: Checkout, given: Partial<Environment> = {}): Promise<Ended> {
  const recording = recordingHost();
  const options = { ...OPTIONS, out: 'mira-evidence' };
  const environment = { ...environmentOf(checkout, {}), ...given };
  return { ...recording, exit: await evaluateCommand(options, environment, recording.host) };
}

/** `mira attest` in a terminal, with a key. */
export async function attestIn(checkout: Checkout, options: Partial<AttestOptions> = {}): Promise<Ended> {
  const recording = recordingHost();
  const all = { ...OPTIONS, key: 'env:KEY', evidence: 'mira-evidence', evidenceDigest: null, ...options };
  return { ...recording, exit: await attestCommand(all, environmentOf(checkout, { KEY: PEM }), recording.host) };
}

function environmentOf(checkout: Checkout, env: Environment['env']): Environment {
  return {
    env: { PATH: process.env['PATH'], ...env },
    workspace: checkout.folder,
    temp: tmpdir(),
    now: () => new Date(),
    signal: new AbortController().signal,
  };
}

/** Gives a file of the folder another content, and, as a thorough forger would, its entry in the index another digest. */
export async function forge(checkout: Checkout, name: string, content: Buffer | string): Promise<void> {
  await writeFile(checkout.path('mira-evidence', name), content);
  const bytes = Buffer.from(content);
  await editIndex(checkout, (index) => {
    const files: readonly unknown[] = Array.isArray(index['files']) ? index['files'] : [];
    return {
      ...index,
      files: files.map((file) =>
        isObject(file) && file['name'] === name ? { ...file, size: bytes.length, digest: sha256(bytes) } : file,
      ),
    };
  });
}

export async function editIndex(
  checkout: Checkout,
  edit: (index: Readonly<Record<string, unknown>>) => unknown,
): Promise<void> {
  const index = await checkout.json('mira-evidence/mira-handover.json');
  await writeFile(checkout.path('mira-evidence/mira-handover.json'), JSON.stringify(edit(index)));
}

export function statementOf(bundle: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const envelope = bundle['dsseEnvelope'];
  const payload = isObject(envelope) ? String(envelope['payload']) : '';
  const value: unknown = JSON.parse(Buffer.from(payload, 'base64').toString('utf8'));
  return isObject(value) ? value : {};
}

export function predicateOf(statement: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const predicate = statement['predicate'];
  return isObject(predicate) ? predicate : {};
}

/** Refused before anything was signed but the record that it was tried. */
export async function expectRefused(checkout: Checkout, ended: Ended, code: string, says: RegExp): Promise<void> {
  expect(ended.failures.map((error) => error.code)).toStrictEqual([code]);
  expect(ended.failures[0]?.message).toMatch(says);
  const out = readdirSync(checkout.path('mira-out')).filter((name) => /^mira-(?:eval|gate|samples)|^model/u.test(name));
  expect(out).toStrictEqual([]);
  const attempt = predicateOf(statementOf(await checkout.json('mira-out/mira-attempt.sigstore.json')));
  expect(attempt).toMatchObject({ state: 'aborted', reason: { code }, evaluation: null });
}

/** A job that evaluated, once for all tests of a file. */
export interface EvaluatedJob extends AsyncDisposable {
  readonly checkout: Checkout;
  readonly ended: Ended;
  /** What it says of its evidence. */
  readonly digest: Digest;
  /** A second checkout, with its evidence. */
  received(changes?: Readonly<Record<string, string>>): Promise<Checkout>;
}

export async function evaluatedJob(): Promise<EvaluatedJob> {
  const checkout = await Checkout.make();
  const ended = await evaluateIn(checkout);
  const digest = ended.outputs.get('evidence-digest') ?? '';
  if (!isDigest(digest)) throw new Error(`no digest: ${ended.log.join('\n')}`);
  const received = async (changes: Readonly<Record<string, string>> = {}): Promise<Checkout> => {
    const second = await Checkout.make(changes);
    await second.receive(checkout);
    return second;
  };
  return { checkout, ended, digest, received, [Symbol.asyncDispose]: () => checkout[Symbol.asyncDispose]() };
}
