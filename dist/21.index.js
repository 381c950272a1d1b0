export const id = 21;
export const ids = [21];
export const modules = {

/***/ 94231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isUnchanged),
/* harmony export */   i: () => (/* binding */ changesBetween)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84974);

/** @param before, after what stands for a thing's content, by its name */
function changesBetween(before, after) {
    const both = [...after.keys()].filter((name) => before.has(name));
    const changed = both.filter((name) => before.get(name) !== after.get(name));
    return {
        added: [...after.keys()].filter((name) => !before.has(name)).sort(_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytes */ .Xo),
        removed: [...before.keys()].filter((name) => !after.has(name)).sort(_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytes */ .Xo),
        changed: changed.sort(_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytes */ .Xo),
        unchanged: both.length - changed.length,
    };
}
function isUnchanged({ added, removed, changed }) {
    return added.length + removed.length + changed.length === 0;
}


/***/ }),

/***/ 4623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ diffInWords)
});

// EXTERNAL MODULE: ./build/model/changes.js
var model_changes = __webpack_require__(94231);
;// CONCATENATED MODULE: ./build/model/name-patterns.js
/**
 * Dotted names in few words: `layers.31.*` where everything below is chosen, `layers.{0-3,7}.mlp.*` for several numbers.
 *
 * @param names every name there is, the chosen among them
 */
function namePatterns(chosen, names) {
    const root = node();
    const wanted = new Set(chosen);
    for (const name of new Set([...names, ...chosen]))
        insert(root, name, wanted.has(name));
    return mergedNumbers(patternsBelow(root, null));
}
function node() {
    return { children: new Map(), name: null, all: 0, chosen: 0 };
}
function insert(root, name, chosen) {
    let at = root;
    for (const part of partsOfName(name)) {
        let next = at.children.get(part);
        if (next === undefined)
            at.children.set(part, (next = node()));
        next.all += 1;
        if (chosen)
            next.chosen += 1;
        at = next;
    }
    at.name = chosen ? 'chosen' : 'other';
}
const MAX_PARTS = 32;
/** A stranger's name may have thousands of dots: what goes too deep stays together. */
function partsOfName(name) {
    const parts = name.split('.');
    return parts.length <= MAX_PARTS ? parts : [...parts.slice(0, MAX_PARTS - 1), parts.slice(MAX_PARTS - 1).join('.')];
}
function patternsBelow(at, prefix, into = []) {
    for (const [part, child] of at.children) {
        const path = prefix === null ? part : `${prefix}.${part}`;
        if (child.chosen === 0)
            continue;
        if (child.chosen === child.all && child.all > 1)
            into.push(`${path}.*`);
        else {
            if (child.name === 'chosen')
                into.push(path);
            patternsBelow(child, path, into);
        }
    }
    return into;
}
/** Patterns that differ in nothing but one number become one. */
function mergedNumbers(patterns) {
    const groups = new Map();
    for (const pattern of patterns) {
        const parts = pattern.split('.');
        const at = parts.findIndex((part) => /^\d{1,9}$/u.test(part));
        const key = JSON.stringify([at, parts.with(at, '')]);
        const group = groups.get(key);
        if (group !== undefined && at !== -1)
            group.numbers.push(Number(parts[at]));
        else
            groups.set(at === -1 ? pattern : key, { parts, at, numbers: at === -1 ? [] : [Number(parts[at])] });
    }
    return Array.from(groups.values(), ({ parts, at, numbers }) => numbers.length < 2 ? parts.join('.') : parts.with(at, `{${ranges(numbers)}}`).join('.'));
}
function ranges(numbers) {
    const runs = [];
    for (const number of numbers.toSorted((a, b) => a - b)) {
        const run = runs.at(-1);
        if (run !== undefined && number === run[1] + 1)
            run[1] = number;
        else
            runs.push([number, number]);
    }
    return runs.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(',');
}

// EXTERNAL MODULE: ./build/model/refusals.js
var refusals = __webpack_require__(11769);
;// CONCATENATED MODULE: ./build/model/diff-words.js



