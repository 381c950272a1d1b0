import { hexOf } from '../digest.ts';
import { formatCount, plainText, plural } from '../report/text.ts';
import type { Check, CheckName } from './checks.ts';
import { signerText, type ModelReport } from './model.ts';

/** The verification of a model for people and for machines. */

const LINES: readonly (readonly [string, readonly CheckName[]])[] = [
  ['bundle', ['size', 'bundle']],
  ['signature', ['signature']],
  ['log', ['log']],
  ['identity', ['identity']],
  ['statement', ['payload-type', 'statement', 'predicate-type', 'schema']],
  ['model', ['subject']],
];

const SHOWN = 50;

/** One line per group of checks, the difference file by file, and one on what it means. */
export function modelText(report: ModelReport, about: { readonly ignoredUnsigned: boolean }): string {
  const byName = new Map(report.checks.map((check) => [check.name, check]));
  const lines = LINES.map(([label, names]) => {
    const [mark, text] = groupOf(names.flatMap((name) => byName.get(name) ?? []));
    return `  ${mark} ${label.padEnd(13)} ${plainText(text)}`.trimEnd();
  });
  return [...lines, ...differenceLines(report), ...conclusion(report, about)].join('\n');
}

function groupOf(checks: readonly Check[]): readonly [string, string] {
  const failed = checks.find(({ status }) => status === 'failed');
  if (failed !== undefined) return ['✗', `${failed.code}: ${failed.detail ?? ''}`];
  const skipped = checks.find(({ status }) => status === 'skipped');
  if (skipped !== undefined) return ['–', skipped.detail ?? 'not checked'];
  const type = checks.find(({ name }) => name === 'predicate-type');
  return ['✓', (type ?? checks.at(-1))?.detail ?? ''];
}

function differenceLines({ difference }: ModelReport): string[] {
  if (difference === null) return [];
  const { extra, missing, changed } = difference;
  return [
    ...listed(changed, ({ name, signed, found }) => `~ ${name} (signed ${short(signed)}, found ${short(found)})`),
    ...listed(missing, (name) => `- ${name}`),
    ...listed(extra, (name) => `+ ${name}`),
  ];
}

function listed<T>(items: readonly T[], line: (item: T) => string): string[] {
  const lines = items.slice(0, SHOWN).map((item) => `    ${plainText(line(item))}`);
  return items.length > SHOWN ? [...lines, `    … and ${formatCount(items.length - SHOWN)} more`] : lines;
}

function short(digest: `sha256:${string}`): string {
  return `${hexOf(digest).slice(0, 12)}…`;
}

function conclusion(report: ModelReport, { ignoredUnsigned }: { readonly ignoredUnsigned: boolean }): string[] {
  const { signer, signed, difference, checks } = report;
  if (!report.verified || signer === null || signed === null) {
    const failed = checks.find(({ status }) => status === 'failed');
    return [
      ...(failed === undefined || failed.hint === null ? [] : [`    ${plainText(failed.hint)}`]),
      `Not verified: the check "${failed?.name === 'subject' ? 'model' : (failed?.name ?? 'size')}" failed.`,
    ];
  }
  const open = [
    ...(ignoredUnsigned ? ['files that are not signed (--ignore-unsigned-files)'] : []),
    ...(difference === null || difference.leftOut.length === 0
      ? []
      : [`${plural(difference.leftOut.length, 'file')} that the signer left out (${named(difference.leftOut)})`]),
    ...(signer.kind === 'x509' ? [`whether the certificate was still valid or revoked when it signed`] : []),
  ];
  return [
    `Verified: ${plainText(signerText(signer))} signed ${signed.files.length === 1 ? 'this file' : `these ${formatCount(signed.files.length)} files`}.`,
    ...(signer.kind === 'certificate'
      ? [`    exactly: --identity ${plainText(signer.san)} --issuer ${plainText(signer.issuer ?? '')}`]
      : []),
    ...(open.length === 0 ? [] : [`Not checked: ${plainText(open.join('; '))}.`]),
  ];
}

const NAMED = 5;

function named(names: readonly string[]): string {
  return names.length > NAMED ? `${names.slice(0, NAMED).join(', ')}, …` : names.join(', ');
}

/** `{"verified","checks","model","signer","difference"}` on one line. */
export function modelJson({ verified, checks, signed, signer, difference }: ModelReport): string {
  return JSON.stringify({
    verified,
    checks: checks.map(({ name, status, code, detail }) => ({ name, status, code, detail })),
    model: signed === null ? null : { name: signed.name, root: signed.root, files: signed.files.length },
    signer,
    difference,
  });
}
