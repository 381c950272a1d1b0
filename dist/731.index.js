export const id = 731;
export const ids = [731];
export const modules = {

/***/ 73731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hashCommand: () => (/* binding */ hashCommand)
/* harmony export */ });
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13274);

/** `mira hash`: the root digest of a model folder, or its whole manifest. */
async function hashCommand(options, host) {
    const { root, manifest, files } = await (0,_model_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .hashModel */ .ku)(options.folder, { ignore: options.ignore });
    host.result(options.json ? JSON.stringify({ root, manifest, files }) : root);
    return 0;
}


/***/ }),

/***/ 84974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Xo: () => (/* binding */ compareBytes),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   fg: () => (/* binding */ sha256Hex),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function sha256Hex(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', data, 'hex');
}
function sha256(data) {
    return `sha256:${sha256Hex(data)}`;
}
const DIGEST = /^sha256:[0-9a-f]{64}$/u;
function isDigest(text) {
    return DIGEST.test(text);
}
/** The hex part of a digest, as in-toto's `{"sha256": …}` wants it. */
function hexOf(digest) {
    return digest.slice('sha256:'.length);
}
/** Order by UTF-8 bytes, which JavaScript's own string order (UTF-16 units) is not. */
function compareBytes(a, b) {
    return a === b ? 0 : Buffer.compare(Buffer.from(a), Buffer.from(b));
}


/***/ }),

/***/ 99368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   jW: () => (/* binding */ jsonDigest),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98799);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84974);


/** Canonical JSON (RFC 8785); refuses what has no JSON form (NaN, lone surrogates, undefined). */
function canonicalJson(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw new TypeError('the value has no JSON form');
    return text;
}
/** SHA-256 of the canonical JSON of a value. */
function jsonDigest(value) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(canonicalJson(value));
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/**
 * Strict JSON (RFC 8259): a duplicate member name, nesting beyond `maxDepth` (64) or anything after the value is an
 * error, where `JSON.parse` keeps the last duplicate and knows no limit.
 *
 * @throws SyntaxError naming the offset
 */
