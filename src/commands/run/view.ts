import { copyFile, mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { sha256Hex } from '../../digest.ts';
import type { TaskCommitment } from '../../evidence/commitment.ts';
import { PART_NAMES, partNumber, type PartName } from '../../evidence/parts.ts';
import { CLOSED_TEXT } from '../../gate/notes.ts';
import type { ClaimVerdict } from '../../gate/verdict.ts';
import { publishedParts } from '../../plan/publish.ts';
import type { Claim } from '../../statements/evaluation.ts';
import type { EvidenceFiles } from '../../storage/evidence-folder.ts';
import { closeParts } from '../../storage/evidence-view.ts';
import type { Baseline } from './baseline.ts';
import type { ReportedTasks } from './claims.ts';
import { showsAnswers } from './controls.ts';
import { FILES } from './files.ts';
import type { Session } from './session.ts';

/** What of a task's rows is shown. */
export type PartsOf = (task: string) => readonly PartName[];

/** For rows that somebody published: what is closed in them is closed already. */
export const ALL_PARTS: PartsOf = () => PART_NAMES;

/** By what `mira.yml` says about the evaluation that a task belongs to. */
export function partsOf({ plan }: Pick<Session, 'plan'>, { evaluations }: Pick<ReportedTasks, 'evaluations'>): PartsOf {
  return (task) => {
    const shown = publishedParts(plan, evaluations.get(task) ?? '');
    if (!showsAnswers(task) || shown.includes('target')) return shown;
    // what is answered there is the target
    return shown.filter((part) => part !== 'response');
  };
}

/** Says before anything is measured what `evidence.publish` will lead to. */
export function tellPublish({ plan, host, warnings }: Session): void {
  if (plan.evidence.publish !== 'none') return;
  const text =
    'evidence.publish is none: the next release has nothing to be compared with, and every claim of it will be inconclusive (no-samples)';
  host.info(text);
  warnings.push(text);
}

/** Says before anything is measured that there is nothing to compare it with. */
export function tellWithheld({ host, warnings }: Session, baseline: Baseline | null): void {
  if (baseline?.facts.withheld !== true) return;
  const text = `the baseline ${baseline.facts.label} shows no samples (evidence.publish: none): no claim can be compared with it`;
  host.info(text);
  warnings.push(text);
}

/**
 * Puts the view that may be shown into the output folder, and everything into a folder beside it where a part is closed:
 * what was not kept can never be opened.
 *
 * @returns the files that are to be published: none where nothing of the rows is
 */
export async function publishEvidence(
  session: Session,
  full: EvidenceFiles,
  commitments: readonly TaskCommitment[],
  parts: PartsOf,
): Promise<readonly string[]> {
  const { out, host } = session;
  const shown = { samplesPath: join(out, FILES.samples), saltsPath: join(out, FILES.salts) };
  const closed = new Map(
    commitments.map(({ task }) => [
      task,
      PART_NAMES.filter((name) => !parts(task).includes(name)).map((name) => partNumber(name)),
    ]),
  );
  if ([...closed.values()].every(({ length }) => length === 0)) {
    await copyFile(full.samplesPath, shown.samplesPath);
    await copyFile(full.saltsPath, shown.saltsPath);
    return [shown.samplesPath, shown.saltsPath];
  }
  host.info(
    `Closed parts of the samples are kept in ${await keepApart(out, full, commitments)}: store that folder where only you can read it`,
  );
  if (commitments.every(({ task }) => parts(task).length === 0)) return [];
  await closeParts(full, shown, ({ task }) => closed.get(task) ?? []);
  return [shown.samplesPath, shown.saltsPath];
}

/** Never inside the output folder, which is uploaded as a whole, and never over what an earlier run kept. */
async function keepApart(out: string, full: EvidenceFiles, commitments: readonly TaskCommitment[]): Promise<string> {
  const name = sha256Hex(JSON.stringify(commitments.map(({ task, root }) => [task, root]))).slice(0, 16);
  const folder = join(`${out}-private`, name);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await copyFile(full.samplesPath, join(folder, FILES.samples));
  await copyFile(full.saltsPath, join(folder, FILES.salts));
  return join(basename(`${out}-private`), name);
}

/** Verdicts without texts that are closed: comments and reports are read by everybody. */
export function withoutClosed(
  verdicts: readonly ClaimVerdict[],
  claims: readonly Pick<Claim, 'id' | 'task'>[],
  parts: PartsOf,
): readonly ClaimVerdict[] {
  const tasks = new Map(claims.map(({ id, task }) => [id, task]));
  return verdicts.map((claim) => {
    const shown = parts(tasks.get(claim.id) ?? '');
    const where = openWhere(claim.where, shown);
    if (!shown.includes('scores')) return { ...claim, where, examples: [] };
    const [target, response] = [shown.includes('target'), shown.includes('response')];
    if (target && response) return { ...claim, where };
    const examples = claim.examples.map((example) => ({
      ...example,
      target: target ? example.target : CLOSED_TEXT,
      after: response ? example.after : CLOSED_TEXT,
    }));
    return { ...claim, where, examples };
  });
}

/** Slices stand beside the scores; what is of a closed prompt or target is not told. */
function openWhere(where: ClaimVerdict['where'], shown: readonly PartName[]): ClaimVerdict['where'] {
  if (where === null || !shown.includes('scores')) return null;
  const slices = where.slices.filter(({ origin }) => origin === 'slice' || shown.includes(origin));
  return { ...where, slices };
}
