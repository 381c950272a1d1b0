import { resolve } from 'node:path';
import { MiraError } from '../../errors.ts';
import type { RunContext } from '../../github/context.ts';
import { HeldCertificate } from '../../signing/held-certificate.ts';
import { githubIdentity } from '../../signing/identity.ts';
import { loadSigningKey } from '../../signing/key.ts';
import type { SigningMethod } from '../../signing/signer.ts';
import type { Host } from '../host.ts';
import type { Environment, RunOptions } from '../options.ts';
import { chooseServices, type ServiceOptions } from '../services.ts';

export type SigningOptions = ServiceOptions & Pick<RunOptions, 'key' | 'keyPassphrase' | 'publicLog'>;

/**
 * How the run will sign: with a key, or with the job's identity.
 *
 * @throws MiraError E_KEY, E_NO_OIDC, E_PRIVATE_LOG, E_USAGE, E_SIGNING_CONFIG
 */
export async function prepareSigning(
  options: SigningOptions,
  environment: Pick<Environment, 'env' | 'workspace' | 'now'>,
  host: Host,
  context: RunContext | null,
): Promise<SigningMethod> {
  const { env, workspace } = environment;
  const keyed = options.key !== null;
  const { fulcioUrl, witnesses } = await chooseServices(options, { keyed, workspace, now: environment.now() });
  const logs = witnesses.logs.map(({ url }) => url);
  // a time stamp is over a digest and published nowhere
  assertMayBePublic(options, context, keyed ? logs : [fulcioUrl, ...logs]);
  if (options.key !== null) {
    const key = await loadSigningKey(keySource(options.key, workspace), env, { passphrase: options.keyPassphrase });
    host.info(`Signing with the key whose public half has the digest ${key.digest}`);
    return { kind: 'key', key, witnesses };
  }
  const identity = githubIdentity({
    requestUrl: env['ACTIONS_ID_TOKEN_REQUEST_URL'],
    requestToken: env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
    fork: false,
    mask: (value) => host.mask(value),
  });
  return { kind: 'keyless', fulcioUrl, witnesses, identity, held: new HeldCertificate() };
}

/** A path is relative to the workspace. */
export function keySource(spec: string, workspace: string): string {
  return spec.startsWith('env:') ? spec : resolve(workspace, spec);
}

/** A private repository's name must not end up in a public log unless somebody said so. */
function assertMayBePublic(options: SigningOptions, context: RunContext | null, urls: readonly string[]): void {
  if (options.publicLog || context === null || context.repository.private === false) return;
  const publicHost = urls.find((url) => /(?:^|\.)sig(?:store|stage)\.dev\.?$/u.test(new URL(url).hostname));
  if (publicHost === undefined) return;
  throw new MiraError(
    'E_PRIVATE_LOG',
    `this repository is private, and signing would name it in a public log (${publicHost})`,
    {
      hint: 'Sign with a key (`key`), name private services (`fulcio-url`, `rekor-url`, `tsa-url`), or agree with `public-log: true`.',
    },
  );
}
