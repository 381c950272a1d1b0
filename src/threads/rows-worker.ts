import { work } from './rows-work.ts';

work();
