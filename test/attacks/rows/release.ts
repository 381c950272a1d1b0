import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chooseStanding } from '../../../src/baseline/standing.ts';
import type { Candidate, Candidates } from '../../../src/commands/release/candidates.ts';
import { decide, type Question } from '../../../src/commands/release/decide.ts';
import type { Digest } from '../../../src/digest.ts';
import { MiraError } from '../../../src/errors.ts';
import { canonicalJson } from '../../../src/json.ts';
import { hashModel } from '../../../src/model/manifest.ts';
import { parsePolicy } from '../../../src/policy/policy.ts';
import { attestationDigest } from '../../../src/signing/dsse.ts';
import { PAYLOAD_TYPE } from '../../../src/statements/uris.ts';
import type { EvidenceFiles } from '../../../src/storage/evidence-folder.ts';
import { edit } from '../../unit/verification/edit.ts';
import { writeRows } from '../../unit/verification/evidence-files.ts';
import { suite, type Outcome, type Row, type Scenario } from '../attack.ts';
import type { Lab, Run } from '../lab.ts';
import { ALL_ROWS, fullEvaluation, gate } from '../statements.ts';

/** A release that is gated on what lies on it: a model, its evaluation with samples, and the gate's verdict on that. */

interface Release {
  readonly candidates: Candidates;
  readonly question: Question;
  /** The folder of the model. */
  readonly model: string;
  readonly statement: object;
}

const WORKFLOW = 'acme/langid/.github/workflows/release.yml';
const POLICY = `version: 1
signers: [{workflow: ${WORKFLOW}, ref: "refs/tags/*", repository-id: "1234"}]
`;

const FILES = {
  'model.safetensors.txt': 'weights',
  'tokenizer.json': '{"vocab":1}',
  'adapter/adapter.bin.txt': 'adapter',
  'chat_template.jinja': '{{ messages }}',
  'generation_config.json': '{"temperature":0}',
};

async function writeModel(lab: Lab, changes: Readonly<Record<string, string | null>> = {}): Promise<string> {
  const folder = lab.newPath('model');
  await mkdir(join(folder, 'adapter'), { recursive: true });
  for (const [name, text] of Object.entries({ ...FILES, ...changes })) {
    if (text !== null) await writeFile(join(folder, name), text);
  }
  return folder;
}

function digestOf(statement: object): Digest {
  return attestationDigest(PAYLOAD_TYPE, Buffer.from(canonicalJson(statement)));
}

async function candidate(lab: Lab, name: string, statement: unknown, files: EvidenceFiles | null, run: Run = {}): Promise<Candidate> {
  return { name, files, bytes: Buffer.from(JSON.stringify(await lab.keyless(statement, run))) };
}

async function statementFor(folder: string): Promise<object> {
  const { root, manifest } = await hashModel(folder, { ignore: ['notes.md'] });
  const { subject: _, predicate, ...rest } = fullEvaluation();
  const model = { ...predicate.model, root, manifest };
  return { ...rest, subject: [{ name: 'model', digest: { sha256: root.slice(7) } }], predicate: { ...predicate, model } };
}

function rootOf(statement: object): string {
  const text = canonicalJson(statement);
  return /"root":"(?<root>sha256:[0-9a-f]{64})"/u.exec(text)?.groups?.['root'] ?? '';
}

function gateOn(statement: object, said: Parameters<typeof gate>[0] = {}): unknown {
  return gate({ root: rootOf(statement), inputs: [digestOf(statement)], ...said });
}

const RELEASE: Scenario<Release> = {
  name: 'release',
  about: 'a model folder, the evaluation of it with its samples, and a gate that says that every claim holds; `verify/action.yml` with `require: holds`',
  build: async (lab) => {
    const model = await writeModel(lab);
    const statement = await statementFor(model);
    const samples = await writeRows(lab.folder, lab.newName(), ALL_ROWS);
    return {
      model,
      statement,
      candidates: {
        all: true,
        warnings: [],
        evaluations: [await candidate(lab, 'evaluation', statement, samples)],
        gates: [await candidate(lab, 'gate', gateOn(statement), null)],
      },
      question: {
        policy: { policy: parsePolicy(POLICY, 'mira.policy.yml'), keys: new Map() },
        trustRoot: lab.trustRoot,
        gate: 'holds',
        subject: null,
        model: async (ignore) => hashModel(model, { ignore }),
        release: 'v1.0.0',
        now: lab.now,
      },
    };
  },
  judge: async ({ candidates, question }) => codeOf(async () => decide(candidates, question)),
};

async function codeOf(body: () => Promise<unknown>): Promise<Outcome> {
  try {
    await body();
    return 'accepted';
  } catch (error) {
    if (error instanceof MiraError) return error.code;
    throw error;
  }
}

