import { readFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { MiraError } from '../errors.ts';
import type { GitHub } from '../github/client.ts';
import { getFile } from '../github/contents.ts';
import { explainPolicy } from '../policy/explain.ts';
import { judge, type SignedFacts } from '../policy/judge.ts';
import { parsePolicy, type Policy } from '../policy/policy.ts';
import { proposePolicy } from '../policy/propose.ts';
import type { Role } from '../policy/signer-rule.ts';
import { loadVerificationKey, parseVerificationKey, type VerificationKey } from '../signing/key.ts';
import { MAX_BUNDLE_BYTES } from '../verification/bundle.ts';
import { refusalOf } from '../verification/refusal.ts';
import type { StatementKind } from '../verification/statement.ts';
import type { Host } from './host.ts';
import { readCapped } from './read-capped.ts';
import { chosenRoot, type RefreshSource } from './trust.ts';

/** A policy with the keys that it names. */
export interface LoadedPolicy {
  readonly policy: Policy;
  /** By their path in the policy. */
  readonly keys: ReadonlyMap<string, VerificationKey>;
}

/** Why a policy does not count something; `null` where it does. Nothing follows from where it is applied. */
export function judgeBy({ policy, keys }: LoadedPolicy, facts: SignedFacts, now: Date, role: Role): MiraError | null {
  return judge(policy, facts, {
    repository: '',
    repositoryId: null,
    defaultBranch: null,
    keys: new Map([...keys].map(([path, key]) => [path, key.hint])),
    now,
    role,
  });
}

/** @throws MiraError E_FILE_UNREADABLE, E_CONFIG_…, E_KEY */
export async function loadPolicy(path: string): Promise<LoadedPolicy> {
  return policyFrom(path, async (name) => {
    try {
      return await readFile(name);
    } catch (error) {
      throw new MiraError('E_FILE_UNREADABLE', `${name} cannot be read`, {
        hint: name === path ? 'Write a policy with mira policy init --from BUNDLE.' : 'The policy names this key.',
        cause: error,
      });
    }
  });
}

/**
 * The policy of a commit, with the keys of that commit.
 *
 * @param path in the repository
 * @returns `null` where the commit has none
 * @throws MiraError E_CONFIG_…, E_KEY, of `GitHub.send`
 */
export async function policyAt(github: GitHub, path: string, commit: string): Promise<LoadedPolicy | null> {
  const text = await getFile(github, path, commit);
  if (text === null) return null;
  return policyFrom(path, async (name) => {
    const found = name === path ? text : await getFile(github, name, commit);
    if (found !== null) return found;
    throw new MiraError('E_KEY', `the key ${name} that the policy names is not in the commit ${commit.slice(0, 12)}`, {
      hint: 'A change may not bring the key that it is judged by: commit it to the base branch first.',
    });
  });
}

async function policyFrom(path: string, read: (name: string) => Promise<Buffer>): Promise<LoadedPolicy> {
  const policy = parsePolicy((await read(path)).toString('utf8'), path);
  const keys = new Map<string, VerificationKey>();
  for (const rule of policy.signers) {
    if (!('key' in rule)) continue;
    const name = resolveBeside(path, rule.key);
    keys.set(rule.key, parseVerificationKey((await read(name)).toString('utf8'), name));
  }
  return { policy, keys };
}

/** Paths in a policy are relative to it. */
function resolveBeside(path: string, name: string): string {
  return isAbsolute(name) ? name : join(dirname(path), name);
}

export interface PolicyInitOptions {
  /** Path of a bundle that the user trusts. */
  readonly from: string;
  readonly type: StatementKind;
  /** The public key, for a bundle that a key signed. */
  readonly key: string | null;
  readonly trustedRoot: readonly string[];
  readonly refreshRoot?: RefreshSource | null;
}

const DONE = 0;

/**
 * `mira policy init`: prints the policy that accepts the signer of a bundle.
 *
 * @throws MiraError of the check that failed: nothing is proposed from a bundle that does not verify
 */
export async function policyInitCommand(options: PolicyInitOptions, host: Host): Promise<number> {
  const { from, type, key } = options;
  const keys = key === null ? [] : [await loadVerificationKey(key)];
  let facts: SignedFacts | null = null;
  // whoever only loads a policy does without
  const { verifyBundle } = await import('../verification/verify.ts');
  const report = await verifyBundle(await readCapped(from, MAX_BUNDLE_BYTES), {
    type,
    // whoever it was: the user trusts this bundle
    identity: { kind: 'policy', keys },
    policy: (found) => {
      facts = found;
      return null;
    },
    trustRoot: await chosenRoot(options, host, new Date()),
  });
  if (!report.verified || facts === null) {
    throw refusalOf(report.checks, from, 'A policy is proposed from a genuine bundle alone.');
  }
  host.result(proposePolicy({ facts, name: basename(from), key }).trimEnd());
  return DONE;
}

/** `mira policy explain`: says what a policy asks for. @throws as `loadPolicy` */
export async function policyExplainCommand(path: string, host: Host): Promise<number> {
  const { policy } = await loadPolicy(path);
  host.result(explainPolicy(policy).join('\n'));
  return DONE;
}
