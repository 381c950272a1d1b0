import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf } from '../signing/refusal.ts';
import { chooseServices, DEFAULT_SERVICES, type ServiceOptions } from '../../../src/commands/services.ts';

const OWN = 'https://own.example';
const NOW = new Date('2026-06-01T00:00:00Z');

let workspace = '';
beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'services-'));
  const offered = (url: string, majorApiVersion: number): object => ({
    url,
    majorApiVersion,
    validFor: { start: '2026-01-01T00:00:00Z' },
  });
  const config = {
    mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
    caUrls: [offered('https://ca.example', 1)],
    rekorTlogUrls: [offered('https://log.example', 2)],
    rekorTlogConfig: { selector: 'ANY' },
  };
  writeFileSync(join(workspace, 'untimed.json'), JSON.stringify(config));
  const tsa = { tsaUrls: [offered('https://tsa.example/stamp', 1)], tsaConfig: { selector: 'ANY' } };
  writeFileSync(join(workspace, 'config.json'), JSON.stringify({ ...config, ...tsa }));
  writeFileSync(join(workspace, 'keys.json'), JSON.stringify({ ...config, ...tsa, caUrls: [] }));
});
afterAll(() => {
  rmSync(workspace, { recursive: true });
});

/** In one line: certificate authority, logs, timestamp authorities. */
async function chosen(options: Partial<ServiceOptions>, keyed = false): Promise<string> {
  const { fulcioUrl, witnesses } = await chooseServices(
    { ...DEFAULT_SERVICES, ...options },
    { keyed, workspace, now: NOW },
  );
  const logs = witnesses.logs.map(({ url, version }) => `${url} v${version}`);
  return [keyed ? 'key' : fulcioUrl, ...logs, ...witnesses.timestampAuthorities.map((url) => `tsa ${url}`)]
    .join(', ')
    .replaceAll('https://', '');
}

describe('the services that sign', () => {
  it.each([
    [{}, 'fulcio.sigstore.dev, rekor.sigstore.dev v1'],
    [{ rekorVersion: 2 }, 'fulcio.sigstore.dev, log2025-1.rekor.sigstore.dev v2, tsa timestamp.sigstore.dev'],
    [{ tsaUrl: OWN }, 'fulcio.sigstore.dev, rekor.sigstore.dev v1, tsa own.example'],
    [{ rekorUrl: OWN }, 'fulcio.sigstore.dev, own.example v1'],
    [{ fulcioUrl: OWN, rekorUrl: OWN }, 'own.example, own.example v1'],
    // an own authority's certificates do not go to the public log by themselves
    [{ fulcioUrl: OWN, tsaUrl: OWN }, 'own.example, tsa own.example'],
    [{ fulcioUrl: OWN, rekorUrl: OWN, rekorVersion: 2, tsaUrl: OWN }, 'own.example, own.example v2, tsa own.example'],
    [{ signingConfig: 'config.json' }, 'ca.example, log.example v2, tsa tsa.example/stamp'],
  ] as const)('without a key: %j', async (options, expected) => {
    expect(await chosen(options)).toBe(expected);
  });

  it.each([
    [{}, 'key'],
    [{ rekorUrl: OWN }, 'key, own.example v1'],
    [{ rekorUrl: OWN, rekorVersion: 2 }, 'key, own.example v2'],
    [{ tsaUrl: OWN }, 'key, tsa own.example'],
    [{ signingConfig: 'keys.json' }, 'key, log.example v2, tsa tsa.example/stamp'],
    [{ signingConfig: 'untimed.json' }, 'key, log.example v2'],
  ] as const)('with a key: %j', async (options, expected) => {
    expect(await chosen(options, true)).toBe(expected);
  });

  it.each([
    [{ fulcioUrl: OWN }, 'E_USAGE', /nothing would say when it was signed: no log/u],
    [{ rekorUrl: OWN, rekorVersion: 2 }, 'E_USAGE', /a Rekor v2 log vouches for no time/u],
    [{ signingConfig: 'untimed.json' }, 'E_USAGE', /a Rekor v2 log vouches for no time/u],
    [{ fulcioUrl: OWN, tsaUrl: OWN, rekorVersion: 1 }, 'E_USAGE', /rekor-version is 1, and no log is named/u],
    [{ signingConfig: 'config.json', tsaUrl: OWN }, 'E_USAGE', /named besides/u],
    [{ signingConfig: 'config.json', rekorVersion: 1 }, 'E_SIGNING_CONFIG', /of rekorTlogUrls none is valid/u],
    [{ signingConfig: 'keys.json' }, 'E_SIGNING_CONFIG', /names no certificate authority/u],
    [{ signingConfig: 'nowhere.json' }, 'E_FILE_UNREADABLE', /nowhere\.json/u],
  ] as const)('cannot be %j', async (options, code, message) => {
    const failure = await refusalOf(async () => chosen(options));
    expect(failure.code).toBe(code);
    expect(failure.message).toMatch(message);
  });
});
