import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { readContext, type RunContext } from '../../github/context.ts';
import type { GitHub } from '../../github/client.ts';
import { MiraError, systemCode, type Place } from '../../errors.ts';
import { parsePlan, type LocatedPlan } from '../../plan/config.ts';
import { planDigest, policyDigest, type Plan } from '../../plan/plan.ts';
import type { Digest } from '../../digest.ts';
import type { RuleChange } from '../../policy/changes.ts';
import type { SigningDecision } from '../../policy/events.ts';
import type { Environment, RunOptions } from '../options.ts';
import type { Host } from '../host.ts';

/** What a run knows before it measures anything. */
export interface Session {
  readonly options: RunOptions;
  readonly environment: Environment;
  readonly host: Host;
  readonly context: RunContext | null;
  readonly github: GitHub | null;
  /** The plan that is carried out: on a pull request with the base's claims, gate and signers. */
  readonly plan: Plan;
  readonly planDigest: Digest;
  readonly policyDigest: Digest;
  readonly ruleChanges: readonly RuleChange[];
  /** Folder of `mira.yml`: what its paths are relative to. */
  readonly root: string;
  /** Where the rule of an index stands in the workspace's `mira.yml`. */
  readonly placeOfRule: (rule: number) => Place | undefined;
  readonly signing: SigningDecision;
  readonly out: string;
  /** A fresh folder for temporary files. */
  readonly work: string;
  readonly startedOn: Date;
  /** Collected on the way, told at the end. */
  readonly warnings: string[];
}

/** Reads `mira.yml` in the workspace. */
export async function loadPlan(
  options: RunOptions,
  environment: Environment,
): Promise<LocatedPlan & { readonly root: string }> {
  const path = resolve(environment.workspace, options.config);
  const shown = relative(environment.workspace, path) || options.config;
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') {
      throw new MiraError('E_CONFIG_MISSING', `${shown} cannot be read`, { at: { file: shown }, cause: error });
    }
    throw new MiraError('E_CONFIG_MISSING', `there is no ${shown}`, {
      at: { file: shown },
      hint: 'Create it at the root of the repository (the README has a 15-line example), or name another file with `config`.',
    });
  }
  return { ...parsePlan(text, shown), root: dirname(path) };
}

/** A path of the plan on this machine. */
export function pathIn(session: Pick<Session, 'root'>, path: string): string {
  return join(session.root, path);
}

export function contextOf(environment: Environment): RunContext | null {
  return environment.env['GITHUB_ACTIONS'] === 'true' ? readContext(environment.env) : null;
}

/** Digests of what a run carries out and by which rules it is judged. */
export function digestsOf(plan: Plan): { readonly planDigest: Digest; readonly policyDigest: Digest } {
  return { planDigest: planDigest(plan), policyDigest: policyDigest(plan) };
}
