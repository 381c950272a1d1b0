import { generateKeyPairSync } from 'node:crypto';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { succeed } from './support/execute.ts';
import { Bench, CHANCE, compareByChance, jsonLines } from './support/harness-peer.ts';
import { pythonEnvironment } from './support/python-peer.ts';

/** lm-evaluation-harness itself, without network, and what is made of its output. */

const LM_EVAL = 'lm-eval==0.4.13';
const PEERS = resolve(import.meta.dirname, 'peers');
const INSTALL_AND_RUN_MS = 1_800_000;
const MS = 300_000;

const QUESTIONS = Array.from({ length: 200 }, (_, n) => {
  const right = (11 + n) * 3;
  // a target of digits alone would be taken for the number of a choice
  const choices = [right - 3, right - 1, right, right + 2].map((number) => `it is ${number}`);
  return { question: `What is ${11 + n} times 3?`, choices, answer: `it is ${right}` };
});
const SUMS = Array.from({ length: 120 }, (_, n) => ({ question: `${n}+${n + 7}=`, answer: String(2 * n + 7) }));

/** A model that has the answers to so many questions of each task, and guesses the rest or gives none. */
function model(questions: number, sums: number): string {
  const known = [...QUESTIONS.slice(0, questions), ...SUMS.slice(0, sums)];
  return JSON.stringify(Object.fromEntries(known.map(({ question, answer }) => [question, answer])));
}

/** A task of multiple choice on the data set of its name. */
function choiceTask(name: string): string {
  return `task: ${name}
dataset_path: json
dataset_kwargs: {data_files: {test: data/${name}.jsonl}}
test_split: test
output_type: multiple_choice
doc_to_text: "{{question}}"
doc_to_choice: "{{choices}}"
doc_to_target: "{{answer}}"
num_fewshot: 0
metric_list: [{metric: acc, aggregation: mean, higher_is_better: true}]
metadata: {version: 1.0}
`;
}

const FILES = {
  'data/few.jsonl': jsonLines(QUESTIONS.slice(0, 80)),
  'few/few.yaml': choiceTask('few'),
  'data/questions.jsonl': jsonLines(QUESTIONS),
  'data/sums.jsonl': jsonLines(SUMS),
  'tasks/questions.yaml': choiceTask('questions'),
  'tasks/sums.yaml': `task: sums
dataset_path: json
dataset_kwargs: {data_files: {test: data/sums.jsonl}}
test_split: test
output_type: generate_until
doc_to_text: "{{question}}"
doc_to_target: "{{answer}}"
num_fewshot: 0
generation_kwargs: {until: ["\\n"], do_sample: false, max_gen_toks: 8}
filter_list:
  - {name: strict, filter: [{function: regex, regex_pattern: "^([0-9]+)$"}, {function: take_first}]}
  - {name: last, filter: [{function: regex, group_select: -1, regex_pattern: "([0-9]+)"}, {function: take_first}]}
metric_list: [{metric: exact_match, aggregation: mean, higher_is_better: true}]
metadata: {version: 1.0}
`,
  'good/answers.json': model(190, 110),
  'worse/answers.json': model(130, 80),
};

/** Nothing is fetched, and no cache of the user is touched. */
const OFFLINE = { HF_HUB_OFFLINE: '1', HF_DATASETS_OFFLINE: '1', TOKENIZERS_PARALLELISM: 'false' };

const ARGUMENTS = ['--tasks', 'questions,sums', '--include_path', 'tasks', '--log_samples', '--seed', '0'];

let python: string;
let bench: Bench;

/** Runs lm-eval as its users do, and returns the folder of its output. */
async function evaluate(name: string, out: string, more: readonly string[] = []): Promise<string> {
  const args = ['run', '--model', 'knows', '--model_args', `path=${name}`, ...ARGUMENTS, '--output_path', out, ...more];
  await succeed(python, [join(PEERS, 'lm_eval_knows.py'), ...args], {
    cwd: bench.folder,
    env: { ...process.env, ...OFFLINE, HF_HOME: bench.at('hf') },
    timeout: MS,
  });
  return out;
}

const ACC = 'questions/acc,none';
const STRICT = 'sums/exact_match,strict';
const LAST = 'sums/exact_match,last';

