import { describe, expect, it } from 'vitest';
import { MiraError } from '../../../src/errors.ts';
import { parseSigningConfig, selectServices } from '../../../src/signing/signing-config.ts';

const MEDIA_TYPE = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';
const NOW = new Date('2026-06-01T00:00:00Z');

interface Offer {
  readonly version?: number;
  readonly start?: string;
  readonly end?: string;
  readonly operator?: string;
}

function service(
  url: string,
  { version = 1, start = '2026-01-01T00:00:00Z', end, operator = url }: Offer = {},
): object {
  return { url: `https://${url}`, majorApiVersion: version, validFor: { start, ...(end && { end }) }, operator };
}

const CA = service('ca.example');
const TSA = service('tsa.example');

function select(config: object, version: 1 | 2 | null = null): ReturnType<typeof selectServices> {
  const text = JSON.stringify({ mediaType: MEDIA_TYPE, caUrls: [CA], ...config });
  return selectServices(parseSigningConfig(text, 'sc.json'), NOW, version);
}

function refusal(body: () => unknown): string {
  try {
    body();
  } catch (error) {
    if (error instanceof MiraError) return `${error.code}: ${error.message}`;
  }
  throw new Error('nothing was refused');
}

function logs(config: object): readonly string[] {
  return select(config).witnesses.logs.map(({ url, version }) => `${new URL(url).host}/v${version}`);
}

describe('a signing configuration', () => {
  it.each([
    ['ANY', undefined, ['a.example/v1']],
    ['ALL', undefined, ['a.example/v1', 'b.example/v1', 'c.example/v1']],
    ['EXACT', 2, ['a.example/v1', 'b.example/v1']],
    ['EXACT', 3, ['a.example/v1', 'b.example/v1', 'c.example/v1']],
  ])('%s (%s)', (selector, count, expected) => {
    const rekorTlogUrls = ['a.example', 'b.example', 'c.example'].map((url) => service(url));
    expect(logs({ rekorTlogUrls, rekorTlogConfig: { selector, count } })).toStrictEqual(expected);
  });

  it('takes the newest API of each operator, and of equal ones the one that began last', () => {
    const rekorTlogUrls = [
      service('old.example', { operator: 'one' }),
      service('new.example', { operator: 'one', version: 2 }),
      service('later.example', { operator: 'one', version: 2, start: '2026-05-01T00:00:00Z' }),
      service('future.example', { operator: 'one', version: 3 }),
      service('other.example', { operator: 'two' }),
    ];
    expect(logs({ rekorTlogUrls, rekorTlogConfig: { selector: 'ALL' } })).toStrictEqual([
      'later.example/v2',
      'other.example/v1',
    ]);
    const first = select({ rekorTlogUrls, rekorTlogConfig: { selector: 'ANY' } }, 1);
    expect(first.witnesses.logs).toStrictEqual([{ url: 'https://old.example', version: 1 }]);
  });

  it('passes over what is not valid yet or any more', () => {
    const tsaUrls = [
      service('past.example', { end: '2026-05-31T23:59:59Z' }),
      service('future.example', { start: '2026-06-01T00:00:01Z' }),
      service('now.example', { start: '2026-06-01T00:00:00Z', end: '2026-06-01T00:00:00Z' }),
    ];
    const { witnesses } = select({ tsaUrls, tsaConfig: { selector: 'ALL' } });
    expect(witnesses.timestampAuthorities).toStrictEqual(['https://now.example']);
    expect(refusal(() => select({ tsaUrls: tsaUrls.slice(0, 2), tsaConfig: { selector: 'ANY' } }))).toMatch(
      /^E_SIGNING_CONFIG: .*sc\.json.*of tsaUrls none is valid at 2026-06-01/u,
    );
  });

  it('without services is one for keys, as cosign is given it', () => {
    const text = JSON.stringify({ mediaType: MEDIA_TYPE, rekorTlogConfig: {}, tsaConfig: {} });
    expect(selectServices(parseSigningConfig(text, 'sc.json'), NOW)).toStrictEqual({
      fulcioUrl: null,
      witnesses: { logs: [], timestampAuthorities: [] },
    });
  });

  it.each([
    ['not JSON', '{', /it is not JSON/u],
    ['of another kind', '{"mediaType":"x"}', /mediaType/u],
    ['without a start of validity', { caUrls: [{ url: 'https://a.example', majorApiVersion: 1 }] }, /validFor/u],
    ['with something that is no URL', { caUrls: [service('')] }, /caUrls\.0\.url: is not a URL/u],
    [
      'with a service that anybody can listen to',
      { caUrls: [{ ...service('ca.example'), url: 'http://ca.example' }] },
      /has no encryption/u,
    ],
    ['an API that is not spoken', { caUrls: [service('a.example', { version: 2 })] }, /of caUrls none/u],
    ['fewer than EXACT wants', { tsaUrls: [TSA], tsaConfig: { selector: 'EXACT', count: 2 } }, /wants 2 .* and 1/u],
    ['EXACT without a number', { tsaUrls: [TSA], tsaConfig: { selector: 'EXACT' } }, /does not say how many/u],
    ['no word on how many', { tsaUrls: [TSA] }, /tsaConfig does not say how many/u],
  ])('is refused: %s', (_, config, message) => {
    const said = refusal(() => (typeof config === 'string' ? parseSigningConfig(config, 'sc.json') : select(config)));
    expect(said).toMatch(/^E_SIGNING_CONFIG: the signing configuration sc\.json cannot be used/u);
    expect(said).toMatch(message);
  });
});
