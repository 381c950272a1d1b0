import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { mira, type Finished } from '../../../scripts/demo/terminal.ts';
import { claimJsonSchema, type ClaimJson } from '../../../src/report/json.ts';

/** Where a harness of others is run, and what `mira` says of what it wrote there. */
export class Bench implements AsyncDisposable {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async create(files: Readonly<Record<string, string>>): Promise<Bench> {
    const bench = new Bench(await mkdtemp(join(tmpdir(), 'mira-peer-')));
    await bench.write(files);
    return bench;
  }

  at(...path: readonly string[]): string {
    return join(this.folder, ...path);
  }

  async write(files: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(this.at(name)), { recursive: true });
      await writeFile(this.at(name), text);
    }
  }

  async mira(...args: readonly string[]): Promise<Finished> {
    return mira(args, this.folder);
  }

  /** `mira compare --json` of two outputs, each as the harness left it. */
  async compare(base: string, candidate: string, ...flags: readonly string[]): Promise<Compared> {
    const { exitCode, stdout, stderr } = await this.mira('compare', base, candidate, ...flags, '--json');
    const report: unknown = stdout === '' ? null : JSON.parse(stdout);
    if (!v.is(comparison, report)) throw new Error(`mira compare ended with ${exitCode}\n${stdout}${stderr}`);
    return { exitCode, result: report.result, claims: new Map(report.claims.map((claim) => [claim.id, claim])) };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}

export interface Compared {
  readonly exitCode: number;
  readonly result: string;
  readonly claims: ReadonlyMap<string, ClaimJson>;
}

const comparison = v.object({ result: v.string(), claims: v.array(claimJsonSchema) });

/** Runs that differ by chance alone are compared by twos. */
export const CHANCE = {
  pairs: 40,
  runs: 80,
  /**
   * Where each of 40 comparisons is called worse with probability .05 at most, more than 5 are with probability .014
   * (binomial). The seeds are fixed, so that this is settled once for the versions that are tested.
   */
  mostRegressed: 5,
} as const;

/**
 * Compares the runs `<folder>/0` with `<folder>/1`, `<folder>/2` with `<folder>/3` and so on.
 *
 * @returns in how many of the pairs something is called worse, and how many samples were lost in all of them
 */
export async function compareByChance(bench: Bench, folder: string): Promise<{ regressed: number; lost: number }> {
  let regressed = 0;
  let lost = 0;
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < CHANCE.runs) {
      const [base, candidate] = [`${folder}/${next}`, `${folder}/${next + 1}`];
      next += 2;
      const { result, claims } = await bench.compare(base, candidate);
      if (result === 'regressed') regressed += 1;
      for (const claim of claims.values()) lost += claim.lost;
    }
  };
  await Promise.all([work(), work()]);
  return { regressed, lost };
}

/** JSON Lines, as data sets are kept. */
export function jsonLines(rows: readonly unknown[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
