import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../../src/errors.ts';
import { checkLock, refuseUnpinned } from '../../../src/images/check.ts';
import { lockImage, parseLock, readLock, serialiseLock, writeLock, type Lock } from '../../../src/images/lock.ts';
import { pinnedImages } from '../../../src/images/pinned.ts';
import { parseImageReference } from '../../../src/images/reference.ts';
import { parsePlan } from '../../../src/plan/config.ts';
import { folderOf } from '../model/folder.ts';
import { digestOf } from './documents.ts';

const SOURCE = 'mira.yml#/evaluations/langid/image';
const REF = 'ghcr.io/acme/eval:1.4';
const PINNED = lockImage(
  SOURCE,
  parseImageReference(REF),
  {
    digest: digestOf('index'),
    kind: 'index',
    platforms: { 'linux/arm64': digestOf('b'), 'linux/amd64': digestOf('a') },
  },
  '2026-01-31T12:00:00Z',
);
const OTHER = lockImage(
  '.github/workflows/eval.yml:7',
  parseImageReference('ubuntu'),
  { digest: digestOf('ubuntu'), kind: 'manifest', platforms: {} },
  '2026-01-31T12:00:00Z',
);
const LOCK: Lock = { images: [PINNED, OTHER] };

describe('the lock file', () => {
  it('is the same bytes whatever the order of what is in it', () => {
    const text = serialiseLock(LOCK);
    expect(text).toBe(serialiseLock({ images: [OTHER, PINNED] }));
    expect(text).toBe(`{
  "schema": "mira-lock/1",
  "images": [
    {
      "source": ".github/workflows/eval.yml:7",
      "ref": "ubuntu",
      "registry": "docker.io",
      "tag": "latest",
      "digest": "${digestOf('ubuntu')}",
      "kind": "manifest",
      "platforms": {},
      "resolvedAt": "2026-01-31T12:00:00Z"
    },
    {
      "source": "mira.yml#/evaluations/langid/image",
      "ref": "ghcr.io/acme/eval:1.4",
      "registry": "ghcr.io",
      "tag": "1.4",
      "digest": "${digestOf('index')}",
      "kind": "index",
      "platforms": {
        "linux/amd64": "${digestOf('a')}",
        "linux/arm64": "${digestOf('b')}"
      },
      "resolvedAt": "2026-01-31T12:00:00Z"
    }
  ]
}
`);
  });

  it('reads back what was written, in one step and with nothing left beside', async () => {
    const folder = folderOf({ 'mira.lock.json': 'old' });
    const path = join(folder, 'mira.lock.json');
    await writeLock(path, LOCK);
    expect(await readLock(path)).toEqual({ images: [OTHER, PINNED] });
    expect(readdirSync(folder)).toEqual(['mira.lock.json']);
    expect(readFileSync(path, 'utf8')).toBe(serialiseLock(LOCK));
  });

  it('reads back whatever is written, and writes it the same again', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 });
    const digests = fc.stringMatching(/^[0-9a-f]{64}$/u).map((hex): `sha256:${string}` => `sha256:${hex}`);
    const image = fc.record({
      source: text,
      ref: text,
      registry: text,
      tag: fc.option(text),
      digest: digests,
      kind: fc.constantFrom('index' as const, 'manifest' as const),
      platforms: fc.dictionary(fc.stringMatching(/^[a-z0-9]+\/[a-z0-9]+(?:\/v[0-9])?$/u), digests),
      resolvedAt: fc
        .date({ noInvalidDate: true, min: new Date(0), max: new Date('9999-12-31') })
        .map((date) => date.toISOString()),
    });
    fc.assert(
      fc.property(fc.uniqueArray(image, { selector: ({ source }) => source }), (images) => {
        const written = serialiseLock({ images });
        const read = parseLock(written, 'f');
        expect(read.images).toHaveLength(images.length);
        expect(new Map(read.images.map((entry) => [entry.source, entry]))).toEqual(
          new Map(images.map((entry) => [entry.source, { ...entry }])),
        );
        expect(serialiseLock(read)).toBe(written);
      }),
    );
  });

  it('may be absent', async () => {
    expect(await readLock(join(folderOf(), 'mira.lock.json'))).toBeNull();
  });

  it('refuses to be read from or written to what is no file', async () => {
    const folder = folderOf({ 'mira.lock.json/x': '' });
    const path = join(folder, 'mira.lock.json');
    const error = { code: 'E_LOCK', at: { file: path } };
    await expect(readLock(path)).rejects.toMatchObject(error);
    await expect(writeLock(path, LOCK)).rejects.toMatchObject(error);
    expect(readdirSync(folder)).toEqual(['mira.lock.json']);
  });

  it('is not read when it is larger than memory', async () => {
    const path = join(folderOf({ 'mira.lock.json': '{' }), 'mira.lock.json');
    truncateSync(path, 2 ** 40);
    await expect(readLock(path)).rejects.toMatchObject({
      code: 'E_LOCK',
      message: 'the lock file is larger than 4 MiB',
    });
  });

  it('ignores members that it does not know, and does not keep them', () => {
    const extended = JSON.parse(serialiseLock(LOCK).replaceAll('"source"', '"later":1,"source"')) as unknown;
    expect(serialiseLock(parseLock(JSON.stringify(extended), 'f'))).toBe(serialiseLock(LOCK));
  });

  it.each([
    ['no JSON', '{\n  "schema": <<<<<<< HEAD\n', { file: 'f', line: 2, column: 13 }],
    ['nothing', '', { file: 'f', line: 1, column: 1 }],
    ['another version', '{"schema":"mira-lock/2","images":[]}', { file: 'f' }],
    ['no images', '{"schema":"mira-lock/1"}', { file: 'f' }],
    ['a digest that is none', serialiseLock(LOCK).replace(digestOf('index'), 'sha256:1'), { file: 'f' }],
    ['a kind that is none', serialiseLock(LOCK).replace('"manifest"', '"image"'), { file: 'f' }],
    ['a time that is none', serialiseLock(LOCK).replace('2026-01-31T', '2026-01-31 '), { file: 'f' }],
    ['an entry without a reference', serialiseLock(LOCK).replace('"ref"', '"reference"'), { file: 'f' }],
    ['two entries of one source', serialiseLock({ images: [PINNED, PINNED] }), { file: 'f' }],
    ['more than 4 MiB', ' '.repeat(4 * 1024 * 1024 + 1), { file: 'f' }],
  ])('is refused when it is %s', (_, text, at) => {
    expect(() => parseLock(text, 'f')).toThrow(expect.objectContaining({ code: 'E_LOCK', at }));
  });
});

