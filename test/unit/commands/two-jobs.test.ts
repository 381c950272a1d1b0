import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { MiraError } from '../../../src/errors.ts';
import { isObject } from '../../../src/json.ts';
import {
  attestIn,
  Checkout,
  CONFIG,
  evaluatedJob,
  forge,
  evaluateIn,
  expectRefused,
  predicateOf,
  statementOf,
  type EvaluatedJob,
} from './two-jobs.ts';

let first: EvaluatedJob;

beforeAll(async () => {
  first = await evaluatedJob();
});
afterAll(async () => first[Symbol.asyncDispose]());

describe('the evaluating job', () => {
  it('hands over one folder and signs nothing', () => {
    expect(first.ended.exit).toBe(0);
    expect(first.ended.outputs.get('evidence-path')).toBe(first.checkout.path('mira-evidence'));
    expect(readdirSync(first.checkout.path('mira-evidence')).toSorted()).toStrictEqual([
      'mira-environment.json',
      'mira-evaluation.intoto.json',
      'mira-handover.json',
      'mira-harness-toy.log',
      'mira-model.digests',
      'mira-model.json',
      'mira-salts.jsonl.zst',
      'mira-samples.jsonl.zst',
    ]);
  });

  it('lists the files that it leaves', async () => {
    const { files } = await first.checkout.json('mira-evidence/mira-handover.json');
    const names = Array.isArray(files) ? files.map((file: unknown) => (isObject(file) ? file['name'] : null)) : [];
    const present = readdirSync(first.checkout.path('mira-evidence')).filter((name) => name !== 'mira-handover.json');
    expect(names).toStrictEqual(present.toSorted());
  });
});

describe('the attesting job', () => {
  it('signs what one job would have signed', async () => {
    await using checkout = await first.received();
    const ended = await attestIn(checkout, { evidenceDigest: first.digest });
    expect(ended.failures).toStrictEqual([]);
    expect(ended.exit).toBe(0);
    const signed = statementOf(await checkout.json('mira-out/mira-evaluation.sigstore.json'));
    const draft = await first.checkout.json('mira-evidence/mira-evaluation.intoto.json');
    expect(signed).toStrictEqual(draft);
    expect(predicateOf(signed)).toMatchObject({ claims: [{ id: 'toy/accuracy', estimate: '0.95', reported: '0.95' }] });
    expect(readdirSync(checkout.path('mira-out'))).toEqual(
      expect.arrayContaining([
        'mira-gate.sigstore.json',
        'mira-harness-toy.log',
        'mira-samples.jsonl.zst',
        'model.sig',
      ]),
    );
  });

  it('signs the plan, and that it was tried when the other job began, before anything can speak against the rows', async () => {
    await using checkout = await first.received();
    const { startedOn } = await checkout.json('mira-evidence/mira-handover.json');
    await forge(checkout, 'mira-samples.jsonl.zst', 'no rows');
    const ended = await attestIn(checkout, {});
    expect(ended.exit).not.toBe(0);
    const plan = predicateOf(statementOf(await checkout.json('mira-out/mira-plan.sigstore.json')));
    const started = predicateOf(statementOf(await checkout.json('mira-out/mira-attempt-started.sigstore.json')));
    expect(started).toMatchObject({ state: 'started', reason: null, run: { startedOn, finishedOn: null } });
    expect(plan['run']).toStrictEqual(started['run']);
    const aborted = predicateOf(statementOf(await checkout.json('mira-out/mira-attempt.sigstore.json')));
    expect(aborted).toMatchObject({ state: 'aborted', plan: started['plan'] });
  });

  it('takes the rows of controls and judges like all others', async () => {
    const controlled = {
      'mira.yml': CONFIG.replace(
        'claims:',
        `    control:
      must-pass: {run: [node, eval.mjs, right/, "{out}"]}
      must-fail: {run: [node, eval.mjs, bad/, "{out}"]}
    judge: {labels: labels.jsonl, min-agreement: 0.6}
claims:`,
      ),
      'right/weights.json': '{"wrong":0}',
      'bad/weights.json': '{"wrong":60}',
      'labels.jsonl': Array.from({ length: 20 }, (_, n) => `{"key":"text-${n}","label":${n < 3 ? 0 : 1}}\n`).join(''),
    };
    await using one = await Checkout.make(controlled);
    expect((await evaluateIn(one)).failures).toStrictEqual([]);
    await using two = await Checkout.make(controlled);
    await two.receive(one);
    const ended = await attestIn(two);
    expect(ended.failures).toStrictEqual([]);
    const { evidence } = predicateOf(statementOf(await two.json('mira-out/mira-evaluation.sigstore.json')));
    expect(evidence).toMatchObject([
      { task: 'control:labels:toy', count: 20 },
      { task: 'control:must-fail:toy', count: 60 },
      { task: 'control:must-pass:toy', count: 60 },
      { task: 'toy', count: 60 },
    ]);
  });

  it('starts no program of the plan', async () => {
    await using checkout = await first.received();
    expect((await attestIn(checkout)).exit).toBe(0);
    expect(readdirSync(checkout.folder)).not.toContain('ran.txt');
    expect(readdirSync(first.checkout.folder)).toContain('ran.txt');
  });

  it('does not write into the folder that it reads', async () => {
    await using checkout = await first.received();
    const ended = await attestIn(checkout, { out: './mira-evidence/' });
    expect(ended.failures.map(({ code }) => code)).toStrictEqual(['E_USAGE']);
    expect(readdirSync(checkout.path('mira-evidence'))).toContain('mira-samples.jsonl.zst');
  });
});

describe('an evaluation that did not finish', () => {
  it('because somebody cancelled it, is recorded too', async () => {
    const slow = { 'model/weights.json': '{"wrong":100}\n' };
    await using one = await Checkout.make(slow);
    const controller = new AbortController();
    const ending = evaluateIn(one, { signal: controller.signal });
    await vi.waitUntil(() => readdirSync(one.folder).includes('ran.txt'), { timeout: 30_000 });
    controller.abort(new MiraError('E_CANCELLED', 'the run was cancelled'));
    expect((await ending).exit).toBe(12);
    await using two = await Checkout.make(slow);
    await two.receive(one);
    await expectRefused(two, await attestIn(two), 'E_CANCELLED', /cancelled/u);
  });

  it('is recorded by the job that may sign', async () => {
    await using one = await Checkout.make({ 'model/weights.json': '{"wrong":61}\n' });
    const aborted = await evaluateIn(one);
    expect(aborted.exit).toBe(12);
    expect(aborted.outputs.get('evidence-digest')).toMatch(/^sha256:/u);
    await using two = await Checkout.make({ 'model/weights.json': '{"wrong":61}\n' });
    await two.receive(one);
    const ended = await attestIn(two);
    expect(ended.exit).toBe(12);
    await expectRefused(two, ended, 'E_HARNESS_EXIT', /status 7/u);
    const attempt = predicateOf(statementOf(await two.json('mira-out/mira-attempt.sigstore.json')));
    expect(attempt['evaluations']).toStrictEqual([{ name: 'toy', state: 'incomplete' }]);
    expect(await readFile(two.path('mira-out/mira-harness-toy.log'), 'utf8')).toContain('out of memory');
  });
});
