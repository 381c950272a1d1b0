import { dockerCredentials, jobTokenCredentials } from './credentials.ts';
import { RegistryClient } from './registry.ts';

/** A client with the credentials that Docker's configuration has and, for ghcr.io, the job's own token behind them. */
export function registryClient(env: Readonly<Record<string, string | undefined>>): RegistryClient {
  const token = env['GITHUB_TOKEN'];
  return new RegistryClient({
    credentials: dockerCredentials(env),
    ...(token === undefined ? {} : { fallback: jobTokenCredentials(token) }),
  });
}
