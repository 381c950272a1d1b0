export const id = 2725;
export const ids = [2725];
export const modules = {

/***/ 65355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   XV: () => (/* binding */ parseFailOn),
/* harmony export */   iO: () => (/* binding */ parseServiceUrl)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/**
 * The action's inputs, as the runner passes them: `INPUT_<NAME>`, upper case, hyphens kept.
 *
 * @throws MiraError E_USAGE naming the input
 */
function readInputs(env) {
    return {
        config: text(env, 'config') ?? 'mira.yml',
        token: text(env, 'token'),
        sign: oneOf(env, 'sign', ['auto', 'always', 'never']),
        key: text(env, 'key'),
        publicLog: flag(env, 'public-log', false),
        fulcioUrl: url(env, 'fulcio-url'),
        rekorUrl: url(env, 'rekor-url'),
        trustedRoot: text(env, 'trusted-root'),
        baseline: text(env, 'baseline'),
        failOn: parseFailOn(text(env, 'fail-on'), 'the input fail-on'),
        reuse: oneOf(env, 'reuse', ['auto', 'never']),
        comment: flag(env, 'comment', true),
        commentId: text(env, 'comment-id') ?? 'default',
        out: text(env, 'out') ?? 'mira-out',
        json: false,
    };
}
/** The value of an input; `null` when it is empty. */
function text(env, name) {
    const value = (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
    return value === '' ? null : value;
}
function oneOf(env, name, allowed) {
    const value = text(env, name);
    if (value === null)
        return allowed[0];
    const found = allowed.find((word) => word === value);
    if (found !== undefined)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_USAGE', `the input ${name} is "${value}"`, { hint: `It may be ${allowed.join(', ')}.` });
}
function flag(env, name, fallback) {
    const value = text(env, name);
    if (value === null)
        return fallback;
    if (value === 'true' || value === 'false')
        return value === 'true';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_USAGE', `the input ${name} is "${value}"`, { hint: 'It may be true or false.' });
}
function url(env, name) {
    const value = text(env, name);
    return value === null ? null : parseServiceUrl(value, `the input ${name}`);
}
/** A service's address without a trailing slash. */
function parseServiceUrl(value, what) {
    if (URL.canParse(value) && /^https?:$/u.test(new URL(value).protocol))
        return value.replace(/\/+$/u, '');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_USAGE', `${what} is not a URL: "${value}"`, {
        hint: 'Write it as https://host[:port][/path].',
    });
}
const FAIL_ON = ['regressed', 'inconclusive', 'incomparable'];
/** A comma list of verdict words; `none` is the empty list. */
function parseFailOn(value, what) {
    if (value === null)
        return null;
    if (value === 'none')
        return [];
    return value.split(',').map((part) => {
        const word = FAIL_ON.find((known) => known === part.trim());
        if (word !== undefined)
            return word;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_USAGE', `${what} holds "${part.trim()}"`, {
            hint: `It may hold ${FAIL_ON.join(', ')}, separated by commas, or be none.`,
        });
    });
}


/***/ }),

/***/ 40040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ cancelSignal)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** A signal that is given when somebody cancels the process, so that it can end what it started and leave a record. */
function cancelSignal() {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM']) {
        process.once(name, () => controller.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_CANCELLED', `the run was cancelled (${name})`, { hint: 'Nothing was claimed; run it again.' })));
    }
    return controller.signal;
}


/***/ }),

/***/ 92725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/nearest.js
var nearest = __webpack_require__(77658);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/cli/arguments.js



/** @throws MiraError E_USAGE naming the flag and its nearest neighbour */
function parseArguments(argv, options, command) {
    const parsed = parse(argv, options, command);
    const value = (name) => parsed.values[name];
    const text = (name) => {
        const found = value(name);
        return typeof found === 'string' ? found : null;
    };
    return {
        positionals: parsed.positionals,
        text,
        list: (name) => {
            const found = value(name);
            return Array.isArray(found) ? found.filter((item) => typeof item === 'string') : [];
        },
        flag: (name) => value(name) === true,
        number: (name) => {
            const found = text(name);
            if (found === null)
                return null;
            const number = Number(found);
            if (found.trim() !== '' && Number.isFinite(number))
                return number;
            throw usage(`--${name} is not a number: "${found}"`, command);
        },
        oneOf: (name, words) => {
            const found = text(name);
            if (found === null)
                return words[0];
            const word = words.find((known) => known === found);
            if (word !== undefined)
                return word;
            throw usage(`--${name} may be ${words.join(', ')}, not "${found}"`, command);
        },
    };
}
function parse(argv, options, command) {
    try {
        return (0,external_node_util_.parseArgs)({ args: [...argv], options, allowPositionals: true, strict: true });
    }
    catch (error) {
        const unknown = /Unknown option '--?([^' ]+)'/u.exec((0,errors/* messageOf */.bD)(error))?.[1];
        if (unknown === undefined)
            throw usage((0,errors/* messageOf */.bD)(error).split('\n')[0] ?? 'bad arguments', command, error);
        const suggestion = (0,nearest/* didYouMean */.a)(unknown, Object.keys(options)).replace(/"(.*)"/u, '"--$1"');
        throw usage(`--${unknown} is not an option of mira ${command}${suggestion}`, command, error);
    }
}
function usage(message, command, cause) {
    return new errors/* MiraError */.gx('E_USAGE', message, {
        hint: `See mira ${command === '' ? '' : `${command} `}--help.`,
        ...(cause === undefined ? {} : { cause }),
    });
}
/** The members that are not null. */
function given(members) {
    const found = {};
    for (const name in members) {
        const value = members[name];
        if (value !== null)
            found[name] = value;
    }
    return found;
}
/** @throws MiraError E_USAGE when there is a positional argument */
function none(args, command) {
    const [extra] = args.positionals;
    if (extra !== undefined)
        throw usage(`"${extra}" is one word too many`, command);
}
function atMostOne(args, command) {
    const [first, extra] = args.positionals;
    if (extra !== undefined)
        throw usage(`"${extra}" is one word too many`, command);
    return first ?? null;
}
/** @param what what is missing, in words */
function exactlyOne(args, command, what) {
    const first = atMostOne(args, command);
    if (first === null)
        throw usage(`${command} takes ${what}`, command);
    return first;
}

