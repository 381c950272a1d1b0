import { createHash } from 'node:crypto';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { dsse } from '@sigstore/core';
import { githubClaims, type RunIdentity } from '../../emulator/identity.ts';
import { releaseOf } from '../../emulator/github-releases.ts';
import type { Asset, Release } from '../../emulator/github-state.ts';
import { RELEASE_WORKFLOW, type World } from '../../emulator/world.ts';
import { isObject } from '../../../src/json.ts';
import { member } from './seen.ts';

/** Evaluations as they lie on releases, and what somebody could make of them. */

export const EVALUATION_FILES = [
  'mira-environment.json',
  'mira-evaluation.sigstore.json',
  'mira-gate.sigstore.json',
  'mira-model.digests',
  'mira-model.json',
  'mira-samples.jsonl.zst',
  'mira-salts.jsonl.zst',
  'model.sig',
].sort();

export function assetNames(release: Release): readonly string[] {
  return release.assets.map(({ name }) => name).sort();
}

export function assetOf(world: World, tag: string, name: string): Asset {
  const found = releaseOf(world.repository, tag).assets.find((asset) => asset.name === name);
  if (found === undefined) throw new Error(`the release ${tag} has no ${name}`);
  return found;
}

export function removeAsset(world: World, tag: string, name: string): void {
  const { assets } = releaseOf(world.repository, tag);
  assets.splice(assets.indexOf(assetOf(world, tag, name)), 1);
}

/** A bundle that lies on a release, as JSON. */
export function bundleOf(world: World, tag: string, name = 'mira-evaluation.sigstore.json'): object {
  const bundle: unknown = JSON.parse(assetOf(world, tag, name).bytes.toString('utf8'));
  if (!isObject(bundle)) throw new Error(`${name} holds no object`);
  return bundle;
}

/** What a bundle states, whoever signed it. */
export function statementIn(bundle: unknown): Readonly<Record<string, unknown>> {
  const payload = String(member(member(bundle, 'dsseEnvelope'), 'payload'));
  const statement: unknown = JSON.parse(Buffer.from(payload, 'base64').toString('utf8'));
  if (!isObject(statement)) throw new Error('the payload holds no object');
  return statement;
}

/** A bundle in which one byte of the payload or of the signature is another. */
export function withByteChanged(bundle: unknown, part: 'payload' | 'signature', position: number): object {
  const copy: unknown = structuredClone(bundle);
  const envelope = member(copy, 'dsseEnvelope');
  const signatures = member(envelope, 'signatures');
  const first: unknown = Array.isArray(signatures) ? signatures[0] : null;
  const target = part === 'payload' ? envelope : first;
  const key = part === 'payload' ? 'payload' : 'sig';
  if (!isObject(target) || !isObject(copy)) throw new Error('this is no bundle');
  const bytes = Buffer.from(String(target[key]), 'base64');
  bytes.writeUInt8(bytes.readUInt8(position) ^ 1, position);
  Object.assign(target, { [key]: bytes.toString('base64') });
  return copy;
}

/** Signs the statement of a published evaluation again, as whoever one likes: by default as the release workflow. */
export async function signedAgain(
  world: World,
  statement: object | string,
  identity: Partial<RunIdentity> = {},
): Promise<Buffer> {
  const ref = identity.ref ?? 'refs/tags/v1.0.0';
  const claims = githubClaims({
    repository: world.repository,
    event: 'push',
    sha: 'a'.repeat(40),
    workflowRef: `${RELEASE_WORKFLOW}@${ref}`,
    ...identity,
    ref,
  });
  const text = typeof statement === 'string' ? statement : JSON.stringify(statement);
  return Buffer.from(JSON.stringify(await world.emulator.sigstore.sign(claims, text)));
}

/** Samples or salts in which the first text that is found is another. */
export function withTextReplaced(compressed: Uint8Array, text: string, replacement: string): Buffer {
  const lines = zstdDecompressSync(compressed).toString('utf8');
  if (!lines.includes(text)) throw new Error(`${text} is not in it`);
  return zstdCompressSync(Buffer.from(lines.replace(text, replacement)));
}

/** An attestation's own name: the SHA-256 of its DSSE pre-authentication encoding. */
export function digestOf(bundle: unknown): string {
  const envelope = member(bundle, 'dsseEnvelope');
  const payload = Buffer.from(String(member(envelope, 'payload')), 'base64');
  const signed = dsse.preAuthEncoding(String(member(envelope, 'payloadType')), payload);
  return createHash('sha256').update(signed).digest('hex');
}
