import { describe, expect, it } from 'vitest';
import { formatError, MiraError } from '../../../src/errors.ts';
import { parsePlan } from '../../../src/plan/config.ts';
import { planDigest, policyDigest } from '../../../src/plan/plan.ts';

const GOOD = `model: model/
evaluations:
  langid:
    run: [node, eval.mjs, --out, "{out}"]
    datasets: [./data//udhr.jsonl]
claims:
  - {metric: langid/accuracy, margin: 0.02}
  - {metric: langid/accuracy@lang=*, margin: 0.08}
`;

function errorOf(text: string): MiraError {
  try {
    parsePlan(text, 'mira.yml');
  } catch (error) {
    if (error instanceof MiraError) return error;
    throw error;
  }
  throw new Error('no error');
}

describe('parsePlan', () => {
  it('fills every default', () => {
    const { plan } = parsePlan(GOOD, 'mira.yml');
    expect(plan).toEqual({
      model: { path: 'model', ignore: [], allowPickle: false },
      evaluations: {
        langid: {
          run: ['node', 'eval.mjs', '--out', '{out}'],
          format: 'auto',
          output: '{out}',
          image: null,
          datasets: ['data/udhr.jsonl'],
          prompts: [],
          scorer: [],
          env: {},
          secrets: [],
          timeoutSeconds: 21600,
          okExitCodes: [0],
          minScored: 0.9,
        },
      },
      claims: [
        { metric: 'langid/accuracy', margin: 0.02, direction: null, advisory: false, require: null },
        { metric: 'langid/accuracy@lang=*', margin: 0.08, direction: null, advisory: false, require: null },
      ],
      gate: { alpha: 0.05, failOn: ['regressed'] },
      evidence: { publish: 'all' },
      baseline: 'latest-release',
      signers: null,
    });
  });

  it('knows where claims stand', () => {
    expect(parsePlan(GOOD, 'mira.yml').claimPlaces).toEqual([
      { file: 'mira.yml', line: 7, column: 5 },
      { file: 'mira.yml', line: 8, column: 5 },
    ]);
  });

  it('gives the same digest to another way of writing the same plan', () => {
    const other = `# a comment
claims: [{margin: 2.0e-2, metric: langid/accuracy}, {metric: 'langid/accuracy@lang=*', margin: 0.08}]
model: {path: model}
evaluations: {langid: {datasets: [data/udhr.jsonl], run: [node, eval.mjs, --out, '{out}'], timeout: 6h}}
`;
    expect(planDigest(parsePlan(other, 'm').plan)).toBe(planDigest(parsePlan(GOOD, 'mira.yml').plan));
  });

  it('keeps the measurement out of the policy digest', () => {
    const { plan } = parsePlan(GOOD, 'mira.yml');
    const moved = parsePlan(GOOD.replace('model/', 'other/'), 'mira.yml').plan;
    expect(policyDigest(moved)).toBe(policyDigest(plan));
    expect(planDigest(moved)).not.toBe(planDigest(plan));
  });

  // each row: what is wrong, text, code, place, a piece of the message
  it.each([
    [
      'a typo in a claim',
      GOOD.replace('margin: 0.02', 'margn: 0.02'),
      'E_CONFIG_UNKNOWN_KEY',
      '7:31',
      '"margn" is not a key of a claim; did you mean "margin"?',
    ],
    ['a typo at the top', GOOD.replace('claims:', 'clams:'), 'E_CONFIG_UNKNOWN_KEY', '6:1', 'did you mean "claims"?'],
    [
      'a typo in an evaluation',
      GOOD.replace('datasets', 'dataset'),
      'E_CONFIG_UNKNOWN_KEY',
      '5:5',
      'did you mean "datasets"?',
    ],
    ['no model', GOOD.replace('model: model/\n', ''), 'E_CONFIG_VALUE', '1:1', 'lacks the key "model"'],
    ['no run', GOOD.replace('run:', 'format: auto #'), 'E_CONFIG_VALUE', '4:5', 'lacks the key "run"'],
    ['margin 0', GOOD.replace('0.02', '0'), 'E_CONFIG_VALUE', '7:39', 'must be greater than 0'],
    ['margin below 0', GOOD.replace('0.02', '-0.5'), 'E_CONFIG_VALUE', '7:39', 'must be greater than 0'],
    ['margin as text', GOOD.replace('0.02', '2%'), 'E_CONFIG_VALUE', '7:39', 'must be number'],
    ['alpha of .5', `${GOOD}gate: {alpha: 0.5}\n`, 'E_CONFIG_VALUE', '9:15', 'between 0 and 0.5'],
    ['alpha of 0', `${GOOD}gate: {alpha: 0}\n`, 'E_CONFIG_VALUE', '9:15', 'between 0 and 0.5'],
    ['an unknown fail-on', `${GOOD}gate: {fail-on: [worse]}\n`, 'E_CONFIG_VALUE', '9:18', 'regressed'],
    ['a claim twice', GOOD.replace('@lang=*', ''), 'E_CONFIG_DUPLICATE_CLAIM', '8:14', 'claimed twice'],
    [
      'a claim without a task',
      GOOD.replace('langid/accuracy,', 'accuracy,'),
      'E_CONFIG_VALUE',
      '7:14',
      'not a claim id',
    ],
    ['a path that leaves', GOOD.replace('./data//udhr.jsonl', '../x'), 'E_CONFIG_PATH', '5:16', 'leaves the folder'],
    ['an absolute path', GOOD.replace('model: model/', 'model: /etc'), 'E_CONFIG_PATH', '1:8', 'leaves the folder'],
    [
      'a token as a secret',
      GOOD.replace('datasets:', 'secrets: [GITHUB_TOKEN]\n    datasets:'),
      'E_CONFIG_VALUE',
      '5:15',
      'never given',
    ],
    [
      'a bad duration',
      GOOD.replace('datasets:', 'timeout: soon\n    datasets:'),
      'E_CONFIG_VALUE',
      '5:14',
      'must be a duration',
    ],
    ['no evaluation', 'model: m\nevaluations: {}\n', 'E_CONFIG_VALUE', '2:14', 'at least one'],
    ['not YAML', 'model: [\n', 'E_CONFIG_SYNTAX', null, ''],
    ['a key twice', 'model: a\nmodel: b\n', 'E_CONFIG_SYNTAX', '2:1', 'unique'],
    ['an unknown tag', 'model: !!js/function "x"\n', 'E_CONFIG_SYNTAX', '1:8', 'tag'],
    ['a number as a key', '1: x\n', 'E_CONFIG_SYNTAX', '1:1', 'not a string'],
    ['a list', '- x\n', 'E_CONFIG_VALUE', null, 'must be'],
    ['nothing', '', 'E_CONFIG_VALUE', null, 'must be'],
  ])('refuses %s', (_, text, code, place, message) => {
    const error = errorOf(text);
    expect(error.code).toBe(code);
    expect(error.message).toContain(message);
    if (place !== null) expect(formatError(error)).toMatch(new RegExp(`^mira\\.yml:${place} ${code}: `, 'u'));
  });

  it('stops at a bomb of aliases', () => {
    const levels = Array.from({ length: 12 }, (_, i) => `x${i + 1}: &x${i + 1} [${Array(9).fill(`*x${i}`).join(',')}]`);
    expect(errorOf(`x0: &x0 [a,b]\n${levels.join('\n')}\n`).code).toBe('E_CONFIG_SYNTAX');
  });
});
