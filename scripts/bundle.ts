// `npm run bundle`: writes dist/, which GitHub runs and which is committed.
import { join } from 'node:path';
import { build, writeBuild } from './bundle/build.ts';
import { ROOT } from './root.ts';

const result = await build(ROOT);
await writeBuild(join(ROOT, 'dist'), result);
for (const [name, { bytes }] of result.files) {
  console.log(`${(bytes.byteLength / 1000).toFixed(1).padStart(9)} kB  dist/${name}`);
}
console.log(`${result.licences.length} packages are inside.`);
