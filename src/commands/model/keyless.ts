import { X509Certificate } from 'node:crypto';
import { MiraError } from '../../errors.ts';
import { createClient } from '../../github/client.ts';
import { readContext, type RunContext } from '../../github/context.ts';
import { getRepository } from '../../github/repository.ts';
import { decideSigning } from '../../policy/events.ts';
import type { SigningMethod } from '../../signing/signer.ts';
import { GITHUB_ISSUER } from '../../verification/certified-identity.ts';
import { parseModelBundle } from '../../verification/model-bundle.ts';
import type { Host } from '../host.ts';
import type { Environment } from '../options.ts';
import { isFork, triggerKind } from '../run/session.ts';
import { prepareSigning, type SigningOptions } from '../run/signing.ts';

/**
 * Signing with the identity of a GitHub job, under the rules of `mira run`: never on an event that runs code from
 * outside with rights, and a private repository is not named in a public log unless asked to.
 *
 * @throws MiraError E_USAGE outside of a job; E_UNSAFE_TRIGGER, E_NO_OIDC, E_PRIVATE_LOG
 */
export async function keylessMethod(
  options: Omit<SigningOptions, 'key' | 'keyPassphrase'>,
  environment: Environment,
  host: Host,
): Promise<SigningMethod> {
  const { env } = environment;
  const context = env['GITHUB_ACTIONS'] === 'true' ? readContext(env) : null;
  if (context === null) {
    throw new MiraError('E_USAGE', 'there is nothing to sign with', {
      hint: 'Pass --key PEM. Without a key the identity of a GitHub Actions job signs, and this is none.',
    });
  }
  const decision = decideSigning({
    trigger: triggerKind(context),
    fork: isFork(context),
    option: 'always',
    hasKey: false,
    event: context.event,
  });
  if (!decision.sign) {
    throw new MiraError('E_NO_OIDC', `nothing can be signed: ${decision.why}`, {
      hint: 'Sign when the release is made.',
    });
  }
  return prepareSigning(
    { ...options, key: null, keyPassphrase: null },
    environment,
    host,
    await withPrivacy(context, environment, host),
  );
}

/** Not every event says whether the repository is private; what cannot be found out counts as private. */
async function withPrivacy(context: RunContext, { env }: Environment, host: Host): Promise<RunContext> {
  const token = env['GITHUB_TOKEN'] ?? '';
  if (context.repository.private !== null || token === '') return context;
  const client = createClient({
    token,
    apiUrl: context.apiUrl,
    repository: context.repository.fullName,
    log: (message) => host.info(message),
  });
  try {
    const facts = await getRepository(client);
    return { ...context, repository: { ...context.repository, private: facts.private } };
  } catch {
    return context;
  }
}

/** Whose identity a keyless signature carries, word for word as other tools compare it; `null` for other methods. */
export function identityIn(signature: string): { readonly san: string; readonly issuer: string } | null {
  const { method } = parseModelBundle(Buffer.from(signature));
  if (method.kind !== 'sigstore' || method.bundle.signer.kind !== 'certificate') return null;
  const names = new X509Certificate(method.bundle.signer.der).subjectAltName ?? '';
  const san = /^URI:(.+)$/u.exec(names)?.[1];
  return san === undefined ? null : { san, issuer: GITHUB_ISSUER };
}
