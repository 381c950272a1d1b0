import { homedir } from 'node:os';
import { join } from 'node:path';

type Variables = Readonly<Record<string, string | undefined>>;

/** Where programs of this user keep what can be fetched again (XDG Base Directory Specification, and its like elsewhere). */
export function cacheFolder(env: Variables, platform: NodeJS.Platform): string {
  const named = env[platform === 'win32' ? 'LOCALAPPDATA' : 'XDG_CACHE_HOME'];
  if (named !== undefined && named !== '') return join(named, 'mira-attest');
  if (platform === 'win32') return join(homedir(), 'AppData', 'Local', 'mira-attest');
  return join(homedir(), ...(platform === 'darwin' ? ['Library', 'Caches'] : ['.cache']), 'mira-attest');
}
