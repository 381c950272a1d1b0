import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  events,
  runAction,
  startEmulator,
  type ActionResult,
  type ActionRun,
  type Emulator,
  type Repository,
} from '../../emulator/index.ts';
import { isObject } from '../../../src/json.ts';

const SHA = 'a'.repeat(40);
const YML = `
name: tiny
inputs:
  config: {default: mira.yml}
  fail-on: {description: no default}
  some input: {default: "\${{ github.repository }}"}
  token: {default: "\${{ github.token }}"}
runs: {using: node24, main: main.mjs}
`;

let emulator: Emulator;
let repository: Repository;
let folder: string;
beforeEach(async () => {
  emulator = await startEmulator();
  repository = emulator.github.addRepository({ id: 1234 });
  folder = await mkdtemp(path.join(os.tmpdir(), 'action-'));
});
afterEach(async () => {
  await emulator.close();
  await rm(folder, { recursive: true, force: true });
});

async function act(source: string, more: Partial<ActionRun> = {}): Promise<ActionResult> {
  await writeFile(path.join(folder, 'action.yml'), YML);
  await writeFile(path.join(folder, 'main.mjs'), source);
  const trigger = events.pushOfTag(repository, SHA, 'v1.0.0');
  return runAction({ emulator, workspace: folder, action: folder, ...trigger, ...more });
}

const DUMP = `import fs from 'node:fs'; fs.appendFileSync(process.env.GITHUB_OUTPUT, 'env<<E\\n' + JSON.stringify(process.env) + '\\nE\\n');`;

async function environment(more: Partial<ActionRun> = {}): Promise<Record<string, string>> {
  const { outputs } = await act(DUMP, more);
  const parsed: unknown = JSON.parse(outputs['env'] ?? '{}');
  return Object.fromEntries(
    Object.entries(isObject(parsed) ? parsed : {}).map(([name, value]) => [name, String(value)]),
  );
}

async function asks(more: Partial<ActionRun>): Promise<boolean> {
  return Object.hasOwn(await environment(more), 'ACTIONS_ID_TOKEN_REQUEST_TOKEN');
}

async function shown(trigger: events.Trigger): Promise<unknown> {
  const env = await environment(trigger);
  return ['EVENT_NAME', 'REF', 'SHA', 'HEAD_REF', 'BASE_REF'].map((name) => env[`GITHUB_${name}`]);
}

