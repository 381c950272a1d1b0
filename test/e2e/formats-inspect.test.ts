import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mira, type Finished } from '../../scripts/demo/terminal.ts';
import { evaluationStatement } from '../../src/statements/evaluation.ts';
import { writeZip } from '../unit/harness/formats/zip-writer.ts';

/** Logs of inspect_ai and of Every Eval Ever through the commands, as they are installed. */

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures/harness');
const BASIC = 'inspect_ai/basic/2026-11-24T17-51-56-00-00_qa_kVdQDaig5LRsM3rgieY8Hq.eval';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'mira-inspect-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (...args: string[]): Promise<Finished> => mira(args, folder);

/** A log of so many samples, of which the first are answered wrongly; the ids are positions, given backwards if asked. */
async function log(name: string, wrong: number, count = 200, backwards = false): Promise<void> {
  const numbers = Array.from({ length: count }, (_, n) => n);
  const samples = numbers.map((n) => ({
    name: `samples/${backwards ? count - n : n + 1}_epoch_1.json`,
    content: JSON.stringify({
      id: backwards ? count - n : n + 1,
      epoch: 1,
      input: `Question ${n}?`,
      target: 'yes',
      output: { completion: n < wrong ? 'no' : 'yes', choices: [{}] },
      scores: { match: { value: n < wrong ? 'I' : 'C', history: [] } },
    }),
  }));
  const accuracy = { name: 'accuracy', value: (count - wrong) / count };
  const header = {
    version: 2,
    status: 'success',
    eval: {
      task: 'acme/qa',
      model: 'acme/one',
      packages: { inspect_ai: '0.3.285' },
      dataset: { samples: count, sample_ids: numbers },
    },
    plan: { steps: [] },
    results: { total_samples: count, scores: [{ name: 'match', scorer: 'match', metrics: { accuracy } }] },
  };
  const entries = [...samples, { name: 'header.json', content: JSON.stringify(header) }];
  await writeZip(path.join(folder, name), entries);
}

describe('logs of inspect_ai', () => {
  it('are printed as rows', async () => {
    const result = await run('samples', path.join(FIXTURES, BASIC));
    expect([result.exitCode, result.stdout.trim().split('\n').length]).toEqual([0, 6]);
    expect(JSON.parse(result.stdout.split('\n')[0] ?? '')).toMatchObject({
      task: 'qa',
      key: 'q00',
      scores: { 'accuracy,includes': 1 },
    });
  });

  it('are compared, whatever the order of their samples', async () => {
    await log('old.eval', 10);
    await log('new.eval', 40, 200, true);
    const result = await run('compare', 'old.eval', 'new.eval');
    expect(result.exitCode).toBe(20);
    expect(result.stdout).toMatch(/^inspect_ai 0\.3\.285 · qa 200$/mu);
    expect(result.stdout).toMatch(
      /✗ qa\/accuracy,match +95\.0 % → 80\.0 % .+ regressed .+30 lost, none gained of 200/u,
    );
  });

  it('are refused with a sentence and a hint', async () => {
    const edited = path.join(FIXTURES, 'inspect_ai/edited/edited_qa.eval');
    const result = await run('samples', edited);
    expect(result.exitCode).toBe(2);
    expect(result.stderr).toMatch(/E_EDITED: .+ was edited after its run: the score "includes" of sample "q05"/u);
    expect(result.stderr).not.toMatch(/^\s+at .+:\d+:\d+/mu);
  });

  it('are what a run measures, and one that failed with status 0 is not', async () => {
    const project = path.join(folder, 'project');
    mkdirSync(path.join(project, 'model'), { recursive: true });
    writeFileSync(path.join(project, 'model/weights.bin'), 'weights');
    const harness =
      "import fs from 'node:fs';\nconst [from, out] = process.argv.slice(2);\nfs.writeFileSync(`${out}/log.eval`, fs.readFileSync(from));\n";
    writeFileSync(path.join(project, 'harness.mjs'), harness);
    const config = (from: string): string =>
      `model: model/\nevaluations:\n  qa:\n    run: [node, harness.mjs, ${path.join(FIXTURES, from)}, "{out}"]\nclaims: auto\n`;
    writeFileSync(path.join(project, 'mira.yml'), config(BASIC));
    const good = await mira(['run', '--out', 'good'], project);
    expect([good.exitCode, good.stderr.includes('E_')]).toEqual([0, false]);
    const text = readFileSync(path.join(project, 'good/mira-evaluation.intoto.json'), 'utf8');
    const { predicate } = v.parse(evaluationStatement, JSON.parse(text));
    expect(predicate.harness).toMatchObject([{ format: 'inspect-ai', name: 'inspect_ai', version: '0.3.285' }]);
    expect(predicate.claims).toMatchObject([
      { id: 'qa/accuracy,includes', estimate: '0.8333333333333334', reported: '0.8333333333333334' },
    ]);
    const failed = 'inspect_ai/error_failed/2026-11-24T17-52-24-00-00_with-error_8HPnQqkB8L8BFPqYSbyzRY.eval';
    writeFileSync(path.join(project, 'mira.yml'), config(failed));
    const bad = await mira(['run', '--out', 'bad'], project);
    expect(bad.exitCode).toBe(12);
    expect(bad.stderr).toMatch(/E_RUN_FAILED/u);
  });
});

describe('logs of Every Eval Ever', () => {
  it('are printed and compared, by their rows or by aggregates alone', async () => {
    const rows = path.join(FIXTURES, 'every_eval_ever_rows');
    const printed = await run('samples', rows);
    expect([printed.exitCode, printed.stdout.trim().split('\n').length]).toEqual([0, 12]);
    const text = readFileSync(path.join(rows, '5d0c7f2e-6a1b-4c3d-8e9f-0a1b2c3d4e5f.json'), 'utf8');
    writeFileSync(path.join(folder, 'a.json'), text.replace('"detailed_evaluation_results"', '"kept_elsewhere"'));
    const result = await run('compare', 'a.json', 'a.json');
    expect(result.exitCode).toBe(10);
    expect(result.stdout).toMatch(/\? capitals\/exact_match .+ can't tell +the harness gave the value and no samples/u);
  });
});
