import { MiraError } from '../errors.ts';
import { hostOf } from '../http.ts';
import type { Answer, Call } from './client.ts';

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** Those that ask for the same method and body again (RFC 9110 §15.4). */
const SAME_REQUEST: ReadonlySet<number> = new Set([307, 308]);

/**
 * The call that a write is redirected to: GitHub does so within its API for a repository that was renamed. To another
 * origin nothing is written, since whoever is there would get the body and could say that all went well.
 *
 * @returns `null` where the answer is no redirect
 * @throws MiraError E_GITHUB
 */
export function redirectedWrite(call: Call, { status, headers }: Answer, apiUrl: string): Call | null {
  if (!REDIRECTS.has(status)) return null;
  const [method = '', path = ''] = call.route.split(' ');
  const from = new URL(path.replaceAll(/[{}]/gu, ''), apiUrl);
  const location = headers['location'] ?? '';
  const to = URL.canParse(location, from.href) ? new URL(location, from.href) : null;
  if (to === null || to.origin !== from.origin || !SAME_REQUEST.has(status)) {
    const where = to === null ? 'nowhere' : to.origin === from.origin ? 'another path' : hostOf(to.href);
    throw new MiraError(
      'E_GITHUB',
      `GitHub (${from.host}) could not ${call.what}: it redirects to ${where} (${status}), and what is written goes nowhere else`,
      { hint: 'GITHUB_API_URL says where the API is. If a proxy stands between, look there.' },
    );
  }
  const href = to.href.replaceAll('{', '%7B').replaceAll('}', '%7D');
  return { ...call, route: `${method} ${href}`, parameters: bodyOf(call) };
}

/** The parameters without those that stand in the path, which would become members of the body. */
function bodyOf({ route, parameters = {} }: Call): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).filter(([name]) => !route.includes(`{${name}}`)));
}
