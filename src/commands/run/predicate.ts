import { hexOf } from '../../digest.ts';
import type { TaskCommitment } from '../../evidence/commitment.ts';
import { READER_VERSION } from '../../harness/formats/reader.ts';
import { parseJson, type JsonValue } from '../../json.ts';
import type { Claim, EvaluationPredicate, Material } from '../../statements/evaluation.ts';
import { EVIDENCE_PARTS } from '../../statements/evaluation.ts';
import type { Run } from '../../statements/fields.ts';
import type { VerifiedEvaluation } from './baseline.ts';
import type { Identified } from './identify.ts';
import type { Measured } from './measure.ts';
import type { Session } from './session.ts';

/** Station 9: the evaluation predicate (contracts.md §2). */
export function predicateOf(
  session: Session,
  identified: Identified,
  measured: Measured,
  commitments: readonly TaskCommitment[],
  claims: readonly Claim[],
  previous: VerifiedEvaluation | null,
): EvaluationPredicate {
  const { plan } = session;
  const { model } = identified;
  const images = Object.entries(plan.evaluations);
  return {
    plan: { uri: planUri(session), digest: { sha256: hexOf(session.planDigest) }, content: planContent(session) },
    measurement: identified.measurement,
    model: { root: model.root, manifest: model.manifest, files: model.files.length, bytes: model.bytes },
    materials: materialsOf(identified),
    harness: measured.outputs.map(({ evaluation, output }) => ({
      evaluation,
      format: output.format,
      name: output.harness.name,
      version: output.harness.version,
      reader: READER_VERSION,
    })),
    environment: {
      evaluations: Object.fromEntries(
        images.map(([name, { image }]) => [
          name,
          { ranIn: 'host' as const, image: image === null ? null : ('declared' as const) },
        ]),
      ),
    },
    evidence: commitments.map(({ task, root, count }) => ({ task, root, count, publish: [...EVIDENCE_PARTS] })),
    claims: [...claims],
    run: runOf(session, measured.finishedOn),
    previous: previous === null ? null : { digest: { sha256: hexOf(previous.digest) } },
    coverage: {
      attested: ['model', 'materials', 'evidence', 'claims', 'plan'],
      asserted: ['run.startedOn', 'run.finishedOn', 'environment', 'harness'],
      notCovered: ['files that the harness reads and nobody declared', 'what the harness fetched while it ran'],
    },
  };
}

/** The model first, then the materials of all evaluations, each once. */
export function materialsOf({ model, subject, materials }: Identified): Material[] {
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
function planContent({ plan }: Session): JsonValue {
  return parseJson(JSON.stringify(plan));
}
