import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse, stringify } from 'yaml';
import type { GeneratedFile } from './generated.ts';

const Entry = v.object({ description: v.string(), default: v.optional(v.string()) });
type Entries = Readonly<Record<string, v.InferOutput<typeof Entry>>>;
const Action = v.object({ inputs: v.record(v.string(), Entry), outputs: v.record(v.string(), Entry) });

const HEAD = '# Generated from ../action.yml by `npm run generate`.\n';

/** `evaluate/action.yml` and `attest/action.yml`: what they share with `action.yml` is said there. */
export async function generateActions(root: string): Promise<readonly GeneratedFile[]> {
  const whole = v.parse(Action, parse(await readFile(join(root, 'action.yml'), 'utf8')));
  const { reuse: _measuresNothing, ...attestInputs } = whole.inputs;
  const read = pick(whole.inputs, ['config', 'token', 'sign', 'trusted-root', 'baseline', 'reuse']);
  return [
    file('evaluate', {
      name: 'Mira Attest: evaluate',
      description: 'Runs an evaluation without signing rights and hands its evidence over to the job that attests',
      inputs: {
        ...read,
        token: { description: 'Reads releases, and the rules of the base commit.', default: read['token']?.default },
        secrets: {
          description:
            'What `secrets` in `mira.yml` names, one `NAME=VALUE` a line, where the step cannot set variables.',
        },
        out: { description: 'The folder for the evidence, to be uploaded as one artifact. Default `mira-evidence`.' },
      },
      outputs: {
        verdict: { description: 'Why nothing came of it, in one word; empty when the evidence is whole.' },
        'evidence-path': { description: 'Path of the folder with the evidence.' },
        'evidence-digest': {
          description: 'Digest of its index, which lists all files: for the input of the same name of `attest`.',
        },
      },
    }),
    file('attest', {
      name: 'Mira Attest: attest',
      description: 'Recomputes what a job without rights evaluated, then signs, stores, compares, gates and tells',
      inputs: {
        evidence: { description: 'The folder that `evaluate` wrote. Default `mira-evidence`.' },
        'evidence-digest': {
          description: 'The output of the same name of `evaluate`; another folder than that one is then refused.',
        },
        ...attestInputs,
      },
      outputs: whole.outputs,
    }),
  ];
}

function pick(entries: Entries, names: readonly string[]): Entries {
  return Object.fromEntries(
    names.map((name) => {
      const found = entries[name];
      if (found === undefined) throw new Error(`action.yml has no input ${name} any more`);
      return [name, found];
    }),
  );
}

function file(mode: 'evaluate' | 'attest', action: object): GeneratedFile {
  const content = { ...action, runs: { using: 'node24', main: `../dist/${mode}.js` } };
  return {
    file: `${mode}/action.yml`,
    content: HEAD + stringify(content, { singleQuote: true, lineWidth: 0, keepUndefined: false }),
  };
}
