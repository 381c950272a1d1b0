import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { afterEach, describe, expect, it } from 'vitest';
import { capture, type Shell } from '../../../src/environment/capture.ts';
import { FACT_NAMES } from '../../../src/environment/facts.ts';
import { hostShell } from '../../../src/environment/host-shell.ts';
import type { Capture } from '../../../src/environment/readings.ts';
import { runReadings } from '../../../src/environment/run-facts.ts';
import { environmentDigest, tiersOf } from '../../../src/environment/tiers.ts';
import { tiersSchema, type Tiers } from '../../../src/statements/environment.ts';
import { machineWith } from './machine.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../../fixtures/environment/nvidia-smi');
const smi = (driver: string): string => readFileSync(path.join(FIXTURES, `driver-${driver}.xml`), 'utf8');
const printing = (text: string): string => `cat <<'X'\n${text}\nX`;
const python = (packages: readonly unknown[]): string =>
  printing(JSON.stringify({ version: '3.12.4', implementation: 'CPython', packages, torch: null }));

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

interface Place {
  readonly env?: Readonly<Record<string, string>>;
  readonly program?: string;
  readonly milliseconds?: number;
}

async function look(programs: Readonly<Record<string, string>>, place: Place = {}): Promise<Capture> {
  const PATH = machineWith(programs);
  folders.push(PATH);
  const { milliseconds } = place;
  const env = { PATH, ...place.env };
  const shell = hostShell({ cwd: PATH, env, ...(milliseconds === undefined ? {} : { milliseconds }) });
  return capture(shell, place.program ?? '', runReadings({}, null));
}

function factsOf({ readings }: Capture): Tiers['A']['facts'] {
  const { A, B, C, D } = v.parse(tiersSchema, tiersOf(readings));
  return { ...A.facts, ...B.facts, ...C.facts, ...D.facts };
}

function reasonOf(tiers: Tiers, fact: string): string | undefined {
  return tiers.A.reasons[fact] ?? tiers.B.reasons[fact] ?? tiers.C.reasons[fact];
}

