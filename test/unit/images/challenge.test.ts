import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseChallenges } from '../../../src/images/challenge.ts';

function read(header: string): unknown {
  return parseChallenges(header).map(({ scheme, parameters }) => [scheme, Object.fromEntries(parameters)]);
}

it.each([
  [
    'Bearer realm="https://auth.docker.io/token",service="registry.docker.io",scope="repository:library/ubuntu:pull"',
    [
      [
        'bearer',
        {
          realm: 'https://auth.docker.io/token',
          service: 'registry.docker.io',
          scope: 'repository:library/ubuntu:pull',
        },
      ],
    ],
  ],
  ['Basic realm="Registry Realm"', [['basic', { realm: 'Registry Realm' }]]],
  ['BEARER Realm = token , SERVICE="a \\"b\\", c"', [['bearer', { realm: 'token', service: 'a "b", c' }]]],
  [
    'Negotiate, Basic realm="x", Bearer realm="y"',
    [
      ['negotiate', {}],
      ['basic', { realm: 'x' }],
      ['bearer', { realm: 'y' }],
    ],
  ],
  ['', []],
  ['"garbage"', []],
])('%s', (header, challenges) => {
  expect(read(header)).toEqual(challenges);
});

it('reads back what is quoted', () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      const quoted = value.replaceAll(/["\\]/gu, '\\$&');
      expect(read(`Bearer realm="${quoted}",service="x"`)).toEqual([['bearer', { realm: value, service: 'x' }]]);
    }),
  );
});
