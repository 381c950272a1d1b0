export const id = 4865;
export const ids = [4865];
export const modules = {

/***/ 21412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ CAPTURE_LIMITS),
  F: () => (/* binding */ capture)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/environment/variables.js
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
];
const PREFIXES = ['NCCL_', 'VLLM_'];
/** The same as a pattern of the shell's `case`, on lines of the form NAME=value. */
const ALLOWED_PATTERN = [...NAMES.map((name) => `${name}=*`), ...PREFIXES.map((prefix) => `${prefix}*=*`)].join('|');
/** Within the prefixes: what may hold a secret, or says which machine it is. */
const NEVER = /KEY|TOKEN|SECRET|PASS|CREDENTIAL|AUTH|HOST|ADDR|_IP$|USER|URL|PROXY|ID$/u;
function isAllowed(name) {
    if (NAMES.some((known) => known === name))
        return true;
    return /^[A-Z][A-Z0-9_]*$/u.test(name) && PREFIXES.some((prefix) => name.startsWith(prefix)) && !NEVER.test(name);
}
const MAX_VALUE = 200;
/**
 * The allowed variables of `NAME=value` lines. Paths, addresses and device ids in a value say which machine and which
 * user it is, and not how a number came about: a word stands in their place.
 */
function parseVariables(text) {
    const pairs = text.split('\n').flatMap((line) => {
        const at = line.indexOf('=');
        return at < 1 ? [] : [[line.slice(0, at), unquoted(line.slice(at + 1))]];
    });
    return Object.fromEntries(pairs
        .filter(([name]) => isAllowed(name))
        .map(([name, value]) => [name, withoutPlaces(value)])
        .sort(([a], [b]) => (a < b ? -1 : 1)));
}
/** `export -p` puts values into quotes. */
function unquoted(value) {
    const quoted = /^(?:'(.*)'|"(.*)")$/u.exec(value);
    return quoted === null ? value : (quoted[1] ?? quoted[2] ?? '');
}
function withoutPlaces(value) {
    const plain = value
        .replaceAll(/\p{Cc}/gu, ' ')
        .replaceAll(/[a-z][a-z0-9+.-]*:\/\/[^\s,]+/giu, '<url>')
        .replaceAll(/(?:(?:MIG-)?GPU-|MIG-)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?:\/\d+\/\d+)?/giu, '<device>')
        .replaceAll(/(?<![\w.])(?:~|[A-Za-z]:\\|\.{0,2}\/)[^\s,:;]*/gu, '<path>')
        .replaceAll(/(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/gu, '<address>');
    return plain.length > MAX_VALUE ? '<too long>' : plain;
}

;// CONCATENATED MODULE: ./build/environment/script.js

/**
 * What is asked of a machine or of an image: one POSIX `sh` script, since an image may have neither Node.js nor bash.
 * It prints the raw output of small probes, each between two marks that carry a word nobody could know beforehand; the
 * reading is done by us. Standard error is dropped: it is for people, and names hosts and users.
 *
 * $1 is that word, $2 the program that will be evaluated (or nothing), $3 the seconds that a probe may take.
 */
