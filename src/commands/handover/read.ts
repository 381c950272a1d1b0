import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { lstat, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import * as v from 'valibot';
import { sha256, type Digest } from '../../digest.ts';
import { MiraError, messageOf, systemCode } from '../../errors.ts';
import { parseJsonBytes } from '../../json.ts';
import { readCapped } from '../read-capped.ts';
import { FILES } from '../run/files.ts';
import { altered } from './altered.ts';
import { handoverSchema, type HandedFile, type Handover } from './schema.ts';

/** A folder that was handed over, as it was when the evaluating job ended. */
export interface OpenedHandover {
  readonly handover: Handover;
  /** Copies of its files, which nothing else can reach while they are used. */
  readonly folder: string;
}

/** More than an index with ten thousand tasks takes. */
const MAX_INDEX = 64 * 1024 * 1024;

/** What a folder cannot do without. */
const NEEDED: Readonly<Record<Handover['state'], readonly string[]>> = {
  measured: [FILES.samples, FILES.salts, FILES.environment, FILES.model, FILES.evaluationUnsigned],
  reused: [FILES.evaluation, FILES.samples, FILES.salts],
  aborted: [],
};

/**
 * Reads the index of a folder and copies every file that it names, hashing the copies.
 *
 * @param expected digest of the index, as the evaluating job said it by another way than the folder
 * @param into a folder for the copies, of nobody else's
 * @throws MiraError E_HANDOVER_MISSING, E_HANDOVER, E_FILE_UNREADABLE
 */
export async function openHandover(folder: string, expected: Digest | null, into: string): Promise<OpenedHandover> {
  const handover = await readIndex(join(folder, FILES.handover), expected);
  const names = new Set(handover.files.map(({ name }) => name));
  const lacking = NEEDED[handover.state].find((name) => !names.has(name));
  if (lacking !== undefined) throw altered(`${FILES.handover} lists no ${lacking}`);
  if (names.size < handover.files.length) throw altered(`${FILES.handover} lists a file twice`);
  await mkdir(into, { recursive: true });
  for (const file of handover.files) await copyHanded(folder, file, into);
  return { handover, folder: into };
}

async function readIndex(path: string, expected: Digest | null): Promise<Handover> {
  if ((await statOf(path)) === null) {
    throw new MiraError('E_HANDOVER_MISSING', `there is no ${path}`, {
      hint: 'Download the artifact of the evaluating job there; when that job wrote none, its log says why.',
    });
  }
  const bytes = await readCapped(path, MAX_INDEX);
  if (bytes.length > MAX_INDEX) throw altered(`${FILES.handover} is larger than ${MAX_INDEX} bytes`);
  const own = sha256(bytes);
  if (expected !== null && own !== expected) {
    throw altered(`${FILES.handover} has the digest ${own}, and the evaluating job said ${expected}`);
  }
  const found = v.safeParse(handoverSchema, parsed(bytes));
  if (found.success) return found.output;
  const [issue] = found.issues;
  throw altered(`${FILES.handover} cannot be read: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
}

function parsed(bytes: Buffer): unknown {
  try {
    return parseJsonBytes(bytes);
  } catch (error) {
    throw altered(`${FILES.handover} is no JSON: ${messageOf(error)}`);
  }
}

async function copyHanded(folder: string, { name, size, digest }: HandedFile, into: string): Promise<void> {
  const path = join(folder, name);
  const found = await statOf(path);
  if (found === null) throw altered(`${name} is missing`);
  if (!found.isFile()) throw altered(`${name} is no regular file`);
  if (found.size !== size) throw altered(`${name} has ${found.size} bytes, and had ${size}`);
  const hash = createHash('sha256');
  const through = async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      hash.update(chunk);
      yield chunk;
    }
  };
  await pipeline(createReadStream(path), through, createWriteStream(join(into, name)));
  if (`sha256:${hash.digest('hex')}` !== digest) throw altered(`${name} is not what the evaluating job wrote`);
}

async function statOf(path: string) {
  try {
    return await lstat(path);
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return null;
    throw error;
  }
}
