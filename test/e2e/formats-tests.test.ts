import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mira, type Finished } from '../../scripts/demo/terminal.ts';
import { evaluationStatement } from '../../src/statements/evaluation.ts';
import { rowsWith, writeRun } from '../unit/harness/formats/lighteval-run.ts';

/** Outputs of promptfoo, deepeval, test runners and lighteval through the commands, as they are installed. */

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures/harness');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'mira-tests-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (...args: string[]): Promise<Finished> => mira(args, folder);
const fixture = (name: string): string => path.join(FIXTURES, name);
const lines = (result: Finished): number => result.stdout.trim().split('\n').length;

describe('promptfoo', () => {
  it('two outputs are compared in words that a stranger understands', async () => {
    cpSync(fixture('promptfoo/release1.json'), path.join(folder, 'old.json'));
    cpSync(fixture('promptfoo/release2.json'), path.join(folder, 'new.json'));
    expect(lines(await run('samples', 'old.json'))).toBe(40);
    const result = await run('compare', 'old.json', 'new.json');
    expect(result.stderr).toBe('');
    expect(result.stdout).toMatch(/^promptfoo 0\.121\.20 · default 40$/mu);
    expect(result.stdout).toMatch(/✗ default\/pass +97\.5 % → 75\.0 % .+ regressed .+ 10 lost, 1 gained of 40/u);
    expect(result.exitCode).toBe(20);
  });

  it('ten thousand results are compared', async () => {
    for (const [name, wrong] of [
      ['many-1.json', 500],
      ['many-2.json', 510],
    ] as const)
      many(name, 10_000, wrong);
    const result = await run('compare', 'many-1.json', 'many-2.json');
    expect(result.stdout).toMatch(/✓ default\/pass +95\.0 % → 94\.9 % .+ holds .+ 10 lost, none gained of 10,000/u);
    expect(result.exitCode).toBe(0);
  });

  it('is refused with a sentence and a hint', async () => {
    const result = await run('samples', fixture('promptfoo/twice.json'));
    expect(result.exitCode).toBe(2);
    expect(result.stderr).toMatch(/twice\.json:\d+ E_DUPLICATE_SAMPLE: result 3 of .+\n +Remove the test/u);
    expect(result.stderr).not.toMatch(/^\s+at .+:\d+:\d+/mu);
  });

  it('is what a run measures, with the status by which promptfoo says that tests failed', async () => {
    const { project, config } = projectOf();
    writeFileSync(path.join(project, 'mira.yml'), config(fixture('promptfoo/release1.json')));
    const result = await mira(['run', '--out', 'out'], project);
    expect([result.exitCode, result.stderr.includes('E_')]).toEqual([0, false]);
    const text = readFileSync(path.join(project, 'out/mira-evaluation.intoto.json'), 'utf8');
    const { predicate } = v.parse(evaluationStatement, JSON.parse(text));
    expect(predicate.harness).toMatchObject([{ format: 'promptfoo', name: 'promptfoo', version: '0.121.20' }]);
    expect(predicate.claims).toMatchObject([
      { id: 'arithmetic/exact', estimate: '0.975', reported: null },
      { id: 'arithmetic/pass', estimate: '0.975', reported: '0.975', kind: 'binary' },
      { id: 'arithmetic/score', estimate: '0.975', reported: '0.975' },
    ]);
    writeFileSync(path.join(project, 'mira.yml'), config(fixture('promptfoo/filtered.json')));
    const limited = await mira(['run', '--out', 'limited'], project);
    expect(limited.exitCode).toBe(12);
    expect(limited.stderr).toMatch(/E_LIMITED/u);
  });
});

/** A project whose harness copies a file and ends as promptfoo does when tests failed. */
function projectOf(): { project: string; config: (from: string) => string } {
  const project = path.join(folder, 'project');
  mkdirSync(path.join(project, 'model'), { recursive: true });
  writeFileSync(path.join(project, 'model/weights.bin'), 'weights');
  const harness =
    "import fs from 'node:fs';\nconst [from, out] = process.argv.slice(2);\nfs.writeFileSync(`${out}/results.json`, fs.readFileSync(from));\nprocess.exit(100);\n";
  writeFileSync(path.join(project, 'harness.mjs'), harness);
  const config = (from: string): string =>
    `model: model/\nevaluations:\n  arithmetic:\n    run: [node, harness.mjs, ${from}, "{out}"]\n    ok-exit-codes: [0, 100]\nclaims: auto\n`;
  return { project, config };
}

