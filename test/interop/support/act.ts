import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import type { Trigger } from '../../emulator/events.ts';
import { jobEnvironment } from '../../emulator/run-environment.ts';
import type { World } from '../../emulator/world.ts';
import { execute, type PeerResult } from './execute.ts';
import { GO_PROGRAMS, goPeer } from './go-peer.ts';

const ROOT = join(import.meta.dirname, '../../..');
const STAND_INS = join(import.meta.dirname, '..', 'stand-ins');
const RUN_MS = 300_000;

export interface ActRun extends Trigger {
  readonly world: World;
  /** Path of the workflow in the checkout. */
  readonly workflow: string;
  /** The workflow that holds the job, as the certificate says it, where it is not the one that was triggered. */
  readonly jobWorkflowRef?: string;
  /** What `uses` names, and the folder that is taken for it: `owner/name@ref`. */
  readonly actions: Readonly<Record<string, string>>;
}

/**
 * Runs a workflow of the checkout with `act` on this machine itself, against the emulated GitHub: `act` reads the file,
 * its expressions and the actions' inputs, and starts the steps; of GitHub's services it has none. It enforces no
 * permissions. `gh` and `pip` are stand-ins.
 */
export async function act({ world, workflow, actions, jobWorkflowRef, ...trigger }: ActRun): Promise<PeerResult> {
  const home = await mkdtemp(join(tmpdir(), 'mira-act-'));
  try {
    const { repository, event, ref, sha } = trigger;
    const run = { repository, event: event.name, ref, sha, runId: 117 };
    const named = jobWorkflowRef === undefined ? run : { ...run, jobWorkflowRef };
    const { emulator, workspace } = world;
    const job = jobEnvironment({ emulator, workspace, event, idToken: true, run: named }, home);
    const [payload, variables, artifacts] = ['event.json', 'job.env', 'artifacts'].map((name) => join(home, name));
    if (payload === undefined || variables === undefined || artifacts === undefined) throw new Error('unreachable');
    await mkdir(artifacts);
    await writeFile(payload, JSON.stringify(event.payload));
    // act has names of its own for what it would read from a clone
    const kept = { ...Object.fromEntries(Object.entries(job).filter(isOfGitHub)), SHA_REF: sha, ARTIFACTS: artifacts };
    await writeFile(
      variables,
      Object.entries(kept)
        .map(([name, value]) => `${name}=${value}\n`)
        .join(''),
    );
    const path = [dirname(process.execPath), join(STAND_INS, 'bin'), process.env['PATH']].join(delimiter);
    return await execute(
      await goPeer(GO_PROGRAMS.act),
      [
        event.name,
        '--platform=ubuntu-24.04=-self-hosted',
        '--no-cache-server',
        '--pull=false',
        `--eventpath=${payload}`,
        `--env-file=${variables}`,
        `--secret=GITHUB_TOKEN=${emulator.github.createToken({})}`,
        `--workflows=${workflow}`,
        ...Object.entries(actions).map(([name, folder]) => `--local-repository=${name}=${folder}`),
      ],
      { cwd: workspace, timeout: RUN_MS, env: { PATH: path, HOME: home, NO_COLOR: '1' } },
    );
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

function isOfGitHub([name]: readonly [string, string]): boolean {
  return /^(?:ACTIONS_|GITHUB_(?:API|GRAPHQL|REF|REPOSITORY|RUN|RETENTION|SHA|ACTOR))/u.test(name);
}

/** What others get with `uses:` of this repository at a commit, in a folder of its own. */
export async function committedActions(folder: string): Promise<string> {
  for (const name of ['action.yml', 'dist', 'evaluate', 'attest', 'verify', '.github/workflows']) {
    await cp(join(ROOT, name), join(folder, name), { recursive: true });
  }
  return folder;
}

/** The stand-in for an action of GitHub's own. */
export function standIn(name: 'upload-artifact' | 'download-artifact'): string {
  return join(STAND_INS, name);
}
