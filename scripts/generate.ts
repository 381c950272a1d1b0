// `npm run generate`: writes what follows from the code. With --check it only names what is out of date.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateAll } from './generate/generated.ts';
import { staleFiles } from './generate/stale.ts';
import { ROOT } from './root.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const generated = await generateAll(ROOT);
const stale = await staleFiles(ROOT, generated);

if (values.check) {
  for (const file of stale) console.error(`${file} is out of date: npm run generate`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const { file, content } of generated) {
    if (!stale.includes(file)) continue;
    await mkdir(dirname(join(ROOT, file)), { recursive: true });
    await writeFile(join(ROOT, file), content);
    console.log(`wrote ${file}`);
  }
  const expected = new Set(generated.map(({ file }) => file));
  for (const file of stale) if (!expected.has(file)) console.error(`${file} is not generated any more: remove it.`);
}
