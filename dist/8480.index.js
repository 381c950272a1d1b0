export const id = 8480;
export const ids = [8480];
export const modules = {

/***/ 3638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ digestsFile)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84974);

/**
 * The content of `mira-model.digests` (design.md §6): the raw digests of the files, 32 bytes each, one after another in
 * manifest order. OMS v1.0 §6.5.1 defines the model root as the SHA-256 of exactly these bytes, so a tool that only
 * takes a file can check our subject with it.
 */
function digestsFile(files) {
    return Buffer.concat(files.map(({ digest }) => Buffer.from((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest), 'hex')));
}


/***/ }),

/***/ 30872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ hashAll)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/model/hash-counters.js
var hash_counters = __webpack_require__(77764);
// EXTERNAL MODULE: ./build/model/shared-files.js
var shared_files = __webpack_require__(32019);
// EXTERNAL MODULE: ./build/model/take-files.js + 14 modules
var take_files = __webpack_require__(10430);
// EXTERNAL MODULE: ./build/model/tensor-columns.js
var tensor_columns = __webpack_require__(19143);
;// CONCATENATED MODULE: ./build/model/hash-pool.js







/**
 * Reads files here and in worker threads. Everybody takes the next file from a shared counter and leaves what was found in
 * shared memory, so that neither a message nor the event loop stands between two files.
 *
 * @param order indices of `files`, in the order in which they are taken
 * @returns what was read, in the order of `files`
 * @throws MiraError of the first file in the order of `files` of those that were refused; the signal's reason
 */
async function readInPool(files, order, { inspect, workers, signal, watch }) {
    const shared = (0,hash_counters/* newCounters */.U)();
    const counters = (0,hash_counters/* countersIn */.f)(shared);
    watch?.(counters);
    const task = { files: (0,shared_files/* shareFiles */.T)(files, order), counters: shared, inspect };
    const stop = () => counters.stop();
    signal?.addEventListener('abort', stop);
    if (signal?.aborted === true)
        stop();
    const facts = new Map();
    const failures = [];
    const collect = (finding) => {
        if (finding.kind === 'facts')
            facts.set(finding.index, finding.facts);
        else
            failures.push(finding);
    };
    try {
        const threads = Array.from({ length: workers }, () => runWorker(task, collect, stop));
        const ended = await Promise.allSettled([...threads, takeHere(task, collect)]);
        signal?.throwIfAborted();
        const [first] = failures.sort((a, b) => a.index - b.index);
        if (first !== undefined)
            throw first.error;
        for (const end of ended)
            if (end.status === 'rejected')
                throw end.reason;
        return files.map((_, index) => readAt(task.files, index, facts.get(index) ?? null));
    }
    finally {
        signal?.removeEventListener('abort', stop);
    }
}
/** After so long others have their turn: progress, and the signal that ends the work. */
const TURN_MS = 10;
async function takeHere(task, tell) {
    // threads start meanwhile
    await (0,promises_.setImmediate)();
    const steps = (0,take_files/* takeFiles */.x)(task, tell);
    let began = performance.now();
    while (steps.next().done !== true) {
        if (performance.now() - began < TURN_MS)
            continue;
        await (0,promises_.setImmediate)();
        began = performance.now();
    }
}
function readAt({ sizes, digests }, index, facts) {
    const size = sizes[index] ?? -1;
    if (size === -1)
        throw new Error('nobody read a file');
    const bytes = Buffer.from(digests.buffer, digests.byteOffset + index * tensor_columns/* DIGEST_BYTES */.x4, tensor_columns/* DIGEST_BYTES */.x4);
    return { size, digest: `sha256:${bytes.toString('hex')}`, facts };
}
/** Small files leave much garbage and nothing that lives: room for it would only be memory. */
const YOUNG_MB = 4;
/** Twice what the largest shard index takes; with more, garbage is left lying. */
const OLD_MB = 64;
function runWorker(task, collect, stop) {
    return new Promise((resolve, reject) => {
        const worker = new external_node_worker_threads_.Worker(workerUrl(), {
            workerData: task,
            execArgv: [],
            resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB, maxOldGenerationSizeMb: OLD_MB },
        });
        worker.on('message', (reply) => collect(findingOf(reply)));
        worker.on('error', (error) => {
            // the others need not go on for nothing
            stop();
            reject(error);
        });
        worker.on('exit', (code) => {
            if (code === 0)
                resolve();
            else
                reject(new Error(`a hashing thread ended with ${code}`));
        });
    });
}
function findingOf(reply) {
    if (reply.kind === 'facts')
        return reply;
    const { kind, index, code, message, hint } = reply;
    return { kind, index, error: new errors/* MiraError */.gx(code, message, hint === null ? {} : { hint }) };
}
/** Beside the bundle lies a door of its own for threads; the sources run as they are. */
function workerUrl() {
    const own = import.meta.url;
    const door = own.endsWith('.ts') ? 'hash-worker-door.ts' : 'worker.js';
    return new URL(door, own);
}

