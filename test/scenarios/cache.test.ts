import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CacheEntry } from '../emulator/cache.ts';
import * as events from '../emulator/events.ts';
import { json } from '../emulator/http.ts';
import type { ActionResult } from '../emulator/runner.ts';
import type { StepOptions, World } from '../emulator/world.ts';
import { signedAgain, statementIn, withTextReplaced } from '../e2e/support/published.ts';
import { forgetHarness, model, releasedWorld } from '../e2e/support/released.ts';
import { claimOf, readReport } from '../e2e/support/report.ts';
import { expectDiscreet, harnessRan, requestsSince } from '../e2e/support/seen.ts';

const BUNDLE = 'mira-evaluation.sigstore.json';
const SAMPLES = 'mira-samples.jsonl.zst';

let world: World;
/** All jobs have the same runner: entries are found again under the same paths alone. */
let home: string;
let genuine: Buffer;

const push = (options: StepOptions = {}): Promise<ActionResult> =>
  world.run(events.pushToBranch(world.repository, 'c'.repeat(40)), { home, ...options });
const pull = (fork = false): Promise<ActionResult> => world.pull(world.openPull({ fork }), { home });

function entry(): CacheEntry {
  const [first] = world.emulator.cache.entries.values();
  if (first === undefined) throw new Error('nothing was cached');
  return first;
}

/** Unpacks an archive as the cache client does, lets the files be changed, and packs what is there then. */
async function repacked(bytes: Buffer, change: (folder: string) => Promise<void> | void): Promise<Buffer> {
  const tar = (args: readonly string[], input?: Buffer): Buffer =>
    execFileSync('tar', ['-P', '-C', world.workspace, ...args], { input, stdio: ['pipe', 'pipe', 'pipe'] });
  const archive = zstdDecompressSync(bytes);
  const [top = ''] = tar(['-t', '-f', '-'], archive).toString('utf8').split('\n');
  tar(['-x', '-f', '-'], archive);
  const folder = path.join(world.workspace, top);
  await change(folder);
  const packed = zstdCompressSync(tar(['-c', '-f', '-', top.replace(/\/$/u, '')]));
  await rm(folder, { recursive: true });
  return packed;
}

function warningsOf(result: ActionResult): string {
  return result.annotations
    .filter(({ level }) => level === 'warning')
    .map(({ message }) => message)
    .join('\n');
}

/** The harness ran although something lay in the cache, with the verdict that there would have been without. */
function expectMeasuredAgain(result: ActionResult): void {
  expect(harnessRan(world)).toBe(true);
  expect(result.exitCode).toBe(0);
  expect(result.outputs).toMatchObject({ verdict: 'pass', 'baseline-tag': 'v1.0.0' });
  expect(readReport(world).measurement.kind).toBe('measured');
  expect(claimOf(readReport(world), 'toy/accuracy')).toMatchObject({ lost: 1, gained: 0, verdict: 'holds' });
  expectDiscreet(world, result);
}

beforeAll(async () => {
  world = await releasedWorld();
  home = await mkdtemp(path.join(os.tmpdir(), 'cache-runner-'));
  expect(world.emulator.cache.entries.size).toBe(0);
  await model(world, 4);
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await rm(home, { recursive: true, force: true });
});
beforeEach(async () => {
  await forgetHarness(world);
  world.emulator.clearFaults();
});

