import { describe, expect, it } from 'vitest';
import { ask, clientEnvironment, lastError } from '../../../../src/harness/container/ask.ts';

const node = (script: string, more: Partial<Parameters<typeof ask>[3]> = {}): ReturnType<typeof ask> =>
  ask(process.execPath, ['-e', script], {}, { timeoutMs: 30_000, ...more });

describe('ask', () => {
  it('keeps both streams and the status', async () => {
    const answer = await node('console.log("out"); console.error("Error: bad\\nthing"); process.exitCode = 3');
    expect(answer).toEqual({ exit: 3, stdout: 'out\n', stderr: 'Error: bad\nthing\n', why: 'thing' });
  });

  it('says why there is no status', async () => {
    expect(await ask('no-such-engine', [], {}, { timeoutMs: 1000 })).toMatchObject({
      exit: null,
      why: 'there is no such program',
    });
    expect(await node('setInterval(() => {}, 1000)', { timeoutMs: 200 })).toMatchObject({
      exit: null,
      why: 'it did not answer within 0.2 s',
    });
    expect(await node('console.log("x".repeat(1000))', { maxBytes: 100 })).toMatchObject({
      exit: null,
      why: 'it printed more than can be read',
    });
  });

  it('ends when it is told to, with the reason', async () => {
    const controller = new AbortController();
    const running = node('setInterval(() => {}, 1000)', { signal: controller.signal });
    setTimeout(() => controller.abort(new Error('cancelled')), 100);
    await expect(running).rejects.toThrow('cancelled');
    await expect(node('', { signal: controller.signal })).rejects.toThrow('cancelled');
  });
});

it("an engine's client gets its settings, and nothing of the job's rights", () => {
  const env = {
    PATH: '/bin',
    DOCKER_HOST: 'x',
    GITHUB_TOKEN: 't',
    ACTIONS_RUNTIME_TOKEN: 't',
    INPUT_TOKEN: 't',
    NONE: undefined,
  };
  expect(clientEnvironment(env)).toEqual({ PATH: '/bin', DOCKER_HOST: 'x' });
});

it.each([
  ['Error response from daemon: no such image\n', 'no such image'],
  ['docker: Error\nError: runc: bad \u001b[31mred\u001b[0m\u0007thing\r\n\n', 'runc: bad red thing'],
  ["unknown flag: --x\nSee 'docker create --help'.\n", 'unknown flag: --x'],
  ['', 'it said nothing'],
  ['y'.repeat(500), `${'y'.repeat(400)}…`],
])('lastError(%j)', (text, expected) => {
  expect(lastError(text)).toBe(expected);
});
