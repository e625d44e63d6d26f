export const id = 599;
export const ids = [599];
export const modules = {

/***/ 4599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ helpLines),
/* harmony export */   helpText: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);

function helpText() {
    const rows = _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .m.filter((row) => row.githubOnly !== true);
    const groups = [...Map.groupBy(rows, (row) => row.group)];
    return [
        ...INTRODUCTION,
        ...groups.flatMap(([group, members]) => ['', group, ...members.flatMap(helpLines)]),
        '',
    ].join('\n');
}
const INTRODUCTION = [
    'Usage: llm-latency [--mock] [--name value ...]',
    '       llm-latency judge metrics_requests.csv [--name value ...]',
    '       llm-latency merge FOLDER... [--name value ...]',
    '       llm-latency comment --from DIR',
    '',
    'Sends prompts, one at a time, to an LLM endpoint and measures each request. Flags beat environment',
    'variables; --prompts, --headers, --thresholds and --baseline-headers may be given several times.',
    'First try, without a key or a network: llm-latency --mock',
    '',
    'Exit code: 0 pass, 1 a limit missed or nothing measured, 2 wrong input, 3 a bug of ours,',
    '130 or 143 interrupted.',
    '',
    'General',
    '  --mock     Short for --mode mock.',
    '  --quiet    Say nothing before the end.',
    '  --json     Print metrics_summary.json to standard output, everything else to standard error.',
    '  --help     Show this text.',
    '  --version  Show the version.',
];
const WIDTH = 100;
const INDENT = 6;
function helpLines(row) {
    return [
        `  --${row.name} ${placeholder(row)}`,
        ...wrap(describeInput(row), WIDTH - INDENT).map((line) => ' '.repeat(INDENT) + line),
    ];
}
function placeholder(row) {
    if (row.kind === 'choice')
        return row.choices.join('|');
    if (row.kind === 'choices')
        return row.choices.join(',');
    if (row.kind === 'flag')
        return '[true|false]';
    return row.kind.endsWith('-spread') ? '<distribution>' : `<${row.kind}>`;
}
function describeInput(row) {
    const facts = [
        row.default === '' ? '' : `Default: ${row.default}.`,
        row.environment === undefined ? '' : `Environment: ${row.environment}.`,
    ];
    return [row.text, ...facts].filter((fact) => fact !== '').join(' ');
}
function wrap(text, width) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= width)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}


/***/ })

};
