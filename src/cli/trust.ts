import { join } from 'node:path';
import type { RootFlags, TrustFlags } from '../commands/trust.ts';
import { given, type Arguments } from './arguments.ts';
import { cacheFolder } from './cache-folder.ts';
import { FLAG, LIST, STRING } from './command.ts';

/** The flags that say who has to have signed. */
export const TRUST = {
  repo: STRING,
  identity: STRING,
  issuer: STRING,
  key: STRING,
  ref: STRING,
  signer: STRING,
  'trusted-root': LIST,
} as const;

export const TRUST_HELP = `  --repo OWNER/NAME      signed by a workflow of this GitHub repository, on a tag
  --ref PATTERN          on refs that match, instead of refs/tags/*
  --signer WORKFLOW      held by this reusable workflow (OWNER/NAME/.github/workflows/FILE), called by one of the repository
  --identity SAN --issuer URL
                         signed by exactly this certificate identity
  --key PEM              signed by the holder of this public key
  --trusted-root FILE    Sigstore trusted root (JSON, or several as JSON lines), instead of the shipped public one;
                         repeatable`;

/** The newest public root, instead of the shipped copy. */
export const REFRESH = { 'refresh-root': FLAG } as const;

export const REFRESH_HELP = '  --refresh-root         ask for the newest public root first, over TUF';

export function refreshOf(args: Arguments): Pick<RootFlags, 'refreshRoot'> {
  if (!args.flag('refresh-root')) return {};
  return { refreshRoot: { cache: join(cacheFolder(process.env, process.platform), 'tuf') } };
}

export function trustOf(args: Arguments): TrustFlags {
  const flags = given({
    repo: args.text('repo'),
    identity: args.text('identity'),
    issuer: args.text('issuer'),
    key: args.text('key'),
    ref: args.text('ref'),
    signer: args.text('signer'),
  });
  const roots = args.list('trusted-root');
  return roots.length === 0 ? flags : { ...flags, trustedRoot: roots };
}
