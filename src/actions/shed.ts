import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Variables that carry a right of the job. */
const RIGHTS = /^(?:ACTIONS_.+|INPUT_TOKEN|INPUT_SECRETS|GITHUB_TOKEN|GH_TOKEN)$/u;

/** Inputs that may name the variable that holds a key or its passphrase. */
const NAMING = ['INPUT_KEY', 'INPUT_KEY-PASSPHRASE'];

/** Names the file in which the rights wait for the fresh process. */
const HANDED = 'MIRA_RIGHTS_FILE';

/**
 * Replaces this process by a fresh one whose environment block holds no right of the job: whoever reads
 * `/proc/<pid>/environ` sees what a process was started with, whatever it deletes from `process.env` later. The rights go
 * through a file that is gone before any other program is started. Where a process cannot be replaced (Windows), nothing
 * happens. The first process loads nothing but this, since all that it loads is loaded again.
 *
 * @returns only in the process that is to go on
 */
export function shedRights(): void {
  const waiting = process.env[HANDED];
  if (waiting !== undefined) {
    delete process.env[HANDED];
    takeUp(waiting);
    return;
  }
  if (process.platform === 'win32' || typeof process.execve !== 'function') return;
  const entries = Object.entries(process.env);
  const isRight = rightsIn(process.env);
  const file = join(mkdtempSync(join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'mira-')), 'rights.json');
  const rights = Object.fromEntries(entries.filter(([name]) => isRight(name)));
  writeFileSync(file, JSON.stringify(rights), { mode: 0o600, flag: 'wx' });
  const rest = Object.fromEntries(entries.filter(([name]) => !isRight(name)));
  // execve is marked as experimental, which would be the first line of every log
  const argv = [
    process.execPath,
    '--disable-warning=ExperimentalWarning',
    ...process.execArgv,
    ...process.argv.slice(1),
  ];
  process.execve(process.execPath, argv, { ...rest, [HANDED]: file });
}

function takeUp(file: string): void {
  const rights: unknown = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(dirname(file), { recursive: true });
  if (typeof rights !== 'object' || rights === null) return;
  for (const [name, value] of Object.entries(rights)) if (typeof value === 'string') process.env[name] = value;
}

/** Which variables carry a right of the job, the key that it signs with among them. */
function rightsIn(env: NodeJS.ProcessEnv): (name: string) => boolean {
  const named = new Set(NAMING.map((input) => /^env:(.+)$/u.exec(env[input]?.trim() ?? '')?.[1]));
  return (name) => RIGHTS.test(name) || named.has(name);
}