;// CONCATENATED MODULE: ./build/cli/command.js
const STRING = { type: 'string' };
const FLAG = { type: 'boolean' };
const LIST = { type: 'string', multiple: true };

;// CONCATENATED MODULE: ./build/cli/trust.js


/** The flags that say who has to have signed. */
const TRUST = {
    repo: STRING,
    identity: STRING,
    issuer: STRING,
    key: STRING,
    ref: STRING,
    'trusted-root': STRING,
};
const TRUST_HELP = `  --repo OWNER/NAME      signed by a workflow of this GitHub repository, on a tag
  --ref PATTERN          on refs that match, instead of refs/tags/*
  --identity SAN --issuer URL
                         signed by exactly this certificate identity
  --key PEM              signed by the holder of this public key
  --trusted-root FILE    Sigstore trusted root, instead of the shipped public one`;
function trustOf(args) {
    return given({
        repo: args.text('repo'),
        identity: args.text('identity'),
        issuer: args.text('issuer'),
        key: args.text('key'),
        ref: args.text('ref'),
        trustedRoot: args.text('trusted-root'),
    });
}

;// CONCATENATED MODULE: ./build/cli/commands/compare.js



const compare = {
    name: 'compare',
    summary: 'verdicts between two evaluations, or two raw harness outputs',
    help: `Usage: mira compare BASE CANDIDATE [--margin 0.02] [--alpha 0.05] [--config mira.yml] [--json]

Each side is a raw harness output (compared unsigned), a bundle (its samples and salts beside it), or a folder that
holds them. Rows are paired by key. For each claim: holds, regressed, or can't tell.

  --margin M     the loss that is allowed, absolute (default 0.02; between bundles the margins that were signed)
  --alpha A      the error rate of each of the two answers, one-sided (default 0.05)
  --config FILE  claims, margins and alpha from a mira.yml
  --json         {"result","claims":[…]}

Bundles are verified when one of these is given, else they are read and marked unverified:
${TRUST_HELP}

Exit status: 0 pass · 10 inconclusive · 12 incomplete · 20 regressed · 30 not verified`,
    options: { margin: STRING, alpha: STRING, config: STRING, json: FLAG, ...TRUST },
    run: async (args, host) => {
        const { compareCommand } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(430), __webpack_require__.e(1087), __webpack_require__.e(7346), __webpack_require__.e(3523), __webpack_require__.e(7924), __webpack_require__.e(6106), __webpack_require__.e(2922), __webpack_require__.e(2233), __webpack_require__.e(4788), __webpack_require__.e(6678), __webpack_require__.e(5852)]).then(__webpack_require__.bind(__webpack_require__, 75852));
        const [base, candidate, ...more] = args.positionals;
        if (base === undefined || candidate === undefined || more.length > 0) {
            throw usage('compare takes two paths: BASE and CANDIDATE', 'compare');
        }
        return compareCommand({
            base,
            candidate,
            margin: args.number('margin'),
            alpha: args.number('alpha'),
            config: args.text('config'),
            json: args.flag('json'),
            trust: trustOf(args),
        }, host);
    },
};

;// CONCATENATED MODULE: ./build/cli/commands/decide.js


const decide = {
    name: 'decide',
    summary: "the gate's verdict on bare counts: how many samples were gained, lost, compared",
    help: `Usage: mira decide --gained G --lost L --n N [--margin 0.02] [--alpha 0.05] [--json]

What the gate would say of N samples that both models answered, of which the candidate lost L (only the baseline was
right) and gained G (only the candidate was right). The other samples, on which they agree, count in N alone.

  --margin M  the loss that is allowed, as a share: 0.02 is 2 points (default 0.02)
  --alpha A   the error rate of each of the two answers, one-sided (default 0.05)
  --json      {"verdict","reason","method","n","gained","lost","delta","interval":{"level","lower","upper"},"p",
              "pNotWorse","margin","alpha","mde","needed"}

p           the chance of so many losses had nothing changed (McNemar's exact test); small: a loss is proven
pNotWorse   the chance to look this good had it lost the margin (exact test); small: the claim holds
mde         the smallest true loss that would have been called in four cases of five
needed      the samples at which the rates seen so far would settle it; null: settled, or too close to the margin

Exit status: 0 holds · 10 inconclusive · 20 regressed · 2 usage`,
    options: { gained: STRING, lost: STRING, n: STRING, margin: STRING, alpha: STRING, json: FLAG },
    run: async (args, host) => {
        const { decideCommand } = await Promise.all(/* import() */[__webpack_require__.e(7346), __webpack_require__.e(852)]).then(__webpack_require__.bind(__webpack_require__, 10852));
        const { DEFAULT_ALPHA } = await __webpack_require__.e(/* import() */ 5898).then(__webpack_require__.bind(__webpack_require__, 25898));
        const { DEFAULT_MARGIN } = await __webpack_require__.e(/* import() */ 9338).then(__webpack_require__.bind(__webpack_require__, 29338));
        none(args, 'decide');
        const counted = (name, what) => {
            const value = args.number(name);
            if (value === null)
                throw usage(`decide takes --${name}, ${what}`, 'decide');
            return value;
        };
        return decideCommand({
            gained: counted('gained', 'how many samples only the candidate got right'),
            lost: counted('lost', 'how many samples only the baseline got right'),
            n: counted('n', 'how many samples both answered'),
            margin: args.number('margin') ?? DEFAULT_MARGIN,
            alpha: args.number('alpha') ?? DEFAULT_ALPHA,
            json: args.flag('json'),
        }, host);
    },
};

