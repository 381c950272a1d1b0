import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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
  readonly reverse: string;
}

const FILE = join(import.meta.dirname, '../../../docs/interoperability.md');
const BEGIN = '<!-- begin: npm run test:interop -->\n';
const END = '<!-- end -->\n';

/** Writes the lines between the marks of the page. */
export async function writeTable(rows: readonly InteropRow[]): Promise<void> {
  const page = await readFile(FILE, 'utf8');
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`${FILE} has no marks`);
  const head =
    '| tool | version | of ours | accepted | tampered with: refused | of theirs |\n| --- | --- | --- | --- | --- | --- |\n';
  const lines = rows.map((row) => `| ${cells(row).join(' | ')} |\n`).join('');
  const table = `${BEGIN}\n${head}${lines}\n${END}`;
  if (page !== `${before}${table}${after}`) await writeFile(FILE, `${before}${table}${after}`);
}

function cells(row: InteropRow): readonly string[] {
  const refused = Object.entries(row.refused).map(([what, result]) => `${what}: ${verdict(result)} ${words(result)}`);
  return [row.tool, row.version, row.ours, verdict(row.accepted), refused.join('<br>'), row.reverse];
}

function verdict({ exit }: PeerResult): string {
  return exit === 0 ? 'yes' : `exit ${exit}`;
}

/** The tool's own first words, without what differs from run to run. */
function words({ stdout, stderr }: PeerResult): string {
  const line = `${stderr}\n${stdout}`
    .split('\n')
    .map((text) => text.trim())
    .find((text) => text !== '' && !/^(?:Verifying|Loaded)/u.test(text));
  if (line === undefined) return '(says nothing)';
  const steady = line
    .replace(/https?:\/\/127\.0\.0\.1:\d+/gu, 'URL')
    .replace(/\/[^\s"':]*\/(?=[^\s/"':]+)/gu, '')
    .replace(/(?:[0-9a-f]{16,}|[A-Za-z0-9+/]{40,}=*)/gu, '…')
    .replace(/\[(?:\d+ )+\d+\]/gu, '[…]')
    .replace(/0x[0-9a-f]+|\b[0-9A-F]{10,}\b/gu, '…')
    .replaceAll('|', '\\|');
  return `“${steady.length > 160 ? `${steady.slice(0, 160)}…` : steady}”`;
}