function ofModel(changes: Readonly<Record<string, string | null>>): Row<Release>[3] {
  return async (base, lab) => {
    const folder = await writeModel(lab, changes);
    return { ...base, question: { ...base.question, model: async (ignore) => hashModel(folder, { ignore }) } };
  };
}

function lying(change: (candidates: Candidates, base: Release, lab: Lab) => Candidates | Promise<Candidates>): Row<Release>[3] {
  return async (base, lab) => ({ ...base, candidates: await change(base.candidates, base, lab) });
}

/** The gate's verdict is replaced. */
function gateSays(said: (base: Release) => unknown, run: Run = {}): Row<Release>[3] {
  return lying(async (all, base, lab) => ({ ...all, gates: [await candidate(lab, 'gate', said(base), null, run)] }));
}

/** The evaluation is replaced by another with the same samples, and the gate names that one. */
function evaluated(change: (statement: object) => unknown, run: Run = {}): Row<Release>[3] {
  return lying(async (all, base, lab) => {
    const statement = Object.assign({}, change(base.statement));
    return {
      ...all,
      evaluations: [await candidate(lab, 'evaluation', statement, all.evaluations[0]?.files ?? null, run)],
      gates: [await candidate(lab, 'gate', gateOn(statement), null, run)],
    };
  });
}

const OTHER = `sha256:${'9'.repeat(64)}`;

export const release = suite(RELEASE, [
  ['T7', 'a byte of the weights', 'E_SUBJECT', ofModel({ 'model.safetensors.txt': 'weighty' })],
  ['T7', 'a byte of the tokenizer', 'E_SUBJECT', ofModel({ 'tokenizer.json': '{"vocab":2}' })],
  ['T7', 'a byte of the adapter', 'E_SUBJECT', ofModel({ 'adapter/adapter.bin.txt': 'adapted' })],
  ['T7', 'the chat template', 'E_SUBJECT', ofModel({ 'chat_template.jinja': '{{ message }}' })],
  ['T7', 'the generation settings', 'E_SUBJECT', ofModel({ 'generation_config.json': '{"temperature":1}' })],
  ['T7', 'a file more', 'E_SUBJECT', ofModel({ 'modeling.py': 'import os' })],
  ['T7', 'a file fewer', 'E_SUBJECT', ofModel({ 'tokenizer.json': null })],
  ['T7', 'a file under another name', 'E_SUBJECT', async (base, lab) => {
    const folder = await writeModel(lab);
    await rename(join(folder, 'tokenizer.json'), join(folder, 'tokenizer2.json'));
    return { ...base, question: { ...base.question, model: async (ignore) => hashModel(folder, { ignore }) } };
  }],
  ['T14', 'another digest is asked about', 'E_SUBJECT', (base) => ({ ...base, question: { ...base.question, model: null, subject: OTHER } })],
  ['T20', 'no evaluation', 'E_NO_ATTESTATION', lying((all) => ({ ...all, evaluations: [] }))],
  ['T20', 'no gate', 'E_NO_ATTESTATION', lying((all) => ({ ...all, gates: [] }))],
  ['T20', 'nothing at all', 'E_NO_ATTESTATION', lying((all) => ({ ...all, evaluations: [], gates: [] }))],
  ['T20', 'the samples are gone', 'E_EVIDENCE', lying((all) => ({ ...all, evaluations: all.evaluations.map((one) => ({ ...one, files: null })) }))],
  ['T14', 'a gate on another evaluation', 'E_NO_ATTESTATION', gateSays(({ statement }) => gateOn(statement, { inputs: [OTHER] }))],
  ['T14', 'a gate on another model', 'E_SUBJECT', gateSays(({ statement }) => gateOn(statement, { root: OTHER }))],
  ['T15', 'a gate that failed', 'E_VERDICT', gateSays(({ statement }) => gateOn(statement, { result: 'FAILED', levels: ['FAILED'] }))],
  ['T15', 'a gate that proves no regression alone', 'E_VERDICT', gateSays(({ statement }) => gateOn(statement, { levels: ['MIRA_NO_REGRESSION_PROVEN'] }))],
  ['T15', 'a gate that failed and says that every claim holds', 'E_VERDICT', gateSays(({ statement }) => gateOn(statement, { result: 'FAILED' }))],
  ['T1', 'a gate by another workflow', 'E_SIGNER', gateSays(({ statement }) => gateOn(statement), { workflowRef: 'acme/langid/.github/workflows/ci.yml@refs/tags/v1.0.0' })],
  ['T14', 'a gate of another release', 'E_SIGNER', gateSays(({ statement }) => gateOn(statement), { ref: 'refs/tags/v0.9.0' })],
  ['T5', 'a later gate that passed, beside one that failed', 'E_VERDICT', lying(async (all, { statement }, lab) => {
    const failed = await candidate(lab, 'gate', gateOn(statement, { result: 'FAILED', levels: ['FAILED'] }), null);
    lab.emulator.clock.advance(2);
    const passed = await candidate(lab, 'later gate', gateOn(statement), null);
    return { ...all, gates: [passed, failed] };
  })],
  ['T5', 'a later evaluation with a gate that passed, beside one whose gate failed', 'E_VERDICT', lying(async (all, { statement }, lab) => {
    const later = Object.assign({}, edit(statement, ['predicate', 'run', 'attempt'], () => 2));
    const failed = await candidate(lab, 'gate', gateOn(statement, { result: 'FAILED', levels: ['FAILED'] }), null);
    lab.emulator.clock.advance(2);
    const second = await candidate(lab, 'later evaluation', later, all.evaluations[0]?.files ?? null);
    return { ...all, evaluations: [second, ...all.evaluations], gates: [failed, await candidate(lab, 'later gate', gateOn(later), null)] };
  })],
  ['T14', 'an evaluation of another release', 'E_SIGNER', evaluated((statement) => statement, { ref: 'refs/tags/v0.9.0' })],
  ['T29', 'a repository of the same name and another id', 'E_SIGNER', evaluated((statement) => statement, { repositoryId: 666 })],
  ['T2', 'a number that the samples do not support', 'E_RECOMPUTE', evaluated((statement) => edit(statement, ['predicate', 'claims', 0, 'estimate'], () => '0.99'))],
  ['T14', 'an evaluation of another model', 'E_SUBJECT', evaluated((statement) => edit(edit(statement, ['predicate', 'model', 'root'], () => OTHER), ['subject', 0, 'digest', 'sha256'], () => OTHER.slice(7)))],
  ['T27', 'one bundle more, which is none', 'E_BUNDLE', lying((all) => ({ ...all, evaluations: [...all.evaluations, { name: 'x', bytes: Buffer.from('{}'), files: null }] }))],
  ['T20 CVE-2025-25204', 'from the attestations API, and only foreign ones there', 'E_NO_ATTESTATION', lying(async (all, { statement }, lab) => ({
    ...all,
    all: false,
    evaluations: [await candidate(lab, 'foreign', statement, all.evaluations[0]?.files ?? null, { owner: 'stranger', repositoryId: 77 })],
  }))],
  ['T20 CVE-2025-25204', 'from the attestations API, and only other types there', 'E_NO_ATTESTATION', lying((all) => ({ ...all, all: false, evaluations: all.gates }))],
]);