describe('a capture', () => {
  it('has every fact, with a reason where there is no value', async () => {
    const facts = factsOf(await look({}));
    expect(Object.keys(facts).sort()).toStrictEqual([...FACT_NAMES].sort());
  });

  it('reads GPUs, packages and frameworks through the programs that are there', async () => {
    const captured = await look({
      'nvidia-smi': printing(smi('535-mig')),
      python3: python([
        ['torch', '2.4.0', null],
        ['numpy', '2.1.0', null],
      ]),
      'dpkg-query': printing('zlib1g 1:1.3.1\nlibc6 2.39-0ubuntu8'),
      getconf: 'echo "glibc 2.39"',
    });
    expect(factsOf(captured)).toMatchObject({
      'gpu.count': 2,
      'gpu.models': ['NVIDIA A100-SXM4-80GB', 'NVIDIA A100-SXM4-80GB'],
      'gpu.driver': '535.129.03',
      'gpu.mig': ['Disabled', 'Enabled (3 instances)'],
      'gpu.cudaMaximum': '12.2',
      frameworks: { torch: '2.4.0', numpy: '2.1.0' },
      engines: {},
      libc: 'glibc 2.39',
      python: 'CPython 3.12.4',
    });
    expect(captured.packages).toStrictEqual({
      python: ['numpy==2.1.0', 'torch==2.4.0'],
      system: ['libc6 2.39-0ubuntu8', 'zlib1g 1:1.3.1'],
    });
  });

  it.each([
    ['is not there', {}, /^(?:nvidia-smi is not there|there is no GPU)$/u],
    ['has no driver', { 'nvidia-smi': 'exit 9' }, /^(?:nvidia-smi ended with status 9|there is no GPU)$/u],
    ['hangs', { 'nvidia-smi': 'sleep 60' }, /^(?:nvidia-smi did not answer in time|there is no GPU)$/u],
    ['prints nonsense', { 'nvidia-smi': 'echo no' }, /^(?:nvidia-smi printed no XML|there is no GPU)$/u],
  ])('says so where nvidia-smi %s', async (_, programs, reason) => {
    const tiers = tiersOf((await look(programs, { milliseconds: 2000 })).readings);
    expect(tiers.A.facts['gpu.driver']).toBeNull();
    expect(reasonOf(tiers, 'gpu.driver')).toMatch(reason);
    expect(tiers.B.facts['kernel']).not.toBeNull();
  });

  it.each([
    ['is not there', {}, 'Python is not there'],
    ['is an old one', { python3: 'echo "Python 2.7" >&2; exit 1' }, 'Python ended with status 1'],
    ['says something else', { python3: 'echo hello' }, 'Python did not answer as asked'],
  ])('says so where Python %s', async (_, programs, reason) => {
    const tiers = tiersOf((await look(programs)).readings);
    expect([tiers.A.facts['frameworks'], reasonOf(tiers, 'frameworks')]).toStrictEqual([null, reason]);
    expect([tiers.B.facts['packages.python'], reasonOf(tiers, 'packages.python')]).toStrictEqual([null, reason]);
  });

  it('asks the Python of the program: its own, or the one that its first line names', async () => {
    const programs = {
      python3: python([['torch', '1.0', null]]),
      'venv/bin/python3.12': python([['torch', '2.0', null]]),
      lm_eval: '',
      lm_eval_env: '#!/usr/bin/env python3\n',
    };
    const PATH = machineWith(programs);
    folders.push(PATH);
    const { writeFileSync } = await import('node:fs');
    writeFileSync(path.join(PATH, 'lm_eval'), `#!${PATH}/venv/bin/python3.12 -I\nimport x\n`);
    const shell = hostShell({ cwd: PATH, env: { PATH } });
    const torch = async (program: string): Promise<unknown> =>
      tiersOf((await capture(shell, program, runReadings({}, null))).readings).A.facts['frameworks'];
    expect(await torch('')).toStrictEqual({ torch: '1.0' });
    expect(await torch(path.join(PATH, 'venv/bin/python3.12'))).toStrictEqual({ torch: '2.0' });
    expect(await torch('lm_eval')).toStrictEqual({ torch: '2.0' });
    expect(await torch('lm_eval_env')).toStrictEqual({ torch: '1.0' });
    expect(await torch('no-such-program')).toStrictEqual({ torch: '1.0' });
  });

  it('is a set of reasons where there is no shell, or no answer', async () => {
    const shells: readonly (readonly [Shell, string])[] = [
      [async () => ({ kind: 'failed', why: 'the image could not be looked into (E_CONTAINER)' }), 'the image could'],
      [async () => ({ kind: 'ran', stdout: '' }), 'no POSIX shell answered'],
      [hostShell({ cwd: os.tmpdir(), env: { PATH: '/nowhere' } }), 'there is no POSIX shell'],
    ];
    for (const [shell, reason] of shells) {
      const tiers = v.parse(tiersSchema, tiersOf((await capture(shell, '', runReadings({}, null))).readings));
      expect(reasonOf(tiers, 'kernel')).toContain(reason);
      expect(tiers.C.facts['mira']).not.toBeNull();
    }
  });

  it('ends with what it has when the probes say more than eight megabytes', async () => {
    const captured = await look({ 'nvidia-smi': 'while :; do printf %01000d 0 || exit; done', python3: python([]) });
    const facts = factsOf(captured);
    expect(facts['python']).toBe('CPython 3.12.4');
    expect(facts['gpu.driver']).toBeNull();
  });
});

/** Names of a machine, its user and its parts, planted into everything that a probe reads. */
const PLANTED = ['zelda', 'rack-77', '0badc0de', '13200000', '1820000000', '0000:0', 'de:ad:be:ef', '10.77.0.9'];