// EXTERNAL MODULE: ./build/cancel.js
var cancel = __webpack_require__(40040);
;// CONCATENATED MODULE: ./build/cli/commands/diff.js



const diff = {
    name: 'diff',
    summary: 'what changed between two models, down to the tensor',
    help: `Usage: mira diff A B [--ignore PATH]... [--json]

A and B are model folders, or manifests that mira hash --tensors --json has written. Says which tensors (name, dtype,
shape), tokenizer, chat template, generation config, GGUF keys, code-bearing files and other files changed.

  --ignore PATH  leave a file or folder out of the folders (relative to each); repeatable
  --json         {"identical","files","tensors","tokenizer","chatTemplate","generationConfig","ggufKeys","config",
                 "codeBearing"}, each {"added","removed","changed","unchanged"}

Exit status: 0 whether they differ or not · 2 usage`,
    options: { ignore: LIST, json: FLAG },
    run: async (args, host) => {
        const { diffCommand } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(430), __webpack_require__.e(1087), __webpack_require__.e(2523), __webpack_require__.e(7973)]).then(__webpack_require__.bind(__webpack_require__, 25048));
        const [before, after, ...more] = args.positionals;
        if (before === undefined || after === undefined || more.length > 0) {
            throw usage('diff takes two models: A and B', 'diff');
        }
        return diffCommand({ before, after, ignore: args.list('ignore'), json: args.flag('json'), signal: (0,cancel/* cancelSignal */.B)() }, host);
    },
};

;// CONCATENATED MODULE: ./build/cli/commands/env.js



const env = {
    name: 'env',
    summary: 'what a run would record of this machine, and whether two machines can be compared',
    help: `Usage: mira env [PROGRAM] [--json]
       mira env --compare A B [--json]

Prints what can move an evaluation's numbers, in four tiers: A changes them (GPU, driver, CUDA, frameworks, image),
B may change them (CPU, kernel, libc, Python, packages, some variables), C says where it ran, D is the hardware's own
evidence. What cannot be read is told with the reason. No serial numbers, UUIDs, host names or user names are read.

PROGRAM is the first word of an evaluation's run: its Python counts (default: python3 on the PATH).

  --compare  says same, comparable (only B differs) or not comparable (A differs) and why. A and B are files that
             mira env --json has printed, evaluations (read, not verified), or folders that hold one
  --json     {"schema","environment":{"host":{"A":{"facts","reasons"},…},"digest",…},"packages":…};
             of a comparison {"verdict","changes":[{"evaluation","tier","fact","before","after"}]}

Exit status: 0 same or comparable · 10 not comparable · 2 usage`,
    options: { compare: FLAG, json: FLAG },
    run: async (args, host) => {
        const { envCommand, envCompareCommand } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(3523), __webpack_require__.e(4865), __webpack_require__.e(1207)]).then(__webpack_require__.bind(__webpack_require__, 84760));
        const json = args.flag('json');
        if (args.flag('compare')) {
            const [before, after, ...more] = args.positionals;
            if (before === undefined || after === undefined || more.length > 0) {
                throw usage('env --compare takes two paths: A and B', 'env');
            }
            return envCompareCommand({ before, after, json }, host);
        }
        const program = atMostOne(args, 'env') ?? '';
        const signal = (0,cancel/* cancelSignal */.B)();
        return envCommand({ json, program, cwd: process.cwd(), env: process.env, signal }, host);
    },
};

// EXTERNAL MODULE: ./build/evidence/parts.js
var parts = __webpack_require__(34106);
;// CONCATENATED MODULE: ./build/cli/commands/evidence.js




