// `npm run rivals [-- --repeats N] [--only NAME,…] [--out FILE]`: gives twelve tables to the other gates that are on PyPI, and to
// dist/, and writes what each said into docs/comparison.md. Ends with 1 when our own answers are not the ones that must come
// out, or when an order of the items changed one.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { TWELVE_TABLES } from '../../unit/gate/twelve-tables.ts';
import { askMira, askRival, type Contestant, type Terms } from './contest.ts';
import { EVALGATE } from './evalgate.ts';
import { EVALPROOF } from './evalproof.ts';
import { MULTIVON } from './multivon.ts';
import { writeComparison } from './page.ts';
import { STATGATE } from './statgate.ts';

const ROOT = join(import.meta.dirname, '../../..');
const RIVALS = [STATGATE, EVALGATE, EVALPROOF, MULTIVON];

const { values } = parseArgs({
  options: {
    repeats: { type: 'string', default: '3' },
    only: { type: 'string', default: RIVALS.map(({ name }) => name).join(',') },
    out: { type: 'string', default: join(ROOT, 'docs/comparison.md') },
  },
});
const repeats = Number(values.repeats);
if (!Number.isSafeInteger(repeats) || repeats < 2)
  throw new RangeError(`--repeats is ${values.repeats}: a whole number from 2`);
const wanted = new Set(values.only.split(','));
const unknown = [...wanted].find((name) => !RIVALS.some((rival) => rival.name === name));
if (unknown !== undefined)
  throw new RangeError(`--only names ${unknown}: there is ${RIVALS.map(({ name }) => name).join(', ')}`);

const { version } = v.parse(
  v.looseObject({ version: v.string() }),
  JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')),
);
const folder = await mkdtemp(join(tmpdir(), 'mira-rivals-'));
const terms: Terms = { tables: TWELVE_TABLES, repeats, folder };
try {
  console.log(`Asking mira ${repeats} times about each of ${TWELVE_TABLES.length} tables …`);
  const own = await askMira(terms, { python: 'python3', script: join(ROOT, 'dist/mira.js'), version });
  const others: Contestant[] = [];
  for (const rival of RIVALS) {
    if (!wanted.has(rival.name)) continue;
    console.log(`Asking ${rival.requirement} …`);
    others.push(await askRival(rival, terms));
  }
  const machine = `Node.js ${process.versions.node}, ${process.platform} ${process.arch}, ${availableParallelism()} cores`;
  await writeFile(values.out, writeComparison([own, ...others], repeats, machine));
  const wrong = own.verdicts.filter(
    ({ table, runs }) => !runs.every(({ said, exit }) => said === table.verdict && exit === table.exit),
  );
  for (const { table } of wrong) console.log(`✗ ${table.name}: not what must come out`);
  for (const name of own.unsteady) console.log(`✗ ${name}: another order of the items changed the answer`);
  const well = wrong.length === 0 && own.unsteady.length === 0;
  if (well) console.log('Our answers are the ones that must come out, in every order.');
  process.exitCode = well ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
