import { createHash, createPublicKey, generateKeyPairSync, sign, X509Certificate, type KeyObject } from 'node:crypto';
import { canonicalJson, isObject } from '../../src/json.ts';
import { json, jsonBody, Refusal, route, type Answer, type EmulatedRequest, type Route } from './http.ts';
import { auditPath, leafHash, treeHash } from './merkle.ts';

/** The origin of its checkpoints: a host name, as rekor-tiles is given one. */
const ORIGIN = 'rekor2.emulator.test';
/** The signature type of Ed25519 in a C2SP signed note. */
const ED25519 = 0x01;

/** Rekor v2 (rekor-tiles ≥ 2.3): takes `hashedrekord` alone, gives a proof and no time, and no proof a second time. */
export class RekorV2 {
  /** As the trust root names the log. */
  readonly baseUrl = `https://${ORIGIN}`;
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKey: Buffer;
  /** The key id of the C2SP signed note, in full. */
  readonly logId: Buffer;
  readonly entries: Buffer[] = [];
  readonly #privateKey: KeyObject;

  constructor() {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    this.#privateKey = privateKey;
    this.publicKey = publicKey.export({ type: 'spki', format: 'der' });
    const raw = this.publicKey.subarray(-32);
    this.logId = createHash('sha256').update(`${ORIGIN}\n`).update(Uint8Array.of(ED25519)).update(raw).digest();
  }

  routes(): Route[] {
    return [
      route('POST /api/v2/log/entries', (request) => this.#add(request)),
      route('GET /api/v2/checkpoint', () => ({ status: 200, body: this.#checkpoint(this.#leaves()) })),
    ];
  }

  #leaves(): Buffer[] {
    return this.entries.map((body) => leafHash(body));
  }

  #add(request: EmulatedRequest): Answer {
    const body = bodyOf(request);
    const known = this.entries.findIndex((entry) => entry.equals(body));
    if (known !== -1) {
      const message = `an equivalent entry already exists in the transparency log with index ${known}`;
      return json(409, { code: 6, message, details: [] });
    }
    this.entries.push(body);
    const index = this.entries.length - 1;
    const leaves = this.#leaves();
    // the protobuf JSON mapping leaves zeros and empty lists out
    const logIndex = index === 0 ? {} : { logIndex: String(index) };
    const hashes = auditPath(index, leaves).map((hash) => hash.toString('base64'));
    return json(201, {
      ...logIndex,
      logId: { keyId: this.logId.toString('base64') },
      kindVersion: { kind: 'hashedrekord', version: '0.0.2' },
      inclusionProof: {
        ...logIndex,
        rootHash: treeHash(leaves).toString('base64'),
        treeSize: String(leaves.length),
        ...(hashes.length === 0 ? {} : { hashes }),
        checkpoint: { envelope: this.#checkpoint(leaves) },
      },
      canonicalizedBody: body.toString('base64'),
    });
  }

  /** A signed note (C2SP signed-note, tlog-checkpoint) over origin, size and root. */
  #checkpoint(leaves: readonly Buffer[]): string {
    const note = `${ORIGIN}\n${leaves.length}\n${treeHash(leaves).toString('base64')}\n`;
    const signature = sign(null, Buffer.from(note), this.#privateKey);
    return `${note}\n— ${ORIGIN} ${Buffer.concat([this.logId.subarray(0, 4), signature]).toString('base64')}\n`;
  }
}

/** What the log stores of a request, once its form has been checked. */
function bodyOf(request: EmulatedRequest): Buffer {
  const wanted = jsonBody(request)['hashedRekordRequestV002'];
  if (!isObject(wanted)) throw refusal('invalid type, must be hashedrekord');
  const { digest, signature } = wanted;
  const { content, verifier } = isObject(signature) ? signature : {};
  const { keyDetails, x509Certificate, publicKey } = isObject(verifier) ? verifier : {};
  const material = x509Certificate ?? publicKey;
  const rawBytes = isObject(material) ? material['rawBytes'] : null;
  const isDigest = typeof digest === 'string' && Buffer.from(digest, 'base64').byteLength === 32;
  if (
    !isDigest ||
    typeof content !== 'string' ||
    typeof rawBytes !== 'string' ||
    (x509Certificate !== undefined && publicKey !== undefined)
  ) {
    throw refusal('invalid hashedrekord request');
  }
  if (keyDetails !== 'PKIX_ECDSA_P256_SHA_256') throw refusal('unsupported key algorithm');
  // not whether the signature is one: Node.js checks none over a digest
  assertVerifier(Buffer.from(rawBytes, 'base64'), x509Certificate !== undefined);
  const spec = { hashedRekordV002: { data: { algorithm: 'SHA2_256', digest }, signature: { content, verifier } } };
  return Buffer.from(canonicalJson({ apiVersion: '0.0.2', kind: 'hashedrekord', spec }));
}

function assertVerifier(der: Buffer, certified: boolean): void {
  try {
    if (certified) void new X509Certificate(der).publicKey;
    else createPublicKey({ key: der, format: 'der', type: 'spki' });
  } catch {
    throw refusal('invalid verifier');
  }
}

function refusal(message: string): Refusal {
  return new Refusal(json(400, { code: 3, message, details: [] }));
}
