import { appendFile, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sample } from '../../../src/evidence/sample.ts';
import { signStatement } from '../../../src/signing/signer.ts';
import { NO_WITNESSES } from '../../../src/signing/witnesses.ts';
import type { EvidenceFiles } from '../../../src/storage/evidence-folder.ts';
import { publicGoodRoot } from '../../../src/verification/trust-root.ts';
import { verifyBundle } from '../../../src/verification/verify.ts';
import { edit } from './edit.ts';
import { evaluation, newKey, ROWS } from './evaluation.ts';
import { commitTo, writeRows } from './evidence-files.ts';

const key = newKey();
const SIGNED = evaluation(commitTo(ROWS));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mira-evidence-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** The check that failed, its code and detail; `verified` where none did. */
async function outcome(statement: unknown, samples: EvidenceFiles): Promise<string> {
  const { json } = await signStatement(Object.assign({}, statement), { kind: 'key', key, witnesses: NO_WITNESSES });
  const trustRoot = await publicGoodRoot();
  const request = { type: 'evaluation', identity: { kind: 'key', key }, trustRoot, samples } as const;
  const report = await verifyBundle(Buffer.from(json), request);
  const failed = report.checks.find(({ status }) => status === 'failed');
  if (failed !== undefined) return `${failed.name} ${failed.code}: ${failed.detail}`;
  expect(report.verified).toBe(true);
  return report.checks
    .filter(({ name }) => name === 'evidence' || name === 'claims')
    .map(({ status, detail }) => `${status}: ${detail}`)
    .join('; ');
}

function changed(index: number, change: Partial<Sample>): Sample[] {
  return ROWS.map((row, n) => (n === index ? { ...row, ...change } : row));
}

function another(change: Partial<Sample>): Sample[] {
  return changed(0, change).slice(0, 1);
}

describe('samples', () => {
  it('that were signed are accepted, and the claims recomputed', async () => {
    const root = SIGNED.predicate.evidence[0]?.root.slice(0, 6);
    expect(await outcome(SIGNED, await writeRows(folder, '-good', ROWS))).toBe(
      `passed: 20 of 20 samples, root ${root}…; passed: 3 of 3 recomputed from the samples`,
    );
  });

  it.each([
    ['one response changed', changed(3, { response: 'it' }), /(?:other|root)/u],
    ['one score changed', changed(3, { scores: { accuracy: 0 } }), / root /u],
    ['one slice changed', changed(3, { slices: { lang: 'fr' } }), / root /u],
    ['a row removed', ROWS.slice(1), /has 19 samples, and 20 were signed/u],
    ['a row more', [...ROWS, ...another({ key: 'zz' })], /has 21 samples/u],
    ['a task more', [...ROWS, ...another({ task: 'other' })], /not signed: other/u],
    ['another task', ROWS.map((row) => ({ ...row, task: 'other' })), /lack the task langid/u],
    ['no row', [], /lack the task langid/u],
  ] as const)('with %s are refused', async (name, rows, why) => {
    const files = await writeRows(folder, `-${name.replaceAll(' ', '-')}`, rows);
    const found = await outcome(SIGNED, files);
    expect(found).toMatch(/^evidence E_EVIDENCE: /u);
    expect(found).toMatch(why);
  });

  it('with a task missing among several are refused', async () => {
    const both = [...ROWS, ...ROWS.map((row) => ({ ...row, task: 'other' }))];
    const signed = evaluation(
      commitTo(both).toSorted((a, b) => (a.task === 'langid' ? -1 : b.task === 'langid' ? 1 : 0)),
    );
    expect(await outcome(signed, await writeRows(folder, '-both', both))).toContain('40 of 40 samples, 2 tasks');
    expect(await outcome(signed, await writeRows(folder, '-half', ROWS))).toMatch(/E_EVIDENCE: .*lack the task other/u);
  });

  it('that were cut off, continued or replaced by something else are refused', async () => {
    const files = await writeRows(folder, '-damaged', ROWS);
    const good = await readFile(files.samplesPath);
    await truncate(files.samplesPath, good.byteLength - 10);
    expect(await outcome(SIGNED, files)).toMatch(/^evidence E_/u);
    await writeFile(files.samplesPath, good);
    await appendFile(files.samplesPath, 'more');
    expect(await outcome(SIGNED, files)).toMatch(/^evidence E_/u);
    await writeFile(files.samplesPath, 'not zstd');
    expect(await outcome(SIGNED, files)).toMatch(/^evidence E_/u);
    await rm(files.samplesPath);
    expect(await outcome(SIGNED, files)).toMatch(/^evidence E_/u);
  });

  it('with the salts of others are refused', async () => {
    const files = await writeRows(folder, '-salts', ROWS);
    const others = await writeRows(folder, '-others', another({ task: 'other' }));
    expect(await outcome(SIGNED, { ...files, saltsPath: others.saltsPath })).toMatch(/^evidence E_EVIDENCE: /u);
  });
});

describe('claims that were signed with another number', () => {
  it.each([
    ['estimate', ['claims', 0, 'estimate'], '0.9'],
    ['upper end', ['claims', 1, 'interval', 'upper'], '0.99'],
    ['count', ['claims', 0, 'counts', 'scored'], 19],
    ['count of what was expected', ['claims', 2, 'counts', 'expected'], 11],
    ['slice', ['claims', 1, 'slice', 'value'], 'fr'],
    ['kind', ['claims', 0, 'kind'], 'mean'],
    ['metric', ['claims', 0, 'metric'], 'f1'],
    ['nothing', ['claims', 0, 'estimate'], null],
  ] as const)('are refused: %s', async (_, path, value) => {
    const files = await writeRows(folder, '-claims', ROWS);
    const forged = edit(SIGNED, ['predicate', ...path], () => value);
    expect(await outcome(forged, files)).toMatch(/^claims E_RECOMPUTE: langid\/accuracy/u);
  });
});
