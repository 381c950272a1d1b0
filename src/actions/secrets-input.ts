import { MiraError } from '../errors.ts';

/**
 * The input `secrets` of `evaluate/action.yml`: a line `NAME=VALUE` for each secret. A caller of a reusable workflow cannot
 * set variables of its steps; it can pass secrets, whose names the workflow would have to know. What a plan gives to a
 * harness it still names itself.
 *
 * @throws MiraError E_USAGE naming the line, never what stands in it
 */
export function parseSecrets(text: string): ReadonlyMap<string, string> {
  const secrets = new Map<string, string>();
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    if (line.trim() === '') continue;
    const [, name, value] = /^\s*([A-Za-z_][A-Za-z0-9_]*)=(.*)$/u.exec(line) ?? [];
    if (name === undefined || value === undefined || secrets.has(name)) {
      const why = name === undefined ? 'is not NAME=VALUE' : 'names a secret a second time';
      throw new MiraError('E_USAGE', `line ${index + 1} of the input secrets ${why}`, {
        hint: 'Write one NAME=VALUE a line, without quotes.',
      });
    }
    secrets.set(name, value);
  }
  return secrets;
}
