/** The variables that can move a number, or name what does. Nothing else of the environment is looked at. */
const NAMES = [
  'CUBLAS_WORKSPACE_CONFIG',
  'CUDA_DEVICE_ORDER',
  'CUDA_LAUNCH_BLOCKING',
  'CUDA_MODULE_LOADING',
  'CUDA_VISIBLE_DEVICES',
  'HF_HUB_OFFLINE',
  'LANG',
  'LC_ALL',
  'MKL_NUM_THREADS',
  'MKL_CBWR',
  'NVIDIA_DRIVER_CAPABILITIES',
  'NVIDIA_TF32_OVERRIDE',
  'NVIDIA_VISIBLE_DEVICES',
  'OMP_NUM_THREADS',
  'OPENBLAS_NUM_THREADS',
  'PYTHONHASHSEED',
  'PYTORCH_CUDA_ALLOC_CONF',
  'TOKENIZERS_PARALLELISM',
  'TORCH_ALLOW_TF32_CUBLAS_OVERRIDE',
  'TRANSFORMERS_OFFLINE',
  'TZ',
] as const;

const PREFIXES = ['NCCL_', 'VLLM_'] as const;

/** The same as a pattern of the shell's `case`, on lines of the form NAME=value. */
export const ALLOWED_PATTERN = [...NAMES.map((name) => `${name}=*`), ...PREFIXES.map((prefix) => `${prefix}*=*`)].join(
  '|',
);

/** Within the prefixes: what may hold a secret, or says which machine it is. */
const NEVER = /KEY|TOKEN|SECRET|PASS|CREDENTIAL|AUTH|HOST|ADDR|_IP$|USER|URL|PROXY|ID$/u;

export function isAllowed(name: string): boolean {
  if (NAMES.some((known) => known === name)) return true;
  return /^[A-Z][A-Z0-9_]*$/u.test(name) && PREFIXES.some((prefix) => name.startsWith(prefix)) && !NEVER.test(name);
}

const MAX_VALUE = 200;

/**
 * The allowed variables of `NAME=value` lines. Paths, addresses and device ids in a value say which machine and which
 * user it is, and not how a number came about: a word stands in their place.
 */
export function parseVariables(text: string): Record<string, string> {
  const pairs = text.split('\n').flatMap((line): [string, string][] => {
    const at = line.indexOf('=');
    return at < 1 ? [] : [[line.slice(0, at), unquoted(line.slice(at + 1))]];
  });
  return Object.fromEntries(
    pairs
      .filter(([name]) => isAllowed(name))
      .map(([name, value]): [string, string] => [name, withoutPlaces(value)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** `export -p` puts values into quotes. */
function unquoted(value: string): string {
  const quoted = /^(?:'(.*)'|"(.*)")$/u.exec(value);
  return quoted === null ? value : (quoted[1] ?? quoted[2] ?? '');
}

function withoutPlaces(value: string): string {
  const plain = value
    .replaceAll(/\p{Cc}/gu, ' ')
    .replaceAll(/[a-z][a-z0-9+.-]*:\/\/[^\s,]+/giu, '<url>')
    .replaceAll(/(?:(?:MIG-)?GPU-|MIG-)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?:\/\d+\/\d+)?/giu, '<device>')
    .replaceAll(/(?<![\w.])(?:~|[A-Za-z]:\\|\.{0,2}\/)[^\s,:;]*/gu, '<path>')
    .replaceAll(/(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/gu, '<address>');
  return plain.length > MAX_VALUE ? '<too long>' : plain;
}
