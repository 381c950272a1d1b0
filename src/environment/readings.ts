import { sha256 } from '../digest.ts';
import type { FactValue } from '../statements/environment.ts';
import { known, orUnknown, unknown, type FactName, type Reading, type Readings } from './facts.ts';
import { NvidiaSmiError, parseDriverFile, parseNvidiaSmi, type Gpu, type NvidiaSmi } from './nvidia-smi.ts';
import { cudaRuntimeOf, cudnnOf, enginesOf, frameworksOf, parsePython, type Python } from './python.ts';
import type { RunReadings } from './run-facts.ts';
import type { Section, Sections } from './sections.ts';
import { parseCpu, parseLibc, parseSystem, parseUname, printable } from './system.ts';
import { parseVariables } from './variables.ts';

/** Package lists: of which the digests are signed, and which are kept beside the evidence themselves. */
export interface PackageLists {
  readonly python: readonly string[] | null;
  readonly system: readonly string[] | null;
}

export interface Capture {
  readonly readings: Readings;
  readonly packages: PackageLists;
}

/** Why nothing could be captured at all. */
export function failedCapture(why: string, run: RunReadings): Capture {
  return { readings: { ...nothing(why), ...run }, packages: { python: null, system: null } };
}

/** What the output of the capture script says. Everything that is taken over has passed a reader of its own. */
export async function readSections(sections: Sections, run: RunReadings): Promise<Capture> {
  const python = pythonIn(sections);
  const system = systemPackages(sections);
  const lists = { python: typeof python === 'string' ? null : python.packages, system: system.list };
  return {
    readings: {
      ...(await gpuReadings(sections)),
      ...pythonReadings(python),
      ...machineReadings(sections),
      'packages.system': system.reading,
      ...run,
    },
    packages: lists,
  };
}

function nothing(why: string): Omit<Readings, keyof RunReadings> {
  const none = unknown(why);
  return {
    ...sameForAll(GPU_FACTS, none),
    ...sameForAll(PYTHON_FACTS, none),
    ...sameForAll(MACHINE_FACTS, none),
    'packages.system': none,
  };
}

function sameForAll<N extends FactName>(names: readonly N[], reading: Reading): { readonly [K in N]: Reading };
function sameForAll(names: readonly FactName[], reading: Reading): Readonly<Record<string, Reading>> {
  return Object.fromEntries(names.map((name) => [name, reading]));
}

/** What a probe printed, or why it printed nothing that counts. */
function textOf(sections: Sections, name: string, program: string): Found {
  const section = sections.get(name);
  if (section === undefined || section.status === null) return { why: `${program} did not answer in time` };
  if (section.status === 0) return { text: section.text };
  return { why: endingOf(section, program) };
}

function endingOf({ status }: Section, program: string): string {
  if (status === 127) return `${program} is not there`;
  if (status === 124 || status === 143) return `${program} did not answer in time`;
  return `${program} ended with status ${status ?? 'unknown'}`;
}

const MACHINE_FACTS = [
  ...(['cpu.model', 'cpu.count', 'cpu.flags', 'architecture', 'kernel', 'os', 'libc', 'variables'] as const),
] as const;

function machineReadings(sections: Sections): { readonly [N in (typeof MACHINE_FACTS)[number]]: Reading } {
  const uname = textOf(sections, 'uname', 'uname');
  const cpu = textOf(sections, 'cpu', '/proc/cpuinfo');
  return {
    'cpu.model': fact(cpu, (text) => parseCpu(text).model),
    'cpu.count': fact(cpu, (text) => parseCpu(text).count),
    'cpu.flags': fact(cpu, (text) => parseCpu(text).flags),
    architecture: fact(uname, (text) => parseUname(text).architecture),
    kernel: fact(uname, (text) => parseUname(text).release),
    os: fact(textOf(sections, 'system', '/etc/os-release'), parseSystem),
    libc: fact(textOf(sections, 'libc', 'a program that names the libc'), parseLibc),
    variables: fact(textOf(sections, 'variables', 'env'), parseVariables),
  };
}

type Found = { readonly text: string } | { readonly why: string };

/** One fact out of what a probe printed. */
function fact(from: Found, parse: (text: string) => FactValue | null): Reading {
  return 'why' in from ? unknown(from.why) : orUnknown(parse(from.text), 'the system does not say');
}

const PYTHON_FACTS = ['python', 'packages.python', 'frameworks', 'engines', 'cuda.runtime', 'cuda.cudnn'] as const;

/** Python's answer, or why there is none. */
function pythonIn(sections: Sections): Python | string {
  const found = textOf(sections, 'python', 'Python');
  if ('why' in found) return found.why;
  return parsePython(found.text) ?? 'Python did not answer as asked';
}

