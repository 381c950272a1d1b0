import { createPublicKey, generateKeyPairSync, verify, type KeyObject } from 'node:crypto';
// the parts and not the whole: @sigstore/mock's index loads nock, which patches node:http
import { initializeCA, initializeCTLog, type CA, type CTLog } from '@sigstore/mock/dist/fulcio/index.js';
import { bearerOf, json, jsonBody, Refusal, textOf, type Answer, type EmulatedRequest } from './http.ts';
import type { Clock } from './clock.ts';
import type { Claims } from './jwt.ts';
import type { Oidc } from './oidc.ts';
import { keyOfRequest } from './signing-request.ts';

/** Fulcio in front of `@sigstore/mock`'s certificate authority and certificate transparency log. */
export interface Fulcio {
  readonly ca: CA;
  readonly ctLog: CTLog;
  /** Answers `POST /api/v2/signingCert`. */
  issue(request: EmulatedRequest): Promise<Answer>;
}

export async function startFulcio(
  clock: Clock,
  oidc: Oidc,
  certificates: 'logged' | 'unlogged' = 'logged',
): Promise<Fulcio> {
  // one Date for both, set before each certificate: the pre-certificate's time is read more than once
  const time = clock.now();
  const ctLog = await initializeCTLog(p256(), time);
  const ca = await initializeCA(p256(), certificates === 'logged' ? ctLog : undefined, time);
  let last: Promise<unknown> = Promise.resolve();

  const issue = async (request: EmulatedRequest): Promise<string> => {
    const { claims, key } = admit(request, oidc);
    const issued = last.then(async () => {
      time.setTime(clock.now().getTime());
      return ca.issueCertificate({
        publicKey: Buffer.from(key.export({ type: 'spki', format: 'der' })),
        subjectAltName: `https://github.com/${String(claims['job_workflow_ref'])}`,
        extensions: extensionsOf(claims),
      });
    });
    last = issued.catch(() => null);
    return pem(await issued);
  };

  return {
    ca,
    ctLog,
    issue: async (request) => {
      const chain = { certificates: [await issue(request), pem(ca.rootCertificate)] };
      return json(201, { signedCertificateEmbeddedSct: { chain } });
    },
  };
}

/**
 * Checks what Fulcio checks: the token, and that the caller holds the key (a signature over the token's subject, or a
 * certification request).
 */
function admit(request: EmulatedRequest, oidc: Oidc): { claims: Claims; key: KeyObject } {
  const body = jsonBody(request);
  const token = textOf(member(body, 'credentials'), 'oidcIdentityToken') ?? bearerOf(request) ?? '';
  const claims = oidc.accept(token, 'sigstore');
  if (claims === null) throw refusal(401, 16, 'There was an error processing the identity token');
  const csr = textOf(body, 'certificateSigningRequest');
  if (csr !== null) {
    const requested = keyOfRequest(Buffer.from(csr, 'base64').toString());
    if (requested === null) throw refusal(400, 3, 'The certificate signing request could not be verified');
    return { claims, key: requested };
  }
  const keyRequest = member(body, 'publicKeyRequest');
  const key = publicKey(textOf(member(keyRequest, 'publicKey'), 'content') ?? '');
  const proof = Buffer.from(textOf(keyRequest, 'proofOfPossession') ?? '', 'base64');
  if (key === null) throw refusal(400, 3, 'The public key supplied in the request could not be parsed');
  if (!verify('sha256', Buffer.from(String(claims['sub'])), key, proof)) {
    throw refusal(400, 3, 'The signature supplied in the request could not be verified');
  }
  return { claims, key };
}

interface Extension {
  readonly oid: string;
  readonly value: string;
  /** Raw bytes instead of a DER UTF8String. */
  readonly legacy?: boolean;
}

/**
 * The certificate extensions 1.3.6.1.4.1.57264.1.n for GitHub's claims (sigstore/fulcio, `docs/oid-info.md` and
 * `config/identity/config.yaml`). `@sigstore/mock`'s own mapping lacks 23 and 24.
 */
function extensionsOf(claims: Claims): Extension[] {
  const claim = (name: string): string => String(claims[name] ?? '');
  const url = (name: string): string => `https://github.com/${claim(name)}`;
  const run = `${url('repository')}/actions/runs/${claim('run_id')}/attempts/${claim('run_attempt')}`;
  const raw = [claim('iss'), claim('event_name'), claim('sha'), claim('workflow'), claim('repository'), claim('ref')];
  const der: readonly (readonly [number, string])[] = [
    [8, claim('iss')],
    [9, url('job_workflow_ref')],
    [10, claim('job_workflow_sha')],
    [11, claim('runner_environment')],
    [12, url('repository')],
    [13, claim('sha')],
    [14, claim('ref')],
    [15, claim('repository_id')],
    [16, url('repository_owner')],
    [17, claim('repository_owner_id')],
    [18, url('workflow_ref')],
    [19, claim('workflow_sha')],
    [20, claim('event_name')],
    [21, run],
    [22, claim('repository_visibility')],
    [23, claim('environment')],
    [24, claim('sub')],
  ];
  return [
    ...raw.map((value, index) => ({ oid: oid(index + 1), value, legacy: true })),
    ...der.filter(([, value]) => value !== '').map(([number, value]) => ({ oid: oid(number), value })),
  ];
}

function oid(number: number): string {
  return `1.3.6.1.4.1.57264.1.${number}`;
}

export function p256(): { publicKey: KeyObject; privateKey: KeyObject } {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' });
}

function publicKey(text: string): KeyObject | null {
  try {
    return createPublicKey(text);
  } catch {
    return null;
  }
}

function member(value: Readonly<Record<string, unknown>>, name: string): Readonly<Record<string, unknown>> {
  const found = value[name];
  return typeof found === 'object' && found !== null ? { ...found } : {};
}

function refusal(status: number, code: number, message: string): Refusal {
  return new Refusal(json(status, { code, message, details: [] }));
}

function pem(der: ArrayBufferView<ArrayBuffer>): string {
  const base64 = Buffer.from(der.buffer, der.byteOffset, der.byteLength).toString('base64');
  return `-----BEGIN CERTIFICATE-----\n${base64.replace(/.{1,64}/gu, '$&\n')}-----END CERTIFICATE-----\n`;
}