;// CONCATENATED MODULE: ./build/model/hash-files.js




/** Below both, starting threads takes longer than what they save. */
const POOL_MIN_BYTES = 64 * 1024 * 1024;
const POOL_MIN_FILES = 2000;
/** Each thread costs some 8 MB; disks gain nothing from more. */
const MAX_THREADS = 16;
/**
 * Hashes files, in threads when it pays.
 *
 * @returns in the order of `found`
 * @throws MiraError of a file that was refused; the signal's reason
 */
async function hashAll(found, work) {
    const sizes = await sizesOf(found);
    const totalBytes = sizes.reduce((sum, size) => sum + size, 0);
    const alone = totalBytes < POOL_MIN_BYTES && found.length < POOL_MIN_FILES;
    const order = Uint32Array.from(sizes.keys());
    if (!alone)
        order.sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0));
    const watched = { counters: null };
    const ticking = tick(work.progress, () => ({
        bytes: watched.counters?.bytes ?? 0,
        totalBytes,
        files: watched.counters?.files ?? 0,
        totalFiles: found.length,
    }));
    try {
        return await readInPool(found, order, {
            inspect: work.inspect,
            workers: alone ? 0 : Math.min((0,external_node_os_.availableParallelism)(), found.length, MAX_THREADS) - 1,
            watch: (counters) => (watched.counters = counters),
            ...(work.signal === undefined ? {} : { signal: work.signal }),
        });
    }
    finally {
        ticking.end();
    }
}
/** Sizes decide about order and threads alone; a file that went away is refused when it is read. */
async function sizesOf(found) {
    const sizes = new Float64Array(found.length);
    for (const [index, { path }] of found.entries()) {
        sizes[index] = sizeOf(path);
        if (index % 2048 === 2047)
            await (0,promises_.setImmediate)();
    }
    return sizes;
}
function sizeOf(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path).size;
    }
    catch {
        return 0;
    }
}
const FIRST_PROGRESS_MS = 3000;
const PROGRESS_MS = 5000;
function tick(tell, state) {
    if (tell === undefined)
        return { end: () => undefined };
    const began = performance.now();
    const say = () => {
        tell({ ...state(), seconds: (performance.now() - began) / 1000 });
        timer = setTimeout(say, PROGRESS_MS);
    };
    let timer = setTimeout(say, FIRST_PROGRESS_MS);
    return { end: () => clearTimeout(timer) };
}


/***/ }),

/***/ 88480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _t: () => (/* binding */ DEFAULT_EXCLUSIONS),
  ku: () => (/* binding */ hashModel),
  Gv: () => (/* binding */ hashPath),
  It: () => (/* binding */ manifestDigest)
});

// UNUSED EXPORTS: hashFolder

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/digest.js
var digest = __webpack_require__(84974);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/model/digests-file.js
var digests_file = __webpack_require__(3638);
// EXTERNAL MODULE: ./build/model/hash-file.js
var hash_file = __webpack_require__(24215);
// EXTERNAL MODULE: ./build/model/hash-files.js + 1 modules
var hash_files = __webpack_require__(30872);
// EXTERNAL MODULE: ./build/model/refusals.js
var refusals = __webpack_require__(11769);
// EXTERNAL MODULE: ./build/model/shard-index.js
var shard_index = __webpack_require__(91879);
// EXTERNAL MODULE: ./build/model/tensor-columns.js
var tensor_columns = __webpack_require__(19143);
;// CONCATENATED MODULE: ./build/model/shards.js



