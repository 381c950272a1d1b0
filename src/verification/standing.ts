import { overSince, replacedIn, type Standing } from '../baseline/standing.ts';
import { MiraError } from '../errors.ts';
import type { VerificationReport } from './request.ts';
import { isEvaluation, type StatementKind, type Statements } from './statement.ts';

/** Why an evaluation counts no more at a time; `null` where it does, and for every other statement. */
export function expiryOf(statement: Statements[StatementKind], now: Date): MiraError | null {
  const over = isEvaluation(statement) ? overSince(statement.predicate, now) : null;
  if (over === null) return null;
  return new MiraError('E_EXPIRED', `the evaluation was valid until ${over}`, {
    hint: 'Evaluate the model again; what was signed stays signed, and does not count any more.',
  });
}

/** Why another of these evaluations takes the place of this one, each of them verified; `null` where none does. */
export function supersessionOf(evaluation: Standing, among: readonly Standing[]): MiraError | null {
  const reason = replacedIn(among, evaluation);
  if (reason === null) return null;
  return new MiraError('E_SUPERSEDED', `another evaluation that was given supersedes this one: ${reason}`, {
    hint: 'Use the other one.',
  });
}

type Report = VerificationReport<StatementKind>;

/** Bundles that were verified together: an evaluation that another of them supersedes is refused, however good its signature. */
export function refuseSuperseded(reports: readonly Report[]): readonly Report[] {
  const evaluations = reports.map(standingOf).filter((found) => found !== null);
  return reports.map((report) => {
    const own = standingOf(report);
    const why = own === null ? null : supersessionOf(own, evaluations);
    return why === null ? report : refusedBy(report, why);
  });
}

function standingOf(report: Report): Standing | null {
  return report.verified && isEvaluation(report.statement)
    ? { digest: report.digest, statement: report.statement }
    : null;
}

function refusedBy({ checks, identity }: Report, { code, message, hint }: MiraError): Report {
  return {
    verified: false,
    statement: null,
    identity,
    checks: checks.map((check) =>
      check.name === 'policy' ? { name: 'policy', status: 'failed', code, detail: message, hint } : check,
    ),
  };
}