function parseJson(text, options = {}) {
    const parser = new Parser(text, options.maxDepth ?? 64, options.python ?? false);
    return parser.document();
}
const SPACE = /[ \t\n\r]*/uy;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/uy;
const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"/suy;
/** Asks for JSON.parse's own refusal; wider than what JSON forbids, which costs only time. */
const CONTROL = /\p{Cc}/u;
class Parser {
    #text;
    #maxDepth;
    #python;
    #at = 0;
    constructor(text, maxDepth, python) {
        this.#text = text;
        this.#maxDepth = maxDepth;
        this.#python = python;
    }
    document() {
        const value = this.#value(0);
        this.#space();
        if (this.#at < this.#text.length)
            this.#fail('unexpected text after the value');
        return value;
    }
    #value(depth) {
        this.#space();
        const next = this.#text[this.#at];
        if (next === '{')
            return this.#object(depth + 1);
        if (next === '[')
            return this.#array(depth + 1);
        if (next === '"')
            return this.#string();
        for (const [word, value] of WORDS)
            if (this.#take(word))
                return value;
        if (this.#python)
            for (const [word, value] of PYTHON_WORDS)
                if (this.#take(word))
                    return value;
        return Number(this.#match(NUMBER, 'expected a value'));
    }
    #object(depth) {
        this.#enter(depth);
        const members = {};
        this.#space();
        if (this.#take('}'))
            return members;
        do {
            this.#space();
            const name = this.#string();
            if (Object.hasOwn(members, name))
                this.#fail(`duplicate member ${JSON.stringify(name)}`);
            this.#space();
            if (!this.#take(':'))
                this.#fail('expected ":"');
            // defineProperty, because assigning to "__proto__" would not make a member
            Object.defineProperty(members, name, {
                value: this.#value(depth),
                enumerable: true,
                configurable: true,
                writable: true,
            });
            this.#space();
        } while (this.#take(','));
        if (!this.#take('}'))
            this.#fail('expected "," or "}"');
        return members;
    }
    #array(depth) {
        this.#enter(depth);
        const items = [];
        this.#space();
        if (this.#take(']'))
            return items;
        do {
            items.push(this.#value(depth));
            this.#space();
        } while (this.#take(','));
        if (!this.#take(']'))
            this.#fail('expected "," or "]"');
        return items;
    }
    #string() {
        const raw = this.#match(STRING, 'expected a string');
        try {
            return raw.includes('\\') || CONTROL.test(raw) ? String(JSON.parse(raw)) : raw.slice(1, -1);
        }
        catch {
            return this.#fail('bad character or escape in a string');
        }
    }
    #enter(depth) {
        if (depth > this.#maxDepth)
            this.#fail(`nested deeper than ${this.#maxDepth} levels`);
        this.#at += 1;
    }
    #space() {
        this.#match(SPACE, '');
    }
    #take(word) {
        if (!this.#text.startsWith(word, this.#at))
            return false;
        this.#at += word.length;
        return true;
    }
    #match(pattern, expected) {
        pattern.lastIndex = this.#at;
        const found = pattern.exec(this.#text)?.[0];
        if (found === undefined)
            this.#fail(expected);
        this.#at += found.length;
        return found;
    }
    #fail(what) {
        throw new SyntaxError(`${what} at offset ${this.#at}`);
    }
}
const WORDS = [
    ['true', true],
    ['false', false],
    ['null', null],
];
const PYTHON_WORDS = [
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['-Infinity', Number.NEGATIVE_INFINITY],
];


/***/ }),

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

/***/ 13274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _t: () => (/* binding */ DEFAULT_EXCLUSIONS),
  ku: () => (/* binding */ hashModel),
  Gv: () => (/* binding */ hashPath)
});

// UNUSED EXPORTS: hashFolder

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/digest.js
var digest = __webpack_require__(84974);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
// EXTERNAL MODULE: ./build/model/digests-file.js
var digests_file = __webpack_require__(3638);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/model/refusals.js
var refusals = __webpack_require__(11769);
;// CONCATENATED MODULE: ./build/model/lfs.js


/** The largest pointer that Git LFS itself would read. */
const LFS_POINTER_MAX_BYTES = 1024;
const FIRST_LINE = 'version https://git-lfs.github.com/spec/v1\n';
/**
 * Refuses the whole content of a small file when it is a Git LFS pointer (docs/spec.md of git-lfs/git-lfs): its digest
 * would stand for a few lines of text where everybody believes that it stands for the weights.
 *
 * @throws MiraError E_LFS_POINTER
 */
function refuseLfsPointer(content, path) {
    if (content.length > LFS_POINTER_MAX_BYTES || !content.toString('latin1').startsWith(FIRST_LINE))
        return;
    const size = /^size (\d{1,15})$/mu.exec(content.toString('latin1'))?.[1];
    const real = size === undefined ? 'a file of unknown size' : `a file of ${humanSize(Number(size))}`;
    throw new errors/* MiraError */.gx('E_LFS_POINTER', `${(0,refusals/* quoted */.TL)(path)} is a Git LFS pointer of ${humanSize(content.length)} that stands for ${real}`, { hint: 'Fetch the file itself: lfs: true for actions/checkout, or git lfs pull.' });
}
const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'];
/** A number of bytes for people: decimal units, two significant digits or more. */
function humanSize(bytes) {
    let value = bytes;
    let unit = 0;
    while (Math.round(value) >= 1000 && unit < UNITS.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return `${unit > 0 && value < 9.95 ? value.toFixed(1) : Math.round(value)} ${UNITS[unit]}`;
}

;// CONCATENATED MODULE: ./build/model/hash-file.js






/** What is read at a time: at 1 MiB reading costs nothing beside SHA-256, and a pause of the event loop stays near 1 ms. */
const CHUNK_BYTES = 1024 * 1024;
/** Without NONBLOCK, opening a FIFO that took the file's place would wait for a writer. */
const FLAGS = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
/**
 * SHA-256 of a regular file. The file is opened once and never through a link, and has to be the same afterwards.
 *
 * @param buffer reused between files, so that hashing many does not allocate; one at a time
 * @throws MiraError E_FILE_CHANGED, E_LFS_POINTER, E_MODEL_SYMLINK, E_MODEL_SPECIAL_FILE, E_FILE_UNREADABLE
 */
async function hashFile(path, buffer = Buffer.allocUnsafe(CHUNK_BYTES)) {
    const handle = await openRegular(path);
    try {
        return await hashOpen(handle, path, buffer);
    }
    catch (error) {
        throw error instanceof errors/* MiraError */.gx ? error : (0,refusals/* unreadableError */.Sw)(path, error);
    }
    finally {
        await handle.close();
    }
}
async function openRegular(path) {
    try {
        return await (0,promises_.open)(path, FLAGS);
    }
    catch (error) {
        switch ((0,errors/* systemCode */.xU)(error) ?? '') {
            case 'ELOOP':
            case 'EMLINK':
                throw (0,refusals/* symlinkError */.OL)(path);
            case 'ENXIO':
                throw (0,refusals/* specialFileError */.aG)(path);
            case 'ENOENT':
                throw (0,refusals/* changedError */.zi)(path, 'went away');
            default:
                throw (0,refusals/* unreadableError */.Sw)(path, error);
        }
    }
}
async function hashOpen(handle, path, buffer) {
    const before = await handle.stat({ bigint: true });
    if (!before.isFile())
        throw (0,refusals/* specialFileError */.aG)(path);
    const size = Number(before.size);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let read = 0;
    // one byte more than expected is enough to know: a growing file must not keep us here
    while (read <= size) {
        const { bytesRead } = await handle.read(buffer, 0, buffer.length, read);
        if (bytesRead === 0)
            break;
        const chunk = buffer.subarray(0, bytesRead);
        if (read === 0 && size <= LFS_POINTER_MAX_BYTES)
            refuseLfsPointer(chunk, path);
        hash.update(chunk);
        read += bytesRead;
    }
    if (read !== size || !isSame(before, await handle.stat({ bigint: true })))
        throw (0,refusals/* changedError */.zi)(path, 'changed');
    return { size, digest: `sha256:${hash.digest('hex')}` };
}
function isSame(before, after) {
    return before.size === after.size && before.mtimeNs === after.mtimeNs && before.ino === after.ino;
}

// EXTERNAL MODULE: ./build/model/walk.js
var walk = __webpack_require__(18237);
;// CONCATENATED MODULE: ./build/model/manifest.js








/** What Model Signing leaves out of a model when it lies at the top (OMS v1.0 §6; models-and-images.md §4). */
const DEFAULT_EXCLUSIONS = ['.git', '.gitattributes', '.github', '.gitignore'];
/**
 * Hashes a model.
 *
 * @throws MiraError E_MODEL_MISSING, E_MODEL_EMPTY, and what `walkFiles` and `hashFile` refuse
 */
async function hashModel(folder, options = {}) {
    const exclude = [...DEFAULT_EXCLUSIONS, ...(options.ignore ?? [])];
    const { at } = options;
    // resolved first: with a trailing slash the system would follow a link
    const path = (0,external_node_path_.resolve)(folder);
    if ((await (0,walk/* kindOf */.I)(path, at)) !== 'folder') {
        throw new errors/* MiraError */.gx('E_MODEL_MISSING', `there is no model folder at ${(0,refusals/* quoted */.TL)(folder)}`, {
            hint: 'Name the folder that holds the files of the model. If a step before makes it, check that it ran.',
            ...placed(at),
        });
    }
    const manifest = await hashFiles(folder, await (0,walk/* walkFiles */.Fv)(path, { exclude, ...placed(at) }), at);
    return { root: (0,digest/* sha256 */.sc)((0,digests_file/* digestsFile */.O)(manifest.files)), ...manifest };
}
/**
 * Hashes a folder of data, prompts or code: the same refusals as for a model, but nothing is left out.
 *
 * @throws MiraError E_CONFIG_PATH when there is no such folder, and as `hashModel`
 */
async function hashFolder(folder, options = {}) {
    const path = (0,external_node_path_.resolve)(folder);
    if ((await (0,walk/* kindOf */.I)(path, options.at)) !== 'folder')
        throw missingError(folder, 'folder', options.at);
    return hashFiles(folder, await (0,walk/* walkFiles */.Fv)(path, placed(options.at)), options.at);
}
/**
 * The digest of a material (contracts.md §1): a file's own SHA-256, or the manifest digest of a folder.
 *
 * @throws MiraError E_CONFIG_PATH when there is nothing, and as `hashFolder`
 */
async function hashPath(path, options = {}) {
    const full = (0,external_node_path_.resolve)(path);
    const kind = await (0,walk/* kindOf */.I)(full, options.at);
    if (kind === null)
        throw missingError(path, 'file or folder', options.at);
    return kind === 'file' ? (await hashFile(full)).digest : (await hashFolder(path, options)).manifest;
}
/** Enough that reading one file and hashing another overlap; hashing itself has one thread. */
const PARALLEL = 4;
async function hashFiles(folder, found, at) {
    if (found.length === 0) {
        throw new errors/* MiraError */.gx('E_MODEL_EMPTY', `no file is left in ${(0,refusals/* quoted */.TL)(folder)}`, {
            hint: 'The digest of nothing says nothing. Check the path, and what is ignored.',
            ...placed(at),
        });
    }
    const files = Array.from({ length: found.length });
    const queue = entriesOnce(found);
    const worker = async () => {
        const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
        // each worker takes the next file that nobody has; one that fails closes the queue for all
        for (const [index, { name, path }] of queue)
            files[index] = { name, ...(await hashFile(path, buffer)) };
    };
    await Promise.all(Array.from({ length: Math.min(PARALLEL, found.length) }, worker));
    return { manifest: (0,json/* jsonDigest */.jW)(files), files, bytes: files.reduce((sum, { size }) => sum + size, 0) };
}
/** Unlike an array's own iterator, a generator ends for everybody when one loop over it is left. */
function* entriesOnce(items) {
    yield* items.entries();
}
function missingError(path, what, at) {
    return new errors/* MiraError */.gx('E_CONFIG_PATH', `there is no ${what} at ${(0,refusals/* quoted */.TL)(path)}`, {
        hint: 'Paths in mira.yml are relative to mira.yml. If a step before makes it, check that it ran.',
        ...placed(at),
    });
}
function placed(at) {
    return at === undefined ? {} : { at };
}


/***/ }),

/***/ 11769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OL: () => (/* binding */ symlinkError),
/* harmony export */   Sw: () => (/* binding */ unreadableError),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   aG: () => (/* binding */ specialFileError),
/* harmony export */   zi: () => (/* binding */ changedError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** A path as messages show it: in quotes, control characters escaped, so that a file name cannot forge a line of log. */
function quoted(path) {
    return JSON.stringify(path).replaceAll(/[\u007f-\u009f\u2028\u2029]/gu, (character) => {
        return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}
function symlinkError(path, at) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_MODEL_SYMLINK', `${quoted(path)} is a symbolic link`, {
        hint: 'Replace it by what it points to (cp -L), or leave it out with ignore. A Hugging Face cache is full of links: use hf download --local-dir.',
        ...(at === undefined ? {} : { at }),
    });
}
function specialFileError(path, at) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_MODEL_SPECIAL_FILE', `${quoted(path)} is a FIFO, a socket or a device`, {
        hint: 'Remove it, or leave it out with ignore: only regular files can be hashed.',
        ...(at === undefined ? {} : { at }),
    });
}
function unreadableError(path, cause, at) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_FILE_UNREADABLE', `${quoted(path)} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)}`, {
        hint: 'Check its permissions and the disk.',
        cause,
        ...(at === undefined ? {} : { at }),
    });
}
function changedError(path, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_FILE_CHANGED', `${quoted(path)} ${what} while it was read`, {
        hint: 'Something is still writing there. Wait for it to end, and run again.',
    });
}


