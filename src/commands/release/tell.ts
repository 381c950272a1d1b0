import { formatError, type MiraError } from '../../errors.ts';
import { codeSpan, plainText, plural, tableSpan } from '../../report/text.ts';
import { nameOf } from '../../verification/requirement.ts';
import type { Host } from '../host.ts';
import type { Decision } from './decide.ts';

/** Says in log, outputs and summary that a model counts as checked, and by what. */
export async function tellDecision(decision: Decision, asked: 'passed' | 'holds', host: Host): Promise<void> {
  const { subject, evaluation, gate, notes } = decision;
  const { statement, identity, digest, checks } = evaluation.report;
  const { claims } = statement.predicate;
  const recomputed = checks.some(({ name, status }) => name === 'claims' && status === 'passed');
  const what = asked === 'holds' ? 'every claim holds' : 'the gate passed';
  const signer = nameOf(identity);
  host.info(
    `Verified: ${subject}: ${what}. ${plural(claims.length, 'claim')}, ${recomputed ? 'recomputed from the samples' : 'not recomputed: no samples were at hand'}; signed by ${plainText(signer)}.`,
  );
  for (const note of notes) host.info(plainText(note));
  host.output('verdict', 'pass');
  host.output('subject', subject);
  host.output('evaluation-digest', digest);
  host.output('gate-digest', gate.report.digest);
  host.output('signer', signer);
  const rows = gate.report.statement.predicate.miraVerdicts.map(
    ({ claim, verdict, reason }) => `| ${tableSpan(claim)} | ${verdict}${reason === null ? '' : ` (${reason})`} |`,
  );
  await host.summary(
    [
      `### ✅ Verified: ${what}`,
      '',
      `Model ${codeSpan(subject)}, evaluated and judged by ${codeSpan(signer)}.`,
      recomputed ? '' : '\nThe claims were **not recomputed**: no samples were at hand.',
      '',
      '| claim | verdict |',
      '|---|---|',
      ...rows,
      ...notes.map((note) => `\n- ${codeSpan(note)}`),
      '',
    ].join('\n'),
  );
}

/** Says that it does not, and why. */
export async function tellRefusal(problem: MiraError, subject: string, host: Host): Promise<void> {
  host.failure(problem);
  host.output('verdict', problem.exit === 2 ? 'usage' : problem.exit === 1 ? 'error' : 'not-verified');
  await host.summary(
    [
      `### ❌ Not verified: ${codeSpan(subject)}`,
      '',
      ...formatError(problem)
        .split('\n')
        .map((line) => codeSpan(line)),
      '',
    ].join('\n\n'),
  );
}
