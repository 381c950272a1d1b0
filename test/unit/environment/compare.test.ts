import { describe, expect, it } from 'vitest';
import {
  changesFor,
  compareEnvironments,
  knownEnvironment,
  type KnownEnvironment,
} from '../../../src/environment/compare.ts';
import { failedCapture } from '../../../src/environment/readings.ts';
import { environmentRule } from '../../../src/environment/rule.ts';
import { runReadings } from '../../../src/environment/run-facts.ts';
import { tiersOf } from '../../../src/environment/tiers.ts';
import { changedText, changeText, valueText } from '../../../src/environment/words.ts';
import type { Readings } from '../../../src/environment/facts.ts';
import type { EvaluationEnvironment, Tiers } from '../../../src/statements/environment.ts';

const NOTHING = failedCapture('not read', runReadings({}, null)).readings;
const A100: Partial<Readings> = {
  'gpu.count': { value: 8 },
  'gpu.models': { value: Array<string>(8).fill('NVIDIA A100-SXM4-80GB') },
  'gpu.driver': { value: '535.129.03' },
  frameworks: { value: { torch: '2.4.0', numpy: '2.1.0' } },
  kernel: { value: 'Linux 6.8.0' },
  'packages.python': { value: `sha256:${'a'.repeat(64)}` },
};
const H100: Partial<Readings> = {
  ...A100,
  'gpu.models': { value: Array<string>(8).fill('NVIDIA H100 80GB HBM3') },
  'gpu.driver': { value: '550.54.15' },
};

const tiers = (readings: Partial<Readings> = A100): Tiers => tiersOf({ ...NOTHING, ...readings });
const onHost = (tasks: readonly string[] = ['t']): EvaluationEnvironment => ({
  ranIn: 'host',
  image: null,
  tasks: [...tasks],
  inside: null,
});
const inImage = (readings: Partial<Readings>, tasks: readonly string[] = ['t']): EvaluationEnvironment => ({
  ranIn: 'image',
  image: 'ran',
  tasks: [...tasks],
  inside: tiers(readings),
});

function environment(
  host: Partial<Readings> = A100,
  evaluations: Readonly<Record<string, EvaluationEnvironment>> = { e: onHost() },
  harnesses: readonly (readonly [string, string])[] = [],
): KnownEnvironment {
  return { host: tiers(host), evaluations, harnesses: new Map(harnesses) };
}

const facts = (before: KnownEnvironment, after: KnownEnvironment): readonly string[] =>
  compareEnvironments(before, after).changes.map(({ evaluation, fact }) => `${evaluation ?? 'host'}: ${fact}`);

describe('two environments', () => {
  it('are the same where nothing differs that can move a number', () => {
    const later = { ...A100, 'run.id': { value: '118' } } as const;
    expect(compareEnvironments(environment(), environment())).toStrictEqual({ verdict: 'same', changes: [] });
    const { verdict, changes } = compareEnvironments(environment(), environment(later));
    expect([verdict, changes.map(({ tier, fact }) => [tier, fact])]).toStrictEqual(['same', [['C', 'run.id']]]);
  });

  it('are comparable where only that differs which may move one', () => {
    const { verdict, changes } = compareEnvironments(
      environment(),
      environment({ ...A100, kernel: { value: 'Linux 6.11.0' } }),
    );
    expect(verdict).toBe('comparable');
    expect(changes.map((change) => changeText(change))).toStrictEqual(['kernel Linux 6.8.0 → Linux 6.11.0']);
  });

  it('are not comparable where that differs which moves numbers; tier A is told first', () => {
    const { verdict, changes } = compareEnvironments(
      environment(),
      environment({ ...H100, kernel: { value: 'Linux 6.11.0' } }),
    );
    expect(verdict).toBe('not-comparable');
    expect(changedText(changes)).toBe(
      'Environment changed: GPU 8 × NVIDIA A100-SXM4-80GB → 8 × NVIDIA H100 80GB HBM3, GPU driver 535.129.03 → 550.54.15',
    );
    expect(changes.map(({ tier }) => tier)).toStrictEqual(['A', 'A', 'B']);
  });

  it('differ where a fact is known of one alone, and not where it is of neither, whatever the reasons', () => {
    const unread = { ...A100, 'gpu.driver': { value: null, why: 'nvidia-smi did not answer in time' } } as const;
    const gone = { ...A100, 'gpu.driver': { value: null, why: 'nvidia-smi is not there' } } as const;
    expect(facts(environment(), environment(unread))).toStrictEqual(['host: gpu.driver']);
    expect(facts(environment(unread), environment(gone))).toStrictEqual([]);
  });

  it('do not differ in a fact that only one version of this program captures', () => {
    const newer = environment();
    newer.host.A.facts['gpu.novel'] = 'x';
    expect(facts(environment(), newer)).toStrictEqual([]);
    expect(facts(newer, environment())).toStrictEqual([]);
  });

  it('of an evaluation in an image: its own software counts, and the host’s does not', () => {
    const other = { ...A100, frameworks: { value: { torch: '2.5.0' } } } as const;
    const image = { ...A100, image: { value: `sha256:${'b'.repeat(64)}` } } as const;
    const before = environment(A100, { e: inImage(image) });
    expect(facts(before, environment(other, { e: inImage(image) }))).toStrictEqual([]);
    expect(facts(before, environment(A100, { e: inImage({ ...image, ...other, image: image.image }) }))).toStrictEqual([
      'e: frameworks',
    ]);
    const moved = { ...image, image: { value: `sha256:${'c'.repeat(64)}` } } as const;
    expect(facts(before, environment(A100, { e: inImage(moved) }))).toStrictEqual(['e: image']);
  });

  it('tell a GPU that changed under the image once, and one that the image does not see any more', () => {
    const before = environment(A100, { e: inImage(A100) });
    expect(facts(before, environment(H100, { e: inImage(H100) }))).toStrictEqual([
      'host: gpu.models',
      'host: gpu.driver',
    ]);
    const blind = { ...A100, 'gpu.count': { value: 0 } } as const;
    expect(facts(before, environment(A100, { e: inImage(blind) }))).toStrictEqual(['e: gpu.count']);
  });

  it('differ where one ran on the host and the other in an image, or with another version of the harness', () => {
    expect(facts(environment(), environment(A100, { e: inImage(A100) }))).toStrictEqual(['e: ranIn']);
    expect(
      facts(
        environment(A100, undefined, [['e', 'lm-eval 0.4.8']]),
        environment(A100, undefined, [['e', 'lm-eval 0.4.9']]),
      ),
    ).toStrictEqual(['e: harness']);
  });

  it('are unknown where an evaluation was signed before they were captured', () => {
    expect(knownEnvironment({ evaluations: { e: { ranIn: 'host', image: null } } }, [])).toBeNull();
    const known = knownEnvironment({ evaluations: {}, host: tiers() }, [
      { evaluation: 'e', name: 'lm-eval', version: '0.4.13' },
      { evaluation: 'f', name: null, version: null },
    ]);
    expect([...(known?.harnesses ?? [])]).toStrictEqual([['e', 'lm-eval 0.4.13']]);
  });
});

