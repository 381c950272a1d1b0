import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { GeneratedFile } from './generated.ts';
import { table } from './table.ts';

const Entry = v.object({ description: v.string(), default: v.optional(v.string()) });
const Action = v.object({ inputs: v.record(v.string(), Entry), outputs: v.record(v.string(), Entry) });

/** `README.md` with the tables of inputs and outputs as `action.yml` has them. */
export async function generateReadme(root: string): Promise<GeneratedFile> {
  const { inputs, outputs } = v.parse(Action, parse(await readFile(join(root, 'action.yml'), 'utf8')));
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const inputRows = Object.entries(inputs).map(([name, entry]) => [
    `\`${name}\``,
    entry.description,
    entry.default === undefined ? '' : `\`${entry.default}\``,
  ]);
  const outputRows = Object.entries(outputs).map(([name, entry]) => [`\`${name}\``, entry.description]);
  const withInputs = replaceBetween(readme, 'inputs', table(['input', 'meaning', 'default'], inputRows));
  const content = replaceBetween(withInputs, 'outputs', table(['output', 'meaning'], outputRows));
  return { file: 'README.md', content };
}

/** The text with what stands between `<!-- name:start -->` and `<!-- name:end -->` replaced. */
export function replaceBetween(text: string, name: string, content: string): string {
  const start = `<!-- ${name}:start -->`;
  const end = `<!-- ${name}:end -->`;
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from === -1 || to < from) throw new Error(`README.md lacks ${start} and ${end} around its table of ${name}.`);
  return `${text.slice(0, from + start.length)}\n${content}${text.slice(to)}`;
}
