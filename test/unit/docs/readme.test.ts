import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { parse } from 'yaml';
import { unpinnedUses } from '../../../scripts/checks/pinned-uses.ts';
import { workflowProblems } from '../../../scripts/checks/workflow-habits.ts';
import { ROOT } from '../../../scripts/root.ts';
import { parseArguments } from '../../../src/cli/arguments.ts';
import { COMMANDS } from '../../../src/cli/commands.ts';
import { FILES } from '../../../src/commands/run/files.ts';
import { ERROR_CODES } from '../../../src/error-codes.ts';
import { newClaim } from '../../../src/gate/judge.ts';
import { decideGate, EXIT_OF_WORD } from '../../../src/gate/outcome.ts';
import type { ClaimVerdict } from '../../../src/gate/verdict.ts';
import { parsePlan } from '../../../src/plan/config.ts';
import type { FailOn } from '../../../src/plan/plan.ts';
import { decideSigning, type TriggerKind } from '../../../src/policy/events.ts';
import { EVALUATION_TYPE } from '../../../src/statements/uris.ts';
import { exactNonInferiority } from '../../../src/stats/index.ts';
import { GITHUB_ISSUER } from '../../../src/verification/certified-identity.ts';
import { violations } from './json-schema.ts';
import { anchors, code, codeBlocks, links, tableRows } from './markdown.ts';
import { commands, valueOf } from './shell.ts';

