import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Candidate, Candidates } from '../../src/commands/release/candidates.ts';
import { decide, type Question } from '../../src/commands/release/decide.ts';
import type { Digest } from '../../src/digest.ts';
import { canonicalJson } from '../../src/json.ts';
import { hashModel } from '../../src/model/manifest.ts';
import { parsePolicy } from '../../src/policy/policy.ts';
import { attestationDigest } from '../../src/signing/dsse.ts';
import { PAYLOAD_TYPE } from '../../src/statements/uris.ts';
import type { EvidenceFiles } from '../../src/storage/evidence-folder.ts';
import { writeRows } from '../unit/verification/evidence-files.ts';
import type { Scenario } from './attack.ts';
import { codeOf } from './code-of.ts';
import type { Lab, Run } from './lab.ts';
import { ALL_ROWS, fullEvaluation, gate } from './statements.ts';

/** A release that is gated on what lies on it: a model, its evaluation with samples, and the gate's verdict on that. */

export interface Release {
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

export async function writeModel(lab: Lab, changes: Readonly<Record<string, string | null>> = {}): Promise<string> {
  const folder = lab.newPath('model');
  await mkdir(join(folder, 'adapter'), { recursive: true });
  for (const [name, text] of Object.entries({ ...FILES, ...changes })) {
    if (text !== null) await writeFile(join(folder, name), text);
  }
  return folder;
}

export function digestOf(statement: object): Digest {
  return attestationDigest(PAYLOAD_TYPE, Buffer.from(canonicalJson(statement)));
}

export async function candidate(
  lab: Lab,
  name: string,
  statement: unknown,
  files: EvidenceFiles | null,
  run: Run = {},
): Promise<Candidate> {
  return { name, files, bytes: Buffer.from(JSON.stringify(await lab.keyless(statement, run))) };
}

async function statementFor(folder: string): Promise<object> {
  const { root, manifest } = await hashModel(folder, { ignore: ['notes.md'] });
  const { subject: _, predicate, ...rest } = fullEvaluation();
  const model = { ...predicate.model, root, manifest };
  return {
    ...rest,
    subject: [{ name: 'model', digest: { sha256: root.slice(7) } }],
    predicate: { ...predicate, model },
  };
}

function rootOf(statement: object): string {
  const text = canonicalJson(statement);
  return /"root":"(?<root>sha256:[0-9a-f]{64})"/u.exec(text)?.groups?.['root'] ?? '';
}

export function gateOn(statement: object, said: Parameters<typeof gate>[0] = {}): unknown {
  return gate({ root: rootOf(statement), inputs: [digestOf(statement)], ...said });
}

export const RELEASE: Scenario<Release> = {
  name: 'release',
  about:
    'a model folder, the evaluation of it with its samples, and a gate that says that every claim holds; `verify/action.yml` with `require: holds`',
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
