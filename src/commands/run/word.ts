import type { MiraError } from '../../errors.ts';
import type { ReportWord } from '../../report/report.ts';

const WORD_OF_EXIT: Readonly<Record<number, ReportWord>> = { 2: 'usage', 12: 'incomplete', 30: 'not-verified' };

/** What the output `verdict` says of a run that ended with an error. */
export function wordOf(error: MiraError): ReportWord {
  return WORD_OF_EXIT[error.exit] ?? 'error';
}