describe('the cache', () => {
  it('gets what a run on the default branch signed', async () => {
    const result = await push();
    expect(result.exitCode).toBe(0);
    expect(harnessRan(world)).toBe(true);
    expect([...world.emulator.cache.entries.values()].map(({ ref, complete }) => [ref, complete])).toStrictEqual([
      ['refs/heads/main', true],
    ]);
    expect(entry().key).toMatch(/^mira-evaluation-[0-9a-f]{64}$/u);
    genuine = entry().bytes;
    const names = zstdDecompressSync(genuine)
      .toString('latin1')
      .match(/mira-[a-z.]+\.(?:json|zst|digests)\b/gu);
    expect([...new Set(names)].sort()).toStrictEqual([
      'mira-environment.json',
      BUNDLE,
      'mira-model.digests',
      'mira-model.json',
      'mira-salts.jsonl.zst',
      SAMPLES,
    ]);
    expectDiscreet(world, result);
  });

  it('is never read by a run that signs', async () => {
    const from = world.emulator.requests.length;
    const result = await push();
    expect(result.exitCode).toBe(0);
    expect(harnessRan(world)).toBe(true);
    expect(requestsSince(world, from).filter((request) => request.includes('GetCacheEntry'))).toStrictEqual([]);
  });

  it.each([
    ['pull request', false],
    ["fork's pull request", true],
  ])('spares a %s with the same measurement the harness, after verification', async (_, fork) => {
    const from = world.emulator.requests.length;
    const result = await pull(fork);
    expect(result.exitCode).toBe(0);
    expect(harnessRan(world)).toBe(false);
    expect(result.outputs).toMatchObject({ verdict: 'pass', 'baseline-tag': 'v1.0.0' });
    expect(readReport(world).measurement).toMatchObject({
      kind: 'reused',
      from: 'cache',
      by: { identity: 'https://github.com/acme/langid/.github/workflows/release.yml@refs/heads/main' },
    });
    expect(claimOf(readReport(world), 'toy/accuracy')).toMatchObject({
      lost: 1,
      verdict: 'holds',
      method: 'mcnemar-exact',
    });
    expect(result.summary).toContain(
      'The harness did not run: these are the rows of an earlier run, measured and signed by `acme/langid/.github/workflows/release.yml@refs/heads/main`',
    );
    expect(requestsSince(world, from).filter((request) => request.includes('CreateCacheEntry'))).toStrictEqual([]);
    expectDiscreet(world, result);
  });

  it('is not read where the harness is to run anyway', async () => {
    const result = await world.pull(world.openPull(), { home, inputs: { reuse: 'never' } });
    expectMeasuredAgain(result);
  });

  it.each<readonly [string, string, (folder: string) => Promise<void> | void]>([
    [
      'of a foreign repository',
      'the cached evaluation was not used: E_SIGNER: the cached evaluation does not verify (policy): signed in repository 666',
      async (folder) => {
        const file = path.join(folder, BUNDLE);
        const statement = statementIn(JSON.parse(readFileSync(file, 'utf8')));
        writeFileSync(file, await signedAgain(world, statement, { repository: { ...world.repository, id: 666 } }));
      },
    ],
    [
      'of a pull request of this repository',
      'the cached evaluation was not used: E_SIGNER: ',
      async (folder) => {
        const file = path.join(folder, BUNDLE);
        const statement = statementIn(JSON.parse(readFileSync(file, 'utf8')));
        writeFileSync(file, await signedAgain(world, statement, { ref: 'refs/pull/7/merge' }));
      },
    ],
    [
      'with one sample changed',
      'the cached evaluation was not used: E_EVIDENCE: the cached evaluation does not verify (evidence)',
      (folder) => {
        const file = path.join(folder, SAMPLES);
        writeFileSync(file, withTextReplaced(readFileSync(file), '"accuracy":0', '"accuracy":1'));
      },
    ],
    [
      'without its samples',
      'the cached evaluation was not used: E_EVIDENCE: ',
      (folder) => rm(path.join(folder, SAMPLES)),
    ],
    [
      'of another measurement, signed by the right workflow',
      'the cached evaluation is of another measurement and was not used',
      async (folder) => {
        const file = path.join(folder, BUNDLE);
        const statement = JSON.stringify(statementIn(JSON.parse(readFileSync(file, 'utf8'))));
        const other = statement.replace(/"measurement":"sha256:[0-9a-f]{8}/u, '"measurement":"sha256:00000000');
        writeFileSync(file, await signedAgain(world, other, { ref: 'refs/heads/main' }));
      },
    ],
    [
      'with a truncated bundle',
      'the cached evaluation was not used: E_BUNDLE: ',
      (folder) => {
        const file = path.join(folder, BUNDLE);
        writeFileSync(file, readFileSync(file).subarray(0, 500));
      },
    ],
    [
      'with a link among its files',
      'The cached evaluation was not used: it holds something that is not a plain file.',
      (folder) => {
        symlinkSync('/etc/passwd', path.join(folder, 'more'));
      },
    ],
  ])('an entry %s costs a measurement and a warning', async (_, warning, change) => {
    entry().bytes = await repacked(genuine, change);
    const result = await pull();
    entry().bytes = genuine;
    expect(warningsOf(result)).toContain(warning);
    expect(result.summary).toContain(warning.slice(0, 40));
    expectMeasuredAgain(result);
  });

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.byteLength / 2)],
    ['of noise', () => Buffer.from('this is no archive')],
    ['of nothing', () => Buffer.alloc(0)],
  ])('an archive %s costs a measurement and a warning', async (_, change) => {
    entry().bytes = change(genuine);
    const result = await pull();
    entry().bytes = genuine;
    expect(warningsOf(result)).toMatch(/cache|restore/iu);
    expectMeasuredAgain(result);
  });

  it.each([
    ['refuses', json(403, { code: 'permission_denied', msg: 'no' })],
    ['is not there', json(404, { code: 'not_found', msg: 'no' })],
  ] as const)('a service that %s costs a measurement and a warning', async (_, answer) => {
    world.emulator.fault({ path: /CacheService\/GetCacheEntryDownloadURL/u }, answer);
    const result = await pull();
    expect(warningsOf(result)).toMatch(/cache|restore/iu);
    expectMeasuredAgain(result);
  });

  it('an entry that cannot be saved is a warning', async () => {
    await model(world, 2);
    world.emulator.cache.readOnly = true;
    const result = await push();
    world.emulator.cache.readOnly = false;
    await model(world, 4);
    expect(result.exitCode).toBe(0);
    expect(warningsOf(result)).toContain('The evaluation was not cached: the cache took no entry.');
  });
});