/** `<stem>-00001-of-00003.<extension>`, as `save_pretrained` and `llama-gguf-split` name shards. */
const SHARD = /^(?<stem>.*)-(?<number>\d{5})-of-(?<total>\d{5})(?<extension>\.(?:safetensors|bin|gguf|h5))$/su;
/** Most files are none, which need no pattern. */
function mayBeShard(name) {
    return name.includes('-of-');
}
/**
 * Every shard that is spoken of has to be there, and no other: what an index names, and every number of a series.
 *
 * @throws MiraError E_TENSORS
 */
function checkShards(files) {
    if (!files.some(({ name, shardIndex }) => shardIndex !== null || mayBeShard(name)))
        return;
    const byName = new Map(files.map((file) => [file.name, file]));
    const indexed = new Set();
    const stems = new Map();
    for (const { name, shardIndex } of files) {
        if (shardIndex === null)
            continue;
        const shards = shardIndex.files.map((file) => byName.get((0,shard_index/* shardName */.Az)(name, file)) ?? null);
        for (const [at, file] of shardIndex.files.entries()) {
            const shard = (0,shard_index/* shardName */.Az)(name, file);
            if (shards[at] === null)
                throw (0,shard_index/* shardError */.Xm)(`the shard ${(0,refusals/* quoted */.TL)(shard)} that ${(0,refusals/* quoted */.TL)(name)} names is missing`);
            indexed.add(shard);
        }
        checkTensors(name, shardIndex, shards);
        stems.set(name.replace(/\.index\.json$/u, ''), name);
    }
    for (const { name } of files) {
        const shard = mayBeShard(name) ? SHARD.exec(name)?.groups : undefined;
        if (shard === undefined || indexed.has(name))
            continue;
        const { stem = '', extension = '' } = shard;
        const index = stems.get(`${stem}${extension}`);
        if (index !== undefined)
            throw (0,shard_index/* shardError */.Xm)(`${(0,refusals/* quoted */.TL)(name)} is a shard that ${(0,refusals/* quoted */.TL)(index)} does not name`);
        checkSeries(name, shard, byName);
    }
}
/** Each tensor has to be where the index says, as far as tensors were read, and no other. */
function checkTensors(index, { tensors, fileOf }, shards) {
    const found = shards.map((shard) => {
        const columns = shard?.tensors ?? null;
        return columns === null || shard === null
            ? null
            : { shard: shard.name, columns, rows: (0,tensor_columns/* rowsByName */.Iy)(columns), named: new Uint8Array((0,tensor_columns/* countOf */.pq)(columns)) };
    });
    for (let at = 0; at < (0,tensor_columns/* countOf */.pq)(tensors); at += 1) {
        const file = found[fileOf[at] ?? 0] ?? null;
        if (file === null)
            continue;
        const tensor = (0,tensor_columns/* nameAt */.Dc)(tensors, at);
        const row = (0,tensor_columns/* rowOf */.OB)(file.columns, file.rows, tensor);
        if (row === null) {
            throw (0,shard_index/* shardError */.Xm)(`${(0,refusals/* quoted */.TL)(file.shard)} does not hold the tensor ${(0,refusals/* quoted */.TL)(tensor)} that ${(0,refusals/* quoted */.TL)(index)} says it holds`);
        }
        file.named[row] = 1;
    }
    for (const file of found) {
        const unnamed = file?.named.indexOf(0) ?? -1;
        if (file === null || unnamed === -1)
            continue;
        const tensor = (0,refusals/* quoted */.TL)((0,tensor_columns/* nameAt */.Dc)(file.columns, unnamed));
        throw (0,shard_index/* shardError */.Xm)(`${(0,refusals/* quoted */.TL)(file.shard)} holds the tensor ${tensor}, which ${(0,refusals/* quoted */.TL)(index)} does not say`);
    }
}
/**
 * What of it can be known from names alone, before hours of hashing: whether a series is whole. Where there is an index,
 * it decides.
 *
 * @throws MiraError E_TENSORS
 */
