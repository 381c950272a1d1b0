import { describe, expect, it } from 'vitest';
import { parseImageReference } from '../../../src/images/reference.ts';

const DIGEST = `sha256:${'0f'.repeat(32)}`;

describe('parseImageReference', () => {
  it.each([
    ['ubuntu', 'docker.io', 'library/ubuntu', 'latest', null],
    ['ubuntu:24.04', 'docker.io', 'library/ubuntu', '24.04', null],
    ['acme/eval', 'docker.io', 'acme/eval', 'latest', null],
    ['docker.io/ubuntu', 'docker.io', 'library/ubuntu', 'latest', null],
    ['index.docker.io/acme/eval', 'docker.io', 'acme/eval', 'latest', null],
    ['ghcr.io/acme/eval:1.4', 'ghcr.io', 'acme/eval', '1.4', null],
    [`ghcr.io/acme/eval@${DIGEST}`, 'ghcr.io', 'acme/eval', null, DIGEST],
    [`ghcr.io/acme/eval:1.4@${DIGEST}`, 'ghcr.io', 'acme/eval', '1.4', DIGEST],
    [`host:5000/a/b@${DIGEST}`, 'host:5000', 'a/b', null, DIGEST],
    ['localhost/eval', 'localhost', 'eval', 'latest', null],
    ['localhost:5000/eval:v1', 'localhost:5000', 'eval', 'v1', null],
    ['[::1]:5000/eval', '[::1]:5000', 'eval', 'latest', null],
    ['localhost:5000', 'docker.io', 'library/localhost', '5000', null],
    ['127.0.0.1:5000/a__b/c--d.e_f:_x', '127.0.0.1:5000', 'a__b/c--d.e_f', '_x', null],
    ['MyHost/eval', 'MyHost', 'eval', 'latest', null],
  ])('%s', (text, registry, repository, tag, digest) => {
    expect(parseImageReference(text)).toEqual({ text, registry, repository, tag, digest });
  });

  it.each([
    '',
    ':',
    '@',
    '/',
    'ubuntu:',
    'ubuntu@',
    'Ubuntu',
    'ghcr.io/Acme/eval',
    'ghcr.io/',
    'ghcr.io//eval',
    'ghcr.io/acme/',
    'acme/-eval',
    'acme/eval-',
    'acme/a...b',
    'acme/eval:-1',
    `acme/eval:${'x'.repeat(129)}`,
    'acme/eval:1.4 ',
    ' acme/eval',
    'acme/eval\n',
    'acme/../eval',
    'ex_ample.com/eval',
    'user:pass@host/eval',
    'host:port/eval',
    'docker://ubuntu',
    'https://ghcr.io/acme/eval',
    '${{ matrix.image }}',
    'acme/eval:$TAG',
    `acme/eval@sha512:${'0'.repeat(128)}`,
    `acme/eval@sha256:${'0'.repeat(63)}`,
    `acme/eval@sha256:${'0F'.repeat(32)}`,
    `acme/eval@${DIGEST}@${DIGEST}`,
    `${'a/'.repeat(127)}ab`,
  ])('refuses %j', (text) => {
    const at = { file: 'mira.yml', line: 4 };
    expect(() => parseImageReference(text, at)).toThrow(expect.objectContaining({ code: 'E_IMAGE_REFERENCE', at }));
  });

  it('takes names of 255 characters, registry included', () => {
    const name = `ghcr.io/${'a'.repeat(247)}`;
    expect(parseImageReference(name).repository).toHaveLength(247);
    expect(() => parseImageReference(`${name}a`)).toThrow(/longer than 255/u);
  });
});
