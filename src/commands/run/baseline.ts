import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { baselineSource } from '../../baseline/choose.ts';
import { findBaseline, type BaselineCandidate } from '../../baseline/find.ts';
import { chooseStanding } from '../../baseline/standing.ts';
import { hexOf, sha256Hex, type Digest } from '../../digest.ts';
import { MiraError } from '../../errors.ts';
import { getFile } from '../../github/contents.ts';
import { roleOf } from '../../policy/judge.ts';
import { matchSigners, signedForOther } from '../../policy/signers.ts';
import type { BaselineFacts, SignerFacts } from '../../report/report.ts';
import { loadVerificationKey, parseVerificationKey, type VerificationKey } from '../../signing/key.ts';
import { isWithheld, type EvaluationStatement } from '../../statements/evaluation.ts';
import type { EvidenceFiles } from '../../storage/evidence-folder.ts';
import type { CertifiedIdentity } from '../../verification/certified-identity.ts';
import { refusalOf } from '../../verification/refusal.ts';
import type { VerificationRequest } from '../../verification/request.ts';
import type { StatementKind } from '../../verification/statement.ts';
import { verifyBundle } from '../../verification/verify.ts';
import { countsAsBaseline } from './policy-file.ts';
import { pathIn, type Session } from './session.ts';

/** An evaluation of which everything was verified, evidence and claims included. */
export interface VerifiedEvaluation {
  readonly statement: EvaluationStatement;
  /** `null` where none were published. */
  readonly files: EvidenceFiles | null;
  readonly bundlePath: string;
  readonly digest: Digest;
  readonly identity: CertifiedIdentity;
  readonly signer: SignerFacts;
  /** Seconds since 1970; `null` for a key that signed into no log. */
  readonly certifiedTime: number | null;
  /** Raw file digests of the model, where the release carries them and they agree with the signed root. */
  readonly fileDigests: ReadonlySet<string> | null;
  /** `mira-model.json` where it is there; not verified. */
  readonly modelPath: string | null;
}

export interface Baseline {
  readonly evaluation: VerifiedEvaluation;
  readonly facts: BaselineFacts;
  /** `null` where policy names none. */
  readonly anchor: AnchorRelease | null;
}

/** A verified evaluation against which the losses of many releases are added up. */
export interface AnchorRelease {
  readonly evaluation: VerifiedEvaluation;
  readonly label: string;
  readonly url: string | null;
}

/**
 * Station 12: finds the baseline and verifies it before one number of it is used. `null` on a first release.
 *
 * @throws MiraError with the code of the check that failed: a baseline that does not verify is never "no baseline"
 */
export async function verifiedBaseline(session: Session): Promise<Omit<Baseline, 'anchor'> | null> {
  const { plan, github, context, warnings } = session;
  const source = baselineSource(plan.baseline);
  if (source.kind === 'file' && session.baselineFile !== null) {
    const evaluation = await verifyCandidate(session, session.baselineFile, source.path);
    standing(session, [evaluation], source.path);
    return baselineOf(evaluation, { label: source.path, url: null, others: [], passedOver: [] });
  }
  if (github === null || context === null) {
    if (source.kind === 'tag') {
      throw new MiraError(
        'E_BASELINE_MISSING',
        `the release ${source.tag} can only be fetched in a GitHub job with a token`,
        {
          hint: 'Name the path of a bundle instead: --baseline path/to/mira-evaluation.sigstore.json.',
        },
      );
    }
    warnings.push(
      'nothing was compared: outside a GitHub job no release can be looked up; name a bundle with --baseline',
    );
    return null;
  }
  const found = await findBaseline(github, {
    trigger: context.trigger,
    prereleases: source.kind === 'latest' && source.prereleases,
    named: source.kind === 'tag' ? source.tag : null,
    folder: join(session.work, 'baseline'),
  });
  if (found.kind === 'none') {
    const passed = found.passed.length === 0 ? '' : ` (${found.passed.join(', ')} carry none)`;
    warnings.push(`nothing was compared: no earlier release carries an evaluation${passed}`);
    return null;
  }
  const { tag, url } = found.release;
  const verified: { evaluation: VerifiedEvaluation; name: string }[] = [];
  for (const candidate of found.candidates) {
    const name = `mira-evaluation${candidate.stem}.sigstore.json`;
    verified.push({ evaluation: await verifyCandidate(session, candidate, `${tag} (${name})`, tag), name });
  }
  // the earliest counts: the newest would be retry-until-green
  verified.sort((a, b) => (a.evaluation.certifiedTime ?? Infinity) - (b.evaluation.certifiedTime ?? Infinity));
  const chosen = standing(
    session,
    verified.map(({ evaluation }) => evaluation),
    tag,
  );
  return baselineOf(chosen, {
    label: tag,
    url,
    others: verified.flatMap(({ evaluation, name }) => (evaluation === chosen ? [] : [name])),
    passedOver: found.passed,
  });
}

/** The evaluation that counts, see `chooseStanding`; what has to be told of the others becomes a warning. */
export function standing(
  { plan, environment, warnings }: Session,
  evaluations: readonly VerifiedEvaluation[],
  label: string,
  named = baselineSource(plan.baseline).kind !== 'latest',
): VerifiedEvaluation {
  const chosen = chooseStanding(evaluations, {
    superseded: plan.supersedes ?? [],
    now: environment.now(),
    label,
    named,
  });
  warnings.push(...chosen.warnings);
  return chosen.evaluation;
}

