// One thread of the simulation: does what it is sent, one thing after another.
import { parentPort } from 'node:worker_threads';
import { perform, type Work } from './work.ts';

async function answer(work: Work): Promise<void> {
  parentPort?.postMessage(await perform(work), []);
}

parentPort?.on('message', (work: Work) => {
  void answer(work);
});