const SCRIPT = String.raw `
word=$1
mark() { printf '\n@@%s %s %s\n' "$word" "$1" "$2"; }
part() { name=$1; shift; mark begin "$name"; "$@" 2>/dev/null; mark end $?; }
limit=${'$'}{3:-20}
limited() { if command -v timeout >/dev/null 2>&1; then timeout "$limit" "$@"; else "$@"; fi; }
file() { [ -r "$1" ] || return 127; cat "$1"; }
variables() { { env || export -p; } | while IFS= read -r line; do case ${'$'}{line#export } in
${ALLOWED_PATTERN}) printf '%s\n' "${'$'}{line#export }";; esac; done; }
libc() { getconf GNU_LIBC_VERSION || { ldd --version 2>&1 | { IFS= read -r a; IFS= read -r b; printf '%s\n%s\n' "$a" "$b"; }; }; }
system() { case $(uname -s) in Darwin) sw_vers -productName; sw_vers -productVersion;; *) file /etc/os-release;; esac; }
cpu() { file /proc/cpuinfo || { sysctl -n machdep.cpu.brand_string && sysctl -n hw.logicalcpu; }; }
devices() {
  [ -d /sys ] || [ -d /proc/driver ] || return 127
  for d in /sys/bus/pci/devices/*; do
    [ -r "$d/class" ] || continue
    IFS= read -r vendor <"$d/vendor"; IFS= read -r class <"$d/class"
    printf 'pci %s %s\n' "$vendor" "$class"
  done
  for d in /dev/nvidia[0-9]* /dev/dxg; do [ -e "$d" ] && printf 'node %s\n' "$d"; done
  return 0
}
smi() { limited nvidia-smi -q -x; }
python=
case ${'$'}{2##*/} in
python|python3|python[23].*) python=$2;;
?*) found=$(command -v "$2" 2>/dev/null) && IFS= read -r line <"$found" 2>/dev/null
  case $line in '#!'*python*) line=${'$'}{line#??}; python=${'$'}{line##*env }; python=${'$'}{python# }; python=${'$'}{python%% *};; esac;;
esac
[ -n "$python" ] || python=$(command -v python3 2>/dev/null) || python=$(command -v python 2>/dev/null)
interpreter() { [ -n "$python" ] || return 127; limited "$python" -c "$4"; }
packages() {
  if command -v dpkg-query >/dev/null 2>&1; then limited dpkg-query -W -f='${'$'}{Package} ${'$'}{Version}\n'
  elif command -v apk >/dev/null 2>&1; then limited apk info -v
  elif command -v rpm >/dev/null 2>&1; then limited rpm -qa --qf '%{NAME} %{VERSION}-%{RELEASE}\n'
  else return 127; fi
}
part variables variables
part uname uname -srm
part cpu cpu
part system system
part libc libc
part devices devices
part nvidia-proc file /proc/driver/nvidia/version
part packages packages
part python interpreter "$@"
part nvidia-smi smi
mark begin done
mark end 0
`;
/**
 * Run by the program's own Python: its version, what is installed as `name version [commit]`, and what CUDA its PyTorch
 * was built for. Read from the names of the metadata folders on its path: nothing that is installed is imported, and the
 * folder that it is started in is no place to import from.
 */
const PYTHON_SCRIPT = String.raw `
import sys
sys.path[:] = [p for p in sys.path if p]
import json, os
def read(*parts):
    try:
        with open(os.path.join(*parts), "rb") as f:
            return f.read(65536).decode("utf-8", "replace")
    except Exception:
        return ""
def header(text, name):
    for line in text.splitlines():
        if line.startswith(name + ": "):
            return line[len(name) + 2:].strip()
        if not line:
            break
def packages(folder):
    for entry in sorted(os.listdir(folder)):
        stem, kind = os.path.splitext(entry)
        if kind not in (".dist-info", ".egg-info"):
            continue
        parts = stem.split("-")
        name, version = parts[0], parts[1] if len(parts) > 1 else None
        if version is None:
            text = read(folder, entry, "METADATA") or read(folder, entry, "PKG-INFO") or read(folder, entry)
            version = header(text, "Version")
        commit, url = None, read(folder, entry, "direct_url.json")
        if url:
            commit = (json.loads(url).get("vcs_info") or {}).get("commit_id")
        if version:
            yield [name, version, commit]
def quoted(text, name):
    for line in text.splitlines():
        if line.startswith(name) and line[len(name):len(name) + 1] in (" ", ":", "="):
            value = line.split("=", 1)[-1].strip()
            if value[:1] in ("'", '"') and value[-1:] == value[:1]:
                return value[1:-1]
found, torch = [], None
for folder in sys.path:
    try:
        found.extend(packages(folder))
    except Exception:
        pass
    text = "" if torch else read(folder, "torch", "version.py")
    if text:
        torch = {"cuda": quoted(text, "cuda"), "hip": quoted(text, "hip")}
version = ".".join(str(n) for n in sys.version_info[:3])
if sys.version_info[3] != "final":
    version += "".join(str(n) for n in sys.version_info[3:])
json.dump({"version": version, "implementation": sys.implementation.name, "packages": found, "torch": torch}, sys.stdout)
`;

;// CONCATENATED MODULE: ./build/environment/sections.js
/** Splits what the script printed at its marks. A probe's output cannot forge them: it does not know the word. */
function parseSections(output, word) {
    const sections = new Map();
    let name = null;
    let lines = [];
    const keep = (status) => {
        // the mark begins on a line of its own: one line end before it is not the probe's
        if (name !== null && !sections.has(name))
            sections.set(name, { text: lines.join('\n').replace(/\n$/u, ''), status });
        name = null;
        lines = [];
    };
    for (const line of output.split('\n')) {
        const mark = line.startsWith(`@@${word} `) ? line.slice(word.length + 3).split(' ') : null;
        if (mark === null) {
            if (name !== null)
                lines.push(line);
            continue;
        }
        const [kind, argument = ''] = mark;
        if (kind === 'end')
            keep(/^\d+$/u.test(argument) ? Number(argument) : null);
        if (kind === 'begin') {
            keep(null);
            name = argument;
        }
    }
    keep(null);
    return sections;
}

