export const id = 7456;
export const ids = [7456];
export const modules = {

/***/ 97456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   shedRights: () => (/* binding */ shedRights)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** Variables that carry a right of the job. */
const RIGHTS = /^(?:ACTIONS_.+|INPUT_TOKEN|INPUT_SECRETS|GITHUB_TOKEN|GH_TOKEN)$/u;
/** Inputs that may name the variable that holds a key or its passphrase. */
const NAMING = ['INPUT_KEY', 'INPUT_KEY-PASSPHRASE'];
/** Names the file in which the rights wait for the fresh process. */
const HANDED = 'MIRA_RIGHTS_FILE';
/**
 * Replaces this process by a fresh one whose environment block holds no right of the job: whoever reads
 * `/proc/<pid>/environ` sees what a process was started with, whatever it deletes from `process.env` later. The rights go
 * through a file that is gone before any other program is started. Where a process cannot be replaced (Windows), nothing
 * happens. The first process loads nothing but this, since all that it loads is loaded again.
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
    const isRight = rightsIn(process.env);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(process.env['RUNNER_TEMP'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'mira-')), 'rights.json');
    const rights = Object.fromEntries(entries.filter(([name]) => isRight(name)));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, JSON.stringify(rights), { mode: 0o600, flag: 'wx' });
    const rest = Object.fromEntries(entries.filter(([name]) => !isRight(name)));
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
    const rights = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true });
    if (typeof rights !== 'object' || rights === null)
        return;
    for (const [name, value] of Object.entries(rights))
        if (typeof value === 'string')
            process.env[name] = value;
}
/** Which variables carry a right of the job, the key that it signs with among them. */
function rightsIn(env) {
    const named = new Set(NAMING.map((input) => /^env:(.+)$/u.exec(env[input]?.trim() ?? '')?.[1]));
    return (name) => RIGHTS.test(name) || named.has(name);
}


/***/ })

};
