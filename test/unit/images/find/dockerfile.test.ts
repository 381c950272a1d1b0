import { describe, expect, it } from 'vitest';
import { findIn } from './use.ts';

const find = (...lines: readonly string[]): ReturnType<typeof findIn> => findIn('Dockerfile', `${lines.join('\n')}\n`);
const pin = (...lines: readonly string[]): readonly string[] =>
  find(...lines)
    .pinned.trimEnd()
    .split('\n');

describe('where a digest is put', () => {
  it('is the default, where it serves nothing else: who overrides it overrides the digest', () => {
    expect(pin('ARG V=3.12', 'FROM python:${V}')).toEqual(['ARG V=3.12@DIGEST', 'FROM python:${V}']);
    expect(pin('ARG V="3.12"', 'ARG B=python:$V', 'FROM $B AS a', 'FROM ${B} AS b')).toEqual([
      'ARG V="3.12@DIGEST"',
      'ARG B=python:$V',
      'FROM $B AS a',
      'FROM ${B} AS b',
    ]);
  });

  it.each([
    ['a command', ['RUN pip install x==$V']],
    ['a stage that takes it over', ['ARG V']],
    ['a label', ['LABEL v="${V}"']],
    ['another image', ['FROM node:${V}']],
  ])('is the use, where %s needs the default as it is', (_, rest) => {
    const [first, second] = pin('ARG V=3.12', 'FROM python:${V}', ...rest);
    expect([first, second]).toEqual(['ARG V=3.12', 'FROM python:${V}@DIGEST']);
  });

  it('is the use, where another argument passes the default on', () => {
    expect(pin('ARG V=3', 'ARG PIP=$V', 'FROM a:$V', 'ARG PIP', 'RUN x $PIP')[0]).toBe('ARG V=3');
  });

  it('is within an inline default, and behind a tag that ends otherwise', () => {
    expect(pin('FROM a:${V:-1}')).toEqual(['FROM a:${V:-1@DIGEST}']);
    expect(pin('ARG V=1', 'FROM a:${V}-slim')).toEqual(['ARG V=1', 'FROM a:${V}-slim@DIGEST']);
    expect(pin('FROM a')).toEqual(['FROM a:latest@DIGEST']);
  });

  it('takes the place of a digest, wherever that was written', () => {
    const old = `@sha256:${'0'.repeat(64)}`;
    expect(pin(`ARG V=3${old}`, 'FROM a:$V')).toEqual(['ARG V=3@DIGEST', 'FROM a:$V']);
    expect(pin('ARG V=3', `FROM a:$V${old}`)).toEqual(['ARG V=3', 'FROM a:$V@DIGEST']);
  });
});

describe('what is an image', () => {
  it('is no stage, whatever its letters, and no scratch', () => {
    expect(find('FROM a:1 AS B', 'FROM b', 'COPY --from=0 x y', 'COPY --from=B x y', 'FROM Scratch').images).toEqual([
      '1:6 a:1',
    ]);
  });

  it('may be a stage of the platform', () => {
    const stages = ['FROM a:1 AS base-amd64', 'FROM a:2 AS base-arm64'];
    expect(find(...stages, 'FROM base-${TARGETARCH}').images).toHaveLength(2);
    expect(find(...stages, 'FROM other-${TARGETARCH}').images).toHaveLength(3);
    expect(find(...stages, 'FROM base-${OTHER}').images[2]).toBe('3:6 open: OTHER has no default');
  });

  it('stands in RUN and COPY under ONBUILD, too, and not in what RUN runs', () => {
    expect(
      find('FROM a:1', 'ONBUILD RUN --mount=type=bind,from=b:2 x', 'run --network=none --mount=FROM=c:3 --mount=d')
        .images,
    ).toEqual(['1:6 a:1', '2:36 b:2', '3:33 c:3']);
    expect(find('FROM a:1', 'RUN x --mount=from=b:1', 'ADD --from=c:1 x y').images).toEqual(['1:6 a:1']);
  });

  it('is what reads the file, where a directive names it before anything else', () => {
    expect(find('# check=skip=all', '#SYNTAX = docker/dockerfile:1 x', 'FROM a:1').images).toEqual([
      '2:11 docker/dockerfile:1',
      '3:6 a:1',
    ]);
    expect(find('# a comment', '# syntax=docker/dockerfile:1', 'FROM a:1').images).toEqual(['3:6 a:1']);
    expect(find('', '# syntax=docker/dockerfile:1', 'FROM a:1').images).toEqual(['3:6 a:1']);
  });
});

describe('lines', () => {
  it('continue over comments and blank lines, and in here-documents not at all', () => {
    expect(find('FROM \\', '# x', '', '  a:1 \\  ', ' AS b', 'RUN <<A', 'x \\', 'A', 'FROM c:1').images).toEqual([
      '4:3 a:1',
      '9:6 c:1',
    ]);
    expect(find('FROM py\\', 'thon:3').images).toEqual(['1:6 python:3']);
    expect(find('FROM py\\', 'thon:3').pinned).toBe('FROM py\\\nthon:3@DIGEST\n');
    // escaped itself, it continues nothing
    expect(find('FROM a:1', 'RUN x \\\\', 'FROM b:1').images).toEqual(['1:6 a:1', '3:6 b:1']);
  });

  it('end where the file does', () => {
    expect(findIn('Dockerfile', 'FROM a:1 \\').images).toEqual(['1:6 a:1']);
    expect(findIn('Dockerfile', 'FROM').images).toEqual([]);
    expect(findIn('Dockerfile', '').images).toEqual([]);
  });

  it('say where a here-document begins that does not end', () => {
    const { images, problems } = find('FROM a:1', 'RUN <<-"EOT" cat', '  EOT', 'FROM b:1');
    expect(images).toEqual(['1:6 a:1']);
    expect(problems).toEqual(['2: the here-document "EOT" does not end']);
  });

  it('know no here-document in quotes, in arithmetic without spaces and in here-strings', () => {
    expect(find('FROM a:1', 'RUN echo "<<X" $((1<<2)) <<< y', 'FROM b:1').images).toHaveLength(2);
  });
});

describe('arguments', () => {
  it('that double each other do not fill the memory', () => {
    const lines = Array.from({ length: 60 }, (_, n) => `ARG A${n + 1}=$A${n}$A${n}`);
    expect(find('ARG A0=aaaaaaaa', ...lines, 'FROM $A60').images).toEqual(['62:6 open: A60 has no default']);
  });

  it('with themselves in them are open', () => {
    expect(find('ARG A=$A', 'FROM $A').images).toEqual(['2:6 open: A has no default']);
  });

  it('with substitutions that nobody can follow here are open', () => {
    for (const use of ['${A#x}', '${A/x/y}', '$', '${', '${A', '${A:?no}']) {
      expect(find('ARG B=1', `FROM a:${use}`).images[0]).toContain('open: ');
    }
  });
});
