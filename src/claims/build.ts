import { MiraError } from '../errors.ts';
import type { Digest } from '../digest.ts';
import type { TaskInfo } from '../harness/formats/reader.ts';
import { jsonDigest, type JsonValue } from '../json.ts';
import type { EvaluationPlan } from '../plan/plan.ts';
import type { Claim, Counts } from '../statements/evaluation.ts';
import { toDecimal } from '../statements/fields.ts';
import { studentTQuantile, wilsonInterval } from '../stats/index.ts';
import { corpusValue } from './estimators.ts';
import type { ClaimName } from './id.ts';
import { infoOf, type ClaimSpec } from './select.ts';
import { CorpusTally, type Tally } from './tally.ts';

/** Claim intervals cover the true value in 95 of 100 repetitions (contracts.md §2). */
const LEVEL = 0.95;

/** What a claim stands on, besides its rows. */
export interface ClaimGround {
  /** Merkle root of the claim's task; `null` where it has no rows. */
  readonly root: string | null;
  /** Ids of the materials that the claim depends on. */
  readonly materials: readonly string[];
  readonly ruler: Ruler;
  /** What the plan says about the samples of the evaluation. */
  readonly sampling?: Pick<EvaluationPlan, 'repeats' | 'clusters'>;
}

/** What must not change for two values of a claim to be comparable. */
export interface Ruler {
  readonly datasets: readonly Digest[];
  readonly prompts: readonly Digest[];
  readonly scorer: readonly Digest[];
  readonly harness: string | null;
}

export function buildClaim(
  spec: ClaimSpec,
  tally: Tally,
  task: TaskInfo | null,
  rowsOfTask: number,
  ground: ClaimGround,
): Claim {
  const kind = kindOf(spec, tally);
  const reported = spec.slice === null ? (task?.metrics.get(spec.metric)?.reported ?? null) : null;
  const { repeats, clusters } = ground.sampling ?? {};
  return {
    ...namedBy(spec),
    kind,
    ...(tally instanceof CorpusTally ? { of: [...tally.of] } : {}),
    ...estimateOf(kind, tally),
    counts: countsOf(spec, tally, task, rowsOfTask),
    ...repeatsOf(tally),
    ...(repeats === undefined ? {} : { asked: repeats }),
    ...(clusters === undefined ? {} : { clusters }),
    evidence: ground.root,
    materials: [...ground.materials],
    comparability: comparability(spec, task, ground.ruler),
    reported: reported === null ? null : toDecimal(reported),
  };
}

/** A claim on what the harness printed without rows: nothing is recomputed, and no interval is made of it. */
export function buildAggregateClaim(spec: ClaimSpec, task: TaskInfo, ground: ClaimGround): Claim {
  const info = task.metrics.get(spec.metric);
  const reported = info?.reported ?? null;
  const value = reported === null ? null : toDecimal(reported);
  const error = info?.standardError;
  return {
    ...namedBy(spec),
    kind: 'aggregate',
    estimate: value,
    interval: null,
    counts: { expected: 0, scored: 0, unscored: 0, errored: 0, missing: 0 },
    evidence: null,
    materials: [...ground.materials],
    comparability: comparability(spec, task, ground.ruler),
    reported: value,
    ...(error === undefined || !(error > 0) ? {} : { reportedError: toDecimal(error) }),
  };
}

function namedBy({ id, task, metric, slice, direction }: ClaimSpec): Pick<Claim, keyof ClaimName | 'id' | 'direction'> {
  return { id, task, metric, slice, direction };
}

/** How often a sample was scored, and how often its score changed on the way; `null` without repeats. */
export function repeatsOf(tally: Tally): Pick<Claim, 'repeats'> | null {
  if (!tally.repeated || tally.repeats === 0) return null;
  return { repeats: { count: tally.repeats, flipRate: toDecimal(tally.flipRate) } };
}

