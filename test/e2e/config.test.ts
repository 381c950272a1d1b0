import { rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ActionResult } from '../emulator/runner.ts';
import type { World } from '../emulator/world.ts';
import { toyConfig, toyWorld } from './support/project.ts';
import { ATTEMPT, expectDiscreet, expectNothingPublished, harnessRan, expectLogged, outFiles } from './support/seen.ts';

/** A release whose `mira.yml` is refused before anything happens. */
async function expectRefused(world: World, result: ActionResult): Promise<void> {
  expect(result.exitCode).toBe(2);
  expect(result.outputs['verdict']).toBe('usage');
  expect(harnessRan(world)).toBe(false);
  expect(outFiles(world)).toStrictEqual([]);
  expectNothingPublished(world, 0);
  expectDiscreet(world, result);
  expect(result.summary).toContain('Nothing was measured.');
}

const claims = (...lines: string[]): string =>
  toyConfig({ rest: ['claims:', ...lines.map((line) => `  - ${line}`), ''].join('\n') });
const gate = (line: string): string => toyConfig({ rest: `gate: ${line}\n` });

/** What is wrong, `mira.yml`, where the annotation is, and what it says. */
const REFUSED: readonly (readonly [string, string, readonly [number, number], string, string])[] = [
  ['it is not YAML', 'model: [model/\nevaluations: {}\n', [2, 1], 'E_CONFIG_SYNTAX: ', 'YAML'],
  ['it is an empty file', '', [1, 1], 'E_CONFIG_VALUE: the file must be a map of keys', ''],
  [
    'a key of a claim is misspelt',
    claims('{metric: toy/accuracy, margn: 0.1}'),
    [7, 28],
    'E_CONFIG_UNKNOWN_KEY: "margn" is not a key of a claim; did you mean "margin"?',
    'Keys here: metric, margin, guard, floor, direction, advisory, require, group, critical, estimator',
  ],
  [
    'a key of the file is unknown',
    `${toyConfig()}hooks: [rm]\n`,
    [8, 1],
    'E_CONFIG_UNKNOWN_KEY: "hooks" is not a key of mira.yml',
    'Keys here: model, evaluations, claims',
  ],
  [
    'a claim is made twice',
    claims('{metric: toy/accuracy, margin: 0.1}', '{metric: toy/accuracy, margin: 0.2}'),
    [8, 14],
    'E_CONFIG_DUPLICATE_CLAIM: "toy/accuracy" is claimed twice',
    'The first one is claim 1; keep one of them.',
  ],
  [
    'a margin is 0',
    claims('{metric: toy/accuracy, margin: 0}'),
    [7, 36],
    'E_CONFIG_VALUE: "claims[0].margin" must be greater than 0: with no allowed loss an unchanged model could never hold, not 0',
    '',
  ],
  [
    'a margin is negative',
    claims('{metric: toy/accuracy, margin: -0.1}'),
    [7, 36],
    'E_CONFIG_VALUE: "claims[0].margin" must be greater than 0',
    '',
  ],
  [
    'alpha is 0',
    gate('{alpha: 0}'),
    [6, 15],
    'E_CONFIG_VALUE: "gate.alpha" must lie between 0 and 0.5, both excluded, not 0',
    '',
  ],
  [
    'alpha is a half',
    gate('{alpha: 0.5}'),
    [6, 15],
    'E_CONFIG_VALUE: "gate.alpha" must lie between 0 and 0.5, both excluded, not 0.5',
    '',
  ],
  [
    'a path leaves the folder',
    toyConfig().replace('model: model/', 'model: ../model'),
    [1, 8],
    'E_CONFIG_PATH: "../model" leaves the folder of mira.yml',
    'Paths are relative to mira.yml',
  ],
  [
    'a harness is to be given a token of the job',
    toyConfig({ evaluation: ['secrets: [GITHUB_TOKEN]'] }),
    [6, 15],
    'E_CONFIG_VALUE: GITHUB_TOKEN is never given to a harness',
    '',
  ],
];

