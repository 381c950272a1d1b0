import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDriverFile, parseNvidiaSmi } from '../../../src/environment/nvidia-smi.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../../fixtures/environment/nvidia-smi');
const read = (driver: string): string => readFileSync(path.join(FIXTURES, `driver-${driver}.xml`), 'utf8');

const healthy = { failure: null };

describe('nvidia-smi -q -x', () => {
  it('of 2011, with other names for memory and hardly a value', async () => {
    expect(await parseNvidiaSmi(read('270'))).toStrictEqual({
      driver: '270.41.06',
      cudaMaximum: null,
      gpus: [
        {
          ...healthy,
          model: 'GeForce 9800 GTX',
          memory: '511 Mb',
          vbios: null,
          mig: null,
          ecc: null,
          clocks: null,
        },
      ],
    });
  });

  it('of 2017, with two GPUs and without MIG; clocks are the highest, not the present ones', async () => {
    const gpu = {
      ...healthy,
      model: 'Tesla P100-PCIE-12GB',
      memory: '11567 MiB',
      vbios: '86.00.3A.00.02',
      mig: null,
      ecc: 'Enabled',
      clocks: 'graphics 1328 MHz, memory 715 MHz',
    };
    expect(await parseNvidiaSmi(read('375'))).toStrictEqual({ driver: '375.66', cudaMaximum: null, gpus: [gpu, gpu] });
  });

  it('of 2020, with the CUDA that the driver takes', async () => {
    const { driver, cudaMaximum, gpus } = await parseNvidiaSmi(read('440'));
    expect([driver, cudaMaximum, gpus.length]).toStrictEqual(['440.82', '10.2', 1]);
    expect(gpus[0]).toMatchObject({ model: 'GeForce RTX 2080 Ti', ecc: null });
  });

  it('with MIG, whose instances are counted and whose memory is not the GPU’s', async () => {
    const { gpus } = await parseNvidiaSmi(read('535-mig'));
    expect(gpus.map(({ mig, memory }) => [mig, memory])).toStrictEqual([
      ['Enabled (3 instances)', '81920 MiB'],
      ['Disabled', '81920 MiB'],
    ]);
  });

  it('with a process whose command line is not escaped', async () => {
    const { gpus, cudaMaximum } = await parseNvidiaSmi(read('575-process'));
    expect(cudaMaximum).toBe('12.9');
    expect(gpus[0]?.model).toBe('NVIDIA GeForce RTX 4070 Laptop GPU');
  });

  it('with a GPU that was lost', async () => {
    const { gpus } = await parseNvidiaSmi(read('580-lost'));
    expect(gpus.map(({ failure, memory }) => [failure, memory])).toStrictEqual([
      [null, '189471 MiB'],
      ['GPU is lost', null],
    ]);
  });

  it('of 2026, by the names that replace the older ones', async () => {
    const text = read('615');
    const withoutOld = text.replaceAll(/<(driver|cuda)_version>[^<]*<\/\w+>/gu, '');
    for (const one of [text, withoutOld]) {
      const { driver, cudaMaximum, gpus } = await parseNvidiaSmi(one);
      expect([driver, cudaMaximum, gpus.length]).toStrictEqual(['615.23', '13.4', 4]);
    }
  });

  it('takes nothing of what names a machine', async () => {
    for (const driver of ['375', '440', '535-mig', '575-process', '580-lost', '615']) {
      const told = JSON.stringify(await parseNvidiaSmi(read(driver)));
      expect(told).not.toMatch(/1320000000|1820000000|0badc0de|0000:0|zelda|692-2G520/iu);
    }
  });

  it('after lines that are no XML', async () => {
    const { driver } = await parseNvidiaSmi(`WARNING: infoROM is corrupted\n${read('440')}`);
    expect(driver).toBe('440.82');
  });

  it.each([
    ['nothing', '', 'nvidia-smi printed no XML'],
    ['a refusal', 'Failed to initialize NVML: Driver/library version mismatch', 'nvidia-smi printed no XML'],
    ['an end in the middle', read('440').slice(0, 900), /the XML of nvidia-smi cannot be read/u],
    ['another document', '<?xml version="1.0"?><html/>', 'nvidia-smi printed another document'],
    ['elements in elements', `<nvidia_smi_log>${'<a>'.repeat(100)}`, 'the XML of nvidia-smi is nested too deeply'],
  ])('that is %s is refused with a reason', async (_, text, reason) => {
    await expect(parseNvidiaSmi(text)).rejects.toThrow(reason);
  });

  it('expands no entities', async () => {
    const bomb = '<?xml version="1.0"?><!DOCTYPE nvidia_smi_log [<!ENTITY a "zelda"><!ENTITY b "&a;&a;">]>';
    const text = `${bomb}<nvidia_smi_log><gpu><product_name>&b;</product_name></gpu></nvidia_smi_log>`;
    await expect(parseNvidiaSmi(text)).rejects.toThrow(/cannot be read/u);
  });

  it('names in no reason what stands in the output', async () => {
    const broken = '<?xml version="1.0"?><nvidia_smi_log><zelda></nvidia_smi_log>';
    const error: unknown = await parseNvidiaSmi(broken).catch((thrown: unknown) => thrown);
    expect(String(error)).toMatch(/cannot be read/u);
    expect(String(error)).not.toContain('zelda');
  });
});

describe('/proc/driver/nvidia/version', () => {
  it.each([
    [
      'NVRM version: NVIDIA UNIX x86_64 Kernel Module  535.129.03  Thu Oct 19 18:56:32 UTC 2023\nGCC version: 11',
      '535.129.03',
    ],
    [
      'NVRM version: NVIDIA UNIX Open Kernel Module for x86_64  560.35.03  Release Build  (buildmeister@host-7)',
      '560.35.03',
    ],
    ['', null],
    ['something else 1.2.3 ', null],
  ])('%s', (text, driver) => {
    expect(parseDriverFile(text)).toBe(driver);
  });
});
