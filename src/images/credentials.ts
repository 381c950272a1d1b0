import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { MiraError, systemCode } from '../errors.ts';
import { isObject, parseJson } from '../json.ts';
import { askHelper } from './credential-helper.ts';

export interface Credential {
  readonly user: string;
  readonly password: string;
}

/** Credentials for a registry, by its exact name and port; asked only after the registry refused an anonymous request. */
export type Credentials = (registry: string) => Promise<Credential | null>;

/**
 * Credentials from Docker's `config.json`: of the helper that `credHelpers` names for the registry, or `credsStore` for
 * all of them, else from `auths`, where docker/login-action leaves them.
 *
 * @param env `DOCKER_CONFIG` names the folder, `~/.docker` without it; helpers are programs, and run with all of it
 * @throws MiraError E_REGISTRY_AUTH when the file cannot be read, or a helper fails
 */
export function dockerCredentials(env: Readonly<Record<string, string | undefined>>): Credentials {
  const file = join(env['DOCKER_CONFIG'] ?? join(homedir(), '.docker'), 'config.json');
  return async (registry) => {
    const config = await readConfig(file);
    const helper = entryFor(config['credHelpers'], registry) ?? config['credsStore'];
    if (typeof helper === 'string' && helper !== '') {
      const credential = await askHelper(helper, registry === 'docker.io' ? HUB_KEY : registry, env);
      if (credential !== null) return credential;
    }
    return credentialOf(entryFor(config['auths'], registry));
  };
}

/**
 * Credentials that the job's token amounts to at GitHub's registry: as a password it is exchanged for a registry token,
 * while sent as it is it would be refused (models-and-images.md §13).
 */
export function jobTokenCredentials(token: string, registry = 'ghcr.io'): Credentials {
  return async (name) => (name === registry ? { user: 'x-access-token', password: token } : null);
}

/** What Docker calls its own registry in its configuration, and to helpers. */
const HUB_KEY = 'https://index.docker.io/v1/';

function entryFor(entries: unknown, registry: string): unknown {
  return isObject(entries)
    ? Object.entries(entries).find(([name]) => registryOfKey(name) === registry)?.[1]
    : undefined;
}

async function readConfig(file: string): Promise<Readonly<Record<string, unknown>>> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return {};
    throw configError(file, 'cannot be read', error);
  }
  try {
    const config = parseJson(text);
    return isObject(config) ? config : {};
  } catch (error) {
    throw configError(file, 'is not JSON', error);
  }
}

/** Keys are host names, or, from old clients, URLs such as `https://index.docker.io/v1/`. */
function registryOfKey(key: string): string {
  const host = key.replace(/^https?:\/\//u, '').split('/')[0] ?? '';
  return ['index.docker.io', 'registry-1.docker.io'].includes(host) ? 'docker.io' : host;
}

function credentialOf(entry: unknown): Credential | null {
  if (!isObject(entry)) return null;
  const { auth, username, password } = entry;
  if (typeof username === 'string' && typeof password === 'string') return { user: username, password };
  if (typeof auth !== 'string') return null;
  const text = Buffer.from(auth, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  return colon < 1 ? null : { user: text.slice(0, colon), password: text.slice(colon + 1) };
}

function configError(file: string, what: string, cause: unknown): MiraError {
  return new MiraError('E_REGISTRY_AUTH', `Docker's configuration ${what}, and the registry asks for credentials`, {
    at: { file },
    hint: 'Repair or remove the file, then log in again with docker login.',
    cause,
  });
}