// EXTERNAL MODULE: ./build/digest.js
var digest = __webpack_require__(84974);
// EXTERNAL MODULE: ./build/environment/facts.js
var facts = __webpack_require__(96497);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/environment/system.js
var system = __webpack_require__(41121);
;// CONCATENATED MODULE: ./build/environment/nvidia-smi.js


class NvidiaSmiError extends Error {
}
/** Bodies that stand where a value should, of a GPU that fails. */
const FAILURES = /^(?:GPU is lost|Unknown Error|GPU is inaccessible|ERR!)$/iu;
const NOTHING = /^(?:N\/A|\[N\/A\]|Not Supported|\[Not Supported\]|Insufficient Permissions|Requested functionality has been deprecated|None)?$/iu;
/** The elements that are read, as paths below the document's element or below `gpu`. */
const LOG = ['driver_version', 'kmd_version', 'cuda_version', 'cuda_umd_version', 'attached_gpus'];
const GPU = [
    'product_name',
    'vbios_version',
    'fb_memory_usage/total',
    'memory_usage/total',
    'mig_mode/current_mig',
    'ecc_mode/current_ecc',
    'max_clocks/graphics_clock',
    'max_clocks/mem_clock',
];
const MAX_DEPTH = 64;
const MAX_GPUS = 1024;
/** @throws NvidiaSmiError whose message is a reason */
async function parseNvidiaSmi(text) {
    const { SaxesParser } = await __webpack_require__.e(/* import() */ 9800).then(__webpack_require__.t.bind(__webpack_require__, 59800, 19));
    const start = text.search(/<\?xml|<nvidia_smi_log/u);
    if (start === -1)
        throw new NvidiaSmiError('nvidia-smi printed no XML');
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
    }
    catch (error) {
        if (error instanceof NvidiaSmiError)
            throw error;
        throw new NvidiaSmiError(`the XML of nvidia-smi cannot be read (${firstLine((0,errors/* messageOf */.bD)(error))})`);
    }
    return collector.result();
}
/** Positions alone: what is unexpected there may be a name of a process or a user. */
function firstLine(message) {
    return /^\d+:\d+/u.exec(message)?.[0].replace(/^(\d+):(\d+)$/u, 'line $1, column $2') ?? 'it is not well-formed';
}
/** Takes the few values out of the stream of elements. */
class Collector {
    #path = [];
    #log = new Map();
    #gpus = [];
    #body = '';
    #root = null;
    open({ name }) {
        this.#root ??= name;
        this.#path.push(name);
        this.#body = '';
        if (this.#path.length > MAX_DEPTH)
            throw new NvidiaSmiError('the XML of nvidia-smi is nested too deeply');
        if (this.#at() === 'gpu') {
            if (this.#gpus.length === MAX_GPUS)
                throw new NvidiaSmiError('nvidia-smi lists too many GPUs');
            this.#gpus.push({ values: new Map(), instances: 0, failure: null });
        }
        const gpu = this.#gpus.at(-1);
        if (gpu !== undefined && this.#at() === 'gpu/mig_devices/mig_device')
            gpu.instances += 1;
    }
    text(body) {
        if (this.#body.length < 1024)
            this.#body += body;
    }
    close() {
        const at = this.#at();
        const body = this.#body.trim();
        const field = LOG.find((name) => name === at);
        if (field !== undefined)
            this.#log.set(field, body);
        const gpu = this.#gpus.at(-1);
        if (gpu !== undefined && at.startsWith('gpu/')) {
            const own = GPU.find((name) => `gpu/${name}` === at);
            if (own !== undefined)
                gpu.values.set(own, body);
            if (FAILURES.test(body))
                gpu.failure ??= body;
        }
        this.#path.pop();
        this.#body = '';
    }
    /** The path below the document's element. */
    #at() {
        return this.#path.slice(1).join('/');
    }
    result() {
        if (this.#root !== 'nvidia_smi_log')
            throw new NvidiaSmiError('nvidia-smi printed another document');
        const log = (name) => version(this.#log.get(name));
        return {
            // the older names are to go with CUDA 14
            driver: log('kmd_version') ?? log('driver_version'),
            cudaMaximum: log('cuda_umd_version') ?? log('cuda_version'),
            gpus: this.#gpus.map(({ values, instances, failure }) => {
                const read = (name) => nvidia_smi_valueOf(values.get(name));
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
function version(body) {
    return body !== undefined && /^\d+(?:\.\d+)+$/u.test(body) ? body : null;
}
function nvidia_smi_valueOf(body) {
    return body === undefined || NOTHING.test(body) || FAILURES.test(body) ? null : (0,system/* printable */.g$)(body);
}
/** The driver's version from `/proc/driver/nvidia/version`, which also names who built it. */
function parseDriverFile(text) {
    return /\bKernel Module\b[^\n]*?\s(\d+\.\d+(?:\.\d+)?)\s/u.exec(text)?.[1] ?? null;
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
;// CONCATENATED MODULE: ./build/environment/python.js



const answer = dist/* object */.Ikc({
    version: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^\d[\w.+]{0,40}$/u)),
    implementation: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^\w{1,40}$/u)),
    packages: dist/* nullable */.mee(dist/* array */.YOg(dist/* tuple */.PVZ([dist/* string */.YjP(), dist/* string */.YjP(), dist/* nullable */.mee(dist/* string */.YjP())]))),
    torch: dist/* nullable */.mee(dist/* object */.Ikc({ cuda: dist/* nullable */.mee(dist/* string */.YjP()), hip: dist/* nullable */.mee(dist/* string */.YjP()) })),
});
/** The answer of `PYTHON_SCRIPT`; `null` for anything else. */
function parsePython(text) {
    const start = text.indexOf('{');
    if (start === -1)
        return null;
    try {
        // before it a start-up file of the installation may have printed something
        const parsed = dist/* safeParse */.xLC(answer, (0,json/* parseJson */.qF)(text.slice(start).trim()));
        return parsed.success ? read(parsed.output) : null;
    }
    catch {
        return null;
    }
}
/** PEP 508 and PEP 440: anything else in these places is no name and no version. */
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9])?$/u;
const VERSION = /^[A-Za-z0-9][A-Za-z0-9.!+_-]{0,98}$/u;
const COMMIT = /^[0-9a-f]{7,64}$/u;
function read({ version, implementation, packages, torch }) {
    const versions = new Map();
    const lines = [];
    for (const [name, release, commit] of packages ?? []) {
        if (!NAME.test(name) || !VERSION.test(release))
            continue;
        const normal = name.toLowerCase().replaceAll(/[-_.]+/gu, '-');
        const full = commit !== null && COMMIT.test(commit) ? `${release} @ ${commit}` : release;
        if (versions.has(normal))
            continue;
        versions.set(normal, full);
        lines.push(`${normal}==${full}`);
    }
    return {
        version: `${implementation} ${version}`,
        packages: packages === null ? null : lines.sort(digest/* compareBytes */.Xo),
        versions,
        torch: torch === null ? null : { cuda: plain(torch.cuda), hip: plain(torch.hip) },
    };
}
function plain(text) {
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
];
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
];
function frameworksOf(python) {
    return installed(python, FRAMEWORKS);
}
function enginesOf(python) {
    return installed(python, ENGINES);
}
function installed({ versions }, names) {
    return Object.fromEntries(names.flatMap((name) => {
        const version = versions.get(name);
        return version === undefined ? [] : [[name, version]];
    }));
}
/** The CUDA runtime that PyTorch brings: by its package, else what it was built for; `rocm …` for AMD's. */
function cudaRuntimeOf({ versions, torch }) {
    const brought = newest(versions, /^nvidia-cuda-runtime(?:-cu\d+)?$/u);
    if (brought !== null)
        return brought;
    if (torch?.cuda !== undefined && torch.cuda !== null)
        return torch.cuda;
    return torch?.hip === undefined || torch.hip === null ? null : `rocm ${torch.hip}`;
}
function cudnnOf({ versions }) {
    return newest(versions, /^nvidia-cudnn(?:-cu\d+)?$/u);
}
function newest(versions, pattern) {
    const found = [...versions].filter(([name]) => pattern.test(name)).map(([, version]) => version);
    return found.length === 0 ? null : found.join(', ');
}

;// CONCATENATED MODULE: ./build/environment/readings.js






/** Why nothing could be captured at all. */
function failedCapture(why, run) {
    return { readings: { ...nothing(why), ...run }, packages: { python: null, system: null } };
}
/** What the output of the capture script says. Everything that is taken over has passed a reader of its own. */
async function readSections(sections, run) {
    const python = pythonIn(sections);
    const system = systemPackages(sections);
    const lists = { python: typeof python === 'string' ? null : python.packages, system: system.list };
    return {
        readings: {
            ...(await gpuReadings(sections)),
            ...pythonReadings(python),
            ...machineReadings(sections),
            'packages.system': system.reading,
            ...run,
        },
        packages: lists,
    };
}
function nothing(why) {
    const none = (0,facts/* unknown */.L5)(why);
    return {
        ...sameForAll(GPU_FACTS, none),
        ...sameForAll(PYTHON_FACTS, none),
        ...sameForAll(MACHINE_FACTS, none),
        'packages.system': none,
    };
}
function sameForAll(names, reading) {
    return Object.fromEntries(names.map((name) => [name, reading]));
}
/** What a probe printed, or why it printed nothing that counts. */
function textOf(sections, name, program) {
    const section = sections.get(name);
    if (section === undefined || section.status === null)
        return { why: `${program} did not answer in time` };
    if (section.status === 0)
        return { text: section.text };
    return { why: endingOf(section, program) };
}
function endingOf({ status }, program) {
    if (status === 127)
        return `${program} is not there`;
    if (status === 124 || status === 143)
        return `${program} did not answer in time`;
    return `${program} ended with status ${status ?? 'unknown'}`;
}
const MACHINE_FACTS = [
    ...['cpu.model', 'cpu.count', 'cpu.flags', 'architecture', 'kernel', 'os', 'libc', 'variables'],
];
function machineReadings(sections) {
    const uname = textOf(sections, 'uname', 'uname');
    const cpu = textOf(sections, 'cpu', '/proc/cpuinfo');
    return {
        'cpu.model': fact(cpu, (text) => (0,system/* parseCpu */.Oh)(text).model),
        'cpu.count': fact(cpu, (text) => (0,system/* parseCpu */.Oh)(text).count),
        'cpu.flags': fact(cpu, (text) => (0,system/* parseCpu */.Oh)(text).flags),
        architecture: fact(uname, (text) => (0,system/* parseUname */.Ut)(text).architecture),
        kernel: fact(uname, (text) => (0,system/* parseUname */.Ut)(text).release),
        os: fact(textOf(sections, 'system', '/etc/os-release'), system/* parseSystem */.V),
        libc: fact(textOf(sections, 'libc', 'a program that names the libc'), system/* parseLibc */.O4),
        variables: fact(textOf(sections, 'variables', 'env'), parseVariables),
    };
}
/** One fact out of what a probe printed. */
function fact(from, parse) {
    return 'why' in from ? (0,facts/* unknown */.L5)(from.why) : (0,facts/* orUnknown */.uL)(parse(from.text), 'the system does not say');
}
const PYTHON_FACTS = ['python', 'packages.python', 'frameworks', 'engines', 'cuda.runtime', 'cuda.cudnn'];
/** Python's answer, or why there is none. */
function pythonIn(sections) {
    const found = textOf(sections, 'python', 'Python');
    if ('why' in found)
        return found.why;
    return parsePython(found.text) ?? 'Python did not answer as asked';
}
function pythonReadings(python) {
    if (typeof python === 'string')
        return sameForAll(PYTHON_FACTS, (0,facts/* unknown */.L5)(python));
    const { packages } = python;
    if (packages === null) {
        const none = (0,facts/* unknown */.L5)('this Python does not tell what is installed');
        return { ...sameForAll(PYTHON_FACTS, none), python: (0,facts/* known */.eO)(python.version) };
    }
    return {
        python: (0,facts/* known */.eO)(python.version),
        'packages.python': (0,facts/* known */.eO)(listDigest(packages)),
        frameworks: (0,facts/* known */.eO)(frameworksOf(python)),
        engines: (0,facts/* known */.eO)(enginesOf(python)),
        'cuda.runtime': (0,facts/* orUnknown */.uL)(cudaRuntimeOf(python), 'no package in this Python brings one'),
        'cuda.cudnn': (0,facts/* orUnknown */.uL)(cudnnOf(python), 'no package in this Python brings one'),
    };
}
/** SHA-256 of the list as it is kept: one line each. */
function listDigest(lines) {
    return (0,digest/* sha256 */.sc)(lines.map((line) => `${line}\n`).join(''));
}
function systemPackages(sections) {
    const found = textOf(sections, 'packages', 'a package manager (dpkg, apk, rpm)');
    if ('why' in found)
        return { reading: (0,facts/* unknown */.L5)(found.why), list: null };
    const lines = found.text.split('\n').filter((line) => /^[A-Za-z0-9][\w.+:~^-]*(?: [\w.+:~^-]+)?$/u.test(line));
    const list = lines.toSorted();
    return { reading: (0,facts/* known */.eO)(listDigest(list)), list };
}
const GPU_FACTS = [
    ...['gpu.count', 'gpu.models', 'gpu.driver', 'gpu.memory', 'gpu.mig', 'gpu.ecc', 'gpu.clocks'],
    ...['gpu.vbios', 'gpu.cudaMaximum'],
];
async function gpuReadings(sections) {
    const driver = parseDriverFile(sections.get('nvidia-proc')?.text ?? '');
    const found = textOf(sections, 'nvidia-smi', 'nvidia-smi');
    if ('why' in found)
        return withoutSmi(sections, found.why, driver);
    try {
        return ofGpus(await parseNvidiaSmi(found.text), driver);
    }
    catch (error) {
        if (!(error instanceof NvidiaSmiError))
            throw error;
        return withoutSmi(sections, error.message, driver);
    }
}
function ofGpus({ driver, cudaMaximum, gpus }, fromFile) {
    const lost = gpus.find(({ failure }) => failure !== null)?.failure ?? null;
    const each = (read) => {
        const values = gpus.map((gpu) => read(gpu) ?? '–').sort();
        if (gpus.length > 0 && values.every((value) => value === '–')) {
            return (0,facts/* unknown */.L5)(lost === null ? 'the GPU does not say' : `nvidia-smi says: ${(0,system/* printable */.g$)(lost) ?? ''}`);
        }
        return (0,facts/* known */.eO)(values);
    };
    const none = 'nvidia-smi does not say';
    return {
        'gpu.count': (0,facts/* known */.eO)(gpus.length),
        'gpu.models': each(({ model }) => model),
        'gpu.driver': (0,facts/* orUnknown */.uL)(driver ?? fromFile, none),
        'gpu.memory': each(({ memory, failure }) => memory ?? failure),
        'gpu.mig': each(({ mig }) => mig),
        'gpu.ecc': each(({ ecc }) => ecc),
        'gpu.clocks': each(({ clocks }) => clocks),
        'gpu.vbios': each(({ vbios }) => vbios),
        'gpu.cudaMaximum': (0,facts/* orUnknown */.uL)(cudaMaximum, none),
    };
}
/** Vendor ids of PCI, for devices of the class "display controller" (03) or "processing accelerator" (12). */
const VENDORS = { '0x10de': 'NVIDIA', '0x1002': 'AMD', '0x8086': 'Intel' };
/** Without nvidia-smi: whether there is a GPU at all, and whose. A display chip of Intel's computes nothing here. */
function withoutSmi(sections, why, driver) {
    const devices = sections.get('devices');
    const lines = devices?.status === 0 ? devices.text.split('\n') : null;
    const vendors = (lines ?? []).flatMap((line) => {
        const [, vendor = '', cls = ''] = /^pci (0x[0-9a-f]+) (0x(?:03|12)[0-9a-f]+)$/u.exec(line) ?? [];
        const name = VENDORS[vendor];
        return cls === '' || name === undefined || (name === 'Intel' && cls.startsWith('0x03')) ? [] : [name];
    });
    const node = (lines ?? []).some((line) => line.startsWith('node '));
    if (lines !== null && vendors.length === 0 && !node && driver === null) {
        const none = (0,facts/* unknown */.L5)('there is no GPU');
        return { ...sameForAll(GPU_FACTS, none), 'gpu.count': (0,facts/* known */.eO)(0), 'gpu.models': (0,facts/* known */.eO)([]) };
    }
    const whose = vendors.find((name) => name !== 'NVIDIA');
    const reason = whose === undefined ? why : `GPUs of ${whose} are not read yet`;
    const all = sameForAll(GPU_FACTS, (0,facts/* unknown */.L5)(reason));
    return driver === null ? all : { ...all, 'gpu.driver': (0,facts/* known */.eO)(driver) };
}

;// CONCATENATED MODULE: ./build/environment/capture.js




/** What a single probe may take, and all of them together. */
const PROBE_SECONDS = 20;
const CAPTURE_LIMITS = { milliseconds: 60_000, bytes: 8 * 1024 * 1024 };
/**
 * Captures an environment through a shell.
 *
 * @param program the first word of the evaluation's `run`, whose Python counts; empty for the first one on the PATH
 */
async function capture(shell, program, run) {
    const word = (0,external_node_crypto_.randomBytes)(16).toString('hex');
    const outcome = await shell(['sh', '-c', SCRIPT, 'mira', word, program, String(PROBE_SECONDS), PYTHON_SCRIPT]);
    if (outcome.kind === 'failed')
        return failedCapture(outcome.why, run);
    const sections = parseSections(outcome.stdout, word);
    if (sections.size === 0)
        return failedCapture('no POSIX shell answered', run);
    return readSections(sections, run);
}


/***/ }),