/***/ }),

/***/ 18237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ walkFiles),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   _6: () => (/* binding */ normalisedPath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
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
    const pending = [{ name: '', path: folder }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        for (const entry of await entriesOf(next, options.at)) {
            const part = decodeName(entry.name, next.path);
            const file = { name: next.name === '' ? part : `${next.name}/${part}`, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(next.path, part) };
            if (exclude.has(file.name))
                continue;
            if (entry.isDirectory())
                pending.push(file);
            else if (entry.isFile())
                found.push(file);
            else
                throw entry.isSymbolicLink() ? (0,_refusals_js__WEBPACK_IMPORTED_MODULE_4__/* .symlinkError */ .OL)(file.path) : (0,_refusals_js__WEBPACK_IMPORTED_MODULE_4__/* .specialFileError */ .aG)(file.path);
        }
    }
    return found.sort((a, b) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .compareBytes */ .Xo)(a.name, b.name));
}
async function entriesOf(folder, at) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder.path, { withFileTypes: true, encoding: 'buffer' });
    }
    catch (error) {
        throw (0,_refusals_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadableError */ .Sw)(folder.path, error, at);
    }
}
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function decodeName(name, folder) {
    try {
        return UTF8.decode(name);
    }
    catch (error) {
        const shown = Buffer.from(name)
            .toString('latin1')
            .replaceAll(/[^ -~]/gu, hexEscape);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MiraError */ .gx('E_MODEL_NAME', `the file name "${shown}" in ${(0,_refusals_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(folder)} is not valid UTF-8`, {
            hint: 'Rename the file: a name that is not UTF-8 cannot be written into a statement.',
            cause: error,
        });
    }
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
 * @throws MiraError E_MODEL_SYMLINK, E_MODEL_SPECIAL_FILE, E_FILE_UNREADABLE
 */
async function kindOf(path, at) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch((error) => {
        if (['ENOENT', 'ENOTDIR'].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .xU)(error) ?? ''))
            return null;
        throw (0,_refusals_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadableError */ .Sw)(path, error, at);
    });
    if (stats === null)
        return null;
    if (stats.isDirectory())
        return 'folder';
    if (stats.isFile())
        return 'file';
    throw stats.isSymbolicLink() ? (0,_refusals_js__WEBPACK_IMPORTED_MODULE_4__/* .symlinkError */ .OL)(path, at) : (0,_refusals_js__WEBPACK_IMPORTED_MODULE_4__/* .specialFileError */ .aG)(path, at);
}


