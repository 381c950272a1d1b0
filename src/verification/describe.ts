import { formatCount, plural } from '../report/text.ts';
import type { EvaluationPredicate } from '../statements/evaluation.ts';
import type { ParsedBundle } from './bundle.ts';
import type { CertifiedIdentity } from './certified-identity.ts';
import { nameOf } from './requirement.ts';

/** What a check that passed has seen, in a few words. */

export function describeBundle({ bytes }: ParsedBundle): string {
  return `v0.3, one signature, ${bytes < 1000 ? `${bytes} bytes` : `${formatCount(Math.round(bytes / 1000))} kB`}`;
}

const RUNNERS: Readonly<Record<string, string>> = { 'github-hosted': 'GitHub-hosted', 'self-hosted': 'self-hosted' };

export function describeIdentity(identity: CertifiedIdentity): string {
  if (identity.kind === 'key') return `the key ${identity.hint}`;
  const { repositoryId, ownerId, runnerEnvironment } = identity;
  return [
    nameOf(identity),
    repositoryId === null ? null : `repository ${repositoryId}`,
    ownerId === null ? null : `owner ${ownerId}`,
    runnerEnvironment === null ? null : (RUNNERS[runnerEnvironment] ?? runnerEnvironment),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

export function describeEvidence(evidence: EvaluationPredicate['evidence']): string {
  const total = evidence.reduce((sum, { count }) => sum + count, 0);
  const [only] = evidence;
  const where =
    evidence.length === 1 && only !== undefined ? `root ${only.root.slice(0, 6)}…` : plural(evidence.length, 'task');
  return `${formatCount(total)} of ${formatCount(total)} samples, ${where}`;
}
