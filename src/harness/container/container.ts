import type { LockedImage } from '../../images/lock.ts';
import { parseImageReference } from '../../images/reference.ts';
import type { ContainerPlan } from '../../plan/plan.ts';
import type { Engine } from './engine.ts';
import type { Mount } from './mounts.ts';

/** The image in which a harness runs, and how: all that can be known before it does. */
export interface Container {
  /** The evaluation, for messages and the container's name. */
  readonly evaluation: string;
  readonly engine: Engine;
  /** `registry/repository@sha256:…`: no tag, so that nobody looks one up. */
  readonly image: string;
  readonly locked: LockedImage;
  readonly settings: ContainerPlan;
  /** The folder of `mira.yml`, read-only at its own path, in which the harness is started. */
  readonly root: string;
  /** Besides the root. */
  readonly mounts: readonly Mount[];
  /** Folders below the root that are shown empty. */
  readonly hidden: readonly string[];
  /** Who starts it; `null` where the system has no such numbers. */
  readonly caller: { readonly uid: number; readonly gid: number } | null;
}

/** The reference by which an engine gets exactly what was pinned. */
export function byDigest(locked: LockedImage): string {
  const { registry, repository } = parseImageReference(locked.ref);
  return `${registry}/${repository}@${locked.digest}`;
}
