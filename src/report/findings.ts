import type { RuleFinding } from './report.ts';
import { codeSpan } from './text.ts';

/** What is to be said about the rules themselves: a policy that was weakened, a waiver that has expired. */

export function findingTitle({ code, since }: Pick<RuleFinding, 'code' | 'since'>): string {
  if (code === 'E_WAIVER_EXPIRED') return 'a waiver has expired';
  return since === 'baseline' ? 'the rules are looser than those of the baseline' : 'this change loosens the rules';
}

/** One line, with names and words of others in it as they are. */
export function findingLine(finding: RuleFinding): string {
  const { code, claim, what } = finding;
  return `${code}: ${findingTitle(finding)}: ${claim === null ? '' : `${claim}: `}${what}`;
}

/** In Markdown, each kind under its title; `null` where there is nothing to say. */
export function findingsMarkdown(findings: readonly RuleFinding[]): string | null {
  const kinds = new Map<string, RuleFinding[]>();
  for (const finding of findings) {
    const title = `**${sentenceCase(findingTitle(finding))}** (${codeSpan(finding.code)}):`;
    kinds.set(title, [...(kinds.get(title) ?? []), finding]);
  }
  const blocks = [...kinds].map(([title, some]) => {
    const lines = some.map(({ claim, what }) => `- ${claim === null ? '' : `${codeSpan(claim)}: `}${codeSpan(what)}`);
    return `${title}\n\n${lines.join('\n')}`;
  });
  return blocks.length === 0 ? null : blocks.join('\n\n');
}

export function sentenceCase(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
