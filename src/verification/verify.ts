import { parseBundle, assertBundleSize, type ParsedBundle } from './bundle.ts';
import type { CertifiedIdentity } from './certified-identity.ts';
import { isWithheld, type EvaluationStatement } from '../statements/evaluation.ts';
import type { ControlFacts } from './controls.ts';
import { Checks, NO_SAMPLES_EXPECTED, NO_SAMPLES_PUBLISHED } from './checks.ts';
import { verifyClaims, verifyEvidence } from './evidence.ts';
import { describeBundle, describeEvidence, describeIdentity, describeTestimony } from './describe.ts';
import type { VerificationReport, VerificationRequest } from './request.ts';
import { assertPolicy, isJudged, signedFacts } from './policy-check.ts';
import { assertIdentity, keysOf } from './requirement.ts';
import { checkSignatureBytes, verifySignature, type VerifiedSignature } from './signature.ts';
import {
  assertPayloadType,
  assertPredicateType,
  assertSubject,
  isEvaluation,
  parseAs,
  parseStatement,
  PREDICATE_TYPES,
  speaksOfModel,
  type StatementKind,
  type Statements,
} from './statement.ts';
import { assertTestimony, earliest } from './trusted-times.ts';

/**
 * Verifies a bundle in the order of design.md §8, every check by name. Never throws: whatever goes wrong is a check that
 * failed, and nothing of the statement is handed out then.
 */
export async function verifyBundle<K extends StatementKind>(
  bytes: Uint8Array,
  request: VerificationRequest<K>,
): Promise<VerificationReport<K>> {
  const checks = new Checks();
  let signer: CertifiedIdentity | null = null;

  const found = await checks.sequence(async () => {
    await checks.make('size', () => assertBundleSize(bytes.byteLength));
    const bundle = await checks.make('bundle', () => parseBundle(bytes), describeBundle);
    const signature = await verifySigner(bundle, request, checks);
    const { identity } = signature;
    signer = identity;
    await checks.make(
      'identity',
      () => assertIdentity(identity, request.identity),
      () => describeIdentity(identity),
    );
    const statement = await verifyStatement(signature, request, checks);
    const controls = await verifyNumbers(statement, request, checks);
    if (!isJudged(request, statement)) checks.skip('policy', 'no policy was given');
    else
      await checks.make('policy', async () => assertPolicy(request, await signedFacts(bundle, signature, statement)));
    const logIndex = bundle.entries[0]?.logIndex ?? null;
    const certifiedTime = earliest(signature.times);
    return { statement, identity, digest: bundle.digest, logIndex, certifiedTime, controls };
  });

  return found === null
    ? { verified: false, checks: checks.list(), statement: null, identity: signer }
    : { verified: true, checks: checks.list(), ...found };
}

async function verifySigner(
  bundle: ParsedBundle,
  { identity, trustRoot, timestamped = false }: VerificationRequest<StatementKind>,
  checks: Checks,
): Promise<VerifiedSignature> {
  const keys = keysOf(identity);
  const algorithm = await checks.make('signature', () => checkSignatureBytes(bundle, keys), unjudged);
  const certified = `certificate valid when ${bundle.entries.length === 0 ? 'stamped' : 'logged'}`;
  const how = bundle.signer.kind === 'certificate' ? certified : 'key given';
  const signature = await checks.make(
    'signature',
    () => verifySignature(bundle, trustRoot, keys),
    () => `${algorithm}, ${how}`,
  );
  const testimony = describeTestimony(bundle, signature.times);
  if (testimony === null && !timestamped) checks.skip('log', 'signed with a key, entered into no log and not stamped');
  else
    await checks.make(
      'log',
      () => assertTestimony(bundle.entries, signature.times, timestamped),
      () => testimony ?? '',
    );
  return signature;
}

async function verifyStatement<K extends StatementKind>(
  signature: VerifiedSignature,
  { type, model }: VerificationRequest<K>,
  checks: Checks,
): Promise<Statements[K]> {
  await checks.make(
    'payload-type',
    () => assertPayloadType(signature.payloadType),
    () => signature.payloadType,
  );
  const json = await checks.make(
    'statement',
    () => parseStatement(signature.payload),
    () => 'in-toto Statement v1',
  );
  await checks.make(
    'predicate-type',
    () => assertPredicateType(json, type),
    () => PREDICATE_TYPES[type],
  );
  const subject = await checks.make('subject', () => assertSubject(json, type, model ?? null), String);
  if (model === undefined && speaksOfModel(type)) checks.skip('subject', `no model was given (${subject})`);
  return checks.make('schema', () => parseAs(json, type));
}

async function verifyNumbers(
  statement: Statements[StatementKind],
  { samples }: VerificationRequest<StatementKind>,
  checks: Checks,
): Promise<ControlFacts | null> {
  if (!isEvaluation(statement) || samples === undefined) {
    const why = isEvaluation(statement) ? noSamples(statement) : NO_SAMPLES_EXPECTED;
    for (const name of ['evidence', 'claims'] as const) checks.skip(name, why);
    return null;
  }
  const { predicate } = statement;
  const { evidence, claims } = predicate;
  const rows = await checks.make(
    'evidence',
    () => verifyEvidence(evidence, samples),
    ({ views }) => describeEvidence(evidence, views),
  );
  return checks.make(
    'claims',
    async () => {
      await verifyClaims(predicate, rows);
      const controlled = predicate.controls?.some(({ kind }) => kind === 'must-fail') === true;
      // the gate is loaded for those few alone
      return controlled ? (await import('./controls.ts')).controlFacts(predicate, () => rows.rows()) : null;
    },
    () => `${claims.length} of ${claims.length} recomputed from the samples`,
  );
}

function noSamples({ predicate }: EvaluationStatement): string {
  return isWithheld(predicate.evidence) ? NO_SAMPLES_PUBLISHED : 'no samples were given';
}

/** What can be said of the signature where the log is refused before the certificate is judged. */
function unjudged(algorithm: string): string {
  return `${algorithm}, by the key that the bundle names; who holds it was not judged`;
}
