// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DoorError } from './error.mjs';
import { canRunScripts } from './version.mjs';

/**
 * Where npm puts the Node.js that the scripts run under; npm leaves it out where there is no build for the platform.
 * @param {string} root
 * @param {string} platform
 * @param {string} architecture
 */
export function runtimeOf(root, platform, architecture) {
  const name = `node-${platform === 'win32' ? 'win' : platform}-${architecture}`;
  const file = platform === 'win32' ? 'node.exe' : 'node';
  return join(root, 'scripts/runtime/node_modules', name, 'bin', file);
}

/**
 * The Node.js to run under, which is our own or, where npm has none for the platform, the one that runs the door.
 * @param {string} root
 */
export function chooseNode(root) {
  const runtime = runtimeOf(root, process.platform, process.arch);
  if (existsSync(runtime)) return runtime;
  if (canRunScripts(process.versions.node)) return process.execPath;
  throw new DoorError(
    `npm has no Node.js 24 for ${process.platform}-${process.arch}, and the one on the PATH is ${process.versions.node}. Install Node.js 24.15 or newer (or 26) and try again.`,
  );
}

/**
 * A binary that is there but does not start (another C library) would fail every script: leave it to the PATH's Node.js.
 * @param {string} root
 */
export function dropUnusableRuntime(root) {
  const runtime = runtimeOf(root, process.platform, process.arch);
  if (!existsSync(runtime)) return;
  if (spawnSync(runtime, ['--version'], { timeout: 30_000 }).status === 0) return;
  rmSync(runtime, { force: true });
}
