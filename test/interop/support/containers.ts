import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { execute, exists, installPackages, succeed, type PeerResult } from './execute.ts';
import { freePort } from './ports.ts';

/** The programs that are needed, by the Debian package that has them. */
const PROGRAMS = {
  'docker-registry': 'docker-registry',
  buildah: 'buildah',
  podman: 'podman',
  runc: 'runc',
  'busybox-static': 'busybox',
} as const;

export const PLATFORMS = ['amd64', 'arm64'] as const;

const MANIFESTS = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');

/** What a tag is to point to. */
export interface Pushed {
  /** Stands in the image as `/version`. */
  readonly version: string;
  /** Media types of Docker instead of OCI's. */
  readonly docker?: boolean;
  readonly user?: string;
}

/**
 * A real registry on loopback, buildah to fill it and podman to run what is in it, with a storage of their own. The
 * settings are those under which they work as root in a machine that has neither systemd nor overlay file systems; they
 * reach podman through its own configuration files, so that nothing of them stands in arguments.
 */
export class Containers implements AsyncDisposable {
  /** `127.0.0.1:port`. */
  readonly registry: string;
  /** Variables under which buildah and podman use this storage and this registry. */
  readonly env: Readonly<Record<string, string>>;
  readonly #folder: string;
  readonly #server: ChildProcess;

  private constructor(folder: string, registry: string, env: Readonly<Record<string, string>>, server: ChildProcess) {
    this.#folder = folder;
    this.registry = registry;
    this.env = env;
    this.#server = server;
  }

  static async start(): Promise<Containers> {
    await installMissing();
    const folder = await mkdtemp(join(tmpdir(), 'mira-containers-'));
    const registry = `127.0.0.1:${await freePort()}`;
    const env = await configure(folder, registry);
    const server = spawn('docker-registry', ['serve', join(folder, 'registry.yml')], { stdio: 'ignore' });
    const containers = new Containers(folder, registry, env, server);
    await containers.#answers();
    return containers;
  }

  /** Points a tag of `acme/eval` to an image for two platforms, made from nothing but busybox. */
  async push(tag: string, { version, docker = false, user }: Pushed): Promise<string> {
    const root = join(this.#folder, `root-${tag}-${version}`);
    await rm(root, { recursive: true, force: true });
    await baseSystem(root, version);
    const list = `list-${tag}-${version}`;
    await this.buildah('manifest', 'create', list);
    for (const platform of PLATFORMS) {
      const made = (await this.buildah('from', 'scratch')).trim();
      await this.buildah('copy', '--quiet', made, root, '/');
      const own = user === undefined ? [] : ['--user', user];
      await this.buildah('config', '--os', 'linux', '--arch', platform, '--env', 'OF_THE_IMAGE=1', ...own, made);
      const image = `localhost/${tag}-${version}:${platform}`;
      await this.buildah('commit', '--quiet', '--timestamp', '0', made, image);
      await this.buildah('manifest', 'add', '--os', 'linux', '--arch', platform, list, image);
      await this.buildah('rm', made);
    }
    const format = docker ? ['--format', 'v2s2'] : [];
    const target = `docker://${this.registry}/acme/eval:${tag}`;
    await this.buildah('manifest', 'push', '--quiet', '--tls-verify=false', '--all', ...format, list, target);
    // nothing but the registry has it from here on
    await this.buildah('rmi', '--all', '--force');
    return this.digestOf(tag);
  }

  /** What the registry says that a tag points to. */
  async digestOf(tag: string): Promise<string> {
    const { headers } = await this.#head(tag);
    return headers.get('docker-content-digest') ?? '';
  }

  async mediaTypeOf(tag: string): Promise<string> {
    const { headers } = await this.#head(tag);
    return headers.get('content-type') ?? '';
  }

  async podman(...args: readonly string[]): Promise<PeerResult> {
    return execute('podman', args, { env: { ...process.env, ...this.env }, timeout: 120_000 });
  }

  async buildah(...args: readonly string[]): Promise<string> {
    return succeed('buildah', args, { env: { ...process.env, ...this.env }, timeout: 120_000 });
  }

  /** Names of all containers, also of those that have ended. */
  async names(): Promise<readonly string[]> {
    const { stdout } = await this.podman('ps', '--all', '--format', '{{.Names}}');
    return stdout.split('\n').filter((name) => name !== '');
  }

  async #head(tag: string): Promise<Response> {
    const url = `http://${this.registry}/v2/acme/eval/manifests/${tag}`;
    const response = await fetch(url, { method: 'HEAD', headers: { accept: MANIFESTS } });
    if (!response.ok) throw new Error(`the registry answered ${response.status} for ${tag}`);
    return response;
  }

  async #answers(): Promise<void> {
    for (let attempt = 0; attempt < 100; attempt += 1) {
      const answer = await fetch(`http://${this.registry}/v2/`).catch(() => null);
      if (answer?.ok === true) return;
      if (this.#server.exitCode !== null) break;
      await sleep(100);
    }
    throw new Error('docker-registry did not start');
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const ended = once(this.#server, 'exit');
    this.#server.kill('SIGKILL');
    await ended;
    await this.podman('rm', '--all', '--force', '--time', '0');
    await rm(this.#folder, { recursive: true, force: true });
  }
}

async function installMissing(): Promise<void> {
  const missing: string[] = [];
  for (const [name, program] of Object.entries(PROGRAMS)) if (!(await isOnPath(program))) missing.push(name);
  if (missing.length > 0) await installPackages(missing, `there is no ${missing.join(', no ')}`);
}

async function isOnPath(program: string): Promise<boolean> {
  return (await pathOf(program)) !== null;
}

async function pathOf(program: string): Promise<string | null> {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    if (await exists(join(folder, program))) return join(folder, program);
  }
  return null;
}

async function configure(folder: string, registry: string): Promise<Readonly<Record<string, string>>> {
  const files = {
    'registry.yml': `version: 0.1
log: {level: error}
storage: {filesystem: {rootdirectory: ${join(folder, 'registry')}}}
http: {addr: "${registry}"}
`,
    // the usual limits are above what a process without CAP_SYS_RESOURCE may set
    'containers.conf': `[containers]
default_ulimits = ["nofile=4096:4096", "nproc=4096:4096"]
[engine]
cgroup_manager = "cgroupfs"
runtime = "runc"
events_logger = "file"
tmp_dir = "${join(folder, 'tmp')}"
`,
    'storage.conf': `[storage]
driver = "vfs"
runroot = "${join(folder, 'run')}"
graphroot = "${join(folder, 'graph')}"
`,
    'registries.conf': `[[registry]]
location = "${registry}"
insecure = true
`,
  } as const;
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return {
    CONTAINERS_CONF: join(folder, 'containers.conf'),
    CONTAINERS_STORAGE_CONF: join(folder, 'storage.conf'),
    CONTAINERS_REGISTRIES_CONF: join(folder, 'registries.conf'),
    BUILDAH_ISOLATION: 'chroot',
  };
}

/** busybox under all of its names, and which version this is. */
async function baseSystem(root: string, version: string): Promise<void> {
  const busybox = await pathOf('busybox');
  if (busybox === null) throw new Error('there is no busybox');
  await mkdir(join(root, 'bin'), { recursive: true });
  await cp(busybox, join(root, 'bin/busybox'));
  for (const name of (await succeed(busybox, ['--list'])).split('\n')) {
    if (name !== '' && name !== 'busybox') await symlink('busybox', join(root, 'bin', name));
  }
  await writeFile(join(root, 'version'), `${version}\n`);
}
