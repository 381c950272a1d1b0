import { World } from '../../emulator/world.ts';
import { leanPath } from './lean-path.ts';

/** A model repository so small that a run takes about a second: one model file, one task of sixty samples. */

export interface ProjectParts {
  /** Further lines of the evaluation `toy`, unindented. */
  readonly evaluation?: readonly string[];
  /** Everything after the evaluations. */
  readonly rest?: string;
  /** What `eval.mjs` does: see `harness`. */
  readonly body?: string;
  readonly files?: Readonly<Record<string, string>>;
}

const CLAIM = 'claims:\n  - {metric: toy/accuracy, margin: 0.1}\n';

/** `mira.yml` of the project. */
export function toyConfig({ evaluation = [], rest = CLAIM }: Pick<ProjectParts, 'evaluation' | 'rest'> = {}): string {
  return `model: model/
evaluations:
  toy:
    run: [node, eval.mjs, "{model}", "{out}"]
    scorer: [eval.mjs]
${evaluation.map((line) => `    ${line}\n`).join('')}${rest}`;
}

/** What an evaluation does that works: the first samples of the model's `weights.json` are answered wrongly. */
export const MEASURE = 'write(rows());';

/**
 * The source of `eval.mjs`, which leaves `ran.txt` in the checkout and then does what the body says, with
 * `model` and `out` (folders), `HEADER`, `rows()` and `write(lines, file?)` at hand.
 */
export function harness(body: string): string {
  return `import * as fs from 'node:fs';
import * as path from 'node:path';
import { spawn } from 'node:child_process';
const [model, out] = process.argv.slice(2);
fs.appendFileSync('ran.txt', 'ran\\n');
const HEADER = { schema: 'mira-samples/1', metrics: { accuracy: { direction: 'higher', kind: 'binary' } } };
const rows = (count = 60) => {
  const { wrong } = JSON.parse(fs.readFileSync(path.join(model, 'weights.json'), 'utf8'));
  return Array.from({ length: count }, (_, n) => ({
    key: 'text-' + n,
    scores: { accuracy: n < wrong ? 0 : 1 },
    slices: { lang: n % 2 === 0 ? 'ca' : 'es' },
    prompt: 'prompt ' + n,
    target: 'yes',
    response: n < wrong ? 'no' : 'yes',
  }));
};
const write = (lines, file = path.join(out, 'samples.jsonl')) =>
  fs.writeFileSync(file, [HEADER, ...lines].map((line) => JSON.stringify(line) + '\\n').join(''));
console.log('toy harness');
${body}
`;
}

export function weights(wrong: number): string {
  return `${JSON.stringify({ wrong })}\n`;
}

/** The repository with this project, by default one that measures well: 3 of 60 wrong. */
export async function toyWorld(parts: ProjectParts & { readonly private?: boolean } = {}): Promise<World> {
  return World.create({
    private: parts.private ?? false,
    env: { PATH: leanPath() },
    files: {
      'mira.yml': toyConfig(parts),
      'eval.mjs': harness(parts.body ?? MEASURE),
      'model/weights.json': weights(3),
      ...parts.files,
    },
  });
}
