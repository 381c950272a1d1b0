import type { ErrorCode } from '../../error-codes.ts';
import { MiraError, messageOf } from '../../errors.ts';
import { isObject } from '../../json.ts';
import type { LogHeader } from './inspect-ai-log.ts';
import type { LoggedSample } from './inspect-ai-sample.ts';
import { parseValue } from './json-list.ts';
import { pickMembers, type MemberPath } from './json-members.ts';
import type { Members } from './rows.ts';
import { isZip, ZipArchive, type ZipEntry } from './zip.ts';

const HEADER = 'header.json';
const START = '_journal/start.json';

/** What is kept of one entry; more than any prompt and answer have. */
const MAX_KEPT_BYTES = 64 * 1024 * 1024;

const HEADER_MEMBERS = new Set(['status', 'error', 'eval', 'plan', 'results', 'log_updates', 'invalidated']);
const SAMPLE_MEMBERS = new Set([
  'id',
  'epoch',
  'input',
  'choices',
  'target',
  'output',
  'scores',
  'metadata',
  'error',
  'limit',
  'invalidation',
]);

/** Whether a file is a ZIP with the entries of an `.eval` log; a damaged one is none. */
export async function isArchive(file: string): Promise<boolean> {
  if (!(await isZip(file))) return false;
  const zip = await ZipArchive.open(file);
  try {
    for await (const { name } of zip.entries()) if (name === HEADER || name === START) return true;
    return false;
  } catch (error) {
    if (error instanceof MiraError && error.code === 'E_FORMAT') return mayBeLog(file);
    throw error;
  } finally {
    await zip.close();
  }
}

/** A log that was cut off has lost its directory, and still begins with its journal. */
async function mayBeLog(file: string): Promise<boolean> {
  const zip = await ZipArchive.open(file);
  try {
    return (await zip.firstName()) === START;
  } finally {
    await zip.close();
  }
}

/** @throws MiraError E_FORMAT, E_RUN_FAILED */
export async function readArchiveHeader(file: string): Promise<LogHeader> {
  const zip = await ZipArchive.open(file);
  try {
    let header: ZipEntry | null = null;
    for await (const entry of zip.entries()) {
      if (entry.name !== HEADER) continue;
      if (header !== null) throw refuse('E_FORMAT', file, `it has ${HEADER} twice`);
      header = entry;
    }
    if (header === null) {
      throw refuse('E_RUN_FAILED', file, `it has no ${HEADER}, which is written when the run ends`);
    }
    const value = await members(zip, header, ([name, inner]) => inner === undefined && HEADER_MEMBERS.has(name));
    const { eval: spec, plan, results, status, error, log_updates: updates, invalidated } = value;
    if (!isObject(spec)) throw refuse('E_FORMAT', file, `its ${HEADER} has no "eval"`);
    return {
      file,
      status,
      error,
      spec,
      plan: isObject(plan) ? plan : {},
      results: isObject(results) ? results : null,
      updates,
      invalidated,
    };
  } finally {
    await zip.close();
  }
}

/** A sample in parts (inspect_ai/log/_recorders/chunked/format.py). */
interface Chunked {
  shell: ZipEntry | null;
  metadata: ZipEntry | null;
  /** With the number of the first attachment in each. */
  readonly attachments: { readonly first: number; readonly entry: ZipEntry }[];
}

const WHOLE = /^samples\/[^]+_epoch_\d+\.json$/u;
const CHUNK = /^(?<prefix>samples\/[^]+_epoch_\d+)\/(?<part>sample|metadata|attachments\/(?<first>\d+))\.json$/u;

/** The samples of a log, whole ones in the order of the archive, then those that stand in it in parts. */
export async function* readArchiveSamples(file: string): AsyncGenerator<LoggedSample> {
  const zip = await ZipArchive.open(file);
  try {
    const chunked = new Map<string, Chunked>();
    for await (const entry of zip.entries()) {
      const chunk = CHUNK.exec(entry.name)?.groups;
      if (chunk !== undefined) addChunk(chunked, chunk, entry);
      else if (WHOLE.test(entry.name)) yield await readWhole(zip, entry);
    }
    for (const sample of chunked.values())
      if (sample.shell !== null) yield await readChunked(zip, sample.shell, sample);
  } finally {
    await zip.close();
  }
}

function addChunk(
  chunked: Map<string, Chunked>,
  { prefix = '', part = '', first }: Readonly<Record<string, string | undefined>>,
  entry: ZipEntry,
): void {
  let sample = chunked.get(prefix);
  if (sample === undefined) chunked.set(prefix, (sample = { shell: null, metadata: null, attachments: [] }));
  if (part === 'sample') sample.shell = entry;
  else if (part === 'metadata') sample.metadata = entry;
  else sample.attachments.push({ first: Number(first), entry });
}