/***/ }),

/***/ 98799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function serializeString (value) {
  if (!value.isWellFormed()) {
    throw new Error('Lone surrogate is not allowed');
  }
  return JSON.stringify(value);
}

function serializePrimitive (value) {
  switch (typeof value) {
    case 'number':
      if (isNaN(value)) {
        throw new Error('NaN is not allowed');
      }
      if (!isFinite(value)) {
        throw new Error('Infinity is not allowed');
      }
      // For finite numbers String(value) would give identical output, but
      // JSON.stringify benchmarks faster on V8.
      return JSON.stringify(value);
    case 'string':
      return serializeString(value);
    case 'boolean':
      return value ? 'true' : 'false';
    default:
      // null, or values JSON.stringify maps to undefined (undefined,
      // functions, symbols).
      return JSON.stringify(value);
  }
}

// Resolves a value to either its serialized primitive form (a string — or
// undefined, for values JSON.stringify drops) or a frame describing the
// container to descend into. Callers distinguish the two cases with
// `typeof result !== 'object'`.
//
// toJSON results are unwrapped here, and the wrapper objects stay in `seen`
// until the resolved subtree is fully serialized, so cycles introduced via
// toJSON are still detected.
function enterValue (value, seen) {
  let wrappers = null;
  while (value !== null && typeof value === 'object' && typeof value.toJSON === 'function') {
    if (seen.has(value)) {
      throw new Error('Circular reference detected');
    }
    seen.add(value);
    (wrappers ??= []).push(value);
    value = value.toJSON();
  }

  // Boxed Number/String/Boolean objects serialize as their primitive values,
  // mirroring how JSON.stringify treats them.
  if (value instanceof Number || value instanceof String || value instanceof Boolean) {
    value = value.valueOf();
  }

  if (value === null || typeof value !== 'object') {
    if (wrappers !== null) {
      for (const wrapper of wrappers) seen.delete(wrapper);
    }
    return serializePrimitive(value);
  }

  if (seen.has(value)) {
    throw new Error('Circular reference detected');
  }
  seen.add(value);

  return {
    container: value,
    // null marks an array frame; object frames carry their sorted keys.
    // `sort()`'s default comparator orders by UTF-16 code unit, which is the
    // order JCS requires.
    keys: Array.isArray(value) ? null : Object.keys(value).sort(),
    // Next child to serialize; the frame resumes here after a nested
    // container's subtree completes.
    index: 0,
    // Whether no member has been emitted yet (controls comma placement).
    first: true,
    // toJSON wrappers to release from `seen` when this frame completes.
    wrappers
  };
}

