import { setGlobalProxyFromEnv } from 'node:http';
import { MiraError } from '../errors.ts';

const VARIABLES = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'] as const;

/**
 * Runs something with the proxies of `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` (small letters win, as in curl), which
 * `fetch` does not use by itself.
 *
 * @throws MiraError E_USAGE when one of them cannot be used
 */
export async function withProxies<T>(
  env: Readonly<Record<string, string | undefined>>,
  body: () => Promise<T>,
): Promise<T> {
  const proxies: Partial<Record<(typeof VARIABLES)[number], string>> = {};
  for (const name of VARIABLES) {
    const value = env[name.toLowerCase()] ?? env[name];
    if (value !== undefined && value !== '') proxies[name] = value;
  }
  if (proxies.HTTP_PROXY === undefined && proxies.HTTPS_PROXY === undefined) return body();
  const restore = useProxies(proxies);
  try {
    return await body();
  } finally {
    restore();
  }
}

function useProxies(proxies: Parameters<typeof setGlobalProxyFromEnv>[0]): () => void {
  try {
    return setGlobalProxyFromEnv(proxies);
  } catch (error) {
    // what it says may contain the proxy's password
    throw new MiraError('E_USAGE', 'HTTPS_PROXY or HTTP_PROXY is not the address of a proxy', {
      hint: 'Write http://host:port, or unset it.',
      cause: error,
    });
  }
}