const OPEN = ['samples', 'parts', 'task', 'key', 'out'];
const REDACT = ['parts', 'reason', 'task', 'key', 'out'];
const evidence = {
    name: 'evidence',
    summary: 'open parts of samples that were closed, or remove some with a reason',
    help: `Usage: mira evidence open KEPT --parts LIST --out DIR [--samples FILE] [--task NAME]... [--key KEY]...
       mira evidence redact SAMPLES --parts LIST --reason TEXT --out DIR [--task NAME]... [--key KEY]...

Writes another view of an evaluation's samples and their salts into DIR. What was signed stays valid: every row keeps its
hash, whether its parts can be read or not, and mira verify says what is closed and why.

open     KEPT is the folder that a run with closed parts kept (mira-out-private/…). What was redacted stays closed.
redact   SAMPLES is a mira-samples….jsonl.zst with its salts beside it. Redact the copy that was kept as well.

  --parts LIST   prompt, target, response (with the error), separated by commas
  --samples FILE what was published, to be opened further; without it the scores and the named parts are shown
  --reason TEXT  why it was removed; everybody who verifies sees it
  --task NAME    only in this task; repeatable
  --key KEY      only of the sample with this key; repeatable
  --out DIR      a folder without such files

Exit status: 0 · 2 usage · 30 the kept evidence is of other samples`,
    options: { parts: STRING, samples: STRING, reason: STRING, task: LIST, key: LIST, out: STRING },
    run: async (args, host) => {
        const [word, path, extra] = args.positionals;
        if (word !== 'open' && word !== 'redact')
            throw usage('evidence takes open or redact', 'evidence');
        if (path === undefined)
            throw usage(`evidence ${word} takes a path`, 'evidence');
        if (extra !== undefined)
            throw usage(`"${extra}" is one word too many`, 'evidence');
        requireOnly(args, word, word === 'open' ? OPEN : REDACT);
        const { openEvidenceCommand, redactEvidenceCommand } = await Promise.all(/* import() */[__webpack_require__.e(6106), __webpack_require__.e(8554)]).then(__webpack_require__.bind(__webpack_require__, 28554));
        const selected = {
            parts: partsIn(required(args, word, 'parts')),
            tasks: args.list('task'),
            keys: args.list('key'),
            out: required(args, word, 'out'),
        };
        if (word === 'open')
            return openEvidenceCommand({ kept: path, samples: args.text('samples'), ...selected }, host);
        return redactEvidenceCommand({ samples: path, reason: required(args, word, 'reason'), ...selected }, host);
    },
};
function required(args, word, name) {
    const value = args.text(name);
    if (value === null)
        throw usage(`evidence ${word} needs --${name}`, 'evidence');
    return value;
}
function partsIn(list) {
    return list.split(',').map((word) => {
        const part = parts/* CLOSABLE_PARTS */.jB.find((name) => name === word.trim());
        if (part !== undefined)
            return part;
        const suggestion = (0,nearest/* nearest */.p)(word.trim(), parts/* CLOSABLE_PARTS */.jB);
        const meant = suggestion === null ? '' : `; did you mean "${suggestion}"?`;
        throw usage(`--parts may name ${parts/* CLOSABLE_PARTS */.jB.join(', ')}, not "${word.trim()}"${meant}`, 'evidence');
    });
}
/** Options of the other word are refused rather than ignored. */
function requireOnly(args, word, allowed) {
    const given = Object.keys(evidence.options).filter((name) => args.text(name) !== null || args.list(name).length > 0);
    const stray = given.find((name) => !allowed.includes(name));
    if (stray !== undefined)
        throw usage(`--${stray} is not an option of mira evidence ${word}`, 'evidence');
}

;// CONCATENATED MODULE: ./build/cli/commands/hash.js



const hash = {
    name: 'hash',
    summary: 'the root digest of a model folder',
    help: `Usage: mira hash [DIR] [--ignore PATH]... [--allow-pickle] [--tensors] [--json]

Prints the OpenSSF Model Signing root digest of a model folder (default: the current one), sha256:<hex>.
Git LFS pointers, symbolic links, empty folders, pickles and incomplete shards are refused.

  --ignore PATH   leave a file or folder out (relative to DIR); repeatable
  --allow-pickle  take pickles, and list them as code-bearing
  --tensors       also the digest of all weights, which resharding, renaming and metadata leave as it is, and of
                  every tensor: read strictly from safetensors and GGUF files
  --json          {"root","manifest","files":[{"name","size","digest"}],"codeBearing":[names]}; the manifest digest
                  binds names too. With --tensors also "weightsDigest", "tensors", "members". mira diff reads this.`,
    options: { ignore: LIST, 'allow-pickle': FLAG, tensors: FLAG, json: FLAG },
    run: async (args, host) => {
        const { hashCommand } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(430), __webpack_require__.e(1087), __webpack_require__.e(3731)]).then(__webpack_require__.bind(__webpack_require__, 73731));
        return hashCommand({
            folder: atMostOne(args, 'hash') ?? '.',
            ignore: args.list('ignore'),
            allowPickle: args.flag('allow-pickle'),
            tensors: args.flag('tensors'),
            json: args.flag('json'),
            signal: (0,cancel/* cancelSignal */.B)(),
        }, host);
    },
};

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/actions/inputs.js
var inputs = __webpack_require__(65355);
;// CONCATENATED MODULE: ./build/cli/commands/model.js






