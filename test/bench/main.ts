// `npm run bench [-- --rows N] [--scale X] [--only AREA,…] [--json FILE]`: measures the committed dist/ and the evidence
// code, prints a Markdown table, and ends with 1 when a rule is broken. `--scale` makes the models smaller that are hashed.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureCompare } from './compare.ts';
import { measureEvidence } from './evidence.ts';
import { measureHashing } from './hashing.ts';
import { measureHostileFiles } from './hostile-files.ts';
import { measureLmEval } from './lm-eval.ts';
import { AREAS, formatTable, isKept, type Measurement } from './measurement.ts';
import { measureModelMemory } from './model-memory.ts';
import { measureScan } from './scan.ts';
import { measureSize } from './size.ts';
import { measureStart } from './start.ts';
import { measureVerdict } from './verdict.ts';
import { measureVerification } from './verification.ts';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    scale: { type: 'string', default: '1' },
    only: { type: 'string', default: AREAS.join(',') },
    json: { type: 'string' },
  },
});
const rows = Number(values.rows);
if (!Number.isSafeInteger(rows) || rows < 1000)
  throw new RangeError(`--rows is ${values.rows}: a whole number from 1000`);
const scale = Number(values.scale);
if (!(scale > 0 && scale <= 4)) throw new RangeError(`--scale is ${values.scale}: a number above 0, up to 4`);
const wanted = new Set(values.only.split(','));
const unknown = [...wanted].find((area) => !AREAS.some((known) => known === area));
if (unknown !== undefined) throw new RangeError(`--only names ${unknown}: there is ${AREAS.join(', ')}`);

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');
const folder = await mkdtemp(join(tmpdir(), 'mira-bench-'));
const measurements: Measurement[] = [];
try {
  if (wanted.has('start')) measurements.push(...(await measureStart(dist)));
  if (wanted.has('size')) measurements.push(...(await measureSize(dist)));
  if (wanted.has('evidence')) {
    console.log(`Committing to ${rows.toLocaleString('en')} rows and reading them back, about a minute …`);
    measurements.push(...measureEvidence(root, folder, rows));
  }
  if (wanted.has('lm-eval')) {
    console.log(`Reading and committing to ${rows.toLocaleString('en')} rows of lm-eval, some minutes …`);
    measurements.push(...measureLmEval(root, folder, rows));
  }
  if (wanted.has('verdict')) {
    console.log(`Judging ${rows.toLocaleString('en')} pairs …`);
    measurements.push(...measureVerdict(root, folder, rows));
  }
  if (wanted.has('compare')) {
    console.log(`Comparing two outputs of ${rows.toLocaleString('en')} rows, some minutes …`);
    measurements.push(...measureCompare(dist, folder, rows));
  }
  if (wanted.has('hashing')) {
    console.log('Hashing models, in turn with openssl and model_signing, some minutes …');
    measurements.push(...(await measureHashing(dist, folder, scale)));
  }
  if (wanted.has('model memory')) measurements.push(...(await measureModelMemory(dist, folder)));
  if (wanted.has('scan')) {
    measurements.push(...(await measureScan(dist, folder)), ...(await measureHostileFiles(dist, folder)));
  }
  if (wanted.has('verify')) {
    const bundles = Math.ceil(rows / 1000) * 10;
    console.log(
      `Verifying in turn with cosign and gh, then ${bundles.toLocaleString('en')} bundles, about two minutes …`,
    );
    measurements.push(...(await measureVerification(dist, folder, bundles)));
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

console.log(`\n${formatTable(measurements)}`);
const broken = measurements.filter((measurement) => !isKept(measurement));
const machine = `Node.js ${process.versions.node}, ${process.platform} ${process.arch}, ${availableParallelism()} cores`;
console.log(`\n${machine}. ${broken.length === 0 ? 'Every rule is kept.' : `Broken rules: ${broken.length}.`}`);
if (values.json !== undefined) {
  await writeFile(values.json, `${JSON.stringify({ machine, rows, scale, measurements }, null, 2)}\n`);
}
process.exitCode = broken.length === 0 ? 0 : 1;
