import type { Container } from '../../../../src/harness/container/container.ts';
import type { Engine } from '../../../../src/harness/container/engine.ts';
import type { ContainerPlan } from '../../../../src/plan/plan.ts';

export const DIGEST = `sha256:${'a'.repeat(64)}` as const;

export const SETTINGS: ContainerPlan = { runtime: 'auto', network: 'none', gpus: null, memory: null, mounts: [] };

export function engine(more: Partial<Engine> = {}): Engine {
  return { kind: 'docker', program: 'docker', version: '28.0.0', rootless: false, passedOver: null, env: {}, ...more };
}

/** An evaluation in a container, as it is before it runs. */
export function container(more: Partial<Container> = {}): Container {
  return {
    evaluation: 'langid',
    engine: engine(),
    image: `ghcr.io/acme/eval@${DIGEST}`,
    locked: {
      source: 'mira.yml#/evaluations/langid/image',
      ref: 'ghcr.io/acme/eval:1.4',
      registry: 'ghcr.io',
      tag: '1.4',
      digest: DIGEST,
      kind: 'manifest',
      platforms: {},
      resolvedAt: '2026-11-25T00:00:00.000Z',
    },
    settings: SETTINGS,
    root: '/work space/repo',
    mounts: [],
    hidden: [],
    caller: { uid: 0, gid: 0 },
    ...more,
  };
}