describe('the environment of an action', () => {
  it('holds the inputs with their defaults and what GitHub sets, and nothing of ours', async () => {
    process.env['EMULATOR_TEST_LEAK'] = 'x';
    const env = await environment({ inputs: { 'fail-on': 'inconclusive' } });
    delete process.env['EMULATOR_TEST_LEAK'];
    expect(env).toMatchObject({
      INPUT_CONFIG: 'mira.yml',
      'INPUT_FAIL-ON': 'inconclusive',
      INPUT_SOME_INPUT: 'acme/langid',
      CI: 'true',
      GITHUB_API_URL: emulator.urls.api,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REF: 'refs/tags/v1.0.0',
      GITHUB_REF_NAME: 'v1.0.0',
      GITHUB_REF_TYPE: 'tag',
      GITHUB_SHA: SHA,
      GITHUB_REPOSITORY_ID: '1234',
      GITHUB_WORKFLOW_REF: 'acme/langid/.github/workflows/release.yml@refs/tags/v1.0.0',
      RUNNER_ENVIRONMENT: 'github-hosted',
    });
    expect(env['INPUT_TOKEN']).toMatch(/^ghs_/u);
    const strange = Object.keys(env).filter(
      (name) =>
        !/^(?:GITHUB_|RUNNER_|ACTIONS_|INPUT_)|^(?:CI|PATH|HOME|LANG|LC_CTYPE|PWD|SHLVL|_|NODE_COMPILE_CACHE)$/u.test(
          name,
        ),
    );
    expect(strange).toEqual([]);
  });

  it('lets a job ask for identity tokens only with the permission, and never for a fork', async () => {
    const fork = emulator.github.addRepository({ owner: 'eve', ownerId: 7, fork: true });
    const own = emulator.github.addPull(repository, { head: { sha: SHA }, base: { sha: SHA } });
    const foreign = emulator.github.addPull(repository, { head: { sha: SHA, repository: fork }, base: { sha: SHA } });
    expect(await asks({})).toBe(true);
    expect(await asks({ permissions: { idToken: false } })).toBe(false);
    expect(await asks(events.pullRequest(repository, own))).toBe(true);
    expect(await asks(events.pullRequest(repository, foreign))).toBe(false);
    expect(await asks({ ...events.pullRequest(repository, foreign), permissions: { idToken: true } })).toBe(false);
  });

  it('has a token that may only read on a fork’s pull request', async () => {
    const fork = emulator.github.addRepository({ owner: 'eve', ownerId: 7, fork: true });
    const pull = emulator.github.addPull(repository, { head: { sha: SHA, repository: fork }, base: { sha: SHA } });
    const comment = `
      const { GITHUB_API_URL: api, INPUT_TOKEN: token } = process.env;
      const answer = await fetch(api + '/repos/acme/langid/issues/1/comments',
        { method: 'POST', headers: { authorization: 'token ' + token }, body: '{"body":"hello"}' });
      console.log('::notice::' + answer.status);`;
    const status = async (trigger: events.Trigger): Promise<unknown> =>
      (await act(comment, trigger)).annotations.map(({ message }) => message);
    expect(await status(events.pullRequest(repository, pull))).toEqual(['403']);
    expect(await status(events.pullRequestTarget(repository, pull))).toEqual(['201']);
  });

  it('describes each event', async () => {
    const pull = emulator.github.addPull(repository, {
      head: { sha: SHA, ref: 'topic' },
      base: { sha: 'b'.repeat(40) },
    });
    expect(await shown(events.pullRequest(repository, pull))).toEqual([
      'pull_request',
      'refs/pull/1/merge',
      SHA,
      'topic',
      'main',
    ]);
    expect(await shown(events.pushToBranch(repository, SHA))).toEqual(['push', 'refs/heads/main', SHA, '', '']);
    const release = emulator.github.addRelease(repository, { tag: 'v2' });
    expect(await shown(events.release(repository, release, SHA))).toEqual(['release', 'refs/tags/v2', SHA, '', '']);
  });
});

describe('the result of an action', () => {
  it('is what it left in files and commands, on both streams', async () => {
    const result = await act(
      `
      import fs from 'node:fs';
      fs.appendFileSync(process.env.GITHUB_OUTPUT, 'verdict=pass\\n');
      fs.appendFileSync(process.env.GITHUB_ENV, 'A=1\\n');
      fs.appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# Title\\n');
      process.stdout.write('::add-mask::hush\\nsay hush\\n::warning file=m.yml,line=3::careful');
      process.stderr.write('::error::bad\\n');
      process.exitCode = 20;`,
      { inputs: { confg: 'x' } },
    );
    expect(result).toMatchObject({ exitCode: 20, outputs: { verdict: 'pass' }, env: { A: '1' }, summary: '# Title\n' });
    expect(result.masks).toContain('hush');
    expect(result.log).toContain('say ***');
    expect(result.stdout).toContain('say hush');
    const listed = result.annotations.map(({ level, message, file, line }) => [
      level,
      message.slice(0, 20),
      file,
      line,
    ]);
    expect(listed).toHaveLength(3);
    expect(listed).toContainEqual(['warning', 'careful', 'm.yml', 3]);
    expect(listed).toContainEqual(['error', 'bad', null, null]);
    expect(listed).toContainEqual(['warning', 'Unexpected input(s) ', null, null]);
  });

  it('is a failed test when the action does not end', async () => {
    await expect(act('setInterval(() => {}, 1000);', { timeout: 500 })).rejects.toThrow('did not end within 500 ms');
  });

  it('loses a summary that is too long, as on GitHub', async () => {
    const result = await act(
      `import fs from 'node:fs'; fs.writeFileSync(process.env.GITHUB_STEP_SUMMARY, 'x'.repeat(1048577));`,
    );
    expect(result.summary).toBe('');
    expect(result.annotations[0]?.message).toContain('upload aborted');
  });
});
