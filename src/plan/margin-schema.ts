import * as v from 'valibot';
import { parsePercent, PERCENT } from './percent.ts';

const share = 'must be a number or a share such as 5%';
export const percent = v.pipe(
  v.string(),
  v.regex(PERCENT, share),
  v.check((text) => parsePercent(text) !== null, share),
);

/** An allowed loss: absolute, or a share of the baseline's value. */
export const margin = v.union([
  v.pipe(
    v.number(),
    v.check((loss) => loss > 0, 'must be greater than 0: with no allowed loss an unchanged model could never hold'),
    v.metadata({ exclusiveMinimum: 0 }),
  ),
  percent,
]);
