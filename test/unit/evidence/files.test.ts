import { describe, expect, it } from 'vitest';
import { deriveSalts, LeafHasher, TaskCommitter } from '../../../src/evidence/commitment.ts';
import { saltsLine, sampleLine, SAMPLES_HEADER, secretLine } from '../../../src/evidence/files.ts';
import { hexOfHash, MerkleRoot } from '../../../src/evidence/merkle.ts';
import { parseEvidence, type EvidenceRow } from '../../../src/evidence/parse.ts';
import { encodeParts } from '../../../src/evidence/parts.ts';
import type { Sample } from '../../../src/evidence/sample.ts';
import { MiraError } from '../../../src/errors.ts';
import { collect } from '../collect.ts';
import { KNOWN_ROOT, KNOWN_ROWS, KNOWN_SECRET } from './known-answer.ts';

const NAMES = { samples: 'samples.jsonl', salts: 'salts.jsonl' };
const ROWS = KNOWN_ROWS.map((row) => sampleLine(encodeParts(row)));
const SALTS = [secretLine('qa', KNOWN_SECRET)];

function rowLine(index: number): string {
  return ROWS[index] ?? '';
}

async function read(samples: readonly string[], salts: readonly string[]): Promise<EvidenceRow[]> {
  // lines come some at a time, wherever they are cut
  const cut = (lines: readonly string[]) => [lines.slice(0, 2), [], lines.slice(2)];
  return (await collect(parseEvidence(cut(samples), cut(salts), NAMES))).flat();
}

function rootOf(rows: readonly EvidenceRow[]): string {
  const tree = new MerkleRoot();
  for (const { leaf } of rows) tree.add(leaf);
  return tree.root();
}

/** The error as `file:line message`. */
async function refusal(samples: readonly string[], salts: readonly string[] = SALTS): Promise<string> {
  const error: unknown = await read(samples, salts).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof MiraError)) throw new Error(`expected a MiraError, got ${String(error)}`);
  expect(error.code).toBe('E_EVIDENCE');
  expect(error.hint).not.toBeNull();
  return `${error.at?.file ?? ''}:${error.at?.line ?? ''} ${error.message}`;
}

