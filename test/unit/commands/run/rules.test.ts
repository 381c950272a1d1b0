import { expect, it } from 'vitest';
import { rulesThatJudge } from '../../../../src/commands/run/rules.ts';
import { parsePlan } from '../../../../src/plan/config.ts';

const DIGEST = `sha256:${'1'.repeat(64)}`;
const { plan } = parsePlan(
  `model: m
evaluations: {qa: {run: [x]}}
claims: [{metric: qa/acc}]
waivers: [{claim: qa/acc, until: 2099-12-31, reason: r, approver: a}]
supersedes: [{digest: "${DIGEST}", reason: r}]
`,
  'mira.yml',
);
const PULL = {
  kind: 'pull-request',
  number: 1,
  headSha: 'a'.repeat(40),
  headRef: 'change',
  baseSha: 'b'.repeat(40),
  baseRef: 'main',
  fork: false,
} as const;
const ASKED = { configPath: 'mira.yml', github: null, options: { baseline: null, failOn: null } };

it('a change whose base cannot be read neither waives nor takes anything back, and is told so', async () => {
  const warnings: string[] = [];
  const { plan: judging, baseRules } = await rulesThatJudge(plan, { ...ASKED, context: { trigger: PULL }, warnings });
  expect(baseRules).toBeNull();
  expect(judging).not.toHaveProperty('waivers');
  expect(judging).not.toHaveProperty('supersedes');
  expect(warnings).toEqual([
    'the rules are those of this change, not of the commit it is based on: no token was given to read it with',
    'the waivers of this change do not count: only those of the commit it is based on do',
    'what this change supersedes counts still: only what the commit it is based on supersedes does not',
  ]);
});

it('what is part of a branch waives and takes back', async () => {
  const warnings: string[] = [];
  const { plan: judging } = await rulesThatJudge(plan, { ...ASKED, context: null, warnings });
  expect(judging).toMatchObject({ waivers: [{ claim: 'qa/acc' }], supersedes: [{ digest: DIGEST }] });
  expect(warnings).toEqual([]);
});
