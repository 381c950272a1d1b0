import type { EnvironmentComparison } from '../environment/compare.ts';
import { changedText, changeText } from '../environment/words.ts';
import { codeSpan, plainText, plural } from './text.ts';

/** How the environment differs from the baseline's, and what the gate makes of that. */
export interface EnvironmentFacts extends EnvironmentComparison {
  readonly policy: 'warn' | 'inconclusive';
}

const POLICIES: Readonly<Record<EnvironmentFacts['policy'], string>> = {
  warn: 'A loss that is proven across it still counts; with `gate: {environment: inconclusive}` it would not.',
  inconclusive: 'A loss that is proven across it is called inconclusive (`gate.environment`).',
};

/** What changed of what moves numbers, in Markdown; `null` where nothing did. */
export function environmentMarkdown({ verdict, changes, policy }: EnvironmentFacts): string | null {
  if (verdict !== 'not-comparable') return null;
  const lines = changes.filter(({ tier }) => tier === 'A').map((change) => `- ${codeSpan(changeText(change))}`);
  return [`**The environment changed** since the baseline. ${POLICIES[policy]}`, '', ...lines].join('\n');
}

/** What else changed of the environment, for the fold that tells what changed; empty where nothing did. */
export function lesserChangesMarkdown({ changes }: EnvironmentFacts): string {
  const lesser = changes.filter(({ tier }) => tier === 'B');
  if (lesser.length === 0) return '';
  const lines = lesser.map((change) => `- ${codeSpan(changeText(change))}`);
  return [`${plural(lesser.length, 'fact')} of the environment that may move numbers:`, '', ...lines].join('\n');
}

/** The same for a terminal: one line; `null` where nothing that moves numbers changed. */
export function environmentLine({ changes }: EnvironmentComparison): string | null {
  const text = changedText(changes);
  return text === null ? null : plainText(text);
}
