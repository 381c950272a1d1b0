import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as events from '../emulator/events.ts';
import type { ActionResult } from '../emulator/runner.ts';
import { RELEASE_WORKFLOW, type World } from '../emulator/world.ts';
import { HOSTILE } from './support/hostile.ts';
import { MEASURE, toyConfig, toyWorld, weights } from './support/project.ts';
import { readReport } from './support/report.ts';
import { expectDiscreet, harnessRan, parseObject } from './support/seen.ts';
import { TwoJobs } from './support/two-jobs.ts';

/** A program that tries what a harness can try. Each attempt stands in docs/threat-model.md, with what came of it. */

async function triedIn(workspace: string): Promise<Readonly<Record<string, unknown>>> {
  return parseObject(await readFile(path.join(workspace, 'tried.json'), 'utf8'), 'tried.json');
}

/** Ends what the harness left running, and undoes what it did to the checkout. */
async function restore(world: World): Promise<void> {
  await writeFile(path.join(world.workspace, 'end'), '');
  await sleep(200);
  for (const name of ['end', 'stayed.txt', 'left.txt']) await rm(path.join(world.workspace, name), { force: true });
  await world.write({ 'mira.yml': toyConfig() });
  await world.trustRoot();
}

/** Whether a file is written again and again. */
async function isKeptUp(file: string): Promise<boolean> {
  await rm(file, { force: true });
  await sleep(400);
  return existsSync(file);
}

describe('a hostile harness in the job that signs', () => {
  let world: World;
  let result: ActionResult;
  let tried: Readonly<Record<string, unknown>>;
  let stayed: { group: boolean; session: boolean };

  beforeAll(async () => {
    world = await toyWorld({ body: `${MEASURE} ${HOSTILE}` });
    result = await world.tag('v1.0.0');
    tried = await triedIn(world.workspace);
    const inCheckout = (name: string): string => path.join(world.workspace, name);
    stayed = { group: await isKeptUp(inCheckout('stayed.txt')), session: await isKeptUp(inCheckout('left.txt')) };
    await restore(world);
  });
  afterAll(async () => {
    await restore(world);
    await world[Symbol.asyncDispose]();
  });

  it('is signed by what the rows say, whatever else it did', () => {
    expect(result.exitCode, result.log).toBe(0);
    expect(readReport(world).claims.map(({ id }) => id)).toStrictEqual(['toy/accuracy']);
    expectDiscreet(world, result);
  });

  it('finds no token where it is given something', () => {
    expect(tried).toMatchObject({
      'tokens in its own environment': false,
      'the name of a token file in its own environment': false,
      'tokens in the environment of the step': false,
      'tokens in the arguments of the step': false,
      'descriptors that the step left open': false,
    });
  });

  it('commands nothing by what it prints, and its outputs are written over', () => {
    expect(result.outputs['verdict']).toBe('pass');
    expect(result.masks).not.toContain('toy');
    expect(result.annotations.filter(({ message }) => message.includes('hacked'))).toStrictEqual([]);
  });

  it('changes neither rules nor trust root nor what is published', async () => {
    expect(tried).toMatchObject({
      'the rules': true,
      'the trust root': true,
      'a bundle beside those of the run': true,
    });
    const bundle = await readFile(world.out('mira-evaluation.sigstore.json'), 'utf8');
    expect(bundle).toContain('dsseEnvelope');
    expect(Buffer.from(/"payload":"([^"]+)"/u.exec(bundle)?.[1] ?? '', 'base64').toString()).toContain('"margin":0.1');
  });

  it('leaves no process of its own group', () => {
    expect(stayed.group).toBe(false);
  });

  it('does what docs/threat-model.md says is possible in this layout', () => {
    expect(tried).toMatchObject({
      'the file of GITHUB_ENV': true,
      'the file of GITHUB_PATH': true,
      'the file of GITHUB_STEP_SUMMARY': true,
      'an output of the step': true,
      'the action itself': true,
    });
    expect(stayed.session).toBe(true);
    expect(result.env).toStrictEqual({ HACKED: 'yes' });
  });

  it('that touches the baseline while it is compared with is noticed', async () => {
    world.publish('v1.0.0');
    await world.write({ 'model/weights.json': weights(4) });
    const next = await world.tag('v1.1.0');
    expect(await triedIn(world.workspace)).toMatchObject({ 'files of the step about the baseline': true });
    await restore(world);
    expect(harnessRan(world)).toBe(true);
    expect(next.exitCode).not.toBe(0);
    expect(next.log).toContain('E_EVIDENCE');
    expect(world.repository.releases.map(({ tag }) => tag)).toStrictEqual(['v1.0.0']);
  });

  it('has every attempt in docs/threat-model.md', async () => {
    const page = await readFile(new URL('../../docs/threat-model.md', import.meta.url), 'utf8');
    const names = Object.keys(tried).filter((name) => !name.startsWith('pid'));
    expect(names.filter((name) => !page.includes(`| ${name} |`))).toStrictEqual([]);
  });
});

describe('a hostile harness in the job that may not sign', () => {
  it('finds no token in the environment above it, and what it does to its job reaches no signature', async () => {
    await using world = await toyWorld({ body: `${MEASURE} ${HOSTILE}` });
    const sha = createHash('sha1').update('v1.0.0').digest('hex');
    world.repository.refs.set('refs/tags/v1.0.0', sha);
    await using jobs = await TwoJobs.of(world, {
      ...events.pushOfTag(world.repository, sha, 'v1.0.0'),
      workflowRef: `${RELEASE_WORKFLOW}@refs/tags/v1.0.0`,
    });
    const evaluated = await jobs.evaluate();
    const tried = await triedIn(world.workspace);
    await restore(world);
    expect(evaluated.exitCode, evaluated.log).toBe(0);
    expect(tried).toMatchObject({
      'tokens in its own environment': false,
      'tokens in the environment of the step': false,
      'tokens in the arguments of the step': false,
    });
    const attested = await jobs.attest(evaluated);
    expect(attested.exitCode, attested.log).toBe(0);
    expect(attested.env).toStrictEqual({});
    expect(attested.outputs['verdict']).toBe('pass');
  });
});
