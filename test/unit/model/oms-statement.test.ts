import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../../../src/digest.ts';
import {
  isModelPath,
  parseModelPayload,
  parseSignedModel,
  type SignedModel,
} from '../../../src/model/oms-statement.ts';
import { parseJson } from '../../../src/json.ts';
import { refusalOf } from '../signing/refusal.ts';
import { at } from '../signing/at.ts';
import { edit } from '../verification/edit.ts';
import { fixture, statementOf } from '../verification/signed-model.ts';

function parse(statement: unknown): SignedModel {
  return parseSignedModel(parseJson(JSON.stringify(statement)));
}

/** A statement of these resources with the root that belongs to them. */
function listing(resources: readonly { readonly name: string; readonly digest: string }[]): unknown {
  const raw = Buffer.concat(resources.map(({ digest }) => Buffer.from(digest, 'hex')));
  const listed = edit(statementOf(), ['predicate', 'resources'], () =>
    resources.map((resource) => ({ ...resource, algorithm: 'sha256' })),
  );
  return edit(listed, ['subject', 0, 'digest', 'sha256'], () => sha256Hex(raw));
}

const entry = (name: string): { readonly name: string; readonly digest: string } => ({ name, digest: sha256Hex(name) });

describe('parseSignedModel', () => {
  it('reads what we write', () => {
    const { files, root, ignorePaths } = parse(statementOf());
    expect(files.map(({ name }) => name)).toEqual(['a-b/y', 'a.bin', 'a/sub/z', 'a/x', 'empty.txt', "it's é.txt"]);
    expect(root).toBe(`sha256:${String(at(statementOf(), 'subject', 0, 'digest', 'sha256'))}`);
    expect(ignorePaths).toContain('.git');
  });

  it('takes any order, with the root of that order (H1)', async () => {
    const bundle: unknown = JSON.parse((await fixture('v1.1.1-key-p256.sig')).toString());
    const payload = Buffer.from(String(at(bundle, 'dsseEnvelope', 'payload')), 'base64');
    const python = parseSignedModel(parseModelPayload(payload));
    expect(python.files.map(({ name }) => name).slice(0, 4)).toEqual(['a/sub/z', 'a/x', 'a-b/y', 'a.bin']);
    expect(python.root).not.toBe(parse(statementOf()).root);
    expect(new Set(python.files.map(({ name }) => name))).toEqual(
      new Set(parse(statementOf()).files.map(({ name }) => name)),
    );
    const names = fc.uniqueArray(fc.stringMatching(/^[a-c]{1,3}$/u), { minLength: 1, maxLength: 6 });
    fc.assert(fc.property(names, (listed) => parse(listing(listed.map(entry))).files.length === listed.length));
  });

  it('refuses a root of another order, and a file twice', async () => {
    const swapped = edit(statementOf(), ['predicate', 'resources'], (old) =>
      Array.isArray(old) ? old.toReversed() : old,
    );
    expect((await refusalOf(() => parse(swapped))).message).toMatch(/its subject is sha256:.* make sha256:/u);
    expect((await refusalOf(() => parse(listing([entry('a'), entry('a')])))).message).toMatch(/lists "a" twice/u);
  });

  it.each([
    ['shards', 'sha256', 'H2: no other tool agrees about them'],
    ['files', 'blake2b', 'H3: what one part of model_signing calls it'],
    ['files', 'blake2', 'H3: what another part calls it'],
    ['files', 'blake3', 'H2'],
  ])('refuses method %s with %s in a sentence (%s)', async (method, hash) => {
    const changed = edit(
      edit(statementOf(), ['predicate', 'serialization', 'method'], () => method),
      ['predicate', 'serialization', 'hash_type'],
      () => hash,
    );
    const refusal = await refusalOf(() => parse(changed));
    expect(refusal).toMatchObject({ code: 'E_SCHEMA' });
    expect(refusal.message).toContain(`method "${method}" and hash "${hash}"; only files and sha256 are read`);
  });

  it('refuses the algorithm of sharded files (H4)', async () => {
    const sharded = edit(statementOf(), ['predicate', 'resources', 0, 'algorithm'], () => 'sha256-sharded-1000000');
    expect((await refusalOf(() => parse(sharded))).message).toMatch(/hashed with "sha256-sharded-1000000"/u);
  });

  it('reads the one name of a single file as either tool writes it (H5)', () => {
    expect(parse(listing([entry('.')])).files).toHaveLength(1);
    expect(parse(listing([entry('model.gguf')])).files).toHaveLength(1);
    expect(() => parse(listing([entry('.'), entry('a')]))).toThrow(/no path within a model/u);
  });

  it.each(['/etc/passwd', '../x', 'a/../b', 'a//b', 'a/', './a', '', 'a\0b', 'a\ud800'])(
    'refuses the name %j',
    async (name) => {
      expect(isModelPath(name)).toBe(false);
      expect(
        await refusalOf(() => parseSignedModel(parseJson(JSON.stringify(listing([entry('b'), entry(name)]))))),
      ).toMatchObject({
        code: 'E_SCHEMA',
      });
    },
  );

  it.each(['a\\b', ' ', 'new\nline', '.cache/x', '...', 'C:x'])('takes the name %j', (name) => {
    expect(isModelPath(name)).toBe(true);
  });

  it.each([
    [['subject'], []],
    [['subject', 0, 'name'], ''],
    [['subject', 0, 'digest'], { sha512: 'a' }],
    [['predicate'], null],
    [['predicate', 'resources'], []],
    [['predicate', 'annotations'], {}],
    [['predicate', 'serialization', 'more'], 1],
    [['predicate', 'serialization', 'allow_symlinks'], 'false'],
    [['predicate', 'resources', 0, 'digest'], 'xyz'],
    [['predicate', 'resources', 0, 'digest'], 'A'.repeat(64)],
  ])('refuses %j = %j', async (path, value) => {
    expect(await refusalOf(() => parse(edit(statementOf(), path, () => value)))).toMatchObject({ code: 'E_SCHEMA' });
  });

  it('ignores what it does not know of a file', () => {
    const annotated = edit(statementOf(), ['predicate', 'resources', 0, 'annotations'], () => ({ size: 1 }));
    expect(parse(annotated).files).toHaveLength(6);
  });

  it('refuses other statements', async () => {
    const other = edit(statementOf(), ['predicateType'], () => 'https://slsa.dev/provenance/v1');
    expect(await refusalOf(() => parse(other))).toMatchObject({ code: 'E_PREDICATE_TYPE' });
    for (const payload of ['', '[]', '{"_type":"x"}', '{"_type":1,"_type":2}']) {
      expect(await refusalOf(() => parseModelPayload(Buffer.from(payload)))).toMatchObject({ code: 'E_STATEMENT' });
    }
    expect(await refusalOf(() => parseModelPayload(Buffer.from([0xff])))).toMatchObject({ code: 'E_STATEMENT' });
  });
});
