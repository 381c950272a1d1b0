import { wordOf } from '../gate/outcome.ts';
import type { ClaimVerdict } from '../gate/verdict.ts';
import { formatCount, plural } from './text.ts';
import { findingTitle, sentenceCase } from './findings.ts';
import type { Report } from './report.ts';

/** The verdict in one line: the alert's colour, what is printed bold, and what follows. */
export interface Headline {
  readonly tone: 'CAUTION' | 'WARNING' | 'NOTE' | 'TIP';
  readonly bold: string;
  /** Whether ` since <baseline>` follows the bold part. */
  readonly since: boolean;
  readonly rest: string;
}

export function headlineOf(report: Report): Headline {
  const { outcome, measurement } = report;
  if (outcome.kind === 'failed') {
    return { tone: 'CAUTION', bold: failedText(report), since: false, rest: '' };
  }
  const failing = report.findings.find(({ fails }) => fails);
  if (failing !== undefined) {
    const { claims } = outcome;
    const told = outcome.kind === 'first' ? '' : headlineText(comparedHeadline(claims), null);
    return { tone: 'CAUTION', bold: `${sentenceCase(findingTitle(failing))}.`, since: false, rest: told };
  }
  const claims = outcome.claims;
  const vacuous = claims.filter(({ reason, advisory }) => reason === 'vacuous' && !advisory).length;
  if (vacuous > 0 && !claims.some(({ verdict, advisory }) => verdict === 'regressed' && !advisory))
    return vacuousHeadline(vacuous);
  if (outcome.kind === 'first') {
    const bold = `${plural(claims.length, 'claim')} recorded for the first time; nothing to compare with yet.`;
    return { tone: 'NOTE', bold, since: false, rest: '' };
  }
  if (measurement.kind === 'reused' && measurement.from === 'baseline') {
    return { tone: 'NOTE', bold: 'Not run again: nothing that was measured has changed', since: true, rest: '' };
  }
  return comparedHeadline(claims);
}

/** By the exit status: an error of the network or of the configuration says nothing about the evaluation. */
function failedText({ gate }: Report): string {
  if (gate.exit === 30) return 'Not verified: nothing was compared.';
  if (gate.exit === 12) return 'The evaluation did not finish: no claim was made.';
  return 'The run ended with an error: there is no verdict.';
}

function vacuousHeadline(vacuous: number): Headline {
  const says = vacuous === 1 ? 'says' : 'say';
  const bold = `${plural(vacuous, 'claim')} ${says} nothing: a subject that is known to be bad scores like the model.`;
  return { tone: 'CAUTION', bold, since: false, rest: '' };
}

function comparedHeadline(claims: readonly ClaimVerdict[]): Headline {
  const compared = claims.filter(({ verdict }) => verdict !== 'new');
  const regressed = compared.filter(({ verdict }) => verdict === 'regressed');
  const holding = compared.filter(({ verdict }) => verdict === 'holds');
  const open = compared.filter(({ verdict }) => verdict === 'inconclusive');
  const incomplete = open.filter((claim) => wordOf(claim) === 'incomplete' && claim.reason !== 'vacuous');
  const fresh = claims.length - compared.length;
  const waived = regressed.filter((claim) => claim.waived !== null).length;
  const rest = [
    waived > 0 ? `${formatCount(waived)} ${waived === 1 ? 'is' : 'are'} waived` : '',
    holding.length > 0 ? `${formatCount(holding.length)} ${holding.length === 1 ? 'holds' : 'hold'}` : '',
    open.length > 0 ? `${formatCount(open.length)} can't be told yet` : '',
    fresh > 0 ? `${formatCount(fresh)} ${fresh === 1 ? 'is' : 'are'} new` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
  if (regressed.length > 0) {
    const bold =
      compared.length === 1
        ? 'The one claim regressed'
        : `${formatCount(regressed.length)} of ${plural(compared.length, 'claim')} regressed`;
    const tone = waived === regressed.length ? 'WARNING' : 'CAUTION';
    return { tone, bold, since: true, rest: rest === '' ? '' : `${rest}.` };
  }
  if (incomplete.length > 0) {
    const bold = `${plural(incomplete.length, 'verdict')} depend${incomplete.length === 1 ? 's' : ''} on samples that are missing here.`;
    return { tone: 'CAUTION', bold, since: false, rest: rest === '' ? '' : `${rest}.` };
  }
  const reason = nothingCompared(compared);
  if (reason !== null)
    return { tone: 'WARNING', bold: `Nothing could be compared: ${reason}.`, since: false, rest: '' };
  if (open.length > 0) {
    const bold = `Nothing got worse that we could see, and ${plural(open.length, 'claim')} need${open.length === 1 ? 's' : ''} more samples.`;
    return { tone: 'WARNING', bold, since: false, rest: '' };
  }
  const bold = compared.length === 1 ? 'The one claim holds' : `All ${formatCount(compared.length)} claims hold`;
  return {
    tone: 'TIP',
    bold,
    since: true,
    rest: fresh > 0 ? `${formatCount(fresh)} ${fresh === 1 ? 'is' : 'are'} new.` : '',
  };
}

/** Why nothing at all could be compared; `null` when something was. */
function nothingCompared(compared: readonly ClaimVerdict[]): string | null {
  if (compared.length === 0 || compared.some(({ reason }) => reason !== 'incomparable')) return null;
  const details = new Set(compared.map(({ detail }) => detail ?? 'the ruler changed'));
  const [first] = details;
  return details.size === 1 && first !== undefined ? first : 'what it is measured with changed';
}

/** The headline as one plain sentence. */
export function headlineText(headline: Headline, baseline: string | null): string {
  const since = headline.since && baseline !== null ? ` since ${baseline}` : '';
  const stop = headline.since ? '.' : '';
  return `${headline.bold}${since}${stop}${headline.rest === '' ? '' : ` ${headline.rest}`}`;
}
