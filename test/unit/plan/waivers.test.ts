import { describe, expect, it } from 'vitest';
import { MiraError } from '../../../src/errors.ts';
import { parseJson } from '../../../src/json.ts';
import { parsePlan } from '../../../src/plan/config.ts';
import { planPolicy } from '../../../src/plan/content.ts';
import { policyDigest, type Plan } from '../../../src/plan/plan.ts';

const GOOD = '{claim: qa/acc@lang=ca, until: 2026-12-31, reason: r, approver: jane}';
const plan = (...waivers: string[]): Plan =>
  parsePlan(
    `model: m\nevaluations: {qa: {run: [x]}}\nwaivers:\n${waivers.map((waiver) => `  - ${waiver}\n`).join('')}`,
    'mira.yml',
  ).plan;
const NONE = parsePlan('model: m\nevaluations: {qa: {run: [x]}}\n', 'mira.yml').plan;

describe('waivers in mira.yml', () => {
  it('are part of the policy, and of a plan that is signed', () => {
    const one = plan(GOOD);
    expect(one.waivers).toEqual([{ claim: 'qa/acc@lang=ca', until: '2026-12-31', reason: 'r', approver: 'jane' }]);
    expect(policyDigest(one)).not.toBe(policyDigest(NONE));
    expect(policyDigest(plan(GOOD.replace('2026', '2027')))).not.toBe(policyDigest(one));
    expect(planPolicy(parseJson(JSON.stringify(one)))?.waivers).toEqual(one.waivers);
  });

  it('are nothing where there are none: older plans keep their digests', () => {
    const empty = parsePlan('model: m\nevaluations: {qa: {run: [x]}}\nwaivers: []\n', 'mira.yml').plan;
    expect(empty).toEqual(NONE);
    expect(Object.hasOwn(empty, 'waivers')).toBe(false);
  });

  it('may speak of one claim for several models', () => {
    const bound = (hex: string): string => GOOD.replace('}', `, digest: "sha256:${hex.repeat(64)}"}`);
    expect(plan(GOOD, bound('1'), bound('2')).waivers).toHaveLength(3);
  });

  it.each([
    ['a pattern', [GOOD.replace('=ca', '=*')], '4:13', 'not the id of one claim'],
    ['what is no claim', [GOOD.replace('qa/acc@lang=ca', 'acc')], '4:13', 'not the id of one claim'],
    ['the same twice', [GOOD, GOOD], '5:13', 'waived twice'],
    ['a day that there is not', [GOOD.replace('12-31', '02-30')], '4:36', 'must be a day'],
    ['no day', [GOOD.replace('2026-12-31', 'never')], '4:36', 'must be a day'],
    ['a time', [GOOD.replace('2026-12-31', '2026-12-31T10:00:00Z')], '4:36', 'must be a day'],
    ['no reason', [GOOD.replace('reason: r', 'reason: " "')], '4:56', 'must not be empty'],
    ['nobody', [GOOD.replace(', approver: jane', '')], '4:5', 'a waiver lacks the key "approver"'],
    ['half a digest', [GOOD.replace('}', ', digest: "sha256:12"}')], null, 'must be a digest'],
    ['a key that it does not have', [GOOD.replace('}', ', aprover: jane}')], null, 'did you mean "approver"'],
  ])('refuse %s', (_, waivers, place, message) => {
    try {
      plan(...waivers);
    } catch (error) {
      if (!(error instanceof MiraError)) throw error;
      expect(error.message).toContain(message);
      if (place !== null) expect(`${error.at?.line}:${error.at?.column}`).toBe(place);
      return;
    }
    throw new Error('it was taken');
  });
});
