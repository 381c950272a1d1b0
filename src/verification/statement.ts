import * as v from 'valibot';
import { hexOf, type Digest } from '../digest.ts';
import { environmentDigest } from '../environment/tiers.ts';
import { MiraError, messageOf } from '../errors.ts';
import { canonicalJson, isObject, jsonDigest, parseJsonBytes, type JsonObject, type JsonValue } from '../json.ts';
import { attemptStatement, type AttemptStatement } from '../statements/attempt.ts';
import { ENVIRONMENT_ID, evaluationStatement, type EvaluationStatement } from '../statements/evaluation.ts';
import { hex256, text } from '../statements/fields.ts';
import { gateStatement, type GateStatement } from '../statements/gate.ts';
import { planStatement, type PlanStatement } from '../statements/plan.ts';
import { successionStatement, type SuccessionStatement } from '../statements/succession.ts';
import {
  ATTEMPT_TYPE,
  EVALUATION_TYPE,
  HANDOVER_TYPE,
  PAYLOAD_TYPE,
  PLAN_TYPE,
  STATEMENT_TYPE,
  VSA_TYPE,
} from '../statements/uris.ts';
import { assertSampling } from './sampling.ts';

/** The statements that can be asked for. */
export interface Statements {
  readonly evaluation: EvaluationStatement;
  readonly gate: GateStatement;
  readonly attempt: AttemptStatement;
  readonly plan: PlanStatement;
  readonly handover: SuccessionStatement;
}
export type StatementKind = keyof Statements;

export const PREDICATE_TYPES: Readonly<Record<StatementKind, string>> = {
  evaluation: EVALUATION_TYPE,
  gate: VSA_TYPE,
  attempt: ATTEMPT_TYPE,
  plan: PLAN_TYPE,
  handover: HANDOVER_TYPE,
};

const SCHEMAS: { readonly [K in StatementKind]: v.GenericSchema<unknown, Statements[K]> } = {
  evaluation: evaluationStatement,
  gate: gateStatement,
  attempt: attemptStatement,
  plan: planStatement,
  handover: successionStatement,
};

export function isEvaluation(read: Statements[StatementKind]): read is EvaluationStatement {
  return read.predicateType === EVALUATION_TYPE;
}

/** What a model is known by: the OpenSSF Model Signing root, and the digest of names, sizes and digests. */
export interface ModelDigests {
  readonly root: Digest;
  readonly manifest: Digest;
}

/** Hashes the model at hand, leaving out the paths that the signed plan leaves out. */
export type ModelHasher = (ignore: readonly string[]) => Promise<ModelDigests>;

/** Whether the subject of a statement is a model. */
export function speaksOfModel(kind: StatementKind): boolean {
  return kind !== 'plan' && kind !== 'handover';
}

/** @throws MiraError E_PAYLOAD_TYPE */
export function assertPayloadType(payloadType: string): void {
  if (payloadType === PAYLOAD_TYPE) return;
  throw new MiraError('E_PAYLOAD_TYPE', `the payload is ${JSON.stringify(payloadType)}, not ${PAYLOAD_TYPE}`);
}

const statement = v.object({
  _type: v.literal(STATEMENT_TYPE),
  subject: v.pipe(
    v.array(v.object({ name: text, digest: v.object({ sha256: hex256 }) })),
    v.length(1, 'must have exactly one subject'),
  ),
  predicateType: text,
  predicate: v.custom<JsonObject>(isObject, 'must be an object'),
});

/**
 * An in-toto Statement v1 with one sha256 subject, read from the verified payload.
 *
 * @throws MiraError E_STATEMENT
 */
export function parseStatement(payload: Uint8Array): JsonValue {
  const json = readJson(payload);
  const result = v.safeParse(statement, json);
  if (!result.success) throw new MiraError('E_STATEMENT', `the statement is not one: ${issueOf(result.issues)}`);
  return json;
}

/** @throws MiraError E_PREDICATE_TYPE */
export function assertPredicateType(json: JsonValue, kind: StatementKind): void {
  const found = isObject(json) ? json['predicateType'] : null;
  if (found === PREDICATE_TYPES[kind]) return;
  throw new MiraError(
    'E_PREDICATE_TYPE',
    `the statement is of type ${JSON.stringify(found)}, not ${PREDICATE_TYPES[kind]}`,
    {
      hint: 'Another statement was signed than the one asked for; see --type.',
    },
  );
}

/**
 * The subject against the model, where one is given. A plan and a hand-over speak of none, but of the digest of what they
 * hold. An evaluation names the model twice, and both have to agree even
 * where none is given. Returns the digest of the subject.
 *
 * @throws MiraError E_SUBJECT, or what hashing the model throws
 */
