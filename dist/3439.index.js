export const id = 3439;
export const ids = [3439];
export const modules = {

/***/ 64690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ inOrderOfInterest),
/* harmony export */   d: () => (/* binding */ claimTable)
/* harmony export */ });
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58937);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13920);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93757);



/** Regressed first, the largest loss on top, then what cannot be told, then new and holding claims. */
function inOrderOfInterest(claims) {
    return claims
        .map((claim, index) => ({ claim, index }))
        .sort((a, b) => rank(a.claim) - rank(b.claim) || gain(a.claim) - gain(b.claim) || a.index - b.index)
        .map(({ claim }) => claim);
}
function rank(claim) {
    const order = ['regressed', 'inconclusive', 'new', 'holds'].indexOf(claim.verdict);
    return order * 2 + Number(claim.advisory);
}
/** The change for the better in units of what is allowed, so that claims of different metrics can be ordered. */
function gain(claim) {
    if (claim.delta === null || claim.verdict !== 'regressed')
        return 0;
    return ((claim.direction === 'higher' ? 1 : -1) * claim.delta) / claim.margin;
}
function waivedCell({ waived }) {
    return waived === null ? '' : `; **waived** – ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .waivedPhrase */ .ge)(waived, _text_js__WEBPACK_IMPORTED_MODULE_1__/* .tableSpan */ .Lk)}`;
}
/** The claims as a Markdown table: before, here, change, verdict. */
function claimTable(claims, baseline) {
    const head = ['claim', baseline === null ? 'before' : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .tableSpan */ .Lk)(baseline), 'here', 'change', ''];
    const rows = claims.map((claim) => {
        const here = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .Fl)(claim.candidate.value, claim.proportion);
        const word = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictWord */ .E0)(claim);
        const bold = claim.verdict === 'regressed';
        const reason = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictReason */ .s_)(claim);
        return [
            `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .tableSpan */ .Lk)(claim.id)}${claim.advisory ? ' (advisory)' : ''}`,
            (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .Fl)(claim.baseline.value, claim.proportion),
            bold ? `**${here}**` : here,
            claim.delta === null ? '–' : `${(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .formatChange */ .eD)(claim)}, ${(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMargin */ .wj)(claim)} allowed`,
            `${_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKS */ .j7[claim.verdict]} ${bold ? `**${word}**` : word}${reason === '' ? '' : ` – ${reason}`}${waivedCell(claim)}`,
        ];
    });
    return [head, ['---', '--:', '--:', '---', '---'], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}


/***/ }),

/***/ 73439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I2: () => (/* binding */ commentBody),
  earlySummary: () => (/* binding */ earlySummary),
  we: () => (/* binding */ markerOf),
  D_: () => (/* binding */ summaryBody)
});

// UNUSED EXPORTS: COMMENT_LIMIT

// EXTERNAL MODULE: ./build/report/headline.js
var report_headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/claim-table.js
var claim_table = __webpack_require__(64690);
// EXTERNAL MODULE: ./build/report/environment.js
var environment = __webpack_require__(2358);
// EXTERNAL MODULE: ./build/report/findings.js
var findings = __webpack_require__(73145);
// EXTERNAL MODULE: ./build/report/report.js
var report_report = __webpack_require__(87177);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(13920);
// EXTERNAL MODULE: ./build/report/where.js
var where = __webpack_require__(42460);
;// CONCATENATED MODULE: ./build/report/markdown.js







