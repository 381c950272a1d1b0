import type { Digest } from '../../digest.ts';
import type { ModelManifest } from '../../model/manifest.ts';
import type { SameModelFacts } from '../../report/report.ts';
import type { Baseline, VerifiedEvaluation } from './baseline.ts';

/** An earlier release of the same model, or of the same weights. */
export interface SameModel extends SameModelFacts {
  /** DSSE digest of that release's evaluation. */
  readonly digest: Digest;
}

/**
 * The releases at hand, the baseline's and the anchor's, whose model is this one: the same files, perhaps under other names
 * (the root does not bind them), or weights that are the same whatever the files are called and how they are spread.
 *
 * @param own the tag that this run is a release of, if it is one: being the same as oneself says nothing
 */
export function sameModels(model: ModelManifest, baseline: Baseline | null, own: string | null): readonly SameModel[] {
  if (baseline === null) return [];
  const { evaluation, facts, anchor } = baseline;
  const releases = new Map([[facts.label, { evaluation, url: facts.url }]]);
  if (anchor !== null) releases.set(anchor.label, { evaluation: anchor.evaluation, url: anchor.url });
  return Array.from(releases, ([label, release]) => ({ label, ...release })).flatMap(({ label, url, ...release }) => {
    const by = label === own ? null : sameness(model, release.evaluation);
    return by === null ? [] : [{ label, url, by, digest: release.evaluation.digest }];
  });
}

function sameness(
  { root, manifest, contents }: ModelManifest,
  { statement }: VerifiedEvaluation,
): SameModel['by'] | null {
  const before = statement.predicate.model;
  if (before.root === root) return before.manifest === manifest ? 'files' : 'renamed';
  const weights = contents?.weightsDigest ?? null;
  return weights !== null && before.weightsDigest === weights ? 'weights' : null;
}
