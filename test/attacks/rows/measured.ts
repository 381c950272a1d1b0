import { writeFile } from 'node:fs/promises';
import { compareCommand } from '../../../src/commands/compare.ts';
import { MiraError } from '../../../src/errors.ts';
import { isObject } from '../../../src/json.ts';
import { REASONS, VERDICTS } from '../../../src/statements/gate.ts';
import { recordingHost } from '../../unit/commands/recording-host.ts';
import { codeOf } from '../code-of.ts';
import { suite, type Outcome, type Row, type Scenario } from '../attack.ts';

/** What a harness, or somebody who edits its output, can do: the output read, and two outputs compared. */

interface Line {
  readonly [member: string]: unknown;
}
type Lines = readonly Line[];

const HEADER = {
  schema: 'mira-samples/1',
  metrics: { accuracy: { direction: 'higher', kind: 'binary' }, f1: { direction: 'higher' } },
  expected: { qa: 400 },
  harness: { name: 'own', version: '1' },
};

/** 400 samples, of which every tenth is wrong. */
const ROWS: Lines = Array.from({ length: 400 }, (_, n) => ({
  task: 'qa',
  key: `q${n}`,
  scores: { accuracy: n % 10 === 0 ? 0 : 1, f1: n % 10 === 0 ? 0.25 : 0.75 },
  slices: { lang: n % 2 === 0 ? 'ca' : 'es' },
  prompt: `question ${n}`,
  target: `answer ${n}`,
  response: n % 10 === 0 ? `wrong ${n}` : `answer ${n}`,
}));

const GOOD: Lines = [HEADER, ...ROWS];

function text(lines: Lines): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

const OPTIONS = { margin: 0.05, alpha: null, config: null, json: true, flips: null, trust: {} } as const;

const OUTPUT: Scenario<string> = {
  name: 'output',
  about: 'an output of 400 samples in the format mira-samples, read by `mira compare`',
  build: async () => Promise.resolve(text(GOOD)),
  judge: async (output, lab) =>
    codeOf(async () => {
      const paths = { base: lab.newPath('samples.jsonl'), candidate: lab.newPath('samples.jsonl') };
      await writeFile(paths.base, text(better(GOOD)));
      await writeFile(paths.candidate, output);
      await compareCommand({ ...paths, ...OPTIONS }, recordingHost().host);
    }),
};

/** The first row is changed, or everything is. */
function first(change: Line): Row<string>[3] {
  return () => text([HEADER, Object.assign({}, ROWS[0], change), ...ROWS.slice(1)]);
}

function header(change: Line): Row<string>[3] {
  return () => text([{ ...HEADER, ...change }, ...ROWS]);
}

export const output = suite(OUTPUT, [
  [
    'T4',
    'a sample twice, in the place of another',
    'E_DUPLICATE_SAMPLE',
    () => text([HEADER, ...ROWS.slice(0, 1), ...ROWS.slice(0, -1)]),
  ],
  ['T4', 'a sample more than were asked for', 'E_COUNT', (good) => `${good}${text(ROWS.slice(0, 1))}`],
  [
    'T2',
    'a mean that the rows do not support',
    'E_MISMATCH',
    header({ metrics: { accuracy: { direction: 'higher', kind: 'binary', reported: 0.95 }, f1: {} } }),
  ],
  ['T27', 'NaN for a score', 'E_SCORE', (good) => good.replace('"accuracy":0', '"accuracy":NaN')],
  ['T27', 'a score beyond all numbers', 'E_SCORE', (good) => good.replace('"f1":0.25', '"f1":1e999')],
  ['T27', 'a score in text', 'E_SCORE', first({ scores: { accuracy: '1', f1: 0.5 } })],
  ['T27', 'true for a score', 'E_SCORE', first({ scores: { accuracy: true, f1: 0.5 } })],
  ['T27', 'half a score where it is right or wrong', 'E_SCORE', first({ scores: { accuracy: 0.5, f1: 0.5 } })],
  ['T27', 'a metric that the header lacks', 'E_SCORE', first({ scores: { accuracy: 1, other: 1 } })],
  ['T27', 'a member that nobody knows', 'E_ROW', first({ prompts: 'x' })],
  ['T27', 'a row that is no object', 'E_ROW', (good) => `${good}[]\n`],
  ['T27', 'a line cut off', 'E_ROW', (good) => good.slice(0, -20)],
  ['T27', 'a negative repeat', 'E_ROW', first({ repeat: -1 })],
  ['T27', 'a key that is no text', 'E_ROW', first({ key: 1.5 })],
  [
    'T27',
    'nesting of 100 levels',
    'E_ROW',
    (good) => good.replace('"question 0"', `${'['.repeat(100)}${']'.repeat(100)}`),
  ],
  ['T27', 'another schema', 'E_FORMAT', header({ schema: 'mira-samples/9' })],
  ['T27', 'nothing', 'E_OUTPUT_MISSING', () => ''],
]);