describe('parseEvidence', () => {
  it('reads back rows, positions and root', async () => {
    const rows = await read([SAMPLES_HEADER, ...ROWS], SALTS);
    expect(rows.map(({ sample }) => sample)).toEqual(KNOWN_ROWS);
    expect(rows.map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(rootOf(rows)).toBe(KNOWN_ROOT);
  });

  it('reads rows that are spelled differently but mean the same', async () => {
    const loose = KNOWN_ROWS.map((row) => JSON.stringify(row, null, 1).replaceAll('\n', ' '));
    expect(rootOf(await read([SAMPLES_HEADER, ...loose], SALTS))).toBe(KNOWN_ROOT);
  });

  it('takes the salts of each row instead of the secret', async () => {
    const salts = ROWS.map((_, index) => {
      return saltsLine('qa', index, deriveSalts(KNOWN_SECRET, index));
    });
    expect(rootOf(await read([SAMPLES_HEADER, ...ROWS], salts))).toBe(KNOWN_ROOT);
    expect(await refusal([SAMPLES_HEADER, ...ROWS], salts.toReversed())).toMatch(/^salts\.jsonl:1 .*not of row 0/u);
    expect(await refusal([SAMPLES_HEADER, ...ROWS], salts.slice(1))).toMatch(/^salts\.jsonl:1/u);
    expect(await refusal([SAMPLES_HEADER, ...ROWS], salts.slice(0, 2))).toMatch(/^samples\.jsonl:4 .*no salts/u);
    expect(await refusal([SAMPLES_HEADER, ...ROWS], [...salts, ...SALTS])).toMatch(/^salts\.jsonl:4 .*no row/u);
  });

  it('starts a new count with each task', async () => {
    const other = KNOWN_ROWS.map((row): Sample => ({ ...row, task: 'qb' }));
    const lines = [SAMPLES_HEADER, ...ROWS, ...other.map((row) => sampleLine(encodeParts(row)))];
    const secret = Buffer.alloc(32, 8);
    const rows = await read(lines, [...SALTS, secretLine('qb', secret)]);
    expect(rows.map(({ index }) => index)).toEqual([0, 1, 2, 0, 1, 2]);
    expect(rootOf(rows.slice(0, 3))).toBe(KNOWN_ROOT);
    const committer = new TaskCommitter(secret);
    for (const row of other) committer.add(encodeParts(row));
    expect(rootOf(rows.slice(3))).toBe(committer.commitment().root);
    expect(await refusal(lines, [secretLine('qb', secret), ...SALTS])).toMatch(/^salts\.jsonl:1 .*"qa"/u);
  });

  it('reads no row from a file that holds none', async () => {
    expect(await read([SAMPLES_HEADER], [])).toEqual([]);
  });

  it('refuses rows that are out of order or there twice', async () => {
    expect(await refusal([SAMPLES_HEADER, rowLine(1), rowLine(0)])).toMatch(/^samples\.jsonl:3 .*leaf order/u);
    expect(await refusal([SAMPLES_HEADER, rowLine(0), rowLine(0)])).toMatch(/^samples\.jsonl:3 .*leaf order/u);
  });

  it.each([
    ['no header', ROWS, /^samples\.jsonl:1 .*first line/u],
    ['an empty file', [], /^samples\.jsonl:1 .*empty/u],
    ['a header twice', [SAMPLES_HEADER, SAMPLES_HEADER], /^samples\.jsonl:2 /u],
    ['an empty line', [SAMPLES_HEADER, ''], /^samples\.jsonl:2 .*not JSON/u],
    ['half a line', [SAMPLES_HEADER, rowLine(0).slice(0, 50)], /^samples\.jsonl:2 .*not JSON/u],
    ['an array', [SAMPLES_HEADER, '[]'], /^samples\.jsonl:2 .*not a JSON object/u],
    ['a member too few', [SAMPLES_HEADER, rowLine(0).replace('"slices":{"lang":"ca"},', '')], /"slices" is missing/u],
    [
      'a member too many',
      [SAMPLES_HEADER, rowLine(0).replace('{"key"', '{"extra":1,"key"')],
      /"extra" has no meaning/u,
    ],
    ['a member twice', [SAMPLES_HEADER, rowLine(0).replace('{"key"', '{"key":"q0","key"')], /not JSON/u],
    ['a score that is a string', [SAMPLES_HEADER, rowLine(0).replace(':1}', ':"1"}')], /score/u],
    ['a score that is too large', [SAMPLES_HEADER, rowLine(0).replace(':1}', ':1e999}')], /score/u],
    ['a slice that is a number', [SAMPLES_HEADER, rowLine(0).replace('"ca"', '7')], /slice/u],
    ['a negative repeat', [SAMPLES_HEADER, rowLine(0).replace('"repeat":0', '"repeat":-1')], /repeat/u],
    ['a lone surrogate', [SAMPLES_HEADER, rowLine(0).replace('2+2?', '\\ud800')], /canonical form/u],
  ])('refuses %s', async (_, samples, message) => {
    expect(await refusal(samples)).toMatch(message);
  });

  it.each([
    ['no salts', []],
    ['no JSON', ['x']],
    ['the secret of another task', [secretLine('qb', KNOWN_SECRET)]],
    ['a secret that is too short', [secretLine('qa', KNOWN_SECRET.subarray(1))]],
    ['upper-case hex', [secretLine('qa', Buffer.alloc(32, 0xab)).replaceAll('ab', 'AB')]],
    ['a member too many', [SALTS[0]?.replace('{', '{"extra":1,') ?? '']],
    ['a secret twice', [...SALTS, ...SALTS]],
  ])('refuses salts with %s', async (_, salts) => {
    expect(await refusal([SAMPLES_HEADER, ...ROWS], salts)).toMatch(/salts/u);
  });
});

describe('closed parts', () => {
  const hasher = new LeafHasher();
  const [salt0 = '', salt1 = '', salt2 = '', salt3 = ''] = deriveSalts(KNOWN_SECRET, 0);
  const parts = encodeParts(KNOWN_ROWS[0] ?? expect.fail('no row'));
  const prompt = hexOfHash(hasher.part(1, salt1, parts[1]));
  const response = hexOfHash(hasher.part(3, salt3, parts[3]));
  const scores = parts[0].slice(1, -1);
  const line = `{${scores},"target":"4","closed":{"1":"${prompt}","3":"${response}"}}`;
  const rowSalts = [saltsLine('qa', 0, [salt0, null, salt2, null])];

  it('give the same leaf without their text', async () => {
    const [row] = await read([SAMPLES_HEADER, line], rowSalts);
    expect(hexOfHash(row?.leaf ?? '')).toBe('3f02e10561c10c7ba4fc0e8a8d115cc63a6408e06112fb8e5c896e2be65ba881');
    expect(row?.closed).toEqual([1, 3]);
    expect(row?.sample).toEqual({ ...KNOWN_ROWS[0], prompt: null, response: null });
  });

  it('may say why they were erased', async () => {
    const redacted = line.replace('}}', '},"redacted":{"3":"licence"}}');
    expect(await read([SAMPLES_HEADER, redacted], rowSalts)).toHaveLength(1);
    expect(await refusal([SAMPLES_HEADER, redacted.replace('{"3":"l', '{"2":"l')], rowSalts)).toMatch(/not closed/u);
  });

  it.each([
    ['the scores closed', line.replace('"closed":{', `"closed":{"0":"${prompt}",`), rowSalts, /parts 1, 2 and 3/u],
    ['nothing closed', line.replace(/"closed":\{.*\}\}/u, '"closed":{}}'), rowSalts, /parts 1, 2 and 3/u],
    ['a hash that is none', line.replace(prompt, 'zz'), rowSalts, /no hash/u],
    ['a closed part that is open too', line.replace('"closed"', '"prompt":"2+2?","closed"'), rowSalts, /"prompt" has/u],
    ['the secret published', line, SALTS, /closed although/u],
    ['a salt for a closed part', line, [rowSalts[0]?.replace('null', `"${'00'.repeat(16)}"`) ?? ''], /has a salt/u],
    ['no salt for an open part', line, [saltsLine('qa', 0, [salt0, null, null, null])], /salt of part 2/u],
  ])('are refused with %s', async (_, sample, saltLines, message) => {
    expect(await refusal([SAMPLES_HEADER, sample], saltLines)).toMatch(message);
  });
});
