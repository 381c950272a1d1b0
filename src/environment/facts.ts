import type { FactValue, TierName } from '../statements/environment.ts';

/** A reading: a value, or why there is none. */
export type Reading = { readonly value: FactValue } | { readonly value: null; readonly why: string };

export function known(value: FactValue): Reading {
  return { value };
}

export function unknown(why: string): Reading {
  return { value: null, why };
}

/** The value where there is one, else the reason. */
export function orUnknown(value: FactValue | null, why: string): Reading {
  return value === null ? unknown(why) : known(value);
}

/**
 * Whose fact it is. The machine's are the same for everything that runs on it; of the software's those count that the
 * evaluated program itself sees.
 */
type Scope = 'machine' | 'software' | 'run';

interface Fact {
  readonly tier: TierName;
  readonly scope: Scope;
  /** What people call it. */
  readonly label: string;
}

/** Every fact that is captured, in the order in which they are printed. */
export const FACTS = {
  'gpu.count': { tier: 'A', scope: 'machine', label: 'number of GPUs' },
  'gpu.models': { tier: 'A', scope: 'machine', label: 'GPU' },
  'gpu.driver': { tier: 'A', scope: 'machine', label: 'GPU driver' },
  'cuda.runtime': { tier: 'A', scope: 'software', label: 'CUDA runtime' },
  'cuda.cudnn': { tier: 'A', scope: 'software', label: 'cuDNN' },
  frameworks: { tier: 'A', scope: 'software', label: 'frameworks' },
  engines: { tier: 'A', scope: 'software', label: 'inference engines' },
  image: { tier: 'A', scope: 'software', label: 'image' },
  'image.platform': { tier: 'A', scope: 'software', label: "image's manifest for this platform" },
  'gpu.memory': { tier: 'B', scope: 'machine', label: 'GPU memory' },
  'gpu.mig': { tier: 'B', scope: 'machine', label: 'MIG' },
  'gpu.ecc': { tier: 'B', scope: 'machine', label: 'ECC' },
  'gpu.clocks': { tier: 'B', scope: 'machine', label: 'highest GPU clocks' },
  'gpu.vbios': { tier: 'B', scope: 'machine', label: 'GPU firmware' },
  'gpu.cudaMaximum': { tier: 'B', scope: 'machine', label: 'newest CUDA that the driver takes' },
  'cpu.model': { tier: 'B', scope: 'machine', label: 'CPU' },
  'cpu.count': { tier: 'B', scope: 'machine', label: 'logical CPUs' },
  'cpu.flags': { tier: 'B', scope: 'machine', label: 'CPU flags' },
  architecture: { tier: 'B', scope: 'machine', label: 'architecture' },
  kernel: { tier: 'B', scope: 'machine', label: 'kernel' },
  os: { tier: 'B', scope: 'software', label: 'operating system' },
  libc: { tier: 'B', scope: 'software', label: 'libc' },
  python: { tier: 'B', scope: 'software', label: 'Python' },
  'packages.python': { tier: 'B', scope: 'software', label: 'Python packages' },
  'packages.system': { tier: 'B', scope: 'software', label: 'system packages' },
  variables: { tier: 'B', scope: 'software', label: 'variables' },
  'runner.os': { tier: 'C', scope: 'run', label: "runner's system" },
  'runner.architecture': { tier: 'C', scope: 'run', label: "runner's architecture" },
  'runner.environment': { tier: 'C', scope: 'run', label: 'runner' },
  'runner.image': { tier: 'C', scope: 'run', label: 'runner image' },
  'runner.imageVersion': { tier: 'C', scope: 'run', label: 'runner image version' },
  commit: { tier: 'C', scope: 'run', label: 'commit' },
  'run.id': { tier: 'C', scope: 'run', label: 'run' },
  'run.attempt': { tier: 'C', scope: 'run', label: 'attempt' },
  'workflow.ref': { tier: 'C', scope: 'run', label: 'workflow' },
  'workflow.commit': { tier: 'C', scope: 'run', label: "workflow's commit" },
  'container.engine': { tier: 'C', scope: 'run', label: 'container engine' },
  mira: { tier: 'C', scope: 'run', label: 'mira' },
  'gpu.attestation': { tier: 'D', scope: 'run', label: "GPU's own attestation" },
  'cpu.attestation': { tier: 'D', scope: 'run', label: "CPU's own attestation" },
} as const satisfies Readonly<Record<string, Fact>>;

export type FactName = keyof typeof FACTS;
export type Readings = { readonly [name in FactName]: Reading };

/** A fact's description; `null` for one that another version of this program captured. */
export function factOf(name: string): Fact | null {
  return isFactName(name) ? FACTS[name] : null;
}

export function isFactName(name: string): name is FactName {
  return Object.hasOwn(FACTS, name);
}

export const FACT_NAMES: readonly FactName[] = Object.keys(FACTS).filter((name) => isFactName(name));
