import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { events, startEmulator, type Emulator, type Repository } from '../../emulator/index.ts';
import { readContext, type RunContext } from '../../../src/github/context.ts';

const SHA = 'a'.repeat(40);
const BASE = 'b'.repeat(40);

const VARIABLES = {
  GITHUB_REPOSITORY: 'acme/langid',
  GITHUB_REPOSITORY_ID: '1234',
  GITHUB_REPOSITORY_OWNER_ID: '56',
  GITHUB_EVENT_PATH: '/event.json',
  GITHUB_SERVER_URL: 'https://github.com/',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_RUN_ID: '117',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_WORKFLOW_REF: 'acme/langid/.github/workflows/release.yml@refs/tags/v1.0.0',
};

function unreadable(): string {
  throw new Error('ENOENT');
}

function contextOf(trigger: Omit<events.Trigger, 'repository'>): RunContext {
  const env = {
    ...VARIABLES,
    GITHUB_EVENT_NAME: trigger.event.name,
    GITHUB_REF: trigger.ref,
    GITHUB_SHA: trigger.sha,
  };
  const context = readContext(env, () => JSON.stringify(trigger.event.payload));
  if (context === null) throw new Error('no context');
  return context;
}

async function withRepository<T>(body: (emulator: Emulator, repository: Repository) => T): Promise<T> {
  await using emulator = await startEmulator();
  return body(emulator, emulator.github.addRepository({ id: 1234, private: true, defaultBranch: 'trunk' }));
}

describe('the run', () => {
  it('is described by variables and payload', async () => {
    const context = await withRepository((_, repository) => contextOf(events.pushOfTag(repository, SHA, 'v1.0.0')));
    expect(context).toEqual({
      repository: {
        fullName: 'acme/langid',
        owner: 'acme',
        name: 'langid',
        id: '1234',
        ownerId: '56',
        private: true,
        defaultBranch: 'trunk',
      },
      event: 'push',
      sha: SHA,
      ref: 'refs/tags/v1.0.0',
      serverUrl: 'https://github.com',
      apiUrl: 'https://api.github.com',
      runId: '117',
      attempt: 2,
      runUri: 'https://github.com/acme/langid/actions/runs/117/attempts/2',
      workflowRef: 'acme/langid/.github/workflows/release.yml@refs/tags/v1.0.0',
      workflowPath: '.github/workflows/release.yml',
      trigger: { kind: 'tag', tag: 'v1.0.0' },
    });
  });

  it('is none without a repository', () => {
    expect(readContext({}, () => '{}')).toBeNull();
    expect(readContext({ ...VARIABLES, GITHUB_REPOSITORY: 'acme/../x' }, () => '{}')).toBeNull();
  });

  it('survives any payload', () => {
    const names = fc.constantFrom('push', 'pull_request', 'release', 'merge_group', 'schedule', 'workflow_run', '');
    fc.assert(
      fc.property(names, fc.oneof(fc.json(), fc.string()), (name, payload) => {
        const context = readContext(
          { ...VARIABLES, GITHUB_EVENT_NAME: name, GITHUB_REF: 'refs/heads/x' },
          () => payload,
        );
        expect(context?.repository.private).toBeNull();
        expect(['pull-request', 'release', 'merge-group']).not.toContain(context?.trigger.kind);
      }),
    );
    expect(readContext({ ...VARIABLES, GITHUB_EVENT_NAME: 'release' }, unreadable)?.trigger).toEqual({
      kind: 'other',
      event: 'release',
    });
  });
});

describe('the trigger', () => {
  it('tells branches, tags, schedules and dispatches apart', async () => {
    await withRepository((_, repository) => {
      const kinds = [
        events.pushToBranch(repository, SHA),
        events.pushToBranch(repository, SHA, 'refs/x'),
        events.schedule(repository, SHA),
        events.workflowDispatch(repository, SHA, 'refs/tags/v2'),
        events.workflowRun(repository, SHA),
        events.trigger(repository, 'issue_comment', 'refs/heads/trunk', SHA, {}),
      ].map((trigger) => contextOf(trigger).trigger);
      expect(kinds).toEqual([
        { kind: 'branch', branch: 'trunk', isDefault: true },
        { kind: 'branch', branch: 'refs/x', isDefault: false },
        { kind: 'schedule', tag: null, branch: 'trunk', isDefault: true },
        { kind: 'dispatch', tag: 'v2', branch: null, isDefault: false },
        { kind: 'unsafe', event: 'workflow_run' },
        { kind: 'other', event: 'issue_comment' },
      ]);
    });
  });

  it('knows pull requests of forks, of the repository itself and of forks that are gone', async () => {
    await withRepository((emulator, repository) => {
      const fork = emulator.github.addRepository({ owner: 'eve', ownerId: 7, fork: true });
      const pull = emulator.github.addPull(repository, { head: { sha: SHA, ref: 'fix' }, base: { sha: BASE } });
      const foreign = emulator.github.addPull(repository, {
        head: { sha: SHA, repository: fork },
        base: { sha: BASE },
      });
      expect(contextOf(events.pullRequest(repository, pull)).trigger).toEqual({
        kind: 'pull-request',
        number: pull.number,
        headSha: SHA,
        headRef: 'fix',
        baseSha: BASE,
        baseRef: 'trunk',
        fork: false,
      });
      const trigger = events.pullRequest(repository, foreign);
      expect(contextOf(trigger).trigger).toMatchObject({ kind: 'pull-request', fork: true });
      const pull_request = {
        number: 2,
        head: { sha: SHA, ref: 'x', repo: null },
        base: { sha: BASE, ref: 'trunk', repo: { id: 1 } },
      };
      const event = { name: 'pull_request', payload: { pull_request } };
      expect(contextOf({ ...trigger, event }).trigger).toMatchObject({ kind: 'pull-request', fork: true });
      expect(contextOf(events.pullRequestTarget(repository, foreign)).trigger).toEqual({
        kind: 'unsafe',
        event: 'pull_request_target',
      });
      expect(contextOf(events.mergeGroup(repository, pull)).trigger).toMatchObject({
        kind: 'merge-group',
        baseSha: BASE,
        baseRef: 'refs/heads/trunk',
      });
    });
  });

  it('knows the release that it is about', async () => {
    await withRepository((emulator, repository) => {
      const release = emulator.github.addRelease(repository, { tag: 'v2.0.0-rc.1', prerelease: true });
      expect(contextOf(events.release(repository, release, SHA)).trigger).toEqual({
        kind: 'release',
        tag: 'v2.0.0-rc.1',
        releaseId: release.id,
        prerelease: true,
      });
    });
  });
});
