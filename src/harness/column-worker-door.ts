import { work } from './column-worker.ts';

work();
