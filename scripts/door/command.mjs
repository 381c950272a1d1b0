// @ts-check
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { DoorError } from './error.mjs';
import { forwardSignals } from './signals.mjs';

/**
 * The command line without the `--` that may stand before it.
 * @param {readonly string[]} argv
 * @returns {readonly [string, ...string[]]}
 */
export function commandOf(argv) {
  const [name, ...args] = argv[0] === '--' ? argv.slice(1) : argv;
  if (name === undefined) throw new DoorError('Say what to run: node scripts/door.mjs <command> [arguments].');
  return [name, ...args];
}

/**
 * The command line as it is started: our own Node.js for `node` and for the commands of installed packages.
 * @param {string} root
 * @param {string} node
 * @param {readonly [string, ...string[]]} command
 */
export function resolveCommand(root, node, command) {
  const [name, ...args] = command;
  if (name === 'node') return { file: node, args };
  const script = scriptOf(root, name);
  return script === null ? { file: name, args } : { file: node, args: [script, ...args] };
}

/**
 * The environment of the command: our Node.js first on the PATH, then the commands of the installed packages.
 * @param {string} root
 * @param {string} node
 * @param {NodeJS.ProcessEnv} environment
 * @returns {NodeJS.ProcessEnv}
 */
export function environmentOf(root, node, environment) {
  // Windows spells it `Path`; two spellings in one environment would leave it to chance which one counts.
  const key = Object.keys(environment).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const path = [dirname(node), join(root, 'node_modules/.bin'), environment[key]].filter(Boolean).join(delimiter);
  return { ...environment, [key]: path };
}

/**
 * Starts the command, passes signals on to it, and resolves with how it ended.
 * @param {{file: string, args: readonly string[]}} command
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Promise<{status: number | null, signal: NodeJS.Signals | null}>}
 */
export function start(command, environment) {
  return new Promise((resolve, reject) => {
    const child = spawn(command.file, command.args, { stdio: 'inherit', env: environment });
    const stop = forwardSignals((signal) => child.kill(signal));
    child.once('error', (error) => {
      stop();
      reject(new DoorError(`Cannot start ${command.file}: ${error.message}.`, { cause: error }));
    });
    child.once('exit', (status, signal) => {
      stop();
      resolve({ status, signal });
    });
  });
}

/**
 * The script behind a command of one of our own dev dependencies, or null; no shell and no `.cmd` file is needed for it.
 * @param {string} root
 * @param {string} name
 */
function scriptOf(root, name) {
  for (const dependency of Object.keys(fieldOf(readManifest(root), 'devDependencies') ?? {})) {
    const folder = join(root, 'node_modules', dependency);
    if (!existsSync(folder)) continue;
    const manifest = readManifest(folder);
    const bin = fieldOf(manifest, 'bin');
    // One path alone is a command that is called as the package is.
    const itself = String(fieldOf(manifest, 'name')).replace(/^@[^/]+\//u, '');
    const path = typeof bin === 'string' && itself === name ? bin : fieldOf(bin, name);
    if (typeof path === 'string') return join(folder, path);
  }
  return null;
}

/**
 * @param {string} folder
 * @returns {unknown}
 */
function readManifest(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/**
 * @param {unknown} value
 * @param {string} name
 * @returns {unknown}
 */
function fieldOf(value, name) {
  if (typeof value !== 'object' || value === null) return undefined;
  return new Map(Object.entries(value)).get(name);
}