describe('mira.yml', () => {
  it.each(REFUSED)('is refused at its place when %s', async (_, config, [line, col], sentence, hint) => {
    await using world = await toyWorld({ files: { 'mira.yml': config } });
    const result = await world.tag('v1.0.0');
    await expectRefused(world, result);
    const [annotation] = result.annotations;
    expect(annotation).toMatchObject({ level: 'error', file: 'mira.yml', line, col });
    expect(annotation?.message).toContain(`mira.yml:${line}:${col} ${sentence}`);
    expect(annotation?.message).toContain(hint);
    expect(result.log).toContain(sentence);
    expect(result.annotations).toHaveLength(1);
  });

  it('is missed when it is not there', async () => {
    await using world = await toyWorld();
    await rm(path.join(world.workspace, 'mira.yml'));
    const result = await world.tag('v1.0.0');
    await expectRefused(world, result);
    expect(result.annotations.map(({ message }) => message)).toStrictEqual([
      expect.stringMatching(/^(?:mira\.yml )?E_CONFIG_MISSING: .*mira\.yml.*\n {2}\S/u),
    ]);
  });

  it('is read where the input says', async () => {
    await using world = await toyWorld();
    const result = await world.tag('v1.0.0', { inputs: { config: 'evals/mira.yaml' } });
    await expectRefused(world, result);
    expect(result.log).toContain('E_CONFIG_MISSING');
    expect(result.log).toContain('evals/mira.yaml');
  });

  it('may hold values at the edge of what is allowed', async () => {
    const rest = `claims: [{metric: toy/accuracy, margin: 0.0001}]\ngate: {alpha: 0.499, fail-on: []}\n`;
    await using world = await toyWorld({ rest });
    const result = await world.tag('v1.0.0');
    expect(result.exitCode).toBe(0);
    expect(result.outputs['verdict']).toBe('pass');
  });

  it('claims a metric that nobody reports: told on the line of the claim, and recorded as an attempt', async () => {
    const rest = 'claims:\n  - {metric: toy/accuracy, margin: 0.1}\n  - {metric: toy/acuracy}\n';
    await using world = await toyWorld({ rest });
    const result = await world.tag('v1.0.0');
    expect(result.exitCode).toBe(2);
    expect(result.outputs['verdict']).toBe('usage');
    const annotation = result.annotations.find(({ level }) => level === 'error');
    expect(annotation).toMatchObject({ file: 'mira.yml', line: 8 });
    expect(annotation?.message).toContain(
      'E_CLAIM_UNKNOWN_METRIC: the evaluation reported no "toy/acuracy"; did you mean "toy/accuracy"?',
    );
    expect(annotation?.message).toContain('It reported: toy/accuracy');
    expectLogged(world, [ATTEMPT]);
    expect(world.repository.releases).toStrictEqual([]);
    expectDiscreet(world, result);
  });

  it('claims a metric of which nobody knows what is better', async () => {
    const body = `write([]); fs.writeFileSync(path.join(out, 'samples.jsonl'),
      [{ schema: 'mira-samples/1', metrics: { accuracy: {} } }, ...rows()].map((line) => JSON.stringify(line) + '\\n').join(''));`;
    await using world = await toyWorld({ body });
    const result = await world.tag('v1.0.0');
    expect(result.exitCode).toBe(2);
    expect(result.annotations[0]).toMatchObject({ level: 'error', file: 'mira.yml', line: 7 });
    expect(result.log).toContain('E_CLAIM_DIRECTION: nothing says whether a higher or a lower accuracy is better');
    await world.write({ 'mira.yml': claims('{metric: toy/accuracy, margin: 0.1, direction: higher}') });
    expect((await world.tag('v1.0.1')).exitCode).toBe(0);
  });
});

describe('the inputs of the action', () => {
  it.each([
    ['sign', 'maybe', 'E_USAGE: the input sign is "maybe"', 'It may be auto, always, never.'],
    ['comment', 'yes', 'E_USAGE: the input comment is "yes"', 'It may be true or false.'],
    ['fail-on', 'regresed', 'E_USAGE: the input fail-on holds "regresed"', 'It may hold regressed, inconclusive'],
    ['fulcio-url', 'fulcio', 'E_USAGE: the input fulcio-url is not a URL: "fulcio"', 'https://'],
    ['fulcio-url', 'http://fulcio.example', 'E_USAGE: the input fulcio-url has no encryption', 'use https'],
  ])('%s may not be %s', async (name, value, sentence, hint) => {
    await using world = await toyWorld();
    const result = await world.tag('v1.0.0', { inputs: { [name]: value } });
    expect(result.exitCode).toBe(2);
    expect(result.outputs['verdict']).toBe('usage');
    expect(result.log).toContain(sentence);
    expect(result.log).toContain(hint);
    expect(harnessRan(world)).toBe(false);
    expect(requests(world)).toBe(0);
    expectDiscreet(world, result);
  });
});

function requests(world: World): number {
  return world.emulator.requests.length;
}
