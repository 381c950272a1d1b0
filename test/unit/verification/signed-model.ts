import { readFile } from 'node:fs/promises';
import { sha256Hex } from '../../../src/digest.ts';
import { modelStatement } from '../../../src/model/oms.ts';
import type { ModelManifest } from '../../../src/model/manifest.ts';
import { parseSigningKey, type SigningKey } from '../../../src/signing/key.ts';
import { MODEL_CURVES } from '../../../src/signing/curves.ts';
import { isObject } from '../../../src/json.ts';

/** The model that the fixtures in `test/fixtures/model-signing` are signatures of. `a-b` and `a.bin` beside `a`: hazard H1. */
export const FILES = {
  'a/x': 'x',
  'a/sub/z': 'z',
  'a-b/y': 'y',
  'a.bin': 'bin',
  'empty.txt': '',
  "it's é.txt": 'q',
} as const;

const FOLDER = new URL('../../fixtures/model-signing/', import.meta.url);

export function fixturePath(name: string): string {
  return new URL(name, FOLDER).pathname;
}

export async function fixture(name: string): Promise<Buffer> {
  return readFile(new URL(name, FOLDER));
}

export async function fixtureKey(curve: 'p256' | 'p384' | 'p521'): Promise<SigningKey> {
  return parseSigningKey((await fixture(`pki/${curve}.key`)).toString(), curve, MODEL_CURVES);
}

/** A valid statement of the model, as JSON that a test may change. */
export function statementOf(files: Readonly<Record<string, string>> = FILES): Record<string, unknown> {
  const names = Object.keys(files).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const listed = names.map((name) => ({
    name,
    size: 0,
    digest: `sha256:${sha256Hex(files[name] ?? '')}` as const,
  }));
  const root = sha256Hex(Buffer.concat(listed.map(({ digest }) => Buffer.from(digest.slice(7), 'hex'))));
  const manifest: Pick<ModelManifest, 'root' | 'files'> = { root: `sha256:${root}`, files: listed };
  const statement: unknown = JSON.parse(JSON.stringify(modelStatement('model', manifest)));
  if (!isObject(statement)) throw new Error('no statement');
  return { ...statement };
}
