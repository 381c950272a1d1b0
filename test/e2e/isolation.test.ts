import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ActionResult } from '../emulator/runner.ts';
import type { World } from '../emulator/world.ts';
import { MEASURE, toyWorld } from './support/project.ts';
import { expectDiscreet, parseObject, readOut } from './support/seen.ts';

/** What a harness can see of the job and do to it: nobody vouches for what it is. */

const SEEN = "fs.writeFileSync('seen.json', JSON.stringify(process.env));";

async function seenBy(world: World): Promise<Readonly<Record<string, unknown>>> {
  return parseObject(await readFile(path.join(world.workspace, 'seen.json'), 'utf8'), 'seen.json');
}

describe("a harness's environment", () => {
  it('is the declared one: no token, no input, nothing of the runner', async () => {
    await using world = await toyWorld({
      body: `${MEASURE} ${SEEN}`,
      evaluation: ['env: {HF_HUB_OFFLINE: "1", HOME: "/elsewhere"}', 'secrets: [API_KEY]'],
    });
    const result = await world.tag('v1.0.0', {
      env: {
        API_KEY: 'sk-0123456789abcdef',
        OTHER_SECRET: 'sk-of-another-step',
        GITHUB_TOKEN: 'ghs_of_the_step_0123456789',
        SIGSTORE_ID_TOKEN: 'some.identity.token',
        NODE_OPTIONS: '--no-warnings',
        LC_ALL: 'C.UTF-8',
      },
    });
    expect(result.exitCode).toBe(0);
    const { PATH, ...seen } = await seenBy(world);
    expect(PATH).toEqual(expect.any(String));
    expect(seen).toStrictEqual({
      HOME: '/elsewhere',
      LANG: 'C.UTF-8',
      LC_ALL: 'C.UTF-8',
      HF_HUB_OFFLINE: '1',
      API_KEY: 'sk-0123456789abcdef',
    });
    expectDiscreet(world, result);
  });

  it.each(['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'])(
    'cannot be given %s, by which it would command the runner',
    async (name) => {
      await using world = await toyWorld({ evaluation: [`secrets: [${name}]`] });
      const result = await world.tag('v1.0.0');
      expect(result.exitCode).toBe(2);
      expect(result.log).toContain('E_CONFIG_VALUE: ');
      expect(result.log).toContain(name);
      expect(result.annotations[0]).toMatchObject({ file: 'mira.yml', line: 6 });
      expect(world.repository.releases).toStrictEqual([]);
    },
  );
});

/** Commands of the runner, as a harness may print them. */
const COMMANDS = [
  '::set-output name=hacked::yes',
  '::set-output name=verdict::pass',
  '::save-state name=hacked::yes',
  '::set-env name=HACKED::yes',
  '::add-path::/hacked',
  '::add-mask::toy',
  '::error file=mira.yml,line=1::not from us',
  '::warning::not from us',
  '::notice::not from us',
  '##[error]not from us',
  '##[add-mask]toy',
  '##[set-output name=hacked]yes',
  '::stop-commands::guess',
  '::guess::',
  '::endgroup::',
];

const PRINT = `for (const line of ${JSON.stringify(COMMANDS)}) { console.log(line); console.error('  ' + line); }
  process.stdout.write('no line end\\r::error::not from us');`;

/** Nothing of it took effect. */
function expectInert(world: World, result: ActionResult): void {
  expect(result.annotations.filter(({ message }) => message.startsWith('not from us'))).toStrictEqual([]);
  expect(result.masks).not.toContain('toy');
  expect(result.outputs).not.toHaveProperty('hacked');
  expect(result.state).toStrictEqual({});
  expect(result.env).toStrictEqual({});
  expectDiscreet(world, result);
}

function expectShown(result: ActionResult): void {
  for (const command of COMMANDS) expect(result.log).toContain(command);
}

function errorsOf(result: ActionResult): readonly string[] {
  return result.annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
}

describe('workflow commands that a harness prints', () => {
  it('are text where it ends well, and ours before and after work', async () => {
    await using world = await toyWorld({ body: `${MEASURE} ${PRINT}` });
    const result = await world.tag('v1.0.0');
    expect(result.exitCode).toBe(0);
    expectInert(world, result);
    expectShown(result);
    expect(result.outputs['verdict']).toBe('pass');
    expect(result.annotations).toHaveLength(1);
    expect(readOut(world, 'mira-harness-toy.log')).toContain('::add-mask::toy');
  });

  it('are text where it fails', async () => {
    await using world = await toyWorld({ body: `${PRINT} process.exitCode = 1;` });
    const result = await world.tag('v1.0.0');
    expect(result.exitCode).toBe(12);
    expect(result.outputs['verdict']).toBe('incomplete');
    expectInert(world, result);
    expectShown(result);
    expect(errorsOf(result)).toStrictEqual([expect.stringContaining('E_HARNESS_EXIT')]);
  });

  it('are text where they come as keys, tasks or metrics that an error quotes', async () => {
    const hostile = '\\n::error::not from us\\r\\n##[error]not from us\\u2028::add-mask::toy';
    await using world = await toyWorld({
      body: `const all = rows(); all[3].key = all[4].key = '${hostile}'; write(all);`,
    });
    const result = await world.tag('v1.0.0');
    expect(result.exitCode).toBe(12);
    expect(result.log).toContain('E_DUPLICATE_SAMPLE');
    expectInert(world, result);
    expect(errorsOf(result)).toStrictEqual([expect.stringContaining('E_DUPLICATE_SAMPLE')]);
    expect(result.log).not.toMatch(/^(?:::error|##\[error\])not from us/mu);
    expect(world.repository.releases).toStrictEqual([]);
  });
});

describe('a harness that looks for the files by which a step commands the runner', () => {
  it('finds none in its environment, and what it writes where they usually are changes nothing', async () => {
    await using world = await toyWorld({
      body: `${MEASURE} for (const name of ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'])
        fs.appendFileSync(process.env[name] ?? 'not-given.txt', 'HACKED=yes\\n');`,
    });
    const result = await world.tag('v1.0.0');
    expect(result.exitCode).toBe(0);
    expect(await readFile(path.join(world.workspace, 'not-given.txt'), 'utf8')).toBe('HACKED=yes\n'.repeat(5));
    expect(result.env).toStrictEqual({});
    expect(result.state).toStrictEqual({});
    expect(result.outputs).not.toHaveProperty('HACKED');
    expect(result.summary).not.toContain('HACKED');
  });
});
