import { rename } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { ActionResult } from '../emulator/runner.ts';
import { expectSignedAttempt, expectUnsignedAttempt, type Incomplete } from './support/incomplete.ts';
import { harness, MEASURE, toyConfig, toyWorld, type ProjectParts } from './support/project.ts';
import { digestOf } from './support/published.ts';
import { expectDiscreet, outFiles, readJson, readOut, verifiedStatement } from './support/seen.ts';

const FINISHED = [{ name: 'toy', state: 'finished' }];

interface Case extends Incomplete {
  readonly parts: ProjectParts;
  /** What the error says. */
  readonly says: RegExp;
  /** What its hint says. */
  readonly hint: RegExp;
}

const CASES: Readonly<Record<string, Case>> = {
  'is not there': {
    parts: { files: { 'mira.yml': toyConfig().replace('[node, eval.mjs', '[no-such-program, eval.mjs') } },
    code: 'E_HARNESS_NOT_FOUND',
    says: /^toy: "no-such-program" could not be started: there is no such program$/u,
    hint: /has to be on the PATH/u,
  },
  'exits 1': {
    parts: { body: "console.error('out of luck'); process.exit(1);" },
    code: 'E_HARNESS_EXIT',
    says: /^toy: the harness ended with status 1$/u,
    hint: /The last lines of its output:\n {2}\| toy harness\n {2}\| out of luck/u,
  },
  'writes everything and exits 3': {
    parts: { body: `${MEASURE} process.exit(3);` },
    code: 'E_HARNESS_EXIT',
    says: /^toy: the harness ended with status 3$/u,
    hint: /toy harness/u,
  },
  'is killed': {
    parts: { body: "process.kill(process.pid, 'SIGKILL'); setInterval(() => {}, 1000);" },
    code: 'E_HARNESS_EXIT',
    says: /^toy: the harness was ended by SIGKILL$/u,
    hint: /out of memory/u,
  },
  'writes nothing': {
    parts: { body: '' },
    code: 'E_OUTPUT_MISSING',
    says: /\/out-toy/u,
    hint: /\{out\}/u,
  },
  'writes something else': {
    parts: { body: "fs.writeFileSync(path.join(out, 'results.csv'), 'a,b\\n1,2\\n');" },
    code: 'E_FORMAT_UNKNOWN',
    says: /^no known format was recognised at /u,
    hint: /mira-samples: a \.jsonl file that begins with/u,
  },
  'writes half a file': {
    parts: {
      body: "write(rows()); const file = path.join(out, 'samples.jsonl'); fs.truncateSync(file, fs.statSync(file).size - 20);",
    },
    code: 'E_ROW',
    says: /^line 61 of .*\/samples\.jsonl: the last row is cut off$/u,
    hint: /may have been stopped while it wrote/u,
  },
  'writes two rows with one key': {
    parts: { body: "const all = rows(); all[41].key = 'text-7'; write(all);" },
    code: 'E_DUPLICATE_SAMPLE',
    evaluations: FINISHED,
    says: /text-7/u,
    hint: /key|repeat/u,
  },
  'scores too few': {
    parts: { body: 'write(rows().map((row, n) => (n < 10 ? { ...row, scores: { accuracy: null } } : row)));' },
    code: 'E_MIN_SCORED',
    evaluations: FINISHED,
    says: /^toy\/accuracy: 50 of 60 samples were scored \(0 errored, 10 not scored, 0 missing\), fewer than the 90 %/u,
    hint: /lower min-scored only if/u,
  },
  'scores too few where only slices are claimed': {
    parts: {
      body: 'write(rows().map((row, n) => (n < 10 ? { ...row, scores: { accuracy: null } } : row)));',
      rest: "claims: [{metric: 'toy/accuracy@lang=*', margin: 0.2}]\n",
    },
    code: 'E_MIN_SCORED',
    evaluations: FINISHED,
    says: /^toy\/accuracy: 50 of 60 samples were scored \(0 errored, 10 not scored, 0 missing\), fewer than the 90 %/u,
    hint: /lower min-scored only if/u,
  },
  'leaves out samples that it expected': {
    parts: { body: 'HEADER.expected = { toy: 100 }; write(rows());' },
    code: 'E_MIN_SCORED',
    evaluations: FINISHED,
    says: /^toy\/accuracy: 60 of 100 samples were scored \(0 errored, 0 not scored, 40 missing\)/u,
    hint: /harness log/u,
  },
  'says that it was limited': {
    parts: { body: 'HEADER.limited = true; write(rows());' },
    code: 'E_LIMITED',
    says: /^the harness evaluated only a part of toy$/u,
    hint: /--limit/u,
  },
  'scores NaN': {
    parts: {
      body: `write(rows()); const file = path.join(out, 'samples.jsonl');
        fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('"accuracy":1', '"accuracy":NaN'));`,
    },
    code: 'E_SCORE',
    says: /^line 5 of .*\/samples\.jsonl: the score "accuracy" is NaN$/u,
    hint: /Write null/u,
  },
  'scores a boolean': {
    parts: { body: 'const all = rows(); all[0].scores.accuracy = true; write(all);' },
    code: 'E_SCORE',
    says: /^line 2 of .*: the score "accuracy" is true, not a number$/u,
    hint: /Write 1 for true/u,
  },
  'reports an aggregate that does not follow': {
    parts: { body: 'HEADER.metrics.accuracy.reported = 0.97; write(rows());' },
    code: 'E_MISMATCH',
    evaluations: FINISHED,
    says: /^the harness reports toy\/accuracy = 0\.97, but its 60 scored rows give 0\.95$/u,
    hint: /do not belong together/u,
  },
};

