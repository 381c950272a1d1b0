import { makeSelected } from '../../../src/claims/make.ts';
import { ClaimRules, selectByRules, type ClaimTerms } from '../../../src/claims/select.ts';
import { Tallies } from '../../../src/claims/tally.ts';
import { termsOf } from '../../../src/claims/terms.ts';
import type { Sample } from '../../../src/evidence/sample.ts';
import { compareSides, type CompareOptions } from '../../../src/gate/compare.ts';
import type { Side } from '../../../src/gate/side.ts';
import type { ClaimVerdict, Comparison } from '../../../src/gate/verdict.ts';
import type { MetricInfo, TaskInfo } from '../../../src/harness/formats/reader.ts';
import { parsePlan } from '../../../src/plan/config.ts';
import type { ClaimRule, EvaluationPlan } from '../../../src/plan/plan.ts';
import type { Claim } from '../../../src/statements/evaluation.ts';
import { stream } from '../rows.ts';

/** Both sides of a comparison from rows and the claims of a `mira.yml`, through the code that `mira compare` runs. */

export function rulesOf(claims: readonly string[]): readonly ClaimRule[] {
  const lines = claims.map((claim) => `  - ${claim}\n`).join('');
  const { plan } = parsePlan(`model: m\nevaluations: {qa: {run: [x]}}\nclaims:\n${lines}`, 'mira.yml');
  if (plan.claims === 'auto') throw new Error('there are claims');
  return plan.claims;
}

export interface SideOptions {
  readonly rules: readonly ClaimRule[];
  readonly metrics?: Readonly<Record<string, Partial<MetricInfo>>>;
  readonly task?: Partial<TaskInfo>;
  readonly sampling?: Pick<EvaluationPlan, 'repeats' | 'clusters'>;
}

export async function sideOf(rows: readonly Sample[], options: SideOptions): Promise<Side> {
  const { rules, metrics = { acc: {} }, task = {}, sampling = {} } = options;
  const sorted = [...rows].sort(
    (a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)) || a.repeat - b.repeat,
  );
  const matcher = new ClaimRules(rules);
  const tallies = await Tallies.of(stream(sorted), matcher.wantsSlice, matcher.estimatorsOf);
  const info: MetricInfo = { direction: 'higher', kind: null, reported: null, unsupported: null };
  const tasks = new Map<string, TaskInfo>([
    [
      'qa',
      {
        expected: null,
        limited: false,
        version: null,
        nShot: null,
        generation: null,
        ...task,
        metrics: new Map(Object.entries(metrics).map(([name, more]) => [name, { ...info, ...more }])),
      },
    ],
  ]);
  const ground = {
    root: '0'.repeat(64),
    materials: [],
    ruler: { datasets: [], prompts: [], scorer: [], harness: null },
    sampling,
  };
  const selection = selectByRules(tallies, tasks, rules, () => undefined);
  const claims: readonly Claim[] = makeSelected(selection, tallies, tasks, () => ground);
  return { claims, rows: () => stream(sorted), limited: new Set(), materials: new Map() };
}

export function termsBy(rules: readonly ClaimRule[]): (claim: Claim) => ClaimTerms {
  return termsOf({ claims: rules });
}

export async function compareRows(
  before: readonly Sample[],
  after: readonly Sample[],
  options: SideOptions,
  more: Partial<CompareOptions> = {},
): Promise<Comparison> {
  return compareSides(await sideOf(before, options), await sideOf(after, options), {
    alpha: 0.05,
    terms: termsBy(options.rules),
    sameMeasurement: false,
    ...more,
  });
}

/** The only claim, or the one of that id. */
export function claimIn(comparison: Comparison, id?: string): ClaimVerdict {
  const found = id === undefined ? comparison.claims[0] : comparison.claims.find((claim) => claim.id === id);
  if (found === undefined) throw new Error(`no claim ${id ?? ''}`);
  return found;
}

/** Uniform numbers for tests, the same on every machine (a linear congruential generator, Numerical Recipes). */
export function* uniform(seed: number): Generator<number, never> {
  let state = seed >>> 0;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}
