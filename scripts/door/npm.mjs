// @ts-check
import { spawn } from 'node:child_process';
import { basename } from 'node:path';
import { DoorError } from './error.mjs';
import { forwardSignals } from './signals.mjs';

const LIMIT_MS = 10 * 60_000;

// Each flag undoes a user setting that would leave the folder incomplete, or silences what nobody reads.
const NPM_ARGUMENTS = [
  'ci',
  '--ignore-scripts',
  '--engine-strict=false',
  '--include=dev',
  '--include=optional',
  '--bin-links=true',
  // The age of a package is judged when the lock file is written, not each time that it is followed.
  '--min-release-age=0',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
];

/**
 * How npm is called. Inside an npm script its own node and cli are used, because the `node` on that script's PATH
 * may be the one that is about to be replaced; `npm_execpath` of another package manager is not ours to call.
 * @param {NodeJS.ProcessEnv} environment
 * @param {NodeJS.Platform} platform
 */
export function npmCall(environment, platform) {
  const cli = environment['npm_execpath'];
  const node = environment['npm_node_execpath'];
  if (cli && node && /^npm(-cli)?\.c?js$/u.test(basename(cli))) {
    return { file: node, args: [cli, ...NPM_ARGUMENTS], shell: false };
  }
  // Windows starts `npm.cmd` through a shell only; the arguments are constants without blanks.
  return { file: 'npm', args: NPM_ARGUMENTS, shell: platform === 'win32' };
}

/**
 * Whether npm's complaint speaks of the network, so that a second try may help.
 * @param {string} log
 */
export function isNetworkFailure(log) {
  return /\b(ECONNRESET|ECONNREFUSED|ECONNABORTED|ETIMEDOUT|EAI_AGAIN|ENOTFOUND|ENETUNREACH|EPIPE|ERR_SOCKET_TIMEOUT|EINTEGRITY|E429|E5\d\d)\b/u.test(
    log,
  );
}

/**
 * @typedef {object} NpmEnd
 * @property {number | null} status
 * @property {string | null} interrupted What ended it before it was done.
 * @property {string} log
 */

/**
 * @param {string} folder
 * @param {import('./lock.mjs').Lock} lock
 * @returns {Promise<NpmEnd>}
 */
export function runNpm(folder, lock) {
  return new Promise((resolve, reject) => {
    const call = npmCall(process.env, process.platform);
    const child = spawn(call.file, call.args, { cwd: folder, shell: call.shell, stdio: ['ignore', 2, 'pipe'] });
    let log = '';
    /** @type {string | null} */
    let interrupted = null;
    // npm can outlive the group it was started in; whoever comes next has to wait for it, not for us.
    if (child.pid !== undefined) lock.addOwner(child.pid);
    const stop = forwardSignals((signal) => {
      interrupted = signal;
      child.kill(signal);
      setTimeout(() => child.kill('SIGKILL'), 5000).unref();
    });
    const limit = setTimeout(() => {
      interrupted = `the time limit of ${LIMIT_MS / 60_000} minutes`;
      child.kill('SIGKILL');
    }, LIMIT_MS);
    const settle = () => {
      stop();
      clearTimeout(limit);
    };
    child.stderr?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      process.stderr.write(text);
      log = (log + text).slice(-100_000);
    });
    child.once('error', (error) => {
      settle();
      reject(
        new DoorError(
          `Cannot start npm (${error.message}). Install Node.js with npm from https://nodejs.org and try again.`,
        ),
      );
    });
    child.once('close', (status) => {
      settle();
      resolve({ status: interrupted === null ? status : null, interrupted, log });
    });
  });
}