describe('which claims a change affects', () => {
  const two = (e: Partial<Readings>, host: Partial<Readings> = A100): KnownEnvironment =>
    environment(host, { e: inImage(e, ['task-e']), f: onHost(['task-f']) });
  const affected = (before: KnownEnvironment, after: KnownEnvironment): readonly boolean[] => {
    const { environment: rule } = environmentRule(compareEnvironments(before, after), after, 'warn');
    return ['task-e', 'task-f', 'unheard-of'].map((task) => rule?.affects({ task }) ?? false);
  };

  it('by the evaluation that made them', () => {
    expect(affected(two(A100), two(A100))).toStrictEqual([false, false, false]);
    expect(affected(two(A100), two({ ...A100, frameworks: { value: {} } }))).toStrictEqual([true, false, true]);
    expect(affected(two(A100), two(A100, { ...A100, frameworks: { value: {} } }))).toStrictEqual([false, true, true]);
    expect(affected(two(A100), two(A100, H100))).toStrictEqual([true, true, true]);
  });

  it('and none of tier B', () => {
    expect(affected(two(A100), two(A100, { ...A100, kernel: { value: 'Linux 9' } }))).toStrictEqual([
      false,
      false,
      false,
    ]);
    expect(changesFor(null, [], two(A100))).toStrictEqual([]);
  });
});

describe('in words', () => {
  it.each([
    [null, 'unknown'],
    [[], 'none'],
    [['A', 'B', 'A'], '2 × A, B'],
    [{}, 'none'],
    [{ torch: '2.4.0' }, 'torch 2.4.0'],
    [8, '8'],
    [`sha256:${'a'.repeat(64)}`, 'sha256:aaaaaaaaaaaa…'],
  ])('%j is %s', (value, text) => {
    expect(valueText(value)).toBe(text);
  });

  it('a difference is what differs', () => {
    const change = { evaluation: null, tier: 'A', fact: 'frameworks' } as const;
    expect(
      changeText({ ...change, before: { torch: '1', numpy: '1' }, after: { torch: '2', numpy: '1', jax: '3' } }),
    ).toBe('frameworks torch 1 → 2, jax none → 3');
    const flags = Array.from({ length: 20 }, (_, n) => `f${n}`);
    const less = { ...change, fact: 'cpu.flags', before: flags, after: [...flags.slice(1), 'amx'] };
    expect(changeText({ ...less, evaluation: 'e' })).toBe('e: CPU flags −f0, +amx');
    expect(changeText({ ...change, fact: 'gpu.novel', before: null, after: 'x' })).toBe('gpu.novel unknown → x');
  });
});