function sectionsOf(report, before) {
    const sections = [
        { markdown: markdown_alert(report), expendable: 0 },
        failure(report),
        sameModel(report),
        changedClaims(report),
        whereWorse(report),
        markdown_environment(report),
        markdown_findings(report),
        ruleChanges(report),
        warnings(report),
        holding(report),
        whatChanged(report),
        examples(report),
        whoSaysSo(report),
        { markdown: footer(report), expendable: 0 },
        before === null ? null : { markdown: `<sub>Before: ${before}</sub>`, expendable: 0 },
    ];
    return sections.filter((section) => section !== null);
}
function markdown_alert(report) {
    const headline = (0,report_headline/* headlineOf */.g)(report);
    const since = headline.since && report.baseline !== null ? ` since ${releaseLink(report.baseline)}.` : '';
    const rest = headline.rest === '' ? '' : ` ${headline.rest}`;
    return `> [!${headline.tone}]\n> **${headline.bold}**${since}${rest}`;
}
function releaseLink({ label, url }) {
    return url === null ? (0,report_text/* codeSpan */.SS)(label) : `[${(0,report_text/* codeSpan */.SS)(label)}](${url})`;
}
function failure({ outcome }) {
    if (outcome.kind !== 'failed')
        return null;
    const { code, message, hint } = outcome.error;
    const what = `**${code}** ${(0,report_text/* codeSpan */.SS)(message)}`;
    return { markdown: hint === null ? what : `${what}\n\n${(0,report_text/* codeBlock */.DV)(hint)}`, expendable: 0 };
}
function sameInWords(same) {
    const link = releaseLink(same);
    const words = {
        files: `This is the model of ${link}, file for file.`,
        renamed: `This is the model of ${link}, file for file, some of them under other names.`,
        weights: `The weights are those of ${link}, tensor for tensor; other files of the model differ.`,
    };
    return words[same.by];
}
/** Unless nothing was run again, which the headline says already. */
function sameModel({ sameModels, measurement }) {
    if (sameModels.length === 0 || (measurement.kind === 'reused' && measurement.from === 'baseline'))
        return null;
    const lines = sameModels.map(sameInWords);
    return { markdown: lines.join('\n\n'), expendable: 1 };
}
function changedClaims(report) {
    const shown = (0,claim_table/* inOrderOfInterest */.N)((0,report_report/* claimsOf */.d)(report.outcome)).filter(({ verdict }) => verdict === 'regressed' || verdict === 'inconclusive');
    return table(shown, report.baseline?.label ?? null, 1);
}
function whereWorse({ outcome }) {
    const markdown = (0,where/* whereMarkdown */.T)((0,report_report/* claimsOf */.d)(outcome));
    return markdown === null ? null : { markdown, expendable: 1 };
}
function table(claims, baseline, expendable) {
    if (claims.length === 0)
        return null;
    return { markdown: (0,claim_table/* claimTable */.d)(claims, baseline), expendable };
}
function holding(report) {
    const claims = (0,report_report/* claimsOf */.d)(report.outcome);
    const holds = claims.filter(({ verdict }) => verdict === 'holds');
    const fresh = claims.filter(({ verdict }) => verdict === 'new');
    const title = [
        holds.length > 0 ? `${(0,report_text/* formatCount */.B4)(holds.length)} ${holds.length === 1 ? 'holds' : 'hold'}` : '',
        fresh.length > 0 ? `${(0,report_text/* formatCount */.B4)(fresh.length)} new` : '',
    ].filter((part) => part !== '');
    const body = table([...holds, ...fresh], report.baseline?.label ?? null, 3);
    return body === null ? null : { ...body, markdown: fold(title.join(', '), body.markdown) };
}
function ruleChanges({ ruleChanges: { since, changes } }) {
    if (changes.length === 0)
        return null;
    const title = since === 'base'
        ? '**This change would also change the rules** (it was judged by those before it):'
        : '**The rules changed since the baseline:**';
    const lines = changes.map(({ claim, what }) => `- ${claim === null ? '' : `${(0,report_text/* codeSpan */.SS)(claim)}: `}${(0,report_text/* codeSpan */.SS)(what)}`);
    const markdown = `${title}\n\n${lines.join('\n')}`;
    return { markdown, expendable: 1 };
}
function markdown_findings(report) {
    const markdown = (0,findings/* findingsMarkdown */.O9)(report.findings);
    return markdown === null ? null : { markdown, expendable: 1 };
}
function markdown_environment({ environment: facts }) {
    const markdown = facts === null ? null : (0,environment/* environmentMarkdown */.HY)(facts);
    return markdown === null ? null : { markdown, expendable: 1 };
}
function warnings(report) {
    const { measurement } = report;
    const lines = report.warnings.map((text) => `- ⚠️ ${(0,report_text/* codeSpan */.SS)(text)}`);
    if (measurement.kind === 'reused') {
        const where = measurement.from === 'baseline' ? 'the baseline' : 'an earlier run';
        lines.unshift(`- The harness did not run: these are the rows of ${where}, measured and signed by ${signerText(measurement.by)}.`);
    }
    return lines.length === 0 ? null : { markdown: lines.join('\n'), expendable: 2 };
}
const KIND_NAMES = {
    model: 'model',
    dataset: 'data',
    prompts: 'prompts',
    scorer: 'scorer',
    harness: 'harness',
    image: 'image',
    environment: 'machine',
};
function whatChanged({ changes, modelChanges, baseline, environment: facts }) {
    if (baseline === null)
        return null;
    const changed = changes.filter(({ before, after }) => before !== after);
    const kinds = [...new Set(changed.map(({ kind }) => kind))];
    const names = kinds.map((kind) => {
        const files = changed.find((change) => change.kind === kind)?.files ?? null;
        return `the ${KIND_NAMES[kind]}${files === null ? '' : ` (${files.changed} of ${(0,report_text/* plural */.LS)(files.total, 'file')})`}`;
    });
    const same = [...new Set(changes.map(({ kind }) => kind))].filter((kind) => !kinds.includes(kind));
    const unchanged = same.length === 0 ? '' : ` The same: ${same.map((kind) => KIND_NAMES[kind]).join(', ')}.`;
    const title = `What changed: ${names.length === 0 ? 'nothing that was measured' : names.join(', ')}.${unchanged}`;
    const rows = changes.map(({ kind, name, before, after }) => {
        const digests = [before, after].map((digest) => (digest === null ? '–' : (0,report_text/* tableSpan */.Lk)((0,report_text/* shortDigest */.VK)(digest))));
        return `| ${KIND_NAMES[kind]} | ${(0,report_text/* tableSpan */.Lk)(name)} | ${digests.join(' | ')} | ${before === after ? 'same' : '**changed**'} |`;
    });
    const digestTable = ['| | | before | here | |', '|---|---|---|---|---|', ...rows].join('\n');
    // a block, because the names in it are foreign text
    const body = modelChanges.length === 0 ? digestTable : `${digestTable}\n\n${(0,report_text/* codeBlock */.DV)(modelChanges.join('\n'))}`;
    const lesser = facts === null ? '' : (0,environment/* lesserChangesMarkdown */.PJ)(facts);
    return { markdown: fold(title, lesser === '' ? body : `${body}\n\n${lesser}`), expendable: 4 };
}
const SHOWN_EXAMPLES = 5;
function examples({ outcome }) {
    const claims = (0,claim_table/* inOrderOfInterest */.N)((0,report_report/* claimsOf */.d)(outcome)).filter(({ verdict }) => verdict === 'regressed');
    const lost = claims.find(({ examples: some }) => some.length > 0);
    if (lost === undefined)
        return null;
    const shown = lost.examples.slice(0, SHOWN_EXAMPLES);
    const rows = shown.map(({ key, target, before, after }) => [key, ...[target, before, after].map((value) => (0,report_text/* shortText */.os)(value))].map((text) => (0,report_text/* tableSpan */.Lk)(text)).join(' | '));
    const body = ['| key | expected | before | here |', '|---|---|---|---|', ...rows.map((row) => `| ${row} |`)].join('\n');
    const title = `Examples that were lost (${shown.length} of ${(0,report_text/* formatCount */.B4)(lost.lost)})`;
    return { markdown: fold(title, `${(0,report_text/* codeSpan */.SS)(lost.id)}\n\n${body}`), expendable: 5 };
}
function whoSaysSo(report) {
    const { baseline, signing, check } = report;
    const lines = [];
    if (baseline !== null) {
        const log = baseline.signer.logIndex === null ? '' : ` and logged at index ${(0,report_text/* codeSpan */.SS)(baseline.signer.logIndex)}`;
        lines.push(`${releaseLink(baseline)} was signed by ${signerText(baseline.signer)}${log}; ${recomputed(baseline)}.`);
        if (baseline.others.length > 0) {
            const others = baseline.others.map((name) => (0,report_text/* codeSpan */.SS)(name)).join(', ');
            lines.push(`Other evaluations on that release, signed later: ${others}.`);
        }
        if (baseline.passedOver.length > 0) {
            const passed = baseline.passedOver.map((tag) => (0,report_text/* codeSpan */.SS)(tag)).join(', ');
            lines.push(`Nearer releases without an evaluation: ${passed}.`);
        }
    }
    if (report.anchor !== null) {
        const own = report.anchor.digest === baseline?.digest ? ', which is the baseline itself' : ', verified in the same way';
        lines.push(`The anchor is ${releaseLink(report.anchor)}${own}.`);
    }
    lines.push(signing.signed
        ? `This run is signed by ${signerText(signing.signer)}${signing.signer.logIndex === null ? '' : `, logged at index ${(0,report_text/* codeSpan */.SS)(signing.signer.logIndex)}`}.`
        : `This run is **not signed** (${(0,report_text/* codeSpan */.SS)(signing.why)}).`);
    const commands = check === null ? '' : `\n\n${(0,report_text/* codeBlock */.DV)([check.mira, ...check.others].join('\n\n'), 'sh')}`;
    return {
        markdown: fold('Who says so, and how to check it yourself', `${lines.join(' ')}${commands}`),
        expendable: 2,
    };
}
function recomputed({ samples, withheld }) {
    if (withheld === true)
        return `none of its ${(0,report_text/* plural */.LS)(samples, 'sample')} was published, and nothing was recomputed`;
    return `all ${(0,report_text/* formatCount */.B4)(samples)} samples were recomputed`;
}
function signerText(signer) {
    if (signer.kind === 'key')
        return `the key ${(0,report_text/* codeSpan */.SS)(signer.hint)}`;
    const ids = [
        signer.repositoryId === null ? '' : `repository ${(0,report_text/* codeSpan */.SS)(signer.repositoryId)}`,
        signer.ownerId === null ? '' : `owner ${(0,report_text/* codeSpan */.SS)(signer.ownerId)}`,
    ].filter((part) => part !== '');
    return `${(0,report_text/* codeSpan */.SS)(signer.identity.replace(/^https:\/\/github\.com\//u, ''))}${ids.length === 0 ? '' : ` (${ids.join(', ')})`}`;
}
const HOW = 'https://github.com/mira-attest/mira-attest#how-verdicts-are-made';
function footer({ run }) {
    const parts = [
        `plan ${(0,report_text/* codeSpan */.SS)((0,report_text/* shortDigest */.VK)(run.plan))}`,
        `run ${run.uri === null ? (0,report_text/* codeSpan */.SS)(run.label) : `[${(0,report_text/* codeSpan */.SS)(run.label)}](${run.uri})`}${run.attempt === null ? '' : `, attempt ${run.attempt}`}`,
        `allowed losses and error rates: ${run.planUrl === null ? (0,report_text/* codeSpan */.SS)('mira.yml') : `[mira.yml](${run.planUrl})`}`,
        `[how verdicts are made](${HOW})`,
    ];
    return `<sub>${parts.join(' · ')}</sub>`;
}
function fold(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/report/comment.js




/** GitHub refuses a longer comment. */
const COMMENT_LIMIT = 65_536;
/** A longer job summary is dropped as a whole. */
const SUMMARY_LIMIT = 1024 * 1024;
/** The pull request comment: the report between two markers, of which the first also keeps the headline. */
function commentBody(report, commentId, previous) {
    const headline = (0,report_text/* plainText */.wh)((0,report_headline/* headlineText */.u)((0,report_headline/* headlineOf */.g)(report), report.baseline?.label ?? null));
    const run = report.run.uri === null ? '' : ` (${report.run.label})`;
    const marker = markerOf(commentId);
    const memory = `<!-- before: ${encodeURIComponent(`${headline}${run}`)} -->`;
    const earlier = previous === null ? null : earlierHeadline(previous);
    const budget = COMMENT_LIMIT - marker.length - memory.length - 2;
    return [
        marker,
        fit(sectionsOf(report, earlier === null ? null : `\`${earlier.replaceAll('`', "'")}\``), budget),
        memory,
    ].join('\n');
}
/** The first line of our comments, by which they are found again. */
function markerOf(commentId) {
    return `<!-- mira-attest: ${encodeURIComponent(commentId)} -->`;
}
/** What the comment said before, from the line that `commentBody` left in it. */
function earlierHeadline(body) {
    const encoded = /<!-- before: ([A-Za-z0-9%_.!~*'()-]+) -->\s*$/u.exec(body)?.[1];
    if (encoded === undefined)
        return null;
    try {
        return (0,report_text/* plainText */.wh)(decodeURIComponent(encoded));
    }
    catch {
        return null;
    }
}
/** The same for the job summary. */
function summaryBody(report) {
    return fit(sectionsOf(report, null), SUMMARY_LIMIT);
}
/** Leaves out whole sections, the most expendable first, until the rest fits; what is left out is said. */
function fit(sections, limit) {
    let kept = [...sections];
    let left = 0;
    for (;;) {
        const note = left === 0 ? [] : [`*${left} section${left === 1 ? '' : 's'} left out for length: see mira-report.json.*`];
        const text = [...kept.map(({ markdown }) => markdown), ...note].join('\n\n');
        const worst = Math.max(...kept.map(({ expendable }) => expendable));
        if (text.length <= limit || worst === 0)
            return text.slice(0, limit);
        kept = kept.filter(({ expendable }) => expendable !== worst);
        left = sections.length - kept.length;
    }
}
/** The job summary of a run that ended before it could report. */
function earlySummary(error) {
    return `> [!CAUTION]\n> **Nothing was measured.**\n\n${(0,report_text/* codeBlock */.DV)((0,errors/* formatError */.Wk)(error))}\n`;
}


/***/ }),

/***/ 2358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HY: () => (/* binding */ environmentMarkdown),
/* harmony export */   PJ: () => (/* binding */ lesserChangesMarkdown),
/* harmony export */   ug: () => (/* binding */ environmentLine)
/* harmony export */ });
/* harmony import */ var _environment_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4351);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13920);


