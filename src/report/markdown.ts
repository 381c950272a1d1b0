import type { ClaimVerdict } from '../gate/verdict.ts';
import { claimTable, inOrderOfInterest } from './claim-table.ts';
import { environmentMarkdown, lesserChangesMarkdown } from './environment.ts';
import { findingsMarkdown } from './findings.ts';
import { headlineOf } from './headline.ts';
import {
  claimsOf,
  type BaselineFacts,
  type MaterialChange,
  type Report,
  type SameModelFacts,
  type SignerFacts,
} from './report.ts';
import { codeBlock, codeSpan, formatCount, plural, shortDigest, shortText, tableSpan } from './text.ts';
import { whereMarkdown } from './where.ts';

/** Sections of the comment, each complete in itself, so that a long one can be left out. */
export interface Section {
  readonly markdown: string;
  /** Sections with a higher number are left out first when the text is too long. */
  readonly expendable: number;
}

export function sectionsOf(report: Report, before: string | null): readonly Section[] {
  const sections: (Section | null)[] = [
    { markdown: alert(report), expendable: 0 },
    failure(report),
    sameModel(report),
    changedClaims(report),
    whereWorse(report),
    environment(report),
    findings(report),
    ruleChanges(report),
    warnings(report),
    holding(report),
    whatChanged(report),
    examples(report),
    whoSaysSo(report),
    { markdown: footer(report), expendable: 0 },
    before === null ? null : { markdown: `<sub>Before: ${before}</sub>`, expendable: 0 },
  ];
  return sections.filter((section) => section !== null);
}

function alert(report: Report): string {
  const headline = headlineOf(report);
  const since = headline.since && report.baseline !== null ? ` since ${releaseLink(report.baseline)}.` : '';
  const rest = headline.rest === '' ? '' : ` ${headline.rest}`;
  return `> [!${headline.tone}]\n> **${headline.bold}**${since}${rest}`;
}

function releaseLink({ label, url }: Pick<BaselineFacts, 'label' | 'url'>): string {
  return url === null ? codeSpan(label) : `[${codeSpan(label)}](${url})`;
}

function failure({ outcome }: Report): Section | null {
  if (outcome.kind !== 'failed') return null;
  const { code, message, hint } = outcome.error;
  const what = `**${code}** ${codeSpan(message)}`;
  return { markdown: hint === null ? what : `${what}\n\n${codeBlock(hint)}`, expendable: 0 };
}

function sameInWords(same: SameModelFacts): string {
  const link = releaseLink(same);
  const words = {
    files: `This is the model of ${link}, file for file.`,
    renamed: `This is the model of ${link}, file for file, some of them under other names.`,
    weights: `The weights are those of ${link}, tensor for tensor; other files of the model differ.`,
  };
  return words[same.by];
}

/** Unless nothing was run again, which the headline says already. */
function sameModel({ sameModels, measurement }: Report): Section | null {
  if (sameModels.length === 0 || (measurement.kind === 'reused' && measurement.from === 'baseline')) return null;
  const lines = sameModels.map(sameInWords);
  return { markdown: lines.join('\n\n'), expendable: 1 };
}

function changedClaims(report: Report): Section | null {
  const shown = inOrderOfInterest(claimsOf(report.outcome)).filter(
    ({ verdict }) => verdict === 'regressed' || verdict === 'inconclusive',
  );
  return table(shown, report.baseline?.label ?? null, 1);
}

function whereWorse({ outcome }: Report): Section | null {
  const markdown = whereMarkdown(claimsOf(outcome));
  return markdown === null ? null : { markdown, expendable: 1 };
}

function table(claims: readonly ClaimVerdict[], baseline: string | null, expendable: number): Section | null {
  if (claims.length === 0) return null;
  return { markdown: claimTable(claims, baseline), expendable };
}

