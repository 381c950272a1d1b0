import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import { expect } from 'vitest';
import { isObject } from '../../../src/json.ts';
import type { ActionResult } from '../../emulator/runner.ts';
import type { World } from '../../emulator/world.ts';

/** What a user and an attacker can see of a run. */

export const EVALUATION = 'https://mira-attest.github.io/evaluation/v1';
export const PLAN = 'https://mira-attest.github.io/plan/v1';
export const ATTEMPT = 'https://mira-attest.github.io/attempt/v1';
export const GATE = 'https://slsa.dev/verification_summary/v1';
export const MODEL_SIGNATURE = 'https://model_signing/signature/v1.0';

/** Whether the project's harness was started; `support/project.ts` lets it leave a trace. */
export function harnessRan(world: World): boolean {
  return existsSync(path.join(world.workspace, 'ran.txt'));
}

/** The names of the files in the output folder. */
export function outFiles(world: World): readonly string[] {
  const folder = world.out('');
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

export function readOut(world: World, name: string): string {
  return readFileSync(world.out(name), 'utf8');
}

export function readJson(world: World, name: string): Readonly<Record<string, unknown>> {
  return parseObject(readOut(world, name), name);
}

/** @param name what the text is called in the error */
export function parseObject(text: string, name: string): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(text);
  if (!isObject(value)) throw new Error(`${name} holds no object`);
  return value;
}

/** Requests of the runs since some moment, as `METHOD /path`. */
export function requestsSince(world: World, from: number): readonly string[] {
  return world.emulator.requests.slice(from).map(({ method, path: url }) => `${method} ${url}`);
}

/** The predicate types of what was entered into the log since some moment, in order. */
export function loggedSince(world: World, from: number): readonly string[] {
  return world.emulator.requests
    .slice(from)
    .filter(({ method, path: url }) => method === 'POST' && url === '/api/v1/log/entries')
    .map(({ body }) => predicateTypeOf(body.toString('utf8')));
}

/** What a run that signs entered into the log: the plan and that it is tried, at once, and then these. */
export function expectLogged(world: World, rest: readonly string[], from = 0): void {
  const logged = loggedSince(world, from);
  expect(logged.slice(0, 2).toSorted()).toStrictEqual([ATTEMPT, PLAN]);
  expect(logged.slice(2)).toStrictEqual(rest);
}

/** Types of what lies in the attestations API. */
export function storedTypes(world: World): readonly (string | null)[] {
  return world.repository.attestations.map(({ predicateType }) => predicateType);
}

/** The signed files of an attempt that has begun. */
export const STARTED = ['mira-attempt-started.sigstore.json', 'mira-plan.sigstore.json'];

function predicateTypeOf(proposal: string): string {
  const entry: unknown = JSON.parse(proposal);
  const envelope = member(member(member(entry, 'spec'), 'proposedContent'), 'envelope');
  const payload = member(JSON.parse(String(envelope)), 'payload');
  return String(member(JSON.parse(Buffer.from(String(payload), 'base64').toString('utf8')), 'predicateType'));
}

export function member(value: unknown, name: string): unknown {
  return isObject(value) ? value[name] : undefined;
}

/** The ids of the materials that each claim of an evaluation depends on. */
export function claimMaterials(predicate: unknown): readonly unknown[] {
  const claims = member(predicate, 'claims');
  return Array.isArray(claims) ? claims.map((claim: unknown) => member(claim, 'materials')) : [];
}

/** The statement of a bundle, after @sigstore/verify accepted it under the emulator's trust root. */
export function verifiedStatement(world: World, bundle: unknown): Readonly<Record<string, unknown>> {
  const parsed = bundleFromJSON(bundle);
  const root = toTrustMaterial(TrustedRoot.fromJSON(world.emulator.sigstore.trustedRoot()));
  new Verifier(root, { tlogThreshold: 1, ctlogThreshold: 1, timestampThreshold: 1 }).verify(toSignedEntity(parsed));
  const payload = member(member(bundle, 'dsseEnvelope'), 'payload');
  const statement: unknown = JSON.parse(Buffer.from(String(payload), 'base64').toString('utf8'));
  if (!isObject(statement)) throw new Error('the payload is no object');
  return statement;
}

/** No signature was asked for, nothing was attached, stored or cached. */
export function expectNothingPublished(world: World, from: number): void {
  const writing =
    /^POST \/(?:api\/v[12]\/|repos\/[^/]+\/[^/]+\/(?:attestations|releases)|uploads?\/)|CreateCacheEntry/u;
  expect(requestsSince(world, from).filter((request) => writing.test(request))).toStrictEqual([]);
  expect(outFiles(world).filter((name) => /\.sigstore\.json$|^model\.sig$/u.test(name))).toStrictEqual([]);
}

/** No run says more than it should: no stack trace, no token of any job in anything that is kept or shown. */
export function expectDiscreet(world: World, result: ActionResult): void {
  expect(result.log).not.toMatch(/^\s+at .+(?::\d+:\d+|<anonymous>)\)?$/mu);
  expect(result.stderr).toBe('');
  const { repository } = world;
  const shown = result.stdout.replaceAll(/^::add-mask::.*$/gmu, '');
  const kept: readonly (readonly [string, string])[] = [
    ['log', shown],
    ['summary', result.summary],
    ['outputs', JSON.stringify(result.outputs)],
    ...repository.comments.map(({ body }) => ['comment', body] as const),
    ...repository.attestations.map(({ bundle }) => ['attestation', decoded(JSON.stringify(bundle))] as const),
    ...repository.releases.flatMap(({ assets }) =>
      assets.map(({ name, bytes }) => [name, decoded(bytes.toString('latin1'))] as const),
    ),
    ...outFiles(world).map((name) => [name, decoded(readFileSync(world.out(name), 'latin1'))] as const),
  ];
  const tokens = tokensOf(world);
  const told = kept.flatMap(([where, text]) =>
    tokens.filter((token) => text.includes(token)).map((token) => `${where}: ${token}`),
  );
  expect(told).toStrictEqual([]);
}

/** A bundle's payload is text in base64. */
function decoded(text: string): string {
  const payloads = [...text.matchAll(/"payload":"([A-Za-z0-9+/=]+)"/gu)].map(([, payload]) =>
    Buffer.from(payload ?? '', 'base64').toString('latin1'),
  );
  return [text, ...payloads].join('\n');
}

/** Every token that any job presented to a service so far. */
function tokensOf(world: World): readonly string[] {
  const tokens = world.emulator.requests.flatMap(({ headers }) => {
    const token = /^(?:bearer|token) (.+)$/iu.exec(headers.authorization ?? '')?.[1];
    return token === undefined ? [] : [token];
  });
  return [...new Set(tokens)];
}

/** The newest comment on a pull request. */
export function commentOf(world: World): string {
  return world.repository.comments.at(-1)?.body ?? '';
}

/** The messages of the warnings. */
export function warningsOf(result: ActionResult): readonly string[] {
  return result.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
}
