import type { Digest } from '../digest.ts';
import type { Direction } from '../harness/formats/reader.ts';
import { jsonDigest } from '../json.ts';
import type { SignerRule } from '../policy/signer-rule.ts';
import type { Waiver } from '../policy/waiver.ts';
import type { Reason, Verdict } from '../statements/gate.ts';
import type { Publish } from './publish.ts';

/** `mira.yml` resolved: every default filled, paths relative to `mira.yml`, no positions. Its canonical JSON is what is signed. */
export interface Plan {
  readonly model: ModelPlan;
  readonly evaluations: Readonly<Record<string, EvaluationPlan>>;
  readonly claims: 'auto' | readonly ClaimRule[];
  readonly gate: GateRules;
  readonly evidence: { readonly publish: Publish };
  /** `latest-release`, `latest-prerelease`, a tag, or the path of a bundle. */
  readonly baseline: string;
  /** `null`: any workflow of this repository on a tag or the default branch. */
  readonly signers: readonly SignerRule[] | null;
  readonly waivers?: readonly Waiver[];
  /** Evaluations that were wrong. */
  readonly supersedes?: readonly Superseded[];
  /** How long an evaluation counts as a baseline. */
  readonly validDays?: number;
}

/** An evaluation that was published and does not count any more. */
export interface Superseded {
  /** Its DSSE digest, as reports and `mira verify` print it. */
  readonly digest: Digest;
  readonly reason: string;
}

export interface ModelPlan {
  readonly path: string;
  readonly ignore: readonly string[];
  readonly allowPickle: boolean;
}

export interface EvaluationPlan {
  /** Argument vector; `{model}` and `{out}` are replaced when it is run. */
  readonly run: readonly string[];
  readonly format: string;
  readonly output: string;
  readonly image: string | null;
  /** How the harness runs in the image; `null` where there is none. */
  readonly container: ContainerPlan | null;
  readonly datasets: readonly string[];
  /** Datasets whose targets are not published; absent where there are none. */
  readonly closedAnswers?: readonly string[];
  readonly prompts: readonly string[];
  readonly scorer: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly secrets: readonly string[];
  readonly timeoutSeconds: number;
  readonly okExitCodes: readonly number[];
  readonly minScored: number;
  /** How often every sample is asked. */
  readonly repeats?: number;
  /** Fields of lm-eval's documents that are slices of its rows. */
  readonly slices?: readonly string[];
  /** The slice whose values name groups of samples that depend on each other. */
  readonly clusters?: string;
  /** What is run beside the model, to see whether the measurement tells good from bad. */
  readonly control?: ControlPlan;
  /** The scores are a judge's opinion. */
  readonly judge?: JudgePlan;
}

/** How far a judge that scores responses is to be trusted. */
export interface JudgePlan {
  /** Path of the file that says what people found of some outputs. */
  readonly labels?: string;
  /** Has the judge score those outputs; without it they are among the model's own samples. */
  readonly run?: readonly string[];
  /** Claims of a judge whose κ lies below this are advisory. */
  readonly minAgreement: number;
  /** By metric the scores that hold the votes of several judges. */
  readonly votes?: Readonly<Record<string, readonly string[]>>;
}

/** Argument vectors like that of the evaluation itself. */
export interface ControlPlan {
  /** A subject that is known to be bad. */
  readonly mustFail?: readonly string[];
  /** The dataset's own reference answers. */
  readonly mustPass?: readonly string[];
}

/** An allowed loss: absolute, in the metric's unit, or a share of the value that the baseline has. */
export type Margin = number | RelativeMargin;

export interface RelativeMargin {
  readonly relative: number;
}

/** How samples make the value of a claim (`src/claims/estimators.ts`). */
export interface EstimatorRule {
  readonly name: EstimatorName;
  /** The scores that hold what it is made of; empty where the metric's own score is. */
  readonly of: readonly string[];
}

export type EstimatorName = 'log-ratio' | 'ratio' | 'ratio-of-sums' | 'f1' | 'bleu';

/** How a harness runs in its image. */
export interface ContainerPlan {
  /** `none`: on the host, and the image is only declared. */
  readonly runtime: 'auto' | 'docker' | 'podman' | 'none';
  /** `none`, `host`, `bridge`, or what the engine calls a network. */
  readonly network: string;
  readonly gpus: 'all' | readonly string[] | null;
  /** The engine's notation: `8g`. */
  readonly memory: string | null;
  readonly mounts: readonly MountPlan[];
}

export interface MountPlan {
  /** Relative to `mira.yml`, or absolute. */
  readonly path: string;
  /** `null`: the same absolute path. */
  readonly target: string | null;
  readonly readonly: boolean;
}

/**
 * Members that the first version did not have are left out where they say nothing, so that a plan that does without them
 * keeps its digest.
 */
export interface ClaimRule {
  /** A claim id, or a pattern in which `*` matches within one part. */
  readonly metric: string;
  readonly margin: Margin;
  readonly direction: Direction | null;
  readonly advisory: boolean;
  readonly require: 'holds' | null;
  /** Where the baseline's value lies below `below`, at most this share of it may be lost. */
  readonly guard?: { readonly relative: number; readonly below: number };
  /** The worst value that is allowed, whatever the baseline was. */
  readonly floor?: number;
  /** The claims among which false alarms are corrected for; those without a group are one. */
  readonly group?: string;
  readonly critical?: true;
  /** The mean of the scores where there is none. */
  readonly estimator?: EstimatorRule;
  /** The samples of two releases are different ones. */
  readonly pairing?: 'none';
  /** An aggregate without rows would come out the same if it were measured again. */
  readonly deterministic?: true;
}

export type FailOn = Extract<Verdict, 'regressed' | 'inconclusive'> | Extract<Reason, 'incomparable'>;

export interface GateRules {
  readonly alpha: number;
  readonly failOn: readonly FailOn[];
  /** Only a loss that is proven to exceed the margin is called a regression; without this, any proven loss is. */
  readonly regressed?: 'beyond-margin';
  /** A proven loss is no regression where what moves numbers changed around the model; without this, it is one. */
  readonly environment?: 'inconclusive';
  /** A decline is called by e-values at any try of the plan; without this, by the mean over all tries. */
  readonly attempts?: 'sequential';
  /** Loosened rules and expired waivers fail; without this they are told. */
  readonly findings?: 'fail';
  readonly anchor?: AnchorRule;
}

/** The release against which the losses of many releases are added up. */
export interface AnchorRule {
  /** A tag, or `last-proven`. */
  readonly tag: string;
  readonly margin: Margin;
}

/** Whether the harness runs in its image, and not beside it. */
export function runsInImage({ container }: Pick<EvaluationPlan, 'container'>): boolean {
  return container !== null && container.runtime !== 'none';
}

/** Digest of the whole plan, before anything runs (contracts.md §1). */
export function planDigest(plan: Plan): Digest {
  return jsonDigest(plan);
}

/** What a model is judged by. */
export type Rules = Pick<Plan, 'claims' | 'gate' | 'signers' | 'waivers'>;

/** Digest of the rules by which a change is judged (contracts.md §1). */
export function policyDigest({ claims, gate, signers, waivers }: Rules): Digest {
  return jsonDigest({ claims, gate, signers, ...(waivers === undefined ? {} : { waivers }) });
}