function checkSeriesOf(names) {
    if (names.some(shard_index/* isShardIndex */.rt))
        return;
    checkShards(names.filter(mayBeShard).map((name) => ({ name, shardIndex: null, tensors: null })));
}
function checkSeries(name, { stem = '', number = '', total = '', extension = '' }, files) {
    if (Number(number) < 1 || Number(number) > Number(total)) {
        throw (0,shard_index/* shardError */.Xm)(`${(0,refusals/* quoted */.TL)(name)} is a shard too many: it is numbered outside of its series`);
    }
    for (let other = 1; other <= Number(total); other += 1) {
        const shard = `${stem}-${String(other).padStart(5, '0')}-of-${total}${extension}`;
        if (!files.has(shard))
            throw (0,shard_index/* shardError */.Xm)(`the shard ${(0,refusals/* quoted */.TL)(shard)} is missing; ${(0,refusals/* quoted */.TL)(name)} belongs to the same series`);
    }
}

// EXTERNAL MODULE: ./build/model/model-tensors.js
var model_tensors = __webpack_require__(54248);
;// CONCATENATED MODULE: ./build/model/model-facts.js





/** Files that run when the model is loaded: pickles, and Python in the folder of a configuration with `auto_map`. */
function codeBearing(files) {
    const folders = files.flatMap(({ name, facts }) => (facts?.autoMap === true ? [external_node_path_.posix.dirname(name)] : []));
    const isCode = ({ name, facts }) => facts?.pickle === true || (name.endsWith('.py') && folders.some((folder) => isBelow(name, folder)));
    return files.filter(isCode).map(({ name }) => name);
}
function isBelow(name, folder) {
    return folder === '.' || name.startsWith(`${folder}/`);
}
function contentsOf(files) {
    const tensors = new model_tensors/* ModelTensors */.e(files.flatMap(({ name, facts }) => (facts?.tensors ? [{ file: name, columns: facts.tensors }] : [])));
    const members = files.flatMap(({ name, facts }) => (facts?.members ? [[name, facts.members]] : []));
    const unread = files.flatMap(({ facts }) => (facts?.unread ? [facts.unread] : []));
    return {
        weightsDigest: unread.length === 0 ? (0,model_tensors/* weightsDigest */.K)(tensors) : null,
        tensors,
        unread,
        members: Object.fromEntries(members),
    };
}
/**
 * What cannot be seen in one file alone.
 *
 * @throws MiraError E_TENSORS, E_MODEL_NAME
 */
function checkModel(files) {
    checkCase(files);
    checkShards(files.map(({ name, facts }) => ({
        name,
        shardIndex: facts?.shardIndex ?? null,
        tensors: facts?.tensors ?? null,
    })));
}
function checkCase(files) {
    const seen = new Map();
    for (const { name } of files) {
        const folded = name.normalize('NFC').toLowerCase();
        const other = seen.get(folded);
        if (other !== undefined) {
            throw new errors/* MiraError */.gx('E_MODEL_NAME', `${(0,refusals/* quoted */.TL)(other)} and ${(0,refusals/* quoted */.TL)(name)} differ in nothing but case`, {
                hint: 'Rename one, or leave it out with ignore: on many machines only one of them would be left.',
            });
        }
        seen.set(folded, name);
    }
}

// EXTERNAL MODULE: ./build/model/tensor-room.js
var tensor_room = __webpack_require__(80257);
// EXTERNAL MODULE: ./build/model/walk.js
var walk = __webpack_require__(18237);
;// CONCATENATED MODULE: ./build/model/manifest.js












/** What Model Signing leaves out of a model when it lies at the top (OMS v1.0 §6; models-and-images.md §4). */
const DEFAULT_EXCLUSIONS = ['.git', '.gitattributes', '.github', '.gitignore'];
/**
 * Hashes a model.
 *
 * @throws MiraError E_MODEL_MISSING, E_MODEL_EMPTY, and what `walkFiles` and `hashFile` refuse; E_PICKLE, E_TENSORS and
 *   E_MODEL_NAME by policy; E_TENSORS when tensors are asked for and cannot be read
 */
