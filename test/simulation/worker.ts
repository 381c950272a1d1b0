// One thread of the simulation: does what it is sent, one thing after another.
import { parentPort } from 'node:worker_threads';
import { perform, type Work } from './work.ts';

const port = parentPort;
port?.on('message', (work: Work) => {
  void perform(work).then((result) => {
    port.postMessage(result);
  });
});
