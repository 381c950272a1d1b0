import { expect } from 'vitest';
import { parseTrustRoot } from '../../../src/verification/trust-root.ts';
import { verifyBundle } from '../../../src/verification/verify.ts';
import { releaseOf } from '../../emulator/github-releases.ts';
import type { ActionResult } from '../../emulator/runner.ts';
import type { World } from '../../emulator/world.ts';
import { toyWorld } from './project.ts';
import { model, release } from './released.ts';
import { claimOf, readReport } from './report.ts';
import { ATTEMPT, expectDiscreet, storedTypes } from './seen.ts';

/**
 * A release whose step is killed, as when a runner is lost, and whose job is run again: the same result as if nothing had
 * happened, and the lost attempt is accounted for.
 */

/** A step of the small project makes about so many requests. */
const REQUESTS = 40;

/** While which request a step is killed; `null`: while the harness runs. */
export type Point = number | null;

/** Points from the first request to the last, and one while the harness runs. */
export function points(count: number): readonly Point[] {
  const requests = Array.from({ length: count - 1 }, (_, n) => Math.ceil(((n + 1) * (REQUESTS - 1)) / (count - 1)));
  return [null, ...requests];
}

/** The project after its first release, with another model. */
export async function worldToKillIn(): Promise<World> {
  const world = await toyWorld();
  await release(world, 'v1.0.0');
  await model(world, 4);
  return world;
}

/** Kills the first attempt of a release and lets the second one end. */
export async function expectNothingLost(world: World, n: number, point: Point): Promise<void> {
  const tag = `v1.1.${n}`;
  const runId = 500 + n;
  const stored = storedTypes(world).length;
  const attempts = (): number =>
    storedTypes(world)
      .slice(stored)
      .filter((type) => type === ATTEMPT).length;
  const first = await killed(world, tag, runId, point);
  expect(first.exitCode, `${point}`).toBe(137);
  expect(first.outputs['verdict'] ?? '', `${point}`).toBe('');
  const announced = attempts();

  const second = await world.tag(tag, { runId, attempt: 2 });
  expect(second.exitCode, `${point}: ${second.log}`).toBe(0);
  expect(second.outputs['verdict']).toBe('pass');
  const report = readReport(world);
  expect(claimOf(report, 'toy/accuracy')).toMatchObject({ verdict: 'holds', lost: 1, gained: 0 });
  const counted = report.warnings.some((warning) => warning.includes('attempt 2 on this model'));
  // an evaluation that is there and the same is no other look
  const found = await hasFirst(world, tag);
  expect(counted || found, `${point}: ${report.warnings.join('; ')}`).toBe(true);
  // its start and its end; what was announced before stays
  expect(attempts()).toBe(announced + 2);
  expectDiscreet(world, second);
}

/** Runs a step and kills it. The request under way is carried out; its answer is lost. */
async function killed(world: World, tag: string, runId: number, point: number | null): Promise<ActionResult> {
  const lost = new AbortController();
  const { requests } = world.emulator;
  const from = requests.length;
  const push = requests.push.bind(requests);
  requests.push = (...more) => {
    const length = push(...more);
    if (point !== null && length - from === point) lost.abort();
    return length;
  };
  try {
    return await world.tag(tag, {
      runId,
      signal: lost.signal,
      onLine: (line) => {
        if (point === null && line.includes('toy harness')) lost.abort();
      },
    });
  } finally {
    requests.push = push;
  }
}

/** Every evaluation on a release verifies. Whether one of them is of the first attempt. */
async function hasFirst(world: World, tag: string): Promise<boolean> {
  const trustRoot = parseTrustRoot(JSON.stringify(world.emulator.sigstore.trustedRoot()), 'the emulator');
  const attempts: (number | null)[] = [];
  for (const { name, bytes } of releaseOf(world.repository, tag).assets) {
    if (!/^mira-evaluation.*\.sigstore\.json$/u.test(name)) continue;
    const identity = { kind: 'repo', repo: 'acme/langid' } as const;
    const report = await verifyBundle(bytes, { type: 'evaluation', identity, trustRoot });
    if (!report.verified) throw new Error(`${name} does not verify`);
    attempts.push(report.statement.predicate.run.attempt);
  }
  expect(attempts).toContain(2);
  return attempts.includes(1);
}
