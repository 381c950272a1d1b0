import { describe, expect, it } from 'vitest';
import { MiraError } from '../../../src/errors.ts';
import { parsePlan } from '../../../src/plan/config.ts';
import { planDigest } from '../../../src/plan/plan.ts';
import { publishedParts } from '../../../src/plan/publish.ts';

function plan(publish: string | null, datasets = '[data.jsonl]') {
  const evidence = publish === null ? '' : `evidence: {publish: ${publish}}\n`;
  const text = `model: m\nevaluations:\n  a: {run: [x], datasets: ${datasets}}\n  b: {run: [x]}\n${evidence}`;
  return parsePlan(text, 'mira.yml').plan;
}

describe('evidence.publish', () => {
  it.each([
    [null, ['scores', 'prompt', 'target', 'response']],
    ['all', ['scores', 'prompt', 'target', 'response']],
    ['scores', ['scores']],
    ['none', []],
    ['[response, scores]', ['scores', 'response']],
  ])('%s shows %j', (publish, parts) => {
    expect(publishedParts(plan(publish), 'a')).toEqual(parts);
  });

  it.each([
    ['all', '[target, response, prompt, scores]'],
    ['scores', '[scores]'],
    ['[scores, prompt]', '[prompt, scores, prompt]'],
  ])('%s means the same as %s, and has the same digest', (one, other) => {
    expect(planDigest(plan(one))).toBe(planDigest(plan(other)));
  });

  it('is part of the plan, and what says nothing leaves no trace in it', () => {
    expect(planDigest(plan('scores'))).not.toBe(planDigest(plan('all')));
    expect(plan(null).evidence).toEqual({ publish: 'all' });
    expect(planDigest(plan(null, '[{path: data.jsonl, answers: open}]'))).toBe(planDigest(plan(null)));
  });

  it.each(['[prompt]', '[]', '[scores, answers]', 'everything', '{scores: true}'])(
    'refuses %s at its place',
    (publish) => {
      try {
        plan(publish);
        expect.unreachable('it was accepted');
      } catch (error) {
        expect(error).toBeInstanceOf(MiraError);
        expect(error).toMatchObject({ code: 'E_CONFIG_VALUE', at: { file: 'mira.yml', line: 5 } });
      }
    },
  );
});

describe('answers: closed', () => {
  it('closes the targets of its evaluation alone', () => {
    const closed = plan('all', '[{path: ./data.jsonl, answers: closed}, more.jsonl]');
    expect(closed.evaluations['a']).toMatchObject({
      datasets: ['data.jsonl', 'more.jsonl'],
      closedAnswers: ['data.jsonl'],
    });
    expect(publishedParts(closed, 'a')).toEqual(['scores', 'prompt', 'response']);
    expect(publishedParts(closed, 'b')).toEqual(['scores', 'prompt', 'target', 'response']);
    expect(publishedParts({ ...closed, evidence: { publish: 'none' } }, 'a')).toEqual([]);
  });
});