function holding(report: Report): Section | null {
  const claims = claimsOf(report.outcome);
  const holds = claims.filter(({ verdict }) => verdict === 'holds');
  const fresh = claims.filter(({ verdict }) => verdict === 'new');
  const title = [
    holds.length > 0 ? `${formatCount(holds.length)} ${holds.length === 1 ? 'holds' : 'hold'}` : '',
    fresh.length > 0 ? `${formatCount(fresh.length)} new` : '',
  ].filter((part) => part !== '');
  const body = table([...holds, ...fresh], report.baseline?.label ?? null, 3);
  return body === null ? null : { ...body, markdown: fold(title.join(', '), body.markdown) };
}

function ruleChanges({ ruleChanges: { since, changes } }: Report): Section | null {
  if (changes.length === 0) return null;
  const title =
    since === 'base'
      ? '**This change would also change the rules** (it was judged by those before it):'
      : '**The rules changed since the baseline:**';
  const lines = changes.map(({ claim, what }) => `- ${claim === null ? '' : `${codeSpan(claim)}: `}${codeSpan(what)}`);
  const markdown = `${title}\n\n${lines.join('\n')}`;
  return { markdown, expendable: 1 };
}

function findings(report: Report): Section | null {
  const markdown = findingsMarkdown(report.findings);
  return markdown === null ? null : { markdown, expendable: 1 };
}

function environment({ environment: facts }: Report): Section | null {
  const markdown = facts === null ? null : environmentMarkdown(facts);
  return markdown === null ? null : { markdown, expendable: 1 };
}

function warnings(report: Report): Section | null {
  const { measurement } = report;
  const lines = report.warnings.map((text) => `- ⚠️ ${codeSpan(text)}`);
  if (measurement.kind === 'reused') {
    const where = measurement.from === 'baseline' ? 'the baseline' : 'an earlier run';
    lines.unshift(
      `- The harness did not run: these are the rows of ${where}, measured and signed by ${signerText(measurement.by)}.`,
    );
  }
  return lines.length === 0 ? null : { markdown: lines.join('\n'), expendable: 2 };
}

const KIND_NAMES: Readonly<Record<MaterialChange['kind'], string>> = {
  model: 'model',
  dataset: 'data',
  prompts: 'prompts',
  scorer: 'scorer',
  harness: 'harness',
  image: 'image',
  environment: 'machine',
};

function whatChanged({ changes, modelChanges, baseline, environment: facts }: Report): Section | null {
  if (baseline === null) return null;
  const changed = changes.filter(({ before, after }) => before !== after);
  const kinds = [...new Set(changed.map(({ kind }) => kind))];
  const names = kinds.map((kind) => {
    const files = changed.find((change) => change.kind === kind)?.files ?? null;
    return `the ${KIND_NAMES[kind]}${files === null ? '' : ` (${files.changed} of ${plural(files.total, 'file')})`}`;
  });
  const same = [...new Set(changes.map(({ kind }) => kind))].filter((kind) => !kinds.includes(kind));
  const unchanged = same.length === 0 ? '' : ` The same: ${same.map((kind) => KIND_NAMES[kind]).join(', ')}.`;
  const title = `What changed: ${names.length === 0 ? 'nothing that was measured' : names.join(', ')}.${unchanged}`;
  const rows = changes.map(({ kind, name, before, after }) => {
    const digests = [before, after].map((digest) => (digest === null ? '–' : tableSpan(shortDigest(digest))));
    return `| ${KIND_NAMES[kind]} | ${tableSpan(name)} | ${digests.join(' | ')} | ${before === after ? 'same' : '**changed**'} |`;
  });
  const digestTable = ['| | | before | here | |', '|---|---|---|---|---|', ...rows].join('\n');
  // a block, because the names in it are foreign text
  const body = modelChanges.length === 0 ? digestTable : `${digestTable}\n\n${codeBlock(modelChanges.join('\n'))}`;
  const lesser = facts === null ? '' : lesserChangesMarkdown(facts);
  return { markdown: fold(title, lesser === '' ? body : `${body}\n\n${lesser}`), expendable: 4 };
}

const SHOWN_EXAMPLES = 5;

