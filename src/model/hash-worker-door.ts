import { work } from './hash-worker.ts';

work();
