import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { harnessEnvironment } from '../../../src/harness/environment.ts';
import { runHarness, type HarnessRun } from '../../../src/harness/process.ts';
import { refusal } from './formats/refusal.ts';

let folder = '';
let log = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mira-harness-'));
  log = join(folder, 'harness.log');
});
afterEach(() => rm(folder, { recursive: true }));

/** What was shown, and whether it was ended. */
class Shown {
  text = '';
  ended = 0;
  write(chunk: Uint8Array): void {
    this.text += Buffer.from(chunk).toString();
  }
  end(): void {
    this.ended += 1;
  }
}

function run(script: string, more: Partial<HarnessRun> = {}): HarnessRun & { readonly foreign: Shown } {
  return {
    name: 'langid',
    argv: [process.execPath, '-e', script],
    cwd: folder,
    base: process.env,
    env: {},
    secrets: new Map(),
    timeoutSeconds: 60,
    okExitCodes: [0],
    log,
    ...more,
    foreign: new Shown(),
  };
}

/** Whether the child still runs, told by the bytes that it keeps writing: a killed one may stay listed as a process. */
async function isWriting(): Promise<boolean> {
  const beat = join(folder, 'beat');
  const { size } = await stat(beat);
  await sleep(300);
  return (await stat(beat)).size > size;
}

/** Starts a child that outlives its parent, in the same group and with the same output, and waits until it writes. */
const LEAVES_CHILD = `
  const fs = require('node:fs');
  const beat = "setInterval(() => require('node:fs').appendFileSync('beat', '.'), 10)";
  const child = require('node:child_process').spawn(process.execPath, ['-e', beat], { stdio: 'inherit' });
  while (!fs.existsSync('beat')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
  child.unref();`;

