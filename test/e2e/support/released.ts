import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Asset } from '../../emulator/github-state.ts';
import { releaseOf } from '../../emulator/github-releases.ts';
import type { ActionResult } from '../../emulator/runner.ts';
import type { StepOptions, World } from '../../emulator/world.ts';
import { toyWorld, weights, type ProjectParts } from './project.ts';

/** The small project after its first release, v1.0.0: 3 of 60 answers wrong. */
export async function releasedWorld(parts: ProjectParts & { readonly private?: boolean } = {}): Promise<World> {
  const world = await toyWorld(parts);
  await release(world, 'v1.0.0');
  return world;
}

/** Tags and, as the step passed, publishes. */
export async function release(world: World, tag: string, options: StepOptions = {}): Promise<ActionResult> {
  const result = await world.tag(tag, options);
  if (result.exitCode !== 0) throw new Error(`${tag} ended with ${result.exitCode}\n${result.log}`);
  world.publish(tag);
  await forgetHarness(world);
  return result;
}

/** So that `harnessRan` speaks of the next run alone. */
export async function forgetHarness(world: World): Promise<void> {
  await rm(path.join(world.workspace, 'ran.txt'), { force: true });
}

/** A model that answers so many of the 60 texts wrongly. */
export async function model(world: World, wrong: number): Promise<void> {
  await world.write({ 'model/weights.json': weights(wrong) });
}

/** Carries something out while the assets of a release may be changed at will; afterwards they are what they were. */
export async function withAssets<T>(world: World, tag: string, body: () => Promise<T>): Promise<T> {
  const { assets } = releaseOf(world.repository, tag);
  const kept: readonly Asset[] = assets.map((asset) => ({ ...asset }));
  try {
    return await body();
  } finally {
    assets.splice(0, assets.length, ...kept);
  }
}
