// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DoorError } from './error.mjs';
import { takeLock } from './lock.mjs';
import { isNetworkFailure, runNpm } from './npm.mjs';
import { dropUnusableRuntime } from './runtime.mjs';

/** The folders that have a lock file of their own, relative to the root. */
const FOLDERS = ['.', 'scripts/runtime'];
const STAMP = 'node_modules/.mira-installed';
const LOCK = '.mira-lock';

/**
 * What the installed packages have to have come from: the lock files, the platform and the architecture.
 * @param {readonly (string | Uint8Array)[]} lockFiles
 * @param {string} platform
 * @param {string} architecture
 */
export function stampOf(lockFiles, platform, architecture) {
  const hash = createHash('sha256');
  for (const text of lockFiles) hash.update(createHash('sha256').update(text).digest());
  return hash.update(`${platform} ${architecture}`).digest('hex');
}

/**
 * Installs what the lock files say unless it is there already.
 * @param {string} root
 * @param {(line: string) => void} say
 */
export async function install(root, say) {
  const stamp = stampOf(
    FOLDERS.map((folder) => readFileSync(join(root, folder, 'package-lock.json'))),
    process.platform,
    process.arch,
  );
  if (isInstalled(root, stamp)) return;
  const lock = await takeLock(join(root, LOCK), () =>
    say('Another process installs the dependencies; waiting for it …'),
  );
  try {
    if (isInstalled(root, stamp)) return;
    const begin = Date.now();
    say('Installing dependencies (once) …');
    for (const file of stampsOf(root)) rmSync(file, { force: true });
    for (const folder of FOLDERS) await installFolder(join(root, folder), lock, say);
    dropUnusableRuntime(root);
    for (const file of stampsOf(root)) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, stamp);
    }
    say(`Installed in ${Math.round((Date.now() - begin) / 1000)} s.`);
  } finally {
    lock.release();
  }
}

/**
 * @param {string} root
 * @param {string} stamp
 */
function isInstalled(root, stamp) {
  return stampsOf(root).every((file) => existsSync(file) && readFileSync(file, 'utf8') === stamp);
}

/**
 * One stamp in each folder that npm fills, so that it disappears with what it speaks of.
 * @param {string} root
 */
function stampsOf(root) {
  return FOLDERS.map((folder) => join(root, folder, STAMP));
}

/**
 * @param {string} folder
 * @param {import('./lock.mjs').Lock} lock
 * @param {(line: string) => void} say
 */
async function installFolder(folder, lock, say) {
  const first = await runNpm(folder, lock);
  if (first.status === 0) return;
  if (first.interrupted === null && isNetworkFailure(first.log)) {
    say('The network failed; trying once more …');
    const second = await runNpm(folder, lock);
    if (second.status === 0) return;
    throw npmFailure(second);
  }
  throw npmFailure(first);
}

/** @param {import('./npm.mjs').NpmEnd} end */
function npmFailure({ status, interrupted, log }) {
  if (interrupted !== null)
    return new DoorError(`The installation was interrupted by ${interrupted}; the next run does it again.`);
  const hint = isNetworkFailure(log)
    ? 'Check the network and the registry that `npm config get registry` names, then try again.'
    : 'npm says why above.';
  return new DoorError(`npm could not install the dependencies (it ended with ${status ?? 'a signal'}). ${hint}`);
}