const SIGN = [
    'signature',
    'key',
    'certificate',
    'certificate-chain',
    'ignore',
    'fulcio-url',
    'rekor-url',
    'public-log',
];
const VERIFY = ['signature', 'certificate-chain', 'ignore', 'ignore-unsigned-files', 'json', ...Object.keys(TRUST)];
const model = {
    name: 'model',
    summary: 'sign a model folder, or verify the signature of one (OpenSSF Model Signing)',
    help: `Usage: mira model sign DIR --signature FILE [--key PEM [--certificate PEM [--certificate-chain PEM]...]]
       mira model verify DIR --signature FILE (--key PEM | --certificate-chain PEM... | --identity SAN --issuer URL)

Signatures of OpenSSF Model Signing v1.0, as model_signing writes and verifies them. Without a key, sign uses the
identity of the GitHub job. Exit status 0, 30 not verified, 2 usage.

  --signature FILE         the signature; inside DIR it is left out of what is signed
  --ignore PATH            leave out (sign) or tolerate although it is not signed (verify); absolute or relative to DIR;
                           repeatable

sign
  --key PEM                ECDSA private key on P-256, P-384 or P-521: a path or env:NAME
  --certificate PEM        the certificate of the key; --certificate-chain PEM the ones above it, repeatable
  --fulcio-url URL, --rekor-url URL, --public-log
                           where to sign without a key, as for mira run

verify
  --certificate-chain PEM  signed with a certificate that leads to one of these roots; repeatable
${TRUST_HELP}
  --ignore-unsigned-files  do not look for files that are not signed
  --json                   {"verified","checks","model","signer","difference":{"extra","missing","changed","leftOut"}}`,
    options: {
        ...TRUST,
        signature: STRING,
        certificate: STRING,
        'certificate-chain': LIST,
        ignore: LIST,
        'ignore-unsigned-files': FLAG,
        'fulcio-url': STRING,
        'rekor-url': STRING,
        'public-log': FLAG,
        json: FLAG,
    },
    run: async (args, host) => {
        const [word, folder, extra] = args.positionals;
        if (word !== 'sign' && word !== 'verify')
            throw usage('model takes sign or verify', 'model');
        if (folder === undefined)
            throw usage(`model ${word} takes the folder of a model`, 'model');
        if (extra !== undefined)
            throw usage(`"${extra}" is one word too many`, 'model');
        model_requireOnly(args, word, word === 'sign' ? SIGN : VERIFY);
        const signature = args.text('signature');
        if (signature === null)
            throw usage(`model ${word} takes --signature FILE`, 'model');
        const shared = { signature, ignore: args.list('ignore'), certificateChain: args.list('certificate-chain') };
        if (word === 'sign') {
            const { modelSignCommand } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(430), __webpack_require__.e(1087), __webpack_require__.e(2922), __webpack_require__.e(4788), __webpack_require__.e(5915)]).then(__webpack_require__.bind(__webpack_require__, 38936));
            return modelSignCommand({ folder, ...shared, ...signingOf(args) }, environment(), host);
        }
        const { modelVerifyCommand } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(430), __webpack_require__.e(1087), __webpack_require__.e(7346), __webpack_require__.e(3523), __webpack_require__.e(7924), __webpack_require__.e(8923)]).then(__webpack_require__.bind(__webpack_require__, 98923));
        return modelVerifyCommand({
            model: folder,
            ...shared,
            ...trustOf(args),
            ignoreUnsigned: args.flag('ignore-unsigned-files'),
            json: args.flag('json'),
        }, environment(), host);
    },
};
function signingOf(args) {
    const url = (name) => {
        const value = args.text(name);
        return value === null ? null : (0,inputs/* parseServiceUrl */.iO)(value, `--${name}`);
    };
    return {
        key: args.text('key'),
        certificate: args.text('certificate'),
        fulcioUrl: url('fulcio-url'),
        rekorUrl: url('rekor-url'),
        publicLog: args.flag('public-log'),
    };
}
/** Options of the other word are refused rather than ignored. */
function model_requireOnly(args, word, allowed) {
    const given = Object.keys(model.options).filter((name) => args.text(name) !== null || args.flag(name) || args.list(name).length > 0);
    const stray = given.find((name) => !allowed.includes(name));
    if (stray !== undefined)
        throw usage(`--${stray} is not an option of mira model ${word}`, 'model');
}
function environment() {
    return {
        env: process.env,
        workspace: process.cwd(),
        temp: (0,external_node_os_.tmpdir)(),
        now: () => new Date(),
        signal: (0,cancel/* cancelSignal */.B)(),
    };
}

;// CONCATENATED MODULE: ./build/cli/commands/pin.js


const pin = {
    name: 'pin',
    summary: 'pin the container images of a repository to digests',
    help: `Usage: mira pin [--write] [--config mira.yml] [--ignore PATH]... [--json]
       mira pin --update [NAME]... [--write]
       mira pin --check [--online]

Finds the images of mira.yml, workflows, actions, Dockerfiles, Compose files, dev containers and bake files, asks their
registries for digests and writes mira.lock.json. What is pinned stays as it is.

  --write         put name:tag@sha256:… into the files too (not mira.yml, where the lock is enough); nothing else changes
  --update NAME   follow the tags of these images (default: all) to what they stand for now; old → new is printed
  --check         compare, without network and without mira.yml if there is none; exit 30 with file:line:column for
                  every image that is not pinned, has drifted, or cannot be told
  --online        with --check: ask whether every pinned digest can still be pulled (gone, no access, down)
  --ignore PATH   leave a file or folder out (relative to mira.yml); repeatable
  --config FILE   another mira.yml; its folder is searched, and the lock lies there
  --json          the lock (or what --check found) as JSON

A comment "# mira: ignore <reason>", behind an image or on the line above, exempts it.`,
    options: { config: STRING, check: FLAG, online: FLAG, write: FLAG, update: FLAG, ignore: LIST, json: FLAG },
    run: async (args, host) => {
        const mode = modeOf(args);
        const { pinCommand } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(2922), __webpack_require__.e(2352), __webpack_require__.e(4267)]).then(__webpack_require__.bind(__webpack_require__, 68248));
        return pinCommand({
            config: args.text('config'),
            mode,
            ignore: args.list('ignore'),
            json: args.flag('json'),
            env: process.env,
            now: new Date(),
        }, host);
    },
};
function modeOf(args) {
    const [check, update, write, online] = ['check', 'update', 'write', 'online'].map((name) => args.flag(name));
    if (check === true && (update === true || write === true)) {
        throw usage(`--check changes nothing and cannot be given with --${update === true ? 'update' : 'write'}`, 'pin');
    }
    if (online === true && check !== true)
        throw usage('--online belongs to --check', 'pin');
    if (update === true)
        return { kind: 'update', write: write === true, names: args.positionals };
    none(args, 'pin');
    return check === true ? { kind: 'check', online: online === true } : { kind: 'pin', write: write === true };
}

