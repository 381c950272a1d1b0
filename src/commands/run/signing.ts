import { resolve } from 'node:path';
import { MiraError } from '../../errors.ts';
import type { RunContext } from '../../github/context.ts';
import { githubIdentity } from '../../signing/identity.ts';
import { loadSigningKey } from '../../signing/key.ts';
import { PUBLIC_FULCIO_URL, PUBLIC_REKOR_URL, type SigningMethod } from '../../signing/signer.ts';
import type { Host } from '../host.ts';
import type { Environment, RunOptions } from '../options.ts';

export type SigningOptions = Pick<RunOptions, 'key' | 'fulcioUrl' | 'rekorUrl' | 'publicLog'>;

/**
 * How the run will sign. A key is entered into a log only when one is named; without a key the job's identity signs.
 *
 * @throws MiraError E_KEY, E_NO_OIDC, E_PRIVATE_LOG
 */
export async function prepareSigning(
  options: SigningOptions,
  environment: Pick<Environment, 'env' | 'workspace'>,
  host: Host,
  context: RunContext | null,
): Promise<SigningMethod> {
  const rekorUrl = options.rekorUrl ?? (options.key === null ? PUBLIC_REKOR_URL : null);
  const fulcioUrl = options.fulcioUrl ?? PUBLIC_FULCIO_URL;
  const contacted = options.key === null ? [fulcioUrl, rekorUrl] : [rekorUrl];
  assertMayBePublic(options, context, contacted);
  if (options.key !== null) {
    const spec = options.key.startsWith('env:') ? options.key : resolve(environment.workspace, options.key);
    return { kind: 'key', key: await loadSigningKey(spec, environment.env), rekorUrl };
  }
  const identity = githubIdentity({
    requestUrl: environment.env['ACTIONS_ID_TOKEN_REQUEST_URL'],
    requestToken: environment.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
    fork: false,
    mask: (value) => host.mask(value),
  });
  return { kind: 'keyless', fulcioUrl, rekorUrl: rekorUrl ?? PUBLIC_REKOR_URL, identity };
}

/** A private repository's name must not end up in a public log unless somebody said so. */
function assertMayBePublic(
  options: SigningOptions,
  context: RunContext | null,
  urls: readonly (string | null)[],
): void {
  if (options.publicLog || context === null || context.repository.private === false) return;
  const publicHost = urls
    .filter((url) => url !== null)
    .find((url) => /(?:^|\.)sig(?:store|stage)\.dev\.?$/u.test(new URL(url).hostname));
  if (publicHost === undefined) return;
  throw new MiraError(
    'E_PRIVATE_LOG',
    `this repository is private, and signing would name it in a public log (${publicHost})`,
    {
      hint: 'Sign with a key (`key`), name private services (`fulcio-url`, `rekor-url`), or agree with `public-log: true`.',
    },
  );
}
