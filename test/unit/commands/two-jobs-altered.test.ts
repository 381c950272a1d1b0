import { appendFile, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  attestIn,
  Checkout,
  CONFIG,
  editIndex,
  evaluatedJob,
  expectRefused,
  forge,
  lockOf,
  type EvaluatedJob,
} from './two-jobs.ts';

let first: EvaluatedJob;

beforeAll(async () => {
  first = await evaluatedJob();
});
afterAll(async () => first[Symbol.asyncDispose]());

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
    await using checkout = await first.received();
    const rows = await changedRows(checkout, SCORED_0, SCORED_0.replace('0', '1'));
    await writeFile(checkout.path('mira-evidence/mira-samples.jsonl.zst'), rows);
    await expectRefused(checkout, await attestIn(checkout), 'E_HANDOVER', /mira-samples\.jsonl\.zst (?:has|is not)/u);
  });

  it.each([
    ['a score', SCORED_0, SCORED_0.replace('0', '1')],
    ['an answer', WRONG, '"response":"yes"'],
  ])('%s in the rows, with the index made to fit', async (_, from, to) => {
    await using checkout = await first.received();
    await forge(checkout, 'mira-samples.jsonl.zst', await changedRows(checkout, from, to));
    await expectRefused(checkout, await attestIn(checkout), 'E_EVIDENCE', /task toy have the root/u);
  });

  it('a claim, with the index made to fit', async () => {
    await using checkout = await first.received();
    const draft = await readFile(checkout.path('mira-evidence/mira-evaluation.intoto.json'), 'utf8');
    await forge(checkout, 'mira-evaluation.intoto.json', draft.replace('"estimate": "0.95"', '"estimate": "0.99"'));
    await expectRefused(checkout, await attestIn(checkout), 'E_RECOMPUTE', /toy\/accuracy is 0\.95 .+ said 0\.99/u);
  });

  it('the environment, with the index made to fit', async () => {
    await using checkout = await first.received();
    const text = await readFile(checkout.path('mira-evidence/mira-environment.json'), 'utf8');
    const changed = text.replace(/"(node|kernel|os[^"]*)": "[^"]+"/u, '"$1": "other"');
    expect(changed).not.toBe(text);
    await forge(checkout, 'mira-environment.json', changed);
    await expectRefused(checkout, await attestIn(checkout), 'E_HANDOVER', /environment/u);
  });

  it('where the harness ran, with the index made to fit', async () => {
    await using checkout = await first.received();
    const text = await readFile(checkout.path('mira-evidence/mira-environment.json'), 'utf8');
    const changed = text.replace('"ranIn": "host"', '"ranIn": "image"');
    expect(changed).not.toBe(text);
    await forge(checkout, 'mira-environment.json', changed);
    await expectRefused(checkout, await attestIn(checkout), 'E_HANDOVER', /toy runs in the host by the plan/u);
  });

  it('everything consistently, which the digest from the other job tells', async () => {
    await using checkout = await first.received();
    await editIndex(checkout, (index) => ({ ...index, warnings: ['nothing to see'] }));
    const ended = await attestIn(checkout, { evidenceDigest: first.digest });
    await expectRefused(checkout, ended, 'E_HANDOVER', new RegExp(`evaluating job said ${first.digest}`, 'u'));
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
    await using checkout = await first.received(changes);
    await expectRefused(checkout, await attestIn(checkout), 'E_HANDOVER', says);
  });

  it('an image that is pinned no longer', async () => {
    await using checkout = await first.received();
    await rm(checkout.path('mira.lock.json'));
    const ended = await attestIn(checkout);
    expect(ended.failures.map(({ code }) => code)).toStrictEqual(['E_UNPINNED']);
  });

  it.each(['mira-samples.jsonl.zst', 'mira-salts.jsonl.zst', 'mira-harness-toy.log', 'mira-environment.json'])(
    'a folder without %s',
    async (name) => {
      await using checkout = await first.received();
      await rm(checkout.path('mira-evidence', name));
      await expectRefused(checkout, await attestIn(checkout), 'E_HANDOVER', new RegExp(`${name} is missing`, 'u'));
    },
  );

  it('an index that does not list the rows', async () => {
    await using checkout = await first.received();
    await editIndex(checkout, (index) => ({ ...index, files: [] }));
    await expectRefused(checkout, await attestIn(checkout), 'E_HANDOVER', /lists no mira-samples/u);
  });

  it.each([
    ['no JSON', '{'],
    ['another schema', '{"schema":"mira-handover/2"}'],
    ['a member twice', '{"state":"measured","state":"aborted"}'],
  ])('an index that is %s', async (_, text) => {
    await using checkout = await first.received();
    await checkout.write('mira-evidence/mira-handover.json', text);
    await expectRefused(checkout, await attestIn(checkout), 'E_HANDOVER', /mira-handover\.json/u);
  });

  it.each(['../mira.yml', '/etc/passwd', 'mira-x/../../mira.yml', ''])(
    'a file name that leads out of the folder: "%s"',
    async (name) => {
      await using checkout = await first.received();
      await editIndex(checkout, (index) => ({ ...index, files: [{ name, size: 1, digest: first.digest }] }));
      await expectRefused(checkout, await attestIn(checkout), 'E_HANDOVER', /files\.0\.name/u);
    },
  );

  it('a link in place of a file', async () => {
    await using checkout = await first.received();
    const path = checkout.path('mira-evidence/mira-salts.jsonl.zst');
    await rm(path);
    await symlink(first.checkout.path('mira-evidence/mira-salts.jsonl.zst'), path);
    await expectRefused(checkout, await attestIn(checkout), 'E_HANDOVER', /mira-salts\.jsonl\.zst is no regular file/u);
  });

  it('junk after the rows', async () => {
    await using checkout = await first.received();
    await appendFile(checkout.path('mira-evidence/mira-samples.jsonl.zst'), 'junk');
    await expectRefused(checkout, await attestIn(checkout), 'E_HANDOVER', /mira-samples\.jsonl\.zst has/u);
  });

  it('a run of elsewhere', async () => {
    await using checkout = await first.received();
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
