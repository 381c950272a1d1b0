import { rm } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import * as v from 'valibot';
import { MiraError } from '../errors.ts';
import { readContext, type RunContext } from '../github/context.ts';
import { matchesParty } from '../policy/succession.ts';
import { loadVerificationKey } from '../signing/key.ts';
import type { SigningMethod } from '../signing/signer.ts';
import { successionStatementOf } from '../statements/compose.ts';
import { nameOfParty, successionStatement, type Party } from '../statements/succession.ts';
import { GITHUB_ISSUER } from '../verification/certified-identity.ts';
import type { Host } from './host.ts';
import { keylessMethod } from './model/keyless.ts';
import type { Environment } from './options.ts';
import { signInto } from './run/sign.ts';
import { prepareSigning, type SigningOptions } from './run/signing.ts';
import { SUCCESSION_FILE } from './succession-file.ts';
import { chosenRoot, type RefreshSource } from './trust.ts';
import { usage } from './usage.ts';

/** What `mira policy handover` is asked. Paths are relative to the workspace. */
export interface SuccessionOptions extends SigningOptions {
  /** A workflow, a certificate identity (with `issuer`), or the path of a public key. */
  readonly to: string;
  readonly signer: string | null;
  readonly issuer: string | null;
  readonly ownerId: string | null;
  readonly trigger: string | null;
  /** `null`: the one of the job. */
  readonly repositoryId: string | null;
  /** `null`: 90. */
  readonly days: number | null;
  readonly trustedRoot: readonly string[];
  readonly refreshRoot?: RefreshSource | null;
  readonly out: string | null;
}

const DAY = 24 * 3600 * 1000;
const DEFAULT_DAYS = 90;
const MAX_DAYS = 366;
const WORKFLOW = /^[^/\s@]+\/[^/\s@]+\/\.github\/workflows\/[^/\s@]+\.ya?ml$/u;

/**
 * `mira policy handover`: signs that somebody else goes on with the releases of a repository, by the identity that signed
 * them so far. Prints the path of the hand-over.
 *
 * @throws MiraError E_USAGE, E_KEY; as `keylessMethod` and `signInto`
 */
export async function successionCommand(
  options: SuccessionOptions,
  environment: Environment,
  host: Host,
): Promise<number> {
  const { env, workspace } = environment;
  const context = env['GITHUB_ACTIONS'] === 'true' ? readContext(env) : null;
  const to = await successorOf(options, workspace);
  const method = await (options.key === null
    ? keylessMethod(options, environment, host)
    : prepareSigning(options, environment, host, context));
  const from = predecessorOf(method, context);
  const statement = statementOf(options, { from, to }, context, environment.now());
  const path = resolve(workspace, options.out ?? SUCCESSION_FILE);
  const trustedRoot = options.trustedRoot.map((root) => resolve(workspace, root));
  const trustRoot = await chosenRoot({ ...options, trustedRoot }, host, environment.now());
  const signing = { out: dirname(path), trustRoot, context, method };
  const { identity } = await signInto(signing, 'handover', statement, basename(path));
  if (!matchesParty(identity, from)) {
    await rm(path);
    throw new MiraError('E_SIGNER', `it was not ${nameOfParty(from)} that signed`, {
      hint: 'Hand over in a job of the workflow itself, not in one of a workflow that it calls.',
    });
  }
  const { repositoryId, validUntil } = statement.predicate;
  host.info(`${nameOfParty(from)} hands repository ${repositoryId} over to ${nameOfParty(to)}, until ${validUntil}`);
  host.result(path);
  return 0;
}

async function successorOf(options: SuccessionOptions, workspace: string): Promise<Party> {
  const { to, signer, issuer, ownerId, trigger } = options;
  if (WORKFLOW.test(to)) {
    if (signer !== null && !WORKFLOW.test(signer)) throw usage(`--signer is no workflow: ${signer}`, FORMS);
    return { kind: 'workflow', workflow: to, signer, issuer: issuer ?? GITHUB_ISSUER, ownerId, trigger };
  }
  if (signer !== null || ownerId !== null || trigger !== null) {
    throw usage('--signer, --owner-id and --trigger are about a workflow', FORMS);
  }
  if (issuer !== null) return { kind: 'identity', identity: to, issuer };
  if (/^https?:|@/u.test(to)) throw usage(`${to} needs --issuer: whoever vouches for this identity`, FORMS);
  return { kind: 'key', hint: (await loadVerificationKey(resolve(workspace, to))).hint };
}

const FORMS =
  'Hand over --to owner/name/.github/workflows/file.yml, --to IDENTITY --issuer URL, or --to the path of a public key.';

function predecessorOf(method: SigningMethod, context: RunContext | null): Party {
  if (method.kind === 'key') return { kind: 'key', hint: method.key.hint };
  const [workflow] = context?.workflowRef?.split('@') ?? [];
  if (workflow === undefined)
    throw usage('this job does not say which workflow it is of', 'Is it a GitHub Actions job?');
  const ownerId = context?.repository.ownerId ?? null;
  return { kind: 'workflow', workflow, signer: null, issuer: GITHUB_ISSUER, ownerId, trigger: null };
}

function statementOf(
  options: SuccessionOptions,
  parties: { readonly from: Party; readonly to: Party },
  context: RunContext | null,
  now: Date,
) {
  const repositoryId = options.repositoryId ?? context?.repository.id ?? null;
  if (repositoryId === null) {
    throw usage('nothing says which repository goes on', 'Pass --repository-id: gh api repos/OWNER/NAME --jq .id');
  }
  const days = options.days ?? DEFAULT_DAYS;
  if (!Number.isInteger(days) || days < 1 || days > MAX_DAYS) {
    throw usage(`--days is ${days}`, `A hand-over may be valid for 1 to ${MAX_DAYS} days.`);
  }
  const date = now.toISOString();
  const validUntil = new Date(now.getTime() + days * DAY).toISOString();
  const statement = successionStatementOf({ ...parties, repositoryId, date, validUntil });
  const checked = v.safeParse(successionStatement, statement);
  if (checked.success) return statement;
  const [issue] = checked.issues;
  throw usage(
    `${v.getDotPath(issue) ?? 'the hand-over'} ${issue.message}`,
    'Ids are the numbers that GitHub shows: 1234.',
  );
}
