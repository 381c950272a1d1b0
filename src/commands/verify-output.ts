import type { VerificationReport } from '../verification/request.ts';
import type { StatementKind } from '../verification/statement.ts';
import { verificationText } from '../verification/text.ts';

/** Exit statuses of everything that verifies (design.md §4). */
export const VERIFIED = 0;
export const NOT_VERIFIED = 30;

type Report = VerificationReport<StatementKind>;

/** For people: one bundle, or each under its path. */
export function textOf(reports: readonly Report[], paths: readonly string[]): string {
  const texts = reports.map((report, index) =>
    reports.length === 1 ? verificationText(report) : `${paths[index] ?? ''}\n${verificationText(report)}`,
  );
  return texts.join('\n');
}

/** For machines (contracts.md §7): one bundle, or all under `bundles`. */
export function jsonOf(reports: readonly Report[]): string {
  const bundles = reports.map((report) => jsonReport(report));
  const all = { verified: bundles.every(({ verified }) => verified), bundles };
  return JSON.stringify(bundles.length === 1 ? bundles[0] : all);
}

export function jsonReport(report: Report) {
  const { verified, checks, statement, identity } = report;
  const controls = report.verified ? report.controls : null;
  return {
    verified,
    checks: checks.map(({ name, status, code, detail }) => ({ name, status, code, detail })),
    statement,
    identity,
    // said only where a control was run: the other members are always there
    ...(controls === null ? {} : { controls }),
  };
}
