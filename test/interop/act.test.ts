import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mira } from '../../scripts/demo/terminal.ts';
import * as events from '../emulator/events.ts';
import { releaseOf } from '../emulator/github-releases.ts';
import type { World } from '../emulator/world.ts';
import { toyWorld, weights } from '../e2e/support/project.ts';
import { OUR_WORKFLOW } from '../e2e/support/two-jobs.ts';
import { act, committedActions, standIn } from './support/act.ts';
import { documentedWorkflows } from './support/documented-workflows.ts';
import { GO_PROGRAMS, goPeer } from './support/go-peer.ts';

/** The commit that README writes, since there is no release yet. */
const COMMIT = '0'.repeat(40);
const OURS = `mira-attest/mira-attest@${COMMIT}`;

let action: string;
beforeAll(async () => {
  await goPeer(GO_PROGRAMS.act);
}, 900_000);
beforeAll(async () => {
  action = await committedActions(await mkdtemp(join(tmpdir(), 'mira-action-')));
});
afterAll(async () => rm(action, { recursive: true, force: true }));

async function workflowOf(page: string, file: string): Promise<string> {
  const found = (await documentedWorkflows()).find((one) => one.page === page && one.file === file);
  if (found === undefined) throw new Error(`${page} shows no ${file}`);
  return found.text;
}

/** One place of a text replaced; it has to be there. */
function replaced(text: string, what: string, by: string): string {
  if (!text.includes(what)) throw new Error(`there is no ${what}`);
  return text.replaceAll(what, by);
}

function tagged(world: World): events.Trigger {
  const sha = createHash('sha1').update('v1.0.0').digest('hex');
  world.repository.refs.set('refs/tags/v1.0.0', sha);
  return events.pushOfTag(world.repository, sha, 'v1.0.0');
}

/** `mira verify` of what lies at the release, downloaded. */
async function expectVerified(exit: number, world: World, ...who: readonly string[]): Promise<void> {
  const assets = releaseOf(world.repository, 'v1.0.0')?.assets ?? [];
  for (const { name, bytes } of assets) await writeFile(join(world.workspace, name), bytes);
  const [bundle, samples] = ['mira-evaluation.sigstore.json', 'mira-samples.jsonl.zst'];
  const trust = ['--samples', samples, '--trusted-root', 'trusted_root.json', '--repo', 'acme/langid'];
  const { exitCode, stderr } = await mira(['verify', bundle, ...trust, ...who], world.workspace);
  expect(exitCode, stderr).toBe(exit);
}

describe("README's workflows, run by act", () => {
  it('release, and refuse a change that is worse', async () => {
    await using world = await toyWorld();
    const { api } = world.emulator.urls;
    // the public Sigstore is not in reach: three inputs are added at the end of the step, and nothing else is changed
    const step = `- uses: ${OURS} # v0.1.0\n`;
    const services = `with: {fulcio-url: '${api}', rekor-url: '${api}', trusted-root: trusted_root.json}`;
    const release = await workflowOf('README.md', 'release.yml');
    await world.write({
      '.github/workflows/release.yml': replaced(release, step, `${step}        ${services}\n`),
      // the same for the trusted root by which the baseline is judged
      '.github/workflows/mira.yml': replaced(
        await workflowOf('README.md', 'mira.yml'),
        step,
        `${step}        with: {trusted-root: trusted_root.json}\n`,
      ),
    });
    const actions = { [OURS]: action };
    const pushed = await act({ world, workflow: '.github/workflows/release.yml', actions, ...tagged(world) });
    expect(pushed, pushed.stdout).toMatchObject({ exit: 0 });
    expect(releaseOf(world.repository, 'v1.0.0')).toMatchObject({ draft: false });
    await expectVerified(0, world);

    await world.write({ 'model/weights.json': weights(40) });
    const pull = events.pullRequest(world.repository, world.openPull());
    const compared = await act({ world, workflow: '.github/workflows/mira.yml', actions, ...pull });
    expect(compared, compared.stdout).toMatchObject({ exit: 1 });
    expect(world.repository.comments.map(({ body }) => body).join('\n')).toContain(
      'The one claim regressed** since [`v1.0.0`]',
    );
  });
});

describe('the two jobs, run by act', () => {
  it('release with our workflow as the signer', async () => {
    await using world = await toyWorld();
    const { api } = world.emulator.urls;
    const shared = await readFile(join(action, '.github/workflows/evaluate-and-attest.yml'), 'utf8');
    // act does not know `$/`, and not our Sigstore
    const known = replaced(
      replaced(shared, 'uses: $/', `uses: mira-attest/mira-attest/`).replaceAll(
        /(uses: mira-attest\/.*)$/gmu,
        `$1@${COMMIT}`,
      ),
      'evidence: mira-evidence\n',
      `evidence: mira-evidence\n          fulcio-url: '${api}'\n          rekor-url: '${api}'\n`,
    );
    await writeFile(join(action, '.github/workflows/evaluate-and-attest.yml'), known);
    const caller = await workflowOf('docs/two-jobs.md', 'release.yml');
    const inputs = 'with:\n      lfs: true\n';
    await world.write({
      '.github/workflows/release.yml': replaced(caller, inputs, `${inputs}      trusted-root: trusted_root.json\n`),
      'eval/requirements.txt': '',
    });
    const uses = (name: string): string => new RegExp(`uses: (actions/${name}@\\S+)`, 'u').exec(shared)?.[1] ?? '';
    const result = await act({
      world,
      workflow: '.github/workflows/release.yml',
      jobWorkflowRef: `${OUR_WORKFLOW}@${COMMIT}`,
      actions: {
        [OURS]: action,
        [uses('upload-artifact')]: standIn('upload-artifact'),
        [uses('download-artifact')]: standIn('download-artifact'),
      },
      ...tagged(world),
    });
    expect(result, result.stdout).toMatchObject({ exit: 0 });
    await expectVerified(0, world, '--signer', OUR_WORKFLOW);
    await expectVerified(30, world);
  });
});
