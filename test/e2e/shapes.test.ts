import { expect, it } from 'vitest';
import { mira } from '../../scripts/demo/terminal.ts';
import { model, release } from './support/released.ts';
import { toyWorld, weights } from './support/project.ts';
import { claimOf, readReport } from './support/report.ts';

/** Repeats, values of a whole corpus, perplexity and latency: measured, signed, verified and compared as one job. */

const BODY = `
const { wrong } = JSON.parse(fs.readFileSync(path.join(model, 'weights.json'), 'utf8'));
const header = {
  schema: 'mira-samples/1',
  metrics: { seconds: { direction: 'lower' }, accuracy: { direction: 'higher', kind: 'binary' }, tp: {}, fp: {}, fn: {}, ll: {}, tokens: {} },
};
const lines = [];
for (let n = 0; n < 300; n += 1) {
  for (let repeat = 0; repeat < 2; repeat += 1) {
    const bad = n < wrong;
    lines.push({
      key: 'text-' + n,
      repeat,
      scores: {
        accuracy: bad || (n > 280 && repeat === 1) ? 0 : 1,
        seconds: 0.2 + (n % 7) / 10 + repeat / 50,
        tp: bad ? 2 : 4, fp: n % 2, fn: bad ? 2 : 0,
        ll: -(20 + (n % 5) + (bad ? 3 : 0)), tokens: 10 + (n % 3),
      },
      prompt: 'prompt ' + n, target: 'yes', response: bad ? 'no' : 'yes',
    });
  }
}
fs.writeFileSync(path.join(out, 'samples.jsonl'), [header, ...lines].map((line) => JSON.stringify(line) + '\\n').join(''));
`;

const CLAIMS = `claims:
  - {metric: toy/accuracy, margin: 0.05}
  - {metric: toy/f1, margin: 0.05, estimator: {f1: [tp, fp, fn]}}
  - {metric: toy/perplexity, margin: 3%, estimator: {ratio: [ll, tokens]}}
  - {metric: toy/seconds, estimator: log-ratio, floor: 5}
gate: {fail-on: [regressed]}
`;

it('every shape goes the whole way', async () => {
  await using world = await toyWorld({
    body: BODY,
    evaluation: ['repeats: 2'],
    rest: CLAIMS,
    files: { 'model/weights.json': weights(10) },
  });
  await release(world, 'v1.0.0');
  const first = readReport(world);
  expect(claimOf(first, 'toy/seconds')).toMatchObject({ verdict: 'new', floor: { value: 5, verdict: 'holds' } });

  const verified = await mira(
    ['verify', 'mira-evaluation.sigstore.json', '--samples', 'mira-samples.jsonl.zst', '--repo', 'acme/langid'].concat([
      '--trusted-root',
      '../trusted_root.json',
    ]),
    world.out(''),
  );
  expect(verified.stdout).toContain('4 of 4 recomputed from the samples');
  expect(verified.exitCode).toBe(0);

  await model(world, 100);
  const worse = await world.pull(world.openPull());
  const report = readReport(world);
  expect(worse.exitCode).toBe(20);
  const said = report.claims.map(({ id, verdict, method, advisory }) => [id, verdict, method, advisory]);
  expect(said).toEqual([
    ['toy/accuracy', 'regressed', 'paired-t', false],
    ['toy/f1', 'regressed', 'corpus-bootstrap', false],
    ['toy/perplexity', 'regressed', 'ratio-t', false],
    // nothing about the times changed at all: without a spread there is no p
    ['toy/seconds', 'inconclusive', 'log-ratio-t', true],
  ]);
  expect(claimOf(report, 'toy/f1').resampling).toMatchObject({ rounds: 10_000 });
});
