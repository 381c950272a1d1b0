import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, relative } from 'node:path';

/** `openssl dgst -sha256` over all files below a folder, in so many processes that share the bytes evenly. Seconds. */
export async function timeOpenssl(folder: string, processes: number): Promise<number> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(folder, path), size: statSync(path).size }))
    .sort((a, b) => b.size - a.size);
  const shares = Array.from({ length: processes }, () => ({ bytes: 0, paths: [] as string[] }));
  for (const { path, size } of files) {
    const [least] = shares.toSorted((a, b) => a.bytes - b.bytes || a.paths.length - b.paths.length);
    if (least === undefined) continue;
    least.bytes += size;
    least.paths.push(path);
  }
  const start = performance.now();
  await Promise.all(shares.filter(({ paths }) => paths.length > 0).map(({ paths }) => digest(folder, paths)));
  return (performance.now() - start) / 1000;
}

async function digest(folder: string, paths: readonly string[]): Promise<void> {
  const child = spawn('openssl', ['dgst', '-sha256', ...paths], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await once(child, 'exit');
  if (child.exitCode !== 0) throw new Error(`openssl ended with ${String(child.exitCode)}`);
}

/** `model_signing sign key`, where the interop tests have installed it. */
export interface ModelSigning {
  /** Seconds. */
  time(folder: string): Promise<number>;
}

export function findModelSigning(work: string): ModelSigning | null {
  const python = findPython('model-signing==1.1.1');
  if (python === null) return null;
  const key = join(work, 'bench-key.pem');
  execFileSync('openssl', ['ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', key]);
  return {
    time: async (folder) => {
      const start = performance.now();
      const args = ['-m', 'model_signing', 'sign', 'key', folder, '--private_key', key];
      const child = spawn(python, [...args, '--signature', join(work, 'bench.sig')], {
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      await once(child, 'exit');
      if (child.exitCode !== 0) throw new Error(`model_signing ended with ${String(child.exitCode)}`);
      return (performance.now() - start) / 1000;
    },
  };
}

/** The Python of an environment that the interop tests have made for a package, alone or with others. */
export function findPython(requirement: string): string | null {
  const cache = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  const peers = join(cache, 'mira-attest', 'peers');
  const found = existsSync(peers)
    ? readdirSync(peers).find((name) => name.split('+').includes(requirement))
    : undefined;
  const python = found === undefined ? null : join(peers, found, 'bin', 'python');
  return python !== null && existsSync(python) ? python : null;
}