function state(ref: string, source = SOURCE): string {
  return checkLock(LOCK, { source, ref }).state;
}

describe('checkLock', () => {
  it('wants the reference as it was pinned', () => {
    expect(checkLock(LOCK, { source: SOURCE, ref: REF })).toEqual({
      source: SOURCE,
      ref: REF,
      state: 'pinned',
      locked: PINNED,
    });
    expect(state(REF, 'mira.yml#/evaluations/other/image')).toBe('unpinned');
    expect(checkLock(null, { source: SOURCE, ref: REF }).state).toBe('unpinned');
    expect(state('ghcr.io/acme/eval:1.5')).toBe('drifted');
    expect(state(`${REF}@${digestOf('index')}`)).toBe('drifted');
  });

  it('wants the digest of the reference to be the pinned one', () => {
    const pinned = `${REF}@${digestOf('index')}`;
    const lock = (digest: `sha256:${string}`): Lock => ({ images: [{ ...PINNED, ref: pinned, digest }] });
    expect(checkLock(lock(digestOf('index')), { source: SOURCE, ref: pinned }).state).toBe('pinned');
    const drifted = checkLock(lock(digestOf('x')), { source: SOURCE, ref: pinned });
    expect(drifted.state).toBe('drifted');
    if (drifted.state === 'drifted') expect(refuseUnpinned(drifted).message).toContain(digestOf('x'));
  });
});

describe('pinnedImages', () => {
  const located = parsePlan(
    `model: model\nevaluations:\n  langid:\n    run: [x]\n    image: ${REF}\n  plain:\n    run: [x]\n`,
    'mira.yml',
  );
  const place = (path: readonly string[]): Place => located.place(path);

  it('finds the images of the plan in the lock beside it', async () => {
    const root = folderOf({ 'mira.lock.json': serialiseLock(LOCK) });
    expect(await pinnedImages(root, located.plan, place)).toEqual(new Map([['langid', PINNED]]));
  });

  it('refuses an image without a pin, and a pin for another image, with the place of the image', async () => {
    const at = { file: 'mira.yml', line: 5, column: 12 };
    await expect(pinnedImages(folderOf(), located.plan, place)).rejects.toMatchObject({ code: 'E_UNPINNED', at });
    const root = folderOf();
    writeFileSync(join(root, 'mira.lock.json'), serialiseLock({ images: [{ ...PINNED, ref: 'ubuntu' }] }));
    await expect(pinnedImages(root, located.plan, place)).rejects.toMatchObject({ code: 'E_UNPINNED', at });
  });

  it('needs no lock for a plan without images', async () => {
    const without = parsePlan('model: model\nevaluations:\n  plain:\n    run: [x]\n', 'mira.yml').plan;
    expect(await pinnedImages(folderOf(), without)).toEqual(new Map());
  });
});