/***/ 75433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ hostShell)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _harness_process_group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31588);
/* harmony import */ var _capture_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21412);




/**
 * Runs a script on this machine, with limits of time and size, in a process group that is ended with it. A probe that runs
 * under a `timeout` of its own leaves the group, and ends with that.
 */
function hostShell({ cwd, env, signal, milliseconds }) {
    return ([program = '', ...args]) => new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'ignore'] });
        const group = new _harness_process_group_js__WEBPACK_IMPORTED_MODULE_3__/* .ProcessGroup */ .P(child);
        const chunks = [];
        let size = 0;
        const stop = () => {
            group.end();
            child.stdout.destroy();
        };
        const timer = setTimeout(stop, milliseconds ?? _capture_js__WEBPACK_IMPORTED_MODULE_2__/* .CAPTURE_LIMITS */ .s.milliseconds);
        const done = (outcome) => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', stop);
            child.stdout.destroy();
            group.end();
            resolve(outcome);
        };
        signal?.addEventListener('abort', stop);
        child.once('error', (error) => {
            const why = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCode */ .xU)(error) === 'ENOENT' ? 'there is no POSIX shell' : (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error);
            done({ kind: 'failed', why });
        });
        child.stdout.on('data', (chunk) => {
            size += chunk.length;
            if (size > _capture_js__WEBPACK_IMPORTED_MODULE_2__/* .CAPTURE_LIMITS */ .s.bytes)
                stop();
            else
                chunks.push(chunk);
        });
        const ran = () => done({ kind: 'ran', stdout: Buffer.concat(chunks).toString('utf8') });
        child.once('close', ran);
        child.once('exit', () => {
            // a process that left the group may hold the pipe open: what it would say is not waited for
            group.end();
            setTimeout(ran, DRAIN_MS).unref();
        });
    });
}
const DRAIN_MS = 2000;