;// CONCATENATED MODULE: ./build/cli/commands/power.js


const power = {
    name: 'power',
    summary: 'how many samples an answer needs, before you spend GPU hours',
    help: `Usage: mira power --margin 0.02 [--discordance 0.1] [--power 0.8] [--alpha 0.05] [--n N] [--json]

How many samples it takes to show that a model lost less than the margin, and to see it when it lost that much.

  --margin M       the loss that is allowed, as a share: 0.02 is 2 points
  --discordance D  the share of the samples on which two models give different outcomes (default 0.1)
  --power P        how often the right answer is to be reached (default 0.8)
  --alpha A        how often each of the two answers may be wrong (default 0.05)
  --n N            also: what N samples can show
  --accuracy S     the share that a model gets right, for the comparison without pairs (default 0.8)
  --json           {"margin","discordance","alpha","power","accuracy","needed":{"holds","regressed","unpaired","least"},
                   "at":{"n","unchanged":{"holds","regressed"},"marginLost":{"holds","regressed"},"detectable"}}

Samples are paired: both models answer the same ones, and only those on which they differ carry information. That is
why the discordance decides, and why comparing two unrelated samples takes several times as many.
The numbers of samples are normal approximations; the chances with --n are exact sums for the gate's own tests.

Exit status: 0 · 2 usage`,
    options: {
        margin: STRING,
        discordance: STRING,
        power: STRING,
        alpha: STRING,
        n: STRING,
        accuracy: STRING,
        json: FLAG,
    },
    run: async (args, host) => {
        const { powerCommand } = await Promise.all(/* import() */[__webpack_require__.e(7346), __webpack_require__.e(3638)]).then(__webpack_require__.bind(__webpack_require__, 43638));
        const { DEFAULT_ALPHA } = await __webpack_require__.e(/* import() */ 5898).then(__webpack_require__.bind(__webpack_require__, 25898));
        none(args, 'power');
        const margin = args.number('margin');
        if (margin === null)
            throw usage('power takes --margin, the loss that is allowed: 0.02 for 2 points', 'power');
        return powerCommand({
            margin,
            discordance: args.number('discordance') ?? 0.1,
            power: args.number('power') ?? 0.8,
            alpha: args.number('alpha') ?? DEFAULT_ALPHA,
            accuracy: args.number('accuracy') ?? 0.8,
            n: args.number('n'),
            json: args.flag('json'),
        }, host);
    },
};

;// CONCATENATED MODULE: ./build/cli/commands/run.js





const run = {
    name: 'run',
    summary: 'evaluate, attest, compare with the previous release, gate, report',
    help: `Usage: mira run [--config mira.yml] [--key PEM|env:NAME] [--baseline WHAT] [--out DIR] [--json]

Carries out mira.yml as the GitHub Action does. In a terminal it signs only with --key.

  --config FILE        default mira.yml
  --baseline WHAT      a tag or the path of a bundle, instead of what mira.yml says
  --fail-on LIST       regressed, inconclusive, incomparable, separated by commas, or none
  --sign MODE          auto, always or never
  --key KEY            a P-256 private key (PEM), as a path or env:NAME
  --reuse MODE         auto, or never: measure again although nothing changed
  --out DIR            where evaluation, evidence, report and logs go (default mira-out)
  --trusted-root FILE  Sigstore trusted root, instead of the shipped public one
  --fulcio-url URL, --rekor-url URL, --public-log
                       where to sign, as the action's inputs
  --json               print the report as JSON

Exit status: 0 pass · 10 inconclusive · 12 incomplete · 20 regressed · 30 not verified · 2 usage · 1 error`,
    options: {
        config: STRING,
        baseline: STRING,
        'fail-on': STRING,
        sign: STRING,
        key: STRING,
        reuse: STRING,
        out: STRING,
        'trusted-root': STRING,
        'fulcio-url': STRING,
        'rekor-url': STRING,
        'public-log': FLAG,
        json: FLAG,
    },
    run: async (args, host) => {
        const { runCommand } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(430), __webpack_require__.e(1087), __webpack_require__.e(7346), __webpack_require__.e(3523), __webpack_require__.e(7924), __webpack_require__.e(6106), __webpack_require__.e(2922), __webpack_require__.e(2233), __webpack_require__.e(4788), __webpack_require__.e(6678), __webpack_require__.e(2352), __webpack_require__.e(4865), __webpack_require__.e(2523), __webpack_require__.e(9656)]).then(__webpack_require__.bind(__webpack_require__, 9656));
        none(args, 'run');
        const environment = {
            env: process.env,
            workspace: process.cwd(),
            temp: (0,external_node_os_.tmpdir)(),
            now: () => new Date(),
            signal: (0,cancel/* cancelSignal */.B)(),
        };
        return runCommand(runOptions(args), environment, host);
    },
};
function runOptions(args) {
    const url = (name) => {
        const value = args.text(name);
        return value === null ? null : (0,inputs/* parseServiceUrl */.iO)(value, `--${name}`);
    };
    return {
        config: args.text('config') ?? 'mira.yml',
        token: process.env['GITHUB_TOKEN'] ?? null,
        sign: args.oneOf('sign', ['auto', 'always', 'never']),
        key: args.text('key'),
        publicLog: args.flag('public-log'),
        fulcioUrl: url('fulcio-url'),
        rekorUrl: url('rekor-url'),
        trustedRoot: args.text('trusted-root'),
        baseline: args.text('baseline'),
        failOn: (0,inputs/* parseFailOn */.XV)(args.text('fail-on'), '--fail-on'),
        reuse: args.oneOf('reuse', ['auto', 'never']),
        comment: false,
        commentId: 'default',
        out: args.text('out') ?? 'mira-out',
        json: args.flag('json'),
    };
}

