import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const SHED = fileURLToPath(new URL('../../../src/actions/shed.ts', import.meta.url));

/** Starts over, then says what the process was started with and what it has. */
const SCRIPT = `
  import { readFileSync } from 'node:fs';
  import { shedRights } from ${JSON.stringify(SHED)};
  shedRights();
  const seen = readFileSync('/proc/self/environ', 'utf8');
  console.log(JSON.stringify({ pid: process.pid, seen, has: process.env }));
`;

const RIGHTS = {
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'of-the-identity',
  GITHUB_TOKEN: 'of-the-step',
  INPUT_TOKEN: 'of-the-input',
  INPUT_KEY: 'env:SIGNING_PEM',
  'INPUT_KEY-PASSPHRASE': 'env:PHRASE',
  SIGNING_PEM: 'the-key',
  PHRASE: 'the-passphrase',
};

it.runIf(process.platform === 'linux')(
  'leaves no right in what others see of the process, and keeps all of them',
  async () => {
    const temp = await mkdtemp(join(tmpdir(), 'mira-shed-'));
    try {
      const env = { PATH: process.env['PATH'], RUNNER_TEMP: temp, HOME: '/home/x', ...RIGHTS };
      const started = promisify(execFile)(process.execPath, ['--input-type=module', '-e', SCRIPT], { env });
      const { stdout, stderr } = await started;
      const said: unknown = JSON.parse(stdout);
      expect(said).toMatchObject({ pid: started.child.pid, has: { ...RIGHTS, HOME: '/home/x' } });
      expect(said).not.toHaveProperty('has.MIRA_RIGHTS_FILE');
      expect(said).toHaveProperty('seen', expect.stringContaining('HOME=/home/x'));
      for (const value of ['of-the-', 'the-key', 'the-passphrase']) {
        expect(said).toHaveProperty('seen', expect.not.stringContaining(value));
      }
      expect(stderr).toBe('');
      expect(await readdir(temp)).toStrictEqual([]);
    } finally {
      await rm(temp, { recursive: true });
    }
  },
);