const README = await read('README.md');
const BLOCKS = codeBlocks(README);
const DOCS = (await readdir(join(ROOT, 'docs'))).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`);
const PAGES = ['README.md', 'docs/images/README.md', ...DOCS];

const Action = v.object({ inputs: v.record(v.string(), v.unknown()) });
const Manifest = v.object({ scripts: v.record(v.string(), v.string()) });
const Step = v.object({
  uses: v.optional(v.string()),
  run: v.optional(v.string()),
  with: v.optional(v.record(v.string(), v.unknown()), {}),
});
const Job = v.object({ permissions: v.record(v.string(), v.string()), steps: v.array(Step) });
const Workflow = v.object({ jobs: v.record(v.string(), Job) });

function read(file: string): Promise<string> {
  return readFile(join(ROOT, file), 'utf8');
}

/** YAML blocks say in their first line which file they are. */
function yamlBlocks(name: RegExp): readonly string[] {
  return BLOCKS.filter(({ language, text }) => language === 'yaml' && name.test(text.split('\n')[0] ?? '')).map(
    ({ text }) => text,
  );
}

const PLANS = yamlBlocks(/^# mira\.yml$/u);
const WORKFLOWS = yamlBlocks(/^# \.github\/workflows\/[\w-]+\.yml$/u);

it('has no block that nothing below looks at', () => {
  const looked = BLOCKS.filter(({ language }) => language === 'yaml').length;
  expect(PLANS.length + WORKFLOWS.length).toBe(looked);
  // the js block is run in samples.test.ts
  expect(new Set(BLOCKS.map(({ language }) => language))).toEqual(new Set(['yaml', 'sh', 'js']));
});

it('is short', () => {
  expect(README.split('\n').length).toBeLessThanOrEqual(350);
  const lines = BLOCKS.filter(({ heading }) => heading === 'Quick start').flatMap(({ text }) =>
    text.trim().split('\n'),
  );
  expect(lines.length).toBeGreaterThan(10);
  expect(lines.length).toBeLessThanOrEqual(25);
});

describe('mira.yml', () => {
  it.each(PLANS)('%#: parses, and conforms to the published schema', async (text) => {
    expect(Object.keys(parsePlan(text, 'mira.yml').plan.evaluations)).toEqual(['qa']);
    const schema: unknown = JSON.parse(await read('schema/mira.schema.json'));
    expect(violations(schema, parse(text))).toEqual([]);
    const wrong: unknown = parse(text.replace('evaluations:', 'evaluation:'));
    expect(violations(schema, wrong)).not.toEqual([]);
  });

  it('is shown with every key, here or on the page of its topic', async () => {
    const pages = (await readdir(join(ROOT, 'docs'))).filter((name) => name.endsWith('.md'));
    const elsewhere = await Promise.all(pages.map((name) => read(join('docs', name))));
    const plans = elsewhere
      .flatMap((text) => codeBlocks(text))
      .filter(({ language, text }) => language === 'yaml' && /^(?:# mira\.yml|evaluations:|evidence:)$/mu.test(text))
      .map(({ text }) => text);
    const shown = new Set([...PLANS, ...plans].flatMap((text) => keysIn(parse(text))));
    const known = propertiesIn(JSON.parse(await read('schema/mira.schema.json')));
    expect([...known].filter((key) => !shown.has(key))).toEqual([]);
  });
});

describe('workflows', () => {
  it.each(WORKFLOWS)('%#: is pinned, hardened, and gives the step inputs that it has', async (text) => {
    expect(unpinnedUses('README.md', text)).toEqual([]);
    // our own workflows also limit time and concurrency; an example need not
    const problems = workflowProblems('README.md', text).filter((problem) => !/time limit|concurrency/u.test(problem));
    expect(problems).toEqual([]);
    const { inputs } = v.parse(Action, parse(await read('action.yml')));
    const steps = stepsOf(text);
    expect(steps.some(({ uses }) => uses?.startsWith('mira-attest/mira-attest@'))).toBe(true);
    for (const step of steps) {
      if (step.uses?.startsWith('mira-attest/') !== true) continue;
      for (const name of Object.keys(step.with)) expect(Object.keys(inputs)).toContain(name);
    }
  });

  it('ask for exactly the rights that they need', () => {
    expect(WORKFLOWS.map((text) => jobsOf(text).map(({ permissions }) => permissions))).toEqual([
      [{ contents: 'read', 'pull-requests': 'write' }],
      [{ contents: 'write', 'id-token': 'write', attestations: 'write' }],
    ]);
  });

  it('publish the draft after the step, never before', () => {
    const names = stepsOf(WORKFLOWS[1] ?? '').map(({ uses, run }) => uses?.replace(/@.*$/u, '') ?? run?.split(' ')[0]);
    expect(names).toEqual(['actions/checkout', 'mira-attest/mira-attest', 'gh']);
  });
});

describe('commands', () => {
  const all = BLOCKS.filter(({ language }) => language === 'sh').flatMap(({ text }) => commands(text));

  it.each(all)('%s %s', async (...command) => {
    await checkCommand(command);
  });

  it('check a release with the names that a run gives and signs', () => {
    const gh = all.find(([program, group]) => program === 'gh' && group === 'attestation') ?? [];
    const cosign = all.find(([program]) => program === 'cosign') ?? [];
    expect(gh).toContain(FILES.modelDigests);
    expect(cosign.at(-1)).toBe(FILES.modelDigests);
    for (const command of [gh, cosign]) expect(valueOf(command, '--bundle')).toBe(FILES.evaluation);
    expect(valueOf(gh, '--predicate-type')).toBe(EVALUATION_TYPE);
    expect(valueOf(cosign, '--type')).toBe(EVALUATION_TYPE);
    expect(valueOf(cosign, '--certificate-oidc-issuer')).toBe(GITHUB_ISSUER);
  });
});

async function checkCommand(command: readonly string[]): Promise<void> {
  const [program = '', first = '', ...rest] = command;
  if (program === 'mira') return checkMira(first, rest);
  // what the demo leaves is checked as it stands: story.test.ts
  if (program === 'cd') return expect(first).toMatch(/^demo-out\//u);
  if (program === 'node') {
    expect(first).toBe('../../dist/mira.js');
    return checkCommand(['mira', ...rest]);
  }
  if (program === 'npm' && first === 'exec') {
    const source = rest.find((word) => word.startsWith('--package=')) ?? '';
    expect(source).toMatch(/^--package=git\+https:\/\/github\.com\/mira-attest\/mira-attest\.git#[0-9a-f]{40}$/u);
    return checkCommand(rest.slice(rest.indexOf('--') + 1));
  }
  if (program === 'npm') {
    const { scripts } = v.parse(Manifest, JSON.parse(await read('package.json')));
    expect(Object.keys(scripts)).toContain(first === 'run' ? rest[0] : first);
    return;
  }
  expect(['gh release', 'gh attestation', 'cosign verify-blob-attestation']).toContain(`${program} ${first}`);
}

function checkMira(name: string, rest: readonly string[]): void {
  if (name === '--help') return;
  const command = COMMANDS.find((known) => known.name === name);
  if (command === undefined) throw new Error(`mira has no command "${name}"`);
  expect(() => parseArguments(rest, command.options, name)).not.toThrow();
}

it('checks commands by what the command line knows', () => {
  expect(() => checkMira('verify', ['b.json', '--reop', 'acme/langid'])).toThrow();
  expect(() => checkMira('verfy', [])).toThrow();
});

describe('tables', () => {
  it('of exit codes: as the code has them', () => {
    const rows = tableRows(README, 'exit', '`verdict`').map(([exit, word = '']) => [code(word), Number(exit)]);
    expect(Object.fromEntries(rows)).toEqual({ ...EXIT_OF_WORD, usage: 2, error: 1 });
  });

  const gate = tableRows(README, 'verdict of a claim');

  it.each(gate)('of the gate: %s', (label = '', word = '', ...exits) => {
    const [verdict = '', reason = null] = label.split(': ');
    const claim = claimOf(verdict, reason);
    const { word: decided } = decideGate([claim], ['regressed']);
    expect(decided).toBe(code(word));
    const failOn: readonly (readonly FailOn[])[] = [['regressed'], ['inconclusive'], ['incomparable'], []];
    const expected = [
      ...failOn.map((words) => decideGate([claim], words).exit),
      decideGate([{ ...claim, require: 'holds' }], ['regressed']).exit,
      decideGate([{ ...claim, advisory: true }], ['regressed']).exit,
    ];
    expect(exits.map(Number)).toEqual(expected);
  });

  it('of the gate: has all verdicts', () => {
    expect(gate.length).toBe(6);
  });

  it('of events: as the policy decides', () => {
    const seen = tableRows(README, 'event', 'signs').flatMap(([event = '', signs = '']) => {
      const kinds = KINDS[event];
      if (kinds === undefined) throw new Error(`the test does not know the row "${event}"`);
      for (const kind of kinds) expect(signs).toBe(signingOf(kind));
      return kinds;
    });
    expect(new Set(seen).size).toBe(10);
    expect(signing('pull-request', 'always', true)).toBe(false);
    expect(signing('terminal', 'auto', false)).toBe(false);
  });

  it('of pairs: the fewest that can hold', () => {
    const [pairs] = tableRows(README, 'margin', '0.01');
    const margins = [0.01, 0.02, 0.05, 0.08];
    for (const [index, margin] of margins.entries()) {
      const n = Number(pairs?.[index + 1]);
      const p = (count: number): number => exactNonInferiority({ gained: 0, lost: 0, n: count, margin }).p;
      expect(p(n)).toBeLessThanOrEqual(0.05);
      expect(p(n - 1)).toBeGreaterThan(0.05);
    }
  });

  it('and text name errors that there are', async () => {
    for (const page of PAGES) {
      for (const [name] of (await read(page)).matchAll(/\bE_[A-Z_]+\b/gu))
        expect(Object.keys(ERROR_CODES)).toContain(name);
    }
  });
});

describe('links', () => {
  it.each(PAGES)('of %s lead somewhere', async (page) => {
    const text = await read(page);
    for (const target of links(text)) {
      if (target.startsWith('https://')) continue;
      const [file = '', anchor] = target.split('#');
      const path = file === '' ? page : join(dirname(page), file);
      await expect(stat(join(ROOT, path)), `${page} → ${target}`).resolves.toBeDefined();
      if (anchor !== undefined) expect(anchors(await read(path)), target).toContain(anchor);
    }
  });

  it('that comments carry lead to a section', () => {
    expect(anchors(README)).toContain('how-verdicts-are-made');
  });

  it('reach every page of docs/', () => {
    for (const page of DOCS) expect(links(README)).toContain(page);
  });
});

const KINDS: Readonly<Record<string, readonly TriggerKind[]>> = {
  '`push` of a tag': ['tag'],
  '`push` to the default branch': ['default-branch'],
  '`release`': ['release'],
  '`schedule`, `workflow_dispatch`, `repository_dispatch`': ['schedule', 'dispatch'],
  '`pull_request`, `merge_group`': ['pull-request', 'merge-group'],
  '`pull_request_target`, `workflow_run`': ['unsafe'],
  'any other, and pushes to other branches': ['other', 'other-branch'],
};

function signing(trigger: TriggerKind, option: 'auto' | 'always', fork: boolean): boolean {
  return decideSigning({ trigger, fork, option, hasKey: false, event: 'event' }).sign;
}

/** What the table has to say of a trigger. */
function signingOf(trigger: TriggerKind): string {
  if (trigger === 'unsafe') {
    expect(() => signing(trigger, 'auto', false)).toThrow(expect.objectContaining({ code: 'E_UNSAFE_TRIGGER' }));
    return 'refused (`E_UNSAFE_TRIGGER`)';
  }
  expect(signing(trigger, 'always', false)).toBe(true);
  return signing(trigger, 'auto', false) ? 'yes' : 'only with `sign: always`';
}

function claimOf(verdict: string, reason: string | null): ClaimVerdict {
  const base = newClaim(
    {
      id: 'qa/accuracy',
      task: 'qa',
      metric: 'accuracy',
      slice: null,
      direction: 'higher',
      kind: 'binary',
      estimate: '1',
      interval: null,
      counts: { expected: 1, scored: 1, unscored: 0, errored: 0, missing: 0 },
      evidence: '',
      materials: [],
      comparability: `sha256:${'0'.repeat(64)}`,
      reported: null,
    },
    { margin: 0.02, advisory: false, require: null, rule: null },
  );
  if (verdict === 'new') return base;
  if (verdict === 'holds' || verdict === 'regressed') return { ...base, verdict };
  if (verdict !== 'inconclusive') throw new Error(`"${verdict}" is no verdict`);
  if (reason === 'incomparable' || reason === 'missing-samples') return { ...base, verdict, reason };
  return { ...base, verdict };
}

function jobsOf(workflow: string): v.InferOutput<typeof Job>[] {
  return Object.values(v.parse(Workflow, parse(workflow)).jobs);
}

function stepsOf(workflow: string): v.InferOutput<typeof Step>[] {
  return jobsOf(workflow).flatMap(({ steps }) => steps);
}

function keysIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return [...own, ...Object.values(value).flatMap((item: unknown) => keysIn(item))];
}

/** Every property that a JSON Schema names at any depth. */
function propertiesIn(schema: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('properties' in value && typeof value.properties === 'object' && value.properties !== null) {
      for (const name of Object.keys(value.properties)) found.add(name);
    }
    for (const item of Object.values(value)) walk(item);
  };
  walk(schema);
  return found;
}