function canonicalize (object) {
  if (object === null || typeof object !== 'object') {
    return serializePrimitive(object);
  }

  const seen = new Set();
  const root = enterValue(object, seen);
  if (typeof root !== 'object') {
    // A toJSON chain resolved the input to a primitive.
    return root;
  }

  let result = root.keys === null ? '[' : '{';
  const stack = [root];

  // Depth-first serialization with an explicit stack instead of recursion, so
  // nesting depth is bounded by heap size rather than call-stack size. The top
  // frame is the container currently being serialized: primitive children are
  // appended inline, while a nested container pushes a new frame and jumps
  // back to the outer loop. Because frame.index was already advanced, the
  // parent resumes at its next child once the subtree is done. Opening
  // brackets are emitted when a frame is pushed, closing brackets when it
  // completes.
  outer:
  while (stack.length > 0) {
    const frame = stack[stack.length - 1];
    const container = frame.container;

    // keys === null marks an array frame; otherwise keys holds the object's
    // sorted property names. Either way the iteration counter lives on the
    // frame itself (frame.index), so when a frame is resumed after a nested
    // container completes, the while condition continues at the first
    // unserialized child instead of restarting from the beginning.
    if (frame.keys === null) {
      while (frame.index < container.length) {
        const i = frame.index++;
        if (i > 0) {
          result += ',';
        }
        const element = container[i];
        // Inside arrays, JSON.stringify serializes values with no JSON
        // representation (undefined, symbols, functions) as null.
        const value = element === undefined || typeof element === 'symbol' || typeof element === 'function' ? null : element;
        if (value === null || typeof value !== 'object') {
          result += serializePrimitive(value);
          continue;
        }
        const child = enterValue(value, seen);
        if (typeof child !== 'object') {
          // A toJSON chain resolved the child to an already-serialized
          // primitive — or, when child is undefined, to a value with no JSON
          // representation, which becomes null inside arrays.
          result += child === undefined ? 'null' : child;
          continue;
        }
        result += child.keys === null ? '[' : '{';
        stack.push(child);
        continue outer;
      }
      result += ']';
    } else {
      const keys = frame.keys;
      while (frame.index < keys.length) {
        const key = keys[frame.index++];
        const value = container[key];
        // Inside objects, JSON.stringify omits properties whose value has no
        // JSON representation (undefined, symbols, functions).
        if (value === undefined || typeof value === 'symbol' || typeof value === 'function') {
          continue;
        }
        if (value === null || typeof value !== 'object') {
          // Commas are tracked with a flag rather than the key index: a
          // skipped key must not leave a stray comma behind.
          if (frame.first) {
            frame.first = false;
          } else {
            result += ',';
          }
          result += serializeString(key) + ':' + serializePrimitive(value);
          continue;
        }
        // The child must be resolved before the key is emitted: a toJSON
        // returning a value with no JSON representation drops the whole
        // property.
        const child = enterValue(value, seen);
        if (child === undefined) {
          continue;
        }
        if (frame.first) {
          frame.first = false;
        } else {
          result += ',';
        }
        result += serializeString(key) + ':';
        if (typeof child !== 'object') {
          result += child;
          continue;
        }
        result += child.keys === null ? '[' : '{';
        stack.push(child);
        continue outer;
      }
      result += '}';
    }

    // Frame complete. The container leaves `seen` so that a later, sibling
    // reference to the same object is not mistaken for a cycle.
    seen.delete(container);
    if (frame.wrappers !== null) {
      for (const wrapper of frame.wrappers) seen.delete(wrapper);
    }
    stack.pop();
  }

  return result;
}


/***/ })

};
