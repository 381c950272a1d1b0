import { readFile, writeFile } from 'node:fs/promises';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { Sample } from '../../src/evidence/sample.ts';
import type { EvidenceFiles } from '../../src/storage/evidence-folder.ts';
import { writeRows } from '../unit/verification/evidence-files.ts';
import type { BundleCase, Mutation } from './bundle-case.ts';
import type { Lab } from './lab.ts';
import { ALL_ROWS } from './statements.ts';

/** Mutations of the samples that lie beside an evaluation. */

type Rows = readonly Sample[];

/** The first row that is no control's. */
export const OWN = ALL_ROWS.findIndex(({ task }) => task === 'langid');

/** Somebody who has the salts commits to other rows and signs nothing again. */
export function rows(change: (all: Rows) => Rows): Mutation {
  return async (base, lab) => withSamples(base, await writeRows(lab.folder, lab.newName(), change(ALL_ROWS)));
}

/** The bytes of a file are changed. */
export function bytes(file: keyof EvidenceFiles, change: (bytes: Buffer) => Buffer): Mutation {
  return async (base, lab) => {
    const path = lab.newPath('file.jsonl.zst');
    await writeFile(path, change(await readFile(filesOf(base)[file])));
    return withSamples(base, { ...filesOf(base), [file]: path });
  };
}

export function lines(file: keyof EvidenceFiles, change: (lines: string[]) => string[]): Mutation {
  return bytes(file, (compressed) => {
    const text = zstdDecompressSync(compressed).toString('utf8');
    return zstdCompressSync(
      change(text.split('\n').slice(0, -1))
        .map((line) => `${line}\n`)
        .join(''),
    );
  });
}

export function filesOf({ request }: BundleCase): EvidenceFiles {
  if (request.samples === undefined) throw new Error('the base has no samples');
  return request.samples;
}

export function withSamples(base: BundleCase, samples: EvidenceFiles): BundleCase {
  return { ...base, request: { ...base.request, samples } };
}

export function each(index: number, change: Partial<Sample>): (all: Rows) => Rows {
  return (all) => all.map((row, n) => (n === OWN + index ? { ...row, ...change } : row));
}

export function pathsIn(lab: Lab): EvidenceFiles {
  return { samplesPath: lab.newPath('samples.jsonl.zst'), saltsPath: lab.newPath('salts.jsonl.zst') };
}
