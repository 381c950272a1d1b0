import type { Said } from './rival.ts';
import type { ComparedTable } from '../../unit/gate/twelve-tables.ts';
import type { Contestant, Run, Verdicts } from './contest.ts';

const SHOULD: Readonly<Record<ComparedTable['verdict'], string>> = {
  holds: 'fine',
  regressed: 'worse',
  inconclusive: "can't tell",
};

/** docs/comparison.md. */
export function writeComparison(all: readonly Contestant[], repeats: number, machine: string): string {
  const tables = all[0]?.verdicts.map(({ table }) => table) ?? [];
  return `# Comparison

<!-- Written by \`npm run rivals\`. -->

Twelve pairs of outputs, given to the gates that are on PyPI and judge a change by a statistical test, and to this one. Scores
are right or wrong, the margin is .02. In the last four something is not told: items, errors, the metric, or exactly the items
that got worse. Each pair was given ${repeats} times, every time in another order and, where a tool takes one, with another seed.

${line(['', 'must come out', ...all.map(({ name, version }) => `${name} ${version}`)])}
${line(['---', '---', ...all.map(() => '---')])}
${tables.map((table, index) => line([table.name, SHOULD[table.verdict], ...all.map(({ verdicts }) => cell(verdicts[index]))])).join('\n')}
${line(['as it must', '', ...all.map((one) => `${one.verdicts.filter(isRight).length} of ${tables.length}`)])}
${line(['median time', '', ...all.map((one) => `${median(one, ({ seconds }) => seconds).toFixed(2)} s`)])}
${line(['median memory', '', ...all.map((one) => `${(median(one, ({ peak }) => peak) / 1e6).toFixed(0)} MB`)])}

In brackets is the exit status: 0 lets a release through. **Bold** is what must not be said: that something is fine which is
worse or cannot be known to be fine, or worse which is not. A tool that refuses to judge where something is missing does well; so does
one that calls a metric worse that is gone. Where a tool answered differently in another order or with another seed, all answers are there.

How each was asked, and what it does with what is missing:

${all.map(({ name, note }) => `- **${name}**: ${note}.`).join('\n')}

None of the others knows where a baseline is from, or signs what it says. Two of them have no third answer: what they let through
may be fine, or too little to tell. How often each kind of answer is wrong here: [error-rates.md](error-rates.md).

Time and memory are those of the whole process, ${machine}; of the others without what it takes to write their input.
`;
}

/** What must be said, and nothing else; of what is not told, a refusal is as good. */
export function isRight({ table, runs }: Verdicts): boolean {
  return runs.every(({ said }) => isAllowed(table, said));
}

function isAllowed({ verdict, reason }: ComparedTable, said: Said): boolean {
  return said === verdict || (said === 'refused' && reason !== null);
}

function cell(verdicts: Verdicts | undefined): string {
  if (verdicts === undefined) return '';
  const { table, runs } = verdicts;
  const counted = new Map<string, { readonly run: Run; count: number }>();
  for (const run of runs) {
    const key = `${run.words} (${run.exit})`;
    const known = counted.get(key);
    if (known === undefined) counted.set(key, { run, count: 1 });
    else known.count += 1;
  }
  return [...counted]
    .map(([words, { run, count }]) => {
      const told = counted.size === 1 ? words : `${words} × ${count}`;
      return isAllowed(table, run.said) ? told : `**${told}**`;
    })
    .join(', ');
}

function median({ verdicts }: Contestant, of: (run: Run) => number): number {
  const sorted = verdicts.flatMap(({ runs }) => runs.map(of)).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
