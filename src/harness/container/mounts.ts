import { stat, realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { MiraError, systemCode, type Place } from '../../errors.ts';
import type { EvaluationPlan, MountPlan } from '../../plan/plan.ts';

/** A path of this machine as it is seen in a container. */
export interface Mount {
  readonly source: string;
  readonly target: string;
  readonly readonly: boolean;
}

export interface MountsOf {
  /** The folder of `mira.yml`. */
  readonly root: string;
  /** The model's path, relative to the root. */
  readonly model: string;
  readonly evaluation: EvaluationPlan;
  /** The place of an entry of `mounts`, or of the whole of it. */
  readonly place: (index: number | null) => Place;
}

/**
 * The mounts of an evaluation besides its root: those of the plan, and what is declared below the root and lies elsewhere
 * because a symbolic link leads there.
 *
 * @throws MiraError E_CONFIG_PATH, E_CONFIG_VALUE for a mount that is not there, or that would put something else in the
 *   place of what is hashed
 */
export async function mountsOf({ root, model, evaluation, place }: MountsOf): Promise<readonly Mount[]> {
  requireMountable(root, place(null));
  const mounts: Mount[] = [];
  for (const [index, mount] of (evaluation.container?.mounts ?? []).entries()) {
    mounts.push(await planned(mount, root, model, place(index)));
  }
  const realRoot = await realpath(root);
  const declared = [model, ...evaluation.datasets, ...evaluation.prompts, ...evaluation.scorer];
  const elsewhere = new Set<string>();
  for (const path of declared) {
    const real = await realpath(join(root, path)).catch(() => null);
    if (real !== null && !isWithin(real, realRoot) && !isWithin(real, root)) elsewhere.add(real);
  }
  for (const source of elsewhere) {
    requireMountable(source, place(null));
    mounts.push({ source, target: source, readonly: true });
  }
  return mounts;
}

async function planned(mount: MountPlan, root: string, model: string, at: Place): Promise<Mount> {
  const source = resolve(root, mount.path);
  requireMountable(source, at);
  try {
    await stat(source);
  } catch (error) {
    const why = systemCode(error) === 'ENOENT' ? 'does not exist' : `cannot be used: ${systemCode(error) ?? ''}`;
    throw new MiraError('E_CONFIG_PATH', `the mount ${source} ${why}`, {
      at,
      hint: 'Paths of mounts are relative to mira.yml, or absolute.',
      cause: error,
    });
  }
  const target = mount.target === null ? source : resolve(mount.target);
  if (target !== source && (isWithin(target, root) || isWithin(root, target))) {
    throw new MiraError('E_CONFIG_VALUE', `a mount at ${target} would take the place of files that are hashed`, {
      at,
      hint: 'Choose a target outside the folder of mira.yml.',
    });
  }
  const models = join(root, model);
  if (!mount.readonly && (isWithin(source, models) || isWithin(models, source))) {
    throw new MiraError('E_CONFIG_VALUE', `the mount ${source} would let the harness write to the model`, {
      at,
      hint: 'Leave readonly at true, or mount a folder beside the model.',
    });
  }
  return { source, target, readonly: mount.readonly };
}

/** Whether a harness could write to a path: it lies in a mount that may be written to. */
export function isWritable(path: string, mounts: readonly Mount[]): boolean {
  return mounts.some(({ target, readonly }) => !readonly && isWithin(path, target));
}

/** Engines take mounts as lists with commas, or colons, between their parts. */
function requireMountable(path: string, at: Place): void {
  if (!/[,:"\p{Cc}]/u.test(path)) return;
  throw new MiraError('E_CONFIG_PATH', `${JSON.stringify(path)} cannot be mounted into a container`, {
    at,
    hint: 'Use a path without commas, colons, quotes and control characters.',
  });
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}
