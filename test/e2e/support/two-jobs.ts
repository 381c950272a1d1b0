import { cp, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { runAction, type ActionResult, type ActionRun } from '../../emulator/runner.ts';
import type { Trigger } from '../../emulator/events.ts';
import type { World } from '../../emulator/world.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** Which workflow holds the jobs, and who is thereby named in their certificates. */
export const OUR_WORKFLOW = 'mira-attest/mira-attest/.github/workflows/evaluate-and-attest.yml';
const OUR_COMMIT = '0123456789abcdef0123456789abcdef01234567';

export type JobOptions = Partial<Pick<ActionRun, 'inputs' | 'env' | 'attempt' | 'runId' | 'permissions'>>;

/** The two jobs of `evaluate-and-attest.yml`, each in a checkout of its own. */
export class TwoJobs implements AsyncDisposable {
  readonly world: World;
  /** The checkout of the job that attests. */
  readonly second: string;
  readonly #trigger: Trigger & Pick<ActionRun, 'workflowRef'>;

  private constructor(world: World, trigger: Trigger & Pick<ActionRun, 'workflowRef'>, second: string) {
    this.world = world;
    this.second = second;
    this.#trigger = trigger;
  }

  static async of(world: World, trigger: Trigger & Pick<ActionRun, 'workflowRef'>): Promise<TwoJobs> {
    const second = await mkdtemp(path.join(os.tmpdir(), 'second-'));
    await cp(world.workspace, second, {
      recursive: true,
      filter: (file) => !/^mira-(?:out|evidence)$/u.test(path.basename(file)),
    });
    return new TwoJobs(world, trigger, second);
  }

  async evaluate(options: JobOptions = {}): Promise<ActionResult> {
    return this.#run('evaluate', this.world.workspace, {
      // what the runner gives every action, and no more than `contents: read`
      permissions: { contents: 'read', issues: 'none', 'pull-requests': 'none', attestations: 'none', idToken: false },
      ...options,
    });
  }

  /** Carries the artifact over and attests it. */
  async attest(evaluated: ActionResult, { inputs, ...options }: JobOptions = {}): Promise<ActionResult> {
    await cp(path.join(this.world.workspace, 'mira-evidence'), path.join(this.second, 'mira-evidence'), {
      recursive: true,
    });
    const { api } = this.world.emulator.urls;
    return this.#run('attest', this.second, {
      permissions: { contents: 'write', issues: 'none', 'pull-requests': 'write', attestations: 'write' },
      ...options,
      inputs: {
        'evidence-digest': evaluated.outputs['evidence-digest'] ?? '',
        'fulcio-url': api,
        'rekor-url': api,
        ...inputs,
      },
    });
  }

  out(name: string): string {
    return path.join(this.second, 'mira-out', name);
  }

  async #run(action: string, workspace: string, { inputs, ...options }: JobOptions): Promise<ActionResult> {
    return runAction({
      emulator: this.world.emulator,
      workspace,
      action: path.join(ROOT, action),
      identity: { jobWorkflowRef: `${OUR_WORKFLOW}@${OUR_COMMIT}` },
      ...this.#trigger,
      ...options,
      inputs: { 'trusted-root': 'trusted_root.json', ...inputs },
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.second, { recursive: true, force: true });
  }
}