describe(LM_EVAL, () => {
  beforeAll(async () => {
    python = await pythonEnvironment([LM_EVAL]);
    bench = await Bench.create(FILES);
    await evaluate('good', 'out-good');
  }, INSTALL_AND_RUN_MS);
  afterAll(async () => bench[Symbol.asyncDispose]());

  it('gives rows whose means are what it printed, and the same model holds', { timeout: MS }, async () => {
    await evaluate('good', 'out-again');
    const { exitCode, claims } = await bench.compare('out-good', 'out-again', '--margin', '0.05');
    expect(Array.from(claims, ([id, { verdict, n }]) => [id, verdict, n])).toStrictEqual([
      [ACC, 'holds', 200],
      [LAST, 'holds', 120],
      [STRICT, 'holds', 120],
    ]);
    expect(claims.get(LAST)?.baseline.value).toBe(110 / 120);
    expect(exitCode).toBe(0);
  });

  it('a model that answers worse is regressed', { timeout: MS }, async () => {
    await evaluate('worse', 'out-worse');
    const { exitCode, claims } = await bench.compare('out-good', 'out-worse');
    expect(Array.from(claims.values(), ({ verdict }) => verdict)).toStrictEqual(Array(3).fill('regressed'));
    expect(claims.get(STRICT)).toMatchObject({ lost: 30, gained: 0, method: 'mcnemar-exact' });
    expect(exitCode).toBe(20);
  });

  it('with a changed data file it is incomparable, in that task alone', { timeout: MS }, async () => {
    const changed = QUESTIONS.map((row, n) => (n === 7 ? { ...row, question: `${row.question} Think.` } : row));
    await bench.write({ 'data/questions.jsonl': jsonLines(changed) });
    try {
      await evaluate('good', 'out-changed');
    } finally {
      await bench.write({ 'data/questions.jsonl': FILES['data/questions.jsonl'] });
    }
    const { exitCode, claims } = await bench.compare('out-good', 'out-changed', '--margin', '0.05');
    expect(Array.from(claims.values(), ({ verdict, reason }) => [verdict, reason])).toStrictEqual([
      ['inconclusive', 'incomparable'],
      ['holds', null],
      ['holds', null],
    ]);
    expect(exitCode).toBe(10);
  });

  it('a part of the data is a part', { timeout: MS }, async () => {
    await evaluate('good', 'out-limited', ['--limit', '20']);
    const { result, claims } = await bench.compare('out-good', 'out-limited');
    expect(Array.from(claims.values(), ({ reason }) => reason)).toStrictEqual(Array(3).fill('subset'));
    expect(result).toBe('incomplete');
  });

  it(
    `of ${CHANCE.pairs} pairs of runs that differ by chance alone, few are called worse`,
    { timeout: 2 * MS },
    async () => {
      const args = [join(PEERS, 'lm_eval_seeds.py'), 'few', 'few', 'seeds', String(CHANCE.runs)];
      const env = { ...process.env, ...OFFLINE, HF_HOME: bench.at('hf') };
      await succeed(python, args, { cwd: bench.folder, env, timeout: 2 * MS });
      const { regressed, lost } = await compareByChance(bench, 'seeds');
      // the answers are drawn anew: pairs of equal runs would prove nothing
      expect(lost).toBeGreaterThan(10 * CHANCE.pairs);
      expect(regressed).toBeLessThanOrEqual(CHANCE.mostRegressed);
    },
  );

  it('a whole run measures with it, signs, and finds the worse model out', { timeout: MS }, async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const run = ['run', '--model', 'knows', '--model_args', 'path={model}', ...ARGUMENTS, '--output_path', '{out}'];
    await bench.write({
      'key.pem': privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      'mira.pub': publicKey.export({ type: 'spki', format: 'pem' }).toString(),
      'mira.yml': `model: model/
evaluations:
  arithmetic:
    run: ${JSON.stringify([python, join(PEERS, 'lm_eval_knows.py'), ...run])}
    datasets: [data/questions.jsonl, data/sums.jsonl]
    scorer: [tasks]
    env: ${JSON.stringify({ ...OFFLINE, HF_HOME: bench.at('hf') })}
claims:
  - {metric: "${ACC}", margin: 0.05}
  - {metric: "sums/*", margin: 0.05}
signers: [{key: mira.pub}]
`,
      'model/answers.json': FILES['good/answers.json'],
    });
    const first = await bench.mira('run', '--key', 'key.pem', '--out', 'first');
    expect([first.exitCode, first.stdout]).toEqual([0, expect.stringContaining('3 claims recorded')]);
    await bench.write({ 'model/answers.json': FILES['worse/answers.json'] });
    const baseline = ['--baseline', 'first/mira-evaluation.sigstore.json'];
    const second = await bench.mira('run', '--key', 'key.pem', '--out', 'second', ...baseline);
    expect([second.exitCode, second.stdout]).toEqual([20, expect.stringContaining('regressed')]);
  });
});
