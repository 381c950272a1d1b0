import * as v from 'valibot';
import { isDigest, type Digest } from '../digest.ts';
import type { JsonValue } from '../json.ts';
import { STATEMENT_TYPE } from './uris.ts';

/** Fields that several predicates share. Objects ignore members they do not know, as in-toto asks of readers. */

export const text = v.pipe(v.string(), v.minLength(1));
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const hex256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u, 'must be 64 lowercase hex digits'));

/** The pattern says it to JSON Schema, the guard to TypeScript. */
export const digest = v.pipe(
  v.string(),
  v.regex(/^sha256:[0-9a-f]{64}$/u, 'must be sha256:<64 hex>'),
  v.guard((value): value is Digest => isDigest(value)),
);

/** A measured number: the shortest decimal form that reads back as the same double (ECMA-262 Number::toString). */
export const decimal = v.pipe(
  v.string(),
  v.check((value) => Number.isFinite(Number(value)) && String(Number(value)) === value, 'must be a shortest decimal'),
);

/** RFC 3339 in UTC, as in-toto's Timestamp. */
export const timestamp = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/u, 'must be a UTC time such as 2026-01-31T12:00:00Z'),
);

export const digestMap = v.object({ sha256: hex256 });

/** Any JSON value, kept as it is. */
export const json = v.pipe(
  v.unknown(),
  v.guard((value): value is JsonValue => value !== undefined, 'must be JSON'),
);

export const run = v.object({
  /** The URL of the run and attempt; `null` outside a workflow. */
  uri: v.nullable(text),
  attempt: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
  startedOn: timestamp,
  finishedOn: timestamp,
});
export type Run = v.InferOutput<typeof run>;

/** A run that may still be under way. */
export const startedRun = v.object({ ...run.entries, finishedOn: v.nullable(timestamp) });

/** An in-toto Statement v1 with one sha256 subject around the given predicate. */
export function statementOf<P extends v.GenericSchema>(predicateType: string, predicate: P) {
  return v.object({
    _type: v.literal(STATEMENT_TYPE),
    subject: v.tuple([v.object({ name: text, digest: digestMap })]),
    predicateType: v.literal(predicateType),
    predicate,
  });
}

/** A number as signed bytes carry it. */
export function toDecimal(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError('only finite numbers have a decimal form');
  return String(value === 0 ? 0 : value);
}
