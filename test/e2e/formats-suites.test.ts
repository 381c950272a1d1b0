import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mira, type Finished } from '../../scripts/demo/terminal.ts';
import { isObject } from '../../src/json.ts';

/** HELM, OpenAI evals, SWE-bench and EvalPlus, through the committed command line. */

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures/harness');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'mira-suites-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (...args: string[]): Promise<Finished> => mira(args, folder);
const at = (name: string): string => path.join(FIXTURES, name);

function rowsOf({ stdout, stderr }: Finished): readonly Readonly<Record<string, unknown>>[] {
  expect(stderr).toBe('');
  return stdout
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
    .filter((row) => isObject(row));
}

describe('mira samples', () => {
  it.each([
    ['helm/capitals-model=simple_model1', 6, 'capitals', 'id0'],
    ['eee/helm', 25, 'commonsense:dataset=hellaswag,method=multiple_choice_joint,split=valid', 'id44874'],
    ['openai_evals/match.jsonl', 12, 'capitals.test', 'capitals.test.7'],
    ['swe_bench/acme__coder-1.0.release.json', 16, 'default', 'acme__tools-101'],
    ['evalplus/two_eval_results.json', 8, 'HumanEval', 'HumanEval/0'],
  ])('%s: %i rows, told by their structure', async (fixture, count, task, key) => {
    const rows = rowsOf(await run('samples', at(fixture)));
    expect(rows).toHaveLength(count);
    expect(rows[0]).toMatchObject({ task, key, repeat: 0 });
  });

  it('refuses a log of a run that did not end, as a user error', async () => {
    const text = await readFile(at('openai_evals/match.jsonl'), 'utf8');
    await writeFile(path.join(folder, 'cut.jsonl'), text.split('\n').toSpliced(1, 1).join('\n'));
    const result = await run('samples', 'cut.jsonl');
    expect(result.stderr).toContain('E_FORMAT: cut.jsonl holds no final report: the eval did not end');
    expect(result.exitCode).toBe(2);
  });
});

describe('mira compare', () => {
  it('of two runs of OpenAI evals tells what was lost', async () => {
    const result = await run('compare', at('openai_evals/match.jsonl'), at('openai_evals/match_worse.jsonl'));
    expect(result.stdout).toMatch(/capitals\.test\/accuracy +100\.0 % → 75\.0 %/u);
    expect(result.exitCode).toBe(10);
  });

  it('of a part says that it is one', async () => {
    const parts = [at('openai_evals/match.jsonl'), at('openai_evals/max_samples.jsonl')] as const;
    const result = await run('compare', ...parts);
    expect(result.stdout).toContain('the harness evaluated only a part of the task');
    expect(result.exitCode).toBe(12);
  });

  it('of two SWE-bench reports pairs instances by their ids', async () => {
    const reports = ['release', 'next'].map((name) =>
      at(`swe_bench/acme__coder-1.${name === 'next' ? 1 : 0}.${name}.json`),
    );
    const result = await run('compare', ...reports, '--json');
    const report: unknown = JSON.parse(result.stdout);
    const claims = isObject(report) && Array.isArray(report['claims']) ? report['claims'] : [];
    expect(claims).toHaveLength(1);
    expect(claims[0]).toMatchObject({ id: 'default/resolved', n: 14, lost: 3, gained: 0 });
  });

  it('of two runs of HELM compares split by split', async () => {
    const result = await run('compare', at('helm'), at('helm'));
    expect(result.stdout).toContain('capitals/exact_match');
    expect(result.stdout).toContain('capitals:split%3Dvalid/exact_match');
    expect(result.stdout).toMatch(/No claim on capitals\/perplexity/u);
    expect(result.exitCode).toBe(10);
  });

  it('of two runs of EvalPlus takes the mean over the samples of a problem', async () => {
    const result = await run('compare', at('evalplus/one_eval_results.json'), at('evalplus/two_eval_results.json'));
    expect(result.stdout).toMatch(/HumanEval\/plus +50\.0 % → 25\.0 %/u);
  });
});

describe('a results file that EvalPlus loads instead of evaluating', () => {
  const config = (copies: boolean): string => `model: model
evaluations:
  code:
    run: [node, -e, "${copies ? "require('fs').copyFileSync('recorded.json', 'out/x_eval_results.json')" : "console.log('Load from previous results')"}"]
    output: out
    min-scored: 0
`;

  it('is refused when it is older than the run, and read when the run wrote it', async () => {
    const project = path.join(folder, 'project');
    await mkdir(path.join(project, 'model'), { recursive: true });
    await mkdir(path.join(project, 'out'));
    await writeFile(path.join(project, 'model/weights.json'), '{}');
    await cp(at('evalplus/one_eval_results.json'), path.join(project, 'recorded.json'));
    await cp(at('evalplus/one_eval_results.json'), path.join(project, 'out/x_eval_results.json'));
    await writeFile(path.join(project, 'mira.yml'), config(false));
    const stale = await mira(['run'], project);
    expect(stale.stderr).toMatch(/E_OUTPUT_STALE: .+x_eval_results\.json is older than the run/u);
    expect(stale.exitCode).toBe(12);
    await writeFile(path.join(project, 'mira.yml'), config(true));
    const fresh = await mira(['run'], project);
    expect(fresh.stdout).toMatch(/HumanEval\/base +75\.0 %/u);
    expect(fresh.exitCode).toBe(0);
  });
});
