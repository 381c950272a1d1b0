import { readdirSync } from 'node:fs';
import { appendFile, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Digest } from '../../../src/digest.ts';
import { isDigest } from '../../../src/digest.ts';
import { MiraError } from '../../../src/errors.ts';
import { isObject } from '../../../src/json.ts';
import { attestIn, Checkout, CONFIG, editIndex, evaluateIn, forge, lockOf, type Ended } from './two-jobs.ts';

let evaluating: Checkout;
let evaluated: Ended;
let digest: Digest;

beforeAll(async () => {
  evaluating = await Checkout.make();
  evaluated = await evaluateIn(evaluating);
  const said = evaluated.outputs.get('evidence-digest') ?? '';
  if (!isDigest(said)) throw new Error(`no digest: ${evaluated.log.join('\n')}`);
  digest = said;
});

afterAll(async () => evaluating[Symbol.asyncDispose]());

/** A second checkout with the evidence of the first. */
async function received(changes: Readonly<Record<string, string>> = {}): Promise<Checkout> {
  const checkout = await Checkout.make(changes);
  await checkout.receive(evaluating);
  return checkout;
}

function statementOf(bundle: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const envelope = bundle['dsseEnvelope'];
  const payload = isObject(envelope) ? String(envelope['payload']) : '';
  const value: unknown = JSON.parse(Buffer.from(payload, 'base64').toString('utf8'));
  return isObject(value) ? value : {};
}

function predicateOf(statement: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const predicate = statement['predicate'];
  return isObject(predicate) ? predicate : {};
}

/** Refused before anything was signed but the record that it was tried. */
async function expectRefused(checkout: Checkout, ended: Ended, code: string, says: RegExp): Promise<void> {
  expect(ended.failures.map((error) => error.code)).toStrictEqual([code]);
  expect(ended.failures[0]?.message).toMatch(says);
  const out = readdirSync(checkout.path('mira-out')).filter((name) => /^mira-(?:eval|gate|samples)|^model/u.test(name));
  expect(out).toStrictEqual([]);
  const attempt = predicateOf(statementOf(await checkout.json('mira-out/mira-attempt.sigstore.json')));
  expect(attempt).toMatchObject({ state: 'aborted', reason: { code }, evaluation: null });
}

