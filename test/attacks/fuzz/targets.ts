import { isDeepStrictEqual } from 'node:util';
import { rm, writeFile } from 'node:fs/promises';
import { glob, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { MiraError } from '../../../src/errors.ts';
import { parseEvidence } from '../../../src/evidence/parse.ts';
import { decodeSnappy } from '../../../src/github/snappy.ts';
import { openOutput } from '../../../src/harness/formats/index.ts';
import { canonicalJson, parseJsonBytes } from '../../../src/json.ts';
import { parsePlan } from '../../../src/plan/config.ts';
import { parsePolicy } from '../../../src/policy/policy.ts';
import { parseBundle } from '../../../src/verification/bundle.ts';
import { parseAs, parseStatement, type StatementKind } from '../../../src/verification/statement.ts';
import { parseTrustRoot } from '../../../src/verification/trust-root.ts';
import { verifyBundle } from '../../../src/verification/verify.ts';
import { snappyBlock } from '../../emulator/snappy.ts';
import { sampleLine, SAMPLES_HEADER, secretLine } from '../../../src/evidence/files.ts';
import { encodeParts } from '../../../src/evidence/parts.ts';
import { compareSamples } from '../../../src/evidence/sample.ts';
import { toyConfig } from '../../e2e/support/project.ts';
import { attempt, fullEvaluation, gate, plan, succession, ALL_ROWS } from '../statements.ts';
import type { Target } from './target.ts';

/** A refusal in words; whatever else is thrown is a defect. */
async function ending(read: () => unknown, allowed: (error: unknown) => boolean = isRefusal): Promise<string> {
  try {
    await read();
    return 'accepted';
  } catch (error) {
    if (allowed(error) && error instanceof Error) return error.message;
    throw error;
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof MiraError && error.code !== 'E_INTERNAL';
}

const MAX_SNAPPY = 1024 * 1024;

/** A bundle that was changed is refused, or says what it said: it never throws, and never says something else. */
const bundles: Target = {
  name: 'bundle',
  seeds: async (lab) => {
    const signed = [
      await lab.keyless(fullEvaluation()),
      await lab.witnessed(fullEvaluation(), lab.witnesses([2], true)),
      await lab.byKey(fullEvaluation()),
    ];
    return signed.map((bundle) => Buffer.from(JSON.stringify(bundle)));
  },
  read: async (input, lab) => {
    const report = await verifyBundle(input, {
      type: 'evaluation',
      identity: { kind: 'policy', keys: [lab.key] },
      trustRoot: lab.trustRoot,
      policy: () => null,
    });
    const failed = report.checks.find(({ status }) => status === 'failed');
    if (report.verified === (failed !== undefined)) throw new Error('verified although a check failed, or the reverse');
    if (report.verified && canonicalJson(report.statement) !== canonicalJson(fullEvaluation())) {
      throw new Error('another statement was verified');
    }
    return failed === undefined ? 'accepted' : `${failed.name} ${failed.code}: ${failed.detail}`;
  },
};

const dsse: Target = {
  name: 'dsse',
  seeds: async (lab) => [Buffer.from(JSON.stringify(await lab.byKey(fullEvaluation())))],
  read: async (input) => ending(() => parseBundle(input)),
};

const KINDS: readonly StatementKind[] = ['evaluation', 'gate', 'attempt', 'plan', 'handover'];

const statements: Target = {
  name: 'statement',
  seeds: async () =>
    Promise.resolve(
      [fullEvaluation(), gate(), attempt(), plan(), succession()].map((one) => Buffer.from(canonicalJson(one))),
    ),
  read: async (input) =>
    ending(() => {
      const json = parseStatement(input);
      const kind = KINDS[input.length % KINDS.length] ?? 'evaluation';
      return parseAs(json, kind);
    }),
};

/** What is accepted is JSON, and the same that everybody reads. */
const json: Target = {
  name: 'json',
  seeds: async () =>
    Promise.resolve([Buffer.from(canonicalJson(fullEvaluation())), Buffer.from('[1,"a",null,{"b":-0.5e3}]')]),
  read: async (input) => {
    let own: unknown;
    const said = await ending(
      () => {
        own = parseJsonBytes(input);
      },
      (error) => error instanceof SyntaxError || error instanceof TypeError,
    );
    if (said === 'accepted' && !isDeepStrictEqual(own, JSON.parse(input.toString('utf8')))) {
      throw new Error('read as something else than JSON.parse does');
    }
    return said;
  },
};

const POLICY = `version: 1
signers:
  - {workflow: acme/a/.github/workflows/r.yml, ref: "refs/tags/v*", repository-id: "1", trigger: [push], may: [gate]}
  - {identity: a@b.example, issuer: "https://a.example"}
  - {key: keys/a.pub}
logs: 1
max-age: 90d
distrust: [{identity: "acme/*", from: 2026-01-01T00:00:00Z, reason: r}]
claims: [qa/acc, {claim: "qa/*", verdict: holds}]
gate: holds
`;

const policies: Target = {
  name: 'policy',
  seeds: async () => Promise.resolve([Buffer.from(POLICY)]),
  read: async (input) => ending(() => parsePolicy(input.toString('utf8'), 'mira.policy.yml')),
};

const MIRA_YML = toyConfig({
  evaluation: [
    'timeout: 5m',
    'env: {A: b}',
    'secrets: [KEY]',
    'ok-exit-codes: [0, 3]',
    'control: {must-fail: {run: [a]}}',
  ],
  rest: `claims: [{metric: toy/accuracy, margin: 2%, floor: 0.5}, {metric: "toy/*@lang=*", margin: 0.1}]
gate: {alpha: 0.05, fail-on: [regressed, incomparable], anchor: {tag: v1, margin: 0.1}}
signers: [{workflow: acme/a/.github/workflows/r.yml}]
evidence: {publish: none}
waivers: [{claim: toy/accuracy, until: 2026-12-31, reason: r, approver: a}]
`,
});

const plans: Target = {
  name: 'mira.yml',
  seeds: async () => Promise.resolve([Buffer.from(MIRA_YML), Buffer.from(toyConfig())]),
  read: async (input) => ending(() => parsePlan(input.toString('utf8'), 'mira.yml')),
};

const trustRoots: Target = {
  name: 'trust-root',
  seeds: async (lab) =>
    Promise.resolve([
      Buffer.from(JSON.stringify(lab.emulator.sigstore.trustedRoot())),
      Buffer.from([lab.trustRoot, lab.privateRoot].map((root) => JSON.stringify(root.instances[0])).join('\n')),
    ]),
  read: async (input) => ending(() => parseTrustRoot(input.toString('utf8'), 'trusted_root.json')),
};

const snappy: Target = {
  name: 'snappy',
  seeds: async () =>
    Promise.resolve([
      snappyBlock(Buffer.from('{"a":1}'.repeat(40))),
      // a literal, then copies of each kind
      Buffer.from('18086162630109036a0300', 'hex'),
      Buffer.from('100c61626364150412040016', 'hex'),
    ]),
  read: async (input) =>
    ending(
      () => {
        if (decodeSnappy(input, MAX_SNAPPY).length > MAX_SNAPPY) throw new TypeError('more than is allowed');
      },
      (error) => error instanceof RangeError,
    ),
};

const SECRET = Buffer.alloc(32, 7);
const SPLIT = '\n\f\n';

const evidence: Target = {
  name: 'evidence',
  seeds: async () => {
    const rows = ALL_ROWS.toSorted(compareSamples);
    const samples = [SAMPLES_HEADER, ...rows.map((row) => sampleLine(encodeParts(row)))];
    const salts = [...new Set(rows.map(({ task }) => task))].map((task) => secretLine(task, SECRET));
    return Promise.resolve([Buffer.from([...samples, SPLIT, ...salts].join('\n'))]);
  },
  read: async (input) => {
    const [samples = '', salts = ''] = input.toString('utf8').split(SPLIT);
    return ending(async () => {
      const rows = parseEvidence([samples.split('\n').slice(0, -1)], [salts.split('\n').slice(1)], {
        samples: 'a',
        salts: 'b',
      });
      for await (const batch of rows) void batch;
    });
  },
};

const HARNESS = new URL('../../fixtures/harness/', import.meta.url).pathname;
const MOST_BYTES = 4000;

/** One file of each format; folders are left to the tests of their readers. */
const outputs: Target = {
  name: 'output',
  seeds: async () => {
    const seeds: Buffer[] = [];
    for await (const file of glob(`${HARNESS}**/*.{json,jsonl,xml,eval}`)) {
      const bytes = await readFile(file);
      if (bytes.length < MOST_BYTES && (await opens(file))) seeds.push(bytes);
    }
    return seeds;
  },
  read: async (input, lab) => {
    const path = join(lab.folder, `output${extension(input)}`);
    await writeFile(path, input);
    const said = await ending(async () => readOutput(path));
    await rm(path);
    return said;
  },
};

async function readOutput(path: string): Promise<void> {
  const output = await openOutput(path, { format: 'auto', task: 'qa' });
  for await (const row of output.rows()) void row;
}

async function opens(file: string): Promise<boolean> {
  if (basename(file).endsWith('.eval')) return false;
  return readOutput(file).then(
    () => true,
    () => false,
  );
}

/** Readers look at the name of a file first. */
function extension(input: Buffer): string {
  const head = input.subarray(0, 200).toString('latin1').trimStart();
  if (head.startsWith('<')) return '.xml';
  return /^\{"(?:schema|spec)":/u.test(head) ? '.jsonl' : '.json';
}

export const TARGETS: readonly Target[] = [
  bundles,
  dsse,
  statements,
  json,
  policies,
  plans,
  trustRoots,
  snappy,
  evidence,
  outputs,
];
