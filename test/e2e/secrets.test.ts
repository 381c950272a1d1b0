import { describe, expect, it } from 'vitest';
import type { ActionResult } from '../emulator/runner.ts';
import type { World } from '../emulator/world.ts';
import { expectSignedAttempt, expectUnsignedAttempt } from './support/incomplete.ts';
import { MEASURE, toyWorld, type ProjectParts } from './support/project.ts';
import { expectDiscreet, expectNothingPublished, harnessRan, outFiles, readOut } from './support/seen.ts';

const KEY = 'sk-live-Zm9vYmFy+/9876';
const SECRETS = { env: { API_KEY: KEY } };
const DECLARED: ProjectParts = { evaluation: ['secrets: [API_KEY]'] };
const FINISHED = [{ name: 'toy', state: 'finished' }];

/** In no form in anything that is shown, kept or sent. */
function expectUnknown(world: World, result: ActionResult, secret = KEY): void {
  const forms = [secret, Buffer.from(secret).toString('base64').replaceAll('=', ''), encodeURIComponent(secret)];
  const sent = world.emulator.requests.map(({ path, body }) => `${path} ${body.toString('latin1')}`).join('\n');
  const places = {
    log: result.stdout.replaceAll(/^::add-mask::.*$/gmu, ''),
    errors: result.stderr,
    annotations: JSON.stringify(result.annotations),
    summary: result.summary,
    outputs: JSON.stringify(result.outputs),
    sent: `${sent}\n${payloadsIn(sent)}`,
    ...Object.fromEntries(outFiles(world).map((name) => [name, readOut(world, name)])),
  };
  for (const [place, text] of Object.entries(places)) {
    for (const form of forms) expect(text.includes(form), `${place} holds the secret`).toBe(false);
  }
}

/** Texts in base64 within the requests: statements that were signed. */
function payloadsIn(text: string): string {
  return [...text.matchAll(/[A-Za-z0-9+/]{40,}={0,2}/gu)]
    .map(([word]) => Buffer.from(word, 'base64').toString('latin1'))
    .join('\n');
}

