import { headlineOf, headlineText } from './headline.ts';
import { sectionsOf, type Section } from './markdown.ts';
import type { Report } from './report.ts';
import { formatError, type MiraError } from '../errors.ts';
import { codeBlock, plainText } from './text.ts';

/** GitHub refuses a longer comment. */
export const COMMENT_LIMIT = 65_536;
/** A longer job summary is dropped as a whole. */
const SUMMARY_LIMIT = 1024 * 1024;

/** The pull request comment: the report between two markers, of which the first also keeps the headline. */
export function commentBody(report: Report, commentId: string, previous: string | null): string {
  const headline = plainText(headlineText(headlineOf(report), report.baseline?.label ?? null));
  const run = report.run.uri === null ? '' : ` (${report.run.label})`;
  const marker = markerOf(commentId);
  const memory = `<!-- before: ${encodeURIComponent(`${headline}${run}`)} -->`;
  const earlier = previous === null ? null : earlierHeadline(previous);
  const budget = COMMENT_LIMIT - marker.length - memory.length - 2;
  return [
    marker,
    fit(sectionsOf(report, earlier === null ? null : `\`${earlier.replaceAll('`', "'")}\``), budget),
    memory,
  ].join('\n');
}

/** The first line of our comments, by which they are found again. */
export function markerOf(commentId: string): string {
  return `<!-- mira-attest: ${encodeURIComponent(commentId)} -->`;
}

/** What the comment said before, from the line that `commentBody` left in it. */
function earlierHeadline(body: string): string | null {
  const encoded = /<!-- before: ([A-Za-z0-9%_.!~*'()-]+) -->\s*$/u.exec(body)?.[1];
  if (encoded === undefined) return null;
  try {
    return plainText(decodeURIComponent(encoded));
  } catch {
    return null;
  }
}

/** The same for the job summary. */
export function summaryBody(report: Report): string {
  return fit(sectionsOf(report, null), SUMMARY_LIMIT);
}

/** Leaves out whole sections, the most expendable first, until the rest fits; what is left out is said. */
function fit(sections: readonly Section[], limit: number): string {
  let kept = [...sections];
  let left = 0;
  for (;;) {
    const note =
      left === 0 ? [] : [`*${left} section${left === 1 ? '' : 's'} left out for length: see mira-report.json.*`];
    const text = [...kept.map(({ markdown }) => markdown), ...note].join('\n\n');
    const worst = Math.max(...kept.map(({ expendable }) => expendable));
    if (text.length <= limit || worst === 0) return text.slice(0, limit);
    kept = kept.filter(({ expendable }) => expendable !== worst);
    left = sections.length - kept.length;
  }
}

/** The job summary of a run that ended before it could report. */
export function earlySummary(error: MiraError): string {
  return `> [!CAUTION]\n> **Nothing was measured.**\n\n${codeBlock(formatError(error))}\n`;
}
