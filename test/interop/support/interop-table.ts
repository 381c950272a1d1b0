import { open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PeerResult } from './execute.ts';

/** One line of `docs/interoperability.md`. */
export interface InteropRow {
  readonly tool: string;
  readonly version: string;
  /** What of ours was given to it. */
  readonly ours: string;
  readonly accepted: PeerResult;
  /** The tampered twins, by what was done to them. */
  readonly refused: Readonly<Record<string, PeerResult>>;
  /** What of theirs was given to us. */
  readonly theirs: Theirs;
}

/** Why there is nothing of theirs, or what it was, how we ended on it, and how on what was done to it. */
export type Theirs =
  | string
  | { readonly what: string; readonly accepted: number; readonly refused: Readonly<Record<string, number>> };

/** The tables of the page; each is written by one file of tests. */
export type Section = 'keyless' | 'key' | 'rekor-v1';

const FILE = join(import.meta.dirname, '../../../docs/interoperability.md');
const HEAD =
  '| tool | version | of ours | accepted | tampered with: refused | of theirs |\n| --- | --- | --- | --- | --- | --- |\n';

/** Writes the lines between the marks of a section. */
export async function writeTable(section: Section, rows: readonly InteropRow[]): Promise<void> {
  const [begin, end] = [`<!-- begin: ${section} -->\n`, `<!-- end: ${section} -->\n`];
  const table = `${begin}\n${HEAD}${rows.map((row) => `| ${cells(row).join(' | ')} |\n`).join('')}\n${end}`;
  await alone(async () => {
    const page = await readFile(FILE, 'utf8');
    const [before, rest] = page.split(begin);
    const after = rest?.split(end)[1];
    if (before === undefined || after === undefined) throw new Error(`${FILE} has no marks of ${section}`);
    if (page !== `${before}${table}${after}`) await writeFile(FILE, `${before}${table}${after}`);
  });
}

/** Several files of tests write the page at the same time. */
async function alone(body: () => Promise<void>): Promise<void> {
  const lock = join(tmpdir(), 'mira-interop-table.lock');
  for (let attempt = 0; ; attempt += 1) {
    try {
      await (await open(lock, 'wx')).close();
      break;
    } catch (error) {
      // a run that was killed leaves it behind
      if (attempt === 100) await rm(lock, { force: true });
      if (attempt > 100) throw error;
      await sleep(100);
    }
  }
  try {
    await body();
  } finally {
    await rm(lock, { force: true });
  }
}

function cells({ tool, version, ours, accepted, refused, theirs }: InteropRow): readonly string[] {
  const said = Object.entries(refused).map(([what, result]) => `${what}: ${verdict(result.exit)} ${words(result)}`);
  return [tool, version, ours, verdict(accepted.exit), said.join('<br>'), reverse(theirs)];
}

function reverse(theirs: Theirs): string {
  if (typeof theirs === 'string') return theirs;
  const refused = Object.entries(theirs.refused).map(([what, exit]) => `${what}: ${verdict(exit)}`);
  return [`${theirs.what}: ${verdict(theirs.accepted)}`, ...refused].join('<br>');
}

function verdict(exit: number): string {
  return exit === 0 ? 'yes' : `exit ${exit}`;
}

/** What says nothing of the reason. */
const NOISE = /^(?:Verifying|Loaded|WARNING|FAIL: \S+$)/u;

/** The tool's own first words, without what differs from run to run. */
function words({ stdout, stderr }: PeerResult): string {
  const line = `${stderr}\n${stdout}`
    .split('\n')
    .map(withoutLogging)
    .find((text) => text !== '' && !NOISE.test(text));
  if (line === undefined) return '(says nothing)';
  const steady = line
    .replace(/https?:\/\/127\.0\.0\.1:\d+/gu, 'URL')
    .replace(/(?<![\w:/])\/[^\s"':]*\/(?=[^\s/"':]+)/gu, '')
    .replace(/(?:[0-9a-f]{16,}|[A-Za-z0-9+/]{40,}=*)/gu, '…')
    .replace(/\[(?:\d+ )+\d+\]/gu, '[…]')
    .replace(/b'(?:\\.|[^\\'])*'/gu, '…')
    .replace(/0x[0-9a-f]+|\b[0-9A-F]{10,}\b/gu, '…')
    .replaceAll('|', '\\|');
  return `“${steady.length > 160 ? `${steady.slice(0, 160)}…` : steady}”`;
}

/** Python's clients print a time before each message, its level, and after it the line of the program. */
function withoutLogging(line: string): string {
  return line
    .replace(/^\[\d\d:\d\d:\d\d\]/u, '')
    .replace(/\s+/gu, ' ')
    .replace(/^\s?(?:ERROR|INFO) /u, '')
    .replace(/ \w+\.py:\d+\s?$/u, '')
    .trim();
}
