import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Digest } from '../digest.ts';
import { MiraError, messageOf } from '../errors.ts';
import { hostOf, isLoopback } from '../http.ts';
import { transferFetch } from './capped-fetch.ts';
import type { Call, GitHub, Limits } from './client.ts';
import type { Asset } from './releases.ts';

export interface Downloaded {
  readonly path: string;
  readonly size: number;
  readonly digest: Digest;
}

const MAX_REDIRECTS = 3;

/**
 * An asset's bytes, to a file. GitHub redirects to a pre-signed address elsewhere: it is followed without the token,
 * over https alone, and asked for anew on every attempt, since it expires.
 *
 * @param maxBytes more than this is E_SIZE
 */
export async function downloadAsset(github: GitHub, asset: Asset, path: string, maxBytes: number): Promise<Downloaded> {
  if (asset.size > maxBytes) throw tooLarge(asset, maxBytes);
  const target = { asset, path, maxBytes };
  for (let attempt = 0; ; attempt += 1) {
    const result = await attemptDownload(github, target);
    if ('path' in result) return result;
    await rm(path, { force: true });
    const pause = github.limits.pauses[attempt];
    if (!result.passing || pause === undefined) throw result.error;
    github.log(`${result.error.message}; trying again in ${pause / 1000} s`);
    await sleep(pause);
  }
}

interface Target {
  readonly asset: Asset;
  readonly path: string;
  readonly maxBytes: number;
}

interface Broken {
  readonly error: MiraError;
  /** Whether another attempt may succeed. */
  readonly passing: boolean;
}

async function attemptDownload(github: GitHub, target: Target): Promise<Downloaded | Broken> {
  const { asset } = target;
  const call: Call = {
    route: 'GET /repos/{owner}/{repo}/releases/assets/{asset_id}',
    parameters: { asset_id: asset.id },
    headers: { accept: 'application/octet-stream' },
    manualRedirect: true,
    stream: true,
    what: `download ${asset.name}`,
    permission: 'contents: read',
  };
  const { status, headers, data } = await github.send(call);
  const location = headers['location'];
  if (status >= 300 && location !== undefined) return follow(location, target, github.limits);
  // GitHub Enterprise Server sends the bytes itself
  const host = hostOf(github.apiUrl);
  return data instanceof ReadableStream ? store(data, host, target) : broken(asset, host, 'the answer is no file');
}

async function follow(location: string, target: Target, limits: Limits): Promise<Downloaded | Broken> {
  const { asset } = target;
  const get = transferFetch(limits.timeout, limits.transferTimeout);
  let address = location;
  for (let hop = 0; hop < MAX_REDIRECTS; hop += 1) {
    const url = URL.canParse(address) ? new URL(address) : null;
    const host = hostOf(address);
    if (url === null || (url.protocol !== 'https:' && !isLoopback(url))) {
      return { ...broken(asset, host, 'the redirect leads to something that is not https'), passing: false };
    }
    let response: Response;
    try {
      response = await get(url, { redirect: 'manual' });
    } catch (error) {
      return broken(asset, host, reasonOf(error));
    }
    const next = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && next !== null && URL.canParse(next, url.href)) {
      address = new URL(next, url).href;
      continue;
    }
    if (response.status === 200 && response.body !== null) return store(response.body, host, target);
    await response.body?.cancel();
    return { ...broken(asset, host, `answered ${response.status}`), passing: response.status >= 500 };
  }
  return { ...broken(asset, hostOf(address), 'too many redirects'), passing: false };
}

async function store(
  body: ReadableStream<Uint8Array>,
  host: string,
  { asset, path, maxBytes }: Target,
): Promise<Downloaded | Broken> {
  const hash = createHash('sha256');
  let size = 0;
  const counted = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      size += chunk.byteLength;
      hash.update(chunk);
      if (size > maxBytes) done(tooLarge(asset, maxBytes));
      else done(null, chunk);
    },
  });
  try {
    await pipeline(body, counted, createWriteStream(path));
  } catch (error) {
    if (error instanceof MiraError) return { error, passing: false };
    return broken(asset, host, reasonOf(error));
  }
  if (size !== asset.size) return broken(asset, host, `${size} bytes came, ${asset.size} were announced`);
  return { path, size, digest: `sha256:${hash.digest('hex')}` };
}

function tooLarge({ name, size }: Asset, maxBytes: number): MiraError {
  return new MiraError(
    'E_SIZE',
    `${name} (${size} bytes) is larger than the ${maxBytes} bytes that are read of its kind`,
  );
}

function broken({ name }: Asset, host: string, why: string): Broken {
  return {
    error: new MiraError('E_NETWORK', `GitHub (${host}) could not send ${name}: ${why}`, {
      hint: 'This is usually temporary: run the job again.',
    }),
    passing: true,
  };
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') return 'no answer within the time limit';
  return error instanceof Error && error.cause instanceof Error ? error.cause.message : messageOf(error);
}
