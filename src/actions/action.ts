import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { asMiraError } from '../errors.ts';
import { cancelSignal } from '../cancel.ts';
import { runCommand } from '../commands/run.ts';
import type { Environment, RunOptions } from '../commands/options.ts';
import type { ActionMode } from '../main.ts';
import { actionHost } from './host.ts';
import { readInputs } from './inputs.ts';

const COMMANDS: Readonly<Record<ActionMode, typeof runCommand>> = { run: runCommand };

/** Inputs → command → outputs. */
export async function runAction(mode: ActionMode): Promise<number> {
  const host = actionHost();
  let options: RunOptions;
  try {
    options = readInputs(process.env);
  } catch (error) {
    const problem = asMiraError(error);
    host.failure(problem);
    host.output('verdict', 'usage');
    return problem.exit;
  }
  if (options.token !== null) host.mask(options.token);
  return COMMANDS[mode](options, environment(), host);
}

function environment(): Environment {
  return {
    env: process.env,
    workspace: resolve(process.env['GITHUB_WORKSPACE'] ?? '.'),
    temp: process.env['RUNNER_TEMP'] ?? tmpdir(),
    now: () => new Date(),
    signal: cancelSignal(),
  };
}
