import type { ClaimVerdict } from '../gate/verdict.ts';
import { formatCount } from './text.ts';

/** Numbers of claims as people read them: proportions in per cent and points, everything else as it is. */

const MINUS = '−';

export function formatValue(value: number | null, proportion: boolean): string {
  if (value === null) return '–';
  return proportion ? `${signless((value * 100).toFixed(1))} %` : significant(value);
}

/** `−3.8 points (−5.0 to −2.7)`; just the change where there is no interval. */
export function formatChange(claim: Pick<ClaimVerdict, 'delta' | 'interval' | 'proportion'>): string {
  if (claim.delta === null) return '–';
  const number = (value: number, plus: boolean): string => signed(value, claim.proportion, plus);
  const change = `${number(claim.delta, true)}${claim.proportion ? ' points' : ''}`;
  if (claim.interval === null) return change;
  return `${change} (${number(claim.interval.lower, true)} to ${number(claim.interval.upper, true)})`;
}

/** The allowed loss, in the unit of the change. */
export function formatMargin(claim: Pick<ClaimVerdict, 'margin' | 'proportion'>): string {
  return claim.proportion ? (claim.margin * 100).toFixed(1) : significant(claim.margin);
}

/** A loss as people say it: `4.2 points`, or in the metric's unit. */
export function formatLoss(loss: number, proportion: boolean): string {
  return proportion ? `${(loss * 100).toFixed(1)} points` : significant(loss);
}

export function formatP(p: number): string {
  if (p < 1e-300) return '< 1e−300';
  if (p >= 0.1) return p.toFixed(2);
  return p >= 0.0001 ? p.toPrecision(2) : p.toExponential(1).replace('e-', 'e−');
}

function signed(value: number, proportion: boolean, plus: boolean): string {
  const text = proportion ? (Math.abs(value) * 100).toFixed(1) : significant(Math.abs(value));
  if (Number(text) === 0) return text;
  return `${value < 0 ? MINUS : plus ? '+' : ''}${text}`;
}

function signless(text: string): string {
  return text.replace(/^-/u, MINUS);
}

function significant(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e6) return signless(formatCount(value));
  return signless(String(Number(value.toPrecision(4))));
}
