import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { World } from '../emulator/world.ts';
import { toyConfig, toyWorld } from '../e2e/support/project.ts';
import { bundleOf } from '../e2e/support/published.ts';
import { model, release } from '../e2e/support/released.ts';
import { claimOf, readReport } from '../e2e/support/report.ts';
import { harnessRan, member, verifiedStatement } from '../e2e/support/seen.ts';

/** Controls: a subject that is known to be bad, and the dataset's own reference answers. */

/** `broken.txt` says of how many samples the reference answer fails, `bad.txt` how many the bad subject gets wrong. */
const BODY = `const what = process.argv[4] ?? 'model';
const wrong = what === 'reference' ? Number(fs.readFileSync('broken.txt', 'utf8')) : Number(fs.readFileSync('bad.txt', 'utf8'));
console.log('measuring the ' + what);
write(what === 'model' ? rows() : rows().map((row, n) => ({ ...row, scores: { accuracy: n < wrong ? 0 : 1 } })));`;

const CONTROL = [
  'control:',
  '  must-pass: {run: [node, eval.mjs, "{model}", "{out}", reference]}',
  '  must-fail: {run: [node, eval.mjs, "{model}", "{out}", bad]}',
];

async function controlled(evaluation: readonly string[] = CONTROL): Promise<World> {
  return toyWorld({ body: BODY, evaluation, files: { 'broken.txt': '2\n', 'bad.txt': '55\n' } });
}

it('broken samples are named, counted and left out on both sides; a control that is bad lets the claim stand', async () => {
  await using world = await controlled();
  const first = await release(world, 'v1.0.0');
  expect(first.summary).toContain('2 of 60 samples of toy are broken');
  const predicate = member(verifiedStatement(world, bundleOf(world, 'v1.0.0')), 'predicate');
  expect(member(predicate, 'controls')).toEqual([
    {
      kind: 'must-pass',
      evaluation: 'toy',
      task: 'toy',
      rows: 'control:must-pass:toy',
      metrics: [{ metric: 'accuracy', best: 1 }],
      checked: 60,
      broken: ['text-0', 'text-1'],
    },
    { kind: 'must-fail', evaluation: 'toy', task: 'toy', rows: 'control:must-fail:toy' },
  ]);
  // the model got the two broken ones and one more wrong
  expect(member(predicate, 'claims')).toMatchObject([
    { estimate: String(57 / 58), counts: { expected: 58, scored: 58 } },
  ]);
  expect(await readFile(path.join(world.workspace, 'mira-out/mira-harness-toy--must-fail.log'), 'utf8')).toContain(
    'measuring the bad',
  );

  await model(world, 4);
  const second = await world.tag('v1.0.1');
  expect(second.exitCode).toBe(0);
  expect(claimOf(readReport(world), 'toy/accuracy')).toMatchObject({ verdict: 'holds', n: 58, lost: 1 });

  // other broken samples: another ruler
  await world.write({ 'broken.txt': '1\n' });
  await world.tag('v1.0.2');
  expect(claimOf(readReport(world), 'toy/accuracy')).toMatchObject({
    verdict: 'inconclusive',
    reason: 'incomparable',
    detail: 'the samples whose reference answers fail changed (2 before, 1 here)',
  });

  // a control less is told
  await world.write({ 'mira.yml': toyConfig({}) });
  const without = await world.tag('v1.0.3');
  expect(without.summary).toContain('toy had the control must-fail in the baseline, and has none here');
  expect(claimOf(readReport(world), 'toy/accuracy')).toMatchObject({ verdict: 'holds', n: 58 });
});

it('a claim whose known-bad subject scores like the candidate is vacuous, and never green', async () => {
  await using world = await controlled();
  await world.write({ 'bad.txt': '4\n' });
  const result = await world.tag('v1.0.0');
  expect(result.exitCode).toBe(12);
  expect(result.outputs['verdict']).toBe('incomplete');
  expect(claimOf(readReport(world), 'toy/accuracy')).toMatchObject({ verdict: 'inconclusive', reason: 'vacuous' });
  expect(result.summary).toContain('E_VACUOUS');
});

it('reference answers that check nothing end the run before it is green', async () => {
  await using world = await controlled();
  await world.write({ 'broken.txt': '60\n' });
  const result = await world.tag('v1.0.0');
  expect(result.exitCode).toBe(12);
  expect(result.log).toContain('E_CONTROL: must-pass checked nothing of toy');
  expect(harnessRan(world)).toBe(true);
});
