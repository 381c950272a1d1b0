import { sign } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preAuthEncoding } from '../../src/signing/dsse.ts';
import { bundleText } from '../../src/signing/bundle-json.ts';
import { certifyKey } from '../../src/signing/fulcio.ts';
import type { SigningKey } from '../../src/signing/key.ts';
import { allowanceOf, SERVICE_LIMITS } from '../../src/signing/service.ts';
import { signPayload, type SigningMethod } from '../../src/signing/signer.ts';
import { NO_WITNESSES, testify, type Witnesses } from '../../src/signing/witnesses.ts';
import { canonicalJson } from '../../src/json.ts';
import { PAYLOAD_TYPE } from '../../src/statements/uris.ts';
import { parseTrustRoot, type TrustRoot } from '../../src/verification/trust-root.ts';
import { githubClaims, startEmulator, type Emulator, type RunIdentity } from '../emulator/index.ts';
import { newKey } from '../unit/verification/evaluation.ts';

/** What differs from the release workflow of `acme/langid` on the tag v1.0.0, pushed. */
export type Run = Partial<Omit<RunIdentity, 'repository'>> & {
  readonly owner?: string;
  readonly ownerId?: number;
  readonly repositoryId?: number;
};

/** A Sigstore instance with all its services, another one that nobody trusts, a key, and a folder for files. */
export class Lab implements AsyncDisposable {
  readonly emulator: Emulator;
  /** An instance that the trust root does not name. */
  readonly stranger: Emulator;
  readonly key: SigningKey = newKey();
  readonly otherKey: SigningKey = newKey();
  readonly trustRoot: TrustRoot;
  readonly privateRoot: TrustRoot;
  readonly folder: string;
  #files = 0;

  private constructor(emulator: Emulator, stranger: Emulator, privateRoot: object, folder: string) {
    this.emulator = emulator;
    this.stranger = stranger;
    this.trustRoot = parseTrustRoot(JSON.stringify(emulator.sigstore.trustedRoot()), 'the instance');
    this.privateRoot = parseTrustRoot(JSON.stringify(privateRoot), 'the private instance');
    this.folder = folder;
  }

  static async start(): Promise<Lab> {
    const emulator = await startEmulator();
    const folder = await mkdtemp(join(tmpdir(), 'attacks-'));
    return new Lab(emulator, await startEmulator(), await emulator.sigstore.privateRoot(), folder);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([this.emulator.close(), this.stranger.close()]);
    await rm(this.folder, { recursive: true, force: true });
  }

  /** A name that no file or folder of the lab has. */
  newPath(name: string): string {
    return join(this.folder, `${this.newName()}-${name}`);
  }

  newName(): string {
    this.#files += 1;
    return `-${this.#files}`;
  }

  /** Who signed is trusted when it is this lab's instance. */
  claims(run: Run = {}): ReturnType<typeof githubClaims> {
    const { owner = 'acme', ownerId, repositoryId = 1234, ...rest } = run;
    const found = this.emulator.github.addRepository({ id: repositoryId, owner });
    const repository = ownerId === undefined ? found : { ...found, owner: { ...found.owner, id: ownerId } };
    const ref = run.ref ?? 'refs/tags/v1.0.0';
    return githubClaims({ event: 'push', sha: 'a'.repeat(40), ...rest, ref, repository });
  }

  /** Signs as a workflow, into the Rekor v1 log; the bundle as JSON. */
  async keyless(statement: unknown, run: Run = {}, payloadType?: string): Promise<unknown> {
    return this.emulator.sigstore.sign(this.claims(run), textOf(statement), payloadType);
  }

  /** The same claims, vouched for and logged by an instance that the trust root does not name. */
  async byStranger(statement: unknown, run: Run = {}): Promise<unknown> {
    return this.stranger.sigstore.sign(this.claims(run), textOf(statement));
  }

  async byKey(statement: unknown, key = this.key, witnesses: Witnesses = NO_WITNESSES): Promise<unknown> {
    return this.#sign(statement, { kind: 'key', key, witnesses });
  }

  async witnessed(statement: unknown, witnesses: Witnesses, run: Run = {}, path = ''): Promise<unknown> {
    return this.#sign(statement, { ...this.#keyless(run, path), witnesses });
  }

  /** Certified now, and logged or stamped when that many seconds have passed; every service keeps the later time. */
  async late(statement: unknown, witnesses: Witnesses, seconds: number): Promise<unknown> {
    const { emulator } = this;
    const payload = Buffer.from(textOf(statement));
    const data = preAuthEncoding(PAYLOAD_TYPE, payload);
    const allowance = allowanceOf(SERVICE_LIMITS);
    const { identity, fulcioUrl } = this.#keyless({}, '');
    const { privateKey, certificate } = await certifyKey(fulcioUrl, identity, allowance);
    const signature = sign('sha256', data, privateKey);
    for (const instance of [emulator, this.stranger]) instance.clock.advance(seconds);
    const verifier = { kind: 'certificate', pem: certificate.toString(), der: certificate.raw } as const;
    const signed = { content: { kind: 'envelope', payloadType: PAYLOAD_TYPE, payload }, signature } as const;
    const testimony = await testify({ ...signed, verifier }, witnesses, allowance);
    if (testimony === null) throw new Error('the log asks for another signature');
    const signer = { certificate: { rawBytes: verifier.der.toString('base64') } };
    const parsed: unknown = JSON.parse(bundleText({ ...signed, signer, testimony }));
    return parsed;
  }

  get now(): Date {
    return this.emulator.clock.now();
  }

  witnesses(logs: readonly (1 | 2)[], stamped: boolean): Witnesses {
    const url = this.emulator.urls.api;
    return { logs: logs.map((version) => ({ url, version })), timestampAuthorities: stamped ? [url] : [] };
  }

  #keyless(run: Run, path: string) {
    const token = this.emulator.oidc.token(this.claims(run));
    return {
      kind: 'keyless',
      fulcioUrl: `${this.emulator.urls.api}${path}`,
      identity: { getToken: async () => Promise.resolve(token) },
      limits: SERVICE_LIMITS,
    } as const;
  }

  async #sign(statement: unknown, method: SigningMethod): Promise<unknown> {
    const { json } = await signPayload(Buffer.from(textOf(statement)), method);
    const parsed: unknown = JSON.parse(json);
    return parsed;
  }
}

function textOf(statement: unknown): string {
  return typeof statement === 'string' ? statement : canonicalJson(statement);
}
