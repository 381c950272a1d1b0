import { FORMATS } from '../../src/harness/formats/index.ts';
import type { GeneratedFile } from './generated.ts';
import { table } from './table.ts';

const HEAD = `# Harnesses

<!-- Generated from \`docs\` of the readers in src/harness/formats by \`npm run generate\`. -->

Mira reads what your harness writes: \`mira samples PATH\` prints the rows that are found in it, \`mira compare OLD NEW\` compares
two outputs, and \`mira run\` reads what \`output:\` in \`mira.yml\` names. A format is told by its structure, never by a file's
name; \`--format NAME\`, or \`format:\` in \`mira.yml\`, says which one is meant. A harness that is not listed can write
[mira-samples](mira-samples.md) in ten lines.

`;

const RULES = `
## What holds for all of them

- Every aggregate that the harness printed and that is a mean over samples is recomputed from the rows; a difference of more
  than 1e-9 (relative above 1), or half the last printed digit, is \`E_MISMATCH\`.
- A sample that was asked and has no score (it failed, ran into a limit, was invalidated, or the metric gave NaN) stays, with
  \`null\` for its score and, where the harness says why, an \`error\`. It is never dropped.
- A harness that says that it evaluated a part only makes the task *limited*: \`mira run\` refuses it (\`E_LIMITED\`), \`mira compare\`
  calls what depends on it \`subset\`.
- Scores are finite numbers. Strings, lists and objects in their place are \`E_SCORE\`; a whole number above 2^53, which JavaScript
  would round, is refused as a score, and is a key by its digits or refused.
- Where an output holds aggregates alone, its metrics are listed as aggregate-only: nothing can be recomputed or paired.

## Slices of lm-eval

What lm-eval knows of a document stands in its \`doc\`, which is no part of a row. \`slices\` names fields of it:

\`\`\`yaml
# mira.yml
model: model/
evaluations:
  exams:
    run: [lm_eval, run, --model, hf, --model_args, "pretrained={model}", --tasks, exams, --log_samples, --output_path, "{out}"]
    slices: [subject, level]
claims:
  - {metric: "exams/acc,none", margin: 0.02}
  - {metric: "exams/acc,none@subject=*", margin: 0.08}
\`\`\`

A value is a word of at most 100 characters, a number, true or false; a document that lacks one is in no slice of that name.
The values are published with the scores, also where prompts and targets are not, so name no text and no answer. Another list is
another measurement. \`mira compare --config mira.yml\` takes the lists of all evaluations together. With any other \`format\` it is
an error in \`mira.yml\`, and where another one was recognised a warning: the slices of other formats are those of the table.
`;

/** `docs/harnesses.md`: what each reader says of itself. */
export function generateHarnesses(): GeneratedFile {
  const marks = FORMATS.map(({ reader, mark }) => [
    `\`${reader.format}\``,
    reader.docs.harness,
    mark.replaceAll('<', '&lt;'),
  ]);
  const rows = FORMATS.map(({ reader: { format, docs } }) => [
    `\`${format}\``,
    docs.files,
    docs.key,
    docs.recomputed,
    docs.unknown,
  ]);
  const known = table(['format', 'harness', 'recognised by'], marks);
  const read = table(
    ['format', 'files read', 'how a sample is keyed', 'recomputed', 'cannot be known, or is refused'],
    rows,
  );
  return { file: 'docs/harnesses.md', content: `${HEAD}${known}\n${read}${RULES}` };
}
