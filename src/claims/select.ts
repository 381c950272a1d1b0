import { MiraError, type Place } from '../errors.ts';
import type { Direction, MetricInfo, MetricKind, TaskInfo } from '../harness/formats/reader.ts';
import { didYouMean } from '../nearest.ts';
import type { ClaimRule, EstimatorRule } from '../plan/plan.ts';
import { ESTIMATOR_DIRECTION } from './estimators.ts';
import { formatClaimId, parseClaimPattern, type ClaimName, type ClaimPattern } from './id.ts';
import type { EstimatorsOf, Tallies, Tally, WantsSlice } from './tally.ts';

/** How a claim is judged. */
export interface ClaimTerms extends Omit<ClaimRule, 'metric' | 'direction'> {
  /** Index of the rule in `claims` that says so; `null` when none does. */
  readonly rule: number | null;
}

/** A claim that is to be made. */
export interface ClaimSpec extends ClaimTerms, ClaimName {
  readonly id: string;
  readonly direction: Direction;
  readonly declaredKind: MetricKind;
  /** The aggregate is all there is: no rows. */
  readonly aggregate: boolean;
}

/** Claims selected from rows, and what could not be claimed and why. */
export interface Selection {
  readonly specs: readonly ClaimSpec[];
  readonly skipped: readonly { readonly id: string; readonly why: string }[];
}

/** The rules of a plan, matched against claim names: an exact id beats a pattern, else the first rule that matches. */
export class ClaimRules {
  readonly #rules: readonly { readonly rule: ClaimRule; readonly pattern: ClaimPattern; readonly index: number }[];

  constructor(rules: readonly ClaimRule[]) {
    this.#rules = rules
      .map((rule, index) => ({ rule, index, pattern: patternOf(rule.metric) }))
      .sort((a, b) => Number(b.pattern.exact) - Number(a.pattern.exact) || a.index - b.index);
  }

  match(name: ClaimName): { readonly rule: ClaimRule; readonly index: number } | null {
    return this.#rules.find(({ pattern }) => pattern.matches(name)) ?? null;
  }

  readonly wantsSlice: WantsSlice = (task, metric, slice) =>
    this.#rules.some(({ pattern }) => pattern.matchesSlice(task, metric, slice));

  readonly estimatorsOf: EstimatorsOf = (task) => {
    const found = new Map<string, EstimatorRule>();
    for (const { rule, pattern } of this.#rules) {
      if (rule.estimator === undefined || pattern.metric === null || found.has(pattern.metric)) continue;
      if (pattern.matchesTask(task)) found.set(pattern.metric, rule.estimator);
    }
    return found;
  };
}

function patternOf(metric: string): ClaimPattern {
  const pattern = parseClaimPattern(metric);
  if (pattern === null) throw new RangeError(`not a claim id: ${metric}`);
  return pattern;
}

/** Whether `auto` makes an ordinary claim of it: a known direction and values within [0, 1]. */
function isBounded(tally: Tally): boolean {
  return tally.rows.n > 0 && tally.rows.min >= 0 && tally.rows.max <= 1;
}

/** `claims: auto`: every reported metric whose direction is known; outside [0, 1] advisory (contracts.md §2). */
export function selectAuto(tallies: Tallies, tasks: ReadonlyMap<string, TaskInfo>, margin: number): Selection {
  const specs: ClaimSpec[] = [];
  const skipped: { id: string; why: string }[] = unsupported(tasks);
  for (const tally of tallies.all()) {
    if (tally.name.slice !== null) continue;
    const info = infoOf(tasks, tally.name);
    const id = formatClaimId(tally.name);
    if (info !== null && info.unsupported !== null) continue;
    if (info === null || info.direction === null) {
      skipped.push({ id, why: 'the harness does not say whether higher or lower is better' });
      continue;
    }
    specs.push({
      ...tally.name,
      id,
      direction: info.direction,
      declaredKind: info.kind,
      margin,
      advisory: !isBounded(tally),
      require: null,
      rule: null,
      aggregate: false,
    });
  }
  for (const { name, info } of aggregates(tallies, tasks)) {
    if (info.direction === null) continue;
    const id = formatClaimId(name);
    const terms = { margin, advisory: true, require: null, rule: null };
    specs.push({ ...name, id, direction: info.direction, declaredKind: info.kind, ...terms, aggregate: true });
  }
  return { specs: sorted(specs), skipped };
}

/** Aggregates of which the harness gave no rows. */
function aggregates(
  tallies: Tallies,
  tasks: ReadonlyMap<string, TaskInfo>,
): readonly { readonly name: ClaimName; readonly info: MetricInfo }[] {
  return [...tasks].flatMap(([task, { metrics }]) =>
    [...metrics].flatMap(([metric, info]) => {
      const name = { task, metric, slice: null };
      if (info.aggregateOnly !== true || info.reported === null || info.unsupported !== null) return [];
      return tallies.get(formatClaimId(name)) === null ? [{ name, info }] : [];
    }),
  );
}