function hashModel(folder, options = {}) {
    return placing(options.at, () => hashModelFiles(folder, options));
}
async function hashModelFiles(folder, options) {
    const exclude = [...DEFAULT_EXCLUSIONS, ...(options.ignore ?? [])];
    const { policy, tensors = null, shown = folder } = options;
    // resolved first: with a trailing slash the system would follow a link
    const path = (0,external_node_path_.resolve)(folder);
    if ((await (0,walk/* kindOf */.I)(path, shown)) !== 'folder') {
        throw new errors/* MiraError */.gx('E_MODEL_MISSING', `there is no model folder at ${(0,refusals/* quoted */.TL)(shown)}`, {
            hint: 'Name the folder that holds the files of the model. If a step before makes it, check that it ran.',
        });
    }
    const found = await (0,walk/* walkFiles */.Fv)(path, { exclude, shown });
    if (policy !== undefined)
        checkSeriesOf(found.map(({ name }) => name));
    const inspect = {
        refusePickle: policy?.allowPickle === false,
        shards: policy !== undefined,
        tensors,
        room: (0,tensor_room/* newRoom */.ki)(),
    };
    const { manifest, known } = await hashFiles(found, inspect, { ...options, shown });
    if (policy !== undefined)
        checkModel(known);
    return {
        root: (0,digest/* sha256 */.sc)((0,digests_file/* digestsFile */.O)(manifest.files)),
        ...manifest,
        codeBearing: codeBearing(known),
        contents: tensors === null ? null : contentsOf(known),
    };
}
/**
 * Hashes a folder of data, prompts or code: the same refusals as for a model, but nothing is left out.
 *
 * @throws MiraError E_CONFIG_PATH when there is no such folder, and as `hashModel`
 */
function hashFolder(folder, options = {}) {
    const { shown = folder } = options;
    return placing(options.at, async () => {
        const path = (0,external_node_path_.resolve)(folder);
        if ((await (0,walk/* kindOf */.I)(path, shown)) !== 'folder')
            throw missingError(shown, 'folder');
        return (await hashFiles(await (0,walk/* walkFiles */.Fv)(path, { shown }), null, { ...options, shown })).manifest;
    });
}
/**
 * The digest of a material (contracts.md §1): a file's own SHA-256, or the manifest digest of a folder.
 *
 * @throws MiraError E_CONFIG_PATH when there is nothing, and as `hashFolder`
 */
function hashPath(path, options = {}) {
    const { shown = path } = options;
    return placing(options.at, async () => {
        const full = (0,external_node_path_.resolve)(path);
        const kind = await (0,walk/* kindOf */.I)(full, shown);
        if (kind === null)
            throw missingError(shown, 'file or folder');
        return kind === 'file'
            ? (await (0,hash_file/* hashFile */.DC)({ path: full, shown })).digest
            : (await hashFolder(path, options)).manifest;
    });
}
async function hashFiles(found, inspect, { shown, signal, progress }) {
    if (found.length === 0) {
        throw new errors/* MiraError */.gx('E_MODEL_EMPTY', `no file is left in ${(0,refusals/* quoted */.TL)(shown)}`, {
            hint: 'The digest of nothing says nothing. Check the path, and what is ignored.',
        });
    }
    const read = await (0,hash_files/* hashAll */.g)(found, {
        inspect,
        ...(signal === undefined ? {} : { signal }),
        ...(progress === undefined ? {} : { progress }),
    });
    const named = found.map(({ name }, index) => ({ name, read: read[index] }));
    const files = [];
    for (const { name, read: file } of named) {
        if (file === undefined)
            throw new Error(`no thread read ${(0,refusals/* quoted */.TL)(name)}`);
        files.push({ name, size: file.size, digest: file.digest });
    }
    return {
        manifest: { manifest: manifestDigest(files), files, bytes: files.reduce((sum, { size }) => sum + size, 0) },
        known: named.map(({ name, read: file }) => ({ name, facts: file?.facts ?? null })),
    };
}
/** SHA-256 of the canonical JSON (RFC 8785): members by name, and names that are well-formed as JSON writes them anyway. */
function manifestDigest(files) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const [at, { name, size, digest }] of files.entries()) {
        hash.update(`${at === 0 ? '[' : ','}{"digest":"${digest}","name":${JSON.stringify(name)},"size":${size}}`);
    }
    hash.update(files.length === 0 ? '[]' : ']');
    return `sha256:${hash.digest('hex')}`;
}
function missingError(path, what) {
    return new errors/* MiraError */.gx('E_CONFIG_PATH', `there is no ${what} at ${(0,refusals/* quoted */.TL)(path)}`, {
        hint: 'Paths in mira.yml are relative to mira.yml. If a step before makes it, check that it ran.',
    });
}
/** Whatever is refused, it is refused where it was named. */
async function placing(at, work) {
    try {
        return await work();
    }
    catch (error) {
        if (at === undefined || !(error instanceof errors/* MiraError */.gx) || error.at !== null)
            throw error;
        const { code, message, hint, cause } = error;
        throw new errors/* MiraError */.gx(code, message, { at, cause, ...(hint === null ? {} : { hint }) });
    }
}


