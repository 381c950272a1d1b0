import { recomputeClaims } from '../claims/recompute.ts';
import { MiraError } from '../errors.ts';
import type { Sample } from '../evidence/sample.ts';
import type { EvaluationPredicate } from '../statements/evaluation.ts';

/** The two files of an evaluation's evidence. */
export interface SampleFiles {
  readonly samplesPath: string;
  readonly saltsPath: string;
}

interface Rows {
  rows(): AsyncIterable<Sample>;
}

/**
 * The samples are exactly those that were committed to: per task the same root and count, and no task more or less.
 * Returns the rows for the claims.
 *
 * @throws MiraError E_EVIDENCE, or what reading the files throws
 */
export async function verifyEvidence(signed: EvaluationPredicate['evidence'], files: SampleFiles): Promise<Rows> {
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
  return opened;
}

/** @throws MiraError E_RECOMPUTE */
export async function verifyClaims(claims: EvaluationPredicate['claims'], rows: Rows): Promise<void> {
  const [difference, ...more] = await recomputeClaims(claims, rows.rows());
  if (difference === undefined) return;
  const { id, member, signed, recomputed } = difference;
  const others = more.length === 0 ? '' : ` (and ${more.length} more differences)`;
  throw new MiraError(
    'E_RECOMPUTE',
    `${id}: ${member} is ${recomputed} by the samples, and ${signed} was signed${others}`,
    {
      hint: 'Whoever signed this did not compute it from these samples.',
    },
  );
}

function refused(message: string): MiraError {
  return new MiraError('E_EVIDENCE', message, {
    hint: 'Fetch the samples and salts again from where the bundle was published.',
  });
}
