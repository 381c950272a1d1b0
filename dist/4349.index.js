export const id = 4349;
export const ids = [4349];
export const modules = {

/***/ 14349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/cancel.js
var cancel = __webpack_require__(40040);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/actions/workflow-commands.js




/** `::name key=value,…::message`, on a line of its own. */
function command(name, message = '', properties = {}) {
    const pairs = Object.entries(properties).flatMap(([key, value]) => value === undefined || value === '' || value === 0 ? [] : [`${key}=${escapeProperty(String(value))}`]);
    return `::${name}${pairs.length === 0 ? '' : ` ${pairs.join(',')}`}::${escapeData(message)}${external_node_os_.EOL}`;
}
function print(text) {
    process.stdout.write(text);
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** An output of the step: in the runner's file, or as a command where an old runner names none. */
function setOutput(name, value) {
    const file = process.env['GITHUB_OUTPUT'] ?? '';
    if (file === '')
        print(external_node_os_.EOL + command('set-output', value, { name }));
    else
        (0,external_node_fs_.appendFileSync)(file, fileEntry(name, value, `ghadelimiter_${(0,external_node_crypto_.randomUUID)()}`));
}
/** An output as it stands in the file: between two delimiters that neither name nor value can hold, since nobody knows them. */
function fileEntry(name, value, delimiter) {
    return `${name}<<${delimiter}${external_node_os_.EOL}${value}${external_node_os_.EOL}${delimiter}${external_node_os_.EOL}`;
}
/** Adds to the step's summary; a runner that names no file for it shows none. */
async function addSummary(markdown) {
    const file = process.env['GITHUB_STEP_SUMMARY'] ?? '';
    if (file !== '')
        await (0,promises_.appendFile)(file, `${markdown}${external_node_os_.EOL}`);
}

;// CONCATENATED MODULE: ./build/actions/host.js




/** The commands' way to the outside in a GitHub job. */
function actionHost() {
    return {
        info,
        warning: (message, at) => print(command('warning', message, properties(at))),
        error: (message, at) => print(command('error', message, properties(at))),
        failure: (error) => print(command('error', (0,errors/* formatError */.Wk)(error), properties(error.at ?? undefined))),
        mask: (value) => print(command('add-mask', value)),
        group: async (title, body) => {
            print(command('group', safeLine(title)));
            try {
                return await body();
            }
            finally {
                print(command('endgroup'));
            }
        },
        foreign: (title) => foreign(title),
        summary: addSummary,
        output: setOutput,
        result: info,
        resultInParts: async (parts) => info([...parts].join('')),
    };
}
function info(message) {
    print(safeLine(message) + external_node_os_.EOL);
}
function properties(at) {
    return at === undefined ? {} : { file: at.file, line: at.line, col: at.column };
}
/** The runner reads commands at the start of any line; an invisible joiner in front keeps foreign text text. */
function safeLine(text) {
    return text.replace(/^(\s*)(::|##\[)/gmu, '$1\u2060$2');
}
/**
 * Everything between the two markers is shown and not interpreted. The token is unguessable, so that the program whose
 * output is shown cannot end the pause.
 */
function foreign(title) {
    const token = (0,external_node_crypto_.randomUUID)();
    print(command('group', safeLine(title)));
    print(`::stop-commands::${token}\n`);
    let lineOpen = false;
    return {
        write: (chunk) => {
            process.stdout.write(chunk);
            lineOpen = chunk.at(-1) !== 0x0a;
        },
        end: () => {
            print(`${lineOpen ? '\n' : ''}::${token}::\n`);
            print(command('endgroup'));
        },
    };
}

;// CONCATENATED MODULE: ./build/actions/secrets-input.js

/**
 * The input `secrets` of `evaluate/action.yml`: a line `NAME=VALUE` for each secret. A caller of a reusable workflow cannot
 * set variables of its steps; it can pass secrets, whose names the workflow would have to know. What a plan gives to a
 * harness it still names itself.
 *
 * @throws MiraError E_USAGE naming the line, never what stands in it
 */
function parseSecrets(text) {
    const secrets = new Map();
    for (const [index, line] of text.split(/\r?\n/u).entries()) {
        if (line.trim() === '')
            continue;
        const [, name, value] = /^\s*([A-Za-z_][A-Za-z0-9_]*)=(.*)$/u.exec(line) ?? [];
        if (name === undefined || value === undefined || secrets.has(name)) {
            const why = name === undefined ? 'is not NAME=VALUE' : 'names a secret a second time';
            throw new errors/* MiraError */.gx('E_USAGE', `line ${index + 1} of the input secrets ${why}`, {
                hint: 'Write one NAME=VALUE a line, without quotes.',
            });
        }
        secrets.set(name, value);
    }
    return secrets;
}

// EXTERNAL MODULE: ./build/actions/inputs.js
var inputs = __webpack_require__(65355);
;// CONCATENATED MODULE: ./build/actions/action.js







/** By mode how its inputs are read, which is where a wrong one is told, and what is done with them: no mode loads another's. */
const STEPS = {
    run: (env) => stepOf((0,inputs/* readInputs */.Ko)(env), async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4032), __webpack_require__.e(7761), __webpack_require__.e(1278), __webpack_require__.e(5898), __webpack_require__.e(4429), __webpack_require__.e(4788), __webpack_require__.e(3274)]).then(__webpack_require__.bind(__webpack_require__, 8890))).runCommand),
    evaluate: evaluateStep,
    attest: (env) => stepOf((0,inputs/* readAttestInputs */.B)(env), async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(4032), __webpack_require__.e(8347), __webpack_require__.e(7761), __webpack_require__.e(1271), __webpack_require__.e(430), __webpack_require__.e(9720), __webpack_require__.e(8480), __webpack_require__.e(2454), __webpack_require__.e(1278), __webpack_require__.e(5898), __webpack_require__.e(2428), __webpack_require__.e(4429), __webpack_require__.e(6913), __webpack_require__.e(4155), __webpack_require__.e(9504), __webpack_require__.e(4788), __webpack_require__.e(2548), __webpack_require__.e(3293), __webpack_require__.e(2352), __webpack_require__.e(4865), __webpack_require__.e(21), __webpack_require__.e(2441), __webpack_require__.e(4258), __webpack_require__.e(7437), __webpack_require__.e(3439), __webpack_require__.e(4150), __webpack_require__.e(5047), __webpack_require__.e(3885)]).then(__webpack_require__.bind(__webpack_require__, 68366))).attestCommand),
    verify: (env) => stepOf((0,inputs/* readVerifyInputs */.Ht)(env), async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(4032), __webpack_require__.e(8347), __webpack_require__.e(7761), __webpack_require__.e(1271), __webpack_require__.e(430), __webpack_require__.e(9720), __webpack_require__.e(8480), __webpack_require__.e(2454), __webpack_require__.e(1278), __webpack_require__.e(1120)]).then(__webpack_require__.bind(__webpack_require__, 95869))).verifyReleaseCommand),
};
function evaluateStep(env) {
    const secrets = parseSecrets(env['INPUT_SECRETS'] ?? '');
    return stepOf((0,inputs/* readEvaluateInputs */.rU)(env), async () => {
        const { evaluateCommand } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(4032), __webpack_require__.e(8347), __webpack_require__.e(7761), __webpack_require__.e(1271), __webpack_require__.e(430), __webpack_require__.e(9720), __webpack_require__.e(8480), __webpack_require__.e(2454), __webpack_require__.e(1278), __webpack_require__.e(5898), __webpack_require__.e(2428), __webpack_require__.e(4429), __webpack_require__.e(6913), __webpack_require__.e(4155), __webpack_require__.e(9504), __webpack_require__.e(4788), __webpack_require__.e(3293), __webpack_require__.e(2352), __webpack_require__.e(4865), __webpack_require__.e(21), __webpack_require__.e(2441), __webpack_require__.e(7437), __webpack_require__.e(1296)]).then(__webpack_require__.bind(__webpack_require__, 20093));
        return async (options, given, host) => {
            for (const value of secrets.values())
                if (value !== '')
                    host.mask(value);
            // a secret replaces nothing that the runner says
            return evaluateCommand(options, { ...given, env: { ...Object.fromEntries(secrets), ...given.env } }, host);
        };
    });
}
function stepOf(options, load) {
    return { token: options.token, carryOut: async (given, host) => (await load())(options, given, host) };
}
/** Inputs → command → outputs. */
async function runAction(mode) {
    const host = actionHost();
    let step;
    try {
        step = STEPS[mode](process.env);
    }
    catch (error) {
        const problem = (0,errors/* asMiraError */.oF)(error);
        host.failure(problem);
        host.output('verdict', 'usage');
        return problem.exit;
    }
    if (step.token !== null)
        host.mask(step.token);
    return step.carryOut(environment(), host);
}
function environment() {
    return {
        env: process.env,
        workspace: (0,external_node_path_.resolve)(process.env['GITHUB_WORKSPACE'] ?? '.'),
        temp: process.env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(),
        now: () => new Date(),
        signal: (0,cancel/* cancelSignal */.B)(),
    };
}


/***/ })

};
