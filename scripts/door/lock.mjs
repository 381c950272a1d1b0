// @ts-check
// One installation at a time: a lock file that names the processes that may still be writing.
import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Longer than an installation may take (with its second try), so a lock of this age belongs to nobody. */
const STALE_AFTER_MS = 25 * 60_000;
const POLL_MS = 250;

/**
 * @typedef {object} Lock
 * @property {(pid: number) => void} addOwner Names one more process whose end others have to wait for.
 * @property {() => void} release
 */

/**
 * Takes the lock, waiting while a living process holds it. `onWait` is called once when there is something to wait for.
 * A lock whose processes are all gone, or that is too old to be true, is broken.
 * @param {string} path
 * @param {() => void} onWait
 * @returns {Promise<Lock>}
 */
export async function takeLock(path, onWait) {
  let waited = false;
  while (!tryTake(path)) {
    const holder = readHolder(path);
    if (holder !== null && holder.stale) {
      breakLock(path, holder.text);
      continue;
    }
    if (!waited) onWait();
    waited = true;
    await sleep(POLL_MS);
  }
  const owners = [process.pid];
  return {
    addOwner(pid) {
      owners.push(pid);
      const draft = draftOf(path);
      writeFileSync(draft, owners.join(' '));
      renameSync(draft, path);
    },
    release() {
      rmSync(path, { force: true });
    },
  };
}

/**
 * Whether a lock with this text and age in milliseconds belongs to nobody that lives.
 * @param {string} text
 * @param {number} age
 * @param {(pid: number) => boolean} lives
 */
export function isStale(text, age, lives) {
  const owners = text
    .split(' ')
    .map(Number)
    .filter((pid) => Number.isSafeInteger(pid) && pid > 0);
  return age > STALE_AFTER_MS || !owners.some((pid) => lives(pid));
}

/** @param {string} path */
function tryTake(path) {
  const draft = draftOf(path);
  writeFileSync(draft, String(process.pid));
  try {
    // Linking makes the file appear with its text or not at all; creating and then writing would show an empty lock.
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** @param {string} path */
function readHolder(path) {
  try {
    const text = readFileSync(path, 'utf8');
    return { text, stale: isStale(text, Date.now() - statSync(path).mtimeMs, isAlive) };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/**
 * @param {string} path
 * @param {string} text
 */
function breakLock(path, text) {
  const aside = `${draftOf(path)}-stale`;
  try {
    renameSync(path, aside);
    // Somebody else broke it first and this is their new lock: give it back.
    if (readFileSync(aside, 'utf8') !== text) linkSync(aside, path);
  } catch (error) {
    const code = codeOf(error);
    if (code !== 'ENOENT' && code !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** @param {string} path */
function draftOf(path) {
  return `${path}-${process.pid}`;
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? error.code : null;
}
