import { join } from 'node:path';
import { ERROR_CODES } from '../../error-codes.ts';
import { MiraError } from '../../errors.ts';
import { findSecret, isSearchable, SecretSearch } from '../../evidence/secrets.ts';
import { variableOf } from '../../signing/key.ts';
import type { SigningMethod } from '../../signing/signer.ts';
import { requireNoSecret } from '../../storage/evidence-folder.ts';
import type { Host } from '../host.ts';
import { writeWhole } from './files.ts';
import type { Session } from './session.ts';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The secrets that an evaluation's harness is given, by name.
 *
 * @throws MiraError E_SECRET_MISSING
 */
export function harnessSecrets(env: Env, evaluation: string, names: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    names.map((name) => {
      const value = env[name] ?? '';
      if (value !== '') return [name, value];
      throw new MiraError('E_SECRET_MISSING', `the secret ${name} of the evaluation "${evaluation}" is not set`, {
        hint: `Pass it to the step: env: { ${name}: \${{ secrets.${name} }} }`,
      });
    }),
  );
}

/** Tokens of the job that must not end up in anything that is stored. */
const JOB_TOKENS = [
  'INPUT_TOKEN',
  'GITHUB_TOKEN',
  'GH_TOKEN',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'ACTIONS_CACHE_SERVICE_TOKEN',
];

/** Masks every secret value in the log and prepares the search for them; too short ones are named in a warning. */
export function prepareSecretSearch(
  session: Pick<Session, 'plan' | 'environment' | 'host' | 'warnings' | 'method'> & {
    readonly options: Pick<Session['options'], 'keyPassphrase'>;
  },
): SecretSearch {
  const { env } = session.environment;
  const names = new Set(Object.values(session.plan.evaluations).flatMap(({ secrets }) => secrets));
  const declared = valuesOf(env, names);
  maskAll(session.host, declared);
  for (const [name] of declared.filter(([, value]) => !isSearchable(value))) {
    session.warnings.push(`the secret ${name} is shorter than 8 bytes: it is masked, but not searched for`);
  }
  const tokens = valuesOf(env, JOB_TOKENS);
  maskAll(session.host, tokens);
  const phrase = valuesOf(env, passphraseName(session.options));
  maskAll(session.host, phrase);
  const search = new Map([...declared, ...tokens, ...phrase]);
  for (const [index, line] of keyLines(session.method).entries())
    search.set(`the signing key (line ${index + 1})`, line);
  return new SecretSearch(search);
}

function passphraseName({ keyPassphrase }: Pick<Session['options'], 'keyPassphrase'>): readonly string[] {
  const name = keyPassphrase === null ? null : variableOf(keyPassphrase);
  return name === null ? [] : [name];
}

/** In a P-256 key's PEM the line that holds the private number or most of it; the others are the same in every key, or public. */
const PRIVATE_LINE = { pkcs8: 2, sec1: 1 } as const;

/** What no file may hold of a private key, in either of its usual encodings. */
function keyLines(method: SigningMethod | null): readonly string[] {
  if (method?.kind !== 'key') return [];
  const { privateKey } = method.key;
  return (['pkcs8', 'sec1'] as const).flatMap((type) => {
    const line = privateKey.export({ type, format: 'pem' }).toString().split('\n')[PRIVATE_LINE[type]];
    return line === undefined ? [] : [line];
  });
}

/** Those that are set; what lacks is refused when it is needed. */
function valuesOf(env: Env, names: Iterable<string>): (readonly [string, string])[] {
  return [...names].flatMap((name) => {
    const value = env[name] ?? '';
    return value === '' ? [] : [[name, value] as const];
  });
}

function maskAll(host: Host, secrets: readonly (readonly [string, string])[]): void {
  for (const [, value] of secrets) host.mask(value);
}

/**
 * Searches a text that is to become a file of that name; until then it lies in the temporary folder alone.
 *
 * @throws MiraError E_SECRET_IN_EVIDENCE
 */
export async function requireNoSecretIn(text: string, name: string, search: SecretSearch, work: string): Promise<void> {
  const draft = join(work, name);
  await writeWhole(draft, text);
  await requireNoSecret(draft, search);
}

/** Leaves out warnings that quote the value of a secret: they stand in comments, which nobody masks. */
export async function scrubWarnings(warnings: string[], search: SecretSearch): Promise<void> {
  for (const [index, warning] of warnings.entries()) {
    const hit = await findSecret(search, [Buffer.from(warning)]);
    if (hit !== null) warnings[index] = `a warning is left out, because the value of ${hit.name} stands in it`;
  }
}

/** The error as it may be told: one that quotes what a program wrote may hold the value of a secret. */
export async function withoutSecrets(error: MiraError, search: SecretSearch): Promise<MiraError> {
  const { code, message, hint, at } = error;
  const hit = await findSecret(search, [Buffer.from([message, hint ?? '', at?.file ?? ''].join('\n'))]);
  if (hit === null) return error;
  return new MiraError(code, ERROR_CODES[code][1].replace(/\.$/u, ''), {
    hint: `The value of ${hit.name} stands in what would be quoted here. Keep the harness from writing it into its output, and consider replacing the secret.`,
  });
}
