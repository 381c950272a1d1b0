import { plainText, plural } from '../report/text.ts';
import { nameOfParty } from '../statements/succession.ts';
import { NO_SAMPLES_EXPECTED, NO_SAMPLES_PUBLISHED, type Check, type CheckName } from './checks.ts';
import { describeControls } from './describe.ts';
import type { VerificationReport } from './request.ts';
import { nameOf } from './requirement.ts';
import { isEvaluation, type StatementKind } from './statement.ts';

/** A verification as people read it: one line per group of checks, and one on what it means. */

/** The lines, each with the checks that it stands for. */
const LINES: readonly (readonly [string, readonly CheckName[]])[] = [
  ['bundle', ['size', 'bundle']],
  ['signature', ['signature']],
  ['log', ['log']],
  ['identity', ['identity']],
  ['statement', ['payload-type', 'statement', 'predicate-type', 'schema']],
  ['model', ['subject']],
  ['evidence', ['evidence']],
  ['claims', ['claims']],
  ['policy', ['policy']],
];

export function verificationText(report: VerificationReport<StatementKind>): string {
  const byName = new Map(report.checks.map((check) => [check.name, check]));
  const lines = LINES.flatMap(([label, names]) => {
    const line = groupLine(
      names.flatMap((name) => byName.get(name) ?? []),
      report,
    );
    return line === null ? [] : [`  ${line[0]} ${label.padEnd(13)} ${plainText(line[1])}`.trimEnd()];
  });
  return [...lines, ...controlsLine(report), ...conclusion(report)].join('\n');
}

function groupLine(checks: readonly Check[], { verified }: VerificationReport<StatementKind>): [string, string] | null {
  const failed = checks.find(({ status }) => status === 'failed');
  if (failed !== undefined) return ['✗', `${failed.code}: ${failed.detail ?? ''}`];
  const skipped = checks.find(({ status }) => status === 'skipped');
  if (skipped !== undefined) {
    // nobody asked for it
    if (skipped.name === 'policy') return null;
    const advice = verified && skipped.detail !== NO_SAMPLES_PUBLISHED ? ADVICE[skipped.name] : undefined;
    const why = skipped.detail ?? 'not checked';
    return ['–', advice === undefined ? why : `${why}: ${advice}`];
  }
  const type = checks.find(({ name }) => name === 'predicate-type');
  if (type !== undefined) return ['✓', `${shortType(type.detail ?? '')}, schema valid`];
  return ['✓', checks.at(-1)?.detail ?? ''];
}

/** What the evaluation's own control says stands under the claims that it speaks of. */
function controlsLine(report: VerificationReport<StatementKind>): readonly string[] {
  if (!report.verified || report.controls === null) return [];
  const mark = report.controls.vacuous.length === 0 ? '✓' : '!';
  return [`  ${mark} ${'controls'.padEnd(13)} ${plainText(describeControls(report.controls))}`];
}

const ADVICE: Partial<Readonly<Record<CheckName, string>>> = {
  subject: 'pass --model DIR to check the files',
  evidence: 'pass --samples FILE',
};

/** The last one or two parts of a type URI: `evaluation/v1`. */
function shortType(uri: string): string {
  return uri.split('/').slice(-2).join('/');
}

function conclusion(report: VerificationReport<StatementKind>): string[] {
  if (!report.verified) {
    const failed = report.checks.find(({ status }) => status === 'failed');
    return [
      ...(failed === undefined || failed.hint === null ? [] : [`    ${plainText(failed.hint)}`]),
      `Not verified: the check "${failed?.name ?? 'size'}" failed, and nothing in this bundle may be relied on.`,
    ];
  }
  const who = plainText(nameOf(report.identity));
  const open = notChecked(report.checks);
  return [
    `Verified: ${who} ${saying(report)} That the measurement is meaningful is not something a signature can show.`,
    ...(open.length === 0 ? [] : [`Not checked: ${open.join('; ')}.`]),
  ];
}

function saying({ statement, checks }: VerificationReport<StatementKind> & { verified: true }): string {
  if (isEvaluation(statement)) {
    const claims = plural(statement.predicate.claims.length, 'claim');
    const recomputed = checks.some(({ name, status }) => name === 'claims' && status === 'passed');
    return recomputed ? `measured these ${claims}.` : `signed these ${claims}.`;
  }
  const { predicate } = statement;
  if ('verificationResult' in predicate)
    return `says that the gate ${predicate.verificationResult === 'PASSED' ? 'passed' : 'failed'}.`;
  if ('to' in predicate) return `hands over to ${plainText(nameOfParty(predicate.to))}.`;
  return 'content' in predicate
    ? 'said that this plan would be carried out.'
    : `says that an attempt ${predicate.state === 'aborted' ? 'was aborted' : predicate.state}.`;
}

function notChecked(checks: readonly Check[]): readonly string[] {
  return checks.flatMap(({ name, status, detail }) =>
    status === 'skipped' && detail !== NO_SAMPLES_EXPECTED ? (openIn(name, detail) ?? []) : [],
  );
}

function openIn(name: CheckName, why: string | null): string | undefined {
  if (name === 'claims' && why === NO_SAMPLES_PUBLISHED) {
    return 'whether the claims follow from the samples, of which none were published';
  }
  return OPEN[name];
}

const OPEN: Partial<Readonly<Record<CheckName, string>>> = {
  log: 'when it was signed (it is in no log)',
  subject: 'whether the model at hand is the one that was measured (--model DIR)',
  claims: 'whether the claims follow from the samples (--samples FILE)',
};
