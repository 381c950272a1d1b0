import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/digest.ts';
import { formatError, MiraError } from '../../../src/errors.ts';
import { parsePlan } from '../../../src/plan/config.ts';
import { measurementDigest, type Materials } from '../../../src/plan/measurement.ts';
import { runsInImage, type EvaluationPlan, type Plan } from '../../../src/plan/plan.ts';

function planOf(...lines: readonly string[]): Plan {
  const text = ['model: m', 'evaluations:', '  qa:', '    run: [x]', ...lines.map((line) => `    ${line}`)].join('\n');
  return parsePlan(`${text}\n`, 'mira.yml').plan;
}

function evaluationOf(...lines: readonly string[]): EvaluationPlan {
  const found = planOf(...lines).evaluations['qa'];
  if (found === undefined) throw new Error('no evaluation');
  return found;
}

function errorOf(...lines: readonly string[]): string {
  try {
    planOf(...lines);
  } catch (error) {
    if (error instanceof MiraError) return formatError(error);
    throw error;
  }
  throw new Error('no error');
}

describe('container', () => {
  it('is the default of an image, without a network, and nothing without one', () => {
    const { container } = evaluationOf('image: eval:1');
    expect(container).toEqual({ runtime: 'auto', network: 'none', gpus: null, memory: null, mounts: [] });
    expect(evaluationOf().container).toBeNull();
    expect(runsInImage(evaluationOf('image: eval:1'))).toBe(true);
    expect(runsInImage(evaluationOf())).toBe(false);
    expect(runsInImage(evaluationOf('image: eval:1', 'container: {runtime: none}'))).toBe(false);
  });

  it('is taken as it is written', () => {
    const text =
      'container: {runtime: podman, network: host, gpus: [0, "GPU-12ab"], memory: 8g, mounts: [{path: c}, {path: /d, target: /e, readonly: false}]}';
    expect(evaluationOf('image: eval:1', text).container).toEqual({
      runtime: 'podman',
      network: 'host',
      gpus: ['0', 'GPU-12ab'],
      memory: '8g',
      mounts: [
        { path: 'c', target: null, readonly: true },
        { path: '/d', target: '/e', readonly: false },
      ],
    });
    expect(evaluationOf('image: eval:1', 'container: {gpus: all}').container?.gpus).toBe('all');
  });

  it.each<readonly [string, readonly string[], RegExp]>([
    ['no image', ['container: {network: host}'], /^mira\.yml:5:5 E_CONFIG_VALUE: container .*there is none/u],
    [
      'an unknown key',
      ['image: a', 'container: {netwrk: host}'],
      /^mira\.yml:6:17 E_CONFIG_UNKNOWN_KEY: "netwrk" is not a key of the container of "qa"; did you mean "network"\?/u,
    ],
    [
      'an unknown key of a mount',
      ['image: a', 'container: {mounts: [{path: a, rw: true}]}'],
      /E_CONFIG_UNKNOWN_KEY: "rw" is not a key of a mount of "qa"[^]*path, target, readonly/u,
    ],
    ['an unknown runtime', ['image: a', 'container: {runtime: lxc}'], /E_CONFIG_VALUE: .*runtime" must be/u],
    ['an option for a network', ['image: a', 'container: {network: --privileged}'], /network" must be none, host/u],
    ['the network of another container', ['image: a', 'container: {network: "container:x"}'], /network" must be none/u],
    ['a memory in words', ['image: a', 'container: {memory: much}'], /memory" must be a number of bytes/u],
    ['a GPU that is an option', ['image: a', 'container: {gpus: ["--x"]}'], /E_CONFIG_VALUE: .*must be/u],
    ['a relative target', ['image: a', 'container: {mounts: [{path: a, target: b}]}'], /target" must be an absolute/u],
  ])('with %s is refused', (_, lines, expected) => {
    expect(errorOf(...lines)).toMatch(expected);
  });
});

it('the measurement is another where the harness ran in the image, whatever its network and limits', () => {
  const materials: Materials = new Map([['qa', [{ kind: 'image', name: 'eval:1', digest: sha256('image') }]]]);
  const digest = (...lines: readonly string[]): string =>
    measurementDigest(planOf('image: eval:1', ...lines), sha256('model'), materials);
  const beside = digest('container: {runtime: none}');
  expect(digest()).not.toBe(beside);
  expect(digest('container: {network: host, memory: 8g, gpus: all, runtime: podman}')).toBe(digest());
});
