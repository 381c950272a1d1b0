// `npm run bench [-- --rows N] [--json FILE]`: measures the committed dist/ and the evidence code, prints a table, and
// ends with 1 when a rule is broken.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureCompare } from './compare.ts';
import { measureEvidence } from './evidence.ts';
import { formatTable, isKept, type Measurement } from './measurement.ts';
import { measureSize } from './size.ts';
import { measureStart } from './start.ts';

const { values } = parseArgs({ options: { rows: { type: 'string', default: '1000000' }, json: { type: 'string' } } });
const rows = Number(values.rows);
if (!Number.isSafeInteger(rows) || rows < 1000)
  throw new RangeError(`--rows is ${values.rows}: a whole number from 1000`);

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');
const folder = await mkdtemp(join(tmpdir(), 'mira-bench-'));
const measurements: Measurement[] = [];
try {
  measurements.push(...(await measureStart(dist)), ...(await measureSize(dist)));
  console.log(`Committing to ${rows.toLocaleString('en')} rows and reading them back, about a minute …`);
  measurements.push(...measureEvidence(root, folder, rows));
  console.log(`Comparing two outputs of ${rows.toLocaleString('en')} rows, about a minute …\n`);
  measurements.push(...measureCompare(dist, folder, rows));
} finally {
  await rm(folder, { recursive: true, force: true });
}

console.log(formatTable(measurements));
const broken = measurements.filter((measurement) => !isKept(measurement));
const machine = `Node.js ${process.versions.node}, ${process.platform} ${process.arch}, ${availableParallelism()} cores`;
console.log(`\n${machine}. ${broken.length === 0 ? 'Every rule is kept.' : `Broken rules: ${broken.length}.`}`);
if (values.json !== undefined) {
  await writeFile(values.json, `${JSON.stringify({ machine, rows, measurements }, null, 2)}\n`);
}
process.exitCode = broken.length === 0 ? 0 : 1;