/** An output of promptfoo of so many results, of which the first failed. */
function many(name: string, count: number, wrong: number): void {
  const results = Array.from({ length: count }, (_, n) => {
    const success = n >= wrong;
    return {
      promptIdx: 0,
      testIdx: n,
      success,
      score: success ? 1 : 0,
      namedScores: {},
      failureReason: success ? 0 : 1,
      testCase: { vars: { q: `question ${n}` }, assert: [{ type: 'equals', value: 'yes' }] },
      prompt: { raw: `Say yes to question ${n}` },
      response: { output: success ? 'yes' : 'no' },
    };
  });
  const passed = count - wrong;
  const metrics = { score: passed, testPassCount: passed, testFailCount: wrong, testErrorCount: 0, namedScores: {} };
  const prompts = [{ id: 'p', raw: 'Say yes to {{q}}', label: 'Say yes to {{q}}', provider: 'one', metrics }];
  writeFileSync(
    path.join(folder, name),
    JSON.stringify({ evalId: 'e', results: { version: 3, prompts, results }, config: {}, metadata: {} }, null, 2),
  );
}

describe('deepeval', () => {
  it('two outputs are compared', async () => {
    const text = readFileSync(fixture('deepeval/test_run_20261124_173436.json'), 'utf8');
    const { testCases } = v.parse(v.looseObject({ testCases: v.array(v.looseObject({})) }), JSON.parse(text));
    for (const [name, wrong] of [
      ['run-1.json', 4],
      ['run-2.json', 40],
    ] as const) {
      const cases = Array.from({ length: 200 }, (_, n) => {
        const success = n >= wrong;
        const metric = { name: 'Exact Match', threshold: 0.5, success, score: success ? 1 : 0, flaky: false };
        return { ...testCases[0], input: `question ${n}`, success, metricsData: [metric] };
      });
      writeFileSync(path.join(folder, name), JSON.stringify({ testCases: cases, conversationalTestCases: [] }));
    }
    expect(lines(await run('samples', 'run-1.json'))).toBe(200);
    const result = await run('compare', 'run-1.json', 'run-2.json');
    expect(result.stdout).toMatch(/✗ default\/pass +98\.0 % → 80\.0 % .+ regressed .+ 36 lost, none gained of 200/u);
    expect(result.stdout).toMatch(/✗ default\/Exact Match +98\.0 % → 80\.0 % .+ regressed/u);
    expect(result.exitCode).toBe(20);
  });
});

describe('JUnit XML', () => {
  it('two outputs are compared', async () => {
    for (const [name, wrong] of [
      ['old.xml', 2],
      ['new.xml', 2],
    ] as const) {
      const cases = Array.from(
        { length: 400 },
        (_, n) => `<testcase name="${n}">${n < wrong ? '<failure/>' : ''}</testcase>`,
      );
      const suite = `<testsuite name="suite" tests="400" failures="${wrong}">\n${cases.join('\n')}\n</testsuite>`;
      writeFileSync(path.join(folder, name), `<?xml version="1.0"?>\n<testsuites>${suite}</testsuites>\n`);
    }
    expect(lines(await run('samples', 'old.xml'))).toBe(400);
    const result = await run('compare', 'old.xml', 'new.xml');
    expect(result.stdout).toMatch(/✓ default\/pass +99\.5 % → 99\.5 % .+ holds/u);
    // nobody answered anything: that nothing differs says nothing
    expect(result.stdout).not.toContain('Every response is the same');
    expect(result.exitCode).toBe(0);
  });
});

describe('lighteval', () => {
  it('two output folders are compared', async () => {
    const scores = (wrong: number): number[] => Array.from({ length: 300 }, (_, n) => (n < wrong ? 0 : 1));
    await writeRun(path.join(folder, 'out-1'), { rows: rowsWith(scores(15)), printed: { em: 0.95, em_stderr: 0.01 } });
    await writeRun(path.join(folder, 'out-2'), { rows: rowsWith(scores(60)), printed: { em: 0.8, em_stderr: 0.02 } });
    expect(lines(await run('samples', 'out-1'))).toBe(300);
    const result = await run('compare', 'out-1', 'out-2');
    expect(result.stdout).toMatch(/^lighteval · arith\|0 300$/mu);
    expect(result.stdout).toMatch(/✗ arith\|0\/em +95\.0 % → 80\.0 % .+ regressed .+ 45 lost, none gained of 300/u);
    expect(result.exitCode).toBe(20);
  });
});
