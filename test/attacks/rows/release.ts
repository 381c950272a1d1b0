import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Candidates } from '../../../src/commands/release/candidates.ts';
import { hexOf, type Digest } from '../../../src/digest.ts';
import { hashModel } from '../../../src/model/manifest.ts';
import { edit } from '../../unit/verification/edit.ts';
import { suite, type Row } from '../attack.ts';
import type { Lab, Run } from '../lab.ts';
import { candidate, digestOf, gateOn, RELEASE, writeModel, type Release } from '../release-case.ts';

/** What lies on a release, or what is released beside it. */

function ofModel(changes: Readonly<Record<string, string | null>>): Row<Release>[3] {
  return async (base, lab) => {
    const folder = await writeModel(lab, changes);
    return { ...base, question: { ...base.question, model: async (ignore) => hashModel(folder, { ignore }) } };
  };
}

function lying(
  change: (candidates: Candidates, base: Release, lab: Lab) => Candidates | Promise<Candidates>,
): Row<Release>[3] {
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

const OTHER: Digest = `sha256:${'9'.repeat(64)}`;

export const release = suite(RELEASE, [
  ['T7', 'a byte of the weights', 'E_SUBJECT', ofModel({ 'model.safetensors.txt': 'weighty' })],
  ['T7', 'a byte of the tokenizer', 'E_SUBJECT', ofModel({ 'tokenizer.json': '{"vocab":2}' })],
  ['T7', 'a byte of the adapter', 'E_SUBJECT', ofModel({ 'adapter/adapter.bin.txt': 'adapted' })],
  ['T7', 'the chat template', 'E_SUBJECT', ofModel({ 'chat_template.jinja': '{{ message }}' })],
  ['T7', 'the generation settings', 'E_SUBJECT', ofModel({ 'generation_config.json': '{"temperature":1}' })],
  ['T7', 'a file more', 'E_SUBJECT', ofModel({ 'modeling.py': 'import os' })],
  ['T7', 'a file fewer', 'E_SUBJECT', ofModel({ 'tokenizer.json': null })],
  [
    'T7',
    'a file under another name',
    'E_SUBJECT',
    async (base, lab) => {
      const folder = await writeModel(lab);
      await rename(join(folder, 'tokenizer.json'), join(folder, 'tokenizer2.json'));
      return { ...base, question: { ...base.question, model: async (ignore) => hashModel(folder, { ignore }) } };
    },
  ],
  [
    'T14',
    'another digest is asked about',
    'E_SUBJECT',
    (base) => ({ ...base, question: { ...base.question, model: null, subject: OTHER } }),
  ],
  ['T20', 'no evaluation', 'E_NO_ATTESTATION', lying((all) => ({ ...all, evaluations: [] }))],
  ['T20', 'no gate', 'E_NO_ATTESTATION', lying((all) => ({ ...all, gates: [] }))],
  ['T20', 'nothing at all', 'E_NO_ATTESTATION', lying((all) => ({ ...all, evaluations: [], gates: [] }))],
  [
    'T20',
    'the samples are gone',
    'E_EVIDENCE',
    lying((all) => ({ ...all, evaluations: all.evaluations.map((one) => ({ ...one, files: null })) })),
  ],
  [
    'T14',
    'a gate on another evaluation',
    'E_NO_ATTESTATION',
    gateSays(({ statement }) => gateOn(statement, { inputs: [OTHER] })),
  ],
  ['T14', 'a gate on another model', 'E_SUBJECT', gateSays(({ statement }) => gateOn(statement, { root: OTHER }))],
  [
    'T15',
    'a gate that failed',
    'E_VERDICT',
    gateSays(({ statement }) => gateOn(statement, { result: 'FAILED', levels: ['FAILED'] })),
  ],
  [
    'T15',
    'a gate that proves no regression alone',
    'E_VERDICT',
    gateSays(({ statement }) => gateOn(statement, { levels: ['MIRA_NO_REGRESSION_PROVEN'] })),
  ],
  [
    'T15',
    'a gate that failed and says that every claim holds',
    'E_VERDICT',
    gateSays(({ statement }) => gateOn(statement, { result: 'FAILED' })),
  ],
  [
    'T1',
    'a gate by another workflow',
    'E_SIGNER',
    gateSays(({ statement }) => gateOn(statement), {
      workflowRef: 'acme/langid/.github/workflows/ci.yml@refs/tags/v1.0.0',
    }),
  ],
  [
    'T14',
    'a gate of another release',
    'E_SIGNER',
    gateSays(({ statement }) => gateOn(statement), { ref: 'refs/tags/v0.9.0' }),
  ],
  [
    'T5',
    'a later gate that passed, beside one that failed',
    'E_VERDICT',
    lying(async (all, { statement }, lab) => {
      const failed = await candidate(lab, 'gate', gateOn(statement, { result: 'FAILED', levels: ['FAILED'] }), null);
      lab.emulator.clock.advance(2);
      const passed = await candidate(lab, 'later gate', gateOn(statement), null);
      return { ...all, gates: [passed, failed] };
    }),
  ],
  [
    'T5',
    'a later evaluation with a gate that passed, beside one whose gate failed',
    'E_VERDICT',
    lying(async (all, { statement }, lab) => {
      const later = Object.assign(
        {},
        edit(statement, ['predicate', 'run', 'attempt'], () => 2),
      );
      const failed = await candidate(lab, 'gate', gateOn(statement, { result: 'FAILED', levels: ['FAILED'] }), null);
      lab.emulator.clock.advance(2);
      const second = await candidate(lab, 'later evaluation', later, all.evaluations[0]?.files ?? null);
      return {
        ...all,
        evaluations: [second, ...all.evaluations],
        gates: [failed, await candidate(lab, 'later gate', gateOn(later), null)],
      };
    }),
  ],
  [
    'T19 T5',
    'a later evaluation that takes the earliest back, with a gate that passed',
    'E_SUPERSEDED',
    lying(async (all, { statement }, lab) => {
      lab.emulator.clock.advance(2);
      const entry = { digest: { sha256: hexOf(digestOf(statement)) }, reason: 'a better one is easier to show' };
      const later = Object.assign(
        {},
        edit(statement, ['predicate', 'supersedes'], () => [entry]),
      );
      const second = await candidate(lab, 'later evaluation', later, all.evaluations[0]?.files ?? null);
      const gates = [...all.gates, await candidate(lab, 'later gate', gateOn(later), null)];
      return { ...all, evaluations: [second, ...all.evaluations], gates };
    }),
  ],
  [
    'T19 T21',
    'an evaluation that is valid no more',
    'E_EXPIRED',
    (base) => ({ ...base, question: { ...base.question, now: new Date('2100-01-01T00:00:00Z') } }),
  ],
  [
    'T14',
    'an evaluation of another release',
    'E_SIGNER',
    evaluated((statement) => statement, { ref: 'refs/tags/v0.9.0' }),
  ],
  [
    'T29',
    'a repository of the same name and another id',
    'E_SIGNER',
    evaluated((statement) => statement, { repositoryId: 666 }),
  ],
  [
    'T2',
    'a number that the samples do not support',
    'E_RECOMPUTE',
    evaluated((statement) => edit(statement, ['predicate', 'claims', 0, 'estimate'], () => '0.99')),
  ],
  [
    'T14',
    'an evaluation of another model',
    'E_SUBJECT',
    evaluated((statement) =>
      edit(
        edit(statement, ['predicate', 'model', 'root'], () => OTHER),
        ['subject', 0, 'digest', 'sha256'],
        () => OTHER.slice(7),
      ),
    ),
  ],
  [
    'T27',
    'one bundle more, which is none',
    'E_BUNDLE',
    lying((all) => ({
      ...all,
      evaluations: [...all.evaluations, { name: 'x', bytes: Buffer.from('{}'), files: null }],
    })),
  ],
  [
    'T20 CVE-2025-25204',
    'from the attestations API, and only foreign ones there',
    'E_NO_ATTESTATION',
    lying(async (all, { statement }, lab) => ({
      ...all,
      all: false,
      evaluations: [
        await candidate(lab, 'foreign', statement, all.evaluations[0]?.files ?? null, {
          owner: 'stranger',
          repositoryId: 77,
        }),
      ],
    })),
  ],
  [
    'T20 CVE-2025-25204',
    'from the attestations API, and only other types there',
    'E_NO_ATTESTATION',
    lying((all) => ({ ...all, all: false, evaluations: all.gates })),
  ],
]);
