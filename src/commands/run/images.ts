import { lstat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { MiraError, type Place } from '../../errors.ts';
import { byDigest, type Container } from '../../harness/container/container.ts';
import { findEngine, type Engine } from '../../harness/container/engine.ts';
import { pullImage } from '../../harness/container/image.ts';
import { isWritable, mountsOf, type Mount } from '../../harness/container/mounts.ts';
import type { LockedImage } from '../../images/lock.ts';
import { pinnedImages } from '../../images/pinned.ts';
import type { ContainerPlan, EvaluationPlan } from '../../plan/plan.ts';
import { tellMovedTags } from './moved-tags.ts';
import type { Session } from './session.ts';

/** The image of an evaluation. */
export interface RunImage {
  readonly locked: LockedImage;
  /** How the harness runs in it; `null` where it runs on the host and the image is only declared. */
  readonly container: Container | null;
}

/** By evaluation; those without an image are not in it. */
export type RunImages = ReadonlyMap<string, RunImage>;

/**
 * Station 1: that every image is pinned, that there is an engine for those in which a harness runs, and that their mounts
 * are sound: known before anything is hashed.
 *
 * @throws MiraError E_UNPINNED, E_LOCK, E_CONTAINER_ENGINE, E_CONFIG_…
 */
export async function settleImages(session: Session): Promise<RunImages> {
  const { plan, located, root } = session;
  const pinned = await pinnedImages(root, plan, (path) => located.place(path));
  const engines = new Map<string, Engine>();
  const images = new Map<string, RunImage>();
  for (const [name, evaluation] of Object.entries(plan.evaluations)) {
    const locked = pinned.get(name);
    if (locked === undefined) continue;
    images.set(name, { locked, container: await containerOf(session, name, evaluation, locked, engines) });
  }
  for (const { program, version, passedOver } of engines.values()) {
    const instead = passedOver === null ? '' : ` (${passedOver})`;
    session.host.info(`Containers run with ${program} ${version}${instead}`);
  }
  return images;
}

/** The same for a job in which no harness runs: that every image is pinned, and to what. */
export async function pinnedOnly({ plan, located, root }: Session): Promise<RunImages> {
  const pinned = await pinnedImages(root, plan, (path) => located.place(path));
  return new Map(Array.from(pinned, ([name, locked]) => [name, { locked, container: null }]));
}

async function containerOf(
  session: Session,
  evaluation: string,
  plan: EvaluationPlan,
  locked: LockedImage,
  engines: Map<string, Engine>,
): Promise<Container | null> {
  const { container: settings } = plan;
  if (settings === null || settings.runtime === 'none') return null;
  const { environment, located, root } = session;
  const engine =
    engines.get(settings.runtime) ??
    (await findEngine(
      settings.runtime,
      environment.env,
      located.place(['evaluations', evaluation, 'image']),
      environment.signal,
    ));
  engines.set(settings.runtime, engine);
  const at = ['evaluations', evaluation, 'container'];
  const mounts = await mountsOf({
    root,
    model: session.plan.model.path,
    evaluation: plan,
    place: (index) => located.place(index === null ? at : [...at, 'mounts', index]),
  });
  requireReachable(session, plan, mounts, located.place(['evaluations', evaluation, 'output']));
  const caller = process.getuid === undefined ? null : { uid: process.getuid(), gid: process.getgid?.() ?? 0 };
  return {
    evaluation,
    engine,
    image: byDigest(locked),
    locked,
    settings,
    root,
    mounts,
    hidden: await hiddenFolders(root),
    caller,
  };
}

/** `actions/checkout` leaves the job's token in `.git`. */
async function hiddenFolders(root: string): Promise<readonly string[]> {
  const git = join(root, '.git');
  const isFolder = await lstat(git).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder ? [git] : [];
}

/** Elsewhere than in `{out}` a harness in a container could write nothing that would be found. */
function requireReachable({ root }: Session, { output }: EvaluationPlan, mounts: readonly Mount[], at: Place): void {
  if (output.startsWith('{out}') || isWritable(resolve(root, output), mounts)) return;
  throw new MiraError('E_CONFIG_VALUE', `a harness in a container cannot write to ${output}`, {
    at,
    hint: 'Let it write into {out}, or mount the folder with readonly: false.',
  });
}

/** Before the first harness: every image is there, and whose tag has moved since it was pinned is told. */
export async function prepareImages(session: Session, images: RunImages): Promise<void> {
  const { host, environment } = session;
  const containers = [...images.values()].flatMap(({ container }) => (container === null ? [] : [container]));
  if (containers.length === 0) return;
  await tellMovedTags(
    session,
    containers.map(({ locked }) => locked),
  );
  for (const container of containers) {
    const tell = (): void => host.info(`Pulling ${container.image}`);
    await pullImage(container, tell, environment.signal);
    host.info(`${container.evaluation} runs in ${container.image} (${describe(container.settings)})`);
  }
}

function describe({ network, gpus, memory }: ContainerPlan): string {
  const parts = [
    network === 'none' ? 'no network' : `network ${network}`,
    ...(gpus === null ? [] : [`GPUs ${gpus === 'all' ? 'all' : gpus.join(', ')}`]),
    ...(memory === null ? [] : [`memory ${memory}`]),
  ];
  return parts.join(', ');
}
