import * as v from 'valibot';
import { parseJson } from '../json.ts';
import { compareBytes } from '../digest.ts';

/** What a Python interpreter says of itself and of what is installed beside it. */
export interface Python {
  /** `CPython 3.12.4`. */
  readonly version: string;
  /** What `pip freeze` would list, as `name==version`, with the commit of what came from a repository; sorted. */
  readonly packages: readonly string[] | null;
  /** Versions by normalised name (PEP 503). */
  readonly versions: ReadonlyMap<string, string>;
  /** What the installed PyTorch was built for. */
  readonly torch: { readonly cuda: string | null; readonly hip: string | null } | null;
}

const answer = v.object({
  version: v.pipe(v.string(), v.regex(/^\d[\w.+]{0,40}$/u)),
  implementation: v.pipe(v.string(), v.regex(/^\w{1,40}$/u)),
  packages: v.nullable(v.array(v.tuple([v.string(), v.string(), v.nullable(v.string())]))),
  torch: v.nullable(v.object({ cuda: v.nullable(v.string()), hip: v.nullable(v.string()) })),
});

/** The answer of `PYTHON_SCRIPT`; `null` for anything else. */
export function parsePython(text: string): Python | null {
  const start = text.indexOf('{');
  if (start === -1) return null;
  try {
    // before it a start-up file of the installation may have printed something
    const parsed = v.safeParse(answer, parseJson(text.slice(start).trim()));
    return parsed.success ? read(parsed.output) : null;
  } catch {
    return null;
  }
}

/** PEP 508 and PEP 440: anything else in these places is no name and no version. */
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9])?$/u;
const VERSION = /^[A-Za-z0-9][A-Za-z0-9.!+_-]{0,98}$/u;
const COMMIT = /^[0-9a-f]{7,64}$/u;

function read({ version, implementation, packages, torch }: v.InferOutput<typeof answer>): Python {
  const versions = new Map<string, string>();
  const lines: string[] = [];
  for (const [name, release, commit] of packages ?? []) {
    if (!NAME.test(name) || !VERSION.test(release)) continue;
    const normal = name.toLowerCase().replaceAll(/[-_.]+/gu, '-');
    const full = commit !== null && COMMIT.test(commit) ? `${release} @ ${commit}` : release;
    if (versions.has(normal)) continue;
    versions.set(normal, full);
    lines.push(`${normal}==${full}`);
  }
  return {
    version: `${implementation} ${version}`,
    packages: packages === null ? null : lines.sort(compareBytes),
    versions,
    torch: torch === null ? null : { cuda: plain(torch.cuda), hip: plain(torch.hip) },
  };
}

function plain(text: string | null): string | null {
  return text !== null && VERSION.test(text) ? text : null;
}

/** Packages that do the arithmetic. */
const FRAMEWORKS = [
  'torch',
  'tensorflow',
  'jax',
  'jaxlib',
  'flax',
  'keras',
  'mlx',
  'onnxruntime',
  'onnxruntime-gpu',
  'numpy',
  'scikit-learn',
  'triton',
  'flash-attn',
  'flashinfer-python',
  'xformers',
  'bitsandbytes',
  'auto-gptq',
  'gptqmodel',
  'autoawq',
] as const;

/** Packages that run a model. */
const ENGINES = [
  'transformers',
  'accelerate',
  'peft',
  'tokenizers',
  'sentence-transformers',
  'diffusers',
  'vllm',
  'sglang',
  'tensorrt',
  'tensorrt-llm',
  'llama-cpp-python',
  'ctranslate2',
  'deepspeed',
  'exllamav2',
  'optimum',
  'lmdeploy',
  'text-generation',
  'ollama',
] as const;

export function frameworksOf(python: Python): Record<string, string> {
  return installed(python, FRAMEWORKS);
}

export function enginesOf(python: Python): Record<string, string> {
  return installed(python, ENGINES);
}

function installed({ versions }: Python, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const version = versions.get(name);
      return version === undefined ? [] : [[name, version]];
    }),
  );
}

/** The CUDA runtime that PyTorch brings: by its package, else what it was built for; `rocm …` for AMD's. */
export function cudaRuntimeOf({ versions, torch }: Python): string | null {
  const brought = newest(versions, /^nvidia-cuda-runtime(?:-cu\d+)?$/u);
  if (brought !== null) return brought;
  if (torch?.cuda !== undefined && torch.cuda !== null) return torch.cuda;
  return torch?.hip === undefined || torch.hip === null ? null : `rocm ${torch.hip}`;
}

export function cudnnOf({ versions }: Python): string | null {
  return newest(versions, /^nvidia-cudnn(?:-cu\d+)?$/u);
}

function newest(versions: Python['versions'], pattern: RegExp): string | null {
  const found = [...versions].filter(([name]) => pattern.test(name)).map(([, version]) => version);
  return found.length === 0 ? null : found.join(', ');
}
