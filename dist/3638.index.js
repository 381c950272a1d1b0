export const id = 3638;
export const ids = [3638];
export const modules = {

/***/ 17662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vv: () => (/* binding */ requireShare),
/* harmony export */   Z7: () => (/* binding */ requireWhole),
/* harmony export */   oV: () => (/* binding */ requireAlpha)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** Checks of the numbers that a command was given; each refusal names the option and what it may be. */
function refuse(option, value, hint) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_USAGE', `--${option} is ${value}`, { hint });
}
/** A share between 0 and 1, both excluded, such as 0.02 for 2 points. @throws MiraError E_USAGE */
function requireShare(option, value, what) {
    if (value > 0 && value < 1)
        return;
    refuse(option, value, `It has to lie between 0 and 1, both excluded: ${what}.`);
}
/** An error rate. @throws MiraError E_USAGE */
function requireAlpha(alpha) {
    if (alpha > 0 && alpha < 0.5)
        return;
    refuse('alpha', alpha, 'It has to lie between 0 and 0.5, both excluded: how often each answer may be wrong.');
}
/** As many samples as the statistics are made for. */
const MOST_SAMPLES = 10_000_000;
/** A whole number from `least` to ten million. @throws MiraError E_USAGE */
function requireWhole(option, value, least, what) {
    if (Number.isInteger(value) && value >= least && value <= MOST_SAMPLES)
        return;
    refuse(option, value, `It has to be a whole number from ${least} to ${MOST_SAMPLES}: ${what}.`);
}


/***/ }),

/***/ 43638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   powerCommand: () => (/* binding */ powerCommand)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13920);
/* harmony import */ var _stats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31271);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17662);




