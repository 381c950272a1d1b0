import { generateKeyPairSync } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseSigningKey } from '../../../src/signing/key.ts';
import { SERVICE_LIMITS, type ServiceLimits } from '../../../src/signing/service.ts';
import { signStatement, type SignedBundle } from '../../../src/signing/signer.ts';
import type { Witnesses } from '../../../src/signing/witnesses.ts';
import type { FaultAnswer } from '../../emulator/faults.ts';
import { startEmulator, type Emulator } from '../../emulator/index.ts';
import { json } from '../../emulator/http.ts';
import { at } from './at.ts';
import { refusalOf } from './refusal.ts';

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startEmulator();
});
afterEach(async () => {
  await emulator.close();
});

const key = parseSigningKey(
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  'test',
);

async function sign(
  { logs = [], stamped = false }: { readonly logs?: readonly (1 | 2)[]; readonly stamped?: boolean },
  limits: Partial<ServiceLimits> = {},
): Promise<SignedBundle> {
  const { api } = emulator.urls;
  const witnesses: Witnesses = {
    logs: logs.map((version) => ({ url: api, version })),
    timestampAuthorities: stamped ? [`${api}/`] : [],
  };
  return signStatement(
    { a: 'statement' },
    { kind: 'key', key, witnesses, limits: { ...SERVICE_LIMITS, pause: 5, ...limits } },
  );
}

function asked(path: RegExp): number {
  return emulator.requests.filter((request) => path.test(request.path)).length;
}

const V1 = /^\/api\/v1\/log\/entries/u;
const V2 = /^\/api\/v2\/log\/entries/u;
const TSA = /^\/api\/v1\/timestamp/u;

describe('what a service answers', () => {
  it.each([
    ['503', json(503, {}), 1, 2],
    ['503 for ever', json(503, {}), 9, 3],
    ['408', json(408, {}), 1, 2],
    ['429 with a pause', json(429, {}, { 'retry-after': '0' }), 1, 2],
    ['a broken connection', 'reset', 1, 2],
    ['400', json(400, {}), 1, 1],
    ['401', json(401, {}), 1, 1],
    ['404', json(404, {}), 1, 1],
    ['a redirect', json(302, {}, { location: 'https://elsewhere.example/' }), 1, 1],
    ['garbage', 'garbage', 1, 1],
  ] as const)('%s is asked again when that can help', async (_, answer: FaultAnswer, times, requests) => {
    for (const [path, given, code] of [
      [V1, { logs: [1] }, 'E_REKOR'],
      [V2, { logs: [2] }, 'E_REKOR'],
      [TSA, { stamped: true }, 'E_TSA'],
    ] as const) {
      emulator.fault({ path }, answer, times);
      if (requests === 2) await sign(given);
      else expect(await refusalOf(async () => sign(given))).toMatchObject({ code });
      expect(asked(path)).toBe(requests);
      emulator.clearFaults();
    }
  });

  it('one that is late is asked again, within the time that there is', async () => {
    emulator.fault({ path: TSA }, 'hang');
    const failure = await refusalOf(async () => sign({ stamped: true }, { timeout: 50, budget: 120, retry: 9 }));
    expect(failure.message).toMatch(/^The timestamp authority \(127\.0\.0\.1:\d+\) did not answer/u);
    expect(asked(TSA)).toBeLessThan(4);
  });

  it.each(['3600', 'Fri, 31 Dec 9999 23:59:59 GMT'])('a pause that takes too long is not made: %s', async (pause) => {
    emulator.fault({ path: V1 }, json(429, {}, { 'retry-after': pause }));
    const failure = await refusalOf(async () => sign({ logs: [1] }));
    expect(failure.code).toBe('E_REKOR');
    expect(failure.message).toMatch(/answered 429, and there is no time left to wait \d+ s and ask again$/u);
    expect(asked(V1)).toBe(1);
  });

  it.each([
    [V1, { logs: [1] }],
    [V2, { logs: [2] }],
    [TSA, { stamped: true }],
  ] as const)('what belongs to another signature is refused (%s)', async (path, given) => {
    await sign({ logs: [1, 2], stamped: true });
    const body = await answerOf(path);
    emulator.fault({ path }, { status: 201, body });
    const failure = await refusalOf(async () => sign(given));
    expect(failure.message).toMatch(/answered with something that cannot be used$/u);
  });

  /** What the service answers to the request that was made last. */
  async function answerOf(path: RegExp): Promise<Buffer> {
    const last = emulator.requests.findLast((request) => path.test(request.path));
    if (last === undefined) throw new Error('nothing was asked');
    const url = `${emulator.urls.api}${last.path}`;
    const headers = { 'content-type': String(last.headers['content-type']) };
    if (path === TSA) {
      const answer = await fetch(url, { method: 'POST', headers, body: new Uint8Array(last.body) });
      return Buffer.from(await answer.arrayBuffer());
    }
    // the logs do not take an entry twice: what they hold is in the bundle that was made of it
    return Buffer.from(JSON.stringify(path === V1 ? await entryV1() : await entryV2()));
  }

  async function entryV1(): Promise<unknown> {
    return (await fetch(`${emulator.urls.api}/api/v1/log/entries?logIndex=0`)).json();
  }

  async function entryV2(): Promise<unknown> {
    const bundle: unknown = JSON.parse((await sign({ logs: [2] })).json);
    return at(bundle, 'verificationMaterial', 'tlogEntries', 0);
  }
});

