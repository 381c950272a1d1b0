import type { ClaimTerms } from '../claims/select.ts';
import type { Sample } from '../evidence/sample.ts';
import type { JsonValue } from '../json.ts';
import type { Claim } from '../statements/evaluation.ts';
import { isIn, type LossSlice } from './losses.ts';
import { CLOSED_TEXT, areOpen } from './notes.ts';
import type { KeyRows } from './pairs.ts';
import { Router } from './router.ts';
import { pairSides } from './side-pairs.ts';
import { isLeftOut, type Side } from './side.ts';
import { itemValue, sumsOf } from './tables/corpus.ts';
import type { ClaimVerdict } from './verdict.ts';

/** A sample that both sides scored, and not alike, under one metric. */
export interface Flip {
  /** What the sample counts for. */
  readonly claims: readonly string[];
  readonly metric: string;
  readonly change: 'lost' | 'gained';
  /** The scores; of a corpus metric what the sample alone would have. */
  readonly before: number;
  readonly after: number;
  /** The baseline's row and the candidate's first one. */
  readonly rows: { readonly before: Sample; readonly after: Sample };
  readonly order: FlipOrder;
}

/** How telling a flip is. */
export interface FlipOrder {
  /** Losses in the slice in which they concentrate most come first, then in the next one, other losses, gains. */
  readonly rank: number;
  /** How much was gained or lost. */
  readonly size: number;
}

const OTHER_LOSS = 1_000_000;
const GAIN = OTHER_LOSS + 1;

/** The most telling first; equal ones are left in the order of their keys by a stable sort. */
export function compareFlips(a: FlipOrder, b: FlipOrder): number {
  return a.rank - b.rank || b.size - a.size;
}

export interface FlipOptions {
  readonly terms: (claim: Claim) => ClaimTerms;
  /** The verdicts on these claims, which say where losses concentrate. */
  readonly verdicts: readonly ClaimVerdict[];
}

/** Every flip of the samples that two sides share, by task and key. */
export async function* flipsOf(baseline: Side, candidate: Side, options: FlipOptions): AsyncGenerator<Flip> {
  const verdicts = new Map(options.verdicts.map((verdict) => [verdict.id, verdict]));
  const paired = baseline.claims.filter(
    (claim) => claim.kind !== 'aggregate' && options.terms(claim).pairing !== 'none',
  );
  const router = new Router(paired.map((claim) => [claim, claim] as const));
  for await (const { baseline: before, candidate: after } of pairSides(baseline, candidate)) {
    if (before === null || after === null || isLeftOut(before, baseline, candidate)) continue;
    const [row] = before.rows;
    const metrics = new Map<string, Claim[]>();
    for (const claim of router.of(row)) metrics.set(claim.metric, [...(metrics.get(claim.metric) ?? []), claim]);
    for (const [metric, claims] of metrics) {
      const change = changeOf(claims, before, after);
      if (change === null) continue;
      const slices = claims.flatMap(({ id }) => verdicts.get(id)?.where?.slices ?? []);
      yield {
        ...change,
        claims: claims.map(({ id }) => id),
        metric,
        rows: { before: row, after: after.rows[0] },
        order: { rank: rankOf(change.change, row, slices), size: Math.abs(change.after - change.before) },
      };
    }
  }
}

/** `null` where a score is missing, and where nothing changed. */
function changeOf(
  [claim]: readonly Claim[],
  before: KeyRows,
  after: KeyRows,
): Pick<Flip, 'change' | 'before' | 'after'> | null {
  if (claim === undefined || after.rows.length < before.rows.length) return null;
  const [was, is] = [valueOf(claim, before), valueOf(claim, after)];
  if (was === null || is === null || was === is) return null;
  const better = claim.direction === 'higher' ? is > was : is < was;
  return { change: better ? 'gained' : 'lost', before: was, after: is };
}

/** The mean over the repeats; of a corpus metric what the sample alone would have. */
function valueOf({ kind, metric, of = [] }: Claim, { rows }: KeyRows): number | null {
  const sums = sumsOf(of.length > 0 ? of : [metric], rows);
  if (sums === null) return null;
  if (kind === 'ratio' || kind === 'ratio-of-sums' || kind === 'f1' || kind === 'bleu') return itemValue(kind, sums);
  return (sums[0] ?? 0) / rows.length;
}

function rankOf(change: Flip['change'], row: Sample, slices: readonly LossSlice[]): number {
  if (change === 'gained') return GAIN;
  const place = slices.findIndex((slice) => isIn(row, slice));
  return place === -1 ? OTHER_LOSS : place;
}

/** A sample that was lost, to be shown. */
export interface LostExample {
  readonly key: string;
  readonly target: JsonValue;
  readonly before: JsonValue;
  readonly after: JsonValue;
}

const SHOWN_EXAMPLES = 5;

/** The verdicts with the most telling losses of each claim that regressed. */
export async function withExamples(
  verdicts: readonly ClaimVerdict[],
  flips: AsyncIterable<Flip>,
): Promise<readonly ClaimVerdict[]> {
  const found = new Map<string, { readonly order: FlipOrder; readonly example: LostExample }[]>(
    verdicts.filter(({ verdict, lost }) => verdict === 'regressed' && lost > 0).map(({ id }) => [id, []]),
  );
  if (found.size === 0) return verdicts;
  for await (const { change, claims, order, rows } of flips) {
    if (change !== 'lost') continue;
    for (const id of claims) {
      const kept = found.get(id);
      if (kept === undefined) continue;
      const before = kept.findIndex((other) => compareFlips(order, other.order) < 0);
      const place = before === -1 ? kept.length : before;
      if (place === SHOWN_EXAMPLES) continue;
      kept.splice(place, 0, { order, example: exampleOf(rows) });
      if (kept.length > SHOWN_EXAMPLES) kept.pop();
    }
  }
  return verdicts.map((verdict) => {
    const examples = found.get(verdict.id)?.map(({ example }) => example) ?? [];
    return { ...verdict, examples };
  });
}

function exampleOf({ before, after }: Flip['rows']): LostExample {
  return {
    key: before.key,
    target: shown(before, 'target'),
    before: shown(before, 'response'),
    after: shown(after, 'response'),
  };
}

/** More than anybody is shown, and less than what a thousand claims could not keep in memory. */
const KEPT_BYTES = 1_000;

function shown(row: Sample, part: 'target' | 'response'): JsonValue {
  if (!areOpen(part, row)) return CLOSED_TEXT;
  const value = row[part];
  const text = Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));
  // copied, because a slice of a text keeps the whole
  return text.length <= KEPT_BYTES ? value : text.toString('utf8', 0, KEPT_BYTES);
}
