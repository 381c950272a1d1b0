import type { ClaimTerms } from '../claims/select.ts';
import { Covariance } from '../claims/covariance.ts';
import { ratioParts, isRatio } from '../claims/estimators.ts';
import { binomialCdf, binomialSf, clopperPearsonInterval } from '../stats/index.ts';
import type { Claim } from '../statements/evaluation.ts';
import { Outcomes } from './outcomes.ts';
import type { KeyRows } from './pairs.ts';
import { WITHOUT_ROWS } from './case.ts';
import { testDeterministic, type Estimate } from './shapes/aggregate.ts';
import { studentT } from './shapes/means.ts';
import { ratioAt } from './shapes/ratio.ts';
import { testScores } from './shapes/scores.ts';
import { nothingTested, NO_OUTLOOK, type Tested, type Tests, type TestTerms } from './shapes/tested.ts';

/**
 * One claim of the candidate against the worst value that policy allows, whatever the baseline was: single outcomes by the
 * exact binomial test with Clopper and Pearson's interval, other scores by the test of their differences from the floor
 * (evaluations-and-statistics.md §5); a value without rows by itself, where policy says that it has no noise. In what is tested here a "decline" is a value below the floor.
 */
export class FloorTable {
  readonly claim: Claim;
  readonly floor: number;
  readonly #deterministic: boolean;
  readonly #sign: 1 | -1;
  readonly #above: Outcomes;
  readonly #parts = new Covariance(2);
  #missing: number;
  #binary = true;
  #bounded = true;
  #right = 0;

  constructor(claim: Claim, floor: number, deterministic: boolean) {
    this.claim = claim;
    this.floor = floor;
    this.#deterministic = deterministic;
    this.#sign = claim.direction === 'higher' ? 1 : -1;
    this.#above = new Outcomes(claim.clusters !== undefined);
    this.#missing = claim.counts.missing;
  }

  get missing(): number {
    return this.#missing;
  }

  get bounded(): boolean {
    return this.#bounded && (this.claim.kind === 'binary' || this.claim.kind === 'mean');
  }

  add({ rows }: KeyRows): void {
    const { kind, of = [], metric, asked = 0 } = this.claim;
    if (kind === 'aggregate') return;
    const names = isRatio(kind) ? of : [metric];
    const sums = names.map(() => 0);
    for (const { scores } of rows) {
      for (const [index, name] of names.entries()) {
        const score = scores[name] ?? null;
        if (score === null) {
          this.#missing += 1;
          return;
        }
        sums[index] = (sums[index] ?? 0) + score;
      }
    }
    if (rows.length < asked) {
      this.#missing += 1;
      return;
    }
    if (isRatio(kind)) this.#parts.add(ratioParts(kind, sums));
    else this.#addScore((sums[0] ?? 0) / rows.length, rows);
  }

