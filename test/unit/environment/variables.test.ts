import { expect, it } from 'vitest';
import { parseVariables } from '../../../src/environment/variables.ts';

it('takes the variables that can move a number, sorted, and no others', () => {
  const text = [
    'VLLM_ATTENTION_BACKEND=FLASH_ATTN',
    'PATH=/usr/bin',
    'CUBLAS_WORKSPACE_CONFIG=:4096:8',
    'USER=zelda',
    'HOSTNAME=rack-7',
    'NCCL_DEBUG=INFO',
    "OMP_NUM_THREADS='4'",
  ];
  expect(parseVariables(text.join('\n'))).toStrictEqual({
    CUBLAS_WORKSPACE_CONFIG: ':4096:8',
    NCCL_DEBUG: 'INFO',
    OMP_NUM_THREADS: '4',
    VLLM_ATTENTION_BACKEND: 'FLASH_ATTN',
  });
});

it.each([
  'VLLM_API_KEY=k',
  'VLLM_HOST_IP=10.0.0.1',
  'NCCL_COMM_ID=10.0.0.1:9',
  'VLLM_S3_ACCESS_KEY_ID=x',
  'VLLM_USAGE_STATS_SERVER_URL=u',
  'vllm_x=1',
  'XVLLM_A=1',
  '=x',
  'NCCL_',
])('never %s', (line) => {
  expect(parseVariables(line)).toStrictEqual({});
});

it.each([
  ['CUDA_VISIBLE_DEVICES=0,1,2,3', '0,1,2,3'],
  ['CUDA_VISIBLE_DEVICES=GPU-0badc0de-0000-4000-8000-000000000001,1', '<device>,1'],
  ['CUDA_VISIBLE_DEVICES=MIG-GPU-0badc0de-0000-4000-8000-000000000001/5/0', '<device>'],
  ['VLLM_CACHE_ROOT=/data/zelda/.cache', '<path>'],
  ['VLLM_CONFIG_ROOT=~/vllm', '<path>'],
  ['VLLM_PLUGINS=C:\\Users\\zelda', '<path>'],
  ['NCCL_TOPO_FILE=../zelda/topo.xml', '<path>'],
  ['NCCL_SOCKET_IFNAME=^lo,docker0', '^lo,docker0'],
  ['VLLM_MOONCAKE_MASTER=192.168.7.9:50051', '<address>:50051'],
  ['VLLM_RPC_BASE=tcp://zelda.example:9', '<url>'],
  ['TZ=Europe/Vienna', 'Europe/Vienna'],
  [`NCCL_ALGO=${'x'.repeat(300)}`, '<too long>'],
])('%s becomes %s', (line, value) => {
  expect(Object.values(parseVariables(line))).toStrictEqual([value]);
});