/***/ }),

/***/ 42409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ runReadings)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58508);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96497);
/* harmony import */ var _system_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41121);



const RUN_FACTS = [
    ...[
        'image',
        'image.platform',
        'runner.os',
        'runner.architecture',
        'runner.environment',
        'runner.image',
        'runner.imageVersion',
    ],
    ...['commit', 'run.id', 'run.attempt', 'workflow.ref', 'workflow.commit', 'container.engine', 'mira'],
    ...['gpu.attestation', 'cpu.attestation'],
];
/**
 * Tier C from the variables of a GitHub job. `RUNNER_NAME` is the machine's name on self-hosted runners and `GITHUB_ACTOR`
 * a person's: neither is read.
 */
function runReadings(env, image) {
    const job = env['GITHUB_ACTIONS'] === 'true';
    const read = (name) => {
        const value = job ? (0,_system_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(env[name] ?? '') : null;
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .orUnknown */ .uL)(value, job ? `the runner does not set ${name}` : 'not in a GitHub job');
    };
    const host = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('not in an image');
    const later = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('not asked for by this version');
    return {
        image: image === null ? host : (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(image.digest),
        'image.platform': image === null ? host : (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .orUnknown */ .uL)(image.platform, 'the engine does not say'),
        'runner.os': read('RUNNER_OS'),
        'runner.architecture': read('RUNNER_ARCH'),
        'runner.environment': read('RUNNER_ENVIRONMENT'),
        'runner.image': read('ImageOS'),
        'runner.imageVersion': read('ImageVersion'),
        commit: read('GITHUB_SHA'),
        'run.id': read('GITHUB_RUN_ID'),
        'run.attempt': read('GITHUB_RUN_ATTEMPT'),
        'workflow.ref': read('GITHUB_WORKFLOW_REF'),
        'workflow.commit': read('GITHUB_WORKFLOW_SHA'),
        'container.engine': image === null ? host : (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .orUnknown */ .uL)((0,_system_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(image.engine), 'the engine does not say'),
        mira: (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x),
        'gpu.attestation': later,
        'cpu.attestation': later,
    };
}


/***/ }),

