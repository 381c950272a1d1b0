import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What a made-up machine has. */
export interface Machine {
  readonly gpu: string;
  readonly driver: string;
  readonly packages: Readonly<Record<string, string>>;
}

export const A100: Machine = { gpu: 'NVIDIA A100-SXM4-80GB', driver: '535.129.03', packages: { torch: '2.4.0' } };
export const H100: Machine = { gpu: 'NVIDIA H100 80GB HBM3', driver: '550.54.15', packages: { torch: '2.4.0' } };

/** The `PATH` of a job on such a machine: programs in the folder that say what it has come first. */
export function pathOf(folder: string, machine: Machine): string {
  mkdirSync(folder, { recursive: true });
  write(folder, 'nvidia-smi', smi(machine));
  const packages = Object.entries(machine.packages).map(([name, version]) => [name, version, null]);
  const python = { version: '3.12.4', implementation: 'CPython', packages, torch: { cuda: '12.4', hip: null } };
  write(folder, 'python3', JSON.stringify(python));
  write(folder, 'dpkg-query', 'libc6 2.39');
  return [folder, path.dirname(process.execPath), process.env['PATH'] ?? ''].join(path.delimiter);
}

function write(folder: string, name: string, output: string): void {
  const file = path.join(folder, name);
  writeFileSync(file, `#!/bin/sh\ncat <<'X'\n${output}\nX\n`);
  chmodSync(file, 0o755);
}

function smi({ gpu, driver }: Machine): string {
  const one = `<gpu id="00000000:4B:00.0"><product_name>${gpu}</product_name><serial>1320000000001</serial>
<uuid>GPU-0badc0de-0000-4000-8000-000000000001</uuid><fb_memory_usage><total>81920 MiB</total></fb_memory_usage>
<mig_mode><current_mig>Disabled</current_mig></mig_mode><ecc_mode><current_ecc>Enabled</current_ecc></ecc_mode></gpu>`;
  return `<?xml version="1.0" ?>
<!DOCTYPE nvidia_smi_log SYSTEM "nvsmi_device_v12.dtd">
<nvidia_smi_log><driver_version>${driver}</driver_version><cuda_version>12.4</cuda_version>${one}${one}</nvidia_smi_log>`;
}
