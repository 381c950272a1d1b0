import * as v from 'valibot';
import { WORDS } from '../gate/outcome.ts';
import { METHODS } from '../gate/shapes/tested.ts';
import type { AnchorVerdict, ClaimVerdict, FloorVerdict } from '../gate/verdict.ts';
import { changeSchema } from '../statements/environment.ts';
import { REASONS, VERDICTS } from '../statements/gate.ts';
import { headlineOf, headlineText } from './headline.ts';
import { claimsOf, type Report, type ReportWord } from './report.ts';

/** The machine-readable forms: `mira compare --json` (contracts.md §6) and `mira-report.json`. */

const value = v.object({ value: v.nullable(v.number()) });

const interval = v.nullable(v.object({ level: v.number(), lower: v.number(), upper: v.number() }));

const tested = {
  n: v.number(),
  interval,
  p: v.nullable(v.number()),
  pAdjusted: v.nullable(v.number()),
};

/** Of a comparison, with the baseline as with the anchor. */
const compared = {
  ...tested,
  reason: v.nullable(v.picklist(REASONS)),
  detail: v.nullable(v.string()),
  gained: v.number(),
  lost: v.number(),
  baseline: value,
  delta: v.nullable(v.number()),
  pNotWorse: v.nullable(v.number()),
  margin: v.number(),
};

const decided = v.picklist(['holds', 'regressed', 'inconclusive']);

const anchorSchema = v.object({
  ...compared,
  label: v.string(),
  verdict: decided,
  method: v.picklist([...METHODS, 'none']),
});

const floorSchema = v.object({
  ...tested,
  value: v.number(),
  verdict: decided,
  pAbove: v.nullable(v.number()),
});

export const claimJsonSchema = v.object({
  ...compared,
  id: v.string(),
  verdict: v.picklist(VERDICTS),
  method: v.picklist([...METHODS, 'identity', 'none']),
  missing: v.number(),
  candidate: value,
  needed: v.nullable(v.number()),
  detectable: v.nullable(v.number()),
  ceiling: v.boolean(),
  resampling: v.nullable(v.object({ prng: v.string(), seed: v.number(), rounds: v.number() })),
  anchor: v.nullable(anchorSchema),
  floor: v.nullable(floorSchema),
  advisory: v.boolean(),
  /** By which waiver the claim does not fail; `digest` is that of the waiver. */
  waived: v.nullable(v.object({ until: v.string(), reason: v.string(), approver: v.string(), digest: v.string() })),
  /** Where the losses concentrate: `slices` in which they do, of `looked` that were looked at. */
  where: v.nullable(
    v.object({
      n: v.number(),
      atRisk: v.number(),
      lost: v.number(),
      looked: v.number(),
      slices: v.array(
        v.object({
          origin: v.picklist(['slice', 'prompt', 'target']),
          name: v.string(),
          value: v.string(),
          n: v.number(),
          atRisk: v.number(),
          lost: v.number(),
          p: v.number(),
          pAdjusted: v.number(),
        }),
      ),
    }),
  ),
});
export type ClaimJson = v.InferOutput<typeof claimJsonSchema>;

const signer = v.variant('kind', [
  v.object({
    kind: v.literal('certificate'),
    identity: v.string(),
    issuer: v.string(),
    repositoryId: v.nullable(v.string()),
    ownerId: v.nullable(v.string()),
    logIndex: v.nullable(v.string()),
  }),
  v.object({ kind: v.literal('key'), hint: v.string(), logIndex: v.nullable(v.string()) }),
]);