function examples({ outcome }: Report): Section | null {
  const claims = inOrderOfInterest(claimsOf(outcome)).filter(({ verdict }) => verdict === 'regressed');
  const lost = claims.find(({ examples: some }) => some.length > 0);
  if (lost === undefined) return null;
  const shown = lost.examples.slice(0, SHOWN_EXAMPLES);
  const rows = shown.map(({ key, target, before, after }) =>
    [key, ...[target, before, after].map((value) => shortText(value))].map((text) => tableSpan(text)).join(' | '),
  );
  const body = ['| key | expected | before | here |', '|---|---|---|---|', ...rows.map((row) => `| ${row} |`)].join(
    '\n',
  );
  const title = `Examples that were lost (${shown.length} of ${formatCount(lost.lost)})`;
  return { markdown: fold(title, `${codeSpan(lost.id)}\n\n${body}`), expendable: 5 };
}

function whoSaysSo(report: Report): Section | null {
  const { baseline, signing, check } = report;
  const lines: string[] = [];
  if (baseline !== null) {
    const log = baseline.signer.logIndex === null ? '' : ` and logged at index ${codeSpan(baseline.signer.logIndex)}`;
    lines.push(`${releaseLink(baseline)} was signed by ${signerText(baseline.signer)}${log}; ${recomputed(baseline)}.`);
    if (baseline.others.length > 0) {
      const others = baseline.others.map((name) => codeSpan(name)).join(', ');
      lines.push(`Other evaluations on that release, signed later: ${others}.`);
    }
    if (baseline.passedOver.length > 0) {
      const passed = baseline.passedOver.map((tag) => codeSpan(tag)).join(', ');
      lines.push(`Nearer releases without an evaluation: ${passed}.`);
    }
  }
  if (report.anchor !== null) {
    const own =
      report.anchor.digest === baseline?.digest ? ', which is the baseline itself' : ', verified in the same way';
    lines.push(`The anchor is ${releaseLink(report.anchor)}${own}.`);
  }
  lines.push(
    signing.signed
      ? `This run is signed by ${signerText(signing.signer)}${signing.signer.logIndex === null ? '' : `, logged at index ${codeSpan(signing.signer.logIndex)}`}.`
      : `This run is **not signed** (${codeSpan(signing.why)}).`,
  );
  const commands = check === null ? '' : `\n\n${codeBlock([check.mira, ...check.others].join('\n\n'), 'sh')}`;
  return {
    markdown: fold('Who says so, and how to check it yourself', `${lines.join(' ')}${commands}`),
    expendable: 2,
  };
}

function recomputed({ samples, withheld }: BaselineFacts): string {
  if (withheld === true) return `none of its ${plural(samples, 'sample')} was published, and nothing was recomputed`;
  return `all ${formatCount(samples)} samples were recomputed`;
}

export function signerText(signer: SignerFacts): string {
  if (signer.kind === 'key') return `the key ${codeSpan(signer.hint)}`;
  const ids = [
    signer.repositoryId === null ? '' : `repository ${codeSpan(signer.repositoryId)}`,
    signer.ownerId === null ? '' : `owner ${codeSpan(signer.ownerId)}`,
  ].filter((part) => part !== '');
  return `${codeSpan(signer.identity.replace(/^https:\/\/github\.com\//u, ''))}${ids.length === 0 ? '' : ` (${ids.join(', ')})`}`;
}

const HOW = 'https://github.com/mira-attest/mira-attest#how-verdicts-are-made';

function footer({ run }: Report): string {
  const parts = [
    `plan ${codeSpan(shortDigest(run.plan))}`,
    `run ${run.uri === null ? codeSpan(run.label) : `[${codeSpan(run.label)}](${run.uri})`}${run.attempt === null ? '' : `, attempt ${run.attempt}`}`,
    `allowed losses and error rates: ${run.planUrl === null ? codeSpan('mira.yml') : `[mira.yml](${run.planUrl})`}`,
    `[how verdicts are made](${HOW})`,
  ];
  return `<sub>${parts.join(' · ')}</sub>`;
}

function fold(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