;// CONCATENATED MODULE: ./build/cli/commands/samples.js


const samples = {
    name: 'samples',
    summary: "any supported harness's output as sample rows",
    help: `Usage: mira samples PATH [--format NAME] [--task NAME]

Prints the rows of a harness's output as JSON lines: task, key, repeat, scores, slices, prompt, target, response, error.

  --format NAME do not recognise the format, use this one: mira-samples, lm-eval, promptfoo, lighteval, deepeval, junit,
                inspect-ai, helm, openai-evals, swe-bench, evalplus or every-eval-ever
  --task NAME   the task of rows that name none (default: default)`,
    options: { format: STRING, task: STRING },
    run: async (args, host) => {
        const { samplesCommand } = await Promise.all(/* import() */[__webpack_require__.e(2233), __webpack_require__.e(5756)]).then(__webpack_require__.bind(__webpack_require__, 85676));
        const path = exactlyOne(args, 'samples', 'the path of a harness output');
        return samplesCommand({ path, format: args.text('format') ?? 'auto', task: args.text('task') }, host);
    },
};

;// CONCATENATED MODULE: ./build/cli/commands/verify.js



const verify = {
    name: 'verify',
    summary: 'check bundles: signature, identity, model, samples, claims; offline',
    help: `Usage: mira verify BUNDLE... (--repo OWNER/NAME | --identity SAN --issuer URL | --key PEM)
                   [--model DIR] [--samples FILE] [--salts FILE] [--type evaluation|gate] [--json]

Checks everything that can be checked without network and says what was not. Exit status 0 or 30.

${TRUST_HELP}
  --model DIR            the model must be the one that was signed
  --samples FILE         recompute evidence and claims from the samples; the salts are looked for beside them
  --salts FILE           the salts, when they lie elsewhere
  --type T               what the bundle has to state (default evaluation)
  --json                 {"verified","checks":[{"name","status","code","detail"}],"statement","identity"}`,
    options: { ...TRUST, model: STRING, samples: STRING, salts: STRING, type: STRING, json: FLAG },
    run: async (args, host) => {
        const { verifyCommand } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(430), __webpack_require__.e(1087), __webpack_require__.e(7346), __webpack_require__.e(3523), __webpack_require__.e(7924), __webpack_require__.e(9485)]).then(__webpack_require__.bind(__webpack_require__, 29485));
        if (args.positionals.length === 0)
            throw usage('verify takes the path of a bundle', 'verify');
        return verifyCommand({
            bundles: args.positionals,
            type: args.oneOf('type', ['evaluation', 'gate']),
            json: args.flag('json'),
            ...trustOf(args),
            ...given({ model: args.text('model'), samples: args.text('samples'), salts: args.text('salts') }),
        }, host);
    },
};

;// CONCATENATED MODULE: ./build/cli/commands.js












/** Every word after `mira`, in the order in which help lists them. */
const COMMANDS = [
    run,
    compare,
    power,
    decide,
    verify,
    samples,
    evidence,
    hash,
    diff,
    model,
    pin,
    env,
];

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./build/cli/host.js


/** Characters that are written at once. */
const TOGETHER = 64 * 1024;
/** The commands' way to the outside in a terminal: results on standard output, everything else on standard error. */
function terminalHost() {
    // a reader that has seen enough, such as head, is no error
    process.stdout.on('error', (error) => {
        if ((0,errors/* systemCode */.xU)(error) !== 'EPIPE')
            throw error;
        process.exit();
    });
    const masked = [];
    const hide = (text) => masked.reduce((shown, value) => shown.replaceAll(value, '***'), text);
    const say = (text) => void process.stderr.write(`${hide(text)}\n`);
    return {
        info: say,
        warning: (message, at) => say(`${where(at)}warning: ${message}`),
        error: (message, at) => say(`${where(at)}error: ${message}`),
        failure: (error) => say((0,errors/* formatError */.Wk)(error)),
        mask: (value) => {
            if (value !== '')
                masked.push(value);
        },
        group: (title, body) => {
            say(title);
            return body();
        },
        foreign: (title) => {
            say(title);
            return { write: (chunk) => void process.stderr.write(chunk), end: () => undefined };
        },
        summary: () => Promise.resolve(),
        output: () => undefined,
        result: (text) => void process.stdout.write(`${hide(text)}\n`),
        resultInParts: async (parts) => {
            let together = '';
            for (const part of parts) {
                together += part;
                if (together.length < TOGETHER)
                    continue;
                // a pipe may be slower than we are
                if (!process.stdout.write(hide(together)))
                    await (0,external_node_events_.once)(process.stdout, 'drain');
                together = '';
            }
            process.stdout.write(`${hide(together)}\n`);
        },
    };
}
function where(at) {
    return at === undefined ? '' : `${(0,errors/* formatPlace */.dE)(at)} `;
}