export const reportSchema = v.object({
  schema: v.literal('mira-report/1'),
  /** The worst word of design.md §4, or `error` or `usage`. */
  verdict: v.picklist([...WORDS, 'error', 'usage']),
  passed: v.boolean(),
  exit: v.number(),
  headline: v.string(),
  failing: v.array(v.string()),
  error: v.nullable(v.object({ code: v.string(), message: v.string(), hint: v.nullable(v.string()) })),
  claims: v.array(claimJsonSchema),
  model: v.nullable(
    v.object({ name: v.string(), root: v.string(), manifest: v.string(), files: v.number(), bytes: v.number() }),
  ),
  baseline: v.nullable(
    v.object({
      label: v.string(),
      url: v.nullable(v.string()),
      digest: v.string(),
      signer,
      samples: v.number(),
      others: v.array(v.string()),
      passedOver: v.array(v.string()),
    }),
  ),
  anchor: v.nullable(v.object({ label: v.string(), url: v.nullable(v.string()), digest: v.string() })),
  measurement: v.variant('kind', [
    v.object({ kind: v.literal('measured'), digest: v.nullable(v.string()) }),
    v.object({ kind: v.literal('not-run') }),
    v.object({ kind: v.literal('reused'), from: v.picklist(['baseline', 'cache']), by: signer, digest: v.string() }),
  ]),
  signing: v.variant('signed', [
    v.object({ signed: v.literal(true), signer }),
    v.object({ signed: v.literal(false), why: v.string() }),
  ]),
  changes: v.array(
    v.object({
      kind: v.string(),
      name: v.string(),
      before: v.nullable(v.string()),
      after: v.nullable(v.string()),
      files: v.nullable(v.object({ changed: v.number(), total: v.number() })),
    }),
  ),
  modelChanges: v.array(v.string()),
  sameModels: v.array(
    v.object({ label: v.string(), url: v.nullable(v.string()), by: v.picklist(['files', 'renamed', 'weights']) }),
  ),
  environment: v.nullable(
    v.object({
      verdict: v.picklist(['same', 'comparable', 'not-comparable']),
      policy: v.picklist(['warn', 'inconclusive']),
      changes: v.array(changeSchema),
    }),
  ),
  /** `base`: what the pull request would change; it was judged without. `baseline`: what changed since, and counts. */
  ruleChanges: v.object({
    since: v.picklist(['base', 'baseline']),
    changes: v.array(v.object({ what: v.string(), claim: v.nullable(v.string()) })),
  }),
  /** A weakened policy, an expired waiver. `since` is null for what is no comparison of rules. */
  findings: v.array(
    v.object({
      code: v.string(),
      claim: v.nullable(v.string()),
      what: v.string(),
      since: v.nullable(v.picklist(['base', 'baseline'])),
      fails: v.boolean(),
    }),
  ),
  /** How many tries of the plan on this model are known, and at which levels this one is judged; null without verdicts. */
  attempts: v.nullable(
    v.object({
      rule: v.picklist(['pooled', 'sequential']),
      /** Which look at the claims this is, from 1. */
      number: v.number(),
      /** Earlier evaluations that are judged together with this one. */
      pooled: v.array(v.string()),
      /** Earlier tries that scored every sample as another did: no look. */
      alike: v.number(),
      /** Earlier tries that measured in another way or show no samples: looks. */
      otherwise: v.number(),
      /** Earlier tries whose samples cannot be had: looks. */
      lost: v.number(),
      /** One-sided; `spent` is the sum of those of `holds` over all looks. */
      levels: v.object({ regressed: v.number(), holds: v.number(), spent: v.number() }),
      /** Claims of which a decline is called at another level. */
      claims: v.array(v.object({ id: v.string(), regressed: v.number() })),
    }),
  ),
  warnings: v.array(v.string()),
  run: v.object({
    uri: v.nullable(v.string()),
    attempt: v.nullable(v.number()),
    startedOn: v.string(),
    commit: v.nullable(v.string()),
    plan: v.string(),
  }),
});
export type ReportJson = v.InferOutput<typeof reportSchema>;

export function claimJson(claim: ClaimVerdict): ClaimJson {
  return {
    id: claim.id,
    verdict: claim.verdict,
    reason: claim.reason,
    detail: claim.detail,
    method: claim.method,
    n: claim.n,
    gained: claim.gained,
    lost: claim.lost,
    missing: claim.missing,
    baseline: claim.baseline,
    candidate: claim.candidate,
    delta: claim.delta,
    interval: claim.interval,
    p: claim.p,
    pAdjusted: claim.pAdjusted,
    pNotWorse: claim.pNotWorse,
    margin: claim.margin,
    needed: claim.needed,
    detectable: claim.detectable,
    ceiling: claim.ceiling,
    resampling: claim.resampling === null ? null : { ...claim.resampling },
    anchor: anchorJson(claim.anchor),
    floor: floorJson(claim.floor),
    advisory: claim.advisory,
    waived: claim.waived === null ? null : { ...claim.waived },
    where: claim.where === null ? null : { ...claim.where, slices: claim.where.slices.map((slice) => ({ ...slice })) },
  };
}

function anchorJson(anchor: AnchorVerdict | null): ClaimJson['anchor'] {
  return anchor === null ? null : { ...anchor, interval: anchor.interval === null ? null : { ...anchor.interval } };
}

function floorJson(floor: FloorVerdict | null): ClaimJson['floor'] {
  return floor === null ? null : { ...floor, interval: floor.interval === null ? null : { ...floor.interval } };
}

function attemptsJson(attempts: Report['attempts']): ReportJson['attempts'] {
  if (attempts === null) return null;
  return {
    ...attempts,
    pooled: [...attempts.pooled],
    levels: { ...attempts.levels },
    claims: attempts.claims.map(({ id, regressed }) => ({ id, regressed })),
  };
}

export function reportJson(report: Report, verdict: ReportWord): ReportJson {
  const { uri, attempt, startedOn, commit, plan } = report.run;
  return {
    schema: 'mira-report/1',
    verdict,
    passed: report.gate.passed,
    exit: report.gate.exit,
    headline: headlineText(headlineOf(report), report.baseline?.label ?? null),
    failing: [...report.gate.failing],
    error: report.outcome.kind === 'failed' ? { ...report.outcome.error } : null,
    claims: claimsOf(report.outcome).map((claim) => claimJson(claim)),
    model: report.model === null ? null : { ...report.model },
    baseline:
      report.baseline === null
        ? null
        : { ...report.baseline, others: [...report.baseline.others], passedOver: [...report.baseline.passedOver] },
    anchor: report.anchor === null ? null : { ...report.anchor },
    measurement: { ...report.measurement },
    signing: { ...report.signing },
    changes: report.changes.map((change) => ({ ...change })),
    modelChanges: [...report.modelChanges],
    sameModels: report.sameModels.map((same) => ({ ...same })),
    environment:
      report.environment === null
        ? null
        : { ...report.environment, changes: report.environment.changes.map((change) => ({ ...change })) },
    ruleChanges: {
      since: report.ruleChanges.since,
      changes: report.ruleChanges.changes.map((change) => ({ ...change })),
    },
    findings: report.findings.map((finding) => ({ ...finding })),
    attempts: attemptsJson(report.attempts),
    warnings: [...report.warnings],
    run: { uri, attempt, startedOn, commit, plan },
  };
}
