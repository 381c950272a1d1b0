import type { Container } from './container.ts';
import type { Mount } from './mounts.ts';

/** One run in a container. */
export interface Launch {
  /** The container's name. */
  readonly name: string;
  /** Program and arguments, whatever the image's entry point is. */
  readonly argv: readonly string[];
  readonly network: string;
  /** Variables with their values, which stand in the arguments: nothing secret. */
  readonly env: Readonly<Record<string, string>>;
  /** Variables that are taken from the environment of the engine's client, so that their values stand nowhere else. */
  readonly secrets: Iterable<string>;
  /** The folder for results; `null` for none. */
  readonly out: string | null;
}

const PIDS = 4096;
/** An upper limit, of which only what is used is taken: PyTorch's loaders and NCCL stop at the usual 64 MB. */
const SHARED_MEMORY = '2g';

/**
 * The arguments of `docker create` or `podman create`: no rights, no network unless the plan gives one, nothing of this
 * machine but the folder of `mira.yml` and the declared mounts, nothing to write to but `out` and what is thrown away.
 */
export function createArguments(container: Container, launch: Launch): readonly string[] {
  const { engine, settings, root, mounts, hidden } = container;
  const podman = engine.kind === 'podman';
  // podman copies what it covers into a tmpfs unless it is told not to
  const tmpfs = (path: string, options: string): string[] => [
    '--tmpfs',
    `${path}:${options}${podman ? ',notmpcopyup' : ''}`,
  ];
  const out = launch.out === null ? [] : [{ source: launch.out, target: launch.out, readonly: false }];
  const isolation = [
    ['--network', launch.network],
    ['--cap-drop', 'ALL', '--security-opt', 'no-new-privileges', '--security-opt', 'label=disable'],
    ['--pids-limit', String(PIDS), '--shm-size', SHARED_MEMORY, '--log-driver', 'none'],
    // a proxy's address may hold a password
    podman ? ['--http-proxy=false'] : [],
    settings.memory === null ? [] : ['--memory', settings.memory],
    gpuArguments(container),
    userArguments(container),
  ];
  const files = [
    tmpfs('/tmp', 'rw,exec,nosuid,nodev,mode=1777'),
    ...[{ source: root, target: root, readonly: true }, ...mounts, ...out].map((mount) => mountArguments(mount)),
    ...hidden.map((path) => tmpfs(path, 'ro,size=64k')),
    ['--workdir', root],
  ];
  const command = ['--entrypoint', '', container.image, ...launch.argv];
  const environment = environmentArguments(container, launch);
  return [
    'create',
    '--name',
    launch.name,
    '--pull',
    'never',
    ...isolation.flat(),
    ...files.flat(),
    ...environment,
    ...command,
  ];
}

function mountArguments({ source, target, readonly }: Mount): readonly string[] {
  return ['--mount', `type=bind,source=${source},target=${target}${readonly ? ',readonly' : ''}`];
}

function gpuArguments({ engine, settings: { gpus } }: Container): readonly string[] {
  if (gpus === null) return [];
  // podman knows GPUs by the Container Device Interface alone
  if (engine.kind === 'podman') {
    return (gpus === 'all' ? ['all'] : gpus).flatMap((gpu) => ['--device', `nvidia.com/gpu=${gpu}`]);
  }
  return ['--gpus', gpus === 'all' ? 'all' : `"device=${gpus.join(',')}"`];
}

/**
 * Whoever is not root stays who they are, so that what is written to `out` is theirs. Root leaves the choice to the
 * image: its `USER` where it has one, else a root without capabilities.
 */
function userArguments({ engine, caller }: Container): readonly string[] {
  if (caller === null || caller.uid === 0) return [];
  const user = `${caller.uid}:${caller.gid}`;
  if (engine.kind === 'podman') return engine.rootless ? ['--userns', 'keep-id', '--user', user] : ['--user', user];
  // the root of a rootless docker is its user
  return ['--user', engine.rootless ? '0:0' : user];
}

function environmentArguments(container: Container, { env, secrets }: Launch): readonly string[] {
  // a user whom the image does not know has / for a home, where nothing can be written
  const home = userArguments(container).length === 0 ? {} : { HOME: '/tmp' };
  return [
    ...Object.entries({ ...home, ...env }).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...[...secrets].flatMap((name) => ['--env', name]),
  ];
}
