import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Key, MetaFile, Metadata, Root, Signature, Snapshot, TargetFile, Targets, Timestamp } from '@tufjs/models';
import { isObject } from '../../../src/json.ts';

/** One state of a TUF repository. */
export interface Published {
  /** Version of everything but the root. */
  readonly version: number;
  readonly target: string;
  /** The last day of the timestamp metadata. */
  readonly expires?: Date;
  /** Who signs the timestamp; the repository by default. */
  readonly by?: SigningKey;
}

const TARGET = 'trusted_root.json';
const ROLES = ['root', 'timestamp', 'snapshot', 'targets'] as const;
const LATER = new Date(Date.now() + 30 * 24 * 3600 * 1000);

/** A key with its name in TUF metadata. */
export class SigningKey {
  readonly key: Key;
  readonly #private: KeyObject;

  constructor() {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    this.#private = privateKey;
    const kind = 'ecdsa-sha2-nistp256';
    const pem = publicKey.export({ format: 'pem', type: 'spki' }).toString();
    this.key = new Key({ keyID: hash(pem), keyType: kind, scheme: kind, keyVal: { public: pem } });
  }

  sign(data: Buffer): Signature {
    return new Signature({ keyID: this.key.keyID, sig: sign('sha256', data, this.#private).toString('hex') });
  }
}

/** A TUF repository on loopback: real signatures, one key for every role. */
export class TufRepository implements AsyncDisposable {
  /** Paths under the repository and what is answered; `null` is an answer that never comes. */
  readonly files = new Map<string, string | null>();
  /** What was asked for. */
  readonly asked: string[] = [];
  readonly folder: string;
  readonly #key = new SigningKey();
  readonly #server: Server;
  #url = '';

  private constructor(folder: string) {
    this.folder = folder;
    this.#server = createServer((request, response) => {
      const path = request.url ?? '';
      this.asked.push(path);
      const found = this.files.get(path);
      if (found === null) return;
      response.writeHead(found === undefined ? 404 : 200).end(found);
    });
  }

  static async open(): Promise<TufRepository> {
    const repository = new TufRepository(await mkdtemp(join(tmpdir(), 'mira-tuf-')));
    await writeFile(repository.root, repository.#root(1, repository.#key));
    await new Promise<void>((resolve) => repository.#server.listen(0, '127.0.0.1', resolve));
    const address = repository.#server.address();
    if (!isObject(address)) throw new RangeError('a server that listens has an address');
    repository.#url = `http://127.0.0.1:${String(address['port'])}`;
    return repository;
  }

  get url(): string {
    return this.#url;
  }

  /** The file of the first root, which a client has from elsewhere. */
  get root(): string {
    return join(this.folder, 'root.json');
  }

  publish({ version, target, expires = LATER, by = this.#key }: Published): void {
    const common = { version, specVersion: '1.0.0', expires: LATER.toISOString() };
    const targets = new Metadata(new Targets(common));
    targets.signed.addTarget(
      new TargetFile({ path: TARGET, length: Buffer.byteLength(target), hashes: { sha256: hash(target) } }),
    );
    const targetsText = signed(targets, this.#key);
    const snapshot = new Metadata(
      new Snapshot({ ...common, meta: { 'targets.json': metaFile(version, targetsText) } }),
    );
    const snapshotText = signed(snapshot, this.#key);
    const timestamp = new Metadata(
      new Timestamp({ ...common, expires: expires.toISOString(), snapshotMeta: metaFile(version, snapshotText) }),
    );
    this.files.set('/timestamp.json', signed(timestamp, by));
    this.files.set('/snapshot.json', snapshotText);
    this.files.set('/targets.json', targetsText);
    this.files.set(`/targets/${TARGET}`, target);
  }

  /** Offers a second root, with the key that it is signed by. */
  rotate(by: SigningKey | null = null): void {
    this.files.set('/2.root.json', this.#root(2, by ?? this.#key));
  }

  #root(version: number, by: SigningKey): string {
    const root = new Root({ version, specVersion: '1.0.0', expires: LATER.toISOString(), consistentSnapshot: false });
    for (const role of ROLES) root.addKey(by.key, role);
    return signed(new Metadata(root), by);
  }

  /** The repository is gone. */
  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
    await rm(this.folder, { recursive: true });
  }
}

function signed<T extends Root | Timestamp | Snapshot | Targets>(metadata: Metadata<T>, key: SigningKey): string {
  metadata.sign((data) => key.sign(data));
  return JSON.stringify(metadata.toJSON());
}

function metaFile(version: number, text: string): MetaFile {
  return new MetaFile({ version, length: Buffer.byteLength(text), hashes: { sha256: hash(text) } });
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
