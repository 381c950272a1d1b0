import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const HEAP = fileURLToPath(new URL('../../../src/commands/heap.ts', import.meta.url));

/** Prints the bytes of the young generation after batches that each outlive some collections. */
const SCRIPT = `
  import { getHeapSpaceStatistics } from 'node:v8';
  import { limitYoungGeneration } from ${JSON.stringify(HEAP)};
  if (process.argv[1] === 'limited') limitYoungGeneration();
  for (let batch = 0; batch < 400; batch += 1) Array.from({ length: 4096 }, (_, row) => ({ row, text: 'x'.repeat(20) + row }));
  console.log(getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space').space_size);
`;

async function youngBytes(mode: string): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', SCRIPT, mode]);
  return Number(stdout);
}

it('keeps the room for new objects as small as it is', async () => {
  const limited = await youngBytes('limited');
  expect(limited).toBeGreaterThan(0);
  expect(limited).toBeLessThan((await youngBytes('free')) / 2);
});
