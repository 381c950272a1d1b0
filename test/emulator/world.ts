import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { MIRA_YML, writeProject, type ProjectOptions } from '../../scripts/demo/project.ts';
import * as events from './events.ts';
import type { Permissions, PullRequest, Release, Repository } from './github-state.ts';
import { releaseOf } from './github-releases.ts';
import { runAction, type ActionResult, type ActionRun } from './runner.ts';
import { startEmulator, type Emulator } from './server.ts';

/** How a step is run, besides what the world knows. */
export type StepOptions = Partial<
  Pick<
    ActionRun,
    | 'inputs'
    | 'env'
    | 'permissions'
    | 'identity'
    | 'workflowRef'
    | 'runId'
    | 'attempt'
    | 'home'
    | 'onLine'
    | 'timeout'
    | 'signal'
  >
>;

export type WorldOptions = {
  readonly private?: boolean;
  /** `env:` of every step, where a step does not say otherwise. */
  readonly env?: Readonly<Record<string, string>>;
} & (ProjectOptions | OwnProject);

/** A checkout of other files than the demo's, `mira.yml` among them. */
export interface OwnProject {
  readonly files: Readonly<Record<string, string>>;
}

export const RELEASE_WORKFLOW = 'acme/langid/.github/workflows/release.yml';

/**
 * The repository `acme/langid` on an emulated GitHub with a private Sigstore, and its checkout: what the demo and the
 * end-to-end tests release and change.
 */
export class World implements AsyncDisposable {
  readonly emulator: Emulator;
  readonly repository: Repository;
  /** The checkout. */
  readonly workspace: string;
  readonly #folder: string;
  readonly #config: string;
  readonly #env: Readonly<Record<string, string>>;
  #runs = 116;
  #pulls = 0;

  private constructor(
    emulator: Emulator,
    repository: Repository,
    folder: string,
    options: { config: string; env: Readonly<Record<string, string>> },
  ) {
    this.emulator = emulator;
    this.repository = repository;
    this.#folder = folder;
    this.#config = options.config;
    this.#env = options.env;
    this.workspace = path.join(folder, 'workspace');
  }

  static async create(options: WorldOptions): Promise<World> {
    const emulator = await startEmulator();
    const repository = emulator.github.addRepository({ id: 1234 });
    repository.private = options.private ?? false;
    const config = 'files' in options ? (options.files['mira.yml'] ?? '') : (options.config ?? MIRA_YML);
    const world = new World(emulator, repository, await mkdtemp(path.join(os.tmpdir(), 'world-')), {
      config,
      env: options.env ?? {},
    });
    await mkdir(world.workspace, { recursive: true });
    if ('files' in options) await world.write(options.files);
    else await writeProject(world.workspace, options);
    await world.trustRoot();
    world.commit('main', config);
    return world;
  }

  /** Writes files of the checkout. */
  async write(files: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, text] of Object.entries(files)) {
      const file = path.join(this.workspace, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, text);
    }
  }

  /** Makes `mira.yml` what GitHub shows of it on a ref; the commit. */
  commit(ref: string, config: string): string {
    const sha = createHash('sha1').update(`${ref} ${config} ${this.#runs}`).digest('hex');
    this.emulator.github.addFile(this.repository, ref, 'mira.yml', config);
    this.emulator.github.addFile(this.repository, sha, 'mira.yml', config);
    return sha;
  }

  /** Runs the committed action on a pushed tag. */
  async tag(tag: string, options: StepOptions = {}): Promise<ActionResult> {
    const sha = createHash('sha1').update(tag).digest('hex');
    this.repository.refs.set(`refs/tags/${tag}`, sha);
    return this.run(events.pushOfTag(this.repository, sha, tag), {
      workflowRef: `${RELEASE_WORKFLOW}@refs/tags/${tag}`,
      ...options,
    });
  }

  /** Publishes the draft of a tag, as the step after ours does. */
  publish(tag: string): Release {
    const release = releaseOf(this.repository, tag);
    if (release === undefined) throw new RangeError(`there is no release ${tag}`);
    release.draft = false;
    release.publishedAt = new Date(Date.now() + this.#runs * 1000).toISOString();
    return release;
  }

  /** A pull request whose base has the given `mira.yml`; without one, that of the beginning. */
  openPull(options: { readonly base?: string; readonly fork?: boolean } = {}): PullRequest {
    this.#pulls += 1;
    const sha = this.commit(`base-${this.#pulls}`, options.base ?? this.#config);
    const head =
      options.fork === true
        ? this.emulator.github.addRepository({ id: 9876, owner: 'stranger', fork: true })
        : this.repository;
    return this.emulator.github.addPull(this.repository, {
      head: {
        ref: `change-${this.#pulls}`,
        sha: createHash('sha1').update(`head ${this.#pulls}`).digest('hex'),
        repository: head,
      },
      base: { ref: 'main', sha },
    });
  }

  async pull(pull: PullRequest, options: StepOptions = {}): Promise<ActionResult> {
    return this.run(events.pullRequest(this.repository, pull), {
      workflowRef: `acme/langid/.github/workflows/pull.yml@refs/pull/${pull.number}/merge`,
      ...options,
    });
  }

  /** Runs the committed action on an event, with this world's private Sigstore. */
  async run(trigger: events.Trigger, options: StepOptions = {}): Promise<ActionResult> {
    this.#runs += 1;
    const { api } = this.emulator.urls;
    const { inputs, env, ...more } = options;
    return runAction({
      emulator: this.emulator,
      workspace: this.workspace,
      runId: this.#runs,
      ...trigger,
      ...more,
      env: { ...this.#env, ...env },
      inputs: { 'fulcio-url': api, 'rekor-url': api, 'trusted-root': 'trusted_root.json', ...inputs },
    });
  }

  /** A file of the output folder. */
  out(name: string): string {
    return path.join(this.workspace, 'mira-out', name);
  }

  /** Keeps the output folder elsewhere before the next run empties it. */
  async keepOut(folder: string): Promise<void> {
    await cp(path.join(this.workspace, 'mira-out'), folder, { recursive: true });
  }

  async trustRoot(): Promise<string> {
    const file = path.join(this.workspace, 'trusted_root.json');
    await writeFile(file, JSON.stringify(this.emulator.sigstore.trustedRoot()));
    return file;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.emulator.close();
    await rm(this.#folder, { recursive: true, force: true });
  }
}

export type { Permissions };
