import { describe, expect, it } from 'vitest';
import { findIn } from './use.ts';

/** As often as it fits into the most that is read of a file. */
const filled = (piece: string, head = ''): string =>
  head + piece.repeat(Math.floor((1024 * 1024 - head.length) / piece.length));

/** Each takes minutes or gigabytes when read carelessly. */
describe('a megabyte that is made to hurt', () => {
  it.each([
    ['escaped quotes', filled('"\\"', 'FROM a:1\nRUN ')],
    ['quotes within quotes', filled(`'"`, 'FROM a:1\nARG ')],
    ['here-documents on a line', filled('<<A ', 'FROM a:1\nRUN ')],
    ['a directive with a hole', `# a = x${' '.repeat(1024 * 1024)}y\nFROM a:1\n`],
    ['escapes', filled('\\ ', 'FROM a:1\nRUN ')],
    ['a mount of commas', filled(',', 'FROM a:1\nRUN --mount=')],
    ['flags', filled('--a ', 'FROM a:1\nRUN ')],
  ])('is a Dockerfile of %s', (_, text) => {
    expect(findIn('Dockerfile', text).images[0]).toMatch(/^\d:6 a:1$/u);
  });

  it.each([
    ['lines', filled('RUN a\\\n', 'FROM a:1\n'), 'it has more than 20000 lines'],
    ['images', filled('FROM $A\n', 'ARG A=b:1\n').slice(0, 150_000), 'it names 1000 images or more'],
  ])('is a Dockerfile of more %s than are looked at, which is said', (_, text, why) => {
    expect(findIn('Dockerfile', text).problems).toEqual([`1: ${why}`]);
  });

  it('is a reference of variables', () => {
    for (const text of [filled('$', 'FROM '), filled('${A:-', 'FROM '), filled('a', 'FROM ')]) {
      expect(findIn('Dockerfile', text).images).toEqual(['1:6 open: it is too long']);
    }
    const chain = Array.from({ length: 5000 }, (_, n) => `ARG A${n + 1}=$A${n}\n`).join('');
    expect(findIn('Dockerfile', `ARG A0=b:1\n${chain}FROM $A5000\n`).images).toEqual([
      '5002:6 open: A5000 has no default',
    ]);
  });

  it.each(['/*', '"', 'target "a" {', '<<A\n', '"${', '/'])('is a bake file of %s', (piece) => {
    expect(findIn('docker-bake.hcl', filled(piece)).images).toEqual([]);
  });

  it.each(['/*', '"', '/', '{"a":', '\\"', '*', '&a ', '!', '? ', '- ', '---\n', '[', 'a: &a {<<: *a}\n'])(
    'is YAML of %s',
    (piece) => {
      for (const path of ['devcontainer.json', 'compose.yml']) {
        expect(findIn(path, filled(piece)).images).toEqual([]);
      }
    },
  );

  it('is a chain of merge keys, which is said', () => {
    const chain = Array.from({ length: 5000 }, (_, n) => `x${n + 1}: &x${n + 1} {<<: *x${n}}\n`).join('');
    const { images, problems } = findIn(
      'compose.yml',
      `x0: &x0 {a: 1}\n${chain}services: {a: {<<: *x5000, image: b:1}}\n`,
    );
    expect(images).toEqual(['5002:35 b:1']);
    expect(problems).toEqual([expect.stringContaining('merge keys lead through more than 100 maps')]);
  });
});