/** What changed, in plain words: a first line that says it all, then lines with details. */
function diffInWords(diff) {
    if (diff.identical)
        return [`nothing changed: ${counted(diff.files.unchanged, 'file')}, the same names and contents`];
    const first = [
        weightsInWords(diff.tensors),
        part('tokenizer', diff.tokenizer),
        part('chat template', diff.chatTemplate),
        part('generation config', diff.generationConfig),
        part('code-bearing files', diff.codeBearing),
    ];
    return [
        first.filter((words) => words !== null).join('; '),
        ...details('GGUF keys', diff.ggufKeys),
        ...details('configuration', diff.config),
        filesInWords(diff.files),
    ];
}
function weightsInWords(tensors) {
    if (tensors === 'not-saved')
        return 'tensors not compared (a manifest was saved without --tensors)';
    if (tensors === 'unread')
        return 'tensors not compared (not all of them could be read)';
    const { same, added, removed, changed, unchanged, names } = tensors;
    if (names.length === 0)
        return 'no tensors on either side (only safetensors and GGUF are read)';
    if (same)
        return `weights unchanged (${counted(names.length, 'tensor')})`;
    const before = changed.length + unchanged + removed.length;
    const words = [
        changed.length === 0
            ? `none of ${counted(before, 'tensor')} changed`
            : `${changed.length} of ${counted(before, 'tensor')} changed: ${listed(namePatterns(changed.map(({ name }) => name), names))}${kinds(changed)}`,
        ...(added.length === 0 ? [] : [`${added.length} added: ${listed(namePatterns(added, names))}`]),
        ...(removed.length === 0 ? [] : [`${removed.length} removed: ${listed(namePatterns(removed, names))}`]),
    ];
    return words.join('; ');
}
function kinds(changed) {
    const dtypes = Map.groupBy(changed.flatMap(({ dtype }) => (dtype === null ? [] : [`${dtype[0]} → ${dtype[1]}`])), (pair) => pair);
    const shapes = changed.filter(({ shape }) => shape !== null).length;
    const words = [
        ...Array.from(dtypes, ([pair, all]) => `${pair} in ${all.length}`),
        ...(shapes === 0 ? [] : [`another shape in ${shapes}`]),
    ];
    return words.length === 0 ? '' : ` (${words.join(', ')})`;
}
/** `null` where neither side has any of it. */
function part(what, changes) {
    const { added, removed, changed, unchanged } = changes;
    if ((0,model_changes/* isUnchanged */._)(changes))
        return unchanged === 0 ? null : `${what} unchanged`;
    if (unchanged + changed.length + removed.length === 0)
        return `${what} added (${listed(added)})`;
    if (unchanged + changed.length + added.length === 0)
        return `${what} removed (${listed(removed)})`;
    return `${what} changed (${inDetail(changes)})`;
}
function details(what, changes) {
    return (0,model_changes/* isUnchanged */._)(changes) ? [] : [`${what}: ${inDetail(changes)}`];
}
function inDetail({ changed, added, removed }) {
    const groups = [
        [changed, ''],
        [added, 'added '],
        [removed, 'removed '],
    ];
    return groups
        .filter(([names]) => names.length > 0)
        .map(([names, how]) => `${how}${listed(names)}`)
        .join('; ');
}
function filesInWords({ added, removed, changed, renamed, unchanged }) {
    const moves = renamed.map(({ from, to }) => `${shown(from)} → ${shown(to)}`);
    const groups = [
        [changed.map(shown), 'changed'],
        [added.map(shown), 'added'],
        [removed.map(shown), 'removed'],
        [moves, 'renamed'],
    ];
    const words = groups
        .filter(([names]) => names.length > 0)
        .map(([names, how]) => `${names.length} ${how} (${few(names)})`);
    return `files: ${[...words, `${unchanged} unchanged`].join(', ')}`;
}
const MOST = 8;
function listed(names) {
    return few(names.map(shown));
}
function few(words) {
    const rest = words.length - MOST;
    return `${words.slice(0, MOST).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
const MOST_CHARACTERS = 200;
/** Names come from a stranger's file: what is not plain is quoted. */
function shown(name) {
    const short = name.length <= MOST_CHARACTERS ? name : `${name.slice(0, MOST_CHARACTERS)}…`;
    return /^[\w./:{},*+@… -]+$/u.test(short) ? short : (0,refusals/* quoted */.TL)(short);
}
function counted(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 33036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ diffModels)
});

// EXTERNAL MODULE: ./build/model/changes.js
var model_changes = __webpack_require__(94231);
;// CONCATENATED MODULE: ./build/model/parts.js
/** Files by their base names, as Transformers, SentencePiece, tiktoken and diffusers write them. */
const PART_OF_FILE = [
    [
        /(?:^|\/)(?:chat_template\.(?:jinja|json)|chat_templates\/[^/]+|additional_chat_templates\/[^/]+)$/u,
        'chatTemplate',
    ],
    [/(?:^|\/)generation_config\.json$/u, 'generationConfig'],
    [
        /(?:^|\/)(?:tokenizer\.(?:json|model)|tokenizer\.model\.v\d+|tekken\.json|vocab\.(?:json|txt)|merges\.txt|special_tokens_map\.json|added_tokens\.json|[^/]*\.spm|spiece\.model|sentencepiece[^/]*\.model|[^/]+\.tiktoken)$/u,
        'tokenizer',
    ],
];
const TOKENIZER_CONFIG = /(?:^|\/)tokenizer_config\.json$/u;
const CONFIG = /config\.json$/u;
/** @param contents `null` where only the files are known: then a configuration is compared as a whole */
function partsOf(files, contents) {
    const parts = {
        tokenizer: new Map(),
        chatTemplate: new Map(),
        generationConfig: new Map(),
        ggufKeys: new Map(),
        config: new Map(),
    };
    const gguf = files.filter(({ name }) => isGguf(name, contents));
    for (const { name, digest } of files) {
        const members = ownMembers(contents, name);
        if (gguf.some((file) => file.name === name)) {
            // a single file is compared with the other side's, whatever it is called
            const prefix = gguf.length === 1 ? '' : `${name}: `;
            for (const [key, value] of Object.entries(members ?? {}))
                parts[partOfKey(key)].set(`${prefix}${key}`, value);
            continue;
        }
        const part = PART_OF_FILE.find(([pattern]) => pattern.test(name))?.[1] ?? partOfConfig(name);
        if (part === null)
            continue;
        if (members === undefined)
            parts[part].set(name, digest);
        else
            for (const [key, value] of membersOf(name, part, members))
                parts[key[0]].set(key[1], value);
    }
    return parts;
}
/** A file may be called `constructor`. */
function ownMembers(contents, name) {
    return contents !== null && Object.hasOwn(contents.members, name) ? contents.members[name] : undefined;
}
function isGguf(name, contents) {
    const members = ownMembers(contents, name);
    return members !== undefined && !CONFIG.test(name) && !/\.safetensors$/iu.test(name);
}
function partOfKey(key) {
    if (key.startsWith('tokenizer.chat_template'))
        return 'chatTemplate';
    return key.startsWith('tokenizer.') ? 'tokenizer' : 'ggufKeys';
}
function partOfConfig(name) {
    if (TOKENIZER_CONFIG.test(name))
        return 'tokenizer';
    return CONFIG.test(name) ? 'config' : null;
}
function membersOf(name, part, members) {
    return Object.entries(members).map(([key, digest]) => {
        const own = TOKENIZER_CONFIG.test(name) && key === 'chat_template' ? 'chatTemplate' : part;
        return [[own, `${name}: ${key}`], digest];
    });
}

// EXTERNAL MODULE: ./build/digest.js
var digest = __webpack_require__(84974);
;// CONCATENATED MODULE: ./build/model/tensor-diff.js

/** Goes through both lists at once, which are in order: nothing but names is kept. */
function diffTensors(before, after) {
    const added = [];
    const removed = [];
    const changed = [];
    const names = [];
    let unchanged = 0;
    for (const [olds, news] of pairedGroups(before.tensors, after.tensors)) {
        // the parts of a pipeline use the same names in several files
        const twice = olds.length > 1 || news.length > 1;
        const label = ({ name, file }) => (twice ? `${file}: ${name}` : name);
        const pairs = new Map();
        for (const old of olds)
            pairs.set(label(old), [old, null]);
        for (const now of news)
            pairs.set(label(now), [pairs.get(label(now))?.[0] ?? null, now]);
        for (const [name, [old, now]] of pairs) {
            names.push(name);
            if (old === null)
                added.push(name);
            else if (now === null)
                removed.push(name);
            else {
                const change = changeOf(name, old, now);
                if (change === null)
                    unchanged += 1;
                else
                    changed.push(change);
            }
        }
    }
    return {
        same: before.weightsDigest === after.weightsDigest,
        added: added.sort(digest/* compareBytes */.Xo),
        removed: removed.sort(digest/* compareBytes */.Xo),
        changed: changed.sort((a, b) => (0,digest/* compareBytes */.Xo)(a.name, b.name)),
        unchanged,
        names: names.sort(digest/* compareBytes */.Xo),
    };
}
/** The tensors of a name on both sides, of one name after another. */
function* pairedGroups(before, after) {
    const [olds, news] = [groupsByName(before), groupsByName(after)];
    let [old, now] = [olds.next(), news.next()];
    while (old.done !== true || now.done !== true) {
        const order = old.done === true ? 1 : now.done === true ? -1 : (0,digest/* compareBytes */.Xo)(old.value[0]?.name ?? '', now.value[0]?.name ?? '');
        yield [order <= 0 ? (old.value ?? []) : [], order >= 0 ? (now.value ?? []) : []];
        if (order <= 0)
            old = olds.next();
        if (order >= 0)
            now = news.next();
    }
}
function* groupsByName(tensors) {
    let group = [];
    for (const tensor of tensors) {
        if (group.length > 0 && group[0]?.name !== tensor.name) {
            yield group;
            group = [];
        }
        group.push(tensor);
    }
    if (group.length > 0)
        yield group;
}
/** `null` for the same tensor. */
function changeOf(name, old, now) {
    const sameShape = old.shape.length === now.shape.length && old.shape.every((count, i) => count === now.shape[i]);
    if (sameShape && old.dtype === now.dtype && old.digest === now.digest)
        return null;
    return {
        name,
        dtype: old.dtype === now.dtype ? null : [old.dtype, now.dtype],
        shape: sameShape ? null : [old.shape, now.shape],
    };
}

;// CONCATENATED MODULE: ./build/model/diff.js



function diffModels(before, after) {
    const contents = pairedContents(before.contents, after.contents);
    const [old, now] = [partsOf(before.files, contents?.before ?? null), partsOf(after.files, contents?.after ?? null)];
    return {
        identical: before.manifest === after.manifest,
        files: diffFiles(before.files, after.files),
        tensors: tensorsOf(contents),
        tokenizer: (0,model_changes/* changesBetween */.i)(old.tokenizer, now.tokenizer),
        chatTemplate: (0,model_changes/* changesBetween */.i)(old.chatTemplate, now.chatTemplate),
        generationConfig: (0,model_changes/* changesBetween */.i)(old.generationConfig, now.generationConfig),
        ggufKeys: (0,model_changes/* changesBetween */.i)(old.ggufKeys, now.ggufKeys),
        config: (0,model_changes/* changesBetween */.i)(old.config, now.config),
        codeBearing: (0,model_changes/* changesBetween */.i)(codeOf(before), codeOf(after)),
    };
}
/** Contents are compared only where both sides have them. */
function pairedContents(before, after) {
    return before === null || after === null ? null : { before, after };
}
function tensorsOf(contents) {
    if (contents === null)
        return 'not-saved';
    const { before, after } = contents;
    return before.unread.length + after.unread.length > 0 ? 'unread' : diffTensors(before, after);
}
function codeOf({ files, codeBearing }) {
    const names = new Set(codeBearing);
    return new Map(files.filter(({ name }) => names.has(name)).map(({ name, digest }) => [name, digest]));
}
function diffFiles(before, after) {
    const [old, now] = [digestsByName(before), digestsByName(after)];
    const changes = (0,model_changes/* changesBetween */.i)(old, now);
    if ((0,model_changes/* isUnchanged */._)(changes))
        return { ...changes, renamed: [] };
    const gone = Map.groupBy(changes.removed, (name) => old.get(name));
    const renamed = [];
    for (const to of changes.added) {
        const from = gone.get(now.get(to))?.shift();
        if (from !== undefined)
            renamed.push({ from, to });
    }
    const moved = new Set(renamed.flatMap(({ from, to }) => [from, to]));
    return {
        ...changes,
        added: changes.added.filter((name) => !moved.has(name)),
        removed: changes.removed.filter((name) => !moved.has(name)),
        renamed,
    };
}
function digestsByName(files) {
    return new Map(files.map(({ name, digest }) => [name, digest]));
}


/***/ }),

/***/ 33056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nT: () => (/* binding */ MAX_SAVED_BYTES),
  m3: () => (/* binding */ parseSavedManifest),
  le: () => (/* binding */ savedManifest)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/digest.js
var build_digest = __webpack_require__(84974);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
// EXTERNAL MODULE: ./build/statements/fields.js
var fields = __webpack_require__(96950);
// EXTERNAL MODULE: ./build/model/digests-file.js
var digests_file = __webpack_require__(3638);
// EXTERNAL MODULE: ./build/model/json-cursor.js
var json_cursor = __webpack_require__(70773);
// EXTERNAL MODULE: ./build/model/manifest.js + 2 modules
var model_manifest = __webpack_require__(88480);
// EXTERNAL MODULE: ./build/model/model-tensors.js
var model_tensors = __webpack_require__(54248);
// EXTERNAL MODULE: ./build/model/refusals.js
var refusals = __webpack_require__(11769);
// EXTERNAL MODULE: ./build/model/tensor-builder.js
var tensor_builder = __webpack_require__(74003);
// EXTERNAL MODULE: ./build/model/tensor-columns.js
var tensor_columns = __webpack_require__(19143);
;// CONCATENATED MODULE: ./build/model/saved-tensors.js





const MAX_DIMENSIONS = 64;
/**
 * The list of tensors in a saved manifest.
 *
 * @throws SyntaxError
 */
function savedTensors(cursor) {
    const lists = new Map();
    cursor.items(() => {
        const entry = readEntry(cursor);
        let list = lists.get(entry.file);
        if (list === undefined)
            lists.set(entry.file, (list = new SavedList()));
        list.add(entry);
    });
    return new model_tensors/* ModelTensors */.e(Array.from(lists, ([file, list]) => ({ file, columns: list.finish() })));
}
function readEntry(cursor) {
    const texts = new Map();
    const shape = [];
    let shapes = 0;
    cursor.members((member) => {
        if (member === 'shape') {
            shapes += 1;
            cursor.items(() => {
                const count = cursor.count();
                if (count === null || shape.push(count) > MAX_DIMENSIONS)
                    throw new SyntaxError('a shape is no list of counts');
            });
        }
        else if (TEXTS.has(member)) {
            if (texts.has(member))
                throw new SyntaxError(`duplicate member ${(0,refusals/* quoted */.TL)(member)}`);
            texts.set(member, cursor.string());
        }
        else
            cursor.skip();
    });
    const [name, dtype, digest, file] = [...TEXTS].map((member) => texts.get(member));
    if (name?.isWellFormed() !== true || dtype?.isWellFormed() !== true || shapes !== 1 || file === undefined) {
        throw new SyntaxError('a tensor lacks its name, dtype, shape or file');
    }
    if (digest === undefined || !(0,build_digest/* isDigest */.Bc)(digest))
        throw new SyntaxError(`tensor ${(0,refusals/* quoted */.TL)(name)} has no digest`);
    return { name, dtype, shape, digest, file };
}
const TEXTS = new Set(['name', 'dtype', 'digest', 'file']);
/** The tensors of one file in a manifest. */
class SavedList {
    #builder = new tensor_builder/* TensorBuilder */.t(16, 1024);
    #digests = Buffer.alloc(16 * tensor_columns/* DIGEST_BYTES */.x4);
    add({ name, dtype, shape, digest }) {
        const at = this.#builder.count * tensor_columns/* DIGEST_BYTES */.x4;
        if (at === this.#digests.length)
            this.#digests = Buffer.concat([this.#digests], 2 * at);
        this.#digests.write((0,build_digest/* hexOf */.ZD)(digest), at, 'hex');
        this.#builder.add(name, dtype, shape, 0, 0);
    }
    finish() {
        const digests = Uint8Array.from(this.#digests.subarray(0, this.#builder.count * tensor_columns/* DIGEST_BYTES */.x4));
        return this.#builder.finish(digests).columns;
    }
}

;// CONCATENATED MODULE: ./build/model/saved-manifest.js











/** What `mira hash --json` prints, beside the tensors; the last three are there with `--tensors`. */
const saved = dist/* object */.Ikc({
    root: fields/* digest */.br,
    manifest: fields/* digest */.br,
    files: dist/* pipe */.FsL(dist/* array */.YOg(dist/* object */.Ikc({ name: fields/* text */.Qq, size: fields/* count */.U9, digest: fields/* digest */.br })), dist/* minLength */.BpQ(1)),
    codeBearing: dist/* optional */.lqM(dist/* array */.YOg(fields/* text */.Qq), []),
    weightsDigest: dist/* optional */.lqM(dist/* nullable */.mee(fields/* digest */.br)),
    unread: dist/* optional */.lqM(dist/* array */.YOg(fields/* text */.Qq), []),
    // no v.record, which passes over names such as "constructor"
    members: dist/* optional */.lqM(dist/* custom */.IeY(isMembers, 'members are no digests by file and name')),
});
function isMembers(value) {
    return ((0,json/* isObject */.Gv)(value) && Object.values(value).every((own) => (0,json/* isObject */.Gv)(own) && Object.values(own).every(isDigestText)));
}
function isDigestText(value) {
    return typeof value === 'string' && (0,build_digest/* isDigest */.Bc)(value);
}
/** What is read of a file: a quarter of a million tensors. */
const MAX_SAVED_BYTES = 64 * 1024 * 1024;
const TOGETHER = 500;
/** A manifest as it is saved: JSON in parts, so that no text of all tensors has to be in memory. */
function* savedManifest({ root, manifest, files, codeBearing, contents }) {
    yield `{"root":"${root}","manifest":"${manifest}","files":`;
    yield* inParts(files);
    yield `,"codeBearing":${JSON.stringify(codeBearing)}`;
    if (contents !== null) {
        yield `,"weightsDigest":${JSON.stringify(contents.weightsDigest)}`;
        if (contents.unread.length > 0)
            yield `,"unread":${JSON.stringify(contents.unread)}`;
        yield ',"tensors":';
        yield* inParts(contents.tensors);
        yield ',"members":{';
        let first = true;
        for (const [file, members] of Object.entries(contents.members)) {
            yield `${first ? '' : ','}${JSON.stringify(file)}:${JSON.stringify(members)}`;
            first = false;
        }
        yield '}';
    }
    yield '}';
}
/** A JSON array of many small items. */
function* inParts(items) {
    let part = '[';
    let within = 0;
    let first = true;
    for (const item of items) {
        part += `${first ? '' : ','}${JSON.stringify(item)}`;
        first = false;
        within += 1;
        if (within < TOGETHER)
            continue;
        yield part;
        part = '';
        within = 0;
    }
    yield `${part}]`;
}
/**
 * Reads what `savedManifest` gave. Its digests have to follow from what it lists.
 *
 * @throws MiraError E_MANIFEST
 */
function parseSavedManifest(content, path) {
    const fail = (what, cause) => {
        throw new errors/* MiraError */.gx('E_MANIFEST', `${(0,refusals/* quoted */.TL)(path)} ${what}`, {
            hint: 'Name a model folder, or a file that mira hash --json (--tensors) has written.',
            ...(cause === undefined ? {} : { cause }),
        });
    };
    const { members: parsed, tensors } = parsedManifest(content, fail);
    const { root, manifest, files, codeBearing, unread, members } = parsed;
    if (files.some(({ name }, i) => i > 0 && (0,build_digest/* compareBytes */.Xo)(files[i - 1]?.name ?? '', name) >= 0)) {
        fail('does not list its files in order, each once');
    }
    if ((0,model_manifest/* manifestDigest */.It)(files) !== manifest)
        fail('has another manifest digest than its files give');
    if ((0,build_digest/* sha256 */.sc)((0,digests_file/* digestsFile */.O)(files)) !== root)
        fail('has another root digest than its files give');
    const weights = parsed.weightsDigest ?? null;
    if (tensors !== null && weights !== expectedWeights(tensors, unread)) {
        fail('has another weightsDigest than its tensors give');
    }
    return {
        root,
        manifest,
        files,
        bytes: files.reduce((sum, { size }) => sum + size, 0),
        codeBearing,
        contents: tensors === null ? null : { weightsDigest: weights, tensors, unread, members: members ?? {} },
    };
}
function expectedWeights(tensors, unread) {
    return unread.length === 0 ? (0,model_tensors/* weightsDigest */.K)(tensors) : null;
}
/** The tensors go straight into their columns; everything else is small. */
function parsedManifest(content, fail) {
    try {
        const cursor = new json_cursor/* JsonCursor */.N(content);
        const rest = new Map();
        let tensors = null;
        cursor.members((name) => {
            const start = cursor.at;
            if (rest.has(name) || (name === 'tensors' && tensors !== null)) {
                throw new SyntaxError(`duplicate member ${(0,refusals/* quoted */.TL)(name)}`);
            }
            if (name === 'tensors')
                tensors = savedTensors(cursor);
            else {
                cursor.skip();
                if (Object.hasOwn(saved.entries, name)) {
                    rest.set(name, (0,json/* parseJson */.qF)(content.toString('utf8', start, cursor.offset)));
                }
            }
        });
        cursor.end();
        return { members: dist/* parse */.qgA(saved, Object.fromEntries(rest)), tensors };
    }
    catch (error) {
        return fail(`is no saved manifest (${(0,errors/* messageOf */.bD)(error)})`, error);
    }
}


/***/ })

};