describe('runHarness', () => {
  it('shows and logs what the program prints on both streams', async () => {
    const harness = run('console.log("out"); console.error("err")');
    expect(await runHarness(harness)).toBe(0);
    expect(harness.foreign.text.split('\n').toSorted()).toEqual(['', 'err', 'out']);
    expect(harness.foreign.ended).toBe(1);
    expect((await readFile(log, 'utf8')).split('\n').toSorted()).toEqual(['', 'err', 'out']);
  });

  it('runs in its folder, without a shell, with the environment that it is given alone', async () => {
    await writeFile(join(folder, 'here'), '');
    const script = `
      require('node:fs').accessSync('here');
      console.log(JSON.stringify([process.argv.slice(1), Object.keys(process.env).sort(), process.env.KEY]))`;
    const harness = run('', {
      argv: [process.execPath, '-e', script, '--', '$HOME', ';'],
      base: { PATH: '/bin', LC_ALL: 'C', GITHUB_TOKEN: 'x', ACTIONS_RUNTIME_TOKEN: 'x', NODE_OPTIONS: '--bad' },
      env: { A: '1' },
      secrets: new Map([['KEY', 'k']]),
    });
    await runHarness(harness);
    expect(JSON.parse(await readFile(log, 'utf8'))).toEqual([['$HOME', ';'], ['A', 'KEY', 'LC_ALL', 'PATH'], 'k']);
  });

  it('hides the values of secrets in what is shown', async () => {
    const secrets = new Map([['API_KEY', 'sk-12345678']]);
    const harness = run('process.stdout.write("key: sk-123"); setTimeout(() => console.log("45678!"), 50)', {
      secrets,
    });
    await runHarness(harness);
    expect(harness.foreign.text).toBe('key: ***!\n');
  });

  it('accepts the exit codes that it is told to accept', async () => {
    expect(await runHarness(run('process.exitCode = 3', { okExitCodes: [0, 3] }))).toBe(3);
  });

  it('says how the program ended and what it printed last', async () => {
    const script = `
      for (let i = 0; i < 30; i++) console.error("line " + i);
      console.error("::add-mask::x ##[set-output name=a]1 \\u001b[31mred sk-12345678");
      process.exitCode = 1`;
    const error = await refusal(() => runHarness(run(script, { secrets: new Map([['K', 'sk-12345678']]) })));
    expect(error.code).toBe('E_HARNESS_EXIT');
    expect(error.message).toBe('langid: the harness ended with status 1');
    expect(error.hint).toMatch(/\n\| line 29\n\| ::add-mask::x #_\[set-output name=a\]1 red \*\*\*$/u);
    expect(error.hint?.split('\n')).toHaveLength(11);
  });

  it('says by which signal the program was ended', async () => {
    const error = await refusal(() =>
      runHarness(run('process.kill(process.pid, "SIGKILL"); setInterval(() => {}, 1000)')),
    );
    expect(error).toMatchObject({ code: 'E_HARNESS_EXIT', message: 'langid: the harness was ended by SIGKILL' });
  });

  it('says so when there is no such program, or it may not be run', async () => {
    await writeFile(join(folder, 'plain'), 'text');
    for (const program of ['no-such-program-here', './none', './plain', '']) {
      const error = await refusal(() => runHarness(run('', { argv: [program] })));
      expect(error.code).toBe('E_HARNESS_NOT_FOUND');
      expect(error.message).toContain(`"${program}"`);
    }
  });

  it('ends a program that takes too long, and one that does not listen', async () => {
    const asked = await refusal(() => runHarness(run('setInterval(() => {}, 1000)', { timeoutSeconds: 0.3 })));
    expect(asked.code).toBe('E_HARNESS_TIMEOUT');
    const deaf = 'process.on("SIGTERM", () => console.log("no")); setInterval(() => {}, 1000); console.log("up")';
    const error = await refusal(() => runHarness(run(deaf, { timeoutSeconds: 1, graceMs: 300 })));
    expect(error.code).toBe('E_HARNESS_TIMEOUT');
    expect(error.hint).toMatch(/\| up\n\| no$/u);
  });

  it('leaves no child of the program behind, and does not wait for one', async () => {
    expect(await runHarness(run(LEAVES_CHILD))).toBe(0);
    expect(await isWriting()).toBe(false);
    const error = await refusal(() =>
      runHarness(run(`${LEAVES_CHILD} setInterval(() => {}, 1000)`, { timeoutSeconds: 1, graceMs: 300 })),
    );
    expect(error.code).toBe('E_HARNESS_TIMEOUT');
    expect(await isWriting()).toBe(false);
  });

  it('ends when it is told to', async () => {
    const controller = new AbortController();
    const running = runHarness(run('setInterval(() => {}, 1000)', { signal: controller.signal }));
    setTimeout(() => controller.abort(new Error('cancelled')), 200);
    await expect(running).rejects.toThrow('cancelled');
    await expect(runHarness(run('', { signal: controller.signal }))).rejects.toThrow('cancelled');
  });

  it('starts nothing when it cannot log', async () => {
    const harness = run('require("node:fs").writeFileSync("started", "")', { log: join(folder, 'none', 'log') });
    await expect(runHarness(harness)).rejects.toThrow(/ENOENT/u);
    await expect(stat(join(folder, 'started'))).rejects.toThrow(/ENOENT/u);
    expect(harness.foreign.ended).toBe(1);
  });

  it('logs all of an output that is larger than any buffer', async () => {
    const harness = run('for (let i = 0; i < 300000; i++) process.stdout.write("0123456789\\n")');
    await runHarness(harness);
    expect((await readFile(log)).length).toBe(3_300_000);
    expect(harness.foreign.text.length).toBe(3_300_000);
  });
});

describe('harnessEnvironment', () => {
  it.each(['GITHUB_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'INPUT_TOKEN', 'SIGSTORE_ID_TOKEN', 'GITHUB_ENV'])(
    'refuses to hand on %s',
    async (name) => {
      expect(harnessEnvironment({ [name]: 'x' }, {}, new Map())).toEqual({});
      const error = await refusal(async () => harnessEnvironment({}, {}, new Map([[name, 'x']])));
      expect(error.code).toBe('E_CONFIG_VALUE');
      expect((await refusal(async () => harnessEnvironment({}, { [name]: 'x' }, new Map()))).code).toBe(
        'E_CONFIG_VALUE',
      );
    },
  );
});