describe('the evaluating job', () => {
  it('hands over one folder and signs nothing', () => {
    expect(evaluated.exit).toBe(0);
    expect(evaluated.outputs.get('evidence-path')).toBe(evaluating.path('mira-evidence'));
    expect(readdirSync(evaluating.path('mira-evidence')).toSorted()).toStrictEqual([
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
    const { files } = await evaluating.json('mira-evidence/mira-handover.json');
    const names = Array.isArray(files) ? files.map((file: unknown) => (isObject(file) ? file['name'] : null)) : [];
    const present = readdirSync(evaluating.path('mira-evidence')).filter((name) => name !== 'mira-handover.json');
    expect(names).toStrictEqual(present.toSorted());
  });
});

describe('the attesting job', () => {
  it('signs what one job would have signed', async () => {
    await using checkout = await received();
    const ended = await attestIn(checkout, { evidenceDigest: digest });
    expect(ended.failures).toStrictEqual([]);
    expect(ended.exit).toBe(0);
    const signed = statementOf(await checkout.json('mira-out/mira-evaluation.sigstore.json'));
    const draft = await evaluating.json('mira-evidence/mira-evaluation.intoto.json');
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

  it('starts no program of the plan', async () => {
    await using checkout = await received();
    expect((await attestIn(checkout)).exit).toBe(0);
    expect(readdirSync(checkout.folder)).not.toContain('ran.txt');
    expect(readdirSync(evaluating.folder)).toContain('ran.txt');
  });

  it('does not write into the folder that it reads', async () => {
    await using checkout = await received();
    const ended = await attestIn(checkout, { out: './mira-evidence/' });
    expect(ended.failures.map(({ code }) => code)).toStrictEqual(['E_USAGE']);
    expect(readdirSync(checkout.path('mira-evidence'))).toContain('mira-samples.jsonl.zst');
  });
});

/** The rows as text, one of them changed. */
async function changedRows(checkout: Checkout, from: string, to: string): Promise<Buffer> {
  const bytes = await readFile(checkout.path('mira-evidence/mira-samples.jsonl.zst'));
  const text = zstdDecompressSync(bytes).toString('utf8');
  expect(text).toContain(from);
  return zstdCompressSync(text.replace(from, to));
}

const WRONG = '"response":"no"';
const SCORED_0 = '"scores":{"accuracy":0}';

describe('what was altered between the jobs', () => {
  it('a file that is not as it was', async () => {
    await using checkout = await received();
    const rows = await changedRows(checkout, SCORED_0, SCORED_0.replace('0', '1'));
    await writeFile(checkout.path('mira-evidence/mira-samples.jsonl.zst'), rows);
    await expectRefused(checkout, await attestIn(checkout), 'E_HANDOVER', /mira-samples\.jsonl\.zst (?:has|is not)/u);
  });

  it.each([
    ['a score', SCORED_0, SCORED_0.replace('0', '1')],
    ['an answer', WRONG, '"response":"yes"'],
  ])('%s in the rows, with the index made to fit', async (_, from, to) => {
    await using checkout = await received();
    await forge(checkout, 'mira-samples.jsonl.zst', await changedRows(checkout, from, to));
    await expectRefused(checkout, await attestIn(checkout), 'E_EVIDENCE', /task toy have the root/u);
  });

  it('a claim, with the index made to fit', async () => {
    await using checkout = await received();
    const draft = await readFile(checkout.path('mira-evidence/mira-evaluation.intoto.json'), 'utf8');
    await forge(checkout, 'mira-evaluation.intoto.json', draft.replace('"estimate": "0.95"', '"estimate": "0.99"'));
    await expectRefused(checkout, await attestIn(checkout), 'E_RECOMPUTE', /toy\/accuracy is 0\.95 .+ said 0\.99/u);
  });

  it('the environment, with the index made to fit', async () => {
    await using checkout = await received();
    const text = await readFile(checkout.path('mira-evidence/mira-environment.json'), 'utf8');
    const changed = text.replace(/"(node|kernel|os[^"]*)": "[^"]+"/u, '"$1": "other"');
    expect(changed).not.toBe(text);
    await forge(checkout, 'mira-environment.json', changed);
    await expectRefused(checkout, await attestIn(checkout), 'E_HANDOVER', /environment/u);
  });

  it('everything consistently, which the digest from the other job tells', async () => {
    await using checkout = await received();
    await editIndex(checkout, (index) => ({ ...index, warnings: ['nothing to see'] }));
    const ended = await attestIn(checkout, { evidenceDigest: digest });
    await expectRefused(checkout, ended, 'E_HANDOVER', new RegExp(`evaluating job said ${digest}`, 'u'));
  });

  it.each([
    ['the model', { 'model/weights.json': '{"wrong":2}\n' }, /model that was evaluated is sha256:.+ the one here/u],
    ['a material', { 'eval.mjs': '// other\n' }, /scorer eval\.mjs of the evaluation toy was sha256:/u],
    [
      'the lock',
      { 'mira.lock.json': lockOf('b') },
      /image ghcr\.io\/acme\/eval:1\.4 of .+ was sha256:a+, and is sha256:b+/u,
    ],
    ['the plan', { 'mira.yml': CONFIG.replace('0.1', '0.2') }, /it is of the plan sha256:/u],
  ])('%s of the checkout', async (_, changes, says) => {
    await using checkout = await received(changes);
    await expectRefused(checkout, await attestIn(checkout), 'E_HANDOVER', says);
  });

  it('an image that is pinned no longer', async () => {
    await using checkout = await received();
    await rm(checkout.path('mira.lock.json'));
    const ended = await attestIn(checkout);
    expect(ended.failures.map(({ code }) => code)).toStrictEqual(['E_UNPINNED']);
  });

  it.each(['mira-samples.jsonl.zst', 'mira-salts.jsonl.zst', 'mira-harness-toy.log', 'mira-environment.json'])(
    'a folder without %s',
    async (name) => {
      await using checkout = await received();
      await rm(checkout.path('mira-evidence', name));
      await expectRefused(checkout, await attestIn(checkout), 'E_HANDOVER', new RegExp(`${name} is missing`, 'u'));
    },
  );

  it('an index that does not list the rows', async () => {
    await using checkout = await received();
    await editIndex(checkout, (index) => ({ ...index, files: [] }));
    await expectRefused(checkout, await attestIn(checkout), 'E_HANDOVER', /lists no mira-samples/u);
  });

  it.each([
    ['no JSON', '{'],
    ['another schema', '{"schema":"mira-handover/2"}'],
    ['a member twice', '{"state":"measured","state":"aborted"}'],
  ])('an index that is %s', async (_, text) => {
    await using checkout = await received();
    await checkout.write('mira-evidence/mira-handover.json', text);
    await expectRefused(checkout, await attestIn(checkout), 'E_HANDOVER', /mira-handover\.json/u);
  });

  it.each(['../mira.yml', '/etc/passwd', 'mira-x/../../mira.yml', ''])(
    'a file name that leads out of the folder: "%s"',
    async (name) => {
      await using checkout = await received();
      await editIndex(checkout, (index) => ({ ...index, files: [{ name, size: 1, digest }] }));
      await expectRefused(checkout, await attestIn(checkout), 'E_HANDOVER', /files\.0\.name/u);
    },
  );

  it('a link in place of a file', async () => {
    await using checkout = await received();
    const path = checkout.path('mira-evidence/mira-salts.jsonl.zst');
    await rm(path);
    await symlink(evaluating.path('mira-evidence/mira-salts.jsonl.zst'), path);
    await expectRefused(checkout, await attestIn(checkout), 'E_HANDOVER', /mira-salts\.jsonl\.zst is no regular file/u);
  });

  it('junk after the rows', async () => {
    await using checkout = await received();
    await appendFile(checkout.path('mira-evidence/mira-samples.jsonl.zst'), 'junk');
    await expectRefused(checkout, await attestIn(checkout), 'E_HANDOVER', /mira-samples\.jsonl\.zst has/u);
  });

  it('a run of elsewhere', async () => {
    await using checkout = await received();
    await editIndex(checkout, (index) => ({ ...index, origin: { runId: '99', attempt: 1, commit: null } }));
    await expectRefused(checkout, await attestIn(checkout), 'E_HANDOVER', /it is of the workflow run 99/u);
  });

  it('no folder at all', async () => {
    await using checkout = await Checkout.make();
    const ended = await attestIn(checkout);
    expect(ended.exit).toBe(12);
    await expectRefused(checkout, ended, 'E_HANDOVER_MISSING', /mira-handover\.json/u);
  });
});

describe('an evaluation that did not finish', () => {
  it('because somebody cancelled it, is recorded too', async () => {
    const slow = { 'model/weights.json': '{"wrong":100}\n' };
    await using first = await Checkout.make(slow);
    const controller = new AbortController();
    const ending = evaluateIn(first, { signal: controller.signal });
    await vi.waitUntil(() => readdirSync(first.folder).includes('ran.txt'), { timeout: 30_000 });
    controller.abort(new MiraError('E_CANCELLED', 'the run was cancelled'));
    expect((await ending).exit).toBe(12);
    await using second = await Checkout.make(slow);
    await second.receive(first);
    await expectRefused(second, await attestIn(second), 'E_CANCELLED', /cancelled/u);
  });

  it('is recorded by the job that may sign', async () => {
    await using first = await Checkout.make({ 'model/weights.json': '{"wrong":61}\n' });
    const aborted = await evaluateIn(first);
    expect(aborted.exit).toBe(12);
    expect(aborted.outputs.get('evidence-digest')).toMatch(/^sha256:/u);
    await using second = await Checkout.make({ 'model/weights.json': '{"wrong":61}\n' });
    await second.receive(first);
    const ended = await attestIn(second);
    expect(ended.exit).toBe(12);
    await expectRefused(second, ended, 'E_HARNESS_EXIT', /status 7/u);
    const attempt = predicateOf(statementOf(await second.json('mira-out/mira-attempt.sigstore.json')));
    expect(attempt['evaluations']).toStrictEqual([{ name: 'toy', state: 'incomplete' }]);
    expect(await readFile(second.path('mira-out/mira-harness-toy.log'), 'utf8')).toContain('out of memory');
  });
});