/** Those that a release is tried with; a pull request, which signs nothing, is tried with all the others, and with one of these. */
const ON_A_RELEASE = [
  'is not there',
  'exits 1',
  'is killed',
  'writes two rows with one key',
  'scores too few',
  'scores NaN',
];
const ON_A_PULL_REQUEST = [...Object.keys(CASES).filter((name) => !ON_A_RELEASE.includes(name)), 'scores too few'];

function caseOf(name: string): Case {
  const found = CASES[name];
  if (found === undefined) throw new RangeError(`there is no case ${name}`);
  return found;
}

describe('a harness that', () => {
  it.each(ON_A_RELEASE)('%s: a signed attempt, no claim', async (name) => {
    const { parts, says, hint, ...expected } = caseOf(name);
    await using world = await toyWorld(parts);
    const result = await world.tag('v1.0.0');
    expect(expectSignedAttempt(world, result, expected)).toMatch(says);
    expect(errorOf(result)).toMatch(hint);
  });

  it.each(ON_A_PULL_REQUEST)('%s, on a pull request: an unsigned attempt, and a comment that says so', async (name) => {
    const { parts, says, hint, ...expected } = caseOf(name);
    await using world = await toyWorld(parts);
    const result = await world.pull(world.openPull());
    expect(expectUnsignedAttempt(world, result, expected)).toMatch(says);
    expect(errorOf(result)).toMatch(hint);
  });

  it('measures well: claims, on a tag and on a pull request', async () => {
    await using world = await toyWorld({
      body: 'HEADER.metrics.accuracy.reported = 0.95; HEADER.expected = { toy: 60 }; write(rows());',
    });
    const pull = await world.pull(world.openPull());
    expect(pull.exitCode).toBe(0);
    expect(pull.outputs['verdict']).toBe('pass');
    expect(outFiles(world)).toContain('mira-evaluation.intoto.json');
    expect(outFiles(world)).not.toContain('mira-attempt.intoto.json');
    const tag = await world.tag('v1.0.0');
    expect(tag.exitCode).toBe(0);
    const attempt = verifiedStatement(world, readJson(world, 'mira-attempt.sigstore.json'));
    const evaluation = digestOf(readJson(world, 'mira-evaluation.sigstore.json'));
    expect(attempt['predicate']).toMatchObject({
      state: 'finished',
      reason: null,
      evaluations: [{ name: 'toy', state: 'finished' }],
      evaluation: { digest: { sha256: evaluation } },
    });
    expectDiscreet(world, tag);
  });

  it('ends with another status may say that it is all right', async () => {
    await using world = await toyWorld({ body: `${MEASURE} process.exit(3);`, evaluation: ['ok-exit-codes: [0, 3]'] });
    expect((await world.tag('v1.0.0')).exitCode).toBe(0);
  });

  it('scores few may be allowed to', async () => {
    await using world = await toyWorld({
      body: 'write(rows().map((row, n) => (n < 10 ? { ...row, scores: { accuracy: null } } : row)));',
      evaluation: ['min-scored: 0.8'],
    });
    expect((await world.tag('v1.0.0')).exitCode).toBe(0);
  });

  it('leaves nothing of an earlier run in the output folder when it fails', async () => {
    await using world = await toyWorld();
    expect((await world.pull(world.openPull())).exitCode).toBe(0);
    expect(outFiles(world)).toContain('mira-evaluation.intoto.json');
    await rename(world.out('mira-harness-toy.log'), world.out('mira-harness-of-before.log'));
    await world.write({ 'eval.mjs': harness("console.log('of now'); process.exit(1);") });
    const from = world.emulator.requests.length;
    expectUnsignedAttempt(world, await world.pull(world.openPull()), { code: 'E_HARNESS_EXIT' }, from);
    expect(readOut(world, 'mira-harness-toy.log')).toBe('toy harness\nof now\n');
  });

  it('changes the model while it measures it: nothing is signed but the attempt', async () => {
    await using world = await toyWorld({
      body: `${MEASURE} fs.writeFileSync(path.join(model, 'weights.json'), '{"wrong":4}');`,
    });
    const result = await world.tag('v1.0.0');
    const expected = { code: 'E_FILE_CHANGED', exit: 2, evaluations: FINISHED };
    expect(expectSignedAttempt(world, result, expected)).toBe('the model changed while it was evaluated');
  });

  it('changes a material while it runs: nothing is signed but the attempt', async () => {
    await using world = await toyWorld({ body: `${MEASURE} fs.appendFileSync('eval.mjs', '// other');` });
    const result = await world.tag('v1.0.0');
    const expected = { code: 'E_FILE_CHANGED', exit: 2, evaluations: FINISHED };
    expect(expectSignedAttempt(world, result, expected)).toBe('"eval.mjs" changed while it was evaluated');
  });

  it('is one of two that report the same task', async () => {
    const config = toyConfig().replace(
      'claims:',
      `  again:\n    run: [node, eval.mjs, "{model}", "{out}"]\n    scorer: [eval.mjs]\nclaims:`,
    );
    await using world = await toyWorld({
      body: "write(rows().map((row) => ({ ...row, task: 'toy' })));",
      files: { 'mira.yml': config },
    });
    const expected = {
      code: 'E_TASK_TWICE',
      evaluations: [
        { name: 'toy', state: 'incomplete' },
        { name: 'again', state: 'incomplete' },
      ],
    };
    const says = expectSignedAttempt(world, await world.tag('v1.0.0'), expected);
    expect(says).toBe('the evaluations toy and again both report the task toy');
  });
});

function errorOf(result: ActionResult): string {
  return result.annotations.find(({ level }) => level === 'error')?.message ?? '';
}
