import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { EOL } from 'node:os';

/**
 * The commands by which a step tells the runner something (GitHub, "Workflow commands for GitHub Actions"), written
 * letter for letter as `@actions/core` writes them, which a test compares. That package loads an HTTP client with a
 * megabyte of code before the first line, for identity tokens that are fetched elsewhere here.
 */

/** What a command says beside its message; empty values are left out. */
export type CommandProperties = Readonly<Record<string, string | number | undefined>>;

/** `::name key=value,…::message`, on a line of its own. */
export function command(name: string, message = '', properties: CommandProperties = {}): string {
  const pairs = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined || value === '' || value === 0 ? [] : [`${key}=${escapeProperty(String(value))}`],
  );
  return `::${name}${pairs.length === 0 ? '' : ` ${pairs.join(',')}`}::${escapeData(message)}${EOL}`;
}

export function print(text: string): void {
  process.stdout.write(text);
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** An output of the step: in the runner's file, or as a command where an old runner names none. */
export function setOutput(name: string, value: string): void {
  const file = process.env['GITHUB_OUTPUT'] ?? '';
  if (file === '') print(EOL + command('set-output', value, { name }));
  else appendFileSync(file, fileEntry(name, value, `ghadelimiter_${randomUUID()}`));
}

/** An output as it stands in the file: between two delimiters that neither name nor value can hold, since nobody knows them. */
function fileEntry(name: string, value: string, delimiter: string): string {
  return `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`;
}

/** Adds to the step's summary; a runner that names no file for it shows none. */
export async function addSummary(markdown: string): Promise<void> {
  const file = process.env['GITHUB_STEP_SUMMARY'] ?? '';
  if (file !== '') await appendFile(file, `${markdown}${EOL}`);
}
