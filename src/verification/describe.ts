import { PART_NAMES, PART_NUMBERS } from '../evidence/parts.ts';
import { MOST_REASONS, type TaskView } from '../evidence/view.ts';
import { formatCount, plural } from '../report/text.ts';
import type { EvaluationPredicate } from '../statements/evaluation.ts';
import type { ParsedBundle } from './bundle.ts';
import type { CertifiedIdentity } from './certified-identity.ts';
import type { ControlFacts } from './controls.ts';
import { nameOf } from './requirement.ts';
import type { TrustedTime } from './trusted-times.ts';

/** What a check that passed has seen, in a few words. */

export function describeBundle({ bytes }: ParsedBundle): string {
  return `v0.3, one signature, ${bytes < 1000 ? `${bytes} bytes` : `${formatCount(Math.round(bytes / 1000))} kB`}`;
}

/** Which log has it, and who stamped it when; `null` where nobody testifies to it. */
export function describeTestimony({ entries }: ParsedBundle, times: readonly TrustedTime[]): string | null {
  const [entry] = entries;
  const stamps = times.flatMap(({ by, seconds }) =>
    by === 'timestamp-authority' ? [`stamped ${new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')}`] : [],
  );
  const logged = entry === undefined ? 'in no log' : `${entry.log}, index ${entry.logIndex}, inclusion and checkpoint`;
  return entry === undefined && stamps.length === 0 ? null : [logged, ...stamps].join('; ');
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

/** How much was recomputed, and what of it nobody can read. */
export function describeEvidence(
  evidence: EvaluationPredicate['evidence'],
  views: ReadonlyMap<string, TaskView>,
): string {
  const total = evidence.reduce((sum, { count }) => sum + count, 0);
  const [only] = evidence;
  const where =
    evidence.length === 1 && only !== undefined ? `root ${only.root.slice(0, 6)}…` : plural(evidence.length, 'task');
  return [`${formatCount(total)} of ${formatCount(total)} samples, ${where}`, ...describeViews(views, total)].join(
    '; ',
  );
}

function describeViews(views: ReadonlyMap<string, TaskView>, total: number): string[] {
  const closed: string[] = [];
  const redacted: string[] = [];
  const reasons = new Set<string>();
  for (const part of PART_NUMBERS) {
    const of = (count: 'closed' | 'redacted'): number =>
      [...views.values()].reduce((sum, view) => sum + (view[count].get(part) ?? 0), 0);
    const removed = of('redacted');
    const hidden = of('closed') - removed;
    const amount = (count: number): string => (count === total ? 'all' : formatCount(count));
    if (hidden > 0) closed.push(`${PART_NAMES[part]} of ${amount(hidden)}`);
    if (removed > 0) redacted.push(`${PART_NAMES[part]} of ${amount(removed)}`);
  }
  for (const view of views.values()) for (const reason of view.reasons) reasons.add(reason);
  return [
    ...(closed.length === 0 ? [] : [`closed: ${closed.join(', ')}`]),
    ...(redacted.length === 0
      ? []
      : [`redacted: ${redacted.join(', ')} (${[...reasons].slice(0, MOST_REASONS).join('; ')})`]),
  ];
}

/** What a control says of the claims, in a sentence. */
export function describeControls({ claims, vacuous }: ControlFacts): string {
  if (vacuous.length === 0) return `a known-bad subject scores like the model in none of ${plural(claims, 'claim')}`;
  const shown = vacuous.slice(0, SHOWN_CLAIMS).join(', ');
  const more = vacuous.length > SHOWN_CLAIMS ? ` and ${vacuous.length - SHOWN_CLAIMS} more` : '';
  return `E_VACUOUS: a known-bad subject scores like the model in ${vacuous.length} of ${plural(claims, 'claim')}, which ${vacuous.length === 1 ? 'says' : 'say'} nothing: ${shown}${more}`;
}

const SHOWN_CLAIMS = 5;
