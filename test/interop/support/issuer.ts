import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { signJwt, type Claims } from '../../emulator/jwt.ts';
import { freePort } from './ports.ts';

/**
 * An OpenID Connect provider that a real Fulcio asks for its keys (OpenID Connect Discovery 1.0), and that gives a job
 * its identity tokens the way GitHub's does.
 */
export class Issuer implements AsyncDisposable {
  readonly url: string;
  readonly #server: Server;
  readonly #keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  readonly #jobs = new Map<string, Claims>();

  private constructor(port: number) {
    this.url = `http://127.0.0.1:${port}`;
    this.#server = createServer((request, response) => {
      const url = new URL(request.url ?? '/', this.url);
      const job = this.#jobs.get((request.headers.authorization ?? '').replace(/^Bearer /iu, ''));
      const answer = this.#answer(url, job);
      response.writeHead(answer === null ? 404 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer ?? {}));
    });
  }

  static async start(): Promise<Issuer> {
    const port = await freePort();
    const issuer = new Issuer(port);
    issuer.#server.listen(port, '127.0.0.1');
    await once(issuer.#server, 'listening');
    return issuer;
  }

  /** The variables with which a job asks for tokens that have these claims. */
  grant(claims: Claims): {
    readonly ACTIONS_ID_TOKEN_REQUEST_URL: string;
    readonly ACTIONS_ID_TOKEN_REQUEST_TOKEN: string;
  } {
    const token = randomBytes(24).toString('hex');
    this.#jobs.set(token, claims);
    return {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${this.url}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: token,
    };
  }

  token(claims: Claims): string {
    const now = Math.floor(Date.now() / 1000);
    const times = { iat: now, nbf: now - 60, exp: now + 600 };
    return signJwt({ ...claims, iss: this.url, aud: 'sigstore', jti: randomUUID(), ...times }, this.#keys.privateKey);
  }

  #answer(url: URL, job: Claims | undefined): unknown {
    if (url.pathname === '/.well-known/openid-configuration') {
      return {
        issuer: this.url,
        jwks_uri: `${this.url}/keys`,
        authorization_endpoint: `${this.url}/authorize`,
        token_endpoint: `${this.url}/token`,
        response_types_supported: ['id_token'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['ES256'],
      };
    }
    if (url.pathname === '/keys') {
      const key = this.#keys.publicKey.export({ format: 'jwk' });
      return { keys: [{ ...key, kid: 'emulator', alg: 'ES256', use: 'sig' }] };
    }
    return url.pathname === '/token' && job !== undefined ? { count: 1, value: this.token(job) } : null;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
