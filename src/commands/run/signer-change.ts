import { asMiraError, MiraError } from '../../errors.ts';
import { getFile } from '../../github/contents.ts';
import { describeSuccession } from '../../policy/succession.ts';
import { describeChange, identityChanges } from '../../policy/identity-changes.ts';
import { parseWorkflowUrl, type CertifiedIdentity } from '../../verification/certified-identity.ts';
import type { VerifiedEvaluation } from './baseline.ts';
import type { Evaluation } from './evaluation.ts';
import type { Session } from './session.ts';
import { findSuccession } from './succession.ts';

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
  const file = await workflowFile(session, baseline.identity, own);
  if (file !== null) warnings.push(file);
  return found?.kind === 'counts' ? found.path : null;
}

/**
 * The certificate names the workflow by commit, which is another with every release; whether the file itself is another
 * can only be seen online. `null` where it is the same, or where there is none.
 */
async function workflowFile(
  { github, context }: Session,
  before: CertifiedIdentity,
  after: CertifiedIdentity,
): Promise<string | null> {
  if (before.kind === 'key' || after.kind === 'key') return null;
  const found = after.workflow === null ? null : parseWorkflowUrl(after.workflow);
  const repository = context?.repository.fullName ?? '';
  if (found === null || before.workflowSha === null || after.workflowSha === null) return null;
  if (before.workflowSha === after.workflowSha) return null;
  const notChecked = `whether ${found.path} is the file that it was at the previous release was not checked`;
  if (github === null || !found.path.startsWith(`${repository}/`)) return notChecked;
  const path = found.path.slice(repository.length + 1);
  try {
    const [was, is] = [await getFile(github, path, before.workflowSha), await getFile(github, path, after.workflowSha)];
    if (was === null || is === null) return notChecked;
    return was.equals(is) ? null : `since the previous release ${path} was changed: see what else it does now`;
  } catch (error) {
    return `${notChecked}: ${asMiraError(error).code}`;
  }
}
