import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Spoilt } from './faults.ts';
import { send, type Answer } from './http.ts';

/** Milliseconds by which a slow answer is late. */
const LATE_MS = 60;

/** Sends an answer that is right, and not as it should be sent. */
export async function sendSpoilt(response: ServerResponse, method: string, answer: Answer, how: Spoilt): Promise<void> {
  switch (how) {
    case 'slow':
      await sleep(LATE_MS);
      send(response, method, answer);
      return;
    case 'wrong-type':
      send(response, method, { ...answer, headers: { ...answer.headers, 'content-type': 'text/html' } });
      return;
    case 'truncated':
    case 'endless': {
      const body = Buffer.from(answer.body ?? '');
      response.writeHead(answer.status, { ...answer.headers, 'content-length': body.length + 1 });
      response.write(body.subarray(0, Math.floor(body.length / 2)), () => {
        if (how === 'truncated') response.destroy();
      });
      return;
    }
    default:
      how satisfies never;
  }
}
