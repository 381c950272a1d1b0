import { join } from 'node:path';
import { asMiraError, formatError, type Place } from '../../errors.ts';
import { findComment, writeComment } from '../../github/comments.ts';
import { commentBody, markerOf, summaryBody } from '../../report/comment.ts';
import { environmentLine } from '../../report/environment.ts';
import { findingLine } from '../../report/findings.ts';
import { headlineOf, headlineText } from '../../report/headline.ts';
import { reportJson } from '../../report/json.ts';
import { verdictReason, verdictWord } from '../../report/phrases.ts';
import { claimsOf, type Report, type ReportWord, type RuleFinding } from '../../report/report.ts';
import { claimLines, countsLine } from '../../report/terminal.ts';
import { plainText } from '../../report/text.ts';
import { FILES, writeWhole } from './files.ts';
import { isFork, placeOfRule, type Session } from './session.ts';

/** Station 14: terminal, files, summary, annotations, outputs and the pull request comment. */
export async function tell(session: Session, report: Report, word: ReportWord): Promise<void> {
  const { host, options, out } = session;
  const json = reportJson(report, word);
  const comment = await updateComment(session, report);
  const reportPath = await writeWhole(join(out, FILES.report), `${JSON.stringify(json, null, 2)}\n`);
  const commentPath = await writeWhole(join(out, FILES.comment), `${comment.body}\n`);
  tellTerminal(session, report);
  annotate(session, report);
  await host.summary(`${summaryBody(report)}\n`);
  host.output('verdict', word);
  host.output('regressed', String(claimsOf(report.outcome).filter(({ verdict }) => verdict === 'regressed').length));
  host.output('baseline-tag', report.baseline?.label ?? '');
  host.output('report-path', reportPath);
  host.output('comment-body', commentPath);
  host.output('comment-id', comment.id ?? '');
  if (options.json) host.result(JSON.stringify(json));
}

function tellTerminal({ host, options }: Session, report: Report): void {
  for (const warning of report.warnings) host.warning(plainText(warning));
  const environment = report.environment === null ? null : environmentLine(report.environment);
  if (environment !== null) host.warning(environment);
  const claims = claimsOf(report.outcome);
  const lines = [
    headlineText(headlineOf(report), report.baseline?.label ?? null),
    '',
    ...claimLines(claims),
    '',
    `${countsLine(claims)}   ${report.signing.signed ? 'Signed.' : `Not signed: ${plainText(report.signing.why)}.`}`,
  ];
  if (report.outcome.kind === 'failed') {
    host.info(headlineText(headlineOf(report), null));
    return;
  }
  const text = lines.join('\n');
  if (options.json) host.info(text);
  else host.result(text);
}

/** GitHub shows ten annotations of a kind for a step. */
const MOST_ANNOTATIONS = 10;

/** Regressed and undecided claims, on the line of `mira.yml` that declares them. */
function annotate(session: Session, report: Report): void {
  const { host } = session;
  for (const finding of report.findings) {
    const text = plainText(findingLine(finding));
    if (finding.fails) host.error(text, placeOfFinding(session, finding));
    else host.warning(text, placeOfFinding(session, finding));
  }
  let shown = 0;
  for (const claim of claimsOf(report.outcome)) {
    if (claim.verdict !== 'regressed' && claim.verdict !== 'inconclusive') continue;
    if (shown === MOST_ANNOTATIONS) break;
    shown += 1;
    const text = plainText(`${claim.id}: ${verdictWord(claim)} – ${verdictReason(claim)}`);
    if (report.gate.failing.includes(claim.id)) host.error(text, placeOfRule(session, claim.rule));
    else host.warning(text, placeOfRule(session, claim.rule));
  }
}

/** Where the workspace's `mira.yml` says it, if it does. */
function placeOfFinding({ located }: Session, { code, claim }: RuleFinding): Place | undefined {
  const { claims, waivers = [] } = located.plan;
  if (code === 'E_WAIVER_EXPIRED') {
    const index = waivers.findIndex((waiver) => waiver.claim === claim);
    return index === -1 ? undefined : located.place(['waivers', index]);
  }
  return claims === 'auto' ? undefined : located.claimPlaces[claims.findIndex(({ metric }) => metric === claim)];
}

interface Told {
  readonly body: string;
  readonly id: string | null;
}

/** A comment that cannot be written is a warning: the verdict stands without it. */
async function updateComment(session: Session, report: Report): Promise<Told> {
  const { context, github, options, host } = session;
  const plain = (): Told => ({ body: commentBody(report, options.commentId, null), id: null });
  if (!options.comment || github === null || context?.trigger.kind !== 'pull-request' || isFork(context))
    return plain();
  try {
    const { number } = context.trigger;
    const existing = await findComment(github, number, markerOf(options.commentId));
    const body = commentBody(report, options.commentId, existing?.body ?? null);
    const written = await writeComment(github, number, body, existing);
    host.info(`The comment on #${number} was ${written.action}: ${written.url}`);
    return { body, id: String(written.id) };
  } catch (error) {
    host.warning(`the pull request comment could not be written\n${formatError(asMiraError(error))}`);
    return plain();
  }
}
