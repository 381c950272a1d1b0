// Run as a child process by spool-memory.test.ts: spools, sorts, commits and writes rows, reads them back, and prints
// the most memory that it needed. Arguments: folder, number of rows, bytes of text per row.
import { join } from 'node:path';
import type { Sample } from '../../../src/evidence/sample.ts';
import { openEvidence, writeEvidence } from '../../../src/storage/evidence-folder.ts';
import { spoolSamples } from '../../../src/storage/spool.ts';

const [folder = '', count = '0', bytes = '0'] = process.argv.slice(2);

async function* rows(): AsyncGenerator<Sample> {
  const total = Number(count);
  const text = 'the quick brown fox jumps over the lazy dog; '.repeat(Math.ceil(Number(bytes) / 90));
  for (let row = 0; row < total; row += 1) {
    // a step that shares no divisor with the number of rows visits each once, far from the one before
    const number = (row * 7_368_787) % total;
    yield {
      task: number % 2 === 0 ? 'even' : 'odd',
      key: `question/${number}`,
      repeat: 0,
      scores: { accuracy: number % 3 === 0 ? 0 : 1 },
      slices: { lang: number % 5 === 0 ? 'ca' : 'es' },
      prompt: `${number} ${text}`,
      target: 'x',
      response: text,
      error: null,
    };
  }
}

const samples = join(folder, 'mira-samples.jsonl.zst');
const salts = join(folder, 'mira-salts.jsonl.zst');
const secrets = new Map(['even', 'odd'].map((task) => [task, Buffer.alloc(32, task)] as const));
const times: number[] = [performance.now()];
const sorted = await spoolSamples(rows(), folder);
times.push(performance.now());
const written = await writeEvidence(sorted, secrets, samples, salts);
await sorted.close();
times.push(performance.now());
const writeKilobytes = process.resourceUsage().maxRSS;
const read = await (await openEvidence(samples, salts)).commitments();
times.push(performance.now());
const seconds = times.slice(1).map((time, step) => Math.round(time - (times[step] ?? 0)) / 1000);
console.log(JSON.stringify({ written, read, writeKilobytes, kilobytes: process.resourceUsage().maxRSS, seconds }));
