// Run by verdict.ts: judges the pairs of two mira-samples files that are in memory already. Prints the seconds of this
// thread's own processor time, the first time that it is asked and the best of five, and the number of pairs.
import { loadColumnSides } from '../../src/commands/column-sides.ts';
import { compareSides } from '../../src/gate/compare.ts';

const [before = '', after = '', work = ''] = process.argv.slice(2);
const options = { claims: 'auto', evaluations: {}, margin: 0.02, trust: {}, work } as const;
const [base, candidate] = (await loadColumnSides([before, after], options, { threads: false })) ?? [];
if (base === undefined || candidate === undefined) throw new Error('there are two sides in columns');
const terms = () => ({ margin: 0.02, advisory: false, require: null, rule: null });
const times: number[] = [];
let pairs = 0;
for (let run = 0; run < 5; run += 1) {
  const start = process.threadCpuUsage();
  const { claims } = await compareSides(base.side, candidate.side, { alpha: 0.05, terms, sameMeasurement: false });
  const { user, system } = process.threadCpuUsage(start);
  times.push((user + system) / 1e6);
  pairs = claims[0]?.n ?? 0;
}
await base.close();
await candidate.close();
console.log(JSON.stringify({ pairs, first: times[0], best: Math.min(...times) }));