;// CONCATENATED MODULE: ./build/cli/cli.js






/** Runs `mira <argv>`; the exit status. */
async function runCli(argv) {
    const host = terminalHost();
    const [word, ...rest] = argv;
    if (word === undefined || word === '--help' || word === '-h' || word === 'help') {
        const about = COMMANDS.find(({ name }) => name === rest[0]);
        host.result(word === 'help' && about !== undefined ? about.help : generalHelp());
        return word === undefined ? 2 : 0;
    }
    if (word === '--version' || word === '-v') {
        host.result(version/* VERSION */.x);
        return 0;
    }
    const command = COMMANDS.find(({ name }) => name === word);
    try {
        if (command === undefined)
            throw unknownCommand(word);
        if (rest.includes('--help') || rest.includes('-h')) {
            host.result(command.help);
            return 0;
        }
        return await command.run(parseArguments(rest, command.options, command.name), host);
    }
    catch (error) {
        const problem = (0,errors/* asMiraError */.oF)(error);
        host.failure(problem);
        return exitOf(command, problem.exit);
    }
}
/** Files that the user named are configuration: what a reader refuses in them is a usage error (contracts.md §8). */
function exitOf(command, exit) {
    const readsNamedFiles = command?.name === 'samples' || command?.name === 'compare';
    return exit === 12 && readsNamedFiles ? 2 : exit;
}
function unknownCommand(word) {
    const suggestion = (0,nearest/* nearest */.p)(word, COMMANDS.map(({ name }) => name));
    return usage(`"${word}" is not a command${suggestion === null ? '' : `; did you mean "mira ${suggestion}"?`}`, '');
}
function generalHelp() {
    const width = Math.max(...COMMANDS.map(({ name }) => name.length));
    return `mira ${version/* VERSION */.x} – signed, recomputable evaluation claims for AI models

Usage: mira <command> [options]      mira <command> --help explains a command

${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join('\n')}

To try it, compare two outputs of your evaluation harness:

  mira compare runs/v1 runs/v2

Exit status: 0 pass · 10 inconclusive · 12 incomplete · 20 regressed · 30 not verified · 2 usage · 1 error`;
}


/***/ }),

/***/ 34106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ PART_NUMBERS),
/* harmony export */   PP: () => (/* binding */ CLOSABLE_NUMBERS),
/* harmony export */   eS: () => (/* binding */ PART_MEMBERS),
/* harmony export */   jB: () => (/* binding */ CLOSABLE_PARTS),
/* harmony export */   lX: () => (/* binding */ encodeParts),
/* harmony export */   nn: () => (/* binding */ joinParts),
/* harmony export */   nt: () => (/* binding */ partNumber),
/* harmony export */   zK: () => (/* binding */ PART_NAMES)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87664);

const PART_NUMBERS = [0, 1, 2, 3];
/** What the parts are called in `mira.yml` and in what is signed, by number. */
const PART_NAMES = ['scores', 'prompt', 'target', 'response'];
/** What can be closed; without the scores nothing could be recomputed. */
const CLOSABLE_PARTS = ['prompt', 'target', 'response'];
function partNumber(name) {
    return PART_NUMBERS.find((part) => PART_NAMES[part] === name) ?? 0;
}
const CLOSABLE_NUMBERS = CLOSABLE_PARTS.map(partNumber);
/** The members of each part, in canonical order. */
const PART_MEMBERS = [
    ['key', 'repeat', 'scores', 'slices', 'task'],
    ['prompt'],
    ['target'],
    ['error', 'response'],
];
/** @throws Error where a value has no JSON form (a lone surrogate, a number that is not finite) */
function encodeParts(sample) {
    const { task, key, repeat, scores, slices, prompt, target, response, error } = sample;
    return [
        `{"key":${encode(key)},"repeat":${encode(repeat)},"scores":${encode(scores)},"slices":${encode(slices)},"task":${encode(task)}}`,
        `{"prompt":${encode(prompt)}}`,
        `{"target":${encode(target)}}`,
        `{"error":${encode(error)},"response":${encode(response)}}`,
    ];
}
/** Strings and null are most of what rows hold, and need no walk. */
function encode(value) {
    if (value === null)
        return 'null';
    if (typeof value === 'string' && value.isWellFormed())
        return JSON.stringify(value);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value);
}
/** The one-line JSON of a row that is open in all parts: the members of its parts, one after the other. */
function joinParts(parts) {
    return `{${parts.map((part) => part.slice(1, -1)).join(',')}}`;
}


/***/ }),

/***/ 77658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The candidate with the smallest edit distance to a word, if it is near enough to be what was meant. */
function nearest(word, candidates) {
    let best = null;
    for (const name of candidates) {
        const distance = editDistance(word, name);
        if (best === null || distance < best.distance)
            best = { name, distance };
    }
    return best !== null && best.distance <= Math.max(2, Math.floor(word.length / 3)) ? best.name : null;
}
/** `; did you mean "x"?`, or nothing. */
function didYouMean(word, candidates) {
    const name = nearest(word, candidates);
    return name === null ? '' : `; did you mean "${name}"?`;
}
/** Levenshtein distance, by rows. */
function editDistance(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            row.push(Math.min(substitution, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
        }
        previous = row;
    }
    return previous[b.length] ?? 0;
}


/***/ }),

/***/ 58508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this program, as package.json says it. */
const VERSION = '0.1.0';


/***/ })

};
