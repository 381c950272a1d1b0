import { describe, expect, it } from 'vitest';
import { createArguments, type Launch } from '../../../../src/harness/container/arguments.ts';
import type { Container } from '../../../../src/harness/container/container.ts';
import { container, DIGEST, engine, SETTINGS } from './container.ts';

const PODMAN = { kind: 'podman', program: 'podman' } as const;

function args(more: Partial<Container> = {}, launch: Partial<Launch> = {}): readonly string[] {
  return createArguments(container(more), {
    name: 'mira-langid-1',
    argv: ['python', 'eval.py', '--flag'],
    network: 'none',
    env: {},
    secrets: [],
    out: '/tmp/out',
    ...launch,
  });
}

function valuesOf(list: readonly string[], option: string): readonly string[] {
  return list.flatMap((arg, index) => (arg === option ? [list[index + 1] ?? ''] : []));
}

describe('createArguments', () => {
  it('takes every right away, mounts the folder of mira.yml read-only, and ends with the digest and the command', () => {
    const list = args();
    expect(list.slice(0, 5)).toEqual(['create', '--name', 'mira-langid-1', '--pull', 'never']);
    expect(list).toEqual(expect.arrayContaining(['--cap-drop', 'ALL', '--pids-limit']));
    expect(valuesOf(list, '--network')).toEqual(['none']);
    expect(valuesOf(list, '--security-opt')).toContain('no-new-privileges');
    expect(valuesOf(list, '--mount')).toEqual([
      'type=bind,source=/work space/repo,target=/work space/repo,readonly',
      'type=bind,source=/tmp/out,target=/tmp/out',
    ]);
    expect(valuesOf(list, '--workdir')).toEqual(['/work space/repo']);
    expect(list.slice(-6)).toEqual(['--entrypoint', '', `ghcr.io/acme/eval@${DIGEST}`, 'python', 'eval.py', '--flag']);
    expect(list.join(' ')).not.toContain('eval:1.4');
  });

  it('mounts what the plan says, and shows hidden folders empty, whatever podman would copy into them', () => {
    const mounts = [
      { source: '/data', target: '/d', readonly: true },
      { source: '/c', target: '/c', readonly: false },
    ];
    const docker = args({ mounts, hidden: ['/work space/repo/.git'] }, { out: null });
    expect(valuesOf(docker, '--mount').slice(1)).toEqual([
      'type=bind,source=/data,target=/d,readonly',
      'type=bind,source=/c,target=/c',
    ]);
    expect(valuesOf(docker, '--tmpfs')).toEqual([
      '/tmp:rw,exec,nosuid,nodev,mode=1777',
      '/work space/repo/.git:ro,size=64k',
    ]);
    const podman = args({ engine: engine(PODMAN), hidden: ['/work space/repo/.git'] });
    expect(valuesOf(podman, '--tmpfs')).toEqual([
      '/tmp:rw,exec,nosuid,nodev,mode=1777,notmpcopyup',
      '/work space/repo/.git:ro,size=64k,notmpcopyup',
    ]);
    expect(podman).toContain('--http-proxy=false');
    expect(docker).not.toContain('--http-proxy=false');
  });

  it('gives the values of secrets to nobody who lists processes', () => {
    const list = args({}, { env: { LEVEL: '3', HOME: '/elsewhere' }, secrets: ['API_KEY'] });
    expect(valuesOf(list, '--env')).toEqual(['LEVEL=3', 'HOME=/elsewhere', 'API_KEY']);
  });

  it.each<readonly [string, Partial<Container>, readonly string[]]>([
    ['root leaves it to the image', {}, []],
    ['a system without such numbers leaves it to the image', { caller: null }, []],
    ['others stay who they are', { caller: { uid: 1001, gid: 121 } }, ['--user', '1001:121']],
    [
      'the root of a rootless docker is its user',
      { caller: { uid: 1001, gid: 121 }, engine: engine({ rootless: true }) },
      ['--user', '0:0'],
    ],
    [
      'a rootless podman keeps numbers when told to',
      { caller: { uid: 1001, gid: 121 }, engine: engine({ ...PODMAN, rootless: true }) },
      ['--userns', 'keep-id', '--user', '1001:121'],
    ],
    [
      'podman as root for somebody else',
      { caller: { uid: 1001, gid: 121 }, engine: engine(PODMAN) },
      ['--user', '1001:121'],
    ],
  ])('user: %s', (_, more, expected) => {
    const list = args(more, { env: { A: '1' } });
    const start = list.findIndex((arg) => arg === '--user' || arg === '--userns');
    expect(start === -1 ? [] : list.slice(start, start + expected.length)).toEqual(expected);
    expect(list.filter((arg) => arg === '--user')).toHaveLength(expected.length === 0 ? 0 : 1);
    // somebody whom the image does not know has no home there
    expect(valuesOf(list, '--env')).toEqual(expected.length === 0 ? ['A=1'] : ['HOME=/tmp', 'A=1']);
  });

  it('lets a home of the plan stand', () => {
    const list = args({ caller: { uid: 1, gid: 1 } }, { env: { HOME: '/h' } });
    expect(valuesOf(list, '--env')).toEqual(['HOME=/h']);
  });

  it.each([
    ['docker', 'all', ['--gpus', 'all']],
    ['docker', ['0', 'GPU-1'], ['--gpus', '"device=0,GPU-1"']],
    ['podman', 'all', ['--device', 'nvidia.com/gpu=all']],
    ['podman', ['0', '1'], ['--device', 'nvidia.com/gpu=0', '--device', 'nvidia.com/gpu=1']],
  ] as const)('%s gets the GPUs %j in its own way', (kind, gpus, expected) => {
    const list = args({ engine: engine({ kind, program: kind }), settings: { ...SETTINGS, gpus, memory: '8g' } });
    const start = list.indexOf(expected[0]);
    expect(list.slice(start, start + expected.length)).toEqual(expected);
    expect(valuesOf(list, '--memory')).toEqual(['8g']);
  });
});
