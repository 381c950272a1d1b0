import { createHash, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { dsse } from '@sigstore/core';
import { canonicalJson, isObject } from '../../src/json.ts';
import { verifyDigest } from '../../src/verification/ecdsa-digest.ts';
import { json, jsonBody, Refusal, route, type Answer, type EmulatedRequest, type Route } from './http.ts';
import { auditPath, leafHash, treeHash } from './merkle.ts';
import { p256 } from './fulcio.ts';
import type { Clock } from './clock.ts';

const HOST = 'rekor.emulator.test';
const TREE_ID = 1234;
const ENTRIES = '/api/v1/log/entries';

interface Entry {
  readonly uuid: string;
  readonly body: Buffer;
  readonly integratedTime: number;
}

/** Rekor v1 with a real RFC 6962 tree; takes `dsse` and `hashedrekord` 0.0.1 entries alone. */
export class Rekor {
  /** As the trust root names the log; checkpoints are signed under its host name. */
  readonly baseUrl = `https://${HOST}`;
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKey: Buffer;
  /** SHA-256 of the public key. */
  readonly logId: Buffer;
  readonly entries: Entry[] = [];
  readonly #privateKey: KeyObject;
  readonly #clock: Clock;

  constructor(clock: Clock) {
    const keys = p256();
    this.#clock = clock;
    this.#privateKey = keys.privateKey;
    this.publicKey = Buffer.from(keys.publicKey.export({ type: 'spki', format: 'der' }));
    this.logId = createHash('sha256').update(this.publicKey).digest();
  }

  routes(): Route[] {
    return [
      route(`POST ${ENTRIES}`, (request) => this.#add(request)),
      route(`GET ${ENTRIES}/:uuid`, (request) => {
        const index = this.entries.findIndex(({ uuid }) => uuid === request.params['uuid']);
        return index === -1 ? json(404, { code: 404, message: 'entry not found' }) : json(200, this.#describe(index));
      }),
      route(`GET ${ENTRIES}`, (request) => {
        const index = Number(request.url.searchParams.get('logIndex') ?? '-1');
        const known = Number.isInteger(index) && index >= 0 && index < this.entries.length;
        return known ? json(200, this.#describe(index)) : json(404, { code: 404, message: 'entry not found' });
      }),
    ];
  }

  #add(request: EmulatedRequest): Answer {
    const body = canonicalize(request);
    const uuid = `${TREE_ID.toString(16).padStart(16, '0')}${leafHash(body).toString('hex')}`;
    if (this.entries.some((entry) => entry.uuid === uuid)) {
      const message = `an equivalent entry already exists in the transparency log with UUID ${uuid}`;
      return json(409, { code: 409, message }, { location: `${ENTRIES}/${uuid}` });
    }
    this.entries.push({ uuid, body, integratedTime: this.#clock.now().getTime() / 1000 });
    return json(201, this.#describe(this.entries.length - 1), { location: `${ENTRIES}/${uuid}` });
  }

  #describe(index: number): object {
    const entry = this.entries[index];
    if (entry === undefined) throw new RangeError(`no entry ${index}`);
    const signed = {
      body: entry.body.toString('base64'),
      integratedTime: entry.integratedTime,
      logID: this.logId.toString('hex'),
      logIndex: index,
    };
    const leaves = this.entries.map(({ body }) => leafHash(body));
    const root = treeHash(leaves);
    return {
      [entry.uuid]: {
        ...signed,
        verification: {
          signedEntryTimestamp: this.#sign(canonicalJson(signed)).toString('base64'),
          inclusionProof: {
            logIndex: index,
            treeSize: leaves.length,
            rootHash: root.toString('hex'),
            hashes: auditPath(index, leaves).map((hash) => hash.toString('hex')),
            checkpoint: this.#checkpoint(leaves.length, root),
          },
        },
      },
    };
  }

  /** A signed note (C2SP signed-note) over origin, size and root, with Rekor v1's key hint. */
  #checkpoint(size: number, root: Buffer): string {
    const note = `${HOST} - ${TREE_ID}\n${size}\n${root.toString('base64')}\n`;
    const signature = Buffer.concat([this.logId.subarray(0, 4), this.#sign(note)]);
    return `${note}\n— ${HOST} ${signature.toString('base64')}\n`;
  }

  #sign(text: string): Buffer {
    return sign('sha256', Buffer.from(text), this.#privateKey);
  }
}

/** What the log stores of a proposed entry, once its signature has been checked. */
function canonicalize(request: EmulatedRequest): Buffer {
  const proposed = jsonBody(request);
  const spec = proposed['spec'];
  if (proposed['kind'] === 'hashedrekord' && proposed['apiVersion'] === '0.0.1') return canonicalRecord(spec);
  const content = isObject(spec) ? spec['proposedContent'] : null;
  if (proposed['kind'] !== 'dsse' || proposed['apiVersion'] !== '0.0.1' || !isObject(content)) {
    throw refusal('the emulator takes dsse and hashedrekord 0.0.1 entries alone');
  }
  const text = String(content['envelope']);
  const [verifier] = Array.isArray(content['verifiers']) ? content['verifiers'].map(String) : [];
  const envelope: unknown = parse(text);
  const signature =
    isObject(envelope) && Array.isArray(envelope['signatures']) ? firstOf(envelope['signatures']) : null;
  if (!isObject(envelope) || !isObject(signature) || verifier === undefined) throw refusal('invalid DSSE envelope');
  const payload = Buffer.from(String(envelope['payload']), 'base64');
  const sig = String(signature['sig']);
  const genuine = verify(
    'sha256',
    dsse.preAuthEncoding(String(envelope['payloadType']), payload),
    keyOf(verifier),
    Buffer.from(sig, 'base64'),
  );
  if (!genuine) throw refusal('could not verify envelope: accepted signatures do not match threshold');
  const body = {
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: {
      envelopeHash: { algorithm: 'sha256', value: sha256(text) },
      payloadHash: { algorithm: 'sha256', value: sha256(payload) },
      signatures: [{ signature: sig, verifier }],
    },
  };
  return Buffer.from(canonicalJson(body));
}

/** The signature of a file: the log sees its digest alone. */
function canonicalRecord(spec: unknown): Buffer {
  const { data, signature } = isObject(spec) ? spec : {};
  const hash = isObject(data) ? data['hash'] : null;
  const { content, publicKey } = isObject(signature) ? signature : {};
  const value = isObject(hash) && hash['algorithm'] === 'sha256' ? String(hash['value']) : '';
  const verifier = isObject(publicKey) ? String(publicKey['content']) : '';
  const sig = String(content);
  const digest = Buffer.from(value, 'hex');
  if (digest.length !== 32 || !verifyDigest(digest, keyOf(verifier), Buffer.from(sig, 'base64'))) {
    throw refusal('verifying signature: invalid signature');
  }
  const record = {
    data: { hash: { algorithm: 'sha256', value } },
    signature: { content: sig, publicKey: { content: verifier } },
  };
  return Buffer.from(canonicalJson({ apiVersion: '0.0.1', kind: 'hashedrekord', spec: record }));
}

function keyOf(verifier: string): KeyObject {
  try {
    return createPublicKey(Buffer.from(verifier, 'base64'));
  } catch {
    throw refusal('invalid verifier');
  }
}

function firstOf(items: readonly unknown[]): unknown {
  return items.length === 1 ? items[0] : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

function refusal(message: string): Refusal {
  return new Refusal(json(400, { code: 400, message: `error processing entry: ${message}` }));
}
