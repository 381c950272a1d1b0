import { canonicalJson } from '../json.ts';
import type {
  EnvironmentPredicate,
  EvaluationEnvironment,
  FactChange,
  FactValue,
  TierName,
  Tiers,
} from '../statements/environment.ts';
import { TIERS } from '../statements/environment.ts';
import { FACT_NAMES, factOf, isFactName } from './facts.ts';

/** What is known of where an evaluation ran, as far as it can be compared. */
export interface KnownEnvironment {
  readonly host: Tiers;
  readonly evaluations: Readonly<Record<string, EvaluationEnvironment>>;
  /** Name and version of the harness by evaluation, where its output says them. */
  readonly harnesses: ReadonlyMap<string, string>;
}

/**
 * `same`: nothing that can move a number differs. `comparable`: only what may move one (tier B). `not-comparable`:
 * something that does (tier A). Tiers C and D are told and change no verdict.
 */
export type EnvironmentVerdict = 'same' | 'comparable' | 'not-comparable';

export interface EnvironmentComparison {
  readonly verdict: EnvironmentVerdict;
  readonly changes: readonly FactChange[];
}

/** The environment in a predicate; `null` for one that was signed before it was captured. */
export function knownEnvironment(
  { host, evaluations }: EnvironmentPredicate,
  harness: readonly { readonly evaluation: string; readonly name: string | null; readonly version: string | null }[],
): KnownEnvironment | null {
  if (host === undefined) return null;
  const harnesses = harness.flatMap(({ evaluation, name, version }): [string, string][] =>
    version === null ? [] : [[evaluation, [name ?? 'harness', version].join(' ')]],
  );
  return { host, evaluations, harnesses: new Map(harnesses) };
}

/** What differs between two environments, tier by tier. */
export function compareEnvironments(before: KnownEnvironment, after: KnownEnvironment): EnvironmentComparison {
  const host = hostChanges(before, after);
  const names = Object.keys(after.evaluations).filter((name) => Object.hasOwn(before.evaluations, name));
  const changes = [...host, ...names.flatMap((name) => ownChanges(name, before, after, host))];
  const ordered = TIERS.flatMap((tier) => changes.filter((change) => change.tier === tier));
  return { verdict: verdictOf(ordered), changes: ordered };
}

export function verdictOf(changes: readonly FactChange[]): EnvironmentVerdict {
  if (changes.some(({ tier }) => tier === 'A')) return 'not-comparable';
  return changes.some(({ tier }) => tier === 'B') ? 'comparable' : 'same';
}

/** Of the changes those that can have moved the numbers of one evaluation; of all where it is not known which it is. */
export function changesFor(
  evaluation: string | null,
  changes: readonly FactChange[],
  after: KnownEnvironment,
): readonly FactChange[] {
  if (evaluation === null) return changes;
  const own = insideOf(after, evaluation) !== null;
  return changes.filter((change) => {
    if (change.evaluation !== null) return change.evaluation === evaluation;
    return !own || factOf(change.fact)?.scope !== 'software';
  });
}

/** Facts of two captures of the same place. A fact that only one of them knows of is another version's, not a change. */
export function tierChanges(
  before: Tiers,
  after: Tiers,
  evaluation: string | null,
  tiers: readonly TierName[] = TIERS,
): FactChange[] {
  return tiers.flatMap((tier) => {
    const [a, b] = [before[tier].facts, after[tier].facts];
    return inOrder(Object.keys(a)).flatMap((fact) => {
      const [was, is] = [a[fact], b[fact]];
      if (was === undefined || is === undefined || same(was, is)) return [];
      return [{ evaluation, tier, fact, before: was, after: is }];
    });
  });
}

/** Signed bytes have their members by name; people are told the weightier fact first. */
function inOrder(facts: readonly string[]): readonly string[] {
  const known = FACT_NAMES.filter((name) => facts.includes(name));
  return [...known, ...facts.filter((fact) => !isFactName(fact))];
}

function same(a: FactValue | null, b: FactValue | null): boolean {
  return a === b || canonicalJson(a) === canonicalJson(b);
}

/** The host's software counts only where something was evaluated with it. */
function hostChanges(before: KnownEnvironment, after: KnownEnvironment): FactChange[] {
  const names = Object.keys(after.evaluations);
  const software = names.length === 0 || names.some((name) => insideOf(after, name) === null);
  return tierChanges(before.host, after.host, null).filter(
    ({ fact }) => software || factOf(fact)?.scope !== 'software',
  );
}

function insideOf({ evaluations }: KnownEnvironment, name: string): Tiers | null {
  return evaluations[name]?.inside ?? null;
}

function ownChanges(
  name: string,
  before: KnownEnvironment,
  after: KnownEnvironment,
  host: readonly FactChange[],
): FactChange[] {
  const changes: FactChange[] = [];
  const add = (fact: string, was: string | null, is: string | null): void => {
    if (was !== is) changes.push({ evaluation: name, tier: 'A', fact, before: was, after: is });
  };
  add('ranIn', before.evaluations[name]?.ranIn ?? null, after.evaluations[name]?.ranIn ?? null);
  add('harness', before.harnesses.get(name) ?? null, after.harnesses.get(name) ?? null);
  const [was, is] = [insideOf(before, name), insideOf(after, name)];
  if (was === null && is === null) return changes;
  const told = new Set(host.map(({ fact }) => fact));
  const between = tierChanges(was ?? before.host, is ?? after.host, name, ['A', 'B']);
  return [
    ...changes,
    ...between.filter(({ fact }) => {
      if (factOf(fact)?.scope === 'software') return true;
      // what a container sees of the machine, against what another one saw of it
      return was !== null && is !== null && !told.has(fact);
    }),
  ];
}
