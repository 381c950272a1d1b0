// Run by evidence.ts: spools, commits to, writes, reads back and verifies rows, and prints the seconds of each step.
// Arguments: a folder, the number of rows.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Sample } from '../../src/evidence/sample.ts';
import { openEvidence, writeEvidence } from '../../src/storage/evidence-folder.ts';
import { spoolSamples } from '../../src/storage/spool.ts';
import { benchRows } from './rows.ts';

const [folder = '', count = ''] = process.argv.slice(2);
const TASK = 'bench';

async function* rows(): AsyncGenerator<Sample> {
  for (const row of benchRows(Number(count))) yield { task: TASK, repeat: 0, error: null, ...row };
}

const samples = join(folder, 'mira-samples.jsonl.zst');
const salts = join(folder, 'mira-salts.jsonl.zst');
const start = performance.now();
const sorted = await spoolSamples(rows(), folder);
const spooled = performance.now();
const written = await writeEvidence(sorted, new Map([[TASK, randomBytes(32)]]), samples, salts);
await sorted.close();
const committed = performance.now();
const read = await (await openEvidence(samples, salts)).commitments();
const verified = performance.now();
if (written[0]?.count !== Number(count) || JSON.stringify(written) !== JSON.stringify(read)) {
  throw new Error('what was read is not what was written');
}
const milliseconds = [spooled - start, committed - spooled, verified - committed];
console.log(JSON.stringify(milliseconds.map((time) => time / 1000)));
