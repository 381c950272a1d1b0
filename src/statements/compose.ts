import { hexOf, type Digest } from '../digest.ts';
import { jsonDigest } from '../json.ts';
import type { GateResult } from '../gate/outcome.ts';
import { verifiedLevels } from '../gate/outcome.ts';
import type { ClaimVerdict } from '../gate/verdict.ts';
import type { AttemptPredicate, AttemptStatement } from './attempt.ts';
import type { EvaluationPredicate, EvaluationStatement } from './evaluation.ts';
import type { GateStatement } from './gate.ts';
import type { PlanPredicate, PlanStatement } from './plan.ts';
import { nameOfParty, type SuccessionPredicate, type SuccessionStatement } from './succession.ts';
import {
  ATTEMPT_TYPE,
  EVALUATION_TYPE,
  GATE_VERIFIER_ID,
  HANDOVER_TYPE,
  PLAN_TYPE,
  STATEMENT_TYPE,
  VSA_TYPE,
} from './uris.ts';

/** What every statement of a run speaks of: the model, by its name and OMS root. */
export interface Subject {
  readonly name: string;
  readonly root: Digest;
}

function subjectOf({ name, root }: Subject): [{ name: string; digest: { sha256: string } }] {
  return [{ name, digest: { sha256: hexOf(root) } }];
}

export function evaluationStatementOf(subject: Subject, predicate: EvaluationPredicate): EvaluationStatement {
  return { _type: STATEMENT_TYPE, subject: subjectOf(subject), predicateType: EVALUATION_TYPE, predicate };
}

export function attemptStatementOf(subject: Subject, predicate: AttemptPredicate): AttemptStatement {
  return { _type: STATEMENT_TYPE, subject: subjectOf(subject), predicateType: ATTEMPT_TYPE, predicate };
}

/** @param name path of `mira.yml` */
export function planStatementOf(name: string, digest: Digest, predicate: PlanPredicate): PlanStatement {
  return { _type: STATEMENT_TYPE, subject: subjectOf({ name, root: digest }), predicateType: PLAN_TYPE, predicate };
}

/** A hand-over speaks of no model, but of who goes on. */
export function successionStatementOf(predicate: SuccessionPredicate): SuccessionStatement {
  const subject = subjectOf({ name: nameOfParty(predicate.to), root: jsonDigest(predicate.to) });
  return { _type: STATEMENT_TYPE, subject, predicateType: HANDOVER_TYPE, predicate };
}

export interface GateFacts {
  readonly version: string;
  /** RFC 3339, UTC. */
  readonly time: string;
  /** A package URL such as `pkg:github/acme/langid@v1.0.0`. */
  readonly resourceUri: string;
  readonly policyUri: string | null;
  readonly policy: Digest;
  /** DSSE digests of the evaluations that were judged. */
  readonly inputs: readonly Digest[];
  readonly claims: readonly ClaimVerdict[];
  readonly gate: GateResult;
}

/** The gate's verdict as a SLSA VSA (contracts.md §4). */
export function gateStatementOf(subject: Subject, facts: GateFacts): GateStatement {
  return {
    _type: STATEMENT_TYPE,
    subject: subjectOf(subject),
    predicateType: VSA_TYPE,
    predicate: {
      verifier: { id: GATE_VERIFIER_ID, version: { 'mira-attest': facts.version } },
      timeVerified: facts.time,
      resourceUri: facts.resourceUri,
      policy: { uri: facts.policyUri, digest: { sha256: hexOf(facts.policy) } },
      inputAttestations: facts.inputs.map((digest) => ({ digest: { sha256: hexOf(digest) } })),
      verificationResult: facts.gate.passed ? 'PASSED' : 'FAILED',
      verifiedLevels: verifiedLevels(facts.claims, facts.gate.passed),
      miraVerdicts: facts.claims.map(({ id, verdict, reason, waived }) => ({
        claim: id,
        verdict,
        reason,
        ...(waived === null ? {} : { waived: { ...waived, digest: { sha256: hexOf(waived.digest) } } }),
      })),
    },
  };
}