const CLAIMS = ['accuracy', 'f1'] as const;

interface Sides {
  readonly base: Lines;
  readonly candidate: Lines;
}

const COMPARISON: Scenario<Sides> = {
  name: 'comparison',
  about: 'two outputs of the same 400 samples, equally good; `mira compare` with a margin of 0.05',
  build: async () => Promise.resolve({ base: GOOD, candidate: better(GOOD) }),
  judge: async ({ base, candidate }, lab) => {
    const paths = { base: lab.newPath('base.jsonl'), candidate: lab.newPath('candidate.jsonl') };
    await writeFile(paths.base, text(base));
    await writeFile(paths.candidate, text(candidate));
    const { host, results } = recordingHost();
    return codeAndVerdict(async () => compareCommand({ ...paths, ...OPTIONS }, host), results);
  },
};

/** One sample is answered in other words, so that nothing is the same measurement. */
function better(lines: Lines): Lines {
  return lines.map((line, n) => (n === 2 ? { ...line, response: 'in other words' } : line));
}

async function codeAndVerdict(body: () => Promise<number>, results: readonly string[]): Promise<Outcome> {
  try {
    await body();
  } catch (error) {
    if (error instanceof MiraError) return error.code;
    throw error;
  }
  const printed: unknown = JSON.parse(results[0] ?? 'null');
  const claims =
    isObject(printed) && Array.isArray(printed['claims']) ? printed['claims'].filter((one) => isObject(one)) : [];
  if (claims.length < CLAIMS.length) throw new Error('there are too few claims');
  const worst = claims.toSorted((a, b) => rank(b) - rank(a))[0] ?? {};
  const verdict = VERDICTS.find((word) => word === worst['verdict']);
  const reason = REASONS.find((word) => word === worst['reason']);
  if (verdict === undefined) throw new Error('a claim has no verdict');
  if (verdict === 'holds') return 'accepted';
  return reason === undefined ? verdict : `${verdict} ${reason}`;
}

const RANK = ['holds', 'new', 'inconclusive', 'regressed'];

function rank(claim: Readonly<Record<string, unknown>>): number {
  return RANK.indexOf(String(claim['verdict']));
}

function candidateOf(change: (line: Line, index: number) => Line | null): Row<Sides>[3] {
  return ({ base, candidate: lines }) => ({
    base,
    candidate: lines.map((line, n) => change(line, n - 1)).filter((line) => line !== null),
  });
}

function rowsOf(change: (row: Line, index: number) => Line | null): Row<Sides>[3] {
  return candidateOf((line, n) => (n < 0 ? line : change(line, n)));
}

function scored(row: Line, change: Readonly<Record<string, unknown>>): Line {
  const scores = isObject(row['scores']) ? row['scores'] : {};
  return { ...row, scores: { ...scores, ...change } };
}

