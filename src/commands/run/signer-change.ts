import { MiraError } from '../../errors.ts';
import { describeSuccession } from '../../policy/succession.ts';
import { describeChange, identityChanges } from '../../policy/identity-changes.ts';
import type { VerifiedEvaluation } from './baseline.ts';
import type { Evaluation } from './evaluation.ts';
import type { Session } from './session.ts';
import { findSuccession } from './succession.ts';
import { workflowFileChange } from './workflow-file.ts';

/**
 * Who signed this evaluation against who signed the baseline. For a release another workflow, trigger, repository or
 * owner is a refusal unless who signed the baseline handed over to this one, or the policy says `identity-changes: warn`;
 * nothing is stored then. Other runs differ in these by nature, and are not compared.
 *
 * @returns the path of the hand-over by which the release goes on, which belongs to it then; `null` where none is needed
 * @throws MiraError E_IDENTITY_CHANGED
 */
export async function assertSameSigner(
  session: Session,
  baseline: Pick<VerifiedEvaluation, 'identity'> | null,
  { identity: own, certifiedTime }: Pick<Evaluation, 'identity' | 'certifiedTime'>,
): Promise<string | null> {
  const { context, policy, warnings } = session;
  const kind = context?.trigger.kind;
  if (baseline === null || own === null || (kind !== 'tag' && kind !== 'release')) return null;
  const changes = identityChanges(baseline.identity, own);
  const fails = (policy?.policy.identityChanges ?? 'fail') === 'fail';
  const grave = changes.filter((change) => change.grave);
  const found = grave.length === 0 ? null : await findSuccession(session, baseline.identity, own, certifiedTime);
  if (fails && grave.length > 0 && found?.kind !== 'counts') {
    const why = found === null ? '' : `; ${found.why}`;
    throw new MiraError(
      'E_IDENTITY_CHANGED',
      `since the previous release ${grave.map((change) => describeChange(change)).join('; ')}${why}`,
      {
        hint: 'If that is meant, let who signed the previous release hand over (mira policy handover), or say `identity-changes: warn` in mira.policy.yml for this release, in a commit of its own.',
      },
    );
  }
  if (found?.kind === 'refused') warnings.push(found.why);
  if (found?.kind === 'counts')
    warnings.push(`${describeSuccession(found.handover)}: another identity signed this release`);
  for (const change of changes) warnings.push(`since the previous release ${describeChange(change)}`);
  const file = await workflowFileChange(session, baseline.identity, own);
  if (file !== null) warnings.push(file);
  return found?.kind === 'counts' ? found.path : null;
}