function kindOf(spec: ClaimSpec, tally: Tally): Claim['kind'] {
  if (tally.estimator !== null) {
    if (tally.estimator.name === 'log-ratio' && tally.scored > 0 && tally.rows.min <= 0) {
      throw new MiraError('E_SCORE', `${spec.id} has scores that are not above 0, of which there is no logarithm`, {
        hint: 'Leave such samples unscored (null), or use another estimator.',
      });
    }
    return tally.estimator.name;
  }
  if (spec.declaredKind === 'binary' && !tally.binary) {
    throw new MiraError('E_SCORE', `${spec.id} is declared binary and has scores other than 0 and 1`, {
      hint: 'Correct the scores, or leave "kind" out of the metric\'s declaration.',
    });
  }
  return tally.binary ? 'binary' : 'mean';
}

/** Estimate and .95 interval: Wilson's for proportions, Student's t over the keys' means otherwise. */
export function estimateOf(kind: Claim['kind'], tally: Tally): Pick<Claim, 'estimate' | 'interval'> {
  const n = tally.scored;
  if (n === 0) return { estimate: null, interval: null };
  if (tally instanceof CorpusTally) return corpusEstimate(tally);
  if (kind === 'log-ratio') return geometricEstimate(tally);
  const estimate = toDecimal(tally.rows.mean);
  if (kind === 'binary' && !tally.repeated) {
    const successes = Math.round(tally.rows.mean * n);
    return { estimate, interval: interval('wilson', wilsonInterval({ successes, n, confidence: LEVEL })) };
  }
  const { keys } = tally;
  return { estimate, interval: keys.n < 2 ? null : interval('t', around(keys.mean, keys.standardError, keys.n)) };
}

/** Linearized: R̂ = Σa/Σb has the standard error of the mean of (a − R̂·b)/b̄ (Cochran, Sampling Techniques, 1977, §6). */
function corpusEstimate({ estimator, sums, parts }: CorpusTally): Pick<Claim, 'estimate' | 'interval'> {
  const name = estimator?.name;
  if (name === undefined || name === 'log-ratio') return { estimate: null, interval: null };
  const value = corpusValue(name, sums);
  if (value === null) return { estimate: null, interval: null };
  const estimate = toDecimal(value);
  if (parts === null || parts.n < 2 || !(parts.mean(1) > 0)) return { estimate, interval: null };
  const ratio = parts.mean(0) / parts.mean(1);
  const ends = around(ratio, parts.standardError([1 / parts.mean(1), -ratio / parts.mean(1)]), parts.n);
  const shown = name === 'ratio' ? { lower: Math.exp(ends.lower), upper: Math.exp(ends.upper) } : ends;
  return { estimate, interval: Number.isFinite(shown.upper) ? interval('t-ratio', shown) : null };
}

function geometricEstimate({ keys }: Tally): Pick<Claim, 'estimate' | 'interval'> {
  // rows that somebody else wrote may have scores of which there is no logarithm
  if (!Number.isFinite(keys.mean)) return { estimate: null, interval: null };
  const estimate = toDecimal(Math.exp(keys.mean));
  if (keys.n < 2) return { estimate, interval: null };
  const { lower, upper } = around(keys.mean, keys.standardError, keys.n);
  const ends = { lower: Math.exp(lower), upper: Math.exp(upper) };
  return { estimate, interval: Number.isFinite(ends.upper) ? interval('t-log', ends) : null };
}

function around(mean: number, standardError: number, n: number): { readonly lower: number; readonly upper: number } {
  const half = studentTQuantile((1 + LEVEL) / 2, n - 1) * standardError;
  return { lower: mean - half, upper: mean + half };
}

function interval(
  method: NonNullable<Claim['interval']>['method'],
  { lower, upper }: { readonly lower: number; readonly upper: number },
): Claim['interval'] {
  return { method, level: toDecimal(LEVEL), lower: toDecimal(lower), upper: toDecimal(upper) };
}

