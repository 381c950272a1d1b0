import { MiraError } from '../errors.ts';
import type { Digest } from '../digest.ts';
import type { TaskInfo } from '../harness/formats/reader.ts';
import { jsonDigest, type JsonValue } from '../json.ts';
import type { Claim, Counts } from '../statements/evaluation.ts';
import { toDecimal } from '../statements/fields.ts';
import { studentTQuantile, wilsonInterval } from '../stats/index.ts';
import { infoOf, type ClaimSpec } from './select.ts';
import type { Tally } from './tally.ts';

/** Claim intervals cover the true value in 95 of 100 repetitions (contracts.md §2). */
const LEVEL = 0.95;

/** What a claim stands on, besides its rows. */
export interface ClaimGround {
  /** Merkle root of the claim's task. */
  readonly root: string;
  /** Ids of the materials that the claim depends on. */
  readonly materials: readonly string[];
  readonly ruler: Ruler;
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
  return {
    id: spec.id,
    task: spec.task,
    metric: spec.metric,
    slice: spec.slice,
    direction: spec.direction,
    kind,
    ...estimateOf(kind, tally),
    counts: countsOf(spec, tally, task, rowsOfTask),
    evidence: ground.root,
    materials: [...ground.materials],
    comparability: comparability(spec, task, ground.ruler),
    reported: reported === null ? null : toDecimal(reported),
  };
}

function kindOf(spec: ClaimSpec, tally: Tally): Claim['kind'] {
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
  const estimate = toDecimal(tally.rows.mean);
  const level = toDecimal(LEVEL);
  if (kind === 'binary' && !tally.repeated) {
    const successes = Math.round(tally.rows.mean * n);
    const { lower, upper } = wilsonInterval({ successes, n, confidence: LEVEL });
    return { estimate, interval: { method: 'wilson', level, lower: toDecimal(lower), upper: toDecimal(upper) } };
  }
  if (tally.keys.n < 2) return { estimate, interval: null };
  const half = studentTQuantile((1 + LEVEL) / 2, tally.keys.n - 1) * tally.keys.standardError;
  const { mean } = tally.keys;
  return { estimate, interval: { method: 't', level, lower: toDecimal(mean - half), upper: toDecimal(mean + half) } };
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
    const reported = infoOf(tasks, tally.name)?.reported ?? null;
    if (reported === null) continue;
    const recomputed = tally.rows.mean;
    if (Math.abs(reported - recomputed) <= tolerance(reported)) continue;
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
