import * as v from 'valibot';
import { margin } from './margin-schema.ts';

/** `gate`, as it is written in `mira.yml`. */

const FAIL_ON = ['regressed', 'inconclusive', 'incomparable'] as const;
const ENVIRONMENT_POLICIES = ['warn', 'inconclusive'] as const;
const FINDINGS = ['warn', 'fail'] as const;
const REGRESSED = ['any-loss', 'beyond-margin'] as const;
const ATTEMPTS = ['pooled', 'sequential'] as const;

const path = v.pipe(v.string(), v.minLength(1, 'must not be empty'));

export const anchorSchema = v.strictObject({
  tag: v.pipe(
    path,
    v.description('A tag, or last-proven: the latest release that its gate says holds in every claim.'),
  ),
  margin: v.pipe(
    margin,
    v.description('The loss that is allowed since the anchor: absolute, or a share of its value.'),
  ),
});

export const gateSchema = v.strictObject({
  alpha: v.exactOptional(
    v.pipe(
      v.number(),
      v.check((alpha) => alpha > 0 && alpha < 0.5, 'must lie between 0 and 0.5, both excluded'),
      v.description('The error rate, one-sided, of each of the two answers.'),
    ),
  ),
  'fail-on': v.exactOptional(v.array(v.picklist(FAIL_ON))),
  regressed: v.exactOptional(
    v.pipe(
      v.picklist(REGRESSED),
      v.description(
        'What is called a regression: any proven loss (the default), or only one proven to exceed the margin.',
      ),
    ),
  ),
  environment: v.exactOptional(
    v.pipe(
      v.picklist(ENVIRONMENT_POLICIES),
      v.description(
        'What a proven loss is called when GPU, driver, frameworks or image changed since the baseline: a regression with a warning (the default), or inconclusive.',
      ),
    ),
  ),
  attempts: v.exactOptional(
    v.pipe(
      v.picklist(ATTEMPTS),
      v.description(
        'How several tries of one plan on one model are judged: by the mean over all of them (the default), or by e-values, which may be looked at after every try.',
      ),
    ),
  ),
  findings: v.exactOptional(
    v.pipe(
      v.picklist(FINDINGS),
      v.description(
        'What a change that loosens these rules, and a waiver that has expired, do: a warning (the default), or fail.',
      ),
    ),
  ),
  anchor: v.exactOptional(
    v.pipe(anchorSchema, v.description('A release against which the losses of many releases are added up.')),
  ),
});
