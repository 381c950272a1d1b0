import { parentPort } from 'node:worker_threads';

/** Tells whoever started this thread something, memory and all: it need not be copied, because this thread is done with it. */
export function handOver(message: object): void {
  parentPort?.postMessage(message, [...buffersOf(message)]);
}

function buffersOf(value: unknown, found = new Set<ArrayBuffer>()): ReadonlySet<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
  } else if (typeof value === 'object' && value !== null) {
    for (const member of Object.values(value)) buffersOf(member, found);
  }
  return found;
}
