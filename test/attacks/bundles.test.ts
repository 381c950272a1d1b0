import { BUNDLES } from './corpus.ts';
import { describeSuites } from './describe.ts';

describeSuites('bundles', BUNDLES);
