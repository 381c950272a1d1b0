import { CONTENTS } from './corpus.ts';
import { describeSuites } from './describe.ts';
import { FIELDS } from './rows/fields.ts';

describeSuites('contents', [...CONTENTS, ...FIELDS]);
