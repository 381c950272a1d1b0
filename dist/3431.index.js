export const id = 3431;
export const ids = [3431];
export const modules = {

/***/ 53431:
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

// EXTERNAL MODULE: ./build/actions/inputs.js
var inputs = __webpack_require__(65355);
;// CONCATENATED MODULE: ./build/cli/command.js
const STRING = { type: 'string' };
const FLAG = { type: 'boolean' };
const LIST = { type: 'string', multiple: true };

;// CONCATENATED MODULE: ./build/cli/services.js


/** The flags that say where to sign. */
const SERVICES = {
    'key-passphrase': STRING,
    'fulcio-url': STRING,
    'rekor-url': STRING,
    'rekor-version': STRING,
    'tsa-url': STRING,
    'signing-config': STRING,
    'public-log': FLAG,
};
const SERVICES_HELP = `  --key-passphrase env:NAME
                         opens an encrypted key
  --fulcio-url URL, --rekor-url URL, --rekor-version 1|2, --tsa-url URL, --signing-config FILE, --public-log
                         where to sign, as the action's inputs`;
function servicesOf(args) {
    const url = (name) => {
        const value = args.text(name);
        return value === null ? null : (0,inputs/* parseServiceUrl */.iO)(value, `--${name}`);
    };
    return {
        keyPassphrase: args.text('key-passphrase'),
        fulcioUrl: url('fulcio-url'),
        rekorUrl: url('rekor-url'),
        rekorVersion: (0,inputs/* parseRekorVersion */.L1)(args.text('rekor-version'), '--rekor-version'),
        tsaUrl: url('tsa-url'),
        signingConfig: args.text('signing-config'),
        publicLog: args.flag('public-log'),
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/cancel.js
var cancel = __webpack_require__(40040);
;// CONCATENATED MODULE: ./build/cli/commands/run.js






/** What `run` understands; `evaluate` and `attest` understand parts of it. */
const RUN_FLAGS = {
    ...SERVICES,
    config: STRING,
    baseline: STRING,
    'fail-on': STRING,
    sign: STRING,
    key: STRING,
    reuse: STRING,
    out: STRING,
    'trusted-root': STRING,
    json: FLAG,
};
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
${SERVICES_HELP}
  --json               print the report as JSON

Exit status: 0 pass · 10 inconclusive · 12 incomplete · 20 regressed · 30 not verified · 2 usage · 1 error`,
    options: RUN_FLAGS,
    run: async (args, host) => {
        const { runCommand } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7761), __webpack_require__.e(1278), __webpack_require__.e(5898), __webpack_require__.e(4429), __webpack_require__.e(4788), __webpack_require__.e(8890)]).then(__webpack_require__.bind(__webpack_require__, 8890));
        none(args, 'run');
        return runCommand(runOptions(args, 'mira-out'), terminal(), host);
    },
};
/** What a process in a terminal is given. */
function terminal() {
    return {
        env: process.env,
        workspace: process.cwd(),
        temp: (0,external_node_os_.tmpdir)(),
        now: () => new Date(),
        signal: (0,cancel/* cancelSignal */.B)(),
    };
}
/** @param out the output folder where none is named */
function runOptions(args, out) {
    return {
        config: args.text('config') ?? 'mira.yml',
        token: process.env['GITHUB_TOKEN'] ?? null,
        sign: args.oneOf('sign', ['auto', 'always', 'never']),
        key: args.text('key'),
        ...servicesOf(args),
        trustedRoot: args.text('trusted-root'),
        baseline: args.text('baseline'),
        failOn: (0,inputs/* parseFailOn */.XV)(args.text('fail-on'), '--fail-on'),
        reuse: args.oneOf('reuse', ['auto', 'never']),
        comment: false,
        commentId: 'default',
        out: args.text('out') ?? out,
        json: args.flag('json'),
    };
}

;// CONCATENATED MODULE: ./build/cli/commands/attest.js





const { reuse: _measuresNothing, ...flags } = RUN_FLAGS;
const attest = {
    name: 'attest',
    summary: 'recompute the evidence of mira evaluate, then sign, store, compare, gate and report',
    help: `Usage: mira attest [DIR] [--evidence-digest sha256:HEX] [--key PEM|env:NAME] [--out DIR] [--json]

Takes the folder that mira evaluate wrote (default ${inputs/* EVIDENCE */.S4}). Hashes model and materials again, checks the images against
mira.lock.json, resolves mira.yml again, recomputes every claim from the rows, and refuses what differs. Runs no model code.
In a terminal it signs only with --key.

  --evidence-digest D  what mira evaluate said: refuses every other folder
  --config FILE        default mira.yml
  --baseline WHAT      a tag or the path of a bundle, instead of what mira.yml says
  --fail-on LIST       regressed, inconclusive, incomparable, separated by commas, or none
  --sign MODE          auto, always or never
  --key KEY            a P-256 private key (PEM), as a path or env:NAME
  --out DIR            where evaluation, evidence, report and logs go (default mira-out)
  --trusted-root FILE  Sigstore trusted root, instead of the shipped public one
${SERVICES_HELP}
  --json               print the report as JSON

Exit status: 0 pass · 10 inconclusive · 12 incomplete · 20 regressed · 30 not verified · 2 usage · 1 error`,
    options: { ...flags, 'evidence-digest': STRING },
    run: async (args, host) => {
        const { attestCommand } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(8347), __webpack_require__.e(7761), __webpack_require__.e(1271), __webpack_require__.e(430), __webpack_require__.e(9720), __webpack_require__.e(8480), __webpack_require__.e(2454), __webpack_require__.e(1278), __webpack_require__.e(5898), __webpack_require__.e(2428), __webpack_require__.e(4429), __webpack_require__.e(6913), __webpack_require__.e(4155), __webpack_require__.e(9504), __webpack_require__.e(4788), __webpack_require__.e(2548), __webpack_require__.e(3293), __webpack_require__.e(2352), __webpack_require__.e(4865), __webpack_require__.e(21), __webpack_require__.e(2441), __webpack_require__.e(4258), __webpack_require__.e(7437), __webpack_require__.e(3439), __webpack_require__.e(4150), __webpack_require__.e(5047), __webpack_require__.e(8366)]).then(__webpack_require__.bind(__webpack_require__, 68366));
        const options = {
            ...runOptions(args, 'mira-out'),
            evidence: atMostOne(args, 'attest') ?? inputs/* EVIDENCE */.S4,
            evidenceDigest: (0,inputs/* parseEvidenceDigest */.DT)(args.text('evidence-digest'), '--evidence-digest'),
        };
        return attestCommand(options, terminal(), host);
    },
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/cli/cache-folder.js


/** Where programs of this user keep what can be fetched again (XDG Base Directory Specification, and its like elsewhere). */
function cacheFolder(env, platform) {
    const named = env[platform === 'win32' ? 'LOCALAPPDATA' : 'XDG_CACHE_HOME'];
    if (named !== undefined && named !== '')
        return (0,external_node_path_.join)(named, 'mira-attest');
    if (platform === 'win32')
        return (0,external_node_path_.join)((0,external_node_os_.homedir)(), 'AppData', 'Local', 'mira-attest');
    return (0,external_node_path_.join)((0,external_node_os_.homedir)(), ...(platform === 'darwin' ? ['Library', 'Caches'] : ['.cache']), 'mira-attest');
}

;// CONCATENATED MODULE: ./build/cli/trust.js




/** The flags that say who has to have signed. */
const TRUST = {
    repo: STRING,
    identity: STRING,
    issuer: STRING,
    key: STRING,
    ref: STRING,
    signer: STRING,
    'trusted-root': LIST,
};
const TRUST_HELP = `  --repo OWNER/NAME      signed by a workflow of this GitHub repository, on a tag
  --ref PATTERN          on refs that match, instead of refs/tags/*
  --signer WORKFLOW      held by this reusable workflow (OWNER/NAME/.github/workflows/FILE), called by one of the repository
  --identity SAN --issuer URL
                         signed by exactly this certificate identity
  --key PEM              signed by the holder of this public key
  --trusted-root FILE    Sigstore trusted root (JSON, or several as JSON lines), instead of the shipped public one;
                         repeatable`;
/** The newest public root, instead of the shipped copy. */
const REFRESH = { 'refresh-root': FLAG };
const REFRESH_HELP = '  --refresh-root         ask for the newest public root first, over TUF';
function refreshOf(args) {
    if (!args.flag('refresh-root'))
        return {};
    return { refreshRoot: { cache: (0,external_node_path_.join)(cacheFolder(process.env, process.platform), 'tuf') } };
}
function trustOf(args) {
    const flags = given({
        repo: args.text('repo'),
        identity: args.text('identity'),
        issuer: args.text('issuer'),
        key: args.text('key'),
        ref: args.text('ref'),
        signer: args.text('signer'),
    });
    const roots = args.list('trusted-root');
    return roots.length === 0 ? flags : { ...flags, trustedRoot: roots };
}

;// CONCATENATED MODULE: ./build/cli/commands/compare.js



const compare = {
    name: 'compare',
    summary: 'verdicts between two evaluations, or two raw harness outputs',
    help: `Usage: mira compare BASE CANDIDATE [--margin 0.02] [--alpha 0.05] [--config mira.yml] [--flips FILE] [--json]

Each side is a raw harness output (compared unsigned), a bundle (its samples and salts beside it), or a folder that
holds them. Rows are paired by key. For each claim: holds, regressed, or can't tell.

  --margin M     the loss that is allowed, absolute (default 0.02; between bundles the margins that were signed)
  --alpha A      the error rate of each of the two answers, one-sided (default 0.05)
  --config FILE  claims, margins, alpha and waivers from a mira.yml
  --flips FILE   every sample that was lost or gained, as JSON lines, the most telling first
  --json         {"result","claims":[…],"findings":[…],"warnings":[…]}

Bundles are verified when one of these is given, else they are read and marked unverified:
${TRUST_HELP}

Exit status: 0 pass · 10 inconclusive · 12 incomplete · 20 regressed · 30 not verified`,
    options: { margin: STRING, alpha: STRING, config: STRING, flips: STRING, json: FLAG, ...TRUST },
    run: async (args, host) => {
        const { compareCommand } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(8347), __webpack_require__.e(7761), __webpack_require__.e(1271), __webpack_require__.e(9720), __webpack_require__.e(2454), __webpack_require__.e(5898), __webpack_require__.e(2428), __webpack_require__.e(4429), __webpack_require__.e(6913), __webpack_require__.e(4155), __webpack_require__.e(9504), __webpack_require__.e(3293), __webpack_require__.e(4258), __webpack_require__.e(1108), __webpack_require__.e(2319)]).then(__webpack_require__.bind(__webpack_require__, 99456));
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
            flips: args.text('flips'),
            json: args.flag('json'),
            trust: trustOf(args),
        }, host);
    },
};