export async function assertSubject(json: JsonValue, kind: StatementKind, hash: ModelHasher | null): Promise<string> {
  const { subject, predicate } = v.parse(statement, json);
  const signed = `sha256:${subject[0]?.digest.sha256 ?? ''}`;
  const named = kind === 'evaluation' ? predicate['model'] : null;
  if (isObject(named) && named['root'] !== signed) {
    throw new MiraError('E_SUBJECT', `the statement speaks of ${signed}, and its predicate of another model`);
  }
  if (!speaksOfModel(kind)) {
    const held = predicate[kind === 'plan' ? 'content' : 'to'];
    if (jsonDigest(held ?? null) === signed) return signed;
    const what = kind === 'plan' ? 'the plan' : 'the successor';
    throw new MiraError('E_SUBJECT', `the statement speaks of ${what} ${signed}, and holds another one`);
  }
  if (hash === null) return signed;
  const model = await hash(kind === 'evaluation' ? ignoredOf(predicate) : []);
  if (model.root !== signed) {
    throw new MiraError('E_SUBJECT', `the statement speaks of the model ${signed}, and this one is ${model.root}`, {
      hint: 'Is it the model of another release, or was a file added, removed or changed?',
    });
  }
  if (isObject(named) && named['manifest'] !== model.manifest) {
    throw new MiraError('E_SUBJECT', 'the files have the digests that were signed, but other names or sizes', {
      hint: 'Was a file renamed or moved? The root digest alone does not see that.',
    });
  }
  return signed;
}

const ignored = v.object({
  plan: v.object({ content: v.object({ model: v.object({ ignore: v.array(v.string()) }) }) }),
});

/** What the plan leaves out of the model; read before the schema is checked, hence leniently. */
function ignoredOf(predicate: JsonObject): readonly string[] {
  const result = v.safeParse(ignored, predicate);
  return result.success ? result.output.plan.content.model.ignore : [];
}

/** @throws MiraError E_SCHEMA */
export function parseAs<K extends StatementKind>(json: JsonValue, kind: K): Statements[K] {
  const schema: v.GenericSchema<unknown, Statements[K]> = SCHEMAS[kind];
  const result = v.safeParse(schema, json);
  if (result.success) {
    if (isEvaluation(result.output)) assertConsistent(result.output);
    return result.output;
  }
  throw new MiraError('E_SCHEMA', `the ${kind} does not have its form: ${issueOf(result.issues)}`, {
    hint: 'It may come from a newer version of this program.',
  });
}

/**
 * What the schema cannot say of an evaluation: plan and environment have their digests, no task and no claim stands twice,
 * and each claim names the evidence of its task and materials that are listed.
 */
function assertConsistent({ predicate }: EvaluationStatement): void {
  const { plan, materials } = predicate;
  if (jsonDigest(plan.content) !== `sha256:${plan.digest.sha256}`) {
    throw new MiraError('E_SCHEMA', 'the content of the plan does not have the digest that stands beside it');
  }
  const known = new Set(materials.map(({ id }) => id));
  const unlisted = predicate.claims.flatMap((claim) => claim.materials).find((id) => !known.has(id));
  if (unlisted !== undefined) throw new MiraError('E_SCHEMA', `a claim depends on ${unlisted}, which is not listed`);
  const roots = new Map(predicate.evidence.map(({ task, root }) => [task, root]));
  const ids = new Set(predicate.claims.map(({ id }) => id));
  if (roots.size !== predicate.evidence.length) throw new MiraError('E_SCHEMA', 'the evidence names a task twice');
  if (ids.size !== predicate.claims.length) throw new MiraError('E_SCHEMA', 'a claim stands there twice');
  const stray = predicate.claims.find(({ task, kind, evidence }) =>
    kind === 'aggregate' ? evidence !== null : roots.get(task) !== evidence,
  );
  if (stray !== undefined)
    throw new MiraError('E_SCHEMA', `the claim ${stray.id} names other evidence than its task has`);
  assertEnvironment(predicate);
  assertSampling(predicate);
}

/** The environment has the digest that it states and that claims depend on; early evaluations state none. */
function assertEnvironment({ environment, materials }: EvaluationStatement['predicate']): void {
  if (environment.digest === undefined) return;
  const material = materials.find(({ id }) => id === ENVIRONMENT_ID);
  if (environmentDigest(environment) === environment.digest && material?.digest.sha256 === hexOf(environment.digest)) {
    return;
  }
  throw new MiraError('E_SCHEMA', 'the environment does not have the digest that stands beside it');
}

function readJson(payload: Uint8Array): JsonValue {
  try {
    const json = parseJsonBytes(payload);
    // infinite numbers and lone surrogates have none, and are one thing to one parser and another to the next
    canonicalJson(json);
    return json;
  } catch (error) {
    throw new MiraError('E_STATEMENT', `the payload is not JSON: ${messageOf(error)}`);
  }
}

function issueOf([issue]: readonly [v.BaseIssue<unknown>, ...unknown[]]): string {
  return `${v.getDotPath(issue) ?? 'statement'}: ${issue.message}`;
}
