import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { runChild, type Finished } from './child.ts';
import type { Measurement } from './measurement.ts';
import { requireSpace, writeLarge, writeSmall } from './model-folders.ts';
import { findModelSigning, timeOpenssl } from './peers.ts';
import { logSlope, MAX_SLOPE, median } from './statistics.ts';

/** Runs that count; one more before them warms the cache. */
const RUNS = 5;
const GIB_IN_MIB = 1024;
const MANY_FILES = 20_000;
const SMALL_MIB = 1 / 64;

/** `mira hash` on a folder, as a whole process. */
type Mira = (folder: string, ...flags: readonly string[]) => Finished;

/** In turn with programs that do the same work with OpenSSL's SHA-256, so that what else the machine does hits all. */
export async function measureHashing(dist: string, work: string, scale: number): Promise<readonly Measurement[]> {
  const large = Math.max(8, Math.round(GIB_IN_MIB * scale));
  const many = Math.max(100, Math.round(MANY_FILES * scale));
  const few = Math.round(many / 10);
  requireSpace(work, (8 * large + 2 * many * SMALL_MIB) * 1024 * 1024);
  const folder = await mkdtemp(join(work, 'hashing-'));
  const mira: Mira = (path, ...flags) => runChild([join(dist, 'mira.js'), 'hash', path, ...flags], work);
  try {
    const mixedFolder = join(folder, 'mixed');
    writeLarge(mixedFolder, 4, large);
    writeSmall(mixedFolder, few);
    const mixed = `4 × ${large} MiB + ${few} × 16 KiB`;
    const manyFolder = join(folder, 'many');
    writeSmall(manyFolder, many);
    return [
      ...(await against(mira, work, mixedFolder, { name: mixed, openssl: 0.95, modelSigning: 1.2 })),
      ...(await against(mira, work, manyFolder, { name: `${many} × 16 KiB`, openssl: null, modelSigning: 6 })),
      tensorPass(mira, mixedFolder, mixed),
      slopeOverBytes(mira, folder, large),
      slopeOverFiles(mira, folder, many),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Goals {
  readonly name: string;
  /** How many times as fast as each; `null`: only shown. */
  readonly openssl: number | null;
  readonly modelSigning: number;
}

const MAX_PEAK_MB = 150;

async function against(mira: Mira, work: string, folder: string, goals: Goals): Promise<readonly Measurement[]> {
  const cores = availableParallelism();
  const peer = findModelSigning(work);
  const [own, openssl, signing]: [Finished[], number[], number[]] = [[], [], []];
  for (let run = 0; run <= RUNS; run += 1) {
    own.push(mira(folder));
    openssl.push(await timeOpenssl(folder, cores));
    if (peer !== null) signing.push(await peer.time(folder));
  }
  const [mine, theirs, others] = [own.map(({ seconds }) => seconds), openssl, signing].map((times) =>
    median(times.slice(1)),
  );
  const missing = peer === null ? { missing: 'model_signing is not installed (npm run test:interop)' } : {};
  const row = (name: string, value: number | undefined, rest: Partial<Measurement>): Measurement => ({
    area: 'hashing',
    name: `${goals.name}: ${name}`,
    value: value ?? Number.NaN,
    unit: '×',
    limit: null,
    ...rest,
  });
  const ratio = (time: number | undefined): number => (time ?? Number.NaN) / (mine ?? Number.NaN);
  return [
    row('mira hash', mine, { unit: 's' }),
    row(`openssl dgst, ${cores} processes`, theirs, { unit: 's' }),
    row('model_signing sign key', others, { unit: 's', ...missing }),
    row('as fast as openssl', ratio(theirs), goals.openssl === null ? {} : { least: goals.openssl }),
    row('as fast as model_signing', ratio(others), { least: goals.modelSigning, ...missing }),
    row('peak memory', Math.max(...own.map(({ peak }) => peak)) / 1e6, { unit: 'MB', limit: MAX_PEAK_MB }),
  ];
}

/** Digests of all tensors in the pass that hashes the files. */
function tensorPass(mira: Mira, folder: string, name: string): Measurement {
  const [plain, deep]: [number[], number[]] = [[], []];
  for (let run = 0; run <= RUNS; run += 1) {
    plain.push(mira(folder).seconds);
    deep.push(mira(folder, '--tensors').seconds);
  }
  const value = median(deep.slice(1)) / median(plain.slice(1));
  return { area: 'hashing', name: `${name}: with --tensors ÷ without`, value, unit: '×', limit: 1.7 };
}

function slopeOverBytes(mira: Mira, folder: string, large: number): Measurement {
  const points = [1 / 4, 1 / 2, 1].map((part): readonly [number, string] => {
    const path = join(folder, `bytes-${part}`);
    writeLarge(path, 4, Math.round(large * part));
    return [part, path];
  });
  return slope(mira, 'time over bytes, from a quarter', points);
}

function slopeOverFiles(mira: Mira, folder: string, many: number): Measurement {
  const points = [1 / 4, 1 / 2, 1].map((part): readonly [number, string] => {
    const path = join(folder, `files-${part}`);
    writeSmall(path, Math.round(many * part));
    return [part, path];
  });
  return slope(mira, 'time over number of files, from a quarter', points);
}

function slope(mira: Mira, name: string, points: readonly (readonly [size: number, folder: string])[]): Measurement {
  const times = points.map(() => [] as number[]);
  for (let run = 0; run <= RUNS; run += 1) {
    for (const [at, [, path]] of points.entries()) times[at]?.push(mira(path).seconds);
  }
  const value = logSlope(points.map(([size], at) => [size, median(times[at]?.slice(1) ?? [])] as const));
  return { area: 'hashing', name, value, unit: 'slope', limit: MAX_SLOPE };
}
