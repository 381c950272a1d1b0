import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A port of the loopback address that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  await new Promise((resolve) => server.close(resolve));
  return address.port;
}

/**
 * Waits until nobody else on this machine holds a port of the loopback address, and holds it: a lock that a process
 * that is killed gives back.
 *
 * @returns what gives it back
 */
export async function holdPort(port: number, limitMs: number): Promise<AsyncDisposable> {
  for (let waited = 0; ; waited += PAUSE_MS) {
    const server = createServer();
    const held = await new Promise<boolean>((resolve) => {
      server.once('error', () => {
        resolve(false);
      });
      server.listen(port, '127.0.0.1', () => {
        resolve(true);
      });
    });
    if (held)
      return { [Symbol.asyncDispose]: async () => new Promise<void>((resolve) => server.close(() => resolve())) };
    if (waited >= limitMs) throw new Error(`port ${port} was not free within ${limitMs} ms`);
    await sleep(PAUSE_MS);
  }
}
const PAUSE_MS = 250;
