import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { asMiraError } from '../errors.ts';
import { cancelSignal } from '../cancel.ts';
import type { Host } from '../commands/host.ts';
import type { Environment } from '../commands/options.ts';
import type { ActionMode } from '../main.ts';
import { actionHost } from './host.ts';
import { parseSecrets } from './secrets-input.ts';
import { readAttestInputs, readEvaluateInputs, readInputs, readVerifyInputs, type Env } from './inputs.ts';

/** What a step is asked to do. */
interface Step {
  readonly token: string | null;
  carryOut(given: Environment, host: Host): Promise<number>;
}

/** By mode how its inputs are read, which is where a wrong one is told, and what is done with them: no mode loads another's. */
const STEPS: Readonly<Record<ActionMode, (env: Env) => Step>> = {
  run: (env) => stepOf(readInputs(env), async () => (await import('../commands/run.ts')).runCommand),
  evaluate: evaluateStep,
  attest: (env) => stepOf(readAttestInputs(env), async () => (await import('../commands/attest.ts')).attestCommand),
  verify: (env) =>
    stepOf(readVerifyInputs(env), async () => (await import('../commands/verify-release.ts')).verifyReleaseCommand),
};

function evaluateStep(env: Env): Step {
  const secrets = parseSecrets(env['INPUT_SECRETS'] ?? '');
  return stepOf(readEvaluateInputs(env), async () => {
    const { evaluateCommand } = await import('../commands/evaluate.ts');
    return async (options, given, host) => {
      for (const value of secrets.values()) if (value !== '') host.mask(value);
      // a secret replaces nothing that the runner says
      return evaluateCommand(options, { ...given, env: { ...Object.fromEntries(secrets), ...given.env } }, host);
    };
  });
}

function stepOf<O extends { readonly token: string | null }>(
  options: O,
  load: () => Promise<(options: O, given: Environment, host: Host) => Promise<number>>,
): Step {
  return { token: options.token, carryOut: async (given, host) => (await load())(options, given, host) };
}

/** Inputs → command → outputs. */
export async function runAction(mode: ActionMode): Promise<number> {
  const host = actionHost();
  let step: Step;
  try {
    step = STEPS[mode](process.env);
  } catch (error) {
    const problem = asMiraError(error);
    host.failure(problem);
    host.output('verdict', 'usage');
    return problem.exit;
  }
  if (step.token !== null) host.mask(step.token);
  return step.carryOut(environment(), host);
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
