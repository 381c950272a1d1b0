import { MiraError } from '../errors.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What a harness gets of the environment that it is started from (contracts.md §9); nothing else. */
const INHERITED = /^(?:PATH|HOME|USER|LANG|LC_\w+|TZ|TMPDIR)$/u;

/** Identity, runtime and GitHub tokens, and the files through which a step tells the runner what to do. */
const FORBIDDEN = /^(?:GITHUB_(?:TOKEN|ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)$|ACTIONS_|INPUT_|SIGSTORE_)/iu;

/** Whether a variable would hand a harness the job's own rights or our settings (design.md §9). */
export function isForbidden(name: string): boolean {
  return FORBIDDEN.test(name);
}

/**
 * The environment of a harness: the inherited variables, then those of `env`, then the secrets.
 *
 * @throws MiraError E_CONFIG_VALUE for a variable that would hand the harness the job's own rights
 */
export function harnessEnvironment(
  base: Environment,
  env: Readonly<Record<string, string>>,
  secrets: ReadonlyMap<string, string>,
): Record<string, string> {
  const own: Record<string, string> = {};
  for (const [name, value] of Object.entries(base)) {
    if (value !== undefined && INHERITED.test(name)) own[name] = value;
  }
  for (const [name, value] of [...Object.entries(env), ...secrets]) {
    if (isForbidden(name)) {
      throw new MiraError('E_CONFIG_VALUE', `a harness may not be given ${name}`, {
        hint: 'Give it a token of its own, with no more rights than it needs, under another name.',
      });
    }
    own[name] = value;
  }
  return own;
}