const POLICIES = {
    warn: 'A loss that is proven across it still counts; with `gate: {environment: inconclusive}` it would not.',
    inconclusive: 'A loss that is proven across it is called inconclusive (`gate.environment`).',
};
/** What changed of what moves numbers, in Markdown; `null` where nothing did. */
function environmentMarkdown({ verdict, changes, policy }) {
    if (verdict !== 'not-comparable')
        return null;
    const lines = changes.filter(({ tier }) => tier === 'A').map((change) => `- ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((0,_environment_words_js__WEBPACK_IMPORTED_MODULE_0__/* .changeText */ .k0)(change))}`);
    return [`**The environment changed** since the baseline. ${POLICIES[policy]}`, '', ...lines].join('\n');
}
/** What else changed of the environment, for the fold that tells what changed; empty where nothing did. */
function lesserChangesMarkdown({ changes }) {
    const lesser = changes.filter(({ tier }) => tier === 'B');
    if (lesser.length === 0)
        return '';
    const lines = lesser.map((change) => `- ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((0,_environment_words_js__WEBPACK_IMPORTED_MODULE_0__/* .changeText */ .k0)(change))}`);
    return [`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(lesser.length, 'fact')} of the environment that may move numbers:`, '', ...lines].join('\n');
}
/** The same for a terminal: one line; `null` where nothing that moves numbers changed. */
function environmentLine({ changes }) {
    const text = (0,_environment_words_js__WEBPACK_IMPORTED_MODULE_0__/* .changedText */ .m8)(changes);
    return text === null ? null : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(text);
}


