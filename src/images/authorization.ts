import { MiraError } from '../errors.ts';
import { hostOf } from '../http.ts';
import { isObject, parseJson, type JsonValue } from '../json.ts';
import { parseChallenges } from './challenge.ts';
import type { Credential } from './credentials.ts';
import type { ImageReference } from './reference.ts';
import { mayBeAsked, type Transport } from './transport.ts';

const CREDENTIAL_TEXT = /^[\x21-\x7e]{1,65536}$/u;

/**
 * What to send as `Authorization` after a 401: a token from the realm that the registry names, for pulling this
 * repository and nothing else, or the credential itself where the registry asks for Basic.
 *
 * @param challenge the `WWW-Authenticate` header of the registry itself, never of where it redirected to
 * @param credential `null` asks for an anonymous token
 * @returns `null` when the credential, or having none, is refused
 * @throws MiraError E_REGISTRY when the challenge or the token cannot be used
 */
export async function authorize(
  transport: Transport,
  registry: URL,
  reference: ImageReference,
  challenge: string,
  credential: Credential | null,
): Promise<string | null> {
  const challenges = parseChallenges(challenge);
  const bearer = challenges.find(({ scheme }) => scheme === 'bearer');
  if (bearer === undefined) {
    const basic = challenges.some(({ scheme }) => scheme === 'basic');
    return basic && credential !== null ? basicOf(credential) : null;
  }
  const realm = realmOf(bearer.parameters.get('realm') ?? '', registry);
  const service = bearer.parameters.get('service');
  if (service !== undefined) realm.searchParams.set('service', service);
  realm.searchParams.set('scope', scopeOf(bearer.parameters.get('scope'), reference));
  const response = await transport({
    method: 'GET',
    url: realm,
    headers: { accept: 'application/json' },
    authorization: credential === null ? null : basicOf(credential),
  });
  if (response.status >= 400 && response.status < 500) return null;
  const token = response.status === 200 ? tokenIn(response.body) : null;
  if (token !== null) return `Bearer ${token}`;
  throw new MiraError('E_REGISTRY', `the token service ${realm.host} of ${registry.host} gave no token`, {
    hint: `It answered with status ${response.status}. This is usually temporary: run the job again.`,
  });
}

function realmOf(text: string, registry: URL): URL {
  const realm = URL.canParse(text) ? new URL(text) : null;
  if (realm !== null && mayBeAsked(realm, registry)) return realm;
  throw new MiraError('E_REGISTRY', `the registry ${registry.host} names a token service that may not be asked`, {
    hint: `Credentials go to https addresses alone; this one is ${JSON.stringify(hostOf(text))}.`,
  });
}

/** The registry's own scope where it asks for no more than pulling: some file repositories under other names. */
function scopeOf(asked: string | undefined, { repository }: ImageReference): string {
  return asked !== undefined && /^repository:\S+:pull$/u.test(asked) ? asked : `repository:${repository}:pull`;
}

function tokenIn(body: Buffer): string | null {
  let answer: JsonValue;
  try {
    answer = parseJson(body.toString('utf8'));
  } catch {
    return null;
  }
  const token = isObject(answer) ? (answer['token'] ?? answer['access_token']) : null;
  return typeof token === 'string' && CREDENTIAL_TEXT.test(token) ? token : null;
}

function basicOf({ user, password }: Credential): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}
