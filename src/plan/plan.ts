import type { Digest } from '../digest.ts';
import type { Direction } from '../harness/formats/reader.ts';
import { jsonDigest } from '../json.ts';
import type { Reason, Verdict } from '../statements/gate.ts';

/** `mira.yml` resolved: every default filled, paths relative to `mira.yml`, no positions. Its canonical JSON is what is signed. */
export interface Plan {
  readonly model: ModelPlan;
  readonly evaluations: Readonly<Record<string, EvaluationPlan>>;
  readonly claims: 'auto' | readonly ClaimRule[];
  readonly gate: GateRules;
  readonly evidence: { readonly publish: 'all' };
  /** `latest-release`, `latest-prerelease`, a tag, or the path of a bundle. */
  readonly baseline: string;
  /** `null`: any workflow of this repository on a tag or the default branch. */
  readonly signers: readonly SignerRule[] | null;
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
  readonly datasets: readonly string[];
  readonly prompts: readonly string[];
  readonly scorer: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly secrets: readonly string[];
  readonly timeoutSeconds: number;
  readonly okExitCodes: readonly number[];
  readonly minScored: number;
}

export interface ClaimRule {
  /** A claim id, or a pattern in which `*` matches within one part. */
  readonly metric: string;
  /** The loss that is allowed, absolute, in the metric's unit. */
  readonly margin: number;
  readonly direction: Direction | null;
  readonly advisory: boolean;
  readonly require: 'holds' | null;
}

export type FailOn = Extract<Verdict, 'regressed' | 'inconclusive'> | Extract<Reason, 'incomparable'>;

export interface GateRules {
  readonly alpha: number;
  readonly failOn: readonly FailOn[];
}

/** Whose evaluations count: a workflow on refs that match a pattern, or the holder of a key. */
export type SignerRule =
  | { readonly workflow: string; readonly ref: string | null }
  /** Path of a PEM public key, relative to `mira.yml`. */
  | { readonly key: string };

/** Digest of the whole plan, before anything runs (contracts.md §1). */
export function planDigest(plan: Plan): Digest {
  return jsonDigest(plan);
}

/** Digest of the rules by which a change is judged (contracts.md §1). */
export function policyDigest(rules: Pick<Plan, 'claims' | 'gate' | 'signers'>): Digest {
  return jsonDigest({ claims: rules.claims, gate: rules.gate, signers: rules.signers });
}