/** `mira power`: how many samples a question needs, before anyone spends GPU hours on too few. */
function powerCommand(options, host) {
    const { margin, discordance, power, alpha, accuracy, n } = options;
    (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .requireShare */ .Vv)('margin', margin, 'the loss that is allowed, 0.02 for 2 points');
    if (discordance !== 1)
        (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .requireShare */ .Vv)('discordance', discordance, 'the share of the answers that differ, 0.1 for a tenth');
    (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .requireShare */ .Vv)('accuracy', accuracy, 'the share that a model gets right');
    (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .requireAlpha */ .oV)(alpha);
    (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .requireShare */ .Vv)('power', power, 'how often the right answer is to be reached');
    if (power <= alpha) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_USAGE', `--power ${power} is not above --alpha ${alpha}`, {
            hint: 'To be right more often than by accident it has to be greater; 0.8 is usual.',
        });
    }
    if (n !== null)
        (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .requireWhole */ .Z7)('n', n, 1, 'the samples that both models answer');
    const answer = answerOf(options);
    host.result(options.json ? JSON.stringify({ ...asked(options), ...answer }) : inWords(answer, options));
    return 0;
}
function asked({ margin, discordance, alpha, power, accuracy }) {
    return { margin, discordance, alpha, power, accuracy };
}
function answerOf({ margin, discordance, power, alpha, accuracy, n }) {
    // A model that lost so much differs on at least as many answers.
    const lossy = Math.max(discordance, margin);
    const least = (0,_stats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .smallestHoldingN */ .lz)({ margin, alpha });
    return {
        needed: {
            holds: Math.max(least, (0,_stats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .sampleSizeForMargin */ .dn)({ margin, discordance, alpha, power })),
            regressed: (0,_stats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .sampleSizeForDecline */ .vP)({ loss: margin, discordance: lossy, alpha, power }),
            unpaired: (0,_stats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .sampleSizeForMargin */ .dn)({ margin, discordance: 2 * accuracy * (1 - accuracy), alpha, power }),
            least,
        },
        at: n === null
            ? null
            : {
                n,
                unchanged: (0,_stats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .mcnemarPower */ .jF)({ n, discordance, difference: 0, margin, alpha }),
                marginLost: (0,_stats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .mcnemarPower */ .jF)({ n, discordance: lossy, difference: -margin, margin, alpha }),
                detectable: (0,_stats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .minimumDetectableEffect */ .nv)({ n, discordance, alpha, power }),
            },
    };
}
function percent(share) {
    return `${Number((share * 100).toFixed(1))} %`;
}
function inWords({ needed, at }, options) {
    const { margin, discordance, power, alpha, accuracy } = options;
    const points = `${Number((margin * 100).toPrecision(3))} points`;
    const rows = [
        [(0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(needed.holds), `to show that an unchanged model lost less than ${points}`],
        [(0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(needed.regressed), `to see that a model lost ${points}`],
        [
            (0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(needed.unpaired),
            `on each side, if the two models answered different samples (${percent(accuracy)} right)`,
        ],
        [(0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(needed.least), 'at the very least, even when not one answer differs'],
    ];
    const width = Math.max(...rows.map(([count = '']) => count.length));
    return [
        `Allowed loss ${points}; ${percent(discordance)} of the answers differ between two models.`,
        `Samples needed to succeed in ${percent(power)} of the cases, wrong in at most ${percent(alpha)}:`,
        '',
        ...rows.map(([count = '', what = '']) => `  ${count.padStart(width)}  ${what}`),
        '',
        'The share that differs matters most: run the baseline twice, or compare two releases, to learn yours.',
        ...(at === null ? [] : ['', ...prospect(at, points, power)]),
    ].join('\n');
}
function prospect({ n, unchanged, marginLost, detectable }, points, power) {
    const line = (what, { holds, regressed }) => {
        const open = Math.max(0, 1 - holds - regressed);
        return `  ${what}: holds ${percent(holds)}, regressed ${percent(regressed)}, can't tell ${percent(open)}`;
    };
    return [
        `With ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(n)} samples the gate will say of a model that`,
        line('did not change', unchanged),
        line(`lost ${points}`, marginLost),
        `and call a true loss of ${Number((detectable * 100).toPrecision(2))} points in ${percent(power)} of the cases.`,
    ];
}


/***/ }),

/***/ 13920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Lk: () => (/* binding */ tableSpan),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   os: () => (/* binding */ shortText),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/** Foreign text in Markdown, terminals and sentences. */
/** `codeSpan` for the cell of a table, which any bare `|` would end. */
function tableSpan(text) {
    return codeSpan(text).replaceAll('|', '\\|');
}
/**
 * Foreign text as a Markdown code span, the only form in which GitHub resolves neither mentions nor links nor HTML:
 * a fence of back-ticks longer than any run inside, control and format characters written out.
 */
function codeSpan(text) {
    const visible = plainText(text);
    if (visible.trim() === '')
        return visible === '' ? '*empty*' : `\`${visible}\` *(blank)*`;
    const longest = Math.max(0, ...[...visible.matchAll(/`+/gu)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = visible.startsWith('`') || visible.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${visible}${pad}${fence}`;
}
/** Foreign lines as a Markdown code block, with a fence longer than any run of back-ticks inside. */
function codeBlock(text, language = 'text') {
    const lines = text.split('\n').map((line) => plainText(line));
    const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${lines.join('\n')}\n${fence}`;
}
/** Foreign text with control, format, line-breaking and unpaired characters written as `\u{…}`: one inert line. */
function plainText(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
        if (character === '\n')
            return '⏎';
        return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
    });
}
const SHOWN = 80;
/** A JSON value as one short line; long text is cut where a character ends. */
function shortText(value, length = SHOWN) {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    if (text.length <= length)
        return text;
    // never between the two halves of a surrogate pair
    const end = /[\ud800-\udbff]$/u.test(text.slice(0, length)) ? length - 1 : length;
    return `${text.slice(0, end)}…`;
}
/** `1 claim`, `2 claims`. */
function plural(count, noun) {
    return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}
/** Digits in groups of three: 1,266. */
function formatCount(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}
/** The first characters of a digest, enough to recognise it. */
function shortDigest(digest) {
    return `${digest.replace(/^sha256:/u, '').slice(0, 12)}…`;
}


/***/ })

};