describe('a log that has the signature already', () => {
  it('of Rekor v1 gives the entry that is there, as after an answer that was lost', async () => {
    emulator.fault({ method: 'POST', path: V1 }, 'lost', 1);
    const { logIndex } = await sign({ logs: [1] });
    expect(logIndex).toBe('0');
    expect(emulator.sigstore.rekor.entries).toHaveLength(1);
    expect(emulator.requests.filter(({ path }) => V1.test(path)).map(({ method }) => method)).toStrictEqual([
      'POST',
      'POST',
      'GET',
    ]);
  });

  it('of Rekor v2 gets another signature, since it gives no proof', async () => {
    emulator.fault({ path: V2 }, 'lost', 1);
    const { logIndex } = await sign({ logs: [2], stamped: true });
    expect(logIndex).toBe('1');
    expect(emulator.sigstore.rekorV2.entries).toHaveLength(2);
  });

  it('of Rekor v2, says so when it claims that of every signature', async () => {
    emulator.fault({ path: V2 }, json(409, {}));
    const failure = await refusalOf(async () => sign({ logs: [2] }));
    expect(failure).toMatchObject({ code: 'E_REKOR' });
    expect(failure.message).toContain('of 3 new signatures');
  });

  it('of Rekor v1, is refused when it does not say which entry', async () => {
    emulator.fault({ path: V1 }, json(409, { message: 'somewhere' }));
    expect((await refusalOf(async () => sign({ logs: [1] }))).message).toContain('answered 409 without saying which');
  });
});

describe('a bundle', () => {
  it('carries every log entry, zeros written, and every time stamp', async () => {
    const { json: text } = await sign({ logs: [1, 2], stamped: true });
    const material = at(JSON.parse(text), 'verificationMaterial');
    expect(at(material, 'tlogEntries')).toHaveLength(2);
    expect(at(material, 'tlogEntries', 1)).toMatchObject({
      logIndex: '0',
      integratedTime: '0',
      kindVersion: { kind: 'hashedrekord', version: '0.0.2' },
      inclusionProof: { logIndex: '0', hashes: [] },
    });
    expect(at(material, 'timestampVerificationData', 'rfc3161Timestamps')).toHaveLength(1);
  });

  it('comes with its bare envelope', async () => {
    const { json: text, envelope } = await sign({});
    expect(JSON.parse(envelope)).toStrictEqual(at(JSON.parse(text), 'dsseEnvelope'));
    expect(emulator.requests).toHaveLength(0);
  });
});