  #addScore(value: number, rows: KeyRows['rows']): void {
    if (rows.length > 1 || (value !== 0 && value !== 1)) this.#binary = false;
    if (value < 0 || value > 1) this.#bounded = false;
    if (value === 1) this.#right += 1;
    const { clusters, kind } = this.claim;
    const logarithmic = kind === 'log-ratio';
    const difference = logarithmic ? Math.log(value / this.floor) : value - this.floor;
    if (Number.isFinite(difference)) {
      this.#above.add(this.#sign * difference, clusters === undefined ? null : (rows[0].slices[clusters] ?? null));
    }
  }

  tests(terms: TestTerms): Tests | null {
    const how = { ...terms, margin: 0 };
    if (this.claim.kind === 'aggregate') return this.#testPrinted(how);
    if (isRatio(this.claim.kind)) {
      const seen = this.#parts.n < 2 ? null : this.#testRatio(how);
      return seen === null ? null : { seen, worst: seen, best: seen };
    }
    const { n } = this.#above;
    if (n + this.#missing === 0 || (n === 0 && !this.bounded)) return null;
    const seen = n === 0 ? null : this.#test(0, null, how);
    if (seen !== null && (this.#missing === 0 || !this.bounded)) return { seen, worst: seen, best: seen };
    const [bad, good] = this.#sign === 1 ? [0, 1] : [1, 0];
    return { seen, worst: this.#test(this.#missing, bad, how), best: this.#test(this.#missing, good, how) };
  }

  /** With so many missing scores as they are assumed. */
  #test(missing: number, assumed: number | null, terms: TestTerms): Tested {
    const clustered = this.claim.clusters !== undefined;
    if (this.#binary && !clustered) {
      return this.#testBinary(this.#right + missing * (assumed ?? 0), this.#above.n + missing, terms);
    }
    const filled = new Outcomes(clustered);
    for (let i = 0; i < missing; i += 1) filled.add(this.#sign * ((assumed ?? 0) - this.floor), `missing ${i}`);
    const most = this.#sign === 1 ? this.floor : 1 - this.floor;
    const shape = { binary: false, bounded: this.bounded && most > 0, most, clustered };
    return testScores(missing === 0 ? this.#above : this.#above.with(filled), shape, terms);
  }

  #testBinary(right: number, n: number, { alpha }: TestTerms): Tested {
    const { lower, upper } = clopperPearsonInterval({ successes: right, n, confidence: 1 - 2 * alpha });
    const floor = Math.min(1, Math.max(0, this.floor));
    const atMost = binomialCdf(right, n, floor);
    const atLeast = right === 0 ? 1 : binomialSf(right - 1, n, floor);
    const [from, to] = this.#sign === 1 ? [lower, upper] : [-upper, -lower];
    return {
      ...nothingTested('mcnemar-exact'),
      n,
      delta: this.#sign * (right / n - this.floor),
      interval: { lower: from - this.#sign * this.floor, upper: to - this.#sign * this.floor },
      pDecline: this.#sign === 1 ? atMost : atLeast,
      pNotWorse: this.#sign === 1 ? atLeast : atMost,
      outlook: () => NO_OUTLOOK,
    };
  }

  #testPrinted(terms: TestTerms): Tests | null {
    if (this.claim.estimate === null) return null;
    const seen = this.#deterministic
      ? testDeterministic(exactly(this.floor), exactly(Number(this.claim.estimate)), this.#sign, terms)
      : { ...nothingTested('estimate-z'), blocked: WITHOUT_ROWS };
    return { seen, worst: seen, best: seen };
  }

  #testRatio(terms: TestTerms): Tested | null {
    const parts = this.#parts;
    const ratio = ratioAt(parts, 0);
    if (ratio === null) return null;
    const standardError = parts.standardError([1 / parts.mean(1), -ratio / parts.mean(1)]);
    const delta = this.#sign * (ratio - (this.claim.kind === 'ratio' ? Math.log(this.floor) : this.floor));
    if (!(standardError > 0)) return nothingTested('ratio-t');
    return studentT(
      { method: 'ratio-t', n: parts.n, delta, standardError, df: parts.n - 1 },
      { ...terms, bounded: false, most: 1 },
    );
  }

  /** A difference from the floor, as tested, as a value of the metric. */
  valueAt(difference: number): number {
    const { kind } = this.claim;
    if (kind === 'ratio' || kind === 'log-ratio') return this.floor * Math.exp(this.#sign * difference);
    return this.floor + this.#sign * difference;
  }
}

/** The floors that policy sets for a candidate's claims, whether the baseline has them or not. */
export function floorsOf(claims: readonly Claim[], terms: (claim: Claim) => ClaimTerms): readonly FloorTable[] {
  return claims.flatMap((claim) => {
    const { floor, deterministic = false } = terms(claim);
    return floor === undefined || claim.kind === 'bleu' ? [] : [new FloorTable(claim, floor, deterministic)];
  });
}

function exactly(value: number): Estimate {
  return { value, error: null };
}