describe('a machine whose programs tell names, users and serial numbers', () => {
  it('gives none of them away', async () => {
    const host = 'rack-77.zelda.example';
    const captured = await look(
      {
        'nvidia-smi': printing(smi('575-process')),
        python3: python([
          ['torch', '2.4.0', null],
          ['zelda secret', '1.0', null],
          ['mine', '1.0+file:///home/zelda', null],
          ['ours', '1.0', 'https://zelda:pw@rack-77/x'],
        ]),
        'dpkg-query': printing(`libc6 2.39\nfile:///data/zelda/x 1\n${host} de:ad:be:ef:00:01 serial 13200000`),
        getconf: `echo "glibc 2.39"; echo ${host} >&2`,
        uname: `echo "Linux ${host} 6.8.0 x86_64"`,
      },
      {
        env: {
          USER: 'zelda',
          HOME: '/home/zelda',
          HOSTNAME: host,
          CUDA_VISIBLE_DEVICES: 'GPU-0badc0de-0000-4000-8000-000000000001',
          VLLM_CACHE_ROOT: '/data/zelda/.cache',
          VLLM_HOST_IP: '10.77.0.9',
          VLLM_API_KEY: 'zelda',
          NCCL_NET: `http://${host}:9`,
        },
      },
    );
    const told = JSON.stringify(captured);
    expect(PLANTED.filter((name) => told.includes(name))).toStrictEqual([]);
    expect(told).toContain('torch==2.4.0');
    expect(told).toContain('"CUDA_VISIBLE_DEVICES":"<device>"');
  });

  it('nor this machine its own', async () => {
    const shell = hostShell({ cwd: os.tmpdir(), env: { PATH: process.env['PATH'] ?? '' } });
    const told = JSON.stringify(factsOf(await capture(shell, '', runReadings({}, null))));
    const { username, homedir } = os.userInfo();
    const words = new Set(told.split(/[^\w.-]+/u));
    expect([os.hostname(), homedir].filter((name) => words.has(name) || told.includes(`${homedir}/`))).toStrictEqual(
      [],
    );
    // a user's name may be a word of its own, such as "root" or "runner"
    expect(told).not.toContain(`/home/${username}`);
  });

  it('nor the variables of a GitHub job the names of runner and actor', () => {
    const env = {
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTOR: 'zelda',
      RUNNER_NAME: 'rack-77',
      RUNNER_OS: 'Linux',
      ImageOS: 'ubuntu24',
      ImageVersion: '20261101.1',
      GITHUB_SHA: 'c'.repeat(40),
    };
    const readings = runReadings(env, null);
    expect(JSON.stringify(readings)).not.toMatch(/zelda|rack-77/u);
    expect(readings['runner.imageVersion']).toStrictEqual({ value: '20261101.1' });
    expect(readings['run.id']).toStrictEqual({ value: null, why: 'the runner does not set GITHUB_RUN_ID' });
    expect(runReadings({ ...env, GITHUB_ACTIONS: undefined }, null).commit.value).toBeNull();
  });
});

it('the digest covers what can move a number, and not where and when it ran', async () => {
  const { readings } = await look({ python3: python([['torch', '2.4.0', null]]) });
  const digest = (more: Partial<typeof readings>): string =>
    environmentDigest({ evaluations: {}, host: tiersOf({ ...readings, ...more }) });
  expect(digest({ 'run.id': { value: '118' }, 'runner.imageVersion': { value: 'x' } })).toBe(digest({}));
  expect(digest({ kernel: { value: null, why: 'another reason' } })).toBe(
    digest({ kernel: { value: null, why: 'why' } }),
  );
  expect(digest({ kernel: { value: 'Linux 1' } })).not.toBe(digest({}));
  expect(digest({ frameworks: { value: { torch: '2.4.1' } } })).not.toBe(digest({}));
});
