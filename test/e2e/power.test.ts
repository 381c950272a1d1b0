import { describe, expect, it } from 'vitest';
import { mira, type Finished } from '../../scripts/demo/terminal.ts';

const run = (line: string): Promise<Finished> => mira(line.split(' '), import.meta.dirname);

const close = (value: number, digits: number): unknown => expect.closeTo(value, digits);

/** One sentence and what to do, nothing on standard output. */
async function expectUsage(line: string, sentence: string, hint: string): Promise<void> {
  const result = await run(line);
  expect(result.stderr).toContain(`E_USAGE: ${sentence}`);
  expect(result.stderr).toContain(hint);
  expect(result.stderr).not.toMatch(/^\s+at .+:\d+:\d+/mu);
  expect(result.stdout).toBe('');
  expect(result.exitCode).toBe(2);
}

describe('mira decide', () => {
  it('gives verdict, p, interval, mde and needed as JSON', async () => {
    const regressed = await run('decide --gained 10 --lost 60 --n 1209 --margin 0.02 --json');
    expect(regressed.exitCode).toBe(20);
    expect(regressed.stderr).toBe('');
    const near = (value: number): unknown => close(value, 5);
    expect(JSON.parse(regressed.stdout)).toEqual({
      verdict: 'regressed',
      reason: null,
      method: 'mcnemar-exact',
      n: 1209,
      gained: 10,
      lost: 60,
      delta: near(-50 / 1209),
      interval: { level: 0.9, lower: near(-0.053355), upper: near(-0.030689) },
      p: close(4.0024e-10, 13),
      pNotWorse: near(0.999606),
      margin: 0.02,
      alpha: 0.05,
      // (1.64485 + .84162)·√(70/1209)/√1209
      mde: near(0.017207),
      needed: null,
    });
    const open = await run('decide --gained 0 --lost 2 --n 58 --margin 0.08 --json');
    expect(open.exitCode).toBe(10);
    expect(JSON.parse(open.stdout)).toMatchObject({ verdict: 'inconclusive', reason: null, p: 0.25, needed: 100 });
    const unsettled = await run('decide --gained 20 --lost 40 --n 1209 --json');
    expect(JSON.parse(unsettled.stdout)).toMatchObject({
      verdict: 'regressed',
      reason: 'size-unsettled',
      needed: 26_000,
    });
  });

  it('says it in words, and exits by it', async () => {
    const holds = await run('decide --gained 0 --lost 4 --n 1319 --margin 0.01');
    expect(holds.exitCode).toBe(0);
    expect(holds.stdout).toMatch(/^holds {3}−0\.3 points \(−0\.7 to −0\.1\) {3}allowed 1\n/u);
    expect(holds.stdout).toContain('A loss of 1 points or more is ruled out.');
    const few = await run('decide --gained 0 --lost 0 --n 5');
    expect(few.exitCode).toBe(10);
    expect(few.stdout).toMatch(/So few samples answer nothing\.\n.+about 150 samples in all/u);
    const open = await run('decide --gained 21 --lost 23 --n 500');
    expect(open.exitCode).toBe(10);
    expect(open.stdout).toMatch(/can't tell/u);
    expect(open.stdout).toContain('with a chance of at most 0.13.');
  });

  it('refuses counts that cannot be', async () => {
    await expectUsage(
      'decide --gained 1 --lost 2',
      'decide takes --n, how many samples both answered',
      'mira decide --help',
    );
    await expectUsage(
      'decide --gained 7 --lost 7 --n 10',
      '--gained 7 and --lost 7 are more than --n 10',
      '--n counts every sample',
    );
    await expectUsage('decide --gained 1.5 --lost 7 --n 10', '--gained is 1.5', 'a whole number from 0');
    await expectUsage('decide --gained 1 --lost=-7 --n 10', '--lost is -7', 'a whole number from 0');
    await expectUsage('decide --gained 1 --lost 7 --n 10 --margin 2', '--margin is 2', '0.02 for 2 points');
    await expectUsage('decide --gained 1 --lost 7 --n 10 --alpha 0.7', '--alpha is 0.7', 'between 0 and 0.5');
    await expectUsage('decide --gained x --lost 7 --n 10', '--gained is not a number: "x"', 'mira decide --help');
  });
});

describe('mira power', () => {
  it('says how many samples each answer needs', async () => {
    const result = await run('power --margin 0.02');
    expect(result.exitCode).toBe(0);
    expect(result.stdout).toMatch(/ 1,546 {2}to show that an unchanged model lost less than 2 points\n/u);
    expect(result.stdout).toMatch(/ 1,544 {2}to see that a model lost 2 points\n/u);
    expect(result.stdout).toMatch(/ 4,947 {2}on each side/u);
    expect(result.stdout).toMatch(/ 149 {2}at the very least/u);
    const few = await run('power --margin 0.02 --discordance 0.2 --n 500');
    expect(few.stdout).toMatch(/did not change: holds 25\.3 %, regressed 4 %, can't tell 70\.7 %/u);
  });

  it('as JSON, with the exact chances at n', async () => {
    const result = await run('power --margin 0.02 --discordance 0.1 --n 1000 --json');
    expect(JSON.parse(result.stdout)).toEqual({
      margin: 0.02,
      discordance: 0.1,
      alpha: 0.05,
      power: 0.8,
      accuracy: 0.8,
      needed: { holds: 1546, regressed: 1544, unpaired: 4947, least: 149 },
      at: {
        n: 1000,
        // Simulated elsewhere: .626, .040.
        unchanged: { holds: close(0.626, 1.5), regressed: close(0.04, 1.5) },
        marginLost: { holds: close(0.05, 1.5), regressed: close(0.62, 1) },
        detectable: close(0.024864, 5),
      },
    });
    // Where hardly an answer differs the rule of three speaks, and a model that lost 5 points differs on 5 %.
    const { stdout } = await run('power --margin 0.05 --discordance 0.02 --json');
    expect(JSON.parse(stdout)).toMatchObject({ needed: { holds: 59, regressed: 122, least: 59 }, at: null });
  });

  it('refuses what cannot be asked', async () => {
    await expectUsage('power', 'power takes --margin', 'mira power --help');
    await expectUsage('power --margin 0', '--margin is 0', 'between 0 and 1');
    await expectUsage('power --margin 0.02 --discordance 1.2', '--discordance is 1.2', 'between 0 and 1');
    await expectUsage('power --margin 0.02 --power 0.04', '--power 0.04 is not above --alpha 0.05', '0.8 is usual');
    await expectUsage('power --margin 0.02 --n 0.5', '--n is 0.5', 'a whole number from 1');
    await expectUsage('power --margin 0.02 --powr 0.8', '--powr is not an option of mira power', 'mira power --help');
    await expectUsage('power 0.02 --margin 0.02', '"0.02" is one word too many', 'mira power --help');
  });
});
