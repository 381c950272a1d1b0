import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { canonicalJson } from '../../src/json.ts';
import { successionStatementOf } from '../../src/statements/compose.ts';
import type { Party } from '../../src/statements/succession.ts';
import { releaseOf } from '../emulator/github-releases.ts';
import { githubClaims } from '../emulator/index.ts';
import type { World } from '../emulator/world.ts';
import { releasedWorld } from '../e2e/support/released.ts';
import { readReport } from '../e2e/support/report.ts';

const FILE = 'mira-succession.sigstore.json';
const OLD = 'acme/langid/.github/workflows/release.yml';
const NEW = 'acme/langid/.github/workflows/publish.yml';
const DAY = 24 * 3600 * 1000;

let world: World;
beforeAll(async () => {
  world = await releasedWorld();
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
});

function workflow(name: string): Party {
  const issuer = 'https://token.actions.githubusercontent.com';
  return { kind: 'workflow', workflow: name, signer: null, issuer, ownerId: null, trigger: null };
}

/** Commits a hand-over to a workflow that another one signs on the tag of the first release. */
async function handOver(to: string, by = OLD): Promise<void> {
  const now = Date.now();
  const statement = successionStatementOf({
    from: workflow(by),
    to: workflow(to),
    repositoryId: '1234',
    date: new Date(now - 60_000).toISOString(),
    validUntil: new Date(now + DAY).toISOString(),
  });
  const claims = githubClaims({
    repository: world.repository,
    event: 'push',
    ref: 'refs/tags/v1.0.0',
    sha: 'a'.repeat(40),
    workflowRef: `${by}@refs/tags/v1.0.0`,
  });
  const bundle = await world.emulator.sigstore.sign(claims, canonicalJson(statement));
  await world.write({ [FILE]: JSON.stringify(bundle) });
}

it('goes on under another workflow only by a hand-over of the one that signed before', async () => {
  const by = { workflowRef: `${NEW}@refs/tags/v1.1.0` };
  await handOver(NEW, NEW);
  const own = await world.tag('v1.1.0', by);
  expect(own.exitCode).toBe(30);
  expect(own.log).toMatch(
    /E_IDENTITY_CHANGED: .*mira-succession\.sigstore\.json does not count: somebody else signed it/u,
  );
  expect(world.repository.releases.some(({ tag }) => tag === 'v1.1.0')).toBe(false);

  await handOver(NEW);
  for (const [tag, file] of [
    ['v1.0.0', 'on: push\n'],
    ['v1.1.0', 'on: [push, workflow_dispatch]\n'],
  ] as const) {
    const sha = world.repository.refs.get(`refs/tags/${tag}`) ?? '';
    world.emulator.github.addFile(world.repository, sha, '.github/workflows/publish.yml', file);
  }
  const followed = await world.tag('v1.1.0', by);
  expect(followed.exitCode).toBe(0);
  const said = `${OLD} handed repository 1234 over to ${NEW}`;
  expect(followed.log).toContain(said);
  expect(followed.summary).toContain(said);
  const report = readReport(world);
  expect(report.warnings).toContainEqual(expect.stringContaining(said));
  expect(report.warnings).toContainEqual(
    'since the previous release .github/workflows/publish.yml was changed: see what else it does now',
  );
  const comment = readFileSync(world.out('mira-comment.md'), 'utf8');
  expect(comment).toMatch(
    new RegExp(`- ⚠️ .*${said} on \\d{4}-\\d\\d-\\d\\d: another identity signed this release`, 'u'),
  );
  expect(releaseOf(world.repository, 'v1.1.0')?.assets.map(({ name }) => name)).toContain(FILE);
});
