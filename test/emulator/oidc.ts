import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { bearerOf, json, route, type Route } from './http.ts';
import { signJwt, verifyJwt, type Claims } from './jwt.ts';
import type { Clock } from './clock.ts';
import type { EmulatorUrls } from './server.ts';

export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

/** What a job that may ask for identity tokens finds in its environment. */
export interface IdTokenRequest {
  readonly url: string;
  readonly token: string;
}

/** GitHub's OIDC provider: identity tokens for jobs that have a request token. */
export class Oidc {
  readonly #urls: EmulatorUrls;
  readonly #clock: Clock;
  readonly #keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  readonly #jobs = new Map<string, Claims>();

  constructor(urls: EmulatorUrls, clock: Clock) {
    this.#urls = urls;
    this.#clock = clock;
  }

  /** Lets a job ask for tokens with these claims; see `identity.ts` for GitHub's. */
  grant(claims: Claims): IdTokenRequest {
    const token = randomBytes(24).toString('hex');
    this.#jobs.set(token, claims);
    return { url: `${this.#urls.api}/idtoken/actions?api-version=2.0`, token };
  }

  /** A token right away, for tests that sign themselves. */
  token(claims: Claims, audience = 'sigstore'): string {
    const now = this.#clock.now().getTime() / 1000;
    const times = { iat: now, nbf: now - 300, exp: now + 300 };
    return signJwt(
      { iss: GITHUB_ISSUER, ...claims, aud: audience, jti: randomUUID(), ...times },
      this.#keys.privateKey,
    );
  }

  /** The claims of a token of ours that is meant for the audience and has not expired, else `null`. */
  accept(token: string, audience: string): Claims | null {
    const claims = verifyJwt(token, this.#keys.publicKey);
    const now = this.#clock.now().getTime() / 1000;
    if (claims === null || claims['aud'] !== audience) return null;
    return Number(claims['nbf']) <= now && now < Number(claims['exp']) ? claims : null;
  }

  routes(): Route[] {
    return [
      route('GET /idtoken/actions', (request) => {
        const claims = this.#jobs.get(bearerOf(request) ?? '');
        if (claims === undefined) return json(401, { message: 'The request token is not valid.' });
        const owner = String(claims['repository_owner'] ?? '');
        const audience = request.url.searchParams.get('audience') ?? `https://github.com/${owner}`;
        return json(200, { count: 1, value: this.token(claims, audience) });
      }),
    ];
  }
}