/** expected = scored + unscored + errored + missing; rows that nobody can attribute to a slice are missing in the whole. */
export function countsOf(
  spec: Pick<ClaimSpec, 'slice'>,
  tally: Tally,
  task: TaskInfo | null,
  rowsOfTask: number,
): Counts {
  const missing = spec.slice === null ? Math.max(0, (task?.expected ?? rowsOfTask) - rowsOfTask) : 0;
  return {
    expected: tally.asked + missing,
    scored: tally.scored,
    unscored: tally.unscored,
    errored: tally.errored,
    missing,
  };
}

/** The comparability digest of contracts.md §1. */
function comparability(spec: ClaimSpec, task: TaskInfo | null, ruler: Ruler): Digest {
  const generation: JsonValue = task?.generation ?? null;
  return jsonDigest({
    v: 1,
    task: spec.task,
    metric: spec.metric,
    direction: spec.direction,
    kind: spec.declaredKind,
    slice: spec.slice,
    ...(spec.estimator === undefined ? {} : { estimator: { name: spec.estimator.name, of: [...spec.estimator.of] } }),
    datasets: [...ruler.datasets].sort(),
    prompts: [...ruler.prompts].sort(),
    scorer: [...ruler.scorer].sort(),
    harness: {
      name: ruler.harness,
      taskVersion: task?.version ?? null,
      nShot: task?.nShot ?? null,
      generation,
    },
  });
}

export type CountedClaim = Pick<Claim, 'id' | 'task' | 'slice' | 'counts'>;

/** Refuses an evaluation in which too little was scored to speak of (contracts.md §2: per task and metric). */
export function checkScored(claims: readonly CountedClaim[], minScored: (task: string) => number): void {
  for (const claim of claims) {
    const { scored, expected, errored, unscored, missing } = claim.counts;
    if (claim.slice !== null || (expected > 0 && scored >= minScored(claim.task) * expected)) continue;
    throw new MiraError(
      'E_MIN_SCORED',
      `${claim.id}: ${scored} of ${expected} samples were scored (${errored} errored, ${unscored} not scored, ${missing} missing), fewer than the ${minScored(claim.task) * 100} % that min-scored asks for`,
      { hint: 'Look at the harness log for what went wrong; lower min-scored only if so many failures are normal.' },
    );
  }
}

/** Refuses a printed aggregate that does not follow from the rows (1e-9 relative, or the last printed digit). */
export function checkReported(tallies: Iterable<Tally>, tasks: ReadonlyMap<string, TaskInfo>): void {
  for (const tally of tallies) {
    if (tally.name.slice !== null || tally.scored === 0) continue;
    const info = infoOf(tasks, tally.name);
    const reported = info?.reported ?? null;
    // rows may hold what enters an aggregate that is no mean of them
    if (reported === null || (info?.unsupported !== null && !(tally instanceof CorpusTally))) continue;
    const { estimate } = tally instanceof CorpusTally ? estimateOf('mean', tally) : { estimate: tally.rows.mean };
    if (estimate === null) continue;
    const recomputed = Number(estimate);
    if (Math.abs(reported - recomputed) <= tolerance(reported)) continue;
    // a harness that averages repeats first says something else where some of them were not scored
    if (tally.repeated && Math.abs(reported - tally.keys.mean) <= tolerance(reported)) continue;
    throw new MiraError(
      'E_MISMATCH',
      `the harness reports ${tally.name.task}/${tally.name.metric} = ${reported}, but its ${tally.scored} scored rows give ${recomputed}`,
      {
        hint: 'Rows and results do not belong together, or one of them was changed. Run the evaluation into an empty folder.',
      },
    );
  }
}

function tolerance(reported: number): number {
  const digits = /\.(\d+)$/u.exec(String(reported))?.[1]?.length ?? 0;
  const lastDigit = digits > 0 && digits < 12 ? 0.5 * 10 ** -digits : 0;
  return Math.max(1e-9 * Math.max(1, Math.abs(reported)), lastDigit * (1 + 1e-9));
}
