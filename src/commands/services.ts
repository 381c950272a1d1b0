import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { MiraError } from '../errors.ts';
import { PUBLIC_FULCIO_URL, PUBLIC_REKOR_URL, PUBLIC_REKOR_V2_URL, PUBLIC_TSA_URL } from '../signing/signer.ts';
import { parseSigningConfig, selectServices } from '../signing/signing-config.ts';
import type { Witnesses } from '../signing/witnesses.ts';

/** Where to sign, as action inputs or flags say it; `null` where they do not. */
export interface ServiceOptions {
  readonly fulcioUrl: string | null;
  readonly rekorUrl: string | null;
  readonly rekorVersion: 1 | 2 | null;
  readonly tsaUrl: string | null;
  /** Path of a Sigstore signing configuration, which names all of them. */
  readonly signingConfig: string | null;
}

export const DEFAULT_SERVICES: ServiceOptions = {
  fulcioUrl: null,
  rekorUrl: null,
  rekorVersion: null,
  tsaUrl: null,
  signingConfig: null,
};

export interface ChosenServices {
  readonly fulcioUrl: string;
  readonly witnesses: Witnesses;
}

/**
 * The services of a signature. A key is entered into a log and stamped only where such services are named. Without a
 * key the defaults are those of the public-good instance; next to a certificate authority of one's own, there is no log
 * unless one is named.
 *
 * @throws MiraError E_USAGE for what cannot go together; E_SIGNING_CONFIG; E_FILE_UNREADABLE
 */
export async function chooseServices(
  options: ServiceOptions,
  { keyed, workspace, now }: { readonly keyed: boolean; readonly workspace: string; readonly now: Date },
): Promise<ChosenServices> {
  const chosen =
    options.signingConfig === null
      ? namedServices(options, keyed)
      : await configuredServices(options, options.signingConfig, { keyed, workspace, now });
  assertTimed(chosen.witnesses, keyed);
  return chosen;
}

function namedServices({ fulcioUrl, rekorUrl, rekorVersion, tsaUrl }: ServiceOptions, keyed: boolean): ChosenServices {
  const isPublic = !keyed && fulcioUrl === null;
  const version = rekorVersion ?? 1;
  const defaultLog = isPublic ? (version === 1 ? PUBLIC_REKOR_URL : PUBLIC_REKOR_V2_URL) : null;
  const log = rekorUrl ?? defaultLog;
  if (log === null && rekorVersion !== null) {
    throw new MiraError('E_USAGE', `rekor-version is ${rekorVersion}, and no log is named`, {
      hint: 'Name it: `rekor-url`.',
    });
  }
  const authority = tsaUrl ?? (log === PUBLIC_REKOR_V2_URL && isPublic ? PUBLIC_TSA_URL : null);
  return {
    fulcioUrl: fulcioUrl ?? PUBLIC_FULCIO_URL,
    witnesses: {
      logs: log === null ? [] : [{ url: log, version }],
      timestampAuthorities: authority === null ? [] : [authority],
    },
  };
}

async function configuredServices(
  { fulcioUrl, rekorUrl, rekorVersion, tsaUrl }: ServiceOptions,
  path: string,
  { keyed, workspace, now }: { readonly keyed: boolean; readonly workspace: string; readonly now: Date },
): Promise<ChosenServices> {
  if (fulcioUrl !== null || rekorUrl !== null || tsaUrl !== null) {
    throw new MiraError('E_USAGE', 'the signing configuration names the services, and they are named besides', {
      hint: 'Give either `signing-config`, or `fulcio-url`, `rekor-url` and `tsa-url`.',
    });
  }
  const configured = selectServices(parseSigningConfig(await readConfig(workspace, path), path), now, rekorVersion);
  if (configured.fulcioUrl === null && !keyed) {
    throw new MiraError('E_SIGNING_CONFIG', `the signing configuration ${path} names no certificate authority`, {
      hint: 'Without a key one is needed: `caUrls`.',
    });
  }
  return { ...configured, fulcioUrl: configured.fulcioUrl ?? PUBLIC_FULCIO_URL };
}

async function readConfig(workspace: string, path: string): Promise<string> {
  try {
    return await readFile(resolve(workspace, path), 'utf8');
  } catch (error) {
    throw new MiraError('E_FILE_UNREADABLE', `the signing configuration ${path} cannot be read`, {
      hint: 'Check the path.',
      cause: error,
    });
  }
}

/** A certificate lives for minutes: without a time that somebody vouches for, nobody could verify the signature. */
function assertTimed({ logs, timestampAuthorities }: Witnesses, keyed: boolean): void {
  if (keyed || timestampAuthorities.length > 0 || logs.some(({ version }) => version === 1)) return;
  const why = logs.length === 0 ? 'no log and no timestamp authority is named' : 'a Rekor v2 log vouches for no time';
  throw new MiraError('E_USAGE', `nothing would say when it was signed: ${why}`, {
    hint: 'Name a timestamp authority: `tsa-url`.',
  });
}
