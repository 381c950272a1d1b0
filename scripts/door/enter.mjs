// @ts-check
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commandOf, environmentOf, resolveCommand, start } from './command.mjs';
import { DoorError } from './error.mjs';
import { install } from './install.mjs';
import { chooseNode } from './runtime.mjs';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * Installs if need be, runs the command, and ends this process as the command ended.
 * @param {readonly string[]} argv
 */
export async function enter(argv) {
  try {
    const command = commandOf(argv);
    await install(ROOT, (line) => process.stderr.write(`${line}\n`));
    const node = chooseNode(ROOT);
    const { status, signal } = await start(resolveCommand(ROOT, node, command), environmentOf(ROOT, node, process.env));
    // Ending by the same signal lets a shell see what happened.
    if (signal !== null) process.kill(process.pid, signal);
    else process.exitCode = status ?? 1;
  } catch (error) {
    if (!(error instanceof DoorError)) throw error;
    process.stderr.write(`mira-attest: ${error.message}\n`);
    process.exitCode = 1;
  }
}
