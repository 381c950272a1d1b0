import { mkdtemp, rm } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { BaselineCandidate } from '../../baseline/find.ts';
import type { Digest } from '../../digest.ts';
import type { Place } from '../../errors.ts';
import { createClient, type GitHub } from '../../github/client.ts';
import { readContext, type RunContext } from '../../github/context.ts';
import { getRepository } from '../../github/repository.ts';
import type { LocatedPlan } from '../../plan/config.ts';
import { planDigest, policyDigest, type Plan } from '../../plan/plan.ts';
import type { RuleChange } from '../../policy/changes.ts';
import { decideSigning, type SigningDecision, type TriggerKind } from '../../policy/events.ts';
import type { SigningMethod } from '../../signing/signer.ts';
import type { TrustRoot } from '../../verification/trust-root.ts';
import { loadPlan } from '../config.ts';
import type { Host } from '../host.ts';
import type { Environment, RunOptions } from '../options.ts';
import type { LoadedPolicy } from '../policy.ts';
import { loadTrustRoot } from '../trust.ts';
import { policyThatApplies } from './policy-file.ts';
import { rulesThatJudge } from './rules.ts';

/** What a run knows before it measures anything. */
export interface Session {
  readonly options: RunOptions;
  readonly environment: Environment;
  readonly host: Host;
  readonly context: RunContext | null;
  readonly github: GitHub | null;
  /** The workspace's `mira.yml`, with the places of everything in it. */
  readonly located: LocatedPlan;
  /** The plan that is carried out: on a pull request with the base's claims, gate and signers. */
  readonly plan: Plan;
  readonly planDigest: Digest;
  readonly policyDigest: Digest;
  readonly ruleChanges: readonly RuleChange[];
  /** The rules before a pull request or merge group; `null` for other events, and where they cannot be read. */
  readonly baseRules: Plan | null;
  /** Whose signatures count, where `mira.policy.yml` says it; `null` where there is none. */
  readonly policy: LoadedPolicy | null;
  /** Folder of `mira.yml`: what its paths are relative to. */
  readonly root: string;
  /** `mira.yml` relative to the workspace. */
  readonly configPath: string;
  readonly signing: SigningDecision;
  /** How the run signs; `null` when it does not. */
  readonly method: SigningMethod | null;
  readonly trustRoot: TrustRoot;
  /** Absolute path of the output folder. */
  readonly out: string;
  /** A fresh folder for temporary files. */
  readonly work: string;
  readonly startedOn: Date;
  /** Collected on the way, told at the end. */
  readonly warnings: string[];
  /** The baseline, where it is a file: kept apart, because it may lie in the output folder. */
  readonly baselineFile: BaselineCandidate | null;
}

/**
 * Everything that can be known before the harness runs is settled here, so that nobody loses GPU hours to it: the
 * trigger, the configuration, the rules, the identity and the privacy of the repository.
 *
 * @param rights `never-signs` for a job that evaluates what another one signs
 * @throws MiraError E_UNSAFE_TRIGGER, E_CONFIG_…, E_NO_OIDC, E_PRIVATE_LOG, E_KEY, E_TRUST_ROOT
 */
export async function openSession(
  options: RunOptions,
  environment: Environment,
  host: Host,
  rights: 'may-sign' | 'never-signs' = 'may-sign',
): Promise<Session> {
  const { env, workspace } = environment;
  const seen = env['GITHUB_ACTIONS'] === 'true' ? readContext(env) : null;
  const signing = decideSigning({
    trigger: triggerKind(seen),
    fork: isFork(seen),
    option: options.sign,
    hasKey: options.key !== null,
    event: seen?.event ?? 'none',
  });
  const warnings: string[] = [];
  const configPath = relative(workspace, resolve(workspace, options.config)) || options.config;
  const located = await loadPlan(resolve(workspace, options.config), configPath);
  const github = clientOf(options, seen, host);
  const context = seen === null || github === null ? seen : await completed(seen, github, warnings);
  const { plan, ruleChanges, baseRules } = await rulesThatJudge(located.plan, {
    configPath,
    context,
    github,
    options,
    warnings,
  });
  const root = dirname(resolve(workspace, options.config));
  const applying = await policyThatApplies({ configPath, root, context, github, warnings });
  const signs = signing.sign && rights === 'may-sign';
  const method = signs
    ? await (await import('./signing.ts')).prepareSigning(options, environment, host, context)
    : null;
  const trustRoot = await trustRootOf(options, environment, context, warnings);
  const { holdBaselineFile } = await import('./held-baseline.ts');
  const work = await mkdtemp(join(environment.temp, 'mira-'));
  const baselineFile = await holdBaselineFile(plan, root, work).catch(async (error: unknown) => {
    await rm(work, { recursive: true, force: true });
    throw error;
  });
  return {
    options,
    environment,
    host,
    context,
    github,
    located,
    plan,
    planDigest: planDigest(plan),
    policyDigest: policyDigest(plan),
    ruleChanges: [...ruleChanges, ...applying.changes],
    policy: applying.policy,
    baseRules,
    root,
    configPath,
    signing,
    method,
    trustRoot,
    out: resolve(workspace, options.out),
    work,
    startedOn: environment.now(),
    warnings,
    baselineFile,
  };
}

