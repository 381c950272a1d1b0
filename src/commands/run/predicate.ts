import { hexOf, type Digest } from '../../digest.ts';
import type { TaskCommitment } from '../../evidence/commitment.ts';
import { READER_VERSION } from '../../harness/formats/reader.ts';
import { parseJson, type JsonValue } from '../../json.ts';
import { runsInImage, type EvaluationPlan, type Plan } from '../../plan/plan.ts';
import type { SignedControl } from '../../statements/controls.ts';
import type { Claim, EvaluationPredicate, Material } from '../../statements/evaluation.ts';
import { ENVIRONMENT_ID } from '../../statements/evaluation.ts';
import type { Run } from '../../statements/fields.ts';
import type { Baseline } from './baseline.ts';
import type { Places } from './environment.ts';
import type { Findings } from './findings.ts';
import type { Identified } from './identify.ts';
import { sameModels } from './same-model.ts';
import { releaseTag, type Session } from './session.ts';
import type { PartsOf } from './view.ts';

/** Station 9: the evaluation predicate (contracts.md §2). */
export function predicateOf(
  session: Session,
  identified: Identified,
  findings: Findings,
  evidence: {
    readonly commitments: readonly TaskCommitment[];
    readonly parts: PartsOf;
    readonly controls: readonly SignedControl[];
  },
  claims: readonly Claim[],
  record: Digest,
  baseline: Baseline | null,
): EvaluationPredicate {
  const { plan } = session;
  const { model } = identified;
  const { environment } = findings.environment;
  const evaluations = Object.entries(plan.evaluations);
  return {
    plan: { uri: planUri(session), digest: { sha256: hexOf(session.planDigest) }, content: planContent(session) },
    measurement: identified.measurement,
    model: {
      root: model.root,
      manifest: model.manifest,
      files: model.files.length,
      bytes: model.bytes,
      weightsDigest: model.contents?.weightsDigest ?? null,
      codeBearing: [...model.codeBearing],
      record,
      sameAs: sameModels(model, baseline, releaseTag(session.context)).map(({ label, by, digest }) => ({
        release: label,
        by,
        digest: { sha256: hexOf(digest) },
      })),
    },
    materials: [...materialsOf(identified), environmentMaterial(environment)],
    harness: findings.harness.map((facts) => ({ ...facts, reader: READER_VERSION })),
    environment,
    evidence: evidence.commitments.map((commitment) => ({
      ...commitment,
      publish: [...evidence.parts(commitment.task)],
    })),
    claims: [...claims],
    ...(evidence.controls.length === 0 ? {} : { controls: [...evidence.controls] }),
    run: runOf(session, findings.finishedOn),
    previous: baseline === null ? null : { digest: { sha256: hexOf(baseline.evaluation.digest) } },
    ...standingOf(plan, findings.finishedOn),
    coverage: {
      attested: ['model', 'materials', 'evidence', 'claims', 'plan'],
      asserted: ['run.startedOn', 'run.finishedOn', 'environment', 'harness'],
      notCovered: [
        'files that the harness reads and nobody declared',
        ...(evaluations.every(([, evaluation]) => isOffline(evaluation))
          ? []
          : ['what the harness fetched while it ran']),
      ],
    },
  };
}

const DAY = 24 * 3600 * 1000;

/** What it says of earlier evaluations, and how long it counts itself. */
function standingOf({ supersedes, validDays }: Plan, finishedOn: Date): Partial<EvaluationPredicate> {
  return {
    ...(supersedes === undefined
      ? {}
      : { supersedes: supersedes.map(({ digest, reason }) => ({ digest: { sha256: hexOf(digest) }, reason })) }),
    ...(validDays === undefined ? {} : { validUntil: new Date(finishedOn.getTime() + validDays * DAY).toISOString() }),
  };
}

/** Where every evaluation of a plan runs. */
export function placesOf({ evaluations }: Pick<Plan, 'evaluations'>): Places {
  return Object.fromEntries(Object.entries(evaluations).map(([name, evaluation]) => [name, placeOf(evaluation)]));
}

function placeOf(evaluation: EvaluationPlan): Places[string] {
  if (runsInImage(evaluation)) return { ranIn: 'image', image: 'ran' };
  return { ranIn: 'host', image: evaluation.image === null ? null : 'declared' };
}

/** Whether the harness could fetch nothing while it ran. */
function isOffline(evaluation: EvaluationPlan): boolean {
  return runsInImage(evaluation) && evaluation.container?.network === 'none';
}

/** The model first, then the materials of all evaluations, each once. */
function materialsOf({ model, subject, materials }: Identified): Material[] {
  const all = new Map<string, Material>([
    ['model', { id: 'model', kind: 'model', name: subject.name, digest: { sha256: hexOf(model.manifest) } }],
  ]);
  for (const own of materials.values()) {
    for (const { kind, name, digest } of own) {
      const id = `${kind}:${name}`;
      all.set(id, { id, kind, name, digest: { sha256: hexOf(digest) } });
    }
  }
  return [...all.values()];
}

/** The environment is one of the materials of every claim, and none of the measurement's: what was measured is the model. */
function environmentMaterial({ digest }: EvaluationPredicate['environment']): Material {
  if (digest === undefined) throw new RangeError('a captured environment has a digest');
  return { id: ENVIRONMENT_ID, kind: 'environment', name: 'environment', digest: { sha256: hexOf(digest) } };
}

export function runOf(session: Session, finishedOn: Date): Run {
  const { context, startedOn } = session;
  return {
    uri: context?.runUri ?? null,
    attempt: context?.attempt ?? null,
    startedOn: startedOn.toISOString(),
    finishedOn: finishedOn.toISOString(),
  };
}

/** Where the plan can be read again: `git+<repository>@<commit>#<path>`. */
export function planUri({ context, configPath }: Session): string | null {
  if (context === null) return null;
  return `git+${context.serverUrl}/${context.repository.fullName}@${context.sha}#${configPath}`;
}

/** The plan as plain JSON. */
export function planContent({ plan }: Session): JsonValue {
  return parseJson(JSON.stringify(plan));
}
