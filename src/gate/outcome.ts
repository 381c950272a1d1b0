import type { FailOn } from '../plan/plan.ts';
import type { GatePredicate, Reason } from '../statements/gate.ts';
import type { ClaimVerdict } from './verdict.ts';

/** The words of design.md §4, worst first. */
export const WORDS = ['not-verified', 'incomplete', 'regressed', 'disputed', 'stale', 'inconclusive', 'pass'] as const;
export type Word = (typeof WORDS)[number];

export const EXIT_OF_WORD: Readonly<Record<Word, number>> = {
  'not-verified': 30,
  incomplete: 12,
  regressed: 20,
  disputed: 21,
  stale: 11,
  inconclusive: 10,
  pass: 0,
};

/** The measurement is not whole, or tells nothing. */
const UNFINISHED: ReadonlySet<Reason> = new Set(['missing-samples', 'subset', 'vacuous']);

/** The word for one claim's verdict. */
export function wordOf(claim: Pick<ClaimVerdict, 'verdict' | 'reason'>): Word {
  if (claim.reason !== null && UNFINISHED.has(claim.reason)) return 'incomplete';
  if (claim.verdict === 'regressed') return 'regressed';
  return claim.verdict === 'inconclusive' ? 'inconclusive' : 'pass';
}

/** The worst word among the claims that count. */
export function worstWord(claims: readonly ClaimVerdict[]): Word {
  const words = new Set(claims.filter(({ advisory }) => !advisory).map((claim) => wordOf(claim)));
  return WORDS.find((word) => words.has(word)) ?? 'pass';
}

export interface GateResult {
  readonly word: Word;
  readonly passed: boolean;
  readonly exit: number;
  /** Ids of the claims for which the gate fails. */
  readonly failing: readonly string[];
}

/**
 * Whether a run fails (design.md §4): always when incomplete, else where `fail-on` or `require` says so and nothing waives it.
 */
export function decideGate(claims: readonly ClaimVerdict[], failOn: readonly FailOn[]): GateResult {
  const failing = claims.filter((claim) => !claim.advisory && claim.waived === null && fails(claim, failOn));
  const word = worstWord(claims);
  const failingWords = new Set(failing.map((claim) => wordOf(claim)));
  const worstFailing = WORDS.find((candidate) => failingWords.has(candidate));
  return {
    word,
    passed: failing.length === 0,
    exit: worstFailing === undefined ? 0 : EXIT_OF_WORD[worstFailing],
    failing: failing.map(({ id }) => id),
  };
}

function fails(claim: ClaimVerdict, failOn: readonly FailOn[]): boolean {
  if (wordOf(claim) === 'incomplete') return true;
  if (claim.require === 'holds' && claim.verdict !== 'holds' && claim.verdict !== 'new') return true;
  return failOn.some((word) => claim.verdict === word || claim.reason === word);
}

/** What findings about the rules make of a run, where policy says that they fail. */
export function withFindings(gate: GateResult, findings: number): GateResult {
  return findings === 0 ? gate : { ...gate, word: 'not-verified', passed: false, exit: EXIT_OF_WORD['not-verified'] };
}

/** SLSA levels of contracts.md §4. */
export function verifiedLevels(claims: readonly ClaimVerdict[], passed: boolean): GatePredicate['verifiedLevels'] {
  if (!passed) return ['FAILED'];
  if (!claims.some(({ method, reason }) => method !== 'none' && reason !== 'aggregate-only')) return [];
  const binding = claims.filter(({ advisory }) => !advisory);
  if (binding.length > 0 && binding.every(({ verdict }) => verdict === 'holds')) return ['MIRA_ALL_HOLD'];
  return binding.some(({ verdict }) => verdict === 'regressed') ? [] : ['MIRA_NO_REGRESSION_PROVEN'];
}
