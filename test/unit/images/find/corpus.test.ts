import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPins } from '../../../../src/commands/pin/check.ts';
import { surveyImages, type Survey } from '../../../../src/commands/pin/survey.ts';
import { writePins, type Written } from '../../../../src/commands/pin/write.ts';
import { readLock, type Lock } from '../../../../src/images/lock.ts';
import type { ImageReference } from '../../../../src/images/reference.ts';
import { recordingHost } from '../../commands/recording-host.ts';
import { folderOf } from '../../model/folder.ts';
import { CORPUS, CORPUS_FILES } from '../corpus.ts';
import { digestOf } from '../documents.ts';

const nobody = (): never => {
  throw new Error('nobody should be asked');
};

/** A registry that has every image. */
const everything = async ({ registry, repository, tag, digest }: ImageReference) => ({
  digest: digest ?? digestOf(`${registry}/${repository}:${tag}`),
  kind: 'index' as const,
  platforms: { 'linux/amd64': digestOf('amd64') },
});

async function survey(root: string): Promise<Survey> {
  return surveyImages(root, null, []);
}

async function write(root: string, ask: Parameters<typeof writePins>[2], old: Lock | null = null): Promise<Written> {
  const options = { root, lockPath: join(root, 'mira.lock.json'), planned: false, write: true, follows: () => false };
  return writePins(await survey(root), old, ask, { ...options, now: new Date(0) }, recordingHost().host);
}

const contentOf = (root: string): Record<string, string> =>
  Object.fromEntries(CORPUS.map(({ as }) => [as, readFileSync(join(root, as), 'utf8')]));

/** What a survey found, in the notation of the corpus. */
function seen({ targets, open, ignored }: Survey): Record<string, string[]> {
  const found = [
    ...targets.map(({ found: image, reference }) => ({ at: image?.at, text: reference.text })),
    ...open.map(({ at, text, pinned }) => ({ at, text: `${pinned ? 'open-pinned' : 'open'} ${text}` })),
    ...ignored.map(({ at, text }) => ({ at, text: `ignored ${text.replace(/\$\{[^}]*:([^}:]+)\}/u, '$1')}` })),
  ].sort((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0));
  const byFile: Record<string, string[]> = Object.fromEntries(CORPUS.map(({ as }) => [as, []]));
  for (const { at, text } of found) byFile[at?.file ?? '']?.push(`${at?.line ?? 0} ${text}`);
  return byFile;
}

/** The survey of a folder, its places relative to it. */
function relative(root: string, { open, ignored, ...rest }: Survey): Survey {
  const here = <T extends { readonly at: { readonly file: string } }>(image: T): T => ({
    ...image,
    at: { ...image.at, file: image.at.file.slice(root.length + 1) },
  });
  return { ...rest, open: open.map(here), ignored: ignored.map(here) };
}

/** A pinned file without what was put in, line by line; `:latest` was, unless it stood there before. */
function reverted(before: string, after: string): string {
  const lines = before.split('\n');
  const pins = (line: string | undefined): RegExp =>
    line?.includes(':latest') === true ? NEW_DIGEST : new RegExp(`(?::latest)?${NEW_DIGEST.source}`, 'gu');
  return after
    .split('\n')
    .map((line, index) => line.replaceAll(pins(lines[index]), ''))
    .join('\n');
}

/** The corpus has two digests of its own. */
const NEW_DIGEST = /@sha256:(?!(?:1a){32}|(?:2b){32})[0-9a-f]{64}/gu;

describe('the corpus', () => {
  it('has at least 40 files, each with a path of its own', () => {
    expect(new Set(CORPUS.map(({ as }) => as)).size).toBe(CORPUS.length);
    expect(CORPUS.length).toBeGreaterThanOrEqual(40);
    expect(readdirSync(new URL('../../../fixtures/images/corpus', import.meta.url)).length).toBe(CORPUS.length);
  });

  it('has the images that a person finds, and no others', async () => {
    const root = folderOf(CORPUS_FILES);
    const result = await survey(root);
    expect(result.unread).toEqual([]);
    expect(seen(relative(root, result))).toEqual(Object.fromEntries(CORPUS.map(({ as, images }) => [as, images])));
  });
});

describe('mira pin --write on the corpus', () => {
  it('changes the bytes of the references and nothing else', async () => {
    const root = folderOf(CORPUS_FILES);
    chmodSync(join(root, 'Dockerfile'), 0o755);
    const { files, errors } = await write(root, everything);
    expect(errors).toEqual([]);
    const after = contentOf(root);
    const hadDigest = /@sha256:(?:1a|2b)+/u;
    for (const { as, text, images } of CORPUS) {
      const wanted = images.some((image) => !/^\d+ (?:open|ignored)/u.test(image) && !hadDigest.test(image));
      expect(files.includes(join(root, as)), as).toBe(wanted);
      // taking away what was put in gives the file back, byte for byte
      expect(reverted(text, after[as] ?? ''), as).toBe(text);
    }
    expect(statSync(join(root, 'Dockerfile')).mode & 0o777).toBe(0o755);
  });

  it('pins every image that it could tell, to what its tag stands for', async () => {
    const root = folderOf(CORPUS_FILES);
    const before = (await survey(root)).targets;
    await write(root, everything);
    const after = (await survey(root)).targets;
    expect(after.map(({ source }) => source)).toEqual(before.map(({ source }) => source));
    for (const [index, { reference }] of after.entries()) {
      const was = before[index]?.reference;
      expect(reference).toMatchObject({ repository: was?.repository, tag: was?.tag ?? null });
      expect(reference.digest, reference.text).toBe(was === undefined ? null : (await everything(was)).digest);
    }
  });

  it('changes nothing the second time, and asks nobody', async () => {
    const root = folderOf(CORPUS_FILES);
    await write(root, everything);
    const [first, lock] = [contentOf(root), await readLock(join(root, 'mira.lock.json'))];
    const lockFile = readFileSync(join(root, 'mira.lock.json'));
    const second = await write(root, nobody, lock);
    expect(second.files).toEqual([]);
    expect(contentOf(root)).toEqual(first);
    expect(readFileSync(join(root, 'mira.lock.json'))).toEqual(lockFile);
  });

  it('leaves a repository in which only what cannot be told fails the check', async () => {
    const root = folderOf(CORPUS_FILES);
    await write(root, everything);
    const { host, log, results } = recordingHost();
    const lock = await readLock(join(root, 'mira.lock.json'));
    expect(await checkPins(await survey(root), lock, null, true, host)).toBe(30);
    const states = [...(results[0] ?? '').matchAll(/"state":"([a-z]+)"/gu)].map(([, state]) => state);
    const count = (pattern: RegExp): number =>
      CORPUS.flatMap(({ images }) => images).filter((image) => pattern.test(image)).length;
    expect(states.filter((state) => state === 'open').length).toBe(count(/^\d+ open /u));
    expect(states.filter((state) => state === 'ignored').length).toBe(count(/^\d+ ignored /u));
    expect(states.filter((state) => state === 'unpinned' || state === 'drifted')).toEqual([]);
    expect(log.filter((line) => line.includes('E_UNPINNED')).length).toBe(count(/^\d+ open /u));
  });
});
