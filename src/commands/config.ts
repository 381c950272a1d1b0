import { readFile } from 'node:fs/promises';
import { MiraError, systemCode } from '../errors.ts';
import { parsePlan, type LocatedPlan } from '../plan/config.ts';

/**
 * Reads a `mira.yml`.
 *
 * @param shown what messages call it
 * @throws MiraError E_CONFIG_…
 */
export async function loadPlan(path: string, shown: string): Promise<LocatedPlan> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const missing = systemCode(error) === 'ENOENT';
    throw new MiraError('E_CONFIG_MISSING', missing ? `there is no ${shown}` : `${shown} cannot be read`, {
      at: { file: shown },
      hint: 'Create it at the root of the repository (the README has an example), or name another file with `config`.',
      cause: error,
    });
  }
  return parsePlan(text, shown);
}