/***/ }),

/***/ 73145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ findingTitle),
/* harmony export */   O9: () => (/* binding */ findingsMarkdown),
/* harmony export */   mC: () => (/* binding */ findingLine),
/* harmony export */   o3: () => (/* binding */ sentenceCase)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13920);

/** What is to be said about the rules themselves: a policy that was weakened, a waiver that has expired. */
function findingTitle({ code, since }) {
    if (code === 'E_WAIVER_EXPIRED')
        return 'a waiver has expired';
    return since === 'baseline' ? 'the rules are looser than those of the baseline' : 'this change loosens the rules';
}
/** One line, with names and words of others in it as they are. */
function findingLine(finding) {
    const { code, claim, what } = finding;
    return `${code}: ${findingTitle(finding)}: ${claim === null ? '' : `${claim}: `}${what}`;
}
/** In Markdown, each kind under its title; `null` where there is nothing to say. */
function findingsMarkdown(findings) {
    const kinds = new Map();
    for (const finding of findings) {
        const title = `**${sentenceCase(findingTitle(finding))}** (${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(finding.code)}):`;
        kinds.set(title, [...(kinds.get(title) ?? []), finding]);
    }
    const blocks = [...kinds].map(([title, some]) => {
        const lines = some.map(({ claim, what }) => `- ${claim === null ? '' : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(claim)}: `}${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(what)}`);
        return `${title}\n\n${lines.join('\n')}`;
    });
    return blocks.length === 0 ? null : blocks.join('\n\n');
}
function sentenceCase(text) {
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}


/***/ }),

/***/ 2251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ headlineOf),
/* harmony export */   u: () => (/* binding */ headlineText)
/* harmony export */ });
/* harmony import */ var _gate_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2462);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13920);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73145);



function headlineOf(report) {
    const { outcome, measurement } = report;
    if (outcome.kind === 'failed') {
        return { tone: 'CAUTION', bold: failedText(report), since: false, rest: '' };
    }
    const failing = report.findings.find(({ fails }) => fails);
    if (failing !== undefined) {
        const { claims } = outcome;
        const told = outcome.kind === 'first' ? '' : headlineText(comparedHeadline(claims), null);
        return { tone: 'CAUTION', bold: `${(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .sentenceCase */ .o3)((0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .findingTitle */ .Aj)(failing))}.`, since: false, rest: told };
    }
    const claims = outcome.claims;
    const vacuous = claims.filter(({ reason, advisory }) => reason === 'vacuous' && !advisory).length;
    if (vacuous > 0 && !claims.some(({ verdict, advisory }) => verdict === 'regressed' && !advisory))
        return vacuousHeadline(vacuous);
    if (outcome.kind === 'first') {
        const bold = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(claims.length, 'claim')} recorded for the first time; nothing to compare with yet.`;
        return { tone: 'NOTE', bold, since: false, rest: '' };
    }
    if (measurement.kind === 'reused' && measurement.from === 'baseline') {
        return { tone: 'NOTE', bold: 'Not run again: nothing that was measured has changed', since: true, rest: '' };
    }
    return comparedHeadline(claims);
}
/** By the exit status: an error of the network or of the configuration says nothing about the evaluation. */
function failedText({ gate }) {
    if (gate.exit === 30)
        return 'Not verified: nothing was compared.';
    if (gate.exit === 12)
        return 'The evaluation did not finish: no claim was made.';
    return 'The run ended with an error: there is no verdict.';
}
function vacuousHeadline(vacuous) {
    const says = vacuous === 1 ? 'says' : 'say';
    const bold = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(vacuous, 'claim')} ${says} nothing: a subject that is known to be bad scores like the model.`;
    return { tone: 'CAUTION', bold, since: false, rest: '' };
}
function comparedHeadline(claims) {
    const compared = claims.filter(({ verdict }) => verdict !== 'new');
    const regressed = compared.filter(({ verdict }) => verdict === 'regressed');
    const holding = compared.filter(({ verdict }) => verdict === 'holds');
    const open = compared.filter(({ verdict }) => verdict === 'inconclusive');
    const incomplete = open.filter((claim) => (0,_gate_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .wordOf */ .aG)(claim) === 'incomplete' && claim.reason !== 'vacuous');
    const fresh = claims.length - compared.length;
    const waived = regressed.filter((claim) => claim.waived !== null).length;
    const rest = [
        waived > 0 ? `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(waived)} ${waived === 1 ? 'is' : 'are'} waived` : '',
        holding.length > 0 ? `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(holding.length)} ${holding.length === 1 ? 'holds' : 'hold'}` : '',
        open.length > 0 ? `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(open.length)} can't be told yet` : '',
        fresh > 0 ? `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(fresh)} ${fresh === 1 ? 'is' : 'are'} new` : '',
    ]
        .filter((part) => part !== '')
        .join(', ');
    if (regressed.length > 0) {
        const bold = compared.length === 1
            ? 'The one claim regressed'
            : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(regressed.length)} of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(compared.length, 'claim')} regressed`;
        const tone = waived === regressed.length ? 'WARNING' : 'CAUTION';
        return { tone, bold, since: true, rest: rest === '' ? '' : `${rest}.` };
    }
    if (incomplete.length > 0) {
        const bold = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(incomplete.length, 'verdict')} depend${incomplete.length === 1 ? 's' : ''} on samples that are missing here.`;
        return { tone: 'CAUTION', bold, since: false, rest: rest === '' ? '' : `${rest}.` };
    }
    const reason = nothingCompared(compared);
    if (reason !== null)
        return { tone: 'WARNING', bold: `Nothing could be compared: ${reason}.`, since: false, rest: '' };
    if (open.length > 0) {
        const bold = `Nothing got worse that we could see, and ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(open.length, 'claim')} need${open.length === 1 ? 's' : ''} more samples.`;
        return { tone: 'WARNING', bold, since: false, rest: '' };
    }
    const bold = compared.length === 1 ? 'The one claim holds' : `All ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(compared.length)} claims hold`;
    return {
        tone: 'TIP',
        bold,
        since: true,
        rest: fresh > 0 ? `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(fresh)} ${fresh === 1 ? 'is' : 'are'} new.` : '',
    };
}
/** Why nothing at all could be compared; `null` when something was. */
function nothingCompared(compared) {
    if (compared.length === 0 || compared.some(({ reason }) => reason !== 'incomparable'))
        return null;
    const details = new Set(compared.map(({ detail }) => detail ?? 'the ruler changed'));
    const [first] = details;
    return details.size === 1 && first !== undefined ? first : 'what it is measured with changed';
}
/** The headline as one plain sentence. */
function headlineText(headline, baseline) {
    const since = headline.since && baseline !== null ? ` since ${baseline}` : '';
    const stop = headline.since ? '.' : '';
    return `${headline.bold}${since}${stop}${headline.rest === '' ? '' : ` ${headline.rest}`}`;
}