;// CONCATENATED MODULE: ./build/cli/commands/conformance.js


const conformance = {
    name: 'conformance',
    summary: 'speak the protocol of the public Sigstore conformance suite',
    help: `Usage: mira conformance verify-bundle --bundle FILE --certificate-identity SAN --certificate-oidc-issuer URL
                                      [--trusted-root FILE] FILE_OR_DIGEST
       mira conformance verify-bundle --bundle FILE --key PEM [--trusted-root FILE] FILE_OR_DIGEST
       mira conformance sign-bundle [--in-toto] --identity-token TOKEN --bundle FILE
                                    [--trusted-root FILE] [--signing-config FILE] FILE

For sigstore/sigstore-conformance (docs/cli_protocol.md), which checks Sigstore clients against each other: any bundle, any
content. With --in-toto FILE is a statement, and signed in an envelope. To verify what this project signs, use mira verify.

Exit status: 0 · 2 usage · 30 not verified`,
    options: {
        staging: FLAG,
        'in-toto': FLAG,
        bundle: STRING,
        'certificate-identity': STRING,
        'certificate-oidc-issuer': STRING,
        key: STRING,
        'identity-token': STRING,
        'trusted-root': STRING,
        'signing-config': STRING,
    },
    run: async (args, host) => {
        const [word, artifact, extra] = args.positionals;
        if (word !== 'verify-bundle' && word !== 'sign-bundle') {
            throw usage('conformance takes verify-bundle or sign-bundle', 'conformance');
        }
        const bundle = args.text('bundle');
        if (artifact === undefined || extra !== undefined || bundle === null) {
            throw usage(`conformance ${word} takes --bundle FILE and one artifact`, 'conformance');
        }
        if (args.flag('staging') && args.text('trusted-root') === null) {
            throw usage('the staging instance is known by --trusted-root alone', 'conformance');
        }
        const trustedRoot = args.text('trusted-root');
        const { conformanceSignCommand, conformanceVerifyCommand } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(8347), __webpack_require__.e(7761), __webpack_require__.e(9720), __webpack_require__.e(2548), __webpack_require__.e(9525)]).then(__webpack_require__.bind(__webpack_require__, 99525));
        if (word === 'sign-bundle') {
            const token = args.text('identity-token');
            if (token === null)
                throw usage('sign-bundle takes --identity-token TOKEN', 'conformance');
            const signingConfig = args.text('signing-config');
            return conformanceSignCommand({ artifact, inToto: args.flag('in-toto'), token, bundle, trustedRoot, signingConfig }, host);
        }
        return conformanceVerifyCommand({
            bundle,
            artifact,
            trustedRoot,
            identity: args.text('certificate-identity'),
            issuer: args.text('certificate-oidc-issuer'),
            key: args.text('key'),
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
        const { decideCommand } = await Promise.all(/* import() */[__webpack_require__.e(1271), __webpack_require__.e(852)]).then(__webpack_require__.bind(__webpack_require__, 10852));
        const { DEFAULT_ALPHA } = await Promise.all(/* import() */[__webpack_require__.e(5898), __webpack_require__.e(7963)]).then(__webpack_require__.bind(__webpack_require__, 25898));
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
        const { diffCommand } = await Promise.all(/* import() */[__webpack_require__.e(430), __webpack_require__.e(8480), __webpack_require__.e(21), __webpack_require__.e(7973)]).then(__webpack_require__.bind(__webpack_require__, 25048));
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
        const { envCommand, envCompareCommand } = await Promise.all(/* import() */[__webpack_require__.e(8347), __webpack_require__.e(4865), __webpack_require__.e(6045)]).then(__webpack_require__.bind(__webpack_require__, 76045));
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

;// CONCATENATED MODULE: ./build/cli/commands/evaluate.js



const { config, baseline, sign, reuse, out, 'trusted-root': trustedRoot, json } = RUN_FLAGS;
const evaluate = {
    name: 'evaluate',
    summary: 'run the harnesses of mira.yml and write the evidence, without signing rights',
    help: `Usage: mira evaluate [--config mira.yml] [--baseline WHAT] [--out DIR] [--json]

Carries the plan out and writes rows, salts, environment, model manifest, logs and the unsigned statement into one folder,
for mira attest. Signs nothing and gates nothing.

  --config FILE        default mira.yml
  --baseline WHAT      a tag or the path of a bundle, instead of what mira.yml says: verified before anything runs
  --sign MODE          auto, always or never: what mira attest will be told
  --reuse MODE         auto, or never: measure again although nothing changed
  --out DIR            where the evidence goes (default ${inputs/* EVIDENCE */.S4})
  --trusted-root FILE  Sigstore trusted root, instead of the shipped public one
  --json               print the folder and the digest of its index as JSON

Exit status: 0 the evidence is whole · 12 incomplete · 30 not verified · 2 usage · 1 error`,
    options: { config, baseline, sign, reuse, out, 'trusted-root': trustedRoot, json },
    run: async (args, host) => {
        const { evaluateCommand } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(8347), __webpack_require__.e(7761), __webpack_require__.e(1271), __webpack_require__.e(430), __webpack_require__.e(9720), __webpack_require__.e(8480), __webpack_require__.e(2454), __webpack_require__.e(1278), __webpack_require__.e(5898), __webpack_require__.e(2428), __webpack_require__.e(4429), __webpack_require__.e(6913), __webpack_require__.e(4155), __webpack_require__.e(9504), __webpack_require__.e(4788), __webpack_require__.e(3293), __webpack_require__.e(2352), __webpack_require__.e(4865), __webpack_require__.e(21), __webpack_require__.e(2441), __webpack_require__.e(7437), __webpack_require__.e(3799)]).then(__webpack_require__.bind(__webpack_require__, 20093));
        none(args, 'evaluate');
        return evaluateCommand(runOptions(args, inputs/* EVIDENCE */.S4), terminal(), host);
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
        const { openEvidenceCommand, redactEvidenceCommand } = await Promise.all(/* import() */[__webpack_require__.e(2428), __webpack_require__.e(6913), __webpack_require__.e(8321)]).then(__webpack_require__.bind(__webpack_require__, 28554));
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
        const { hashCommand } = await Promise.all(/* import() */[__webpack_require__.e(430), __webpack_require__.e(8480), __webpack_require__.e(3731)]).then(__webpack_require__.bind(__webpack_require__, 73731));
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

;// CONCATENATED MODULE: ./build/cli/commands/model.js





const SIGN = [
    'signature',
    'key',
    'certificate',
    'certificate-chain',
    'ignore',
    'trusted-root',
    ...Object.keys(SERVICES),
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
${SERVICES_HELP}
  --trusted-root FILE    by which the signature is judged before it is written

verify
  --certificate-chain PEM  signed with a certificate that leads to one of these roots; repeatable
${TRUST_HELP}
  --ignore-unsigned-files  do not look for files that are not signed
  --json                   {"verified","checks","model","signer","difference":{"extra","missing","changed","leftOut"}}`,
    options: {
        ...TRUST,
        ...SERVICES,
        signature: STRING,
        certificate: STRING,
        'certificate-chain': LIST,
        ignore: LIST,
        'ignore-unsigned-files': FLAG,
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
            const { modelSignCommand } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8347), __webpack_require__.e(7761), __webpack_require__.e(430), __webpack_require__.e(8480), __webpack_require__.e(1278), __webpack_require__.e(5898), __webpack_require__.e(4429), __webpack_require__.e(4788), __webpack_require__.e(2548), __webpack_require__.e(6630), __webpack_require__.e(5312)]).then(__webpack_require__.bind(__webpack_require__, 15312));
            return modelSignCommand({ folder, ...shared, ...signingOf(args) }, terminal(), host);
        }
        const { modelVerifyCommand } = await Promise.all(/* import() */[__webpack_require__.e(8347), __webpack_require__.e(7761), __webpack_require__.e(430), __webpack_require__.e(9720), __webpack_require__.e(8480), __webpack_require__.e(6159)]).then(__webpack_require__.bind(__webpack_require__, 76159));
        return modelVerifyCommand({
            model: folder,
            ...shared,
            ...trustOf(args),
            ignoreUnsigned: args.flag('ignore-unsigned-files'),
            json: args.flag('json'),
        }, terminal(), host);
    },
};
function signingOf(args) {
    const trustedRoot = args.list('trusted-root');
    return { key: args.text('key'), certificate: args.text('certificate'), trustedRoot, ...servicesOf(args) };
}
/** Options of the other word are refused rather than ignored. */
function model_requireOnly(args, word, allowed) {
    const given = Object.keys(model.options).filter((name) => args.text(name) !== null || args.flag(name) || args.list(name).length > 0);
    const stray = given.find((name) => !allowed.includes(name));
    if (stray !== undefined)
        throw usage(`--${stray} is not an option of mira model ${word}`, 'model');
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
        const { pinCommand } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5898), __webpack_require__.e(4429), __webpack_require__.e(2352), __webpack_require__.e(3449)]).then(__webpack_require__.bind(__webpack_require__, 68248));
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

;// CONCATENATED MODULE: ./build/cli/commands/policy.js






const DEFAULT_FILE = 'mira.policy.yml';
const policy = {
    name: 'policy',
    summary: 'write a policy from a bundle that you trust, say one in sentences, or hand over to another signer',
    help: `Usage: mira policy init --from BUNDLE [--type evaluation|gate] [--key PEM] [ROOT]
       mira policy explain [FILE]
       mira policy handover --to WORKFLOW|IDENTITY|KEY [--repository-id ID] [--key PEM] [ROOT]

init     prints a policy that accepts what the signer of BUNDLE signs, by everything that its certificate says and that
         does not change from release to release: mira policy init --from B > ${DEFAULT_FILE}
explain  says what a policy (default ${DEFAULT_FILE}) asks for, one sentence each
handover signs that another identity goes on with the releases of this repository; by the identity of the GitHub job, or
         with --key. Commit the file beside mira.yml: docs/policy.md

ROOT
  --trusted-root FILE    Sigstore trusted root, instead of the shipped public one; repeatable
${REFRESH_HELP}

handover
  --to WORKFLOW          owner/name/.github/workflows/file.yml; with --signer WORKFLOW, the reusable workflow that it calls;
                         with --owner-id ID and --trigger EVENT, where these change too
  --to SAN --issuer URL  exactly this certificate identity
  --to FILE              the holder of this public key (PEM, P-256)
  --repository-id ID     the repository that goes on; this one, in a job
  --days N               how long a release may go on by it (90)
  --key PEM              private key that signed so far: a path or env:NAME
  --out FILE             mira-succession.sigstore.json
${SERVICES_HELP}

mira verify --policy FILE applies it. docs/policy.md describes every key.

Exit status: 0 · 2 the file is no policy · 30 the bundle does not verify`,
    options: {
        ...SERVICES,
        ...REFRESH,
        from: STRING,
        type: STRING,
        key: STRING,
        'trusted-root': LIST,
        to: STRING,
        signer: STRING,
        issuer: STRING,
        'owner-id': STRING,
        trigger: STRING,
        'repository-id': STRING,
        days: STRING,
        out: STRING,
    },
    run: async (args, host) => {
        const [word, path, extra] = args.positionals;
        if (extra !== undefined)
            throw usage(`"${extra}" is one word too many`, 'policy');
        if (word === 'explain') {
            const { policyExplainCommand } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7761), __webpack_require__.e(1278)]).then(__webpack_require__.bind(__webpack_require__, 41278));
            return policyExplainCommand(path ?? DEFAULT_FILE, host);
        }
        if (word === 'handover' && path === undefined)
            return handover(args, host);
        const from = args.text('from');
        if (word !== 'init')
            throw usage('policy takes init, explain or handover', 'policy');
        if (path !== undefined || from === null)
            throw usage('policy init takes --from BUNDLE', 'policy');
        const { policyInitCommand } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7761), __webpack_require__.e(1278)]).then(__webpack_require__.bind(__webpack_require__, 41278));
        return policyInitCommand({
            from,
            type: args.oneOf('type', ['evaluation', 'gate']),
            key: args.text('key'),
            trustedRoot: args.list('trusted-root'),
            ...refreshOf(args),
        }, host);
    },
};
async function handover(args, host) {
    const to = args.text('to');
    if (to === null)
        throw usage('policy handover takes --to WORKFLOW, IDENTITY or KEY', 'policy');
    const { successionCommand } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8347), __webpack_require__.e(7761), __webpack_require__.e(1271), __webpack_require__.e(9720), __webpack_require__.e(2454), __webpack_require__.e(1278), __webpack_require__.e(5898), __webpack_require__.e(4429), __webpack_require__.e(4788), __webpack_require__.e(2548), __webpack_require__.e(6630), __webpack_require__.e(9608)]).then(__webpack_require__.bind(__webpack_require__, 69608));
    return successionCommand({
        ...servicesOf(args),
        to,
        signer: args.text('signer'),
        issuer: args.text('issuer'),
        ownerId: args.text('owner-id'),
        trigger: args.text('trigger'),
        repositoryId: args.text('repository-id'),
        days: args.number('days'),
        key: args.text('key'),
        trustedRoot: args.list('trusted-root'),
        ...refreshOf(args),
        out: args.text('out'),
    }, {
        env: process.env,
        workspace: process.cwd(),
        temp: (0,external_node_os_.tmpdir)(),
        now: () => new Date(),
        signal: (0,cancel/* cancelSignal */.B)(),
    }, host);
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
        const { powerCommand } = await Promise.all(/* import() */[__webpack_require__.e(1271), __webpack_require__.e(3638)]).then(__webpack_require__.bind(__webpack_require__, 43638));
        const { DEFAULT_ALPHA } = await Promise.all(/* import() */[__webpack_require__.e(5898), __webpack_require__.e(7963)]).then(__webpack_require__.bind(__webpack_require__, 25898));
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
        const { samplesCommand } = await Promise.all(/* import() */[__webpack_require__.e(9504), __webpack_require__.e(5756)]).then(__webpack_require__.bind(__webpack_require__, 85676));
        const path = exactlyOne(args, 'samples', 'the path of a harness output');
        return samplesCommand({ path, format: args.text('format') ?? 'auto', task: args.text('task') }, host);
    },
};

// EXTERNAL MODULE: ./build/policy/signer-rule.js
var signer_rule = __webpack_require__(12872);
;// CONCATENATED MODULE: ./build/cli/commands/verify.js




const verify = {
    name: 'verify',
    summary: 'check bundles: signature, identity, model, samples, claims; offline',
    help: `Usage: mira verify BUNDLE... (--repo OWNER/NAME | --identity SAN --issuer URL | --key PEM | --policy FILE)
                   [--model DIR] [--samples FILE] [--salts FILE] [--type T] [--json]

Checks everything that can be checked without network and says what was not. Exit status 0 or 30.
A BUNDLE that ends in .jsonl holds one bundle on each line; all of them have to verify.

${TRUST_HELP}
${REFRESH_HELP}; the one thing for which a network is used
  --policy FILE          signed by whom a policy names, and saying what it asks for (docs/policy.md)
  --as ROLE              what the signature has to count for under the policy: evaluation, gate or reproduction
  --require passed|holds what a gate has to say
  --previous BUNDLE      the evaluation before it, by the same workflow, trigger, repository and owner
  --handover BUNDLE      by which the signer of --previous lets this one go on (mira policy handover)
  --model DIR            the model must be the one that was signed
  --samples FILE         recompute evidence and claims from the samples; the salts are looked for beside them
  --salts FILE           the salts, when they lie elsewhere
  --type T               what the bundle has to state: evaluation (the default), gate, attempt, plan or handover
  --json                 {"verified","checks":[{"name","status","code","detail"}],"statement","identity"}`,
    options: {
        ...TRUST,
        ...REFRESH,
        policy: STRING,
        as: STRING,
        require: STRING,
        previous: STRING,
        handover: STRING,
        model: STRING,
        samples: STRING,
        salts: STRING,
        type: STRING,
        json: FLAG,
    },
    run: async (args, host) => {
        const { verifyCommand } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8347), __webpack_require__.e(7761), __webpack_require__.e(1271), __webpack_require__.e(430), __webpack_require__.e(9720), __webpack_require__.e(8480), __webpack_require__.e(2454), __webpack_require__.e(1278), __webpack_require__.e(1285)]).then(__webpack_require__.bind(__webpack_require__, 39499));
        if (args.positionals.length === 0)
            throw usage('verify takes the path of a bundle', 'verify');
        return verifyCommand({
            bundles: args.positionals,
            type: args.oneOf('type', ['evaluation', 'gate', 'attempt', 'plan', 'handover']),
            json: args.flag('json'),
            ...trustOf(args),
            ...refreshOf(args),
            ...given({
                policy: args.text('policy'),
                previous: args.text('previous'),
                handover: args.text('handover'),
                model: args.text('model'),
                samples: args.text('samples'),
                salts: args.text('salts'),
            }),
            ...(args.text('as') === null ? {} : { role: args.oneOf('as', signer_rule/* ROLES */.gg) }),
            ...(args.text('require') === null ? {} : { gate: args.oneOf('require', ['passed', 'holds']) }),
        }, host);
    },
};

;// CONCATENATED MODULE: ./build/cli/commands.js
















/** Every word after `mira`, in the order in which help lists them. */
const COMMANDS = [
    run,
    evaluate,
    attest,
    compare,
    power,
    decide,
    verify,
    policy,
    samples,
    evidence,
    hash,
    diff,
    model,
    pin,
    env,
    conformance,
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
/* harmony export */   QI: () => (/* binding */ encodeMembers),
/* harmony export */   eS: () => (/* binding */ PART_MEMBERS),
/* harmony export */   jB: () => (/* binding */ CLOSABLE_PARTS),
/* harmony export */   lX: () => (/* binding */ encodeParts),
/* harmony export */   nn: () => (/* binding */ joinParts),
/* harmony export */   nt: () => (/* binding */ partNumber),
/* harmony export */   wD: () => (/* binding */ joinMembers),
/* harmony export */   zK: () => (/* binding */ PART_NAMES)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);

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
    const [scores, prompt, target, response] = encodeMembers(sample);
    return [`{${scores}}`, `{${prompt}}`, `{${target}}`, `{${response}}`];
}
/** The same without the braces around each part. */
function encodeMembers(sample) {
    const { task, key, repeat, scores, slices, prompt, target, response, error } = sample;
    return [
        `"key":${encode(key)},"repeat":${encode(repeat)},"scores":${encode(scores)},"slices":${encode(slices)},"task":${encode(task)}`,
        `"prompt":${encode(prompt)}`,
        `"target":${encode(target)}`,
        `"error":${encode(error)},"response":${encode(response)}`,
    ];
}
/** Strings and null are most of what rows hold, and need no walk; most objects and lists have one level. */
function encode(value) {
    if (value === null)
        return 'null';
    if (typeof value === 'string' && value.isWellFormed())
        return JSON.stringify(value);
    if (Array.isArray(value))
        return value.every(isProper) ? JSON.stringify(value) : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value);
    return ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? encodeFlat(value) : null) ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value);
}
/** `null` for an object that holds anything but finite numbers, proper strings and `null`. */
function encodeFlat(object) {
    const names = Object.keys(object);
    // by UTF-16 units, as RFC 8785 §3.2.3 sorts members
    if (names.length > 1)
        names.sort();
    let text = '';
    for (const name of names) {
        const value = object[name];
        const plain = typeof value === 'number' ? Number.isFinite(value) : value === null || isProper(value);
        if (!plain || !name.isWellFormed())
            return null;
        text += `${text === '' ? '' : ','}${JSON.stringify(name)}:${JSON.stringify(value)}`;
    }
    return `{${text}}`;
}
function isProper(value) {
    return typeof value === 'string' && value.isWellFormed();
}
/** The one-line JSON of a row that is open in all parts: the members of its parts, one after the other. */
function joinParts(parts) {
    return joinMembers([parts[0].slice(1, -1), parts[1].slice(1, -1), parts[2].slice(1, -1), parts[3].slice(1, -1)]);
}
/** The same of parts without their braces. */
function joinMembers([scores, prompt, target, response]) {
    return `{${scores},${prompt},${target},${response}}`;
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

/***/ 12872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ SIGNER_KEYS),
/* harmony export */   gg: () => (/* binding */ ROLES),
/* harmony export */   lW: () => (/* binding */ resolveSigner),
/* harmony export */   pJ: () => (/* binding */ signersSchema),
/* harmony export */   q2: () => (/* binding */ DEFAULT_ROLES),
/* harmony export */   wr: () => (/* binding */ signerContent)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);

/** What a signature may be for. A reproduction is an evaluation of somebody else's model. */
const ROLES = ['evaluation', 'gate', 'reproduction'];
/** What a rule that says nothing of it lets somebody sign. */
const DEFAULT_ROLES = ['evaluation', 'gate'];
const text = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1, 'must not be empty'));
const id = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[1-9][0-9]{0,18}$/u, 'must be a numeric id in quotes, such as "1234"'));
const url = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^https?:\/\/[^\s]+$/u, 'must be a URL'));
const may = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(ROLES)), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1, 'must name at least one of them'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('What this signature counts for; evaluation and gate by default.'));
const workflowSignerSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    workflow: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('owner/name/.github/workflows/file.yml of the workflow that is triggered.')),
    ref: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('Pattern of refs; * stands for anything. Tags by default.'))),
    issuer: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(url, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('Who vouches for the identity; GitHub Actions by default.'))),
    signer: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('The reusable workflow that holds the job that signs; the same workflow by default.'))),
    'signer-digest': valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[0-9a-f]{40}$/u, 'must be a commit: 40 hex digits'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('Its commit.'))),
    'repository-id': valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(id, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('Survives renames and transfers.'))),
    'owner-id': valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(id, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('The user or organisation; changes with a transfer.'))),
    trigger: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1, 'must name an event'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('Events such as push, any of them.'))),
    runner: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['github-hosted', 'self-hosted'])),
    environment: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('The deployment environment of the job.'))),
    may: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(may),
});
const identitySignerSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    identity: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('The exact subject alternative name of the certificate.')),
    issuer: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(url, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('Exactly who vouches for it.')),
    may: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(may),
});
const keySignerSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    key: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('A public key in PEM form, relative to this file.')),
    may: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(may),
});
const signersSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([workflowSignerSchema, identitySignerSchema, keySignerSchema])), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1, 'must name somebody'));
/** The keys of all kinds of rules. */
const SIGNER_KEYS = [
    ...new Set([workflowSignerSchema, identitySignerSchema, keySignerSchema].flatMap(({ entries }) => Object.keys(entries))),
];
/** A rule as it is written in YAML, as it is applied. */
function resolveSigner(written) {
    if (!('workflow' in written))
        return written;
    const { ref, 'signer-digest': signerDigest, 'repository-id': repositoryId, 'owner-id': ownerId, ...same } = written;
    return {
        ...same,
        ref: ref ?? null,
        ...(signerDigest === undefined ? {} : { signerDigest }),
        ...(repositoryId === undefined ? {} : { repositoryId }),
        ...(ownerId === undefined ? {} : { ownerId }),
    };
}
const roles = valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(ROLES));
/** A rule as it stands in the content of a signed plan. */
const signerContent = valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        workflow: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        ref: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        issuer: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        signer: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        signerDigest: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        repositoryId: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        ownerId: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        trigger: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
        runner: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['github-hosted', 'self-hosted'])),
        environment: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        may: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(roles),
    }),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ identity: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), issuer: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), may: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(roles) }),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ key: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), may: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(roles) }),
]);


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
