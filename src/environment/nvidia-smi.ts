import type { SaxesTagPlain } from 'saxes';
import { messageOf } from '../errors.ts';
import { printable } from './system.ts';

/**
 * `nvidia-smi -q -x`, as drivers from 270 (2011) to 615 (2026) write it. Of its hundreds of elements these few are read;
 * serial numbers, UUIDs, bus ids and processes are not among them.
 */
export interface NvidiaSmi {
  /** The kernel driver's version. */
  readonly driver: string | null;
  /** The newest CUDA that the driver takes; not the one in use. */
  readonly cudaMaximum: string | null;
  readonly gpus: readonly Gpu[];
}

export interface Gpu {
  readonly model: string | null;
  /** With its unit, such as `81559 MiB`. */
  readonly memory: string | null;
  readonly vbios: string | null;
  /** `Enabled (7 instances)`, `Disabled`; `null` where the GPU knows none. */
  readonly mig: string | null;
  readonly ecc: string | null;
  /** `graphics 1980 MHz, memory 2619 MHz`: the highest, not the present ones. */
  readonly clocks: string | null;
  /** What the driver says where it lost the GPU; `null` for a healthy one. */
  readonly failure: string | null;
}

export class NvidiaSmiError extends Error {}

/** Bodies that stand where a value should, of a GPU that fails. */
const FAILURES = /^(?:GPU is lost|Unknown Error|GPU is inaccessible|ERR!)$/iu;
const NOTHING =
  /^(?:N\/A|\[N\/A\]|Not Supported|\[Not Supported\]|Insufficient Permissions|Requested functionality has been deprecated|None)?$/iu;

/** The elements that are read, as paths below the document's element or below `gpu`. */
const LOG = ['driver_version', 'kmd_version', 'cuda_version', 'cuda_umd_version', 'attached_gpus'] as const;
const GPU = [
  'product_name',
  'vbios_version',
  'fb_memory_usage/total',
  'memory_usage/total',
  'mig_mode/current_mig',
  'ecc_mode/current_ecc',
  'max_clocks/graphics_clock',
  'max_clocks/mem_clock',
] as const;
type LogField = (typeof LOG)[number];
type GpuField = (typeof GPU)[number];

const MAX_DEPTH = 64;
const MAX_GPUS = 1024;

/** @throws NvidiaSmiError whose message is a reason */
export async function parseNvidiaSmi(text: string): Promise<NvidiaSmi> {
  const { SaxesParser } = await import('saxes');
  const start = text.search(/<\?xml|<nvidia_smi_log/u);
  if (start === -1) throw new NvidiaSmiError('nvidia-smi printed no XML');
  const collector = new Collector();
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => collector.open(tag));
  parser.on('text', (body) => collector.text(body));
  parser.on('closetag', () => collector.close());
  try {
    // the command lines of processes, which are no one's business and not always escaped
    parser.write(text.slice(start).replaceAll(/<(accounted_)?processes>[\s\S]*?<\/\1processes>/gu, '')).close();
  } catch (error) {
    if (error instanceof NvidiaSmiError) throw error;
    throw new NvidiaSmiError(`the XML of nvidia-smi cannot be read (${firstLine(messageOf(error))})`);
  }
  return collector.result();
}

/** Positions alone: what is unexpected there may be a name of a process or a user. */
function firstLine(message: string): string {
  return /^\d+:\d+/u.exec(message)?.[0].replace(/^(\d+):(\d+)$/u, 'line $1, column $2') ?? 'it is not well-formed';
}

/** Takes the few values out of the stream of elements. */
class Collector {
  readonly #path: string[] = [];
  readonly #log = new Map<LogField, string>();
  readonly #gpus: { readonly values: Map<GpuField, string>; instances: number; failure: string | null }[] = [];
  #body = '';
  #root: string | null = null;

  open({ name }: SaxesTagPlain): void {
    this.#root ??= name;
    this.#path.push(name);
    this.#body = '';
    if (this.#path.length > MAX_DEPTH) throw new NvidiaSmiError('the XML of nvidia-smi is nested too deeply');
    if (this.#at() === 'gpu') {
      if (this.#gpus.length === MAX_GPUS) throw new NvidiaSmiError('nvidia-smi lists too many GPUs');
      this.#gpus.push({ values: new Map(), instances: 0, failure: null });
    }
    const gpu = this.#gpus.at(-1);
    if (gpu !== undefined && this.#at() === 'gpu/mig_devices/mig_device') gpu.instances += 1;
  }

  text(body: string): void {
    if (this.#body.length < 1024) this.#body += body;
  }

  close(): void {
    const at = this.#at();
    const body = this.#body.trim();
    const field = LOG.find((name) => name === at);
    if (field !== undefined) this.#log.set(field, body);
    const gpu = this.#gpus.at(-1);
    if (gpu !== undefined && at.startsWith('gpu/')) {
      const own = GPU.find((name) => `gpu/${name}` === at);
      if (own !== undefined) gpu.values.set(own, body);
      if (FAILURES.test(body)) gpu.failure ??= body;
    }
    this.#path.pop();
    this.#body = '';
  }

  /** The path below the document's element. */
  #at(): string {
    return this.#path.slice(1).join('/');
  }

  result(): NvidiaSmi {
    if (this.#root !== 'nvidia_smi_log') throw new NvidiaSmiError('nvidia-smi printed another document');
    const log = (name: LogField): string | null => version(this.#log.get(name));
    return {
      // the older names are to go with CUDA 14
      driver: log('kmd_version') ?? log('driver_version'),
      cudaMaximum: log('cuda_umd_version') ?? log('cuda_version'),
      gpus: this.#gpus.map(({ values, instances, failure }) => {
        const read = (name: GpuField): string | null => valueOf(values.get(name));
        const clocks = [
          ['graphics', read('max_clocks/graphics_clock')],
          ['memory', read('max_clocks/mem_clock')],
        ].flatMap(([what, value]) => (value === null ? [] : [`${what} ${value}`]));
        const mig = read('mig_mode/current_mig');
        return {
          model: read('product_name'),
          memory: read('fb_memory_usage/total') ?? read('memory_usage/total'),
          vbios: read('vbios_version'),
          mig: mig === 'Enabled' ? `Enabled (${instances} instance${instances === 1 ? '' : 's'})` : mig,
          ecc: read('ecc_mode/current_ecc'),
          clocks: clocks.length === 0 ? null : clocks.join(', '),
          failure,
        };
      }),
    };
  }
}

function version(body: string | undefined): string | null {
  return body !== undefined && /^\d+(?:\.\d+)+$/u.test(body) ? body : null;
}

function valueOf(body: string | undefined): string | null {
  return body === undefined || NOTHING.test(body) || FAILURES.test(body) ? null : printable(body);
}

/** The driver's version from `/proc/driver/nvidia/version`, which also names who built it. */
export function parseDriverFile(text: string): string | null {
  return /\bKernel Module\b[^\n]*?\s(\d+\.\d+(?:\.\d+)?)\s/u.exec(text)?.[1] ?? null;
}
