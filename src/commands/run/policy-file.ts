import { stat } from 'node:fs/promises';
import { posix, resolve } from 'node:path';
import { asMiraError, type MiraError } from '../../errors.ts';
import type { GitHub } from '../../github/client.ts';
import type { RunContext } from '../../github/context.ts';
import { canonicalJson } from '../../json.ts';
import type { RuleChange } from '../../policy/changes.ts';
import { roleOf, type SignedFacts } from '../../policy/judge.ts';
import type { Role } from '../../policy/signer-rule.ts';
import { judgeBy, loadPolicy, policyAt, type LoadedPolicy } from '../policy.ts';

const POLICY_FILE = 'mira.policy.yml';

interface Asked {
  /** `mira.yml` relative to the workspace. */
  readonly configPath: string;
  /** Its folder. */
  readonly root: string;
  readonly context: Pick<RunContext, 'trigger'> | null;
  readonly github: GitHub | null;
  readonly warnings: string[];
}

export interface ApplyingPolicy {
  /** `null` where there is none. */
  readonly policy: LoadedPolicy | null;
  readonly changes: readonly RuleChange[];
}

/**
 * `mira.policy.yml` beside `mira.yml`: on a pull request that of the base commit, so that a change is not judged by the
 * policy that it brings. What the change would make of it is named.
 *
 * @throws MiraError E_CONFIG_…, E_KEY of the policy that applies
 */
export async function policyThatApplies(asked: Asked): Promise<ApplyingPolicy> {
  const { configPath, root, context, github, warnings } = asked;
  const own = resolve(root, POLICY_FILE);
  const trigger = context?.trigger;
  const changing = trigger?.kind === 'pull-request' || trigger?.kind === 'merge-group';
  if (!changing || github === null) {
    const policy = (await exists(own)) ? await loadPolicy(own) : null;
    if (changing && policy !== null) {
      warnings.push(
        `the ${POLICY_FILE} of this change applies, not that of the commit it is based on: no token was given to read it with`,
      );
    }
    return { policy, changes: [] };
  }
  const path = posix.join(posix.dirname(configPath.replaceAll('\\', '/')), POLICY_FILE);
  const policy = await policyAt(github, path, trigger.baseSha);
  const head = (await exists(own)) ? await headPolicy(own, warnings) : null;
  const same = canonicalJson(policy?.policy ?? null) === canonicalJson(head?.policy ?? null);
  return { policy, changes: same ? [] : [{ what: `whose signatures count (${POLICY_FILE})`, claim: null }] };
}

/** It judges nothing, so that what is wrong with it is only told. */
async function headPolicy(path: string, warnings: string[]): Promise<LoadedPolicy | null> {
  try {
    return await loadPolicy(path);
  } catch (error) {
    const { code, message } = asMiraError(error);
    warnings.push(`the ${POLICY_FILE} of this change cannot be used: ${code}: ${message}`);
    return null;
  }
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}

/**
 * Whether a policy counts an evaluation or a gate that others are compared with. A baseline may be old and may lack claims
 * that were asked for later: of it only the signer, the witnesses and the distrust windows are asked.
 */
export function countsAsBaseline(
  { policy, keys }: LoadedPolicy,
  facts: SignedFacts,
  now: Date,
  role: Role = roleOf(facts.statement),
): MiraError | null {
  const asked = { keys, policy: { ...policy, maxAgeSeconds: null, claims: [], gate: null } };
  return judgeBy(asked, facts, now, role);
}