/**
 * The claims that the rules ask for.
 *
 * @param placeOf where the rule of an index stands in `mira.yml`
 * @throws MiraError E_CLAIM_UNKNOWN_METRIC, E_CLAIM_DIRECTION, E_METRIC_UNSUPPORTED at the rule's place
 */
export function selectByRules(
  tallies: Tallies,
  tasks: ReadonlyMap<string, TaskInfo>,
  rules: readonly ClaimRule[],
  placeOf: (rule: number) => Place | undefined,
): Selection {
  const matcher = new ClaimRules(rules);
  const used = new Set<number>();
  const specs: ClaimSpec[] = [];
  const names = [
    ...[...tallies.all()].map(({ name }) => ({ name, aggregate: false })),
    ...aggregates(tallies, tasks).map(({ name }) => ({ name, aggregate: true })),
  ];
  for (const { name, aggregate } of names) {
    const found = matcher.match(name);
    if (found === null) continue;
    const { rule, index } = found;
    const info = infoOf(tasks, name);
    const at = placeOf(index);
    const place = at === undefined ? {} : { at };
    // what the harness averages in its own way can be made of scores that say how
    if (info !== null && info.unsupported !== null && rule.estimator === undefined)
      throw unsupportedError(rule.metric, info.unsupported, place);
    const direction =
      rule.direction ??
      info?.direction ??
      (rule.estimator === undefined ? null : ESTIMATOR_DIRECTION[rule.estimator.name]);
    if (direction === null) {
      throw new MiraError('E_CLAIM_DIRECTION', `nothing says whether a higher or a lower ${name.metric} is better`, {
        ...place,
        hint: `Add direction: higher (or lower) to the claim "${rule.metric}".`,
      });
    }
    used.add(index);
    const { metric: _pattern, direction: _declared, ...terms } = rule;
    const id = formatClaimId(name);
    specs.push({ ...name, id, direction, declaredKind: info?.kind ?? null, ...terms, rule: index, aggregate });
  }
  for (const [index, rule] of rules.entries()) {
    if (!used.has(index))
      reportUnused(
        rule,
        matcher,
        names.map(({ name }) => name),
        tasks,
        placeOf(index),
      );
  }
  return { specs: sorted(specs), skipped: [] };
}

/** A rule that matched nothing is an error, unless more exact rules took all that it would have matched. */
function reportUnused(
  rule: ClaimRule,
  matcher: ClaimRules,
  names: readonly ClaimName[],
  tasks: ReadonlyMap<string, TaskInfo>,
  at: Place | undefined,
): void {
  const pattern = patternOf(rule.metric);
  if (names.some((name) => pattern.matches(name) && matcher.match(name) !== null)) return;
  const place = at === undefined ? {} : { at };
  for (const [task, info] of tasks) {
    for (const [metric, { unsupported: why }] of info.metrics) {
      if (why !== null && pattern.matches({ task, metric, slice: null }))
        throw unsupportedError(rule.metric, why, place);
    }
  }
  const ids = names.filter((name) => name.slice === null || pattern.sliced).map((name) => formatClaimId(name));
  const known = ids.slice(0, 12).join(', ') + (ids.length > 12 ? ', …' : '');
  throw new MiraError(
    'E_CLAIM_UNKNOWN_METRIC',
    `the evaluation reported no "${rule.metric}"${didYouMean(rule.metric, ids)}`,
    {
      ...place,
      hint: ids.length === 0 ? 'It reported no metric at all.' : `It reported: ${known}`,
    },
  );
}

function unsupportedError(metric: string, why: string, place: { readonly at?: Place }): MiraError {
  return new MiraError('E_METRIC_UNSUPPORTED', `no claim can be made on "${metric}": ${why}`, {
    ...place,
    hint: 'Claim a metric that is a mean over samples, or leave this claim out.',
  });
}

function unsupported(tasks: ReadonlyMap<string, TaskInfo>): { id: string; why: string }[] {
  return [...tasks].flatMap(([task, info]) =>
    [...info.metrics].flatMap(([metric, { unsupported: why }]) =>
      why === null ? [] : [{ id: formatClaimId({ task, metric, slice: null }), why }],
    ),
  );
}

export function infoOf(tasks: ReadonlyMap<string, TaskInfo>, name: ClaimName): MetricInfo | null {
  return tasks.get(name.task)?.metrics.get(name.metric) ?? null;
}

/** Whole tasks before their slices, each by id. */
function sorted(specs: readonly ClaimSpec[]): ClaimSpec[] {
  return [...specs].sort(
    (a, b) =>
      Buffer.compare(Buffer.from(a.task), Buffer.from(b.task)) ||
      Number(a.slice !== null) - Number(b.slice !== null) ||
      Buffer.compare(Buffer.from(a.id), Buffer.from(b.id)),
  );
}
