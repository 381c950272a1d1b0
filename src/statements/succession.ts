import * as v from 'valibot';
import { statementOf, text, timestamp } from './fields.ts';
import { HANDOVER_TYPE } from './uris.ts';

const id = v.pipe(v.string(), v.regex(/^[1-9][0-9]{0,18}$/u, 'must be a numeric id'));

/** Somebody who signs, as far as a hand-over names them; `null` is not said. */
export const party = v.variant('kind', [
  v.object({
    kind: v.literal('workflow'),
    /** `owner/name/.github/workflows/file.yml`. */
    workflow: text,
    /** The reusable workflow that holds the job; the same workflow without it. */
    signer: v.nullable(text),
    issuer: text,
    ownerId: v.nullable(id),
    /** The event. */
    trigger: v.nullable(text),
  }),
  v.object({
    kind: v.literal('identity'),
    /** The exact subject alternative name. */
    identity: text,
    issuer: text,
  }),
  v.object({
    kind: v.literal('key'),
    /** base64(SHA-256(SPKI DER)). */
    hint: text,
  }),
]);
export type Party = v.InferOutput<typeof party>;

/** The hand-over predicate: who signed the releases of a repository names who goes on. */
const successionPredicate = v.object({
  from: party,
  /** Its digest is the subject. */
  to: party,
  /** Under which the releases go on: the id survives renames and transfers. */
  repositoryId: id,
  date: timestamp,
  validUntil: timestamp,
});
export type SuccessionPredicate = v.InferOutput<typeof successionPredicate>;

export const successionStatement = statementOf(HANDOVER_TYPE, successionPredicate);
export type SuccessionStatement = v.InferOutput<typeof successionStatement>;

/** A party in words. */
export function nameOfParty(named: Party): string {
  if (named.kind === 'workflow') return named.workflow;
  return named.kind === 'identity' ? named.identity : `the key ${named.hint}`;
}
