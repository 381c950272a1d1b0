export const id = 7456;
export const ids = [7456];
export const modules = {

/***/ 97456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   shedRights: () => (/* binding */ shedRights)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99368);





/** Variables that carry a right of the job. */
const RIGHTS = /^(?:ACTIONS_.+|INPUT_TOKEN|INPUT_SECRETS|GITHUB_TOKEN|GH_TOKEN)$/u;
/** Names the file in which the rights wait for the fresh process. */
const HANDED = 'MIRA_RIGHTS_FILE';
/**
 * Replaces this process by a fresh one whose environment block holds no right of the job: whoever reads
 * `/proc/<pid>/environ` sees what a process was started with, whatever it deletes from `process.env` later. The rights go
 * through a file that is gone before any other program is started. Where a process cannot be replaced (Windows), nothing
 * happens.
 *
 * @returns only in the process that is to go on
 */
function shedRights() {
    const waiting = process.env[HANDED];
    if (waiting !== undefined) {
        delete process.env[HANDED];
        takeUp(waiting);
        return;
    }
    if (process.platform === 'win32' || typeof process.execve !== 'function')
        return;
    const entries = Object.entries(process.env);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(process.env['RUNNER_TEMP'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), `mira-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    const rights = Object.fromEntries(entries.filter(([name]) => RIGHTS.test(name)));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, JSON.stringify(rights), { mode: 0o600, flag: 'wx' });
    const rest = Object.fromEntries(entries.filter(([name]) => !RIGHTS.test(name)));
    // execve is marked as experimental, which would be the first line of every log
    const argv = [
        process.execPath,
        '--disable-warning=ExperimentalWarning',
        ...process.execArgv,
        ...process.argv.slice(1),
    ];
    process.execve(process.execPath, argv, { ...rest, [HANDED]: file });
}
function takeUp(file) {
    const rights = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, 'utf8'));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(file);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(rights))
        return;
    for (const [name, value] of Object.entries(rights)) {
        if (RIGHTS.test(name) && typeof value === 'string')
            process.env[name] = value;
    }
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
/**
 * Order by UTF-8 bytes, which JavaScript's own string order (UTF-16 units) is not: only above U+FFFF do the two differ, so
 * that only there bytes have to be made.
 */
function compareBytes(a, b) {
    const length = Math.min(a.length, b.length);
    let at = 0;
    while (at < length && a.charCodeAt(at) === b.charCodeAt(at))
        at += 1;
    if (at === a.length && at === b.length)
        return 0;
    const near = [a.charCodeAt(at), b.charCodeAt(at), a.charCodeAt(at - 1)];
    if (near.some((unit) => unit >= 0xd800 && unit < 0xe000))
        return Buffer.compare(Buffer.from(a), Buffer.from(b));
    return at === length ? a.length - b.length : a.charCodeAt(at) - b.charCodeAt(at);
}


/***/ }),

/***/ 99368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   dQ: () => (/* binding */ parseJsonBytes),
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
/**
 * `parseJson` of bytes, which have to be UTF-8.
 *
 * @throws SyntaxError, or TypeError for bytes that are no UTF-8
 */
function parseJsonBytes(bytes) {
    return parseJson(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
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
