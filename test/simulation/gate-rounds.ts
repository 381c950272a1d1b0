import type { ClaimTerms } from '../../src/claims/select.ts';
import type { Sample } from '../../src/evidence/sample.ts';
import { judge } from '../../src/gate/judge.ts';
import type { Scored } from '../../src/gate/pairs.ts';
import type { RegressedRule } from '../../src/gate/question.ts';
import type { Tested, Tests } from '../../src/gate/shapes/tested.ts';
import type { Side } from '../../src/gate/side.ts';
import { tableFor } from '../../src/gate/tables/index.ts';
import type { Table } from '../../src/gate/tables/table.ts';
import type { ClaimVerdict } from '../../src/gate/verdict.ts';
import type { Claim } from '../../src/statements/evaluation.ts';
import { rulesOf, sideOf, termsBy } from '../unit/gate/sides.ts';
import { keyOf, sample } from '../unit/rows.ts';
import type { DrawnPair, Shape } from './shapes.ts';
import { ALPHA } from './verdict-regions.ts';

export const RULES = ['any-loss', 'beyond-margin'] as const satisfies readonly RegressedRule[];

/** Verdicts on all claims of one round, by either meaning of `regressed`. */
export type RoundVerdicts = Readonly<Record<RegressedRule, readonly ClaimVerdict[]>>;

const CLUSTER = 'document';

/**
 * Puts one drawn release after another before the gate: its tables, its tests, its families. The claims are made once, by
 * the code that makes them for `mira compare`, since nothing of them but their kind enters a verdict.
 */
export class GateRounds {
  readonly #before: Side;
  readonly #after: Side;
  readonly #terms: (claim: Claim) => ClaimTerms;

  private constructor(before: Side, after: Side, terms: (claim: Claim) => ClaimTerms) {
    this.#before = before;
    this.#after = after;
    this.#terms = terms;
  }

  /** @param drawn the pairs of each claim in a round; they decide which kinds the claims are of */
  static async of(
    drawn: readonly (readonly DrawnPair[])[],
    { repeats, clustered }: Pick<Shape, 'repeats' | 'clustered'>,
    margin: number,
  ): Promise<GateRounds> {
    const rules = rulesOf([`{metric: qa/*, margin: ${margin}}`]);
    const sampling = {
      ...(repeats === undefined ? {} : { repeats }),
      ...(clustered === undefined ? {} : { clusters: CLUSTER }),
    };
    const metrics = Object.fromEntries(drawn.map((_, claim) => [metricOf(claim), {}]));
    const rowsOf = (side: 'before' | 'after'): readonly Sample[] =>
      drawn.flatMap((pairs, claim) =>
        pairs.flatMap((pair, index) => samplesOf(pair, side, { claim, key: `${claim}-${keyOf(index)}` })),
      );
    return new GateRounds(
      await sideOf(rowsOf('before'), { rules, sampling, metrics }),
      await sideOf(rowsOf('after'), { rules, sampling, metrics }),
      termsBy(rules),
    );
  }

  judge(drawn: readonly (readonly DrawnPair[])[]): RoundVerdicts {
    const cases = this.#before.claims.map((claim, index) => {
      const candidate = this.#after.claims[index] ?? null;
      const table = tableFor({ baseline: claim, candidate, pairing: 'key', deterministic: false });
      for (const [at, pair] of (drawn[index] ?? []).entries()) addTo(table, pair, { claim: index, key: keyOf(at) });
      return { claim, candidate, table: askedOnce(table), terms: this.#terms(claim), anchor: null, floor: null };
    });
    const setting = { alpha: ALPHA, sameMeasurement: false, baseline: this.#before, candidate: this.#after };
    return {
      'any-loss': judge(cases, { ...setting, regressed: 'any-loss' }),
      'beyond-margin': judge(cases, { ...setting, regressed: 'beyond-margin' }),
    };
  }
}

interface Place {
  readonly claim: number;
  readonly key: string;
}

/** In the order of their names. */
function metricOf(claim: number): string {
  return `m${String(claim).padStart(2, '0')}`;
}

function samplesOf(pair: DrawnPair, side: 'before' | 'after', { claim, key }: Place): readonly Sample[] {
  const slices: Sample['slices'] = pair.cluster === undefined ? {} : { [CLUSTER]: pair.cluster };
  return pair[side].map((score, repeat) => sample(key, { [metricOf(claim)]: score }, { repeat, slices }));
}

function addTo(table: Table, pair: DrawnPair, place: Place): void {
  const rowsOf = (side: 'before' | 'after'): readonly [Sample, ...Scored[]] => {
    const [first, ...others] = samplesOf(pair, side, place);
    if (first === undefined) throw new RangeError('a sample is asked at least once');
    return [first, ...others];
  };
  const { key } = place;
  table.add({ task: 'qa', key, rows: rowsOf('before') }, { task: 'qa', key, rows: rowsOf('after') });
}

/** Both meanings of `regressed` are read off the same tests: they are made when they are first asked for. */
function askedOnce(table: Table): Table {
  let known: { readonly tests: Tests | null } | null = null;
  const tests: Table['tests'] = (terms) => (known ??= { tests: beyondOnce(table.tests(terms), terms.margin) }).tests;
  return new Proxy(table, {
    get: (target, name): unknown => {
      if (name === 'tests') return tests;
      const member: unknown = Reflect.get(target, name, target);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
}

/** By the table of single outcomes, of which the same come again and again. */
const beyondOf = new Map<string, number | null>();

function beyondOnce(tests: Tests | null, margin: number): Tests | null {
  if (tests === null) return null;
  const once = (tested: Tested): Tested => {
    let own: { readonly p: number | null } | null = null;
    if (tested.method !== 'mcnemar-exact') return { ...tested, pBeyond: () => (own ??= { p: tested.pBeyond() }).p };
    // the difference and the p of a decline are those of one table only
    const table = [tested.n, tested.delta, tested.pDecline, margin].join(' ');
    return {
      ...tested,
      pBeyond: () => {
        const p = beyondOf.has(table) ? (beyondOf.get(table) ?? null) : tested.pBeyond();
        beyondOf.set(table, p);
        return p;
      },
    };
  };
  const { seen, worst, best } = tests;
  const same = seen === worst && seen === best;
  const one = once(worst);
  return same ? { seen: one, worst: one, best: one } : { seen, worst: one, best: once(best) };
}