/***/ }),

/***/ 58937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ verdictWord),
/* harmony export */   ge: () => (/* binding */ waivedPhrase),
/* harmony export */   j7: () => (/* binding */ MARKS),
/* harmony export */   s_: () => (/* binding */ verdictReason)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13920);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93757);


/** The verdicts in plain words, for every place that shows them. */
const MARKS = { regressed: '❌', inconclusive: '❔', holds: '✅', new: '🆕' };
/** One or two words. */
function verdictWord(claim) {
    return claim.verdict === 'inconclusive' ? "can't tell" : claim.verdict;
}
/** Why, in a few words: the counts, what is allowed, what could be seen, what would settle it. */
function verdictReason(claim) {
    const parts = [
        claim.detail ?? '',
        countsPhrase(claim),
        lossPhrase(claim),
        detectablePhrase(claim),
        neededPhrase(claim),
        anchorPhrase(claim),
        floorPhrase(claim),
    ];
    return parts.filter((part) => part !== '').join('; ');
}
/** What is said where there are no pairs to count. */
const UNCOUNTED = {
    none: '',
    'estimate-z': '',
    identity: 'the same measurement as the baseline',
    deterministic: 'declared to come out the same whenever it is measured',
};
/** `60 lost, 12 gained of 1,266`, for single outcomes. */
function countsPhrase(claim) {
    if (claim.verdict === 'new')
        return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(claim.n)} samples`;
    const known = UNCOUNTED[claim.method];
    if (known !== undefined)
        return known;
    if (claim.method === 'newcombe' || claim.method === 'welch-t') {
        return `different samples on both sides, at least ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(claim.n)}`;
    }
    if (claim.lost === 0 && claim.gained === 0)
        return `the same on all ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(claim.n)}`;
    const lost = claim.lost === 0 ? 'none lost' : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(claim.lost)} lost`;
    const gained = claim.gained === 0 ? 'none gained' : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(claim.gained)} gained`;
    return `${lost}, ${gained} of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(claim.n)}`;
}
function lossPhrase(claim) {
    if (claim.verdict === 'holds' && claim.lossProven)
        return 'a small loss is proven, within what is allowed';
    if (claim.reason !== 'size-unsettled')
        return '';
    return `a loss is proven; it may still lie within the ${(0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMargin */ .wj)(claim)} allowed`;
}
/** What could have been seen: of an open claim, and of one that is at its ceiling. */
function detectablePhrase(claim) {
    if (claim.detectable === null || claim.method === 'identity')
        return '';
    const loss = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLoss */ .zX)(claim.detectable, claim.proportion);
    if (claim.ceiling)
        return `at its ceiling: a loss of ${loss} would be seen`;
    return claim.verdict === 'inconclusive' ? `a loss of ${loss} would have been seen` : '';
}
function neededPhrase(claim) {
    // where samples are missing, those are what would settle it
    if (claim.method === 'none' || claim.reason === 'missing-samples' || claim.reason === 'subset')
        return '';
    const open = claim.verdict === 'inconclusive';
    if (!open && claim.reason !== 'size-unsettled')
        return '';
    if (claim.needed !== null) {
        return `about ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(claim.needed)} samples would settle ${open ? 'it' : 'that'}`;
    }
    return claim.detectable !== null && claim.missing === 0 && claim.reason !== 'aggregate-only'
        ? 'too close to the allowed loss to be settled by samples'
        : '';
}
/** The same claim next to the anchor, whatever the baseline shows. */
function anchorPhrase({ anchor, proportion }) {
    if (anchor === null)
        return '';
    const word = anchor.verdict === 'inconclusive' ? "can't tell" : anchor.verdict;
    // a tag is foreign text, and this stands in Markdown; one that could mean something there is named elsewhere
    const since = /^[\w.+-]+$/u.test(anchor.label) ? `since the anchor ${anchor.label}` : 'since the anchor';
    if (anchor.delta === null)
        return `${since} ${word}`;
    const change = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .formatChange */ .eD)({ ...anchor, proportion });
    return `${since} ${change}, ${(0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMargin */ .wj)({ ...anchor, proportion })} allowed: ${word}`;
}
function floorPhrase({ floor, proportion }) {
    if (floor === null)
        return '';
    const word = floor.verdict === 'inconclusive' ? "can't tell" : floor.verdict === 'holds' ? 'kept' : 'broken';
    return `floor ${(0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(floor.value, proportion)}: ${word}`;
}
/** @param shown how foreign text is made harmless where this is read */
function waivedPhrase(waived, shown) {
    return `until ${waived.until} by ${shown(waived.approver)}: ${shown(waived.reason)}`;
}


/***/ }),

/***/ 87177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ claimsOf)
/* harmony export */ });
function claimsOf(outcome) {
    return outcome.kind === 'failed' ? [] : outcome.claims;
}


/***/ }),

/***/ 93757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   MA: () => (/* binding */ formatP),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   wj: () => (/* binding */ formatMargin),
/* harmony export */   zX: () => (/* binding */ formatLoss)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13920);

/** Numbers of claims as people read them: proportions in per cent and points, everything else as it is. */
const MINUS = '−';
function formatValue(value, proportion) {
    if (value === null)
        return '–';
    return proportion ? `${signless((value * 100).toFixed(1))} %` : significant(value);
}
/** `−3.8 points (−5.0 to −2.7)`; just the change where there is no interval. */
function formatChange(claim) {
    if (claim.delta === null)
        return '–';
    const number = (value, plus) => signed(value, claim.proportion, plus);
    const change = `${number(claim.delta, true)}${claim.proportion ? ' points' : ''}`;
    if (claim.interval === null)
        return change;
    return `${change} (${number(claim.interval.lower, true)} to ${number(claim.interval.upper, true)})`;
}
/** The allowed loss, in the unit of the change. */
function formatMargin(claim) {
    return claim.proportion ? (claim.margin * 100).toFixed(1) : significant(claim.margin);
}
/** A loss as people say it: `4.2 points`, or in the metric's unit. */
function formatLoss(loss, proportion) {
    return proportion ? `${(loss * 100).toFixed(1)} points` : significant(loss);
}
function formatP(p) {
    if (p < 1e-300)
        return '< 1e−300';
    if (p >= 0.1)
        return p.toFixed(2);
    return p >= 0.0001 ? p.toPrecision(2) : p.toExponential(1).replace('e-', 'e−');
}
function signed(value, proportion, plus) {
    const text = proportion ? (Math.abs(value) * 100).toFixed(1) : significant(Math.abs(value));
    if (Number(text) === 0)
        return text;
    return `${value < 0 ? MINUS : plus ? '+' : ''}${text}`;
}
function signless(text) {
    return text.replace(/^-/u, MINUS);
}
function significant(value) {
    if (Number.isInteger(value) && Math.abs(value) < 1e6)
        return signless((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(value));
    return signless(String(Number(value.toPrecision(4))));
}


/***/ }),

/***/ 42460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ whereMarkdown),
/* harmony export */   k: () => (/* binding */ wherePhrases)
/* harmony export */ });
/* harmony import */ var _claim_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64690);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13920);


/** Where a claim got worse, in words. It explains a verdict and is none. */
/** How many slices are told of a claim; the JSON has all. */
const SHOWN_SLICES = 3;
const SHOWN_CLAIMS = 10;
/**
 * `53 of the 60 losses are in lang=ca, 57 of 1,266 samples`, of a claim that got worse or may have.
 *
 * @param shown how foreign text is made harmless where this is read
 */
function wherePhrases(claim, shown) {
    const { where, verdict } = claim;
    if (where === null || (verdict !== 'regressed' && verdict !== 'inconclusive'))
        return [];
    return where.slices.slice(0, SHOWN_SLICES).map((slice) => phrase(where, slice, shown));
}
function phrase({ n, lost }, slice, shown) {
    const all = slice.lost === lost;
    const losses = all
        ? `all ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(lost)} losses`
        : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(slice.lost)} of the ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(lost)} losses`;
    const samples = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(slice.n)} of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(n)} samples`;
    return `${losses} are in ${shown(`${slice.name}=${slice.value}`)}, ${samples}`;
}
/** The same as a list in Markdown; `null` where nothing is known. */
function whereMarkdown(claims) {
    const lines = (0,_claim_table_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrderOfInterest */ .N)(claims)
        .map((claim) => ({ claim, phrases: wherePhrases(claim, _text_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS) }))
        .filter(({ phrases }) => phrases.length > 0)
        .slice(0, SHOWN_CLAIMS)
        .flatMap(({ claim, phrases }) => phrases.map((text) => `- ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(claim.id)}: ${text}`));
    return lines.length === 0 ? null : ['**Where it got worse:**', '', ...lines].join('\n');
}


/***/ })

};
