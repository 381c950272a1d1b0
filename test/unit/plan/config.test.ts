import { describe, expect, it } from 'vitest';
import { formatError, MiraError } from '../../../src/errors.ts';
import { parseJson } from '../../../src/json.ts';
import { parsePlan } from '../../../src/plan/config.ts';
import { planPolicy } from '../../../src/plan/content.ts';
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
          container: null,
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

  it('takes the slices of lm-eval once each', () => {
    const text = GOOD.replace('datasets:', 'slices: [subject, level, subject]\n    datasets:');
    expect(parsePlan(text, 'mira.yml').plan.evaluations['langid']?.slices).toEqual(['subject', 'level']);
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

  it('keeps what says nothing out of the plan, so that its digest stays', () => {
    const spelled = GOOD.replace('margin: 0.02', 'margin: 0.02, critical: false, estimator: mean, pairing: key').concat(
      'gate: {regressed: any-loss}\n',
    );
    expect(parsePlan(spelled, 'm').plan).toStrictEqual(parsePlan(GOOD, 'm').plan);
  });

  it('reads margins, guards, groups, estimators and the anchor', () => {
    const text = GOOD.replace(
      '{metric: langid/accuracy, margin: 0.02}',
      '{metric: langid/accuracy, margin: 5%, guard: {relative: 10%, below: 0.3}, floor: 0.8, group: safety, critical: true}',
    )
      .concat('  - {metric: langid/ppl, estimator: {ratio: [ll, tokens]}}\n')
      .concat('  - {metric: langid/seconds, direction: lower, estimator: log-ratio}\n')
      .concat('gate: {regressed: beyond-margin, anchor: {tag: last-proven, margin: 7.5%}}\n');
    const { claims, gate } = parsePlan(text, 'm').plan;
    expect(claims[0]).toMatchObject({
      margin: { relative: 0.05 },
      guard: { relative: 0.1, below: 0.3 },
      floor: 0.8,
      group: 'safety',
      critical: true,
    });
    // where 2 points mean nothing the default is 2 %, and what a machine's load can move is advisory
    expect(claims[2]).toMatchObject({ margin: { relative: 0.02 }, estimator: { name: 'ratio', of: ['ll', 'tokens'] } });
    expect(claims[3]).toMatchObject({ advisory: true, estimator: { name: 'log-ratio', of: [] } });
    expect(gate).toMatchObject({
      regressed: 'beyond-margin',
      anchor: { tag: 'last-proven', margin: { relative: 0.075 } },
    });
    const content = parseJson(JSON.stringify(parsePlan(text, 'm').plan));
    expect(planPolicy(content)).toMatchObject({ claims, gate });
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
    [
      'slices of another format',
      GOOD.replace('datasets:', 'format: promptfoo\n    slices: [subject]\n    datasets:'),
      'E_CONFIG_VALUE',
      '6:5',
      "slices names fields of lm-eval's documents, and the format is promptfoo",
    ],
    [
      'no slices',
      GOOD.replace('datasets:', 'slices: []\n    datasets:'),
      'E_CONFIG_VALUE',
      '5:13',
      'at least one field',
    ],
    ['margin 0', GOOD.replace('0.02', '0'), 'E_CONFIG_VALUE', '7:39', 'must be greater than 0'],
    ['margin below 0', GOOD.replace('0.02', '-0.5'), 'E_CONFIG_VALUE', '7:39', 'must be greater than 0'],
    ['margin as text', GOOD.replace('0.02', 'two'), 'E_CONFIG_VALUE', '7:39', 'a number or a share such as 5%'],
    ['a margin of 0 %', GOOD.replace('0.02', '0%'), 'E_CONFIG_VALUE', '7:39', 'a number or a share such as 5%'],
    ['a margin that is no number', GOOD.replace('0.02', 'true'), 'E_CONFIG_VALUE', '7:39', 'must be'],
    [
      'a guard without a bound',
      GOOD.replace('0.02', '0.02, guard: {relative: 10%}'),
      'E_CONFIG_VALUE',
      '7:52',
      'the guard of a claim lacks the key "below"',
    ],
    [
      'a guard with a typo',
      GOOD.replace('0.02', '0.02, guard: {relative: 10%, below: 0.3, belo: 1}'),
      'E_CONFIG_UNKNOWN_KEY',
      null,
      'did you mean "below"?',
    ],
    ['an unknown estimator', GOOD.replace('0.02', '0.02, estimator: median'), 'E_CONFIG_VALUE', '7:56', 'must be'],
    ['f1 of two scores', GOOD.replace('0.02', '0.02, estimator: {f1: [tp, fp]}'), 'E_CONFIG_VALUE', null, ''],
    [
      'a ratio of one score',
      GOOD.replace('0.02', '0.02, estimator: {ratio: [a, a]}'),
      'E_CONFIG_VALUE',
      '7:56',
      'names a score twice',
    ],
    [
      'a corpus metric of any name',
      GOOD.replace('accuracy, margin: 0.02', '"*", margin: 0.02, estimator: {ratio: [a, b]}').replace(
        'langid/"*"',
        '"langid/*"',
      ),
      'E_CONFIG_VALUE',
      '7:14',
      'needs a name of its own',
    ],
    [
      'a corpus metric without pairs',
      GOOD.replace('0.02', '0.02, estimator: {ratio: [a, b]}, pairing: none'),
      'E_CONFIG_VALUE',
      '7:82',
      'needs paired samples',
    ],
    [
      'a floor under bleu',
      GOOD.replace('0.02', '0.02, estimator: {bleu: [a, b, c, d]}, floor: 0.3'),
      'E_CONFIG_VALUE',
      null,
      'no test of a floor for bleu',
    ],
    [
      'a floor of which there is no logarithm',
      GOOD.replace('0.02', '0.02, estimator: {ratio: [a, b]}, floor: 0'),
      'E_CONFIG_VALUE',
      '7:80',
      'a floor of 0 has no logarithm',
    ],
    [
      'two estimators of one metric',
      GOOD.replace('margin: 0.08', 'estimator: log-ratio'),
      'E_CONFIG_VALUE',
      '8:49',
      'has two estimators',
    ],
    [
      'an anchor without a margin',
      `${GOOD}gate: {anchor: {tag: v1}}\n`,
      'E_CONFIG_VALUE',
      '9:16',
      'the anchor lacks the key "margin"',
    ],
    ['an unknown meaning of regressed', `${GOOD}gate: {regressed: always}\n`, 'E_CONFIG_VALUE', '9:19', 'any-loss'],
    ['one repeat', GOOD.replace('datasets:', 'repeats: 1\n    datasets:'), 'E_CONFIG_VALUE', '5:14', 'at least 2'],
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
