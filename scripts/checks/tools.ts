import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Check } from './check.ts';

/** The compiler, the linter and the formatter, each by its own configuration. */
export const TOOL_CHECKS: readonly Check[] = [
  tool('types', 'typescript/bin/tsc', ['--noEmit', '--pretty', 'false']),
  tool('lint', 'oxlint/bin/oxlint', ['--type-aware', '--deny-warnings', '--format=unix']),
  tool('format', 'oxfmt/bin/oxfmt', ['--check']),
];

function tool(name: string, script: string, args: readonly string[]): Check {
  return { name, find: (root) => findings(root, join(root, 'node_modules', script), args) };
}

async function findings(root: string, script: string, args: readonly string[]): Promise<readonly string[]> {
  const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: Buffer[] = [];
  child.stdout.on('data', (bytes: Buffer) => output.push(bytes));
  child.stderr.on('data', (bytes: Buffer) => output.push(bytes));
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (status === 0) return [];
  const lines = Buffer.concat(output)
    .toString()
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.length === 0 ? [`ended with ${status ?? 'a signal'}`] : lines;
}
