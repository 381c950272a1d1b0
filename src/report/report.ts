import type { AttemptsRule } from '../gate/attempts.ts';
import type { GateResult, Word } from '../gate/outcome.ts';
import type { ClaimVerdict } from '../gate/verdict.ts';
import type { EnvironmentFacts } from './environment.ts';
import type { RuleChange } from '../policy/changes.ts';
import type { Finding } from '../policy/finding.ts';
import type { MaterialKind } from '../statements/evaluation.ts';

/** Everything that a run tells, before it is put into Markdown, a terminal or JSON. */
export interface Report {
  readonly outcome: Outcome;
  readonly gate: GateResult;
  readonly model: ModelFacts | null;
  readonly baseline: BaselineFacts | null;
  /** The release against which the losses of many are added up; it may be the baseline itself. */
  readonly anchor: AnchorFacts | null;
  readonly measurement: MeasurementFacts;
  readonly signing: SigningFacts;
  readonly changes: readonly MaterialChange[];
  /** What changed in the model, in words; empty where the baseline's record of it is not at hand. */
  readonly modelChanges: readonly string[];
  /** Releases of another version with the same model. */
  readonly sameModels: readonly SameModelFacts[];
  /** `null` without a baseline, and where one of the two does not say what its environment was. */
  readonly environment: EnvironmentFacts | null;
  readonly ruleChanges: RuleChanges;
  /** What is to be said about the rules themselves. */
  readonly findings: readonly RuleFinding[];
  /** `null` where there are no verdicts. */
  readonly attempts: AttemptsFacts | null;
  readonly warnings: readonly string[];
  readonly run: RunFacts;
  readonly check: CheckCommands | null;
}

/** The tries of one plan on one model, as far as they are known, and what they cost (docs/attempts.md). */
export interface AttemptsFacts {
  readonly rule: AttemptsRule;
  /** Which look at the claims this is, from 1. */
  readonly number: number;
  /** DSSE digests of the earlier evaluations that are judged together with this one, the oldest first. */
  readonly pooled: readonly string[];
  /** Earlier tries that scored every sample as another did, and are no look. */
  readonly alike: number;
  /** Earlier tries that measured in another way or show no samples: they count as looks. */
  readonly otherwise: number;
  /** Earlier tries whose samples cannot be had: they count as well. */
  readonly lost: number;
  readonly levels: {
    /** At which a decline is called, over a family. */
    readonly regressed: number;
    readonly holds: number;
    /** On `holds` by all looks together. */
    readonly spent: number;
  };
  /** Claims of which a decline is called at another level. */
  readonly claims: readonly { readonly id: string; readonly regressed: number }[];
}

/** How the rules differ: what this change would make of them, or what became of them since the baseline. */
export interface RuleChanges {
  readonly since: 'base' | 'baseline';
  readonly changes: readonly RuleChange[];
}

export interface RuleFinding extends Finding {
  /** What looser rules are compared with: those before this change, or those of the baseline. */
  readonly since: 'base' | 'baseline' | null;
  /** The run fails for it. */
  readonly fails: boolean;
}

export type Outcome =
  /** Claims were compared with a baseline. */
  | { readonly kind: 'compared'; readonly claims: readonly ClaimVerdict[] }
  /** There is no baseline: all claims are new. */
  | { readonly kind: 'first'; readonly claims: readonly ClaimVerdict[] }
  /** No verdict: something ended the run. */
  | { readonly kind: 'failed'; readonly error: ErrorFacts };

export interface ErrorFacts {
  readonly code: string;
  readonly message: string;
  readonly hint: string | null;
}

export interface ModelFacts {
  readonly name: string;
  readonly root: string;
  readonly manifest: string;
  readonly files: number;
  readonly bytes: number;
}

export interface SameModelFacts {
  /** The release's tag, or the path of its evaluation. */
  readonly label: string;
  readonly url: string | null;
  /** `renamed`: the same root, some files have other names; `weights`: the files differ, all tensors are the same. */
  readonly by: 'files' | 'renamed' | 'weights';
}

export interface AnchorFacts {
  /** The release's tag. */
  readonly label: string;
  readonly url: string | null;
  /** DSSE digest of the evaluation. */
  readonly digest: string;
}

export interface BaselineFacts {
  /** The release's tag, or the path of the bundle. */
  readonly label: string;
  readonly url: string | null;
  /** DSSE digest of the evaluation. */
  readonly digest: string;
  readonly signer: SignerFacts;
  readonly samples: number;
  /** None of them was published, so that nothing was recomputed. */
  readonly withheld?: true;
  /** Other evaluations on the same release, by file name. */
  readonly others: readonly string[];
  /** Nearer releases that carry no evaluation. */
  readonly passedOver: readonly string[];
}

export type SignerFacts =
  | {
      readonly kind: 'certificate';
      readonly identity: string;
      readonly issuer: string;
      readonly repositoryId: string | null;
      readonly ownerId: string | null;
      readonly logIndex: string | null;
    }
  | { readonly kind: 'key'; readonly hint: string; readonly logIndex: string | null };

export type MeasurementFacts =
  | { readonly kind: 'measured'; readonly digest: string | null }
  | { readonly kind: 'not-run' }
  /** The harness did not run: these rows are somebody's earlier, verified measurement. */
  | { readonly kind: 'reused'; readonly from: 'baseline' | 'cache'; readonly by: SignerFacts; readonly digest: string };

export type SigningFacts =
  | { readonly signed: true; readonly signer: SignerFacts }
  | { readonly signed: false; readonly why: string };

export interface MaterialChange {
  readonly kind: MaterialKind;
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
  /** For the model: how many of its files are not in the baseline's. */
  readonly files: { readonly changed: number; readonly total: number } | null;
}

export interface RunFacts {
  readonly uri: string | null;
  /** What people call the run, such as its number. */
  readonly label: string;
  readonly attempt: number | null;
  readonly startedOn: string;
  readonly plan: string;
  readonly planUrl: string | null;
  readonly commit: string | null;
}

/** Copy-paste lines with which anybody checks the signature. */
export interface CheckCommands {
  readonly mira: string;
  readonly others: readonly string[];
}

export function claimsOf(outcome: Outcome): readonly ClaimVerdict[] {
  return outcome.kind === 'failed' ? [] : outcome.claims;
}

/** The `verdict` output: the worst word, or `error` and `usage` where the run found none. */
export type ReportWord = Word | 'error' | 'usage';
