// `npm run fuzz -- --minutes N [--seed S] [--target NAME]`: changed inputs for everything that reads what others wrote.
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Lab } from '../lab.ts';
import { fuzz } from './fuzz.ts';
import { TARGETS } from './targets.ts';
import type { Defect } from './target.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    target: { type: 'string' },
  },
});
const minutes = Number(values.minutes);
const seed = Number(values.seed);
const targets = TARGETS.filter(({ name }) => values.target === undefined || name === values.target);
if (!(minutes > 0) || !Number.isSafeInteger(seed) || seed < 0 || targets.length === 0) {
  console.error(`--minutes N, --seed N, and --target one of ${TARGETS.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

const FOUND = join(import.meta.dirname, '../../../build/fuzz');
const share = (minutes * 60_000) / targets.length;
console.log(`seed ${seed}`);
await using lab = await Lab.start();
let inputs = 0;
let failed = 0;
for (const target of targets) {
  const end = performance.now() + share;
  const found = await fuzz(target, lab, { seed, more: () => performance.now() < end });
  inputs += found.inputs;
  failed += found.defects.length;
  console.log(
    `${found.defects.length === 0 ? '✓' : '✗'} ${target.name}: ${found.inputs} inputs, ${found.accepted} accepted, ${found.endings} endings`,
  );
  for (const defect of found.defects) await keep(defect);
}
console.log(`${inputs} inputs, ${failed} defects`);
process.exitCode = failed === 0 ? 0 : 1;

async function keep({ target, input, what }: Defect): Promise<void> {
  const name = `${target}-${createHash('sha256').update(input).digest('hex').slice(0, 12)}`;
  await mkdir(FOUND, { recursive: true });
  await writeFile(join(FOUND, name), input);
  console.log(`    build/fuzz/${name}: ${what.split('\n').slice(0, 3).join(' | ')}`);
}