function baselineOf(
  evaluation: VerifiedEvaluation,
  about: Pick<BaselineFacts, 'label' | 'url' | 'others' | 'passedOver'>,
): Omit<Baseline, 'anchor'> {
  const { evidence } = evaluation.statement.predicate;
  return {
    evaluation,
    facts: {
      ...about,
      digest: evaluation.digest,
      signer: evaluation.signer,
      samples: evidence.reduce((sum, { count }) => sum + count, 0),
      ...(evaluation.files === null ? { withheld: true as const } : {}),
    },
  };
}

/**
 * Verifies an evaluation that somebody published, exactly alike for baselines and for what comes out of a cache.
 *
 * @param release the tag of the release that it lies on, if it lies on one
 */
export async function verifyCandidate(
  session: Session,
  candidate: BaselineCandidate,
  name: string,
  release: string | null = null,
): Promise<VerifiedEvaluation> {
  const { samplesPath, saltsPath } = candidate;
  const files = samplesPath === null || saltsPath === null ? null : { samplesPath, saltsPath };
  const report = await verifyBundle(candidate.bundle, {
    type: 'evaluation',
    ...(files === null ? {} : { samples: files }),
    ...(await trustIn(session, release)),
  });
  if (!report.verified) {
    throw refusalOf(
      report.checks,
      name,
      'A baseline that does not verify is never used. Restore the original files, or name another baseline.',
    );
  }
  const { statement, identity, digest, logIndex, certifiedTime } = report;
  // who signed says whether they are withheld: files that somebody removed are not
  if (files === null && !isWithheld(statement.predicate.evidence)) {
    throw new MiraError('E_EVIDENCE', `the samples of ${name} are not there, so that nothing of it can be recomputed`, {
      hint: 'Its samples and salts have to lie beside the bundle; restore them, or name another baseline.',
    });
  }
  return {
    statement,
    files,
    bundlePath: candidate.bundlePath,
    digest,
    identity,
    signer: signerFacts(identity, logIndex),
    certifiedTime,
    fileDigests: await readFileDigests(candidate, statement.predicate.model.root),
    modelPath: candidate.modelPath,
  };
}

/** Whose signatures count, for whatever was published on a release. */
export async function trustIn(
  session: Session,
  release: string | null,
): Promise<Pick<VerificationRequest<StatementKind>, 'identity' | 'trustRoot' | 'policy'>> {
  const { plan, context, trustRoot } = session;
  const keys = await signerKeys(session);
  const { policy } = session;
  const rules = {
    repository: context?.repository.fullName ?? '',
    repositoryId: context?.repository.id ?? null,
    defaultBranch: context?.repository.defaultBranch ?? null,
    keys: new Map([...keys].map(([path, key]) => [path, key.hint])),
  };
  return {
    identity: { kind: 'policy', keys: [...keys.values(), ...(policy?.keys.values() ?? [])] },
    trustRoot,
    policy: (facts) => {
      const { identity } = facts;
      const refused = policy === null ? null : countsAsBaseline(policy, facts, session.startedOn);
      if (refused !== null) return refused;
      // what is said nowhere else follows from the repository; a policy says it
      if (policy === null || plan.signers !== null) {
        if (context === null && plan.signers === null) return NOBODY_NAMED;
        const match = matchSigners(identity, plan.signers, rules, roleOf(facts.statement));
        if (!match.counts) return match.why;
      }
      return signedForOther(identity, release);
    },
  };
}

const NOBODY_NAMED =
  'outside a GitHub job only `signers` in mira.yml can say whose evaluations count, and it names nobody';

/** The public keys that `signers` names, by their path in `mira.yml`. */
async function signerKeys(session: Session): Promise<ReadonlyMap<string, VerificationKey>> {
  const keys = new Map<string, VerificationKey>();
  for (const rule of session.plan.signers ?? []) {
    if ('key' in rule) keys.set(rule.key, await keyOfRule(session, rule.key));
  }
  return keys;
}

/** On a pull request the key is the base's, like the rule that names it. */
async function keyOfRule(session: Session, path: string): Promise<VerificationKey> {
  const { context, github, configPath } = session;
  const trigger = context?.trigger;
  if ((trigger?.kind !== 'pull-request' && trigger?.kind !== 'merge-group') || github === null) {
    return loadVerificationKey(pathIn(session, path));
  }
  const inRepository = join(dirname(configPath), path);
  const pem = await getFile(github, inRepository, trigger.baseSha);
  if (pem !== null) return parseVerificationKey(pem.toString('utf8'), inRepository);
  throw new MiraError(
    'E_KEY',
    `the key ${inRepository} that signers names is not in the commit that this change is based on`,
    {
      hint: 'Commit the public key to the base branch first: a change may not bring the key that it is judged by.',
    },
  );
}

/** A signer as reports name it. */
export function signerFacts(identity: CertifiedIdentity, logIndex: string | null): SignerFacts {
  if (identity.kind === 'key') return { kind: 'key', hint: identity.hint, logIndex };
  const { san, issuer, repositoryId, ownerId } = identity;
  return { kind: 'certificate', identity: san, issuer: issuer ?? '', repositoryId, ownerId, logIndex };
}

const DIGEST_BYTES = 32;

/** `mira-model.digests` is not signed, but its own digest is the signed root. */
async function readFileDigests(candidate: BaselineCandidate, root: Digest): Promise<ReadonlySet<string> | null> {
  if (candidate.digestsPath === null) return null;
  const bytes = await readFile(candidate.digestsPath);
  if (sha256Hex(bytes) !== hexOf(root)) return null;
  const digests = new Set<string>();
  for (let at = 0; at < bytes.length; at += DIGEST_BYTES)
    digests.add(bytes.subarray(at, at + DIGEST_BYTES).toString('hex'));
  return digests;
}
