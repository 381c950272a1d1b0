import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { isObject } from '../../../src/json.ts';
import { evaluationPredicate } from '../../../src/statements/evaluation.ts';
import { openEvidence } from '../../../src/storage/evidence-folder.ts';
import { verifyClaims } from '../../../src/verification/evidence.ts';
import { attestIn, Checkout, evaluateIn, type Ended } from './two-jobs.ts';

/** A panel of judges, a control and labels, from the harness to the signed statement, in two jobs. */

const EVALUATION = `import * as fs from 'node:fs';
const [what, out] = process.argv.slice(2);
const { dishonest } = JSON.parse(fs.readFileSync('judge.json', 'utf8'));
const count = what === 'labelled' ? 20 : 60;
const rows = Array.from({ length: count }, (_, n) => {
  const good = what === 'nonsense' ? 0 : what === 'reference' ? (n === 7 ? 0 : 1) : n % 2;
  const a = what === 'labelled' && n < dishonest ? 1 - good : good;
  const b = n % 10 === 1 ? null : a;
  return [0, 1, 2].map((repeat) => ({
    key: 'text-' + n, repeat, scores: { helpful: a, 'helpful-a': a, 'helpful-b': b, 'helpful-c': a },
    prompt: 'prompt ' + n, target: null, response: 'answer ' + n,
  }));
}).flat();
const metric = { direction: 'higher', kind: 'binary' };
const metrics = { helpful: metric, 'helpful-a': metric, 'helpful-b': metric, 'helpful-c': metric };
fs.writeFileSync(out + '/samples.jsonl', [{ schema: 'mira-samples/1', metrics }, ...rows].map((line) => JSON.stringify(line) + '\\n').join(''));
`;

const CONFIG = `model: model/
evaluations:
  toy:
    run: [node, eval.mjs, model, "{out}"]
    scorer: [eval.mjs, judge.json]
    repeats: 3
    control:
      must-pass: {run: [node, eval.mjs, reference, "{out}"]}
      must-fail: {run: [node, eval.mjs, nonsense, "{out}"]}
    judge:
      labels: labels.jsonl
      run: [node, eval.mjs, labelled, "{out}"]
      votes: {helpful: [helpful-a, helpful-b, helpful-c]}
claims:
  - {metric: toy/helpful, margin: 0.1}
`;

const LABELS = Array.from({ length: 20 }, (_, n) => `${JSON.stringify({ key: `text-${n}`, label: n % 2 })}\n`).join('');