export const comparison = suite(COMPARISON, [
  [
    'T3',
    'a metric that got worse is gone',
    'regressed claim-removed',
    candidateOf((line, n) => {
      if (n < 0) return { ...line, metrics: { f1: { direction: 'higher' } } };
      const { accuracy: _, ...scores } = isObject(line['scores']) ? line['scores'] : {};
      return { ...line, scores };
    }),
  ],
  [
    'T3',
    'a metric under another name',
    'regressed claim-removed',
    candidateOf((line, n) => {
      if (n < 0)
        return { ...line, metrics: { acc: { direction: 'higher', kind: 'binary' }, f1: { direction: 'higher' } } };
      const { accuracy, ...scores } = isObject(line['scores']) ? line['scores'] : {};
      return { ...line, scores: { ...scores, acc: accuracy } };
    }),
  ],
  [
    'T3',
    'a task under another name',
    'regressed claim-removed',
    candidateOf((line, n) => (n < 0 ? { ...line, expected: { qa2: 400 } } : { ...line, task: 'qa2' })),
  ],
  [
    'T4',
    'samples that are answered wrongly now are gone, and so is their number',
    'inconclusive missing-samples',
    candidateOf((line, n) => {
      if (n < 0) return { ...line, expected: { qa: 360 } };
      return n % 10 === 1 ? null : line;
    }),
  ],
  ['T4', 'every second sample is gone', 'inconclusive missing-samples', rowsOf((row, n) => (n % 2 === 0 ? null : row))],
  [
    'T4',
    'a part of the task was evaluated, and the harness says so',
    'inconclusive subset',
    candidateOf((line, n) => {
      if (n < 0) return { ...line, limited: true, expected: { qa: 200 } };
      return n % 2 === 0 ? line : null;
    }),
  ],
  [
    'T4',
    'wrong answers have errors in place of scores',
    'inconclusive missing-samples',
    rowsOf((row, n) =>
      n % 5 === 0 ? { ...scored(row, { accuracy: null, f1: null }), response: null, error: 'timeout' } : row,
    ),
  ],
  [
    'T9',
    'one prompt is another',
    'inconclusive incomparable',
    rowsOf((row, n) => (n === 7 ? { ...row, prompt: 'an easier question' } : row)),
  ],
  [
    'T9',
    'one target is another',
    'inconclusive incomparable',
    rowsOf((row, n) => (n === 7 ? { ...row, target: 'wrong 7' } : row)),
  ],
  [
    'T9',
    'every target is what the model says',
    'inconclusive incomparable',
    rowsOf((row) => ({ ...scored(row, { accuracy: 1 }), target: row['response'] })),
  ],
  [
    'T19 T6',
    'another harness',
    'inconclusive incomparable',
    candidateOf((line, n) => (n < 0 ? { ...line, harness: { name: 'kinder', version: '1' } } : line)),
  ],
  [
    'T6',
    'the other direction',
    'inconclusive incomparable',
    candidateOf((line, n) =>
      n < 0
        ? { ...line, metrics: { accuracy: { direction: 'lower', kind: 'binary' }, f1: { direction: 'higher' } } }
        : line,
    ),
  ],
  [
    'T2',
    '40 more samples answered wrongly',
    'regressed',
    rowsOf((row, n) => (n % 10 === 1 ? scored(row, { accuracy: 0 }) : row)),
  ],
  [
    'T24',
    '16 more samples answered wrongly',
    'regressed size-unsettled',
    rowsOf((row, n) => (n % 25 === 1 ? scored(row, { accuracy: 0 }) : row)),
  ],
  [
    'T24',
    'many samples flip both ways',
    'inconclusive',
    rowsOf((row, n) =>
      n % 2 === 0
        ? scored(row, { accuracy: n % 10 === 0 ? 1 : n % 8 === 0 ? 0 : 1 })
        : scored(row, { accuracy: n % 11 === 1 ? 0 : 1 }),
    ),
  ],
  [
    'T24',
    'fewer than ten samples',
    'inconclusive underpowered',
    ({ base, candidate: lines }) => ({ base: few(base), candidate: few(lines) }),
  ],
  [
    'T9',
    'all keys are others',
    'inconclusive missing-samples',
    rowsOf((row) => ({ ...row, key: `x${String(row['key'])}` })),
  ],
]);

function few(lines: Lines): Lines {
  return lines.slice(0, 9).map((line, n) => (n === 0 ? { ...line, expected: { qa: 8 } } : line));
}
