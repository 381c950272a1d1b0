import { VERSION } from '../version.ts';
import { known, orUnknown, unknown, type Reading } from './facts.ts';
import { printable } from './system.ts';

const RUN_FACTS = [
  ...([
    'image',
    'image.platform',
    'runner.os',
    'runner.architecture',
    'runner.environment',
    'runner.image',
    'runner.imageVersion',
  ] as const),
  ...(['commit', 'run.id', 'run.attempt', 'workflow.ref', 'workflow.commit', 'container.engine', 'mira'] as const),
  ...(['gpu.attestation', 'cpu.attestation'] as const),
] as const;

/** What no probe can find out: where the run was started, and in which image. */
export type RunReadings = { readonly [N in (typeof RUN_FACTS)[number]]: Reading };

export interface ImageFacts {
  /** `sha256:…` of the image that runs. */
  readonly digest: string;
  /** That of its manifest for this platform, where it is known. */
  readonly platform: string | null;
  /** `podman 4.3.1`, where the engine says its version. */
  readonly engine: string;
}

/**
 * Tier C from the variables of a GitHub job. `RUNNER_NAME` is the machine's name on self-hosted runners and `GITHUB_ACTOR`
 * a person's: neither is read.
 */
export function runReadings(env: Readonly<Record<string, string | undefined>>, image: ImageFacts | null): RunReadings {
  const job = env['GITHUB_ACTIONS'] === 'true';
  const read = (name: string): Reading => {
    const value = job ? printable(env[name] ?? '') : null;
    return orUnknown(value, job ? `the runner does not set ${name}` : 'not in a GitHub job');
  };
  const host = unknown('not in an image');
  const later = unknown('not asked for by this version');
  return {
    image: image === null ? host : known(image.digest),
    'image.platform': image === null ? host : orUnknown(image.platform, 'the engine does not say'),
    'runner.os': read('RUNNER_OS'),
    'runner.architecture': read('RUNNER_ARCH'),
    'runner.environment': read('RUNNER_ENVIRONMENT'),
    'runner.image': read('ImageOS'),
    'runner.imageVersion': read('ImageVersion'),
    commit: read('GITHUB_SHA'),
    'run.id': read('GITHUB_RUN_ID'),
    'run.attempt': read('GITHUB_RUN_ATTEMPT'),
    'workflow.ref': read('GITHUB_WORKFLOW_REF'),
    'workflow.commit': read('GITHUB_WORKFLOW_SHA'),
    'container.engine': image === null ? host : orUnknown(printable(image.engine), 'the engine does not say'),
    mira: known(VERSION),
    'gpu.attestation': later,
    'cpu.attestation': later,
  };
}
