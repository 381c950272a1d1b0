import { MiraError } from '../errors.ts';
import type { ErrorCode } from '../error-codes.ts';
import { plural } from '../report/text.ts';
import type { CertifiedIdentity } from '../verification/certified-identity.ts';
import type { Statements, StatementKind } from '../verification/statement.ts';
import { matchesGlob } from './glob.ts';
import type { DistrustWindow, Policy } from './policy.ts';
import type { Role } from './signer-rule.ts';
import { matchSigners, type SignerContext } from './signers.ts';

/** What a verified bundle shows, as far as a policy asks about it. */
export interface SignedFacts {
  readonly identity: CertifiedIdentity;
  readonly statement: Statements[StatementKind];
  /** When a log or a timestamp authority saw the signature, the earliest: seconds since 1970; `null` where none did. */
  readonly certifiedTime: number | null;
  /** How many different logs hold it. */
  readonly logs: number;
  /** How many different timestamp authorities saw it. */
  readonly timestamps: number;
}

export interface JudgeContext extends SignerContext {
  readonly now: Date;
  readonly role: Role;
}

/** What a statement is signed as, where nobody says that it is a reproduction. */
export function roleOf({ predicate }: SignedFacts['statement']): Role {
  return 'verificationResult' in predicate ? 'gate' : 'evaluation';
}

/** Why what was signed does not count under a policy, with its own code; `null` where it does. */
export function judge(policy: Policy, facts: SignedFacts, context: JudgeContext): MiraError | null {
  const match = matchSigners(facts.identity, policy.signers, context, context.role);
  if (!match.counts) return refused('E_SIGNER', match.why, 'The policy names whose signatures count, under `signers`.');
  return (
    distrusted(policy.distrust, facts) ??
    tooFewWitnesses(policy, facts) ??
    tooOld(policy, facts, context.now) ??
    claimsMissing(policy, facts) ??
    gateRefused(policy.gate, facts)
  );
}

function distrusted(windows: readonly DistrustWindow[], facts: SignedFacts): MiraError | null {
  const { certifiedTime } = facts;
  const names = namesOf(facts.identity);
  const found = windows.find(
    ({ identity, from, to }) =>
      names.some((name) => matchesGlob(identity, name)) &&
      // a signature that nobody dated may be from any time
      (certifiedTime === null ||
        (from.getTime() <= certifiedTime * 1000 && (to === null || certifiedTime * 1000 <= to.getTime()))),
  );
  if (found === undefined) return null;
  const until = found.to === null ? 'until further notice' : `to ${found.to.toISOString()}`;
  return refused(
    'E_DISTRUST',
    `signatures of ${found.identity} from ${found.from.toISOString()} ${until} are not believed: ${found.reason}`,
    'Ask the publisher for a signature from outside that time.',
  );
}

/** What a signer can be called in a distrust window. */
function namesOf(identity: CertifiedIdentity): readonly string[] {
  if (identity.kind === 'key') return [identity.hint];
  return [identity.san, identity.workflow, identity.signer].flatMap((url) =>
    url === null ? [] : [url, url.replace(/^https:\/\/[^/]+\//u, '').replace(/@.*$/u, '')],
  );
}

function tooFewWitnesses({ logs, timestamps }: Policy, facts: SignedFacts): MiraError | null {
  for (const [asked, found, what] of [
    [logs, facts.logs, 'transparency log'],
    [timestamps, facts.timestamps, 'timestamp authority'],
  ] as const) {
    if (found < asked) {
      const many =
        what === 'transparency log'
          ? plural(asked, what)
          : `${asked} timestamp ${asked === 1 ? 'authority' : 'authorities'}`;
      return refused(
        'E_WITNESSES',
        `${many} asked for, and ${found} saw the signature`,
        'Sign with more services, or ask for fewer.',
      );
    }
  }
  return null;
}

function tooOld({ maxAgeSeconds }: Policy, { certifiedTime }: SignedFacts, now: Date): MiraError | null {
  if (maxAgeSeconds === null) return null;
  if (certifiedTime === null) {
    return refused(
      'E_STALE',
      'nobody certified when it was signed, and the policy limits its age',
      'Sign with a log or a timestamp authority.',
    );
  }
  const age = Math.floor(now.getTime() / 1000 - certifiedTime);
  if (age <= maxAgeSeconds) return null;
  return refused(
    'E_STALE',
    `it was signed ${days(age)} ago, and may be ${days(maxAgeSeconds)} old`,
    'Run the evaluation again.',
  );
}

function days(seconds: number): string {
  const whole = Math.floor(seconds / (24 * 3600));
  return whole >= 2 ? `${whole} days` : plural(Math.max(1, Math.round(seconds / 3600)), 'hour');
}

function claimsMissing({ claims }: Policy, { statement }: SignedFacts): MiraError | null {
  const { predicate } = statement;
  const verdicts = 'miraVerdicts' in predicate ? predicate.miraVerdicts : null;
  const made =
    'claims' in predicate ? predicate.claims.map(({ id }) => id) : (verdicts?.map(({ claim }) => claim) ?? null);
  if (made === null) return null;
  for (const { claim, verdict } of claims) {
    const matching = made.filter((id) => matchesGlob(claim, id));
    if (matching.length === 0) {
      return refused(
        'E_CLAIM_MISSING',
        `the claim ${claim} is asked for, and nothing is said about it`,
        'Was it removed from mira.yml?',
      );
    }
    const worse =
      verdict === null
        ? undefined
        : verdicts?.find((found) => matching.includes(found.claim) && found.verdict !== verdict);
    if (worse !== undefined) {
      return refused(
        'E_VERDICT',
        `the claim ${worse.claim} is ${worse.verdict}, and has to hold`,
        'See the comparison of that release.',
      );
    }
  }
  return null;
}

/** Why a gate does not say what is asked of it; `null` where it does, and for what is no gate. */
export function gateRefused(gate: Policy['gate'], { statement }: SignedFacts): MiraError | null {
  const { predicate } = statement;
  if (gate === null || !('verificationResult' in predicate)) return null;
  if (predicate.verificationResult !== 'PASSED') {
    return refused('E_VERDICT', 'the gate failed', 'See the comparison of that release.');
  }
  if (gate === 'passed' || predicate.verifiedLevels.includes('MIRA_ALL_HOLD')) return null;
  return refused('E_VERDICT', 'the gate passed without every claim holding', 'See which claims are inconclusive.');
}

function refused(code: ErrorCode, why: string, hint: string): MiraError {
  return new MiraError(code, why, { hint });
}
