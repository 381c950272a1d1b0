import { mkdtemp, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isDigest, type Digest } from '../digest.ts';
import { asMiraError, MiraError } from '../errors.ts';
import { createClient, type GitHub } from '../github/client.ts';
import { readContext, type RunContext } from '../github/context.ts';
import { hashModel } from '../model/manifest.ts';
import type { Host } from './host.ts';
import type { Environment } from './options.ts';
import { loadPolicy, policyAt, type LoadedPolicy } from './policy.ts';
import { inAttestationsApi, inFolder, onRelease, type Candidates } from './release/candidates.ts';
import { decide, type Decision, type Question } from './release/decide.ts';
import { tellDecision, tellRefusal } from './release/tell.ts';
import { chosenRoot, type RefreshSource } from './trust.ts';
import { NOT_VERIFIED, VERIFIED } from './verify-output.ts';

/** What `verify/action.yml` is asked. */
export interface VerifyReleaseOptions {
  readonly token: string | null;
  /** Path of the policy in the repository. */
  readonly policy: string;
  /** The folder of a model, `sha256:` and its root digest, or the tag of a release. */
  readonly subject: string;
  /** A folder with bundles and samples; without it the release of the tag, or the attestations API. */
  readonly bundles: string | null;
  readonly gate: 'passed' | 'holds';
  readonly trustedRoot: readonly string[];
  readonly refreshRoot?: RefreshSource | null;
}

/**
 * Gates a release or a deployment: whether the model that is about to be published or used has an evaluation and a
 * gate's verdict that count. Runs nothing of what it checks. On a pull request the policy is that of the base commit.
 *
 * @returns the exit status: 0 or 30, 2 and 1 as everywhere
 */
export async function verifyReleaseCommand(
  options: VerifyReleaseOptions,
  environment: Environment,
  host: Host,
): Promise<number> {
  try {
    const decision = await answer(options, environment, host);
    await tellDecision(decision, options.gate, host);
    return VERIFIED;
  } catch (error) {
    const problem = asMiraError(error);
    await tellRefusal(problem, options.subject, host);
    return problem.exit === 12 ? NOT_VERIFIED : problem.exit;
  }
}

async function answer(options: VerifyReleaseOptions, environment: Environment, host: Host): Promise<Decision> {
  const { workspace, temp, env } = environment;
  const now = environment.now();
  const context = env['GITHUB_ACTIONS'] === 'true' ? readContext(env) : null;
  const github = clientOf(options, context, host);
  const trustedRoot = options.trustedRoot.map((path) => resolve(workspace, path));
  const trustRoot = await chosenRoot({ ...options, trustedRoot }, host, now);
  const policy = await policyThatJudges(options, { context, github, workspace });
  const subject = await subjectOf(options.subject, workspace);
  const work = await mkdtemp(join(temp, 'mira-verify-'));
  try {
    const candidates = await candidatesOf(options, subject, { github, workspace, work });
    const question: Question = {
      policy,
      trustRoot,
      gate: options.gate,
      subject: subject.kind === 'digest' ? subject.digest : null,
      model: subject.kind === 'folder' ? async (ignore) => hashModel(subject.path, { ignore }) : null,
      release: subject.kind === 'tag' ? subject.tag : null,
      now,
    };
    return await decide(candidates, question);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

type Subject =
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'digest'; readonly digest: Digest }
  | { readonly kind: 'tag'; readonly tag: string };

async function subjectOf(text: string, workspace: string): Promise<Subject> {
  if (isDigest(text)) return { kind: 'digest', digest: text };
  const path = resolve(workspace, text);
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() === true ? { kind: 'folder', path } : { kind: 'tag', tag: text };
}

interface Where {
  readonly github: GitHub | null;
  readonly workspace: string;
  readonly work: string;
}

async function candidatesOf(
  { bundles }: VerifyReleaseOptions,
  subject: Subject,
  { github, workspace, work }: Where,
): Promise<Candidates> {
  if (bundles !== null) return inFolder(resolve(workspace, bundles));
  if (github === null) {
    throw new MiraError('E_USAGE', 'nothing says where the bundles are', {
      hint: 'Name their folder in the input bundles, or give a token, which reads them from the release or the attestations API.',
    });
  }
  if (subject.kind === 'tag') return onRelease(github, subject.tag, work);
  // what a plan leaves out of the folder is known only from an evaluation: such a model is looked for by its digest
  const digest = subject.kind === 'digest' ? subject.digest : (await hashModel(subject.path, { ignore: [] })).root;
  return inAttestationsApi(github, digest, work);
}

interface Whose {
  readonly context: RunContext | null;
  readonly github: GitHub | null;
  readonly workspace: string;
}

/** A change is never judged by the policy that it brings. */
async function policyThatJudges(
  { policy }: VerifyReleaseOptions,
  { context, github, workspace }: Whose,
): Promise<LoadedPolicy> {
  const trigger = context?.trigger;
  if (trigger?.kind !== 'pull-request' && trigger?.kind !== 'merge-group')
    return loadPolicy(resolve(workspace, policy));
  if (github === null) {
    throw new MiraError('E_USAGE', 'the policy of the base commit can only be read with a token', {
      hint: 'Give the input token.',
    });
  }
  const found = await policyAt(github, policy, trigger.baseSha);
  if (found !== null) return found;
  throw new MiraError('E_NO_ATTESTATION', `the commit that this change is based on has no ${policy}`, {
    hint: 'A change is judged by the policy of its base: commit the policy to the base branch first.',
  });
}

function clientOf({ token }: VerifyReleaseOptions, context: RunContext | null, host: Host): GitHub | null {
  if (context === null || token === null) return null;
  return createClient({
    token,
    apiUrl: context.apiUrl,
    repository: context.repository.fullName,
    log: (message) => host.info(message),
  });
}
