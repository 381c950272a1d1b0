import { parseClaimPattern, type ClaimPattern } from '../claims/id.ts';
import { MiraError, type Place } from '../errors.ts';
import { parsePercent } from './percent.ts';
import type { ClaimRule, EstimatorName, EstimatorRule, Margin, Plan } from './plan.ts';
import type { Path } from './positions.ts';
import type { Config, ConfigClaim } from './schema.ts';

export type Locate = (path: Path, part?: 'key' | 'value') => Place;

export const DEFAULT_MARGIN = 0.02;

/** @throws MiraError E_CONFIG_VALUE, E_CONFIG_DUPLICATE_CLAIM */
export function resolveClaims(claims: NonNullable<Config['claims']>, locate: Locate): Plan['claims'] {
  if (claims === 'auto') return 'auto';
  const seen = new Map<string, number>();
  const estimators = new Map<string, string>();
  return claims.map((claim, index): ClaimRule => {
    const at = (key: string): Place => locate(['claims', index, key]);
    const pattern = parseClaimPattern(claim.metric);
    if (pattern === null) {
      throw new MiraError('E_CONFIG_VALUE', `"${claim.metric}" is not a claim id`, {
        at: at('metric'),
        hint: 'Write <task>/<metric> or <task>/<metric>@<slice>=<value>; % / @ = and * inside a part are percent-encoded.',
      });
    }
    const earlier = seen.get(claim.metric);
    if (earlier !== undefined) {
      throw new MiraError('E_CONFIG_DUPLICATE_CLAIM', `"${claim.metric}" is claimed twice`, {
        at: at('metric'),
        hint: `The first one is claim ${earlier + 1}; keep one of them.`,
      });
    }
    seen.set(claim.metric, index);
    const rule = resolveClaim(claim);
    checkRule(rule, pattern, at);
    const whole = claim.metric.split('@')[0] ?? '';
    const estimator = JSON.stringify(rule.estimator ?? null);
    if ((estimators.get(whole) ?? estimator) !== estimator) {
      throw new MiraError('E_CONFIG_VALUE', `${whole} has two estimators`, {
        at: at('estimator'),
        hint: 'The whole and its slices are estimated in the same way.',
      });
    }
    estimators.set(whole, estimator);
    return rule;
  });
}

function resolveClaim(claim: ConfigClaim): ClaimRule {
  const estimator = estimatorOf(claim.estimator);
  return {
    metric: claim.metric,
    margin: claim.margin === undefined ? defaultMargin(estimator) : marginOf(claim.margin),
    direction: claim.direction ?? null,
    // what a machine's load can move is told, and fails only where somebody asks for it
    advisory: claim.advisory ?? estimator?.name === 'log-ratio',
    require: claim.require ?? null,
    ...(claim.guard === undefined
      ? {}
      : { guard: { relative: shareOf(claim.guard.relative), below: claim.guard.below } }),
    ...(claim.floor === undefined ? {} : { floor: claim.floor }),
    ...(claim.group === undefined ? {} : { group: claim.group }),
    ...(claim.critical === true ? { critical: true } : {}),
    ...(estimator === null ? {} : { estimator }),
    ...(claim.pairing === 'none' ? { pairing: 'none' } : {}),
    ...(claim.deterministic === true ? { deterministic: true } : {}),
  };
}

/** A margin of 2 points means nothing to a perplexity or to milliseconds, where 2 % does. */
function defaultMargin(estimator: EstimatorRule | null): Margin {
  return estimator !== null && isLogarithmic(estimator) ? { relative: DEFAULT_MARGIN } : DEFAULT_MARGIN;
}

/** Compared as a ratio, on the scale of logarithms. */
function isLogarithmic({ name }: EstimatorRule): boolean {
  return name === 'ratio' || name === 'log-ratio';
}

export function marginOf(margin: number | string): Margin {
  return typeof margin === 'number' ? margin : { relative: shareOf(margin) };
}

function shareOf(percent: string): number {
  const share = parsePercent(percent);
  if (share === null) throw new RangeError(`not a share: ${percent}`);
  return share;
}

function estimatorOf(estimator: ConfigClaim['estimator']): EstimatorRule | null {
  if (estimator === undefined || estimator === 'mean') return null;
  if (estimator === 'log-ratio') return { name: estimator, of: [] };
  if ('ratio' in estimator) return named('ratio', estimator.ratio);
  if ('f1' in estimator) return named('f1', estimator.f1);
  if ('bleu' in estimator) return named('bleu', estimator.bleu);
  return named('ratio-of-sums', estimator['ratio-of-sums']);
}

function named(name: EstimatorName, of: readonly string[]): EstimatorRule {
  return { name, of };
}

/** What only the members of a claim together can get wrong. */
function checkRule(rule: ClaimRule, pattern: ClaimPattern, at: (key: string) => Place): void {
  const refuse = (key: string, message: string, hint: string): never => {
    throw new MiraError('E_CONFIG_VALUE', message, { at: at(key), hint });
  };
  if (rule.advisory && rule.require === 'holds') {
    refuse(
      'require',
      'a claim cannot be advisory and required to hold',
      'Say "advisory: false", or leave require out.',
    );
  }
  const { estimator } = rule;
  if (estimator === undefined) return;
  if (estimator.of.length > 0 && pattern.metric === null) {
    refuse('metric', `a value made of ${estimator.of.join(', ')} needs a name of its own`, 'Write no * in the metric.');
  }
  if (new Set(estimator.of).size !== estimator.of.length) {
    refuse('estimator', 'the estimator names a score twice', 'Each part of it is another score of the samples.');
  }
  if (rule.pairing === 'none') {
    refuse('pairing', `${estimator.name} needs paired samples`, 'Only means of scores are compared without pairs.');
  }
  if (rule.floor === undefined) return;
  if (estimator.name === 'bleu') {
    refuse('floor', 'there is no test of a floor for bleu', 'Compare it with the baseline alone.');
  }
  if (rule.floor <= 0 && isLogarithmic(estimator)) {
    refuse(
      'floor',
      `a floor of ${rule.floor} has no logarithm`,
      `Values of ${estimator.name} lie above 0; so must it.`,
    );
  }
}
