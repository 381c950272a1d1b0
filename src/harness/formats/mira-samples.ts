import { MiraError } from '../../errors.ts';
import type { Sample } from '../../evidence/sample.ts';
import { canonicalJson, isObject } from '../../json.ts';
import { declaredTasks, parseHeader, requireNoSurplus, SCHEMA_FAMILY, type Header } from './mira-samples-header.ts';
import { parseSample } from './mira-samples-row.ts';
import type { HarnessOutput, OpenOptions, Reader } from './reader.ts';
import { readFirstRow, readRowLines, readRows, type OutputRow } from './rows.ts';
import { listFiles } from './tree.ts';

const FORMAT = 'mira-samples';

/** What a header may be long; a file without line ends is not read further to see whether it has one. */
const MAX_HEADER_BYTES = 1024 * 1024;

/** Our own JSONL, which any harness can write in ten lines: a header, then one row per sample. */
export const miraSamples: Reader = {
  format: FORMAT,
  docs: {
    harness: 'anything: [mira-samples.md](mira-samples.md) shows how to write it in ten lines',
    files: 'every `*.jsonl` whose first line is the header `{"schema":"mira-samples/1",…}`',
    key: '`key` of the row, `repeat` (0 when absent), and `slices` as they stand there',
    recomputed:
      'the mean of every metric, against `reported` in the header where there is one; the number of rows against `expected`',
    unknown: 'what the header does not say: direction, harness, how many samples there should be',
  },
  async detect(path) {
    return (await headerRows(path)).length > 0;
  },
  async open(path, options) {
    const { files, headers } = await openHeaders(path);
    const names = await taskNames(files, options);
    return openFiles(files, headers, declaredTasks(headers, names), options);
  },
};

/** What is known of files before their rows are read. */
export interface OpenedHeaders {
  readonly files: readonly string[];
  /** That of each file; all say the same but for what they expect. */
  readonly headers: readonly [Header, ...Header[]];
}

/** @throws MiraError E_FORMAT, E_MIXED_RUNS */
export async function openHeaders(path: string): Promise<OpenedHeaders> {
  const rows = await headerRows(path);
  const [header, ...others] = rows.map((row) => parseHeader(row));
  if (header === undefined) {
    throw new MiraError('E_FORMAT', `no file at ${path} begins with the header of ${FORMAT}`, {
      hint: 'The first line has to be {"schema":"mira-samples/1","metrics":{…}}.',
    });
  }
  for (const other of others) requireSameRun(header, other);
  return { files: rows.map(({ file }) => file), headers: [header, ...others] };
}

/** A file that was named is read whatever its name is; of a folder, the `*.jsonl` in it and below. */
async function headerRows(path: string): Promise<readonly OutputRow[]> {
  const found: OutputRow[] = [];
  for (const file of await listFiles(path)) {
    if (file !== path && !file.endsWith('.jsonl')) continue;
    const row = await readFirstRow(file, MAX_HEADER_BYTES);
    const schema = row?.value['schema'];
    if (row !== null && typeof schema === 'string' && schema.startsWith(SCHEMA_FAMILY)) found.push(row);
  }
  return found;
}

function requireSameRun(a: Header, b: Header): void {
  if (canonicalJson([a.declared, a.harness]) === canonicalJson([b.declared, b.harness])) return;
  throw new MiraError('E_MIXED_RUNS', `${b.row.file} has another header than ${a.row.file}`, {
    hint: 'Files that lie together have to come from one run, with the same metrics and harness: empty the folder first.',
    at: { file: b.row.file, line: b.row.line },
  });
}

/** Which tasks there are, which only the rows know; bad rows are left for the reading proper to refuse. */
async function taskNames(files: readonly string[], options: OpenOptions): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  for (const file of files) {
    let header = true;
    for await (const { text } of readRowLines(file)) {
      if (!header) names.add(text.includes('"task"') ? taskOf(text, options) : options.task);
      header = false;
    }
  }
  return names;
}

function taskOf(text: string, options: OpenOptions): string {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) && typeof value['task'] === 'string' ? value['task'] : options.task;
  } catch {
    return options.task;
  }
}

function openFiles(
  files: readonly string[],
  headers: OpenedHeaders['headers'],
  tasks: HarnessOutput['tasks'],
  options: OpenOptions,
): HarnessOutput {
  const [header] = headers;
  return {
    format: FORMAT,
    harness: header.harness,
    tasks,
    files,
    async *rows(): AsyncGenerator<Sample> {
      const counts = new Map<string, number>();
      for (const file of files) {
        let first = true;
        for await (const row of readRows(file)) {
          if (!first) {
            const sample = parseSample(row, header.metrics, options);
            counts.set(sample.task, (counts.get(sample.task) ?? 0) + 1);
            yield sample;
          }
          first = false;
        }
      }
      requireNoSurplus(headers, counts);
    },
  };
}