/***/ 41121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O4: () => (/* binding */ parseLibc),
/* harmony export */   Oh: () => (/* binding */ parseCpu),
/* harmony export */   Ut: () => (/* binding */ parseUname),
/* harmony export */   V: () => (/* binding */ parseSystem),
/* harmony export */   g$: () => (/* binding */ printable)
/* harmony export */ });
/** Readers of what the small probes print: CPU, kernel, operating system, C library. Each takes the raw text. */
/** `/proc/cpuinfo` of x86 and of ARM, or the two lines of macOS's sysctl. Serial numbers, which some boards add, are not read. */
function parseCpu(text) {
    const pairs = text.split('\n').flatMap((line) => {
        const at = line.indexOf(':');
        return at === -1 ? [] : [[line.slice(0, at).trim(), line.slice(at + 1).trim()]];
    });
    if (pairs.length === 0) {
        const [model = '', count = ''] = text.trim().split('\n');
        return { model: printable(model), count: countOf(count), flags: null };
    }
    const value = (name) => pairs.find(([key]) => key === name)?.[1] ?? null;
    const flags = (value('flags') ?? value('Features'))?.split(/\s+/u).filter((flag) => /^[\w.]+$/u.test(flag));
    return {
        model: printable(value('model name') ?? armModel(value)),
        count: pairs.filter(([key]) => key === 'processor').length || null,
        flags: flags === undefined ? null : [...new Set(flags)].sort(),
    };
}
/** ARM tells implementer and part by number. */
function armModel(value) {
    const parts = ['CPU implementer', 'CPU part', 'CPU variant', 'CPU revision'].map((name) => value(name));
    const [implementer, part, variant, revision] = parts;
    if (implementer === null || part === null)
        return '';
    return `ARM implementer ${implementer} part ${part} variant ${variant ?? '?'} revision ${revision ?? '?'}`;
}
function countOf(text) {
    return /^\d{1,6}$/u.test(text.trim()) ? Number(text.trim()) : null;
}
/** `uname -srm`: never the node's name. */
function parseUname(text) {
    const words = /^(\w+) (\S+) (\w+)$/u.exec(text.trim());
    if (words === null)
        return { release: null, architecture: null };
    const [, system = '', release = '', architecture = ''] = words;
    return { release: printable(`${system} ${release}`), architecture };
}
/** `ubuntu 24.04` from os-release, or name and version of macOS. */
function parseSystem(text) {
    const value = (name) => new RegExp(`^${name}=["']?([\\w.+-]*)["']?\\s*$`, 'mu').exec(text)?.[1] ?? null;
    const id = value('ID');
    if (id !== null)
        return printable([id, value('VERSION_ID') ?? ''].join(' ').trim());
    const lines = text.trim().split('\n');
    return lines.length === 2 && lines.every((line) => /^[\w .]+$/u.test(line)) ? printable(lines.join(' ')) : null;
}
/** `glibc 2.39` or `musl 1.2.5`, from getconf or from what ldd says of itself. */
function parseLibc(text) {
    const gnu = /^(?:glibc |ldd \([^)]*\) )(\d+\.\d+(?:\.\d+)?)\s*$/mu.exec(text)?.[1];
    if (gnu !== undefined)
        return `glibc ${gnu}`;
    if (!/^musl libc/mu.test(text))
        return null;
    const musl = /^Version (\d+(?:\.\d+)+)/mu.exec(text)?.[1];
    return musl === undefined ? 'musl' : `musl ${musl}`;
}
const MAX_TEXT = 200;
/** One line of printable text; `null` where nothing is left, or far more than a name. */
function printable(text) {
    const plain = text.replaceAll(/\p{C}/gu, '').replaceAll(/\s+/gu, ' ').trim();
    return plain === '' || plain.length > MAX_TEXT ? null : plain;
}


/***/ }),

/***/ 31588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ProcessGroup)
/* harmony export */ });
/** Between asking a process to end and making it. */
const GRACE_MS = 5000;
/** A process that leads a group of its own, with everything that it started. */
class ProcessGroup {
    #leader;
    #kill = null;
    constructor(leader) {
        this.#leader = leader;
    }
    /** Asks the group to end, and ends it five seconds later. */
    stop(graceMs = GRACE_MS) {
        if (this.#kill !== null)
            return;
        this.#signal('SIGTERM');
        this.#kill = setTimeout(() => this.#signal('SIGKILL'), graceMs);
    }
    /** Ends what is left of the group at once. */
    end() {
        if (this.#kill !== null)
            clearTimeout(this.#kill);
        this.#signal('SIGKILL');
    }
    #signal(signal) {
        const { pid } = this.#leader;
        if (pid === undefined)
            return;
        try {
            process.kill(-pid, signal);
        }
        catch {
            // no group is left, or the system knows none
            this.#leader.kill(signal);
        }
    }
}


/***/ })

};
