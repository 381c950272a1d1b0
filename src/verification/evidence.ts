import { brokenDifference, brokenIn, countedRows } from '../claims/controls.ts';
import { agreementDifference } from '../claims/labels.ts';
import { recomputeClaims } from '../claims/recompute.ts';
import { votesDifference } from '../claims/votes.ts';
import { MiraError } from '../errors.ts';
import { PART_NAMES, type PartName } from '../evidence/parts.ts';
import type { Sample } from '../evidence/sample.ts';
import type { TaskView } from '../evidence/view.ts';
import { plural } from '../report/text.ts';
import type { EvaluationPredicate } from '../statements/evaluation.ts';
import type { EvidenceFiles } from '../storage/evidence-folder.ts';

interface Rows {
  rows(): AsyncIterable<Sample>;
}

/** Evidence that was found to be what was committed to. */
export interface VerifiedEvidence extends Rows {
  /** What is closed in it, by task. */
  readonly views: ReadonlyMap<string, TaskView>;
}

/**
 * The samples are exactly those that were committed to: per task the same root and count, and no task more or less. Parts
 * that were not published may be closed; those that were may be so only where it is said why.
 *
 * @throws MiraError E_EVIDENCE, E_UNDECLARED_REDACTION, or what reading the files throws
 */
export async function verifyEvidence(
  signed: EvaluationPredicate['evidence'],
  files: EvidenceFiles,
): Promise<VerifiedEvidence> {
  const { openEvidence } = await import('../storage/evidence-folder.ts');
  const opened = await openEvidence(files.samplesPath, files.saltsPath);
  const found = new Map((await opened.commitments()).map((commitment) => [commitment.task, commitment]));
  for (const { task, root, count } of signed) {
    const own = found.get(task);
    if (own === undefined) throw refused(`the samples lack the task ${task}`);
    if (own.count !== count) throw refused(`the task ${task} has ${own.count} samples, and ${count} were signed`);
    if (own.root !== root)
      throw refused(`the samples of the task ${task} have the root ${own.root}, and ${root} was signed`);
    found.delete(task);
  }
  const [extra] = found.keys();
  if (extra !== undefined) throw refused(`the samples hold a task that was not signed: ${extra}`);
  const views = await opened.views();
  for (const { task, publish } of signed) requireReasons(task, publish, views.get(task));
  return { rows: () => opened.rows(), views };
}

function requireReasons(task: string, publish: readonly PartName[], view: TaskView | undefined): void {
  if (view === undefined) return;
  for (const [part, closed] of view.closed) {
    const name = PART_NAMES[part];
    const without = closed - (view.redacted.get(part) ?? 0);
    if (without === 0 || !publish.includes(name)) continue;
    throw new MiraError(
      'E_UNDECLARED_REDACTION',
      `the ${name} of ${plural(without, 'sample')} of the task ${task} was published and is closed, and nothing says why`,
      { hint: 'Fetch the samples again from where they were published; parts are removed with mira evidence redact.' },
    );
  }
}

/**
 * Every number that was signed follows from the samples: what the controls found first, then the claims without broken samples.
 *
 * @throws MiraError E_RECOMPUTE
 */
export async function verifyClaims(
  { claims, controls = [] }: Pick<EvaluationPredicate, 'claims' | 'controls'>,
  rows: Rows,
): Promise<void> {
  const control = await brokenDifference(controls, () => rows.rows());
  if (control !== null) {
    const { task, recomputed, signed } = control;
    throw notComputed(`the reference answers of ${task}: ${recomputed} by their rows, and ${signed} was signed`);
  }
  const agreement = await agreementDifference(controls, () => rows.rows());
  if (agreement !== null) {
    const { task, metric } = agreement;
    throw notComputed(`the agreement of the judge of ${task}/${metric} does not follow from the labelled samples`);
  }
  const counted = (): AsyncIterable<Sample> =>
    controls.length === 0 ? rows.rows() : countedRows(rows.rows(), brokenIn(controls));
  const [difference, ...more] = await recomputeClaims(claims, counted());
  if (difference !== undefined) {
    const { id, member, signed, recomputed } = difference;
    const others = more.length === 0 ? '' : ` (and ${more.length} more differences)`;
    throw notComputed(`${id}: ${member} is ${recomputed} by the samples, and ${signed} was signed${others}`);
  }
  const voted = await votesDifference(claims, counted);
  if (voted !== null) throw notComputed(`${voted}: its votes do not follow from the samples`);
}

function notComputed(message: string): MiraError {
  return new MiraError('E_RECOMPUTE', message, {
    hint: 'Whoever signed this did not compute it from these samples.',
  });
}

function refused(message: string): MiraError {
  return new MiraError('E_EVIDENCE', message, {
    hint: 'Fetch the samples and salts again from where the bundle was published.',
  });
}