/***/ }),

/***/ 54248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ weightsDigest),
/* harmony export */   e: () => (/* binding */ ModelTensors)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84974);
/* harmony import */ var _tensor_columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19143);



/** All tensors of a model, by the UTF-8 bytes of their names, then of their files'. */
class ModelTensors {
    files;
    /** For each tensor in order, which of `files` it lies in, and its row there. */
    fileOf;
    rowOf;
    constructor(files) {
        this.files = files.toSorted((a, b) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .compareBytes */ .Xo)(a.file, b.file)).map(withBuffer);
        const all = this.files.flatMap(({ columns }, file) => ((0,_tensor_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(columns) === 0 ? [] : [{ columns, file }]));
        const count = all.reduce((sum, { columns }) => sum + (0,_tensor_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(columns), 0);
        const fileOf = new Uint32Array(count);
        const rowOf = new Uint32Array(count);
        let at = 0;
        for (const { columns, file } of all) {
            const rows = (0,_tensor_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(columns);
            fileOf.fill(file, at, at + rows);
            for (let row = 0; row < rows; row += 1)
                rowOf[at + row] = row;
            at += rows;
        }
        const compare = (a, b) => {
            const [one, other] = [this.files[fileOf[a] ?? 0], this.files[fileOf[b] ?? 0]];
            if (one === undefined || other === undefined)
                throw new RangeError('a tensor without a file');
            // a stable sort leaves equal names in the order of their files
            return (0,_tensor_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .compareNames */ .MP)(one.columns, rowOf[a] ?? 0, other.columns, rowOf[b] ?? 0);
        };
        const order = Uint32Array.from({ length: count }, (_, index) => index).sort(compare);
        this.fileOf = order.map((index) => fileOf[index] ?? 0);
        this.rowOf = order.map((index) => rowOf[index] ?? 0);
    }
    get length() {
        return this.rowOf.length;
    }
    *[Symbol.iterator]() {
        for (let at = 0; at < this.length; at += 1) {
            const from = this.files[this.fileOf[at] ?? 0];
            if (from !== undefined)
                yield { ...(0,_tensor_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .tensorAt */ .xk)(from.columns, this.rowOf[at] ?? 0), file: from.file };
        }
    }
}
function withBuffer({ file, columns }) {
    const { names } = columns;
    return { file, columns: { ...columns, names: Buffer.from(names.buffer, names.byteOffset, names.byteLength) } };
}
/**
 * The digest of all weights of a model: SHA-256 over one line per tensor, the canonical JSON (RFC 8785) of
 * `[name, dtype, shape, digest]`, by the UTF-8 bytes of the name and then of the line. Neither the names of files nor how
 * tensors are spread over them nor any metadata is in it.
 *
 * @param tensors by the bytes of their names
 * @returns `null` without any tensor
 */
function weightsDigest(tensors) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let any = false;
    for (const lines of linesByName(tensors)) {
        any = true;
        for (const line of lines.sort(_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .compareBytes */ .Xo))
            hash.update(`${line}\n`);
    }
    return any ? `sha256:${hash.digest('hex')}` : null;
}
/** The lines of all tensors of one name. Names are well-formed Unicode and counts exact, so that this JSON is canonical. */
function* linesByName(tensors) {
    let name = null;
    let lines = [];
    for (const tensor of tensors) {
        if (tensor.name !== name && lines.length > 0) {
            yield lines;
            lines = [];
        }
        name = tensor.name;
        lines.push(JSON.stringify([tensor.name, tensor.dtype, tensor.shape, tensor.digest]));
    }
    if (lines.length > 0)
        yield lines;
}


/***/ }),

