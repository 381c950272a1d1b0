export const id = 3449;
export const ids = [3449,7963];
export const modules = {

/***/ 68248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pinCommand: () => (/* binding */ pinCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var build_errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/images/client.js + 7 modules
var images_client = __webpack_require__(94560);
// EXTERNAL MODULE: ./build/images/lock.js
var images_lock = __webpack_require__(25568);
;// CONCATENATED MODULE: ./build/images/find/written.js
const NOTHING = { text: '', pieces: [] };
/** The part of a file between two offsets. */
function written(source, start = 0, end = source.length) {
    const text = source.slice(start, end);
    return text === '' ? NOTHING : { text, pieces: [{ length: text.length, start }] };
}
/** Text that stands nowhere as it is. */
function unwritten(text) {
    return text === '' ? NOTHING : { text, pieces: [{ length: text.length, start: null }] };
}
/** The end of a line at an offset, whatever it is there: `\n`. */
function newlineAt(start) {
    return { text: '\n', pieces: [{ length: 1, start }] };
}
function slice({ text, pieces }, start, end = text.length) {
    const kept = [];
    let index = 0;
    for (const piece of pieces) {
        const from = Math.max(start, index) - index;
        const to = Math.min(end, index + piece.length) - index;
        if (from < to)
            kept.push({ length: to - from, start: piece.start === null ? null : piece.start + from });
        index += piece.length;
        if (index >= end)
            break;
    }
    return { text: text.slice(start, end), pieces: kept };
}
function join(parts) {
    if (parts.length === 1)
        return parts[0] ?? NOTHING;
    const pieces = [];
    for (const piece of parts.flatMap((part) => part.pieces)) {
        const last = pieces.at(-1);
        const continues = last !== undefined && last.start !== null && last.start + last.length === piece.start;
        if (continues)
            pieces[pieces.length - 1] = { length: last.length + piece.length, start: last.start };
        else
            pieces.push(piece);
    }
    return { text: parts.map(({ text }) => text).join(''), pieces };
}
function trim(value) {
    const start = value.text.length - value.text.trimStart().length;
    return slice(value, start, Math.max(start, value.text.trimEnd().length));
}
/** The offset of a character; `null` where there is none, or it stands nowhere. */
function offsetAt({ pieces }, index) {
    let rest = index;
    for (const { length, start } of pieces) {
        if (rest < length)
            return start === null || rest < 0 ? null : start + rest;
        rest -= length;
    }
    return null;
}
/** The offsets from the first character to behind the last; `null` when there is none, or it stands nowhere. */
function spanOf(value) {
    const first = offsetAt(value, 0);
    const last = offsetAt(value, value.text.length - 1);
    return first === null || last === null ? null : [first, last + 1];
}
/** Whether every character stands somewhere in the file. */
function isWritten({ pieces }) {
    return pieces.every(({ start }) => start !== null);
}
/** Whether the characters stand one behind the other in the file. */
function isContiguous({ pieces }) {
    return pieces.length === 1 && pieces[0]?.start !== null;
}

;// CONCATENATED MODULE: ./build/images/pin-edit.js

const DIGEST_AT_END = /@(sha256:[0-9a-f]{64})$/u;
/** Whether a reference without digest names its tag. */
function hasTag(text) {
    return text.lastIndexOf(':') > text.lastIndexOf('/');
}
/**
 * What has to change in a file for an image to be pinned to a digest: the digest that stands there gives way, or one is
 * put behind the reference, with the tag that it stands for where none was written.
 *
 * @returns `null` when the text is written so that it cannot be edited in place
 */
function pinEdit(found, digest) {
    if (found.image.kind === 'open')
        return null;
    const { reference, insertAt } = found.image;
    const old = DIGEST_AT_END.exec(reference.text)?.[1];
    if (old === undefined) {
        const text = `${hasTag(reference.text) ? '' : ':latest'}@${digest}`;
        return insertAt === null ? null : { start: insertAt, end: insertAt, text };
    }
    const written = slice(reference, reference.text.length - old.length);
    const span = isContiguous(written) ? spanOf(written) : null;
    if (span !== null)
        return { start: span[0], end: span[1], text: digest };
    // written with escapes, but hardly in the digest
    const at = found.text.lastIndexOf(old);
    return at === -1 ? null : { start: found.start + at, end: found.start + at + old.length, text: digest };
}
/** The digest at the end of a text that is otherwise open, such as `${{ inputs.image }}@sha256:…`. */
function digestAtEnd(text) {
    const hex = /@sha256:([0-9a-f]{64})$/u.exec(text.trim())?.[1];
    return hex === undefined ? null : `sha256:${hex}`;
}

// EXTERNAL MODULE: ./build/images/proxy.js
var proxy = __webpack_require__(88635);
// EXTERNAL MODULE: ./build/images/reference.js
var reference = __webpack_require__(28794);
// EXTERNAL MODULE: ./build/commands/config.js
var commands_config = __webpack_require__(64429);
// EXTERNAL MODULE: ./build/digest.js
var digest = __webpack_require__(84974);
// EXTERNAL MODULE: ./build/images/check.js
var images_check = __webpack_require__(18627);
;// CONCATENATED MODULE: ./build/commands/pin/online.js


const ANSWERS = {
    E_REGISTRY_NOT_FOUND: 'gone',
    E_REGISTRY_DIGEST: 'gone',
    E_REGISTRY_AUTH: 'no-access',
};
const HINTS = {
    gone: 'The registry does not have this digest any more: run mira pin --update, or bring the image back.',
    'no-access': "Log in (docker/login-action, docker login). On ghcr.io the job's token needs packages: read.",
    down: 'The registry gave no answer that says whether the image is there: run the job again.',
};
/** Asks once for every digest, one after the other; the answers by source. */
async function askRegistries(images, client) {
    const known = new Map();
    const answers = new Map();
    for (const { source, at, pinned, locked } of images) {
        if (pinned === null)
            continue;
        const key = `${pinned.registry}/${pinned.repository}@${pinned.digest ?? ''}`;
        const answer = known.get(key) ?? (await ask(pinned, client));
        known.set(key, answer);
        const moved = answer.error === null && locked !== null ? await movedFrom(locked, client) : null;
        answers.set(source, { ...withPlace(answer, at), moved });
    }
    return answers;
}
async function ask(pinned, client) {
    try {
        await client.confirm(pinned);
        return { answer: 'there', error: null, moved: null };
    }
    catch (error) {
        if (!(error instanceof build_errors/* MiraError */.gx))
            throw error;
        return { answer: ANSWERS[error.code] ?? 'down', error, moved: null };
    }
}
async function movedFrom({ ref, tag, digest }, client) {
    if (tag === null)
        return null;
    try {
        const now = await client.look((0,reference/* parseImageReference */.o)(ref));
        return now === digest ? null : now;
    }
    catch (error) {
        // a tag that is gone does no harm: nobody pulls by it
        if (error instanceof build_errors/* MiraError */.gx)
            return null;
        throw error;
    }
}
function withPlace({ answer, error }, at) {
    if (error === null || answer === 'there')
        return { answer, error, moved: null };
    const word = { gone: 'is gone', 'no-access': 'cannot be accessed', down: 'could not be asked for' }[answer];
    const message = `the pinned image ${word}: ${error.message}`;
    return { answer, error: new build_errors/* MiraError */.gx(error.code, message, { at, hint: HINTS[answer], cause: error }), moved: null };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/images/find/ignore.js
const DIRECTIVE = /^(?:#|\/\/)\s*mira:\s*ignore\s+(\S.*?)\s*$/u;
/**
 * The reason of a `# mira: ignore <reason>` (`//` in JSON) that exempts an image: in a comment behind it on its line, or
 * alone on the line above it or above its statement. One without a reason exempts nothing.
 */
function ignoreReason(file, use) {
    const { line, column } = file.place(use.end);
    const behind = /(?:^|\s)((?:#|\/\/).*)$/u.exec(file.line(line, column))?.[1];
    const above = [line, file.lineOf(use.start), file.lineOf(use.from ?? use.start)].map((at) => file.line(at - 1));
    for (const comment of [behind, ...above]) {
        const reason = comment === undefined ? undefined : DIRECTIVE.exec(comment.trim())?.[1];
        if (reason !== undefined)
            return reason;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/images/find/found.js

/** The images of a file in the order in which they stand there, each once however often it is used. */
function foundImages(file, uses) {
    const byStart = new Map();
    for (const use of uses)
        if (!byStart.has(use.start))
            byStart.set(use.start, use);
    const sources = new Set();
    return [...byStart.values()]
        .sort((a, b) => a.start - b.start)
        .map((use) => {
        const at = file.place(use.start);
        const line = `${file.path}:${at.line}`;
        const usual = use.pointer === null ? line : `${file.path}#${use.pointer}`;
        const source = sources.has(usual) ? `${line}:${at.column}` : usual;
        sources.add(source);
        const ignored = ignoreReason(file, use);
        return { at, source, text: file.text.slice(use.start, use.end), start: use.start, image: use.image, ignored };
    });
}

;// CONCATENATED MODULE: ./build/images/find/words.js

/** No reference is as long. */
const MAX_LENGTH = 16 * 1024;
/** Nobody writes as many; what follows them is not looked at. */
const MAX_WORDS = 1000;
/** The words of a line, split at spaces outside quotes. */
function wordsOf(line) {
    return [...readWords(line)];
}
function* readWords(line) {
    let count = 0;
    for (const [start, end] of wordSpans(line.text)) {
        count += 1;
        if (count > MAX_WORDS)
            return;
        const raw = slice(line, start, end);
        yield { raw, value: unquoted(raw) };
    }
}
/** The words of a text, quotes included. */
function* rawWords(text) {
    for (const [start, end] of wordSpans(text))
        yield text.slice(start, end);
}
function* wordSpans(text) {
    const gap = /\s*/uy;
    const plain = /[^\s"']*/uy;
    for (let index = 0;;) {
        gap.lastIndex = index;
        gap.test(text);
        const start = gap.lastIndex;
        if (start >= text.length)
            return;
        index = start;
        for (;;) {
            plain.lastIndex = index;
            plain.test(text);
            index = plain.lastIndex;
            const next = text[index];
            if (next !== '"' && next !== "'")
                break;
            index = behindQuote(text, index);
        }
        yield [start, index];
    }
}
/** The offset behind the quote that ends what one begins; one that does not end takes the rest of the line. */
function behindQuote(text, from) {
    const quote = text[from] ?? '"';
    let index = from + 1;
    for (;;) {
        const end = text.indexOf(quote, index);
        if (end === -1)
            return text.length;
        // in double quotes a backslash escapes; counted back, because there are few of them
        if (quote === "'" || backslashesBefore(text, end, from) % 2 === 0)
            return end + 1;
        index = end + 1;
    }
}
function backslashesBefore(text, end, from) {
    let count = 0;
    while (text[end - 1 - count] === '\\' && end - 1 - count > from)
        count += 1;
    return count;
}
function unquoted(raw) {
    if (raw.text.length > MAX_LENGTH || !/["']/u.test(raw.text))
        return raw;
    const parts = [];
    let index = 0;
    for (;;) {
        const quote = /["']/u.exec(raw.text.slice(index))?.index;
        if (quote === undefined)
            break;
        const start = index + quote;
        const end = behindQuote(raw.text, start);
        const isClosed = end - start > 1 && raw.text[end - 1] === raw.text[start];
        parts.push(slice(raw, index, start), slice(raw, start + 1, isClosed ? end - 1 : end));
        index = end;
    }
    parts.push(slice(raw, index));
    return join(parts);
}
/** Flags such as `--from=x` at the beginning of a line, their values without quotes. */
function flagsOf(line) {
    const flags = [];
    for (const { raw } of readWords(line)) {
        const name = /^--([A-Za-z][A-Za-z0-9-]*)(?:=|$)/u.exec(raw.text)?.[1];
        if (name === undefined)
            break;
        const value = slice(raw, Math.min(raw.text.length, name.length + 3));
        flags.push({ name: name.toLowerCase(), value: { raw: value, value: unquoted(value) } });
    }
    return flags;
}

;// CONCATENATED MODULE: ./build/images/find/dockerfile-lines.js


/** Each costs a hundred bytes or two. */
const MAX_LINES = 20_000;
/** The instructions after which here-documents may follow. */
const WITH_HEREDOCS = /^(?:ONBUILD\s+)?(?:RUN|COPY|ADD)\b/iu;
/** Of a line without spaces around it. */
const dockerfile_lines_DIRECTIVE = /^#\s*([A-Za-z][A-Za-z0-9]*)\s*=\s*(\S.*)$/u;
/**
 * Splits a Dockerfile into instructions as BuildKit's parser does (Dockerfile reference: "Format", "Parser directives",
 * "Here-Documents"; where the reference is silent, moby/buildkit `frontend/dockerfile/parser`).
 */
function readLines(dockerfile) {
    if (hasMoreLines(dockerfile.text)) {
        return { instructions: [], syntax: null, problem: { offset: 0, why: `it has more than ${MAX_LINES} lines` } };
    }
    const lines = splitLines(dockerfile);
    const directives = readDirectives(lines);
    const continued = continuation(directives.escape);
    const instructions = [];
    let index = 0;
    while (index < lines.length) {
        const first = lines[index];
        index += 1;
        if (first === undefined || isSkipped(first))
            continue;
        const parts = [];
        let line = first;
        for (;;) {
            const body = line === undefined ? null : continued(line);
            if (line !== undefined)
                parts.push(body ?? line);
            if (body === null)
                break;
            while (index < lines.length && isSkipped(lines[index]))
                index += 1;
            line = lines[index];
            if (line === undefined)
                break;
            index += 1;
        }
        const whole = trim(join(parts));
        const start = offsetAt(trim(first), 0) ?? 0;
        instructions.push(instructionOf(whole, start));
        if (!WITH_HEREDOCS.test(whole.text))
            continue;
        for (const { name, tabs } of heredocsOf(whole.text)) {
            const end = endOfHeredoc(lines, index, name, tabs);
            if (end === -1) {
                const why = `the here-document ${JSON.stringify(name)} does not end`;
                return { instructions, syntax: directives.syntax, problem: { offset: start, why } };
            }
            index = end + 1;
        }
    }
    return { instructions, syntax: directives.syntax, problem: null };
}
/** @returns the line that ends it, `-1` when none does */
function endOfHeredoc(lines, from, name, tabs) {
    for (let index = from; index < lines.length; index += 1) {
        const text = lines[index]?.text ?? '';
        if ((tabs ? text.replace(/^\t+/u, '') : text) === name)
            return index;
    }
    return -1;
}
/** Counted before anything is made of them. */
function hasMoreLines(text) {
    let ends = 0;
    for (let at = text.indexOf('\n'); at !== -1 && ends <= MAX_LINES; at = text.indexOf('\n', at + 1))
        ends += 1;
    return ends > MAX_LINES;
}
function splitLines(dockerfile) {
    const lines = [];
    // a byte order mark is no part of the first line
    let start = dockerfile.text.startsWith('\u{feff}') ? 1 : 0;
    while (start < dockerfile.text.length) {
        const newline = dockerfile.text.indexOf('\n', start);
        const end = newline === -1 ? dockerfile.text.length : newline;
        lines.push(slice(dockerfile, start, dockerfile.text[end - 1] === '\r' ? end - 1 : end));
        start = end + 1;
    }
    return lines;
}
/** Directives stand before everything else, even before comments and blank lines. */
function readDirectives(lines) {
    let escape = '\\';
    let syntax = null;
    for (const [index, line] of lines.entries()) {
        if (index === 0 && line.text.startsWith('#!'))
            continue;
        const [, name = '', value = ''] = dockerfile_lines_DIRECTIVE.exec(line.text.trim()) ?? [];
        const key = name.toLowerCase();
        if (!['syntax', 'escape', 'check'].includes(key))
            break;
        if (key === 'escape' && value === '`')
            escape = value;
        if (key === 'syntax') {
            const from = line.text.indexOf(value, line.text.indexOf('=') + 1);
            // arguments for the frontend may follow
            syntax = slice(line, from, from + (value.split(/\s/u)[0] ?? '').length);
        }
    }
    return { escape, syntax };
}
/** The line without its end, if it ends in an escape that is not itself escaped. */
function continuation(escape) {
    const end = escape === '`' ? /(?<!`)`[ \t]*$/u : /(?<!\\)\\[ \t]*$/u;
    return (line) => {
        const found = end.exec(line.text);
        return found === null ? null : slice(line, 0, found.index);
    };
}
function isSkipped(line) {
    return line !== undefined && /^\s*(?:#|$)/u.test(line.text);
}
function instructionOf(whole, start) {
    const keyword = /^\S*/u.exec(whole.text)?.[0] ?? '';
    const rest = trim(slice(whole, keyword.length));
    return keyword.toUpperCase() === 'ONBUILD'
        ? instructionOf(rest, start)
        : { keyword: keyword.toUpperCase(), rest, start };
}
function* heredocsOf(line) {
    if (!line.includes('<<'))
        return;
    for (const word of rawWords(line)) {
        const [, dash, delimiter] = /^\d*<<(-?)([^<]+)$/u.exec(word) ?? [];
        if (delimiter !== undefined)
            yield { name: delimiter.replaceAll(/["']/gu, ''), tabs: dash === '-' };
    }
}

;// CONCATENATED MODULE: ./build/images/find/variables.js

/** Nobody writes a longer reference, and defaults that double each other would grow without end. */
const variables_MAX_LENGTH = 4096;
const MAX_DEPTH = 16;
const MAX_VARIABLES = 32;
const NAME = /[A-Za-z_][A-Za-z0-9_]*/uy;
const OPERATOR = /:?[-+?]/uy;
/**
 * Replaces `$NAME`, `${NAME}` and the shell's `:-`, `-`, `:+` and `+` forms by what they stand for when nobody sets the
 * variables (Dockerfile reference, "Environment replacement"; Compose specification, "Interpolation", where `$$` is a
 * dollar sign). A variable without default leaves the text open.
 */
function expand(text, defaultOf, depth = 0) {
    if (text.text.length > variables_MAX_LENGTH)
        return variables_open('it is too long');
    const parts = [];
    const variables = new Set();
    let length = 0;
    let index = 0;
    const add = (part) => {
        parts.push(part);
        length += part.text.length;
        return length <= variables_MAX_LENGTH;
    };
    while (index < text.text.length) {
        const dollar = text.text.indexOf('$', index);
        if (!add(slice(text, index, dollar === -1 ? undefined : dollar)))
            return variables_open('it is too long');
        if (dollar === -1)
            break;
        if (text.text[dollar + 1] === '$') {
            add(slice(text, dollar, dollar + 1));
            index = dollar + 2;
            continue;
        }
        const use = readUse(text, dollar);
        if (use === null || depth > MAX_DEPTH)
            return variables_open('it has a substitution that cannot be followed here');
        const result = variables_valueOf(use, defaultOf, depth);
        if (result.kind === 'open')
            return result;
        for (const name of result.variables)
            variables.add(name);
        if (variables.size > MAX_VARIABLES)
            return variables_open(`it is made from more than ${MAX_VARIABLES} variables`);
        if (!add(result.value))
            return variables_open('it is too long');
        index = use.end;
    }
    return { kind: 'text', value: join(parts), variables: [...variables] };
}
/**
 * The variables in the last part and the tag of a reference that choose nothing any more once a digest stands at an
 * offset: all but the one in whose own default it is. A mirror in front can still be chosen.
 */
function overruledAt(text, insertAt) {
    const names = new Set();
    for (let dollar = text.text.indexOf('$', text.text.lastIndexOf('/') + 1); dollar !== -1;) {
        const use = readUse(text, dollar);
        if (use === null)
            break;
        const [from, to] = [offsetAt(text, dollar) ?? -1, offsetAt(text, use.end - 1) ?? -1];
        if (insertAt <= from || insertAt > to)
            names.add(use.name);
        dollar = text.text.indexOf('$', use.end);
    }
    return [...names];
}
function readUse(text, dollar) {
    const braced = text.text[dollar + 1] === '{';
    const name = match(NAME, text.text, dollar + (braced ? 2 : 1));
    if (name === null)
        return null;
    let index = dollar + (braced ? 2 : 1) + name.length;
    if (!braced)
        return { name, operator: '', word: NOTHING, end: index };
    if (text.text[index] === '}')
        return { name, operator: '', word: NOTHING, end: index + 1 };
    const operator = match(OPERATOR, text.text, index);
    if (operator === null)
        return null;
    index += operator.length;
    const close = closingBrace(text.text, index);
    return close === null ? null : { name, operator, word: slice(text, index, close), end: close + 1 };
}
function closingBrace(text, from) {
    let depth = 1;
    for (let index = from; index < text.length; index += 1) {
        if (text.startsWith('${', index))
            depth += 1;
        else if (text[index] === '}')
            depth -= 1;
        if (depth === 0)
            return index;
    }
    return null;
}
function variables_valueOf(use, defaultOf, depth) {
    const { name, operator, word } = use;
    const known = defaultOf(name);
    const given = known !== null && (known.value.text !== '' || !operator.startsWith(':'));
    const own = (value) => ({
        kind: 'text',
        value: value.value,
        variables: [name, ...value.variables],
    });
    if (operator.endsWith('-'))
        return given ? own(known) : withName(expand(word, defaultOf, depth + 1), name);
    if (operator.endsWith('+')) {
        return withName(given ? expand(word, defaultOf, depth + 1) : { kind: 'text', value: NOTHING, variables: [] }, name);
    }
    return known === null || (operator !== '' && !given) ? variables_open(`${name} has no default`) : own(known);
}
function withName(expansion, name) {
    return expansion.kind === 'open' ? expansion : { ...expansion, variables: [name, ...expansion.variables] };
}
function variables_open(why) {
    return { kind: 'open', why };
}
function match(pattern, text, index) {
    pattern.lastIndex = index;
    return pattern.exec(text)?.[0] ?? null;
}

;// CONCATENATED MODULE: ./build/images/find/digest-places.js



/**
 * Where in a Dockerfile the digest of an image belongs: behind the reference or, where it ends in the default of an
 * argument that serves nothing but this image, into the default. Then who overrides the argument overrides the digest
 * too; a default that is used elsewhere (`pip install x==$VERSION`) has to stay as it is.
 */
class DigestPlaces {
    #readings;
    /** Where each argument is declared; `null` in place of a span: by a stage, which hands it to every command. */
    #declared = new Map();
    /** Where each variable is used. */
    #used = new Map();
    /** By the offset at which a default ends, and the reference. */
    #answers = new Map();
    constructor(dockerfile, instructions, readings) {
        this.#readings = readings;
        const firstStage = instructions.findIndex(({ keyword }) => keyword === 'FROM');
        for (const [index, { keyword, rest }] of instructions.entries()) {
            if (keyword !== 'ARG')
                continue;
            for (const { value } of wordsOf(rest)) {
                add(this.#declared, value.text.split('=')[0] ?? '', index > firstStage ? null : spanOf(value));
            }
        }
        for (const { 1: name = '', index } of dockerfile.text.matchAll(/\$\{?([A-Za-z_][A-Za-z0-9_]*)/gu)) {
            if (this.#declared.has(name))
                add(this.#used, name, offsetAt(dockerfile, index) ?? -1);
        }
    }
    useOf(reading) {
        const { instruction, word, expansion } = reading;
        const [start, end] = spanOf(word.value) ?? [instruction.start, instruction.start];
        const use = { start, end, pointer: null, from: instruction.start };
        if (expansion.kind === 'open')
            return { ...use, image: expansion };
        const reference = expansion.value;
        const last = spanOf(reference)?.[1] ?? null;
        if (last === null)
            return { ...use, image: { kind: 'open', why: 'it is empty' } };
        const isHere = last > start && last <= end;
        if (!isHere && this.#isOnlyFor(reading, reference.text, last)) {
            const overruled = overruledAt(word.value, last).filter((name) => !reading.carriers.includes(name));
            return { ...use, image: { kind: 'reference', reference, insertAt: last, overruled } };
        }
        const insertAt = isHere ? last : end;
        return { ...use, image: { kind: 'reference', reference, insertAt, overruled: overruledAt(word.value, insertAt) } };
    }
    #isOnlyFor({ carriers }, text, last) {
        const key = `${last} ${text}`;
        const known = this.#answers.get(key);
        if (known !== undefined)
            return known;
        const uses = this.#readings
            .filter(({ expansion }) => expansion.kind === 'text' && expansion.value.text === text)
            .filter(({ expansion }) => expansion.kind === 'text' && spanOf(expansion.value)?.[1] === last)
            .map(({ word }) => spanOf(word.value));
        const declared = carriers.flatMap((name) => this.#declared.get(name) ?? []);
        const spans = [...uses, ...declared].filter((span) => span !== null).sort(([a], [b]) => a - b);
        const answer = !declared.includes(null) &&
            carriers.every((name) => (this.#used.get(name) ?? []).every((offset) => isWithin(spans, offset)));
        this.#answers.set(key, answer);
        return answer;
    }
}
function add(map, name, value) {
    const values = map.get(name);
    if (values === undefined)
        map.set(name, [value]);
    else
        values.push(value);
}
/** @param spans in order, none within another */
function isWithin(spans, offset) {
    const next = spans.findIndex(([start]) => start > offset);
    const span = spans.at(next === -1 ? -1 : next - 1);
    return span !== undefined && next !== 0 && offset < span[1];
}

;// CONCATENATED MODULE: ./build/images/find/dockerfile.js





/** Set by BuildKit for each platform that it builds for; nobody knows their values here. */
const PLATFORM_ARGUMENTS = new Set(['BUILD', 'TARGET'].flatMap((side) => ['PLATFORM', 'OS', 'ARCH', 'VARIANT'].map((part) => `${side}${part}`)));
/** More than anybody writes; what follows is said not to have been read. */
const MAX_IMAGES = 1000;
/**
 * The images of a Dockerfile: `FROM`, `COPY --from`, `RUN --mount=from`, `# syntax=`; not stages, and not `scratch`.
 * `ARG` defaults count as what they say: who builds with other arguments chooses another image, and knows it.
 *
 * @param dockerfile the whole file, or one that stands inside another
 */
function findInDockerfile(dockerfile) {
    const { instructions, syntax, problem } = readLines(dockerfile);
    const readings = readImages(instructions);
    const places = new DigestPlaces(dockerfile, instructions, readings);
    const uses = readings.map((reading) => places.useOf(reading));
    const span = syntax === null ? null : spanOf(syntax);
    if (syntax !== null && span !== null) {
        const image = { kind: 'reference', reference: syntax, insertAt: span[1], overruled: [] };
        uses.unshift({ start: span[0], end: span[1], pointer: null, image });
    }
    const problems = problem === null ? [] : [problem];
    if (readings.length === MAX_IMAGES)
        problems.push({ offset: 0, why: `it names ${MAX_IMAGES} images or more` });
    return { uses, problems };
}
function readImages(instructions) {
    const readings = [];
    const globals = new Map();
    let locals = globals;
    const stages = new Set(['scratch']);
    const named = new Set(stageNames(instructions));
    const expanded = (value) => expand(value, (name) => locals.get(name) ?? null);
    const add = (instruction, word, expansion) => {
        const last = expansion.kind === 'text' ? spanOf(expansion.value)?.[1] : undefined;
        const carriers = expansion.kind === 'text' ? expansion.variables : [];
        readings.push({
            instruction,
            word,
            expansion,
            carriers: carriers.filter((name) => spanOf(locals.get(name)?.value ?? NOTHING)?.[1] === last),
        });
    };
    for (const instruction of instructions) {
        if (readings.length === MAX_IMAGES)
            break;
        if (instruction.keyword === 'ARG')
            declare(instruction, locals, globals, expanded);
        else if (instruction.keyword === 'FROM') {
            const { image, name } = readFrom(instruction);
            locals = globals;
            const expansion = image === null ? null : expanded(image.value);
            if (image !== null && expansion !== null && !isStage(image, expansion, stages))
                add(instruction, image, expansion);
            if (name !== null)
                stages.add(name);
            locals = new Map();
        }
        else {
            for (const word of sourcesOf(instruction)) {
                const expansion = expanded(word.value);
                const text = expansion.kind === 'text' ? expansion.value.text.toLowerCase() : null;
                // a number is the stage of that number
                if (text === '' || text === 'scratch' || (text !== null && (named.has(text) || /^\d+$/u.test(text))))
                    continue;
                add(instruction, word, expansion);
            }
        }
    }
    return readings;
}
/** `FROM [--platform=…] image [AS name]`. */
function readFrom({ rest }) {
    const words = wordsOf(rest).slice(flagsOf(rest).length);
    const [image = null, as, name] = words;
    return { image, name: as?.raw.text.toLowerCase() === 'as' ? (name?.value.text.toLowerCase() ?? null) : null };
}
function stageNames(instructions) {
    return instructions.flatMap((instruction) => {
        const name = instruction.keyword === 'FROM' ? readFrom(instruction).name : null;
        return name === null ? [] : [name];
    });
}
/** Stages before this one, `scratch`, and names such as `base-$TARGETARCH` when stages of that form are there. */
function isStage(image, expansion, stages) {
    if (expansion.kind === 'text')
        return stages.has(expansion.value.text.toLowerCase());
    const variables = [...image.value.text.matchAll(/\$\{?([A-Za-z_][A-Za-z0-9_]*)\}?/gu)];
    if (variables.length === 0 || !variables.every(([, name = '']) => PLATFORM_ARGUMENTS.has(name)))
        return false;
    const parts = image.value.text.toLowerCase().split(/\$\{?[a-z_][a-z0-9_]*\}?/u);
    const [prefix = '', suffix = ''] = [parts[0], parts.at(-1)];
    return [...stages].some((stage) => stage.length > prefix.length + suffix.length && stage.startsWith(prefix) && stage.endsWith(suffix));
}
/** `ARG name[=default]…`; without a default, a stage takes over that of the arguments before the first `FROM`. */
function declare({ rest }, scope, globals, expanded) {
    for (const { value } of wordsOf(rest)) {
        const [name = ''] = value.text.split('=');
        if (name.length === value.text.length) {
            const inherited = globals.get(name);
            if (inherited !== undefined)
                scope.set(name, inherited);
            continue;
        }
        const expansion = expanded(slice(value, name.length + 1));
        if (expansion.kind === 'text')
            scope.set(name, expansion);
        else
            scope.delete(name);
    }
}
/** Where `COPY --from` and `RUN --mount` take files from. */
function sourcesOf({ keyword, rest }) {
    if (keyword !== 'COPY' && keyword !== 'RUN')
        return [];
    return flagsOf(rest).flatMap(({ name, value }) => {
        if (keyword === 'COPY' && name === 'from')
            return [value];
        return keyword === 'RUN' && name === 'mount' ? mountSource(value.value) : [];
    });
}
function mountSource(mount) {
    for (const { 0: field, index } of mount.text.matchAll(/[^,]+/gu)) {
        const key = /^\s*from\s*=\s*/iu.exec(field)?.[0];
        if (key === undefined)
            continue;
        const raw = slice(mount, index + key.length, index + field.length);
        return [{ raw, value: raw }];
    }
    return [];
}

;// CONCATENATED MODULE: ./build/images/find/hcl.js

const SKIPPED = /(?:\s|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))+/uy;
const WORD = /[A-Za-z_][A-Za-z0-9_.-]*/uy;
const HEREDOC = /<<-?([A-Za-z_][A-Za-z0-9_]*)[ \t]*\r?\n/uy;
/** Each costs a hundred bytes or two. */
const MAX_TOKENS = 100_000;
/** @returns `null` when there are more tokens than anybody writes */
function readTokens(source) {
    const tokens = [];
    let index = source.startsWith('\u{feff}') ? 1 : 0;
    const take = (pattern) => {
        pattern.lastIndex = index;
        const found = pattern.exec(source);
        if (found !== null)
            index = pattern.lastIndex;
        return found;
    };
    while (index < source.length) {
        if (take(SKIPPED) !== null)
            continue;
        if (tokens.length === MAX_TOKENS)
            return null;
        const start = index;
        const heredoc = take(HEREDOC)?.[1];
        if (heredoc !== undefined) {
            const from = index;
            const end = new RegExp(`^[ \\t]*${heredoc}[ \\t]*\\r?$`, 'mu').exec(source.slice(from));
            index = end === null ? source.length : from + end.index;
            tokens.push({ kind: 'text', value: written(source, from, index) });
            if (end !== null)
                index += end[0].length;
        }
        else if (source[index] === '"') {
            index = endOfString(source, index + 1);
            tokens.push({ kind: 'text', value: written(source, start + 1, index) });
            index += 1;
        }
        else {
            const isWord = take(WORD) !== null;
            if (!isWord)
                index += 1;
            tokens.push({ kind: isWord ? 'word' : 'mark', value: written(source, start, index) });
        }
    }
    return tokens;
}
/** The offset of the closing quote; quotes inside `${ }` open strings of their own. */
function endOfString(source, from) {
    let depth = 0;
    for (let index = from; index < source.length; index += 1) {
        const next = source[index];
        if (next === '\\' && depth === 0)
            index += 1;
        else if (source.startsWith('${', index))
            depth += 1;
        else if (next === '}' && depth > 0)
            depth -= 1;
        else if ((next === '"' && depth === 0) || next === '\n')
            return index;
    }
    return source.length;
}
/** The value of `name = "text"` within the tokens of a block, at any depth. */
function assigned(tokens, name) {
    for (const [index, { kind, value }] of tokens.entries()) {
        if (kind !== 'word' || value.text !== name || tokens[index + 1]?.value.text !== '=')
            continue;
        const text = tokens[index + 2];
        return text?.kind === 'text' ? text.value : null;
    }
    return null;
}
/** Blocks such as `target "app" { … }`, with the tokens between their braces. */
function* blocksOf(tokens, kind) {
    for (let index = 0; index < tokens.length; index += 1) {
        const [token, label, brace] = tokens.slice(index, index + 3);
        if (token?.kind !== 'word' || token.value.text !== kind || label?.kind !== 'text')
            continue;
        if (brace?.value.text !== '{')
            continue;
        const end = closing(tokens, index + 3);
        yield { name: label.value.text, body: tokens.slice(index + 3, end) };
        index = end;
    }
}
function closing(tokens, from) {
    let depth = 1;
    for (let index = from; index < tokens.length; index += 1) {
        const token = tokens[index];
        if (token?.kind === 'mark' && token.value.text === '{')
            depth += 1;
        if (token?.kind === 'mark' && token.value.text === '}')
            depth -= 1;
        if (depth === 0)
            return index;
    }
    return tokens.length;
}

;// CONCATENATED MODULE: ./build/images/find/jsonc.js
/** No file that people write has more, and it keeps what is done here quick. */
const MAX_QUOTES = 60_000;
/**
 * JSON with comments as YAML, in which JSON and trailing commas are allowed anyway: comments become spaces, so that every
 * offset stays what it was. A text with more quotes than `MAX_QUOTES` stays as it is.
 */
function withoutComments(source) {
    let quotes = 0;
    for (let at = source.indexOf('"'); at !== -1; at = source.indexOf('"', at + 1))
        quotes += 1;
    if (quotes > MAX_QUOTES)
        return source;
    // a string that does not end goes on to the end of its line, whatever is in it
    return source.replaceAll(/"(?:\\.|[^"\\\n])*"?|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|\u{feff}|\t/gu, (match) => match.startsWith('"') ? match : match.replaceAll(/[^\n]/gu, ' '));
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/images/find/yaml-tree.js




/** What takes a kilobyte or two each while the file is looked at, and what the parser is slow with. */
const LIMITS = [
    [/[,:\n]/gu, 40_000, 'entries'],
    [/["']/gu, MAX_QUOTES, 'quotes'],
    [/[[\]{}]/gu, 40_000, 'brackets'],
    [/-[ \t]/gu, 40_000, 'list items'],
    [/[*&!?]/gu, 20_000, 'anchors, aliases and tags'],
];
/** A file that merges a large map into many others could fill the memory. */
const MAX_MERGED = 100_000;
const MAX_MERGE_DEPTH = 100;
/**
 * A YAML file to walk through from above: aliases are followed, merge keys are looked through, nothing is copied, so
 * that a thousand aliases of one node cost what they cost to write.
 */
class YamlTree {
    problems;
    roots;
    #source;
    #targets = new Map();
    #entries = new Map();
    #merged = 0;
    constructor(source) {
        this.#source = source;
        const documents = parse(source);
        if ('why' in documents) {
            this.problems = [documents];
            this.roots = [];
            return;
        }
        this.problems = documents.flatMap(({ errors }) => errors.slice(0, 1).map(({ pos, message }) => ({ offset: pos[0], why: `it is not YAML: ${firstLine(message)}` })));
        for (const document of documents)
            this.#resolveAliases(document);
        this.roots = documents.map(({ contents }, index) => ({ node: contents, pointer: index === 0 ? '' : null }));
    }
    /** The members of a map; of several with one name, the last, as most readers do. */
    members(branch) {
        const node = this.#follow(branch.node);
        if (!(0,dist/* isMap */.jh)(node))
            return [];
        return [...this.#entriesOf(node)].map(([name, value]) => ({ name, branch: child(branch, name, value) }));
    }
    member(branch, name) {
        const node = this.#follow(branch.node);
        const value = (0,dist/* isMap */.jh)(node) ? this.#entriesOf(node).get(name) : undefined;
        return value === undefined ? null : child(branch, name, value);
    }
    items(branch) {
        const node = this.#follow(branch.node);
        return (0,dist/* isSeq */.oP)(node) ? node.items.map((item, index) => child(branch, String(index), item)) : [];
    }
    /** Identifies what a branch leads to, whichever alias it came through. */
    identity(branch) {
        return this.#follow(branch.node);
    }
    /** The text that stands there; `null` for maps, lists, numbers and nothing. */
    text(branch) {
        const node = this.#follow(branch.node);
        if (!(0,dist/* isScalar */.jn)(node) || typeof node.value !== 'string' || !node.range)
            return null;
        const [from, to] = node.range;
        const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
        const start = quoted ? from + 1 : from;
        const end = quoted ? to - 1 : to;
        if (this.#source.slice(start, end) === node.value) {
            return { value: written(this.#source, start, end), start, end, insertAt: end };
        }
        if (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL')
            return this.#block(node.value, from, to);
        // escapes and folded lines: what is written behind the text is still behind it
        return { value: unwritten(node.value), start, end, insertAt: quoted ? end : null };
    }
    #block(value, from, to) {
        let at = this.#source.indexOf('\n', from) + 1;
        const parts = [];
        const lines = value.split('\n');
        for (const [index, line] of lines.entries()) {
            const found = line === '' ? at : this.#source.indexOf(line, at);
            if (found === -1 || found > to)
                return { value: unwritten(value), start: from, end: to, insertAt: null };
            const end = found + line.length;
            parts.push(written(this.#source, found, end));
            // whatever ends the line in the file, it is one character here
            if (index < lines.length - 1)
                parts.push(newlineAt(end));
            const next = this.#source.indexOf('\n', end);
            at = next === -1 ? this.#source.length : next + 1;
        }
        const text = join(parts);
        const span = spanOf(trim(text));
        return span === null
            ? { value: text, start: from, end: to, insertAt: null }
            : { value: text, start: span[0], end: span[1], insertAt: span[1] };
    }
    #follow(node) {
        return (0,dist/* isAlias */.Vj)(node) ? (this.#targets.get(node) ?? null) : node;
    }
    /** What every alias stands for, found in one pass: asking the library costs a walk through the file for each. */
    #resolveAliases(document) {
        const anchors = new Map();
        (0,dist/* visit */.YR)(document, {
            Node: (_, node) => {
                if ((0,dist/* isAlias */.Vj)(node)) {
                    const target = anchors.get(node.source);
                    if (target === undefined)
                        this.#report(node.range?.[0] ?? 0, 'an alias stands for nothing before it');
                    this.#targets.set(node, target ?? null);
                }
                else if (node.anchor !== undefined)
                    anchors.set(node.anchor, node);
            },
        });
    }
    /** Each problem once: what is wrong a thousand times is said with its first place. */
    #report(offset, why) {
        if (!this.problems.some((problem) => problem.why === why))
            this.problems.push({ offset, why });
    }
    #entriesOf(map, depth = 0) {
        const known = this.#entries.get(map);
        if (known !== undefined)
            return known;
        const entries = new Map();
        // entered before it is filled: a map that merges itself ends here
        this.#entries.set(map, entries);
        const merged = [];
        for (const { key, value } of map.items) {
            const name = this.#follow(key);
            if (!(0,dist/* isScalar */.jn)(name))
                continue;
            const isMerge = name.value === '<<' && (name.type === 'PLAIN' || name.type === undefined);
            if (isMerge)
                merged.push(value);
            else
                entries.set(String(name.value), value);
        }
        for (const source of merged.flatMap((value) => this.#mergedMaps(value))) {
            if (depth === MAX_MERGE_DEPTH) {
                this.#report(map.range?.[0] ?? 0, `merge keys lead through more than ${MAX_MERGE_DEPTH} maps`);
                break;
            }
            const inherited = this.#entriesOf(source, depth + 1);
            this.#merged += inherited.size;
            if (this.#merged > MAX_MERGED) {
                this.#report(map.range?.[0] ?? 0, `merge keys bring in more than ${MAX_MERGED} members`);
                break;
            }
            for (const [name, value] of inherited)
                if (!entries.has(name))
                    entries.set(name, value);
        }
        return entries;
    }
    #mergedMaps(value) {
        const node = this.#follow(value);
        if ((0,dist/* isMap */.jh)(node))
            return [node];
        return (0,dist/* isSeq */.oP)(node) ? node.items.map((item) => this.#follow(item)).filter((item) => (0,dist/* isMap */.jh)(item)) : [];
    }
}
const MAX_IN_PLACE = 64 * 1024;
/** A scalar that is to be read in place, such as a Dockerfile; `null` when it is written with escapes, or too long. */
function inPlace({ value }) {
    return isWritten(value) && value.text.length <= MAX_IN_PLACE ? value : null;
}
function parse(source) {
    for (const [pattern, most, what] of LIMITS) {
        let count = 0;
        for (const _ of source.matchAll(pattern))
            count += 1;
        if (count > most)
            return { offset: 0, why: `it has more than ${most} ${what}` };
    }
    try {
        // duplicates are not searched for: that takes quadratic time, and every one of them is looked at
        const documents = (0,dist/* parseAllDocuments */.hR)(source, {
            uniqueKeys: false,
            merge: false,
            version: '1.2',
            prettyErrors: false,
        });
        return Array.isArray(documents) ? documents : [];
    }
    catch (error) {
        // nested too deeply for the parser
        return { offset: 0, why: `it cannot be read as YAML: ${firstLine((0,build_errors/* messageOf */.bD)(error))}` };
    }
}
function child({ pointer }, name, node) {
    const step = name.replaceAll('~', '~0').replaceAll('/', '~1');
    return { node: (0,dist/* isNode */.Ll)(node) ? node : null, pointer: pointer === null ? null : `${pointer}/${step}` };
}
function firstLine(message) {
    return message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/u, '') ?? message;
}

;// CONCATENATED MODULE: ./build/images/find/bake.js






const SCHEME = 'docker-image://';
/** The images of a bake file in HCL: every `docker-image://`, and the Dockerfiles that it holds or names. */
function findInBakeHcl(source) {
    const tokens = readTokens(source);
    if (tokens === null)
        return { uses: [], problems: [{ offset: 0, why: 'it has more parts than can be looked at' }] };
    const defaults = new Map();
    for (const { name, body } of blocksOf(tokens, 'variable')) {
        const value = assigned(body, 'default');
        if (value !== null)
            defaults.set(name, { value, variables: [] });
    }
    const mentions = [];
    const inline = [];
    for (const { body } of blocksOf(tokens, 'target')) {
        mentions.push(...mentionOf(assigned(body, 'context')?.text ?? '.', assigned(body, 'dockerfile')?.text ?? null));
        const dockerfile = assigned(body, 'dockerfile-inline');
        if (dockerfile !== null)
            inline.push(dockerfile);
    }
    const found = inline.map((dockerfile) => findInDockerfile(dockerfile));
    const uses = [...usesIn(tokens, defaults), ...found.flatMap((findings) => findings.uses)];
    const problems = found.flatMap((findings) => findings.problems ?? []);
    return { uses, mentions, problems };
}
function* usesIn(tokens, defaults) {
    for (const { kind, value } of tokens) {
        if (kind === 'text' && value.text.startsWith(SCHEME))
            yield useOf(slice(value, SCHEME.length), null, defaults);
    }
}
/** The same of a bake file in JSON. */
function findInBakeJson(source) {
    const tree = new YamlTree(withoutComments(source));
    const uses = [];
    const mentions = [];
    for (const root of tree.roots) {
        const defaults = new Map();
        for (const { name, branch } of membersOf(tree, tree.member(root, 'variable'))) {
            const value = tree.member(branch, 'default');
            const text = value === null ? null : tree.text(value);
            if (text !== null)
                defaults.set(name, { value: text.value, variables: [] });
        }
        for (const { branch: target } of membersOf(tree, tree.member(root, 'target'))) {
            const textOf = (name) => {
                const branch = tree.member(target, name);
                return branch === null ? null : (tree.text(branch)?.value.text ?? null);
            };
            mentions.push(...mentionOf(textOf('context') ?? '.', textOf('dockerfile')));
            for (const { branch } of membersOf(tree, tree.member(target, 'contexts'))) {
                const text = tree.text(branch);
                if (text === null || !text.value.text.startsWith(SCHEME))
                    continue;
                const image = useOf(slice(text.value, SCHEME.length), branch.pointer, defaults);
                uses.push(image.end === 0 ? { ...image, start: text.start, end: text.end } : image);
            }
        }
    }
    return { uses, mentions, problems: tree.problems };
}
function membersOf(tree, branch) {
    return branch === null ? [] : tree.members(branch);
}
function mentionOf(context, dockerfile) {
    if (/[$:]/u.test(`${context}${dockerfile ?? ''}`))
        return [];
    return [{ kind: 'dockerfile', path: `${context}/${dockerfile ?? 'Dockerfile'}` }];
}
/** Defaults serve tags and arguments too, so a digest goes behind the reference and never into one of them. */
function useOf(value, pointer, defaults) {
    const [start, end] = spanOf(value) ?? [0, 0];
    const expansion = expand(value, (name) => defaults.get(name) ?? null);
    if (expansion.kind === 'open')
        return { start, end, pointer, image: expansion };
    const overruled = overruledAt(value, end);
    return { start, end, pointer, image: { kind: 'reference', reference: expansion.value, insertAt: end, overruled } };
}

;// CONCATENATED MODULE: ./build/images/find/compose.js




const compose_SCHEME = 'docker-image://';
/**
 * The images of a Compose file: `image` of services that are not built, `docker-image://` build contexts, and the
 * Dockerfiles that stand in it or are named by it. The `image` of a service with `build` is the name that the result
 * gets, so a service that starts one of that name pulls nothing either.
 */
function findInCompose(source) {
    const tree = new YamlTree(source);
    const uses = [];
    const mentions = [];
    const problems = [];
    for (const root of tree.roots) {
        const services = tree.member(root, 'services');
        const all = services === null ? [] : tree.members(services).map(({ branch }) => branch);
        const built = new Set();
        for (const service of all) {
            const build = tree.member(service, 'build');
            if (build === null || !isThere(build, tree))
                continue;
            const image = tree.member(service, 'image');
            const name = image === null ? null : tree.text(image);
            if (name !== null)
                built.add(name.value.text.trim());
            readBuild(tree, build, uses, mentions, problems);
        }
        for (const service of all) {
            const build = tree.member(service, 'build');
            const image = tree.member(service, 'image');
            const text = image === null ? null : tree.text(image);
            if (image === null || text === null || (build !== null && isThere(build, tree)))
                continue;
            const name = text.value.text.trim();
            if (name !== '' && !built.has(name))
                uses.push(compose_useOf(image, text, 0));
        }
    }
    return { uses, mentions, problems: [...tree.problems, ...problems] };
}
/** `build:` with nothing behind it builds nothing. */
function isThere(branch, tree) {
    return tree.text(branch) !== null || tree.members(branch).length > 0;
}
function readBuild(tree, build, uses, mentions, problems) {
    const textOf = (name) => {
        const branch = tree.member(build, name);
        return branch === null ? null : tree.text(branch);
    };
    const inline = textOf('dockerfile_inline');
    if (inline !== null) {
        const dockerfile = inPlace(inline);
        if (dockerfile === null) {
            const why = 'the Dockerfile in it is written with escapes, or too long: use a | block, or a file';
            problems.push({ offset: inline.start, why });
        }
        else {
            const findings = findInDockerfile(dockerfile);
            uses.push(...findings.uses);
            problems.push(...(findings.problems ?? []));
        }
    }
    const context = (tree.text(build) ?? textOf('context'))?.value.text ?? '.';
    const dockerfile = textOf('dockerfile')?.value.text ?? 'Dockerfile';
    if (!/[$:]/u.test(context + dockerfile))
        mentions.push({ kind: 'dockerfile', path: `${context}/${dockerfile}` });
    const contexts = tree.member(build, 'additional_contexts');
    for (const branch of contexts === null
        ? []
        : [...tree.items(contexts), ...tree.members(contexts).map((entry) => entry.branch)]) {
        const text = tree.text(branch);
        // as a list: name=docker-image://…
        const at = text === null ? -1 : text.value.text.indexOf(compose_SCHEME);
        if (text !== null && at !== -1)
            uses.push(compose_useOf(branch, text, at + compose_SCHEME.length));
    }
}
function compose_useOf({ pointer }, text, skipped) {
    const value = trim(slice(text.value, skipped));
    const [start, end] = spanOf(value) ?? [text.start, text.end];
    const use = { start, end, pointer };
    const expansion = expand(value, () => null);
    if (expansion.kind === 'open')
        return { ...use, image: expansion };
    const reference = expansion.value;
    const insertAt = spanOf(reference)?.[1] ?? (reference.text === value.text ? text.insertAt : null);
    const overruled = insertAt === null ? [] : overruledAt(value, insertAt);
    return { ...use, image: { kind: 'reference', reference, insertAt, overruled } };
}

;// CONCATENATED MODULE: ./build/images/find/devcontainer.js



const VARIABLE = /\$\{([^}]*)\}/gu;
/**
 * The image of a `devcontainer.json`, and the Dockerfile or Compose files that it names (containers.dev, "Dev Container
 * metadata reference"). Features are no images; `devcontainer-lock.json` pins them.
 */
function findInDevcontainer(source) {
    const tree = new YamlTree(withoutComments(source));
    const uses = [];
    const mentions = [];
    for (const root of tree.roots) {
        const image = tree.member(root, 'image');
        const text = image === null ? null : tree.text(image);
        if (image !== null && text !== null && text.value.text.trim() !== '') {
            const value = trim(text.value);
            const [start, end] = spanOf(value) ?? [text.start, text.end];
            uses.push({ start, end, pointer: image.pointer, image: imageOf(value, text.insertAt) });
        }
        const build = tree.member(root, 'build');
        const dockerfile = tree.member(root, 'dockerFile') ?? (build === null ? null : tree.member(build, 'dockerfile'));
        mention('dockerfile', dockerfile);
        const compose = tree.member(root, 'dockerComposeFile');
        mention('compose', compose);
        for (const item of compose === null ? [] : tree.items(compose))
            mention('compose', item);
    }
    return { uses, mentions, problems: tree.problems };
    function mention(kind, branch) {
        const path = branch === null ? null : tree.text(branch);
        if (path !== null && !path.value.text.includes('$'))
            mentions.push({ kind, path: path.value.text });
    }
}
/** `${localEnv:NAME:default}` is the default when nobody sets NAME; every other variable is left open. */
function imageOf(value, insertAt) {
    const parts = [];
    let at = 0;
    let end = insertAt;
    const overruled = [];
    for (const { 0: match, 1: inner = '', index } of value.text.matchAll(VARIABLE)) {
        const [kind = '', name = '', ...rest] = inner.split(':');
        if (kind !== 'localEnv' || rest.length === 0)
            return { kind: 'open', why: `\${${inner}} has no default` };
        const from = index + 2 + kind.length + 1 + name.length + 1;
        const fallback = slice(value, from, index + match.length - 1);
        parts.push(slice(value, at, index), fallback);
        at = index + match.length;
        const isLast = at === value.text.length && fallback.text !== '';
        if (isLast)
            end = spanOf(fallback)?.[1] ?? null;
        else
            overruled.push(name);
    }
    parts.push(slice(value, at));
    return { kind: 'reference', reference: join(parts), insertAt: end, overruled };
}

;// CONCATENATED MODULE: ./build/images/find/workflow.js


const workflow_SCHEME = 'docker://';
/** Most workflows have none of the words, and need not be parsed; with an escape in it a key may hide. */
const MAY_NAME_ONE = /container|services|docker:|\\/u;
/** The images of a workflow: `container` and `services` of its jobs, `uses: docker://…` of their steps. */
function findInWorkflow(source) {
    if (!MAY_NAME_ONE.test(source))
        return { uses: [] };
    const tree = new YamlTree(source);
    const uses = [];
    // what many jobs share is read once
    const seen = new Set();
    for (const root of tree.roots) {
        const jobs = tree.member(root, 'jobs');
        for (const { branch: job } of jobs === null ? [] : tree.members(jobs)) {
            if (seen.has(tree.identity(job)))
                continue;
            seen.add(tree.identity(job));
            uses.push(...containerOf(tree, tree.member(job, 'container')));
            uses.push(...servicesOf(tree, tree.member(job, 'services'), seen));
            uses.push(...stepsOf(tree, job, seen));
        }
    }
    return { uses, problems: tree.problems };
}
/** The images of an `action.yml`: what a Docker action runs in, and the steps of a composite one. */
function findInAction(source) {
    const tree = new YamlTree(source);
    const uses = [];
    const mentions = [];
    for (const root of tree.roots) {
        const runs = tree.member(root, 'runs');
        if (runs === null)
            continue;
        uses.push(...stepsOf(tree, runs, new Set()));
        const image = tree.member(runs, 'image');
        const text = image === null ? null : tree.text(image);
        if (image === null || text === null)
            continue;
        if (text.value.text.startsWith(workflow_SCHEME))
            uses.push(workflow_useOf(image, text, workflow_SCHEME.length));
        else
            mentions.push({ kind: 'dockerfile', path: text.value.text.trim() });
    }
    return { uses, mentions, problems: tree.problems };
}
/** A container in its short form, the image alone, or as a map. */
function containerOf(tree, branch) {
    const image = branch === null ? null : tree.text(branch) === null ? tree.member(branch, 'image') : branch;
    const text = image === null ? null : tree.text(image);
    // an empty text is GitHub's way to say: no container
    return image === null || text === null || text.value.text.trim() === '' ? [] : [workflow_useOf(image, text, 0)];
}
function servicesOf(tree, services, seen) {
    if (services === null || seen.has(tree.identity(services)))
        return [];
    seen.add(tree.identity(services));
    // all of them from one expression
    if (tree.text(services) !== null)
        return containerOf(tree, services);
    return tree.members(services).flatMap(({ branch }) => containerOf(tree, branch));
}
function stepsOf(tree, owner, seen) {
    const steps = tree.member(owner, 'steps');
    if (steps === null || seen.has(tree.identity(steps)))
        return [];
    seen.add(tree.identity(steps));
    return tree.items(steps).flatMap((step) => {
        const uses = tree.member(step, 'uses');
        const text = uses === null ? null : tree.text(uses);
        return uses === null || text === null || !text.value.text.startsWith(workflow_SCHEME)
            ? []
            : [workflow_useOf(uses, text, workflow_SCHEME.length)];
    });
}
function workflow_useOf({ pointer }, text, skipped) {
    const reference = trim(slice(text.value, skipped));
    const image = reference.text.includes('${{')
        ? { kind: 'open', why: 'an expression is known only when the workflow runs' }
        : { kind: 'reference', reference, insertAt: text.insertAt, overruled: [] };
    return { start: text.start + skipped, end: text.end, pointer, image };
}

;// CONCATENATED MODULE: ./build/images/find/kinds.js






const dockerfile = (text) => findInDockerfile(written(text));
/** A `Dockerfile.go` may be one for Go or a source file about Dockerfiles: the first instruction tells. */
const maybeDockerfile = (text) => /^(?:\s*(?:#.*)?\n)*\s*(?:FROM|ARG)\s/u.test(text) ? dockerfile(text) : { uses: [] };
/** What a file is, by its path; the first that fits. */
const KINDS = [
    [/(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/u, findInWorkflow],
    [/(?:^|\/)action\.ya?ml$/u, findInAction],
    [/(?:^|\/)(?:docker-|podman-)?compose(?:[._-][^/]*)?\.ya?ml$/iu, findInCompose],
    [/(?:^|\/)\.?devcontainer\.json$/u, findInDevcontainer],
    [/(?:^|[/._-])bake(?:\.[^/]*)?\.hcl$/iu, findInBakeHcl],
    [/(?:^|[/._-])bake(?:\.[^/]*)?\.json$/iu, findInBakeJson],
    [
        /(?:^|\/)(?:dockerfile|containerfile)[._-][^/]*\.?(?<=\.)(?:[cm]?[jt]sx?|py|go|rs|java|rb|cs|kt|php|cc?|cpp|h|sh)$/iu,
        maybeDockerfile,
    ],
    // not `Dockerfile.dockerignore`, nor a page about one
    [/(?:^|\/)(?:[^/]+\.)?(?:dockerfile|containerfile)(?:[._-](?![^/]*(?:ignore|\.md)$)(?!md$)[^/]+)?$/iu, dockerfile],
];
/** How to find the images of a file; `null` when its name says that it names none. */
function finderOf(path) {
    return KINDS.find(([pattern]) => pattern.test(path))?.[1] ?? null;
}
/** How to find the images of a file that another file calls a Dockerfile or a Compose file. */
function finderOfMention(kind) {
    return kind === 'dockerfile' ? dockerfile : findInCompose;
}

;// CONCATENATED MODULE: ./build/images/find/source-file.js
/** Files that a program wrote may be one line, which must not be read once for each image in it. */
const MAX_LINE = 1000;
/** A text file, its lines findable by offset. */
class SourceFile {
    /** Relative to the folder that is searched, `/` between parts. */
    path;
    /** Decoded without loss: encoding it again gives the bytes of the file. */
    text;
    #starts = null;
    constructor(path, text) {
        this.path = path;
        this.text = text;
    }
    /** Lines and columns count from 1; a column is a UTF-16 unit, as in editors. */
    place(offset) {
        const line = this.lineOf(offset);
        return { file: this.path, line, column: offset - (this.#lines()[line - 1] ?? 0) + 1 };
    }
    lineOf(offset) {
        const starts = this.#lines();
        let low = 0;
        for (let high = starts.length; high - low > 1;) {
            const middle = (low + high) >>> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return low + 1;
    }
    /** A line without its end, from a column on, as far as anybody reads; empty for one that does not exist. */
    line(number, column = 1) {
        const starts = this.#lines();
        const start = starts[number - 1];
        if (start === undefined)
            return '';
        const from = start + column - 1;
        const end = Math.min(starts[number] ?? this.text.length, from + MAX_LINE);
        return this.text.slice(from, end).replace(/\r?\n$/u, '');
    }
    #lines() {
        if (this.#starts !== null)
            return this.#starts;
        const starts = [0];
        for (let at = this.text.indexOf('\n'); at !== -1; at = this.text.indexOf('\n', at + 1))
            starts.push(at + 1);
        this.#starts = starts;
        return starts;
    }
}

;// CONCATENATED MODULE: ./build/images/find/repository.js








/** What other people's packages bring along is not what this repository runs. */
const repository_SKIPPED = new Set(['.git', '.hg', '.svn', 'node_modules', '.venv']);
const MAX_BYTES = 1024 * 1024;
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/**
 * Every image that the files below a folder name. Symbolic links are not followed: what they lead to is found where it
 * lies.
 *
 * @param ignore files and folders to leave out, relative to the folder
 */
async function searchImages(root, ignore = []) {
    const left = new Set(ignore.map((path) => external_node_path_.posix.normalize(path).replace(/\/$/u, '')));
    const found = new Map();
    const unread = [];
    const buffer = Buffer.allocUnsafe(MAX_BYTES + 1);
    const pending = [];
    for await (const path of walk(root, left, unread)) {
        const find = finderOf(path);
        if (find !== null)
            pending.push({ path, find });
    }
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const { path, find } = next;
        if (found.has(path))
            continue;
        const text = read(root, path, buffer, unread);
        if (text === null)
            continue;
        const file = new SourceFile(path, text);
        const { uses, mentions = [], problems = [] } = find(text);
        found.set(path, { file, images: foundImages(file, uses) });
        for (const { offset, why } of problems)
            unread.push({ at: file.place(offset), why });
        for (const { kind, path: mentioned } of mentions) {
            const target = external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(path), mentioned));
            if (found.has(target) || left.has(target) || !(await isFileWithin(root, target)))
                continue;
            pending.push({ path: target, find: finderOfMention(kind) });
        }
    }
    return {
        files: [...found.values()].sort((a, b) => (0,digest/* compareBytes */.Xo)(a.file.path, b.file.path)),
        unread: unread.sort((a, b) => (0,digest/* compareBytes */.Xo)(a.at.file, b.at.file)),
    };
}
async function* walk(root, left, unread) {
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true }).catch((error) => {
            unread.push({ at: { file: folder === '' ? root : folder }, why: `it cannot be read: ${(0,build_errors/* messageOf */.bD)(error)}` });
            return [];
        });
        for (const entry of entries) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (repository_SKIPPED.has(entry.name) || left.has(path))
                continue;
            if (entry.isDirectory())
                folders.push(path);
            else if (entry.isFile())
                yield path;
        }
    }
}
/** @param buffer one for all files, in which one more byte fits than is read of a file */
function read(root, path, buffer, unread) {
    let why;
    try {
        const bytes = beginningOf((0,external_node_path_.join)(root, path), buffer);
        if (bytes.length <= MAX_BYTES)
            return UTF8.decode(bytes);
        why = 'it is larger than 1 MiB';
    }
    catch (error) {
        why = error instanceof TypeError ? 'it is not UTF-8' : `it cannot be read: ${(0,build_errors/* messageOf */.bD)(error)}`;
    }
    unread.push({ at: { file: path }, why });
    return null;
}
/** However long the file is, no more of it is read than the buffer holds. */
function beginningOf(path, buffer) {
    const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    try {
        let filled = 0;
        for (let bytes = -1; bytes !== 0 && filled < buffer.length; filled += bytes) {
            bytes = (0,external_node_fs_.readSync)(file, buffer, filled, buffer.length - filled, null);
        }
        return buffer.subarray(0, filled);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
async function isFileWithin(root, path) {
    if (path.startsWith('../') || external_node_path_.posix.isAbsolute(path))
        return false;
    try {
        return (await (0,promises_.lstat)((0,external_node_path_.join)(root, path))).isFile();
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes((0,build_errors/* systemCode */.xU)(error) ?? ''))
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/images/pinned.js
var pinned = __webpack_require__(87217);
;// CONCATENATED MODULE: ./build/commands/pin/survey.js






/**
 * @param root the folder that is searched, and in which the lock lies
 * @param plan `null` when there is no `mira.yml`
 * @throws MiraError E_IMAGE_REFERENCE for `mira.yml` alone: what is wrong in other files is listed as open
 */
async function surveyImages(root, plan, ignore) {
    const targets = [];
    const open = [];
    const ignored = [];
    for (const { evaluation, source, ref } of plan === null ? [] : (0,pinned/* imagesOf */.I)(plan.plan)) {
        const at = plan?.place(['evaluations', evaluation, 'image']) ?? { file: 'mira.yml' };
        targets.push({ source, at, ref, reference: (0,reference/* parseImageReference */.o)(ref, at), found: null });
    }
    const { files, unread } = await searchImages(root, ignore);
    for (const found of files.flatMap(({ images }) => images)) {
        const { source, text } = found;
        const at = shown(root, found.at);
        if (found.ignored !== null) {
            ignored.push({ source, at, text, reason: found.ignored });
            continue;
        }
        const reference = referenceOf(found);
        if (typeof reference === 'string') {
            open.push({ source, at, text, why: reference, pinned: digestAtEnd(text) !== null });
        }
        else {
            targets.push({ source, at, ref: lockName(reference), reference, found });
        }
    }
    return { targets, open, ignored, unread: unread.map(({ at, why }) => ({ at: shown(root, at), why })), files };
}
/** `name:tag`, whether the digest stands behind it or not, and the tag before it or not. */
function lockName({ text, tag }) {
    const [named = ''] = text.split('@');
    if (tag === null)
        return text;
    return hasTag(named) ? named : `${named}:${tag}`;
}
function referenceOf({ image }) {
    if (image.kind === 'open')
        return image.why;
    try {
        return (0,reference/* parseImageReference */.o)(image.reference.text);
    }
    catch (error) {
        if (error instanceof build_errors/* MiraError */.gx)
            return error.message;
        throw error;
    }
}
/** The place as somebody sees it who stands where the command was started. */
function shown(root, at) {
    return root === '.' ? at : { ...at, file: external_node_path_.posix.join(root, at.file) };
}
/** The reference as it was written and, where that differs, what it stands for. */
function nameOf({ found, reference }) {
    return found === null || found.text === reference.text ? reference.text : `${found.text} (${reference.text})`;
}

;// CONCATENATED MODULE: ./build/commands/pin/check.js





/**
 * Compares every image with its digest: in `mira.yml` the lock's, everywhere else the one that stands in the file.
 * Without a client nobody is asked.
 *
 * @param client asked whether what is pinned can still be pulled
 * @returns 30 when an image is not pinned, has drifted or cannot be told; else the exit of what the registries said
 */
async function checkPins(survey, lock, client, json, host) {
    const checked = [
        ...survey.targets.map((target) => (target.found === null ? checkPlan(lock, target) : checkFile(lock, target))),
        ...survey.open.map(({ source, at, text, why, pinned }) => ({
            source,
            at,
            ref: text,
            state: pinned ? 'pinned' : 'open',
            pinned: null,
            locked: null,
            error: pinned ? null : unknown(text, why, at),
            note: pinned ? why : null,
        })),
        ...survey.ignored.map(({ source, at, text, reason }) => ({
            source,
            at,
            ref: text,
            state: 'ignored',
            pinned: null,
            locked: null,
            error: null,
            note: reason,
        })),
    ].sort(byPlace);
    const answers = client === null ? null : await askRegistries(checked, client);
    if (json)
        host.result(serialise(checked, survey, answers));
    let exit = 0;
    for (const image of checked) {
        if (!json && image.state === 'pinned')
            host.result(`✓ ${image.ref}${digestText(image)}`);
        if (image.state === 'ignored')
            host.info(`${(0,build_errors/* formatPlace */.dE)(image.at)} ${image.ref} is ignored: ${image.note ?? ''}`);
        const moved = answers?.get(image.source)?.moved ?? null;
        if (moved !== null) {
            host.info(`${(0,build_errors/* formatPlace */.dE)(image.at)} the tag of ${image.ref} points to ${moved} now; what is pinned stays pinned (mira pin --update follows it)`);
        }
        for (const error of [image.error, answers?.get(image.source)?.error ?? null]) {
            if (error === null)
                continue;
            host.info((0,build_errors/* formatError */.Wk)(error));
            exit = error.exit === 30 || exit === 0 ? error.exit : exit;
        }
    }
    for (const { at, why } of survey.unread) {
        const error = new build_errors/* MiraError */.gx('E_UNPINNED', `images in this file cannot be told: ${why}`, {
            at,
            hint: 'Repair the file, or leave it out with --ignore.',
        });
        host.info((0,build_errors/* formatError */.Wk)(error));
        exit = error.exit;
    }
    return exit;
}
function byPlace({ at: a }, { at: b }) {
    return (0,digest/* compareBytes */.Xo)(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
function checkPlan(lock, { source, ref, at, reference }) {
    const check = (0,images_check/* checkLock */.s)(lock, { source, ref }, at);
    const base = { source, at, ref, state: check.state, note: null };
    if (check.state === 'unpinned')
        return { ...base, pinned: null, locked: null, error: (0,images_check/* refuseUnpinned */.Q)(check, at) };
    const { locked } = check;
    if (check.state === 'drifted')
        return { ...base, pinned: null, locked, error: (0,images_check/* refuseUnpinned */.Q)(check, at) };
    return { ...base, pinned: { ...reference, digest: locked.digest }, locked, error: null };
}
/** Lines move, so the lock is asked for the file and the name: what it has of them must not be for another digest. */
function checkFile(lock, target) {
    const { source, ref, at, reference } = target;
    const base = { source, at, ref, note: null };
    if (reference.digest === null) {
        const hint = 'Run mira pin --write, or put # mira: ignore and a reason above it.';
        const error = new build_errors/* MiraError */.gx('E_UNPINNED', `the image ${nameOf(target)} is not pinned`, { at, hint });
        return { ...base, state: 'unpinned', pinned: null, locked: null, error };
    }
    const known = lock === null ? [] : lockedFor(lock, target);
    const [locked = null] = known;
    const same = known.find(({ digest }) => digest === reference.digest) ?? null;
    if (locked === null || same !== null)
        return { ...base, state: 'pinned', pinned: reference, locked: same, error: null };
    const error = new build_errors/* MiraError */.gx('E_UNPINNED', `the image ${ref} is pinned to ${reference.digest} here and to ${locked.digest} in mira.lock.json`, { at, hint: 'Run mira pin if the file is right, or mira pin --update to take what the tag stands for now.' });
    return { ...base, state: 'drifted', pinned: null, locked, error };
}
/** The lock's entries for the same name and tag in the same file. */
function lockedFor(lock, { source, ref, reference, found }) {
    const file = found?.at.file ?? '';
    return lock.images
        .filter((image) => {
        const rest = image.source.startsWith(file) ? image.source.slice(file.length) : '';
        return image.ref === ref && image.tag === reference.tag && /^(?:#|:\d+(?::\d+)?$)/u.test(rest);
    })
        .sort((a, b) => Number(b.source === source) - Number(a.source === source));
}
function unknown(text, why, at) {
    return new build_errors/* MiraError */.gx('E_UNPINNED', `which image ${JSON.stringify(text)} is cannot be told: ${why}`, {
        at,
        hint: 'Write it out with a digest, or put # mira: ignore and a reason above it.',
    });
}
function digestText({ pinned, locked, note }) {
    const digest = pinned?.digest ?? locked?.digest;
    return digest === undefined || digest === null ? ` (${note ?? ''})` : ` ${digest}`;
}
function serialise(checked, { unread }, answers) {
    const images = checked.map(({ source, ref, state, locked, at, pinned, error, note }) => ({
        source,
        ref,
        state,
        ...(locked === null ? {} : { locked }),
        digest: pinned?.digest ?? null,
        why: error?.message ?? note,
        ...(answers === null
            ? {}
            : { online: answers.get(source)?.answer ?? null, moved: answers.get(source)?.moved ?? null }),
        at,
    }));
    return JSON.stringify({ images, unread: unread.map(({ at, why }) => ({ at, why })) });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/images/splice.js



/**
 * The text with the edits in it, and everything else as it was. The same edit twice counts once.
 *
 * @throws RangeError when two edits contradict each other
 */
function splice(source, edits) {
    const parts = [];
    let at = 0;
    let last = null;
    for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
        if (last !== null && edit.start === last.start && edit.end === last.end && edit.text === last.text)
            continue;
        if (edit.start < at || (last !== null && edit.start === last.start))
            throw new RangeError('edits overlap');
        parts.push(source.slice(at, edit.start), edit.text);
        at = edit.end;
        last = edit;
    }
    parts.push(source.slice(at));
    return parts.join('');
}
/**
 * Replaces the content of a file in one step, its mode kept: whoever reads it meanwhile sees the old or the new one.
 *
 * @param was what the file has to hold still
 * @throws MiraError E_FILE_CHANGED, E_FILE_UNWRITABLE
 */
async function replaceFile(path, was, content) {
    const beside = `${path}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`;
    try {
        const { mode } = await (0,promises_.stat)(path);
        await (0,promises_.writeFile)(beside, content, { flag: 'wx' });
        await (0,promises_.chmod)(beside, mode);
        if (!(await (0,promises_.readFile)(path)).equals(Buffer.from(was))) {
            throw new build_errors/* MiraError */.gx('E_FILE_CHANGED', 'the file changed after it was searched for images', {
                at: { file: path },
                hint: 'It was left as it is. Run mira pin again.',
            });
        }
        await (0,promises_.rename)(beside, path);
    }
    catch (error) {
        await (0,promises_.rm)(beside, { force: true });
        if (error instanceof build_errors/* MiraError */.gx)
            throw error;
        throw new build_errors/* MiraError */.gx('E_FILE_UNWRITABLE', `the file cannot be rewritten: ${(0,build_errors/* messageOf */.bD)(error)}`, {
            at: { file: path },
            hint: 'It was left as it is. Check its permissions, and those of its folder.',
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./build/commands/pin/write.js








/**
 * Brings the lock up to date and, where asked to, the files. What is pinned stays pinned to what it is, unless its tag
 * is to be followed; an image that cannot be resolved keeps the pin that it has, and does not keep others from theirs.
 */
async function writePins(survey, old, ask, options, host) {
    const resolved = new Map();
    const images = [];
    const errors = [];
    const edits = new Map();
    let waiting = 0;
    const resolve = async (reference) => {
        const key = `${reference.registry}/${reference.repository}@${reference.digest ?? reference.tag ?? ''}`;
        const image = resolved.get(key) ?? (await ask(reference));
        resolved.set(key, image);
        return image;
    };
    for (const target of survey.targets) {
        const kept = pinOf(old, target);
        const isWanted = options.follows(target.reference);
        const follow = isWanted && target.reference.tag !== null;
        if (isWanted && !follow)
            host.info(`${target.ref} has no tag to follow`);
        let pin = kept;
        if (kept === null || follow) {
            try {
                const image = await resolve(follow ? { ...target.reference, digest: null } : target.reference);
                pin = settle(target, kept, image, follow, options.now, host);
            }
            catch (error) {
                if (!(error instanceof build_errors/* MiraError */.gx))
                    throw error;
                errors.push(placed(error, target));
            }
        }
        if (pin === null)
            continue;
        images.push(pin);
        const { found, reference } = target;
        if (found === null || reference.digest === pin.digest)
            continue;
        // following a tag moves digests that stand in files; putting new ones there is what --write is for
        if (reference.digest === null && !options.write)
            waiting += 1;
        else
            addEdit(edits, target, pin.digest, errors, host);
    }
    const lock = { images };
    const isNeeded = images.length > 0 || old !== null || (options.planned && errors.length === 0);
    if (isNeeded && (old === null || (0,images_lock/* serialiseLock */.j8)(old) !== (0,images_lock/* serialiseLock */.j8)(lock)))
        await (0,images_lock/* writeLock */.be)(options.lockPath, lock);
    const files = [];
    for (const { file } of survey.files) {
        const own = edits.get(file.path);
        if (own === undefined)
            continue;
        await replaceFile((0,external_node_path_.join)(options.root, file.path), file.text, splice(file.text, own));
        files.push(shown(options.root, { file: file.path }).file);
    }
    return { lock, files, waiting, errors };
}
/** The pin that an image has already; of a file, one for the digest that stands there. */
function pinOf(lock, target) {
    if (lock === null)
        return null;
    const { source, ref, found, reference } = target;
    if (found === null) {
        const check = (0,images_check/* checkLock */.s)(lock, { source, ref });
        return check.state === 'pinned' ? check.locked : null;
    }
    const pin = lockedFor(lock, target).find(({ digest }) => reference.digest === null || digest === reference.digest);
    return pin === undefined ? null : { ...pin, source, ref };
}
function settle(target, kept, image, follow, now, host) {
    const old = target.reference.digest ?? kept?.digest ?? null;
    const from = follow && old !== null ? `${old} ` : '';
    const change = follow && old === image.digest ? `stays ${old}` : `${from}→ ${image.digest} (${image.kind})`;
    host.info(`${target.found === null ? target.ref : nameOf(target)} ${change}`);
    if (old === image.digest && kept !== null)
        return kept;
    if (kept?.kind === 'manifest' && image.kind === 'index') {
        host.warning(`${target.ref} was pinned for one platform; it is an index over several now`, target.at);
    }
    // what a file's reference is called in the lock has no digest behind its tag
    const reference = { ...target.reference, text: target.ref };
    return (0,images_lock/* lockImage */.r2)(target.source, reference, image, now.toISOString());
}
function addEdit(edits, target, digest, errors, host) {
    const { found, at } = target;
    if (found === null)
        return;
    const edit = pinEdit(found, digest);
    if (edit === null) {
        errors.push(new build_errors/* MiraError */.gx('E_UNPINNED', `${JSON.stringify(found.text)} is written so that no digest can be put into it`, {
            at,
            hint: `Write the reference plainly, or by hand: ${target.ref}@${digest}`,
        }));
        return;
    }
    const own = edits.get(found.at.file) ?? [];
    own.push(edit);
    edits.set(found.at.file, own);
    const overruled = found.image.kind === 'reference' ? found.image.overruled : [];
    if (overruled.length > 0) {
        host.warning(`the digest of ${found.text} decides which image it is, whatever ${overruled.join(' and ')} may say`, at);
    }
}
function placed(error, { at, found }) {
    const local = found === null ? '' : ' If it is built here and never pulled, put # mira: ignore and a reason above it.';
    return new build_errors/* MiraError */.gx(error.code, error.message, { at, hint: `${error.hint ?? ''}${local}`.trim(), cause: error });
}
/** What `mira pin` could not pin, as lines for people. */
function describeLeft(survey, errors, host) {
    for (const error of errors)
        host.info((0,build_errors/* formatError */.Wk)(error));
    for (const { at, text, why, pinned } of survey.open) {
        if (!pinned)
            host.warning(`which image ${JSON.stringify(text)} is cannot be told: ${why}`, at);
    }
    for (const { at, text, reason } of survey.ignored)
        host.info(`${(0,build_errors/* formatPlace */.dE)(at)} ${text} is ignored: ${reason}`);
    for (const { at, why } of survey.unread)
        host.warning(`images in this file cannot be told: ${why}`, at);
}

;// CONCATENATED MODULE: ./build/commands/pin.js












/** `mira pin`: finds every image of a repository, writes their digests into the lock and the files, or checks them. */
async function pinCommand(options, host) {
    return (0,proxy/* withProxies */.D)(options.env, async () => pin(options, host));
}
async function pin(options, host) {
    const config = options.config ?? 'mira.yml';
    const isThere = options.config !== null || (await exists(config));
    const root = (0,external_node_path_.dirname)(config);
    const lockPath = (0,external_node_path_.join)(root, images_lock/* LOCK_FILE */.FI);
    const survey = await surveyImages(root, isThere ? await (0,commands_config/* loadPlan */.Y)(config, config) : null, options.ignore);
    const old = await (0,images_lock/* readLock */.mF)(lockPath);
    const { mode } = options;
    if (mode.kind === 'check') {
        return checkPins(survey, old, mode.online ? (0,images_client/* registryClient */.R)(options.env) : null, options.json, host);
    }
    const follows = mode.kind === 'update' ? following(mode.names, survey) : () => false;
    const { write } = mode;
    const client = (0,images_client/* registryClient */.R)(options.env);
    const written = await writePins(survey, old, (reference) => client.resolve(reference), { root, lockPath, planned: isThere, write, follows, now: options.now }, host);
    describeLeft(survey, written.errors, host);
    host.result(options.json ? (0,images_lock/* serialiseLock */.j8)(written.lock).trimEnd() : summary(lockPath, isThere, written));
    return written.errors.reduce((exit, error) => (error.exit === 30 || exit === 0 ? error.exit : exit), 0);
}
/** A name without a tag means all its tags. @throws MiraError E_USAGE for a name that no image has */
function following(names, { targets }) {
    if (names.length === 0)
        return () => true;
    const wanted = names.map((name) => {
        const { registry, repository, tag } = (0,reference/* parseImageReference */.o)(name);
        const isTagged = hasTag(name);
        return (reference) => reference.registry === registry && reference.repository === repository && (!isTagged || reference.tag === tag);
    });
    for (const [index, matches] of wanted.entries()) {
        if (targets.some(({ reference }) => matches(reference)))
            continue;
        throw new build_errors/* MiraError */.gx('E_USAGE', `no file names the image ${names[index] ?? ''}`, {
            hint: `There are: ${[...new Set(targets.map(({ ref }) => ref))].join(', ') || 'none'}`,
        });
    }
    return (reference) => wanted.some((matches) => matches(reference));
}
function summary(lockPath, planned, { lock, files, waiting, errors }) {
    const { length } = lock.images;
    if (length === 0 && errors.length === 0) {
        return planned ? 'mira.yml names no image; the lock is empty.' : 'No file names an image that could be pinned.';
    }
    const rewritten = files.map((file) => `\n${file}: digests written`).join('');
    const more = waiting === 0 ? '' : `\n${waiting} more have to stand in their files: mira pin --write puts them there`;
    return `${lockPath}: ${length} pinned${rewritten}${more}`;
}
async function exists(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}


/***/ }),

/***/ 37963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
const UNITS = { h: 3600, m: 60, s: 1 };
/** `30m`, `90s`, `2h`, `1h30m` in seconds; `null` for anything else, and for nothing at all. */
function parseDuration(text) {
    const parts = /^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s)?$/u.exec(text);
    if (parts === null)
        return null;
    const [, hours, minutes, seconds] = parts;
    const total = Number(hours ?? 0) * UNITS.h + Number(minutes ?? 0) * UNITS.m + Number(seconds ?? 0) * UNITS.s;
    return total > 0 ? total : null;
}


/***/ }),

/***/ 37198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);


const MAX_BYTES = 1024 * 1024;
/**
 * Reads one YAML 1.2 document of plain data: warnings (unknown tags among them), keys that are not strings and more
 * than 100 uses of aliases are errors.
 *
 * @throws MiraError E_CONFIG_SYNTAX with its place
 */
function parseYaml(text, file) {
    if (text.length > MAX_BYTES)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_CONFIG_SYNTAX', 'the file is larger than 1 MiB', { at: { file } });
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, version: '1.2', merge: false });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line, column: col };
    };
    const problem = document.errors[0] ?? document.warnings[0];
    if (problem !== undefined) {
        const message = problem.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/u, '') ?? problem.code;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_CONFIG_SYNTAX', message, { at: at(problem.pos[0]), hint: HINT });
    }
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Pair(_, pair) {
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) && typeof pair.key.value === 'string')
                return;
            const offset = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(pair.key) ? start(pair.key) : null;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_CONFIG_SYNTAX', 'a key is not a string; put it in quotes', { at: at(offset ?? 0) });
        },
    });
    return {
        value: toData(document, file),
        place: (path, part = 'value') => {
            const offset = offsetOf(document, path, part);
            // an empty file has no node, and begins all the same
            return offset === null ? { file, line: 1, column: 1 } : at(offset);
        },
    };
}
const HINT = 'The file is YAML: see https://yaml.org/spec/1.2.2/ and the example in the README.';
function toData(document, file) {
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_CONFIG_SYNTAX', 'the aliases cannot be resolved, or there are too many', {
            at: { file },
            cause: error,
        });
    }
}
function offsetOf(document, path, part) {
    let node = document.contents;
    let offset = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? start(node) : null;
    for (const [depth, step] of path.entries()) {
        let next;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
            const pair = node.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) && item.key.value === step);
            if (pair === undefined)
                break;
            if (depth === path.length - 1 && part === 'key' && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(pair.key))
                return start(pair.key);
            next = pair.value ?? pair.key;
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) && typeof step === 'number') {
            next = node.items[step];
        }
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(next))
            break;
        node = next;
        offset = start(next);
    }
    return offset;
}
function start(node) {
    return node.range?.[0] ?? null;
}


/***/ }),

/***/ 94548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ schemaError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77658);


/** The first thing that is wrong with a YAML file, where it stands, with the key that was probably meant. */
function schemaError(issues, yaml, { nameOf, keysAt }) {
    const issue = deepest(issues);
    const path = pathOf(issue);
    const key = String(path.at(-1) ?? '');
    const parent = path.slice(0, -1);
    if (issue.type === 'strict_object' && issue.expected === 'never') {
        const known = keysAt(parent);
        const suggestion = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(key, known);
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_CONFIG_UNKNOWN_KEY', `"${key}" is not a key of ${nameOf(parent)}${suggestion}`, {
            at: yaml.place(path, 'key'),
            hint: `Keys here: ${known.join(', ')}`,
        });
    }
    if (issue.type === 'strict_object' && issue.received === 'undefined') {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_CONFIG_VALUE', `${nameOf(parent)} lacks the key "${key}"`, { at: yaml.place(parent) });
    }
    const what = path.length === 0 ? 'the file' : `"${pathText(path)}"`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_CONFIG_VALUE', `${what} ${sentence(issue)}`, { at: yaml.place(path) });
}
/** Of the branches of a union the one that got furthest is the one that was meant. */
function deepest(issues, prefix = []) {
    let best = null;
    for (const issue of issues) {
        const path = [...prefix, ...(issue.path ?? [])];
        const here = issue.issues === undefined ? withPath(issue, path) : deepest(issue.issues, path);
        if (best === null || (here.path?.length ?? 0) > (best.path?.length ?? 0))
            best = here;
    }
    if (best === null)
        throw new RangeError('issues must not be empty');
    return best;
}
function withPath(issue, path) {
    const [first, ...rest] = path;
    return first === undefined ? issue : { ...issue, path: [first, ...rest] };
}
function pathOf(issue) {
    return (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key)));
}
function sentence(issue) {
    if (issue.message.startsWith('must ')) {
        return issue.received === 'Array' ? issue.message : `${issue.message}, not ${issue.received}`;
    }
    if (issue.expected === null)
        return `is not allowed: ${issue.received}`;
    return `must be ${issue.expected.replaceAll('"', '')}, not ${issue.received}`;
}
function pathText(path) {
    return path
        .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${step}`))
        .join('');
}


/***/ }),

/***/ 96950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ hex256),
/* harmony export */   DS: () => (/* binding */ startedRun),
/* harmony export */   PR: () => (/* binding */ digestMap),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   T8: () => (/* binding */ statementOf),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   eF: () => (/* binding */ run),
/* harmony export */   nI: () => (/* binding */ toDecimal),
/* harmony export */   vE: () => (/* binding */ timestamp)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84974);
/* harmony import */ var _uris_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99936);



/** Fields that several predicates share. Objects ignore members they do not know, as in-toto asks of readers. */
const text = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(1));
const count = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(0));
const hex256 = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^[0-9a-f]{64}$/u, 'must be 64 lowercase hex digits'));
/** The pattern says it to JSON Schema, the guard to TypeScript. */
const digest = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^sha256:[0-9a-f]{64}$/u, 'must be sha256:<64 hex>'), valibot__WEBPACK_IMPORTED_MODULE_1__/* .guard */ .ahr((value) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(value)));
/** A measured number: the shortest decimal form that reads back as the same double (ECMA-262 Number::toString). */
const decimal = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y((value) => Number.isFinite(Number(value)) && String(Number(value)) === value, 'must be a shortest decimal'));
/** RFC 3339 in UTC, as in-toto's Timestamp. */
const timestamp = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/u, 'must be a UTC time such as 2026-01-31T12:00:00Z'));
const digestMap = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha256: hex256 });
/** Any JSON value, kept as it is. */
const json = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .guard */ .ahr((value) => value !== undefined, 'must be JSON'));
const run = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** The URL of the run and attempt; `null` outside a workflow. */
    uri: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text),
    attempt: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(1))),
    startedOn: timestamp,
    finishedOn: timestamp,
});
/** A run that may still be under way. */
const startedRun = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ...run.entries, finishedOn: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(timestamp) });
/** An in-toto Statement v1 with one sha256 subject around the given predicate. */
function statementOf(predicateType, predicate) {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        _type: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(_uris_js__WEBPACK_IMPORTED_MODULE_2__/* .STATEMENT_TYPE */ .zG),
        subject: valibot__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: text, digest: digestMap })]),
        predicateType: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(predicateType),
        predicate,
    });
}
/** A number as signed bytes carry it. */
function toDecimal(value) {
    if (!Number.isFinite(value))
        throw new RangeError('only finite numbers have a decimal form');
    return String(value === 0 ? 0 : value);
}


/***/ }),

/***/ 99936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DU: () => (/* binding */ GATE_VERIFIER_ID),
/* harmony export */   Lc: () => (/* binding */ ATTEMPT_TYPE),
/* harmony export */   MT: () => (/* binding */ MODEL_SIGNATURE_TYPE),
/* harmony export */   Q9: () => (/* binding */ EVALUATION_TYPE),
/* harmony export */   R4: () => (/* binding */ MODEL_DIGESTS_TYPE),
/* harmony export */   Uc: () => (/* binding */ PAYLOAD_TYPE),
/* harmony export */   gs: () => (/* binding */ VSA_TYPE),
/* harmony export */   n0: () => (/* binding */ HANDOVER_TYPE),
/* harmony export */   v0: () => (/* binding */ PLAN_TYPE),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
/** Every type URI of the project, in one place (design.md §5). */
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
const EVALUATION_TYPE = 'https://mira-attest.github.io/evaluation/v1';
const PLAN_TYPE = 'https://mira-attest.github.io/plan/v1';
const ATTEMPT_TYPE = 'https://mira-attest.github.io/attempt/v1';
/** By which one signer lets another go on. */
const HANDOVER_TYPE = 'https://mira-attest.github.io/handover/v1';
const VSA_TYPE = 'https://slsa.dev/verification_summary/v1';
const MODEL_SIGNATURE_TYPE = 'https://model_signing/signature/v1.0';
/** What model_signing 0.2 wrote: the files as subjects. Verified, never written. */
const MODEL_DIGESTS_TYPE = 'https://model_signing/Digests/v0.1';
const GATE_VERIFIER_ID = 'https://mira-attest.github.io/gate/v1';


/***/ })

};
