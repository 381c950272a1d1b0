import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../../src/plan/config.ts';
import { planPolicy, planRules } from '../../../src/plan/content.ts';
import { isReusable, measurementDigest, type HashedMaterial, type Materials } from '../../../src/plan/measurement.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { parseJson } from '../../../src/json.ts';
import { sha256 } from '../../../src/digest.ts';

const TEXT = `model: model
evaluations: {qa: {run: [node, e.mjs], datasets: [d.jsonl], env: {A: "1"}, secrets: [KEY]}}
claims: [{metric: qa/acc, margin: 0.02}]
`;
const { plan } = parsePlan(TEXT, 'mira.yml');
const MODEL = sha256('model');
const DATA: HashedMaterial = { kind: 'dataset', name: 'd.jsonl', digest: sha256('data') };
const IMAGE: HashedMaterial = { kind: 'image', name: 'eval:1', digest: sha256('image') };
const materials = (...own: HashedMaterial[]): Materials => new Map([['qa', own]]);

function edited(change: (text: string) => string): Plan {
  return parsePlan(change(TEXT), 'mira.yml').plan;
}

describe('measurementDigest', () => {
  const digest = measurementDigest(plan, MODEL, materials(DATA));

  it.each([
    ['claims', edited((text) => text.replace('0.02', '0.5'))],
    ['the gate', edited((text) => `${text}gate: {alpha: 0.1}\n`)],
    ['the time limit', edited((text) => text.replace('run:', 'timeout: 1m, run:'))],
    ['min-scored', edited((text) => text.replace('run:', 'min-scored: 0.5, run:'))],
  ])('does not depend on %s', (_, other) => {
    expect(measurementDigest(other, MODEL, materials(DATA))).toBe(digest);
  });

  it.each([
    ['the model', plan, sha256('other'), materials(DATA)],
    ['a dataset', plan, MODEL, materials({ ...DATA, digest: sha256('other') })],
    ['the image', plan, MODEL, materials(DATA, IMAGE)],
    ['the arguments', edited((text) => text.replace('e.mjs', 'f.mjs')), MODEL, materials(DATA)],
    ['a variable', edited((text) => text.replace('"1"', '"2"')), MODEL, materials(DATA)],
    ['the name of a secret', edited((text) => text.replace('KEY', 'OTHER')), MODEL, materials(DATA)],
    ['slices', edited((text) => text.replace('run:', 'slices: [subject], run:')), MODEL, materials(DATA)],
    [
      'accepted exit codes',
      edited((text) => text.replace('run:', 'ok-exit-codes: [0, 1], run:')),
      MODEL,
      materials(DATA),
    ],
  ])('depends on %s', (_, other, model, own) => {
    expect(measurementDigest(other, model, own)).not.toBe(digest);
  });

  it('does not depend on the order of materials', () => {
    const other: HashedMaterial = { kind: 'scorer', name: 's.mjs', digest: sha256('s') };
    expect(measurementDigest(plan, MODEL, materials(DATA, other))).toBe(
      measurementDigest(plan, MODEL, materials(other, DATA)),
    );
  });
});

describe('isReusable', () => {
  it('needs a material in every evaluation', () => {
    expect(isReusable(plan, materials(DATA))).toBe(true);
    expect(isReusable(plan, materials())).toBe(false);
    expect(isReusable(plan, new Map())).toBe(false);
  });
});

describe('the content of a signed plan', () => {
  const content = parseJson(JSON.stringify(plan));

  it('gives back the rules', () => {
    expect(planRules(content)).toEqual({ claims: plan.claims });
    expect(planPolicy(content)).toEqual({ claims: plan.claims, gate: plan.gate, signers: plan.signers });
  });

  it('gives nothing where it was written differently', () => {
    expect(planRules({ claims: [{ metric: 'qa/acc' }] })).toBeNull();
    expect(planPolicy({ claims: 'auto' })).toBeNull();
    expect(planRules(null)).toBeNull();
  });
});
