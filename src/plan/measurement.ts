import type { Digest } from '../digest.ts';
import { READER_VERSION } from '../harness/formats/reader.ts';
import { jsonDigest } from '../json.ts';
import type { MaterialKind } from '../statements/evaluation.ts';
import { runsInImage, type EvaluationPlan, type Plan } from './plan.ts';

/** A file, folder or image that an evaluation depends on, with its digest. */
export interface HashedMaterial {
  readonly kind: Exclude<MaterialKind, 'model' | 'environment'>;
  readonly name: string;
  readonly digest: Digest;
}

/** The materials of each evaluation, by its name. */
export type Materials = ReadonlyMap<string, readonly HashedMaterial[]>;

/**
 * What was measured on what (contracts.md §1): the same digest means that running the harness again would measure the
 * same thing. Claims, margins, gate and limits are not in it.
 *
 * @param manifest digest of the model's canonical manifest
 */
export function measurementDigest(plan: Plan, manifest: Digest, materials: Materials): Digest {
  const evaluations: Record<string, unknown> = {};
  for (const [name, evaluation] of Object.entries(plan.evaluations)) {
    const own = materials.get(name) ?? [];
    const image = own.find(({ kind }) => kind === 'image');
    evaluations[name] = {
      run: evaluation.run,
      format: evaluation.format,
      output: evaluation.output,
      env: evaluation.env,
      secrets: evaluation.secrets,
      okExitCodes: evaluation.okExitCodes,
      materials: own
        .filter(({ kind }) => kind !== 'image')
        .map(({ kind, name: path, digest }) => ({ kind, name: path, digest }))
        .sort((a, b) => Buffer.compare(Buffer.from(`${a.kind}:${a.name}`), Buffer.from(`${b.kind}:${b.name}`))),
      ...(evaluation.slices === undefined ? {} : { slices: evaluation.slices }),
      ...(evaluation.control === undefined ? {} : { control: evaluation.control }),
      ...judgeOf(evaluation),
      image: image === undefined ? null : imageOf(image, evaluation),
      reader: READER_VERSION,
    };
  }
  return jsonDigest({ v: 1, model: manifest, evaluations });
}

/** What of a judge makes other rows: where it is trusted from is a rule, and no part of what was measured. */
function judgeOf({ judge }: EvaluationPlan): Readonly<Record<string, unknown>> {
  if (judge?.labels === undefined) return {};
  const { labels, run = null } = judge;
  return { judge: { labels, run } };
}

/** What ran in the image and what ran beside it are not the same measurement. */
function imageOf({ name, digest }: HashedMaterial, evaluation: EvaluationPlan): Readonly<Record<string, unknown>> {
  return { ref: name, digest, ...(runsInImage(evaluation) ? { ran: true } : {}) };
}

/** Whether earlier rows may stand for a new run: an evaluation that names no material could depend on anything. */
export function isReusable(plan: Plan, materials: Materials): boolean {
  return Object.keys(plan.evaluations).every((name) => (materials.get(name) ?? []).length > 0);
}
