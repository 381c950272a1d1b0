import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { scoreOf, type Rival, type Said } from './rival.ts';

const SAID = {
  regression: 'regressed',
  noise: 'holds',
  unchanged: 'holds',
  improvement: 'holds',
} as const satisfies Record<string, Said>;

const report = v.looseObject({ verdict: v.picklist(['regression', 'noise', 'unchanged', 'improvement']) });

/** https://pypi.org/project/evalgate-cli: McNemar's test on a CSV with a column for each side. */
export const EVALGATE: Rival = {
  name: 'evalgate-cli',
  requirement: 'evalgate-cli==0.2.0',
  note: 'its one table has only the items that both sides have; an error, an empty field, counts as a wrong answer',
  prepare: async ({ before, after }, folder) => {
    const theirs = new Map(after.map((row) => [row.key, row]));
    const candidate = after.every((row) => scoreOf(row) === undefined) ? [] : ['candidate'];
    const lines = before.flatMap((row) => {
      const other = theirs.get(row.key);
      if (other === undefined) return [];
      const cells = [String(scoreOf(row)), ...candidate.map(() => String(scoreOf(other) ?? ''))];
      return [cells.join(',')];
    });
    await writeFile(join(folder, 'both.csv'), [['baseline', ...candidate].join(','), ...lines, ''].join('\n'));
  },
  argv: () => '-m evalgate paired both.csv --baseline baseline --candidate candidate --json'.split(' '),
  answer: (exit, stdout) => {
    if (exit === 2) return { said: 'refused', words: 'error' };
    const { verdict } = v.parse(report, JSON.parse(stdout));
    return { said: SAID[verdict], words: verdict };
  },
};
