import { controlRows, countedRows, type Broken } from '../claims/controls.ts';
import type { ClaimTerms } from '../claims/select.ts';
import type { Sample } from '../evidence/sample.ts';
import type { Claim } from '../statements/evaluation.ts';
import { compareSides } from './compare.ts';
import type { ClaimVerdict } from './verdict.ts';

/** What the known-bad subject makes of a claim. */
export interface Vacuous {
  /** Its own value. */
  readonly control: number | null;
  readonly candidate: number | null;
}

/**
 * The claims that tell nothing: those whose known-bad subject is not proven to be worse than the candidate by the gate's own test,
 * each alone. A slice, which may be too small to prove anything, only where that subject is proven to be as good.
 *
 * @param tasks those that have a control
 */
export async function vacuousClaims(
  evaluation: { readonly claims: readonly Claim[]; rows(): AsyncIterable<Sample> },
  options: {
    readonly alpha: number;
    readonly broken: Broken;
    readonly tasks: ReadonlySet<string>;
    terms(claim: Claim): ClaimTerms;
  },
): Promise<ReadonlyMap<string, Vacuous>> {
  const claims = evaluation.claims.filter(({ task, kind }) => options.tasks.has(task) && kind !== 'aggregate');
  if (claims.length === 0) return new Map();
  const { alpha, broken } = options;
  const side = { claims, limited: new Set<string>(), materials: new Map<string, string>() };
  const comparison = await compareSides(
    { ...side, rows: () => scoresOnly(countedRows(evaluation.rows(), broken)) },
    { ...side, rows: () => scoresOnly(withoutBroken(controlRows(evaluation.rows(), 'must-fail'), broken)) },
    {
      alpha,
      sameMeasurement: false,
      terms: (claim) => {
        const { floor: _floor, ...terms } = options.terms(claim);
        return { ...terms, advisory: false, critical: true };
      },
    },
  );
  const whole = new Set(claims.filter(({ slice }) => slice === null).map(({ id }) => id));
  return new Map(
    comparison.claims
      .filter(({ id, verdict, reason }) =>
        whole.has(id) ? verdict !== 'regressed' && reason !== 'underpowered' : verdict === 'holds',
      )
      .map(({ id, baseline, candidate }) => [id, { control: candidate.value, candidate: baseline.value }]),
  );
}

/** A bad subject may be made by changing prompts or targets; it is judged by what it scores. */
async function* scoresOnly(rows: AsyncIterable<Sample>): AsyncGenerator<Sample> {
  for await (const row of rows) yield { ...row, prompt: null, target: null, response: null };
}

async function* withoutBroken(rows: AsyncIterable<Sample>, broken: Broken): AsyncGenerator<Sample> {
  for await (const row of rows) if (broken.get(row.task)?.has(row.key) !== true) yield row;
}

/** Verdicts after the controls: what tells nothing is never green. A proven loss shows that the measurement can tell. */
export function underControls(
  claims: readonly ClaimVerdict[],
  vacuous: ReadonlyMap<string, Vacuous>,
): readonly ClaimVerdict[] {
  return claims.map((claim) => {
    const found = vacuous.get(claim.id);
    if (found === undefined || claim.verdict === 'regressed') return claim;
    const detail = `E_VACUOUS: a subject that is known to be bad scores ${shown(found.control)} where the candidate scores ${shown(found.candidate)}: what cannot tell them apart says nothing`;
    return { ...claim, verdict: 'inconclusive', reason: 'vacuous', detail };
  });
}

function shown(value: number | null): string {
  return value === null ? 'nothing' : String(Number(value.toPrecision(4)));
}