async function readWhole(zip: ZipArchive, entry: ZipEntry): Promise<LoggedSample> {
  const attachments = new Map<string, string>();
  let references: ReadonlySet<string> | null = null;
  const texts = new Map<string, string>();
  const pick = ([name, inner]: MemberPath): boolean => {
    if (inner === undefined) return SAMPLE_MEMBERS.has(name);
    // attachments come last, so that it is known by then which are referred to
    references ??= name === 'attachments' ? referencesIn(texts.values()) : null;
    return name === 'attachments' && references?.has(inner) === true;
  };
  for await (const { path, text } of picked(zip, entry, pick)) {
    const [name, inner] = path;
    if (inner === undefined) setOnce(zip, entry, texts, name, text);
    else attachments.set(inner, text);
  }
  return logged(zip, entry, texts, attachments);
}

async function readChunked(zip: ZipArchive, shell: ZipEntry, sample: Chunked): Promise<LoggedSample> {
  const texts = new Map<string, string>();
  for await (const { path, text } of picked(
    zip,
    shell,
    ([name, inner]) => inner === undefined && SAMPLE_MEMBERS.has(name),
  )) {
    setOnce(zip, shell, texts, path[0], text);
  }
  if (sample.metadata !== null) texts.set('metadata', await wholeText(zip, sample.metadata));
  const attachments = new Map<string, string>();
  const references = referencesIn(texts.values());
  if (references.size > 0) {
    for (const { first, entry } of sample.attachments) {
      const list = parsed(zip, entry, 'the list', await wholeText(zip, entry));
      for (const [index, text] of (Array.isArray(list) ? list : []).entries()) {
        const name = String(first + index);
        if (references.has(name)) attachments.set(name, JSON.stringify(text));
      }
    }
  }
  return logged(zip, shell, texts, attachments);
}

function setOnce(zip: ZipArchive, entry: ZipEntry, texts: Map<string, string>, name: string, text: string): void {
  if (texts.has(name)) throw refuse('E_ROW', zip.file, `its entry ${entry.name} has "${name}" twice`);
  texts.set(name, text);
}

function referencesIn(texts: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const text of texts) for (const [, name = ''] of text.matchAll(/attachment:\/\/([0-9a-f]+)/gu)) found.add(name);
  return found;
}

function logged(
  zip: ZipArchive,
  entry: ZipEntry,
  texts: ReadonlyMap<string, string>,
  attachments: ReadonlyMap<string, string>,
): LoggedSample {
  const value = Object.fromEntries(
    texts.entries().map(([name, text]) => [name, parsed(zip, entry, `"${name}"`, text)]),
  );
  return {
    value,
    attachments: new Map(
      attachments.entries().map(([name, text]) => [name, String(parsed(zip, entry, 'an attachment', text))]),
    ),
    fail(code, message, hint): never {
      throw new MiraError(code, `${entry.name} of ${zip.file}: ${message}`, { hint, at: { file: zip.file } });
    },
  };
}

async function members(zip: ZipArchive, entry: ZipEntry, wanted: (path: MemberPath) => boolean): Promise<Members> {
  const value: Record<string, unknown> = {};
  for await (const { path, text } of picked(zip, entry, wanted)) value[path[0]] = parsed(zip, entry, path[0], text);
  return value;
}

async function* picked(
  zip: ZipArchive,
  entry: ZipEntry,
  wanted: (path: MemberPath) => boolean,
): ReturnType<typeof pickMembers> {
  try {
    yield* pickMembers(zip.read(entry), wanted, MAX_KEPT_BYTES);
  } catch (error) {
    if (error instanceof MiraError) throw error;
    throw refuse('E_ROW', zip.file, `its entry ${entry.name} is not JSON: ${messageOf(error)}`);
  }
}

async function wholeText(zip: ZipArchive, entry: ZipEntry): Promise<string> {
  if (entry.size > MAX_KEPT_BYTES) throw refuse('E_ROW', zip.file, `its entry ${entry.name} is larger than 64 MiB`);
  const chunks: Buffer[] = [];
  for await (const chunk of zip.read(entry)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** From this many digits on a whole number may be above 2^53. */
const WIDE = /\d{16}/u;

function parsed(zip: ZipArchive, entry: ZipEntry, name: string, text: string): unknown {
  try {
    return parseValue(text, WIDE.test(text), true);
  } catch (error) {
    throw refuse('E_ROW', zip.file, `${name} of its entry ${entry.name} is not JSON: ${messageOf(error)}`);
  }
}

function refuse(code: ErrorCode, file: string, why: string): MiraError {
  return new MiraError(code, `${file} cannot be used: ${why}`, {
    hint: 'The run may have been stopped, or the log was changed: run the evaluation again.',
    at: { file },
  });
}
