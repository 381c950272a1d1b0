import { sha256Hex } from '../digest.ts';
import { isObject, parseJson } from '../json.ts';
import { envelopeOf, type LoggedSignature } from './log-entry.ts';

/** Kinds of entries in a Rekor v1 log (sigstore/rekor, `pkg/types`): a statement's, and a file's. */
const KINDS = { envelope: 'dsse', message: 'hashedrekord' } as const;
const VERSION = '0.0.1';

export function kindVersionOf({ content }: LoggedSignature): { readonly kind: string; readonly version: string } {
  return { kind: KINDS[content.kind], version: VERSION };
}

/** What the log is asked to enter. */
export function proposalOf(signed: LoggedSignature): object {
  const { content, signature, verifier } = signed;
  const publicKey = Buffer.from(verifier.pem).toString('base64');
  const spec =
    content.kind === 'envelope'
      ? { proposedContent: { envelope: JSON.stringify(envelopeOf(content, signature)), verifiers: [publicKey] } }
      : {
          data: { hash: { algorithm: 'sha256', value: sha256Hex(content.message) } },
          signature: { content: signature.toString('base64'), publicKey: { content: publicKey } },
        };
  return { apiVersion: VERSION, kind: KINDS[content.kind], spec };
}

/** @throws TypeError for an entry of another signature */
export function assertOurs(body: string, signed: LoggedSignature): void {
  const parsed = parseJson(Buffer.from(body, 'base64').toString('utf8'));
  const known = isObject(parsed) && parsed['kind'] === KINDS[signed.content.kind] && parsed['apiVersion'] === VERSION;
  const spec = known ? parsed['spec'] : null;
  if (!isObject(spec) || !names(spec, signed)) throw new TypeError('an entry of another signature');
}

function names(spec: Readonly<Record<string, unknown>>, { content, signature }: LoggedSignature): boolean {
  const own = signature.toString('base64');
  if (content.kind === 'envelope') {
    const { payloadHash, signatures } = spec;
    const first: unknown = Array.isArray(signatures) && signatures.length === 1 ? signatures[0] : null;
    return hasHash(payloadHash, content.payload) && isObject(first) && first['signature'] === own;
  }
  const { data, signature: logged } = spec;
  return isObject(data) && hasHash(data['hash'], content.message) && isObject(logged) && logged['content'] === own;
}

function hasHash(named: unknown, bytes: Buffer): boolean {
  return isObject(named) && named['value'] === sha256Hex(bytes);
}
