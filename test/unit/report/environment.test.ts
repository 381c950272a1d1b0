import { describe, expect, it } from 'vitest';
import { commentBody } from '../../../src/report/comment.ts';
import { environmentLine, type EnvironmentFacts } from '../../../src/report/environment.ts';
import type { FactChange } from '../../../src/statements/environment.ts';
import { CATALAN, report } from './verdicts.ts';

const GPU: FactChange = {
  evaluation: null,
  tier: 'A',
  fact: 'gpu.models',
  before: ['NVIDIA A100-SXM4-80GB'],
  after: ['NVIDIA H100 80GB HBM3'],
};
const KERNEL: FactChange = { evaluation: null, tier: 'B', fact: 'kernel', before: 'Linux 6.8', after: 'Linux 6.11' };

const body = (environment: EnvironmentFacts | null): string =>
  commentBody(report([CATALAN], { environment }), 'mira', null);

describe('the comment', () => {
  it('says what changed of what moves numbers, above the folds, and what the policy makes of it', () => {
    const text = body({ verdict: 'not-comparable', changes: [GPU, KERNEL], policy: 'warn' });
    const [top = ''] = text.split('<details>');
    expect(top).toContain('**The environment changed** since the baseline.');
    expect(top).toContain('- `GPU NVIDIA A100-SXM4-80GB → NVIDIA H100 80GB HBM3`');
    expect(top).toContain('still counts');
    expect(top).not.toContain('- `kernel');
    expect(text).toContain('1 fact of the environment that may move numbers:\n\n- `kernel Linux 6.8 → Linux 6.11`');
    const lenient = body({ verdict: 'not-comparable', changes: [GPU], policy: 'inconclusive' });
    expect(lenient).toContain('is called inconclusive');
  });

  it('keeps what may move numbers in the fold, and says nothing where nothing changed', () => {
    const text = body({ verdict: 'comparable', changes: [KERNEL], policy: 'warn' });
    expect(text).not.toContain('The environment changed');
    expect(text).toContain('- `kernel Linux 6.8 → Linux 6.11`');
    const same = body({ verdict: 'same', changes: [], policy: 'warn' });
    expect(same).toBe(body(null));
  });

  it('lets no name of a GPU speak Markdown, and none break a line', () => {
    const after = ['<img src=x> `@everyone`\n# title'];
    const text = body({ verdict: 'not-comparable', changes: [{ ...GPU, after }], policy: 'warn' });
    expect(text).not.toMatch(/^# title/mu);
    const line = text.split('\n').find((one) => one.includes('<img'));
    expect(line).toMatch(/^- (`+).*\1$/u);
  });
});

it('the terminal gets one line', () => {
  const change = { ...GPU, after: ['NVIDIA H100\u001B[31m\nx'] };
  const line = environmentLine({ verdict: 'not-comparable', changes: [change, KERNEL] }) ?? '';
  expect(line).toMatch(/^Environment changed: GPU NVIDIA A100-SXM4-80GB → NVIDIA H100.*x$/u);
  expect(line).not.toContain('\u001B');
  expect(environmentLine({ verdict: 'comparable', changes: [KERNEL] })).toBeNull();
});
