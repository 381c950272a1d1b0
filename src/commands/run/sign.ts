import { join } from 'node:path';
import { MiraError } from '../../errors.ts';
import { signStatement, type SignedBundle, type SigningMethod } from '../../signing/signer.ts';
import { parseBundle } from '../../verification/bundle.ts';
import type { CertifiedIdentity } from '../../verification/certified-identity.ts';
import { checkSignatureBytes, verifySignature } from '../../verification/signature.ts';
import { parseAs, parseStatement, type StatementKind } from '../../verification/statement.ts';
import { assertTestimony, earliest } from '../../verification/trusted-times.ts';
import { writeWhole } from './files.ts';
import type { Session } from './session.ts';

/** A signed statement in the output folder. */
export interface SignedFile {
  readonly bundle: SignedBundle;
  /** The bundle's path, and with a key that of the bare envelope. */
  readonly paths: readonly string[];
  /** Who signed, as the certificate says it. */
  readonly identity: CertifiedIdentity;
  /** When, where somebody vouches for that: seconds since 1970. */
  readonly certifiedTime: number | null;
}

export type SignsWith = Pick<Session, 'out' | 'trustRoot' | 'context'> & { readonly method: SigningMethod };

/**
 * Signs a statement, verifies the signature as anybody else would, and only then writes it. With a key the envelope is
 * written too, `….dsse.json` beside `….sigstore.json`: `slsa-verifier` reads no bundles.
 *
 * @param kind what the statement is; `model` for one of OpenSSF Model Signing, whose tools name keys differently
 * @param name of the bundle's file
 * @throws MiraError E_OIDC, E_FULCIO, E_REKOR, E_TSA; the code of the check that the signature failed
 */
export async function signInto(
  session: SignsWith,
  kind: StatementKind | 'model',
  statement: object,
  name: string,
): Promise<SignedFile> {
  const { out, method } = session;
  const isModel = kind === 'model';
  const bundle = await signStatement(statement, isModel && method.kind === 'key' ? { ...method, hint: 'pem' } : method);
  const signer = await confirm(session, kind, bundle);
  const path = await writeWhole(join(out, name), bundle.json);
  if (method.kind !== 'key' || isModel) return { bundle, paths: [path], ...signer };
  const envelope = await writeWhole(join(out, envelopeName(name)), bundle.envelope);
  return { bundle, paths: [envelope, path], ...signer };
}

/** `mira-gate.sigstore.json` → `mira-gate.dsse.json`. */
function envelopeName(bundle: string): string {
  return bundle.replace(/\.sigstore\.json$/u, '.dsse.json');
}

async function confirm(
  { method, trustRoot, context }: SignsWith,
  kind: StatementKind | 'model',
  { json }: SignedBundle,
): Promise<Pick<SignedFile, 'identity' | 'certifiedTime'>> {
  try {
    const keys = method.kind === 'key' ? [method.key] : [];
    const parsed = parseBundle(Buffer.from(json));
    checkSignatureBytes(parsed, keys);
    const { payload, identity, times } = await verifySignature(parsed, trustRoot, keys);
    assertTestimony(parsed.entries, times, method.witnesses.timestampAuthorities.length > 0);
    assertOurs(identity, context);
    if (kind !== 'model') parseAs(parseStatement(payload), kind);
    return { identity, certifiedTime: earliest(times) };
  } catch (error) {
    throw error instanceof MiraError ? notKept(error) : error;
  }
}

/** Why something that was signed here is not written: our own verifier refuses it. */
export function notKept(error: MiraError): MiraError {
  return new MiraError(error.code, `what was just signed does not verify, and is not kept: ${error.message}`, {
    hint: 'Does `trusted-root` describe the services that sign? Without it the public-good instance of Sigstore is meant.',
    cause: error,
  });
}

/** A token service that an earlier step put in the place of GitHub's would give the identity of somebody else. */
function assertOurs(identity: CertifiedIdentity, context: Session['context']): void {
  const id = context?.repository.id ?? null;
  if (identity.kind === 'key' || id === null || identity.repositoryId === id) return;
  throw new MiraError('E_SIGNER', `it was signed in repository ${identity.repositoryId ?? 'none'}, not in ${id}`);
}
