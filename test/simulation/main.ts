// `npm run simulate [-- --rounds N] [--threads N] [--only tables,large,rounds] [--out FOLDER] [--page]`: how often the gate
// is wrong, and how often it sees what there is. Writes docs/error-rates.md and what it is made of, and ends with 1 when a
// rate of wrong answers is above its limit. With --only the other numbers are kept that lie beside the page; with --page
// all are, and the page is written afresh.
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { excesses } from './limits.ts';
import type { Found } from './page.ts';
import { performAll } from './pool.ts';
import { readFound, writeFound } from './stored.ts';
import { allWork, type Result } from './work.ts';

const KINDS = ['tables', 'large', 'rounds'] as const;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3000' },
    threads: { type: 'string', default: String(availableParallelism()) },
    only: { type: 'string', default: KINDS.join(',') },
    out: { type: 'string', default: join(import.meta.dirname, '../../docs') },
    page: { type: 'boolean', default: false },
  },
});
const wanted = new Set(values.only.split(','));
const unknown = [...wanted].find((kind) => !KINDS.some((one) => one === kind));
if (unknown !== undefined) throw new RangeError(`--only names ${unknown}: there is ${KINDS.join(', ')}`);

const stored = values.page || wanted.size < KINDS.length ? await readFound(values.out) : null;
const found = values.page && stored !== null ? stored : await findOut(stored);
await writeFound(values.out, found);

const exceeded = excesses(found.results);
for (const { where, rate, limit } of exceeded) {
  console.log(`✗ ${where}: ${rate.toFixed(4)} is above ${limit.toFixed(4)}`);
}
console.log(exceeded.length === 0 ? 'Every rate of wrong answers is within its limit.' : `Above: ${exceeded.length}.`);
process.exitCode = exceeded.length === 0 ? 0 : 1;

/** @param known what is kept of kinds that are not wanted */
async function findOut(known: Found | null): Promise<Found> {
  const rounds = countOf('--rounds', values.rounds, 10);
  const threads = countOf('--threads', values.threads, 1);
  const work = allWork(rounds).filter(({ kind }) => wanted.has(kind));
  console.log(`${work.length} pieces of work, ${rounds.toLocaleString('en')} rounds, ${threads} threads …`);
  const begun = performance.now();
  const results = await performAll(work, threads, (result, done) => {
    const seconds = ((performance.now() - begun) / 1000).toFixed(0);
    console.log(`${seconds.padStart(4)} s  ${done}/${work.length}  ${nameOf(result)}`);
  });
  const kept = known?.results.filter(({ kind }) => !wanted.has(kind)) ?? [];
  return { rounds: wanted.has('rounds') || known === null ? rounds : known.rounds, results: [...kept, ...results] };
}

function countOf(name: string, value: string, least: number): number {
  const count = Number(value);
  if (Number.isSafeInteger(count) && count >= least) return count;
  throw new RangeError(`${name} is ${value}: a whole number from ${least}`);
}

function nameOf(result: Result): string {
  const at = `n ${result.n}, margin ${result.margin}`;
  return result.kind === 'rounds' ? `${result.of}, ${at}, Δ ${result.difference}` : `${result.kind}, ${at}`;
}