const files = (dishonest: number, more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => ({
  'mira.yml': CONFIG,
  'eval.mjs': EVALUATION,
  'labels.jsonl': LABELS,
  'judge.json': JSON.stringify({ dishonest }),
  ...more,
});

async function measuredIn(checkout: Checkout): Promise<Ended> {
  const evaluated = await evaluateIn(checkout);
  return evaluated.exit === 0 ? attestIn(checkout) : evaluated;
}

async function predicateIn(checkout: Checkout): Promise<Readonly<Record<string, unknown>>> {
  const bundle = await checkout.json('mira-out/mira-evaluation.sigstore.json');
  const envelope = bundle['dsseEnvelope'];
  const payload = isObject(envelope) ? String(envelope['payload']) : '';
  const statement: unknown = JSON.parse(Buffer.from(payload, 'base64').toString('utf8'));
  const predicate = isObject(statement) ? statement['predicate'] : null;
  if (!isObject(predicate)) throw new Error('no predicate');
  return predicate;
}

describe('a judge that agrees with people', () => {
  let run: { readonly checkout: Checkout; readonly ended: Ended };
  beforeAll(async () => {
    const checkout = await Checkout.make(files(2));
    run = { checkout, ended: await measuredIn(checkout) };
  });
  afterAll(async () => run.checkout[Symbol.asyncDispose]());

  it('has its claims signed, with votes, agreement and what was broken', async () => {
    expect(run.ended.failures).toEqual([]);
    expect(run.ended.exit).toBe(0);
    const predicate = await predicateIn(run.checkout);
    expect(predicate['claims']).toMatchObject([
      {
        id: 'toy/helpful',
        // text-7, which its reference answer fails, is in no number
        counts: { expected: 177, scored: 177 },
        repeats: { count: 3, flipRate: '0' },
        votes: { judges: ['helpful-a', 'helpful-b', 'helpful-c'], abstained: 18, correlation: '1', effective: '1' },
      },
    ]);
    expect(predicate['controls']).toMatchObject([
      { kind: 'must-pass', checked: 60, broken: ['text-7'] },
      { kind: 'must-fail', rows: 'control:must-fail:toy' },
      { kind: 'labels', rows: 'control:labels:toy' },
    ]);
    const { controls = [] } = v.parse(evaluationPredicate, predicate);
    const labels = controls.find(({ kind }) => kind === 'labels');
    expect(labels?.kind === 'labels' ? labels.metrics : []).toMatchObject([
      {
        metric: 'helpful',
        truePositives: 9,
        falsePositives: 1,
        trueNegatives: 9,
        falseNegatives: 1,
        kappa: { value: '0.8' },
      },
      { metric: 'helpful-a' },
      { metric: 'helpful-b', abstained: 2 },
      { metric: 'helpful-c' },
    ]);
    expect(run.ended.log.join('\n')).toContain('Judge of toy/helpful: κ = 0.80');
    const report = await run.checkout.json('mira-out/mira-report.json');
    expect(report['claims']).toMatchObject([{ verdict: 'new', advisory: false }]);
  });

  it('is verified from the rows, which tell a forged agreement and forged votes', async () => {
    const rows = await openEvidence(
      run.checkout.path('mira-out/mira-samples.jsonl.zst'),
      run.checkout.path('mira-out/mira-salts.jsonl.zst'),
    );
    const signed = v.parse(evaluationPredicate, await predicateIn(run.checkout));
    await expect(verifyClaims(signed, rows)).resolves.toBeUndefined();
    const forgedVotes = signed.claims.map((claim) =>
      claim.votes === undefined ? claim : { ...claim, votes: { ...claim.votes, effective: '3' } },
    );
    await expect(verifyClaims({ ...signed, claims: forgedVotes }, rows)).rejects.toThrow('its votes do not follow');
    const forged = (signed.controls ?? []).map((control) =>
      control.kind === 'labels'
        ? { ...control, metrics: control.metrics.map((metric) => ({ ...metric, falsePositives: 0 })) }
        : control,
    );
    await expect(verifyClaims({ ...signed, controls: forged }, rows)).rejects.toThrow('the agreement of the judge');
    const whole = (signed.controls ?? []).filter(({ kind }) => kind !== 'must-pass');
    await expect(verifyClaims({ ...signed, controls: whole }, rows)).rejects.toThrow('counts.scored');
  });

  it('leaves the logs of every run', async () => {
    for (const name of ['toy', 'toy--must-pass', 'toy--must-fail', 'toy--labels']) {
      await expect(readFile(run.checkout.path(`mira-out/mira-harness-${name}.log`), 'utf8')).resolves.toBeDefined();
    }
  });
});

it.each([
  ['that does not agree', files(12), 'its judge agrees with people at κ = -0.20'],
  ['that is asked once', files(2, { 'mira.yml': CONFIG.replace('    repeats: 3\n', '') }), '3 repeats are the fewest'],
])('a judge %s makes its claims advisory', async (_, changes, why) => {
  await using checkout = await Checkout.make(changes);
  const ended = await measuredIn(checkout);
  expect(ended.failures).toEqual([]);
  const report = await checkout.json('mira-out/mira-report.json');
  expect(report['claims']).toMatchObject([{ advisory: true }]);
  expect(JSON.stringify(report['claims'])).toContain(why);
});

it.each([
  ['are no JSON', { 'labels.jsonl': `${LABELS}nonsense\n` }, 'E_LABELS', 'the line is no JSON'],
  ['are neither 0 nor 1', { 'labels.jsonl': '{"key":"a","label":2}\n' }, 'E_LABELS', 'neither 0 nor 1'],
  ['come twice', { 'labels.jsonl': LABELS + LABELS }, 'E_LABELS', 'text-0 has two labels'],
  ['are of nothing', { 'labels.jsonl': '{"key":"other","label":1}\n' }, 'E_CONTROL', 'no sample of toy has a label'],
])('labels that %s end the run', async (_, changes, code, says) => {
  await using checkout = await Checkout.make(files(2, changes));
  const ended = await measuredIn(checkout);
  expect(ended.failures.map((error) => error.code)).toEqual([code]);
  expect(ended.failures[0]?.message).toContain(says);
});

it('labels of the model’s own samples need no run of their own', async () => {
  const config = CONFIG.replace('      run: [node, eval.mjs, labelled, "{out}"]\n', '');
  await using checkout = await Checkout.make(files(0, { 'mira.yml': config }));
  const ended = await measuredIn(checkout);
  expect(ended.failures).toEqual([]);
  expect(JSON.stringify((await predicateIn(checkout))['controls'])).toContain('"truePositives":10');
});
