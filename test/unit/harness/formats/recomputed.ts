import { cp, mkdtemp, rm, stat, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { checkReported, countsOf } from '../../../../src/claims/build.ts';
import { Tallies } from '../../../../src/claims/tally.ts';
import { MiraError } from '../../../../src/errors.ts';
import type { Sample } from '../../../../src/evidence/sample.ts';
import { openOutput } from '../../../../src/harness/formats/index.ts';
import type { HarnessOutput } from '../../../../src/harness/formats/reader.ts';
import { spoolSamples } from '../../../../src/storage/spool.ts';
import { collect } from '../../collect.ts';

export const FIXTURES = fileURLToPath(new URL('../../../fixtures/harness/', import.meta.url));

export async function openFixture(path: string, format = 'auto'): Promise<HarnessOutput> {
  return openOutput(join(FIXTURES, path), { format, task: 'eval' });
}

/** An output as `mira` uses it: sorted, with every printed aggregate recomputed. */
export async function recomputed(
  output: HarnessOutput,
): Promise<{ readonly rows: Sample[]; readonly tallies: Tallies }> {
  const folder = await mkdtemp(join(tmpdir(), 'mira-recomputed-'));
  try {
    const sorted = await spoolSamples(output.rows(), folder);
    try {
      const tallies = await Tallies.of(sorted.rows(), () => false);
      checkReported(tallies.all(), output.tasks);
      return { rows: await collect(sorted.rows()), tallies };
    } finally {
      await sorted.close();
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** How many aggregates the harness printed that rows speak of. */
export async function reportedCount(output: HarnessOutput): Promise<number> {
  const { tallies } = await recomputed(output);
  return [...tallies.all()].filter(({ name }) => {
    const metric = output.tasks.get(name.task)?.metrics.get(name.metric);
    return metric !== undefined && metric.reported !== null;
  }).length;
}

/**
 * Cuts a file off at any byte: what is left is refused with a code, or read as rows of the whole that say that they are
 * not all.
 *
 * @param path the fixture that is opened, a file or a folder
 * @param file the file in it that is cut; the fixture itself by default
 */
export async function expectPrefixesSafe(path: string, file: string | null = null): Promise<void> {
  const whole = await recomputed(await openFixture(path));
  const known = new Set(whole.rows.map((row) => JSON.stringify(row)));
  const { size } = await stat(join(FIXTURES, path, file ?? ''));
  const folder = await mkdtemp(join(tmpdir(), 'mira-prefix-'));
  try {
    const copy = join(folder, basename(path));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: size - 1 }), async (length) => {
        await cp(join(FIXTURES, path), copy, { recursive: true });
        await truncate(join(copy, file ?? ''), length);
        try {
          const output = await openOutput(copy, { format: 'auto', task: 'eval' });
          const part = await recomputed(output);
          const rows = part.rows.filter((row) => !isUnscored(row));
          expect(rows.filter((row) => !known.has(JSON.stringify(row)))).toEqual([]);
          if (part.rows.length === whole.rows.length && rows.length === part.rows.length) return;
          expect(saysIncomplete(output, part.tallies)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(MiraError);
          if (error instanceof MiraError)
            expect([error.code === 'E_INTERNAL', error.hint === null]).toEqual([false, false]);
        }
      }),
      { numRuns: 16 },
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function isUnscored(row: Sample): boolean {
  return Object.values(row.scores).every((score) => score === null);
}

function saysIncomplete(output: HarnessOutput, tallies: Tallies): boolean {
  return [...tallies.all()].some((tally) => {
    const info = output.tasks.get(tally.name.task) ?? null;
    const counts = countsOf({ slice: null }, tally, info, tallies.rows.get(tally.name.task) ?? 0);
    return info?.limited === true || counts.scored < counts.expected;
  });
}