function pythonReadings(python: Python | string): { readonly [N in (typeof PYTHON_FACTS)[number]]: Reading } {
  if (typeof python === 'string') return sameForAll(PYTHON_FACTS, unknown(python));
  const { packages } = python;
  if (packages === null) {
    const none = unknown('this Python does not tell what is installed');
    return { ...sameForAll(PYTHON_FACTS, none), python: known(python.version) };
  }
  return {
    python: known(python.version),
    'packages.python': known(listDigest(packages)),
    frameworks: known(frameworksOf(python)),
    engines: known(enginesOf(python)),
    'cuda.runtime': orUnknown(cudaRuntimeOf(python), 'no package in this Python brings one'),
    'cuda.cudnn': orUnknown(cudnnOf(python), 'no package in this Python brings one'),
  };
}

/** SHA-256 of the list as it is kept: one line each. */
function listDigest(lines: readonly string[]): string {
  return sha256(lines.map((line) => `${line}\n`).join(''));
}

function systemPackages(sections: Sections): { readonly reading: Reading; readonly list: readonly string[] | null } {
  const found = textOf(sections, 'packages', 'a package manager (dpkg, apk, rpm)');
  if ('why' in found) return { reading: unknown(found.why), list: null };
  const lines = found.text.split('\n').filter((line) => /^[A-Za-z0-9][\w.+:~^-]*(?: [\w.+:~^-]+)?$/u.test(line));
  const list = lines.toSorted();
  return { reading: known(listDigest(list)), list };
}

const GPU_FACTS = [
  ...(['gpu.count', 'gpu.models', 'gpu.driver', 'gpu.memory', 'gpu.mig', 'gpu.ecc', 'gpu.clocks'] as const),
  ...(['gpu.vbios', 'gpu.cudaMaximum'] as const),
] as const;
type GpuReadings = { readonly [N in (typeof GPU_FACTS)[number]]: Reading };

async function gpuReadings(sections: Sections): Promise<GpuReadings> {
  const driver = parseDriverFile(sections.get('nvidia-proc')?.text ?? '');
  const found = textOf(sections, 'nvidia-smi', 'nvidia-smi');
  if ('why' in found) return withoutSmi(sections, found.why, driver);
  try {
    return ofGpus(await parseNvidiaSmi(found.text), driver);
  } catch (error) {
    if (!(error instanceof NvidiaSmiError)) throw error;
    return withoutSmi(sections, error.message, driver);
  }
}

function ofGpus({ driver, cudaMaximum, gpus }: NvidiaSmi, fromFile: string | null): GpuReadings {
  const lost = gpus.find(({ failure }) => failure !== null)?.failure ?? null;
  const each = (read: (gpu: Gpu) => string | null): Reading => {
    const values = gpus.map((gpu) => read(gpu) ?? '–').sort();
    if (gpus.length > 0 && values.every((value) => value === '–')) {
      return unknown(lost === null ? 'the GPU does not say' : `nvidia-smi says: ${printable(lost) ?? ''}`);
    }
    return known(values);
  };
  const none = 'nvidia-smi does not say';
  return {
    'gpu.count': known(gpus.length),
    'gpu.models': each(({ model }) => model),
    'gpu.driver': orUnknown(driver ?? fromFile, none),
    'gpu.memory': each(({ memory, failure }) => memory ?? failure),
    'gpu.mig': each(({ mig }) => mig),
    'gpu.ecc': each(({ ecc }) => ecc),
    'gpu.clocks': each(({ clocks }) => clocks),
    'gpu.vbios': each(({ vbios }) => vbios),
    'gpu.cudaMaximum': orUnknown(cudaMaximum, none),
  };
}

/** Vendor ids of PCI, for devices of the class "display controller" (03) or "processing accelerator" (12). */
const VENDORS: Readonly<Record<string, string>> = { '0x10de': 'NVIDIA', '0x1002': 'AMD', '0x8086': 'Intel' };

/** Without nvidia-smi: whether there is a GPU at all, and whose. A display chip of Intel's computes nothing here. */
function withoutSmi(sections: Sections, why: string, driver: string | null): GpuReadings {
  const devices = sections.get('devices');
  const lines = devices?.status === 0 ? devices.text.split('\n') : null;
  const vendors = (lines ?? []).flatMap((line) => {
    const [, vendor = '', cls = ''] = /^pci (0x[0-9a-f]+) (0x(?:03|12)[0-9a-f]+)$/u.exec(line) ?? [];
    const name = VENDORS[vendor];
    return cls === '' || name === undefined || (name === 'Intel' && cls.startsWith('0x03')) ? [] : [name];
  });
  const node = (lines ?? []).some((line) => line.startsWith('node '));
  if (lines !== null && vendors.length === 0 && !node && driver === null) {
    const none = unknown('there is no GPU');
    return { ...sameForAll(GPU_FACTS, none), 'gpu.count': known(0), 'gpu.models': known([]) };
  }
  const whose = vendors.find((name) => name !== 'NVIDIA');
  const reason = whose === undefined ? why : `GPUs of ${whose} are not read yet`;
  const all = sameForAll(GPU_FACTS, unknown(reason));
  return driver === null ? all : { ...all, 'gpu.driver': known(driver) };
}
