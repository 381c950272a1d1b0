import { createReadStream } from 'node:fs';
import { assertReadable } from './evidence-files.ts';

/**
 * A file that should not be larger than `max` bytes. Reads one byte more, which is enough for whoever checks the size.
 *
 * @throws MiraError E_FILE_UNREADABLE
 */
export async function readCapped(path: string, max: number): Promise<Buffer> {
  await assertReadable(path);
  const stream: AsyncIterable<Uint8Array> = createReadStream(path, { end: max });
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