/***/ 18237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ walkFiles),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   _6: () => (/* binding */ normalisedPath)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84974);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11769);





/**
 * Every regular file below a folder, ordered by the UTF-8 bytes of its name (OMS v1.0 §6; not by path component, and not
 * by UTF-16 units). What cannot be part of a model is refused unless it is excluded, so that nothing is left out silently.
 *
 * @throws MiraError E_MODEL_NAME, E_MODEL_SYMLINK, E_MODEL_SPECIAL_FILE, E_FILE_UNREADABLE
 */
async function walkFiles(folder, options = {}) {
    const exclude = new Set((options.exclude ?? []).map((path) => normalisedPath(path)));
    if (exclude.has(''))
        return [];
    const found = [];
    const pending = [
        { name: '', path: folder, shown: (options.shown ?? folder).replace(/(?<=.)\/+$/u, '') },
    ];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        for (const entry of await entriesOf(next)) {
            const part = decodeName(entry.name, next.shown);
            const name = next.name === '' ? part : `${next.name}/${part}`;
            const file = { name, path: `${next.path}/${part}`, shown: `${next.shown}/${part}` };
            if (exclude.has(file.name))
                continue;
            if (entry.isDirectory())
                pending.push(file);
            else if (entry.isFile())
                found.push(file);
            else
                throw entry.isSymbolicLink() ? (0,_refusals_js__WEBPACK_IMPORTED_MODULE_4__/* .symlinkError */ .OL)(file.shown) : (0,_refusals_js__WEBPACK_IMPORTED_MODULE_4__/* .specialFileError */ .aG)(file.shown);
        }
    }
    return found.sort((a, b) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .compareBytes */ .Xo)(a.name, b.name));
}
async function entriesOf(folder) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder.path, { withFileTypes: true, encoding: 'buffer' });
    }
    catch (error) {
        throw (0,_refusals_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadableError */ .Sw)(folder.shown, error);
    }
}
function decodeName(name, folder) {
    const bytes = Buffer.from(name.buffer, name.byteOffset, name.byteLength);
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return bytes.toString('utf8');
    const shown = bytes.toString('latin1').replaceAll(/[^ -~]/gu, hexEscape);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MiraError */ .gx('E_MODEL_NAME', `the file name "${shown}" in ${(0,_refusals_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(folder)} is not valid UTF-8`, {
        hint: 'Rename the file: a name that is not UTF-8 cannot be written into a statement.',
    });
}
function hexEscape(character) {
    return `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
}
/** A relative path written one way: no `.` parts, no doubled or trailing slash. */
function normalisedPath(path) {
    return path
        .split('/')
        .filter((part) => part !== '' && part !== '.')
        .join('/');
}
/**
 * What lies at a path: `null` for nothing. A symbolic link is refused even here, where following it would be possible:
 * what is hashed should be what the path says.
 *
 * @param shown how messages call it
 * @throws MiraError E_MODEL_SYMLINK, E_MODEL_SPECIAL_FILE, E_FILE_UNREADABLE
 */
async function kindOf(path, shown = path) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch((error) => {
        if (['ENOENT', 'ENOTDIR'].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .xU)(error) ?? ''))
            return null;
        throw (0,_refusals_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadableError */ .Sw)(shown, error);
    });
    if (stats === null)
        return null;
    if (stats.isDirectory())
        return 'folder';
    if (stats.isFile())
        return 'file';
    throw stats.isSymbolicLink() ? (0,_refusals_js__WEBPACK_IMPORTED_MODULE_4__/* .symlinkError */ .OL)(shown) : (0,_refusals_js__WEBPACK_IMPORTED_MODULE_4__/* .specialFileError */ .aG)(shown);
}


/***/ })

};