/** Nobody should wait long for a root that is seldom another one. */
const REFRESH_TIMEOUT = 5_000;

/** In a job of github.com, for whose identities the public instance of Sigstore vouches, its newest root; else what is shipped. */
async function trustRootOf(
  { trustedRoot, key }: RunOptions,
  environment: Environment,
  context: RunContext | null,
  warnings: string[],
): Promise<TrustRoot> {
  const { workspace, temp } = environment;
  if (trustedRoot !== null) return loadTrustRoot(resolve(workspace, trustedRoot));
  if (context?.serverUrl !== PUBLIC_GITHUB || key !== null) return loadTrustRoot(null);
  return loadTrustRoot(null, {
    cache: join(temp, 'mira-tuf'),
    timeout: REFRESH_TIMEOUT,
    now: environment.now(),
    warn: (message) => warnings.push(message),
  });
}

const PUBLIC_GITHUB = 'https://github.com';

/** Where a rule that judges this run stands in the workspace's `mira.yml`, if it stands there. */
export function placeOfRule({ plan, located }: Session, rule: number | null): Place | undefined {
  const metric = rule === null || plan.claims === 'auto' ? undefined : plan.claims[rule]?.metric;
  if (metric === undefined || located.plan.claims === 'auto') return undefined;
  return located.claimPlaces[located.plan.claims.findIndex((claim) => claim.metric === metric)];
}

/** A path of the plan on this machine. */
export function pathIn(session: Pick<Session, 'root'>, path: string): string {
  return join(session.root, path);
}

/** A path of the plan as people know it: relative to the workspace. */
export function shownIn({ configPath }: Pick<Session, 'configPath'>, path: string): string {
  return join(dirname(configPath), path);
}

export function triggerKind(context: RunContext | null): TriggerKind {
  if (context === null) return 'terminal';
  const { trigger } = context;
  if (trigger.kind === 'branch') {
    return trigger.branch === context.repository.defaultBranch ? 'default-branch' : 'other-branch';
  }
  return trigger.kind;
}

export function isFork(context: RunContext | null): boolean {
  return context?.trigger.kind === 'pull-request' && context.trigger.fork;
}

/** The tag that the run is a release of, if it is one. */
export function releaseTag(context: RunContext | null): string | null {
  const trigger = context?.trigger;
  return trigger?.kind === 'tag' || trigger?.kind === 'release' ? trigger.tag : null;
}

function clientOf(options: RunOptions, context: RunContext | null, host: Host): GitHub | null {
  if (context === null || options.token === null) return null;
  return createClient({
    token: options.token,
    apiUrl: context.apiUrl,
    repository: context.repository.fullName,
    log: (message) => host.info(message),
  });
}

/** Not every event says whether the repository is private and what its default branch is called. */
async function completed(context: RunContext, github: GitHub, warnings: string[]): Promise<RunContext> {
  const { repository } = context;
  if (repository.private !== null && repository.defaultBranch !== null) return context;
  try {
    const facts = await getRepository(github);
    return {
      ...context,
      repository: { ...repository, private: facts.private, defaultBranch: facts.defaultBranch },
    };
  } catch {
    warnings.push('GitHub did not describe the repository; it is treated as private');
    return { ...context, repository: { ...repository, private: true } };
  }
}