describe('a secret', () => {
  it('that is not set ends the run before the harness', async () => {
    await using world = await toyWorld(DECLARED);
    const result = await world.tag('v1.0.0');
    expect(result.exitCode).toBe(2);
    expect(result.outputs['verdict']).toBe('usage');
    expect(result.log).toContain('E_SECRET_MISSING: the secret API_KEY of the evaluation "toy" is not set');
    expect(result.log).toContain('env: { API_KEY: ${{ secrets.API_KEY }} }');
    expect(harnessRan(world)).toBe(false);
    expectNothingPublished(world, 0);
    expectDiscreet(world, result);
  });

  it('that stands in mira.yml ends the run before the plan is signed', async () => {
    await using world = await toyWorld({ evaluation: ['secrets: [API_KEY]', `env: {COPY: "${KEY}"}`] });
    const result = await world.tag('v1.0.0', SECRETS);
    expect(result.exitCode).toBe(12);
    expect(result.log).toContain('E_SECRET_IN_EVIDENCE');
    expect(harnessRan(world)).toBe(false);
    expectNothingPublished(world, 0);
    expectUnknown(world, result);
    expectDiscreet(world, result);
  });

  it('that the harness uses and keeps to itself is masked and recorded nowhere', async () => {
    const body = `if ((process.env.API_KEY ?? '').length !== ${KEY.length}) process.exit(9); ${MEASURE}`;
    await using world = await toyWorld({ ...DECLARED, body });
    const result = await world.tag('v1.0.0', SECRETS);
    expect(result.exitCode).toBe(0);
    expect(result.masks).toContain(KEY);
    expectUnknown(world, result);
    expectDiscreet(world, result);
  });

  const inRows = (expression: string): string =>
    `const all = rows(); const key = process.env.API_KEY; all[7].response = ${expression}; write(all);`;

  it.each([
    ['in a response, as it is', inRows("'the key is ' + key")],
    ['in a response, in base64', inRows("'x ' + Buffer.from('Bearer ' + key).toString('base64')")],
    ['in a response, percent-encoded', inRows('encodeURIComponent(key)')],
    ['in a response, deep in an object', inRows('{ request: { headers: [{ authorization: key }] } }')],
    ['in a key', 'const all = rows(); all[7].key = process.env.API_KEY; write(all);'],
    ['in a slice', 'const all = rows(); all[7].slices.lang = process.env.API_KEY; write(all);'],
    ['in the name of a task', 'write(rows().map((row) => ({ ...row, task: process.env.API_KEY })));'],
    ['in the name of the harness', "HEADER.harness = { name: process.env.API_KEY, version: '1' }; write(rows());"],
  ])('stored %s: nothing is kept of the run, and the message does not say it', async (_, body) => {
    await using world = await toyWorld({ ...DECLARED, body });
    const result = await world.tag('v1.0.0', SECRETS);
    const says = expectSignedAttempt(world, result, { code: 'E_SECRET_IN_EVIDENCE', evaluations: FINISHED });
    expect(says).toMatch(/^the value of API_KEY stands in .+ of mira-(?:samples\.jsonl|evaluation\.intoto\.json)$/u);
    expectUnknown(world, result);
  });

  it('in what a reader drops of the output: the run ends all the same', async () => {
    const body = "HEADER.metrics['unused ' + process.env.API_KEY] = {}; write(rows());";
    await using world = await toyWorld({ ...DECLARED, body });
    const result = await world.tag('v1.0.0', SECRETS);
    const says = expectSignedAttempt(world, result, { code: 'E_SECRET_IN_EVIDENCE', evaluations: FINISHED });
    expect(says).toBe('the value of API_KEY stands in line 1 of samples.jsonl');
    expectUnknown(world, result);
  });

  it('stored on a pull request: no row leaves the job', async () => {
    await using world = await toyWorld({ ...DECLARED, body: inRows('key') });
    const result = await world.pull(world.openPull(), SECRETS);
    expectUnsignedAttempt(world, result, { code: 'E_SECRET_IN_EVIDENCE', evaluations: FINISHED });
    expectUnknown(world, result);
  });

  it.each([
    ['at once', "console.log('using ' + process.env.API_KEY);"],
    [
      'in two pieces',
      "const key = process.env.API_KEY; process.stdout.write(key.slice(0, 9)); await new Promise((go) => setTimeout(go, 100)); process.stdout.write(key.slice(9) + '\\n');",
    ],
    ['in base64', 'console.error(Buffer.from(process.env.API_KEY).toString("base64"));'],
  ])('printed %s: not shown, and the log is not kept', async (_, print) => {
    await using world = await toyWorld({ ...DECLARED, body: `${MEASURE} ${print}` });
    const result = await world.tag('v1.0.0', SECRETS);
    const says = expectSignedAttempt(world, result, { code: 'E_SECRET_IN_EVIDENCE', evaluations: FINISHED });
    expect(says).toContain('mira-harness-toy.log');
    expectUnknown(world, result);
    expect(result.log).toContain('***');
  });

  it('printed by a harness that fails: neither in the error nor in the record', async () => {
    await using world = await toyWorld({
      ...DECLARED,
      body: "console.error('401 for ' + process.env.API_KEY); process.exitCode = 1;",
    });
    const result = await world.tag('v1.0.0', SECRETS);
    expectSignedAttempt(world, result, { code: 'E_HARNESS_EXIT', secretInLog: true });
    expect(result.log).toContain('401 for ***');
    expectUnknown(world, result);
  });

  it('quoted by an error about a row: neither in the error nor in the record', async () => {
    await using world = await toyWorld({
      ...DECLARED,
      body: 'const all = rows(); all[3].key = all[4].key = process.env.API_KEY; write(all);',
    });
    const result = await world.tag('v1.0.0', SECRETS);
    expectSignedAttempt(world, result, { code: 'E_DUPLICATE_SAMPLE', evaluations: FINISHED });
    expectUnknown(world, result);
  });

  it('of under eight bytes is masked and warned about, not searched for', async () => {
    await using world = await toyWorld({ ...DECLARED, body: `${MEASURE} console.log('pin ' + process.env.API_KEY);` });
    const result = await world.tag('v1.0.0', { env: { API_KEY: 'pin-42' } });
    expect(result.exitCode).toBe(0);
    expect(result.log).toContain('the secret API_KEY is shorter than 8 bytes: it is masked, but not searched for');
    expect(result.log).toContain('pin ***');
    expect(result.log).not.toContain('pin-42');
  });
});

describe("the job's own tokens", () => {
  it('are searched for like secrets: a harness that got hold of one cannot have it published', async () => {
    const token = 'ghs_0123456789abcdefghijklmnopqrstuv';
    await using world = await toyWorld({ body: `const all = rows(); all[7].response = '${token}'; write(all);` });
    const result = await world.tag('v1.0.0', { env: { GITHUB_TOKEN: token } });
    const says = expectSignedAttempt(world, result, { code: 'E_SECRET_IN_EVIDENCE', evaluations: FINISHED });
    expect(says).toContain('GITHUB_TOKEN');
    expectUnknown(world, result, token);
  });
});
