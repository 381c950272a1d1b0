import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

let built: string | null = null;

/** A script of this folder as JavaScript, as it is bundled: Node.js needs some 30 MB of its own to run TypeScript. */
export function compiledChild(root: string, name: string): string {
  built ??= compile(root);
  return join(built, 'test/bench', `${name}.js`);
}

function compile(root: string): string {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', join(root, 'test/bench')], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The bench does not compile.\n${stdout}`);
  const folder = join(root, 'node_modules/.cache/mira-bench');
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}\n');
  return folder;
}
