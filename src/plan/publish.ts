import { PART_NAMES, type PartName } from '../evidence/parts.ts';
import type { Plan } from './plan.ts';

/** What of the rows is shown to everybody; what is not stays committed to. */
export type Publish = 'all' | 'scores' | 'none' | readonly PartName[];

/** One way to write what is meant, so that plans that mean the same have the same digest. */
export function normalPublish(publish: Publish = 'all'): Publish {
  if (typeof publish === 'string') return publish;
  const parts = PART_NAMES.filter((part) => publish.includes(part));
  if (parts.length === PART_NAMES.length) return 'all';
  return parts.length === 1 ? 'scores' : parts;
}

/**
 * The parts that are published of the rows of one evaluation, in their order: what `evidence.publish` names, without the
 * targets where answers of one of its datasets are closed.
 */
export function publishedParts(plan: Pick<Plan, 'evidence' | 'evaluations'>, evaluation: string): readonly PartName[] {
  const { publish } = plan.evidence;
  const named = publish === 'all' ? PART_NAMES : publish === 'scores' ? (['scores'] as const) : publish;
  const answers = plan.evaluations[evaluation]?.closedAnswers ?? [];
  if (named === 'none') return [];
  return answers.length === 0 ? named : named.filter((part) => part !== 'target');
}