interface Standing {
  readonly evaluations: Parameters<typeof chooseStanding>[0];
  readonly rules: Parameters<typeof chooseStanding>[1];
}

const FIRST: Digest = `sha256:${'1'.repeat(64)}`;
const SECOND: Digest = `sha256:${'2'.repeat(64)}`;

const STANDING: Scenario<Standing> = {
  name: 'standing',
  about: 'a verified baseline that nobody took back and that is still valid',
  build: async () =>
    Promise.resolve({
      evaluations: [{ digest: FIRST, statement: { predicate: { validUntil: '2026-12-31T00:00:00Z' } } }],
      rules: { superseded: [], now: new Date('2026-06-01T00:00:00Z'), label: 'v1.0.0', named: false },
    }),
  judge: async ({ evaluations, rules }) => {
    let warned: readonly string[] = [];
    const code = await codeOf(async () => {
      warned = (await Promise.resolve(chooseStanding(evaluations, rules))).warnings;
    });
    return warned.length > 0 ? 'E_BASELINE_SUPERSEDED' : code;
  },
};

export const standing = suite(STANDING, [
  ['T19', 'it is valid no more', 'E_BASELINE_EXPIRED', (base) => ({ ...base, rules: { ...base.rules, now: new Date('2027-01-01T00:00:00Z') } })],
  ['T19', 'the rules of the repository withdraw it', 'E_BASELINE_WITHDRAWN', (base) => ({ ...base, rules: { ...base.rules, superseded: [{ digest: FIRST, reason: 'wrong scorer' }] } })],
  ['T19 T5', 'another evaluation on the release says that it supersedes it', 'E_BASELINE_SUPERSEDED', (base) => ({
    ...base,
    evaluations: [...base.evaluations, { digest: SECOND, statement: { predicate: { supersedes: [{ digest: { sha256: FIRST.slice(7) }, reason: 'a worse one is easier to beat' }] } } }],
  })],
]);
