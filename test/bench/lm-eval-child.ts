// Run by lm-eval.ts. `parse FILE`: JSON.parse of every line, and nothing else. `build FOLDER WORK`: rows, claim, leaves and
// root of lm-eval's output. `files FOLDER WORK`: the same, and the two files. Prints seconds and the number of rows.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { claimOutput } from '../../src/commands/side.ts';
import { limitYoungGeneration } from '../../src/commands/heap.ts';
import { openOutput } from '../../src/harness/formats/index.ts';
import { spoolOutput } from '../../src/harness/spool-threads.ts';
import { RowCommitter } from '../../src/storage/commit-rows.ts';
import { writeEvidence } from '../../src/storage/evidence-folder.ts';
import { readChunks } from '../../src/storage/lines.ts';
import { TASK } from './lm-eval-output.ts';

const LINE_END = 10;

async function parse(file: string): Promise<number> {
  let rows = 0;
  let rest = Buffer.alloc(0);
  for await (const chunk of readChunks(file)) {
    const block = Buffer.concat([rest, chunk]);
    let from = 0;
    for (let end = block.indexOf(LINE_END); end >= 0; end = block.indexOf(LINE_END, from)) {
      const row: unknown = JSON.parse(block.toString('utf8', from, end));
      if (typeof row === 'object') rows += 1;
      from = end + 1;
    }
    rest = Buffer.from(block.subarray(from));
  }
  return rows;
}

async function build(folder: string, work: string, files: boolean): Promise<number> {
  limitYoungGeneration();
  const output = await openOutput(folder, { format: 'auto', task: TASK });
  const sorted = await spoolOutput(output, work);
  const side = await claimOutput(output, sorted, { claims: 'auto', margin: 0.02, evaluations: {} });
  const secrets = new Map([[TASK, randomBytes(32)]]);
  const [commitment] = files
    ? await writeEvidence(sorted, secrets, join(work, 'samples.zst'), join(work, 'salts.zst'))
    : await new RowCommitter(sorted, secrets).commit();
  await side.close();
  if (side.side.claims.length !== 1) throw new Error('there is one claim');
  return commitment?.count ?? 0;
}

const [mode = '', path = '', work = ''] = process.argv.slice(2);
const start = performance.now();
const rows = mode === 'parse' ? await parse(path) : await build(path, work, mode === 'files');
console.log(JSON.stringify({ rows, seconds: (performance.now() - start) / 1000 }));
