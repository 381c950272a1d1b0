// The evaluation of the demo: asks a language detector for the language of each text, writes mira-samples.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { model: { type: 'string' }, data: { type: 'string' }, out: { type: 'string' } },
});
const { detect } = createRequire(import.meta.url)(resolve(values.model, 'tinyld.cjs'));

const header = { schema: 'mira-samples/1', metrics: { accuracy: { direction: 'higher', kind: 'binary' } } };
const rows = readFileSync(values.data, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => {
    const { key, lang, text } = JSON.parse(line);
    const response = detect(text);
    const accuracy = response === lang ? 1 : 0;
    return { key, scores: { accuracy }, slices: { lang }, prompt: text, target: lang, response };
  });

writeFileSync(join(values.out, 'samples.jsonl'), [header, ...rows].map((line) => `${JSON.stringify(line)}\n`).join(''));
console.log(`${rows.length} texts, ${rows.filter(({ scores }) => scores.accuracy === 1).length} right`);
