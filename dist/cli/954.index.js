export const id = 954;
export const ids = [954];
export const modules = {

/***/ 1720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ METRICS),
  a: () => (/* binding */ metricOf)
});

;// CONCATENATED MODULE: ./lib/derived-metrics.js
const TPOT_FIELDS = [
    'latencySeconds',
    'ttftSeconds',
    'ttfoSeconds',
    'outputTokens',
    'reasoningTokens',
    'chunks',
];
const timePerOutputToken = (latency, ttft, ttfo, outputTokens, reasoningTokens, chunks) => {
    const tokens = streamedTokens(outputTokens, reasoningTokens, Object.is(ttft, ttfo));
    return tokens >= 2 && chunks >= 2 ? (latency - ttft) / (tokens - 1) : Number.NaN;
};
const TPOT = { fields: TPOT_FIELDS, formula: timePerOutputToken };
const OUTPUT_SPEED = { fields: ['outputTokens', 'latencySeconds'], formula: ratio };
const DECODE_SPEED = {
    fields: TPOT_FIELDS,
    formula: (a, b, c, d, e, f) => ratio(1, timePerOutputToken(a, b, c, d, e, f)),
};
function derive(record, { fields, formula }) {
    const at = (place) => record[fields[place] ?? fields[0]] ?? Number.NaN;
    const value = formula(at(0), at(1), at(2), at(3), at(4), at(5));
    return Number.isNaN(value) ? null : value;
}
function streamedTokens(outputTokens, reasoningTokens, isReasoningHidden) {
    return isReasoningHidden && reasoningTokens >= 0 ? outputTokens - reasoningTokens : outputTokens;
}
function ratio(numerator, denominator) {
    return denominator > 0 ? numerator / denominator : Number.NaN;
}

;// CONCATENATED MODULE: ./lib/metrics.js

const METRICS = [
    {
        name: 'latency',
        column: 'latency_seconds',
        label: 'Latency',
        unit: 'seconds',
        better: 'lower',
        definition: 't0 to the last content event (streamed), or to the whole body (not streamed)',
        unknownWhen: 'the request failed',
        from: 'latencySeconds',
        read: (record) => record.latencySeconds,
    },
    {
        name: 'ttfb',
        column: 'ttfb_seconds',
        label: 'Time to headers (TTFB)',
        unit: 'seconds',
        better: 'lower',
        definition: 't0 to the response headers',
        unknownWhen: 'the request failed before',
        from: 'ttfbSeconds',
        read: (record) => record.ttfbSeconds,
    },
    {
        name: 'ttft',
        column: 'ttft_seconds',
        label: 'Time to first token (TTFT)',
        unit: 'seconds',
        better: 'lower',
        definition: 't0 to the first content event of any kind: answer text, reasoning, refusal or tool call',
        unknownWhen: 'not streamed, or the server ignored `stream`',
        from: 'ttftSeconds',
        read: (record) => record.ttftSeconds,
    },
    {
        name: 'ttfo',
        column: 'ttfo_seconds',
        label: 'Time to first output (TTFO)',
        unit: 'seconds',
        better: 'lower',
        definition: 't0 to the first content event that is not reasoning',
        unknownWhen: 'none was seen, or not streamed',
        from: 'ttfoSeconds',
        read: (record) => record.ttfoSeconds,
    },
    {
        name: 'tpot',
        column: 'tpot_seconds',
        label: 'Time per output token (TPOT)',
        unit: 'seconds',
        better: 'lower',
        definition: '(last - first content event) / (output tokens - 1)',
        unknownWhen: 'tokens unknown or below 2, or all content in one network chunk',
        from: TPOT,
        read: (record) => derive(record, TPOT),
    },
    {
        name: 'output_tps',
        column: 'output_tokens_per_second',
        label: 'Output speed',
        unit: 'tokens_per_second',
        better: 'higher',
        definition: 'output tokens / latency',
        unknownWhen: 'tokens unknown',
        from: OUTPUT_SPEED,
        read: (record) => derive(record, OUTPUT_SPEED),
    },
    {
        name: 'decode_tps',
        column: null,
        label: 'Decode speed',
        unit: 'tokens_per_second',
        better: 'higher',
        definition: '1 / TPOT',
        unknownWhen: 'TPOT unknown',
        from: DECODE_SPEED,
        read: (record) => derive(record, DECODE_SPEED),
    },
    {
        name: 'max_gap',
        column: 'max_gap_seconds',
        label: 'Longest gap',
        unit: 'seconds',
        better: 'lower',
        definition: 'longest wait between two network chunks that carried content',
        unknownWhen: 'fewer than two such chunks',
        from: 'maxGapSeconds',
        read: (record) => record.maxGapSeconds,
    },
    {
        name: 'connect',
        column: 'connect_seconds',
        label: 'Connect',
        unit: 'seconds',
        better: 'lower',
        definition: 'DNS + TCP + TLS, on the request that opened the connection',
        unknownWhen: 'the connection was reused',
        from: 'connectSeconds',
        read: (record) => record.connectSeconds,
    },
    {
        name: 'stream_end',
        column: 'stream_end_seconds',
        label: 'End of stream',
        unit: 'seconds',
        better: 'lower',
        definition: 't0 to the end of the body',
        unknownWhen: 'the request failed',
        from: 'streamEndSeconds',
        read: (record) => record.streamEndSeconds,
    },
    {
        name: 'server',
        column: 'server_seconds',
        label: 'Server-reported time',
        unit: 'seconds',
        better: 'lower',
        definition: 'time that the server itself reports, in a header or in the body',
        unknownWhen: 'the server gives none',
        from: 'serverSeconds',
        read: (record) => record.serverSeconds,
    },
    {
        name: 'input_tokens',
        column: 'input_tokens',
        label: 'Input tokens',
        unit: 'tokens',
        better: 'lower',
        definition: "prompt tokens by the server's usage block",
        unknownWhen: 'the server does not report usage',
        from: 'inputTokens',
        read: (record) => record.inputTokens,
    },
    {
        name: 'output_tokens',
        column: 'output_tokens',
        label: 'Output tokens',
        unit: 'tokens',
        better: 'lower',
        definition: "generated tokens by the server's usage block, reasoning included",
        unknownWhen: 'the server does not report usage',
        from: 'outputTokens',
        read: (record) => record.outputTokens,
    },
];
function metricOf(name) {
    const metric = METRICS.find((candidate) => candidate.name === name);
    if (metric === undefined)
        throw new Error(`No metric is called ${name}`);
    return metric;
}


/***/ }),

/***/ 8416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ boundsOf),
/* harmony export */   LT: () => (/* binding */ boundPercentiles),
/* harmony export */   UX: () => (/* binding */ BOUND_CONFIDENCE),
/* harmony export */   fy: () => (/* binding */ PERCENTILES)
/* harmony export */ });
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1720);
/* harmony import */ var _stats_intervals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8767);
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7247);



const PERCENTILES = [50, 90, 95, 99];
const BOUND_CONFIDENCE = 0.95;
function boundPercentiles(samples) {
    return Object.fromEntries(_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .C.map(({ name }) => [name, boundsOf(samples[name])]));
}
function boundsOf({ values, prompts }, sorted = (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_2__/* .sortSamples */ .O4)(values)) {
    const bounds = PERCENTILES.map((percent) => {
        const given = (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_2__/* .percentile */ .Ym)(sorted, percent) !== null;
        const parts = { samples: values, sorted, groups: prompts };
        return [
            `p${percent}`,
            given ? (0,_stats_intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .percentileInterval */ .J9)(parts, percent, 1 - BOUND_CONFIDENCE) : { low: null, high: null },
        ];
    });
    return Object.fromEntries(bounds);
}


/***/ }),

/***/ 3421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ shownPrompt)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

function shownPrompt(text, promptText) {
    if (promptText === 'full')
        return text;
    return promptText === 'hash' ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex') : '';
}


/***/ }),

/***/ 4222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ release)
/* harmony export */ });
function release({ buffer }) {
    buffer.transfer(0);
}


/***/ }),

/***/ 6281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lx: () => (/* binding */ pairsText),
/* harmony export */   _v: () => (/* binding */ pastText),
/* harmony export */   cT: () => (/* binding */ SIDE_FIGURES),
/* harmony export */   cU: () => (/* binding */ figureName),
/* harmony export */   eZ: () => (/* binding */ sideRow),
/* harmony export */   k0: () => (/* binding */ changeText),
/* harmony export */   r9: () => (/* binding */ stateText)
/* harmony export */ });
/* unused harmony export decidingFigure */
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1720);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3052);


const STATE_WORDS = {
    regression: 'regression',
    suspected: 'regression suspected',
    'none-seen': 'no regression seen',
    proven: 'no regression (proven)',
};
function stateText(state, unknown = 'cannot be told') {
    return state === null ? unknown : STATE_WORDS[state];
}
function decidingFigure({ state, metrics }) {
    return metrics.find((metric) => metric.state === state) ?? null;
}
function figureName({ metric, percent }) {
    return `${metric}.p${percent}`;
}
function changeText({ change, low, high }) {
    const seen = (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(change, 'change');
    return low === null || high === null
        ? seen
        : `${seen} (${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(low, 'change')} to ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(high, 'change')})`;
}
const SIDE_FIGURES = ['This run p50', 'Baseline p50', 'This run p90', 'Baseline p90'];
function sideRow({ metric, candidate, baseline }) {
    const { label, unit } = (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricOf */ .a)(metric);
    const figures = [candidate.p50, baseline.p50, candidate.p90, baseline.p90];
    return [label, ...figures.map((figure) => (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(figure, unit))];
}
function pastText(baseline) {
    if (baseline.kind === 'none')
        return baseline.wanted === 'history' ? 'no earlier runs' : 'no earlier run';
    if (baseline.kind === 'previous-run')
        return `the previous run, of ${dayText(baseline.startedAt)}`;
    const { runs, firstAt, lastAt } = baseline;
    if (runs === 1)
        return `one earlier run, of ${dayText(lastAt)}`;
    return `${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(runs, 'earlier run')}, from ${dayText(firstAt)} to ${dayText(lastAt)}`;
}
function dayText(at) {
    return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
function pairsText({ pairs }) {
    if (pairs === null)
        return '';
    const dropped = pairs.attempted - pairs.complete;
    const compared = `${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(pairs.complete, 'pair')} of requests`;
    if (dropped === 0)
        return compared;
    const failed = `this run's ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInteger */ .Sm)(pairs.candidateFailed)}, the baseline's ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInteger */ .Sm)(pairs.baselineFailed)}`;
    return `${compared}; ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInteger */ .Sm)(dropped)} more left out because a request failed (${failed})`;
}


/***/ }),

/***/ 2820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ CSV_COLUMNS)
/* harmony export */ });
const CSV_COLUMNS = [
    'run_id',
    'prompt_id',
    'prompt',
    'latency_seconds',
    'timestamp_utc',
    'mode',
    'phase',
    'round',
    'outcome',
    'failure',
    'http_status',
    'attempts',
    'stream',
    'connection',
    'connect_seconds',
    'ttfb_seconds',
    'ttft_seconds',
    'ttfo_seconds',
    'stream_end_seconds',
    'max_gap_seconds',
    'tpot_seconds',
    'output_tokens_per_second',
    'chunks',
    'input_tokens',
    'output_tokens',
    'reasoning_tokens',
    'cached_tokens',
    'token_source',
    'finish_reason',
    'model',
    'server_seconds',
    'request_id',
    'flags',
    'arm',
    'shard',
    'failure_message',
    'waited_seconds',
];


/***/ }),

/***/ 6098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ csvHeader),
/* harmony export */   r: () => (/* binding */ csvRow)
/* harmony export */ });
/* harmony import */ var csv_stringify_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6789);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9399);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1720);
/* harmony import */ var _prompt_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3421);
/* harmony import */ var _csv_columns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2820);





function csvHeader() {
    return `${_csv_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .CSV_COLUMNS */ .N.join(',')}\r\n`;
}
function csvRow(record, run) {
    return `${CELLS.map((cell) => cell(record, run)).join(',')}\r\n`;
}
const OWN_CELLS = {
    run_id: (_, run) => run.runId,
    prompt_id: (record) => quoted(record.promptId),
    prompt: (record, run) => quoted((0,_prompt_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPrompt */ .i)(record.promptText, run.promptText)),
    timestamp_utc: (record) => record.startedAt,
    mode: (_, run) => run.mode,
    phase: (record) => record.phase,
    round: (record) => whole(record.round),
    outcome: (record) => record.outcome,
    failure: (record) => (record.outcome === 'failed' ? record.failure : ''),
    http_status: (record) => whole(record.httpStatus),
    attempts: (record) => whole(record.attempts),
    stream: (record) => String(record.stream),
    connection: (record) => record.connection ?? '',
    chunks: (record) => whole(record.chunks),
    reasoning_tokens: (record) => whole(record.reasoningTokens),
    cached_tokens: (record) => whole(record.cachedTokens),
    token_source: (record) => (record.inputTokens === null && record.outputTokens === null ? '' : 'usage'),
    finish_reason: (record) => foreign(record.finishReason),
    model: (record) => foreign(record.model),
    request_id: (record) => foreign(record.requestId),
    flags: (record) => record.flags.join(' '),
    arm: (record) => record.arm,
    shard: (record) => record.shard ?? '',
    failure_message: (record) => (record.outcome === 'failed' ? foreign(record.failureMessage) : ''),
    waited_seconds: (record) => (record.outcome === 'failed' ? decimal(record.waitedSeconds) : ''),
};
const CELLS = _csv_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .CSV_COLUMNS */ .N.map((column) => OWN_CELLS[column] ?? metricCell(column));
function metricCell(column) {
    const metric = _metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .METRICS */ .C.find((candidate) => candidate.column === column);
    if (metric === undefined)
        throw new Error(`Nothing says what column ${column} holds`);
    const write = metric.unit === 'tokens' ? whole : decimal;
    return (record) => write(metric.read(record));
}
function whole(value) {
    return value !== null && isPlausible(value) ? String(Math.round(value)) : '';
}
function decimal(value) {
    return value !== null && isPlausible(value) ? value.toFixed(6) : '';
}
function isPlausible(value) {
    return Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}
function foreign(text) {
    return text === null ? '' : quoted((0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printableCell */ .k)(text));
}
const known = new Map();
const [MOST_KNOWN, LONGEST_KNOWN] = [1000, 2000];
function quoted(text) {
    if (!/[",\r\n]/.test(text))
        return text;
    const before = known.get(text);
    if (before !== undefined)
        return before;
    const cell = quote(text);
    if (known.size === MOST_KNOWN)
        known.clear();
    if (text.length <= LONGEST_KNOWN)
        known.set(text, cell);
    return cell;
}
function quote(text) {
    return (0,csv_stringify_sync__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .A)([[text]], { eof: false, record_delimiter: '\r\n', quoted_match: /[\r\n]/ });
}


/***/ }),

/***/ 2542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aP: () => (/* binding */ observedText),
/* harmony export */   pK: () => (/* binding */ subjectUnit),
/* harmony export */   wn: () => (/* binding */ subjectName)
/* harmony export */ });
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1720);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3052);


function subjectName(subject) {
    if (subject.kind === 'regression')
        return `regression(${subject.metric}.p${subject.percent})`;
    return subject.kind === 'metric' ? `${subject.metric}.${statisticName(subject.statistic)}` : subject.kind;
}
function subjectUnit(subject) {
    if (subject.kind === 'metric')
        return (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricOf */ .a)(subject.metric).unit;
    if (subject.kind === 'regression')
        return 'change';
    return subject.kind === 'throughput_rps' ? 'requests_per_second' : 'share';
}
function observedText({ threshold, observed }) {
    return (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBeside */ .oD)(observed, threshold.limit, subjectUnit(threshold.subject));
}
function statisticName(statistic) {
    return statistic.kind === 'percentile' ? `p${statistic.percent}` : statistic.kind;
}


/***/ }),

/***/ 7142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _G: () => (/* binding */ VERDICT_WORDS),
/* harmony export */   iN: () => (/* binding */ FAILURE_MEANINGS),
/* harmony export */   ly: () => (/* binding */ endedAsAsked),
/* harmony export */   rE: () => (/* binding */ VERDICT_MARKS),
/* harmony export */   yj: () => (/* binding */ cutShortSentence)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3052);

const VERDICT_MARKS = {
    pass: '✅',
    fail: '❌',
    inconclusive: '⚠️',
    skipped: '⏭️',
    error: '❌',
};
const VERDICT_WORDS = {
    pass: 'Pass',
    fail: 'Fail',
    inconclusive: 'Inconclusive',
    skipped: 'Skipped',
    error: 'Not measured',
};
const FAILURE_MEANINGS = {
    connect: 'no connection, or it broke',
    tls: 'no secure connection',
    dns: 'host name not found',
    timeout: 'no complete answer in time',
    http: 'the server answered with an error: by its status, or inside the answer',
    rate_limit: 'too many requests',
    auth: 'key refused',
    stream_truncated: 'the stream ended early',
    protocol: 'not an answer of this API',
    empty: 'an answer without content',
    aborted: 'the run was interrupted',
};
const CUT_SHORT = {
    'max-duration': 'the time that `max-duration` allows was over',
    'max-requests': '`max-requests` allows no more',
    'stop-after-failures': 'too many requests failed one after another (`stop-after-failures`)',
    decided: 'nothing was left to decide (`early-stop`)',
    interrupted: 'it was interrupted',
    'write-failed': 'the results could not be written any more',
    'broken-off': 'something went wrong in the middle of it, as the log says',
};
function cutShortSentence({ cutShort, planned, summary }) {
    if (cutShort === null)
        return null;
    const sent = (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInteger */ .Sm)(summary.attempted);
    const of = planned === null ? (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(summary.attempted, 'request') : `${sent} of ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(planned, 'request')}`;
    return `The run ended early, after ${of}: ${CUT_SHORT[cutShort]}.`;
}
function endedAsAsked({ cutShort }) {
    return cutShort === 'max-duration' || cutShort === 'max-requests' || cutShort === 'decided';
}


/***/ }),

/***/ 2053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Se: () => (/* binding */ RESULT_FILES),
/* harmony export */   g$: () => (/* binding */ prepareOutputDir),
/* harmony export */   le: () => (/* binding */ openRequestsCsv),
/* harmony export */   x3: () => (/* binding */ writeText)
/* harmony export */ });
/* unused harmony export freeOutputDir */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _csv_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6098);




const RESULT_FILES = {
    requestsCsv: 'metrics_requests.csv',
    summaryJson: 'metrics_summary.json',
    reportHtml: 'report.html',
    junit: 'metrics_junit.xml',
    openmetrics: 'metrics_openmetrics.txt',
    'benchmark-json': 'metrics_benchmark.json',
    history: 'history.jsonl',
};
function freeOutputDir(dir) {
    const base = ['', '.', '..'].includes(basename(dir)) ? resolve(dir) : dir.replace(/[\\/]+$/, '');
    let candidate = dir;
    for (let number = 2; holdsResults(candidate); number += 1)
        candidate = `${base}-${number}`;
    return candidate;
}
function prepareOutputDir(dir) {
    try {
        makeDir((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(dir));
        refuseForeignFiles(dir);
        for (const name of Object.values(RESULT_FILES))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name), { force: true });
        const probe = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, `.llm-latency-${process.pid}`);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(probe, '');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(probe);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz)
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`output-dir: cannot write to ${dir}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .Uc)(error)}; name a directory that can be written to`);
    }
}
function refuseForeignFiles(dir) {
    if (holdsResults(dir))
        return;
    const foreign = Object.values(RESULT_FILES).find((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name)));
    if (foreign === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`output-dir: ${dir} holds a ${foreign} that is not of an earlier run and would be replaced; name another directory`);
}
function makeDir(dir) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(dir))
        return;
    makeDir((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(dir));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(dir);
}
function openRequestsCsv(path, run) {
    const file = naming(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'w'));
    let length = 0;
    function write(line) {
        length += naming(path, () => writeWhole(file, Buffer.from(line), length));
    }
    write((0,_csv_js__WEBPACK_IMPORTED_MODULE_2__/* .csvHeader */ .M)());
    return {
        path,
        append: (record) => write((0,_csv_js__WEBPACK_IMPORTED_MODULE_2__/* .csvRow */ .r)(record, run)),
        close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file),
    };
}
function writeText(path, text) {
    const temporary = `${path}.${process.pid}.tmp`;
    naming(path, () => {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(temporary, text);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, path);
        }
        catch (error) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
            throw error;
        }
    });
}
function writeWhole(file, bytes, position) {
    let written = 0;
    try {
        while (written < bytes.length) {
            written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes, written, bytes.length - written, position + written);
        }
    }
    catch (error) {
        cutBack(file, position);
        throw error;
    }
    return written;
}
function cutBack(file, length) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.ftruncateSync)(file, length);
    }
    catch {
    }
}
function holdsResults(dir) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, RESULT_FILES.requestsCsv)) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, RESULT_FILES.summaryJson));
}
function naming(path, operation) {
    try {
        return operation();
    }
    catch (error) {
        throw new Error(`cannot write ${path}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .Uc)(error)}`, { cause: error });
    }
}


/***/ }),

/***/ 1350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ binomialCdf),
/* harmony export */   Y: () => (/* binding */ binomialUpperTail)
/* harmony export */ });
/* harmony import */ var _special_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7964);

function binomialCdf(k, n, p) {
    if (k < 0)
        return 0;
    return k >= n ? 1 : (0,_special_js__WEBPACK_IMPORTED_MODULE_0__/* .regularizedBeta */ .RL)(1 - p, n - k, k + 1);
}
function binomialUpperTail(k, n, p) {
    if (k <= 0)
        return 1;
    return k > n ? 0 : (0,_special_js__WEBPACK_IMPORTED_MODULE_0__/* .regularizedBeta */ .RL)(p, k, n - k + 1);
}


/***/ }),

/***/ 5246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ standardDeviation),
/* harmony export */   G8: () => (/* binding */ average),
/* harmony export */   UO: () => (/* binding */ largestShare),
/* harmony export */   pU: () => (/* binding */ describeFigures)
/* harmony export */ });
/* harmony import */ var _quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7247);

function describeFigures(sorted) {
    return {
        count: sorted.length,
        average: average(sorted),
        stddev: standardDeviation(sorted),
        min: sorted[0] ?? null,
        max: sorted.at(-1) ?? null,
        p50: (0,_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .percentile */ .Ym)(sorted, 50),
        p90: (0,_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .percentile */ .Ym)(sorted, 90),
        p95: (0,_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .percentile */ .Ym)(sorted, 95),
        p99: (0,_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .percentile */ .Ym)(sorted, 99),
    };
}
function average(values) {
    return values.length === 0 ? null : finite(sum(values) / values.length);
}
function standardDeviation(values) {
    const mean = average(values);
    if (mean === null || values.length < 2)
        return null;
    return finite(Math.sqrt(sumOfSquares(values, mean) / (values.length - 1)));
}
function largestShare(sorted) {
    const total = sum(sorted);
    return total > 0 ? finite(sorted.at(-1) / total) : null;
}
function sum(values) {
    let total = 0;
    let lost = 0;
    for (let i = 0; i < values.length; i++) {
        const value = values[i];
        const next = total + value;
        lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
        total = next;
    }
    return total + lost;
}
function sumOfSquares(values, mean) {
    let total = 0;
    let lost = 0;
    for (let i = 0; i < values.length; i++) {
        const value = (values[i] - mean) ** 2;
        const next = total + value;
        lost += total >= value ? total - next + value : value - next + total;
        total = next;
    }
    return total + lost;
}
function finite(value) {
    return Number.isFinite(value) ? value : null;
}


/***/ }),

/***/ 6486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ firstTrueUpTo),
/* harmony export */   j: () => (/* binding */ firstTrue)
/* harmony export */ });
function firstTrue(from, to, holds) {
    let low = from;
    let high = to;
    while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if (holds(middle))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
function firstTrueUpTo(from, most, holds) {
    let low = from;
    let high = from;
    while (!holds(high)) {
        if (high >= most)
            return null;
        low = high + 1;
        high = Math.min(2 * high, most);
    }
    return firstTrue(low, high, holds);
}


/***/ }),

/***/ 8767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jy: () => (/* binding */ averageInterval),
  J9: () => (/* binding */ percentileInterval),
  Ew: () => (/* binding */ proportionInterval)
});

// EXTERNAL MODULE: ./lib/stats/describe.js
var describe = __webpack_require__(5246);
// EXTERNAL MODULE: ./lib/stats/long-run-variance.js
var long_run_variance = __webpack_require__(4273);
// EXTERNAL MODULE: ./lib/stats/binomial.js
var binomial = __webpack_require__(1350);
// EXTERNAL MODULE: ./lib/stats/first-true.js
var first_true = __webpack_require__(6486);
// EXTERNAL MODULE: ./lib/stats/memoize.js
var memoize = __webpack_require__(9959);
// EXTERNAL MODULE: ./lib/stats/quantile.js + 1 modules
var quantile = __webpack_require__(7247);
// EXTERNAL MODULE: ./lib/stats/significance.js
var significance = __webpack_require__(6454);
;// CONCATENATED MODULE: ./lib/stats/order-statistics.js





const orderRanks = (0,memoize/* memoize */.B)((n, percent, alpha) => {
    const p = 1 - (0,quantile/* shareAbove */.DP)(percent);
    const low = (0,first_true/* firstTrue */.j)(0, n, (r) => !(0,significance/* isSignificant */.o)((0,binomial/* binomialCdf */.H)(r, n, p), alpha));
    const high = (0,first_true/* firstTrue */.j)(1, n + 1, (s) => (0,significance/* isSignificant */.o)((0,binomial/* binomialUpperTail */.Y)(s, n, p), alpha));
    return { low: low > 0 ? low : null, high: high <= n ? high : null };
});

// EXTERNAL MODULE: ./lib/release.js
var release = __webpack_require__(4222);
// EXTERNAL MODULE: ./lib/stats/special.js
var special = __webpack_require__(7964);
// EXTERNAL MODULE: ./lib/stats/student-t.js
var student_t = __webpack_require__(2969);
;// CONCATENATED MODULE: ./lib/stats/intervals.js







const UNBOUNDED = { low: null, high: null };
function percentileInterval({ samples, sorted, groups }, percent, alpha) {
    const n = sorted.length;
    const p = 1 - (0,quantile/* shareAbove */.DP)(percent);
    const observed = (0,quantile/* quantile */.YV)(sorted, p);
    if (observed === null)
        return UNBOUNDED;
    const above = new Uint8Array(n);
    for (let i = 0; i < n; i += 1)
        above[i] = Number(samples[i] > observed);
    const lags = Math.round(1.5 * Math.sqrt(n));
    const variance = Math.max((0,long_run_variance/* longRunVariance */.r)(above, groups, lags), (p * (1 - p)) / 4);
    (0,release/* release */._)(above);
    const h = (0,student_t/* studentQuantile */.FI)(1 - alpha, Math.max(2, n / lags)) * Math.sqrt(variance / n);
    const ranks = orderRanks(n, percent, alpha);
    const low = ranks.low === null || p - h <= 0 ? null : Math.min(sorted[ranks.low - 1], (0,quantile/* quantile */.YV)(sorted, p - h));
    const high = ranks.high === null || p + h >= 1 ? null : Math.max(sorted[ranks.high - 1], (0,quantile/* quantile */.YV)(sorted, p + h));
    return { low, high };
}
function averageInterval(values, alpha) {
    const mean = (0,describe/* average */.G8)(values);
    const deviation = (0,describe/* standardDeviation */.Fx)(values);
    if (mean === null || deviation === null)
        return UNBOUNDED;
    const h = ((0,student_t/* studentQuantile */.FI)(1 - alpha, values.length - 1) * deviation) / Math.sqrt(values.length);
    return Number.isFinite(h) ? { low: mean - h, high: mean + h } : UNBOUNDED;
}
function proportionInterval(hits, total, alpha) {
    if (total === 0)
        return UNBOUNDED;
    return {
        low: hits === 0 ? 0 : (0,special/* betaQuantile */.O9)(alpha, hits, total - hits + 1),
        high: hits === total ? 1 : (0,special/* betaQuantile */.O9)(1 - alpha, hits + 1, total - hits),
    };
}


/***/ }),

/***/ 5031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ invertLowerTail)
/* harmony export */ });
const MAX_STEPS = 10_000;
function invertLowerTail(cdf, density, p) {
    let x = 0;
    for (let i = 0; i < MAX_STEPS; i++) {
        const step = (cdf(x) - p) / density(x);
        const next = x - step;
        if (!(step > 0) || next === x)
            break;
        x = next;
    }
    return x;
}


/***/ }),

/***/ 4273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ longRunVariance)
/* harmony export */ });
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4222);

function longRunVariance(values, groups, lags) {
    const { keys, sizes } = numbered(groups);
    const means = groupMeans(values, keys, sizes);
    const n = keys.length;
    const width = lags + 1;
    let window = 0;
    let total = 0;
    const differences = new Float64Array(width);
    for (let end = 0, place = 0; end < n + lags; end++) {
        const entering = end < n ? values[end] - means[keys[end]] : 0;
        window += entering - differences[place];
        differences[place] = entering;
        place = place + 1 === width ? 0 : place + 1;
        total += window * window;
    }
    (0,_release_js__WEBPACK_IMPORTED_MODULE_0__/* .release */ ._)(means);
    return total / width / Math.max(1, n - sizes.length);
}
function groupMeans(values, keys, sizes) {
    const means = new Float64Array(sizes.length);
    for (let i = 0; i < keys.length; i++)
        means[keys[i]] += values[i];
    for (let key = 0; key < means.length; key++)
        means[key] /= sizes[key];
    return means;
}
const known = new WeakMap();
function numbered(groups) {
    const before = known.get(groups);
    if (before !== undefined)
        return before;
    const made = numberGroups(groups);
    known.set(groups, made);
    return made;
}
function numberGroups(groups) {
    const { keys, count: labels } = groups instanceof Int32Array ? copyNumbers(groups) : numberLabels(groups);
    const sizes = countEach(keys, labels);
    const pooled = new Int32Array(sizes.length).fill(-1);
    let pool = -1;
    let count = 0;
    for (let i = 0; i < keys.length; i++) {
        const key = keys[i];
        if (sizes[key] === 1) {
            if (pool < 0)
                pool = count++;
            keys[i] = pool;
        }
        else {
            if (pooled[key] < 0)
                pooled[key] = count++;
            keys[i] = pooled[key];
        }
    }
    return { keys, sizes: countEach(keys, count) };
}
function copyNumbers(groups) {
    return { keys: groups.slice(), count: groups.reduce((most, group) => Math.max(most, group + 1), 0) };
}
function numberLabels(groups) {
    const labels = new Map();
    const keys = new Int32Array(groups.length);
    for (let i = 0; i < groups.length; i++) {
        const key = labels.get(groups[i]) ?? labels.size;
        labels.set(groups[i], key);
        keys[i] = key;
    }
    return { keys, count: labels.size };
}
function countEach(keys, count) {
    const sizes = new Int32Array(count);
    for (const key of keys)
        sizes[key] += 1;
    return sizes;
}


/***/ }),

/***/ 9959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ memoize)
/* harmony export */ });
function memoize(compute) {
    const known = new Map();
    return (...args) => {
        const key = args.join();
        const found = known.get(key);
        if (found !== undefined)
            return found;
        const computed = compute(...args);
        known.set(key, computed);
        return computed;
    };
}


/***/ }),

/***/ 5172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ normalUpperTail),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   kC: () => (/* binding */ normalDensity),
/* harmony export */   vr: () => (/* binding */ normalCdf)
/* harmony export */ });
/* harmony import */ var _invert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5031);
/* harmony import */ var _memoize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9959);


const SQRT_TWO_PI = 2.5066282746310002;
function normalDensity(z) {
    return Math.exp((-z * z) / 2) / SQRT_TWO_PI;
}
function normalUpperTail(z) {
    if (z < 0)
        return 1 - normalUpperTail(-z);
    if (z < 3)
        return 0.5 - normalDensity(z) * oddSeries(z);
    let fraction = 0;
    for (let k = 100; k > 0; k--)
        fraction = k / (z + fraction);
    return normalDensity(z) / (z + fraction);
}
function normalCdf(z) {
    return normalUpperTail(-z);
}
const normalQuantile = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .memoize */ .B)((p) => p > 0.5 ? -(0,_invert_js__WEBPACK_IMPORTED_MODULE_1__/* .invertLowerTail */ .G)(normalCdf, normalDensity, 1 - p) : (0,_invert_js__WEBPACK_IMPORTED_MODULE_1__/* .invertLowerTail */ .G)(normalCdf, normalDensity, p));
function oddSeries(z) {
    let term = z;
    let sum = z;
    for (let k = 3; sum + term !== sum; k += 2) {
        term *= (z * z) / k;
        sum += term;
    }
    return sum;
}


/***/ }),

/***/ 7247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Of: () => (/* binding */ minimumSamples),
  Ym: () => (/* binding */ percentile),
  YV: () => (/* binding */ quantile),
  DP: () => (/* binding */ shareAbove),
  O4: () => (/* binding */ sortSamples)
});

// EXTERNAL MODULE: ./lib/release.js
var release = __webpack_require__(4222);
;// CONCATENATED MODULE: ./lib/stats/sort.js

const FEWEST = 1000;
const BITS = 8;
const BUCKETS = 2 ** BITS;
const UPPER_HALF_IS_SECOND = new Uint32Array(Float64Array.of(1).buffer)[0] === 0;
const INFINITY_WORD = 0x7ff00000;
const MOST_MOVES = 16;
const SCALES = [1, 1e6];
const MOST_COUNTERS = 2;
function sortNumbers(values) {
    return (values.length < FEWEST ? null : (sortByCounting(values) ?? sortByDigits(values))) ?? values.toSorted();
}
function sortByCounting(values) {
    const scale = SCALES.find((one) => wholeOf(values[0], one) !== NOT_WHOLE);
    if (scale === undefined)
        return null;
    const wholes = new Int32Array(values.length);
    const sorted = fillWholes(wholes, values, scale) ? countOut(wholes, scale) : null;
    (0,release/* release */._)(wholes);
    return sorted;
}
const NOT_WHOLE = -1;
function wholeOf(value, scale) {
    const whole = Math.round(value * scale) | 0;
    return whole >= 0 && Object.is(whole / scale, value) ? whole : NOT_WHOLE;
}
function fillWholes(wholes, values, scale) {
    for (let i = 0; i < values.length; i += 1) {
        const whole = wholeOf(values[i], scale);
        if (whole === NOT_WHOLE)
            return false;
        wholes[i] = whole;
    }
    return true;
}
function countOut(wholes, scale) {
    let least = wholes[0];
    let most = least;
    for (let i = 0; i < wholes.length; i += 1) {
        if (wholes[i] < least)
            least = wholes[i];
        if (wholes[i] > most)
            most = wholes[i];
    }
    if (most - least >= MOST_COUNTERS * wholes.length)
        return null;
    const counts = new Uint32Array(most - least + 1);
    for (let i = 0; i < wholes.length; i += 1)
        counts[wholes[i] - least] += 1;
    const sorted = new Float64Array(wholes.length);
    for (let place = 0, at = 0; place < counts.length; place += 1) {
        const value = (least + place) / scale;
        for (let left = counts[place]; left > 0; left -= 1, at += 1)
            sorted[at] = value;
    }
    (0,release/* release */._)(counts);
    return sorted;
}
function sortByDigits(values) {
    if (!UPPER_HALF_IS_SECOND)
        return null;
    const sorted = sortByUpperHalf(values.slice());
    return sorted !== null && tidyUp(sorted) ? sorted : null;
}
function tidyUp(values) {
    let moves = MOST_MOVES * values.length;
    for (let i = 1; i < values.length && moves >= 0; i += 1) {
        const value = values[i];
        let place = i;
        for (; place > 0 && values[place - 1] > value; place -= 1, moves -= 1)
            values[place] = values[place - 1];
        values[place] = value;
    }
    return moves >= 0;
}
function sortByUpperHalf(values) {
    const digits = countDigits(values);
    if (digits === null)
        return null;
    let from = values;
    let to = new Float64Array(values.length);
    for (const { shift, places } of digits) {
        const words = new Uint32Array(from.buffer);
        for (let i = 0; i < from.length; i += 1) {
            const digit = (words[2 * i + 1] >>> shift) & (BUCKETS - 1);
            to[places[digit]] = from[i];
            places[digit] += 1;
        }
        [from, to] = [to, from];
    }
    (0,release/* release */._)(to);
    return from;
}
function countDigits(values) {
    const words = new Uint32Array(values.buffer);
    const counts = [0, 1, 2, 3].map(() => new Uint32Array(BUCKETS));
    const [last, third, second, first] = counts;
    for (let i = 1; i < words.length; i += 2) {
        const word = words[i];
        if (word >= INFINITY_WORD)
            return null;
        last[word & 0xff] += 1;
        third[(word >>> 8) & 0xff] += 1;
        second[(word >>> 16) & 0xff] += 1;
        first[word >>> 24] += 1;
    }
    return counts
        .map((count, digit) => ({ shift: digit * BITS, count }))
        .filter(({ count }) => !count.includes(values.length))
        .map(({ shift, count }) => ({ shift, places: runningTotal(count) }));
}
function runningTotal(counts) {
    let total = 0;
    return counts.map((count) => (total += count) - count);
}

;// CONCATENATED MODULE: ./lib/stats/quantile.js

const MICRO = 1_000_000;
const WHOLE = 100 * MICRO;
function sortSamples(values) {
    const sorted = sortNumbers(values instanceof Float64Array ? values : Float64Array.from(values));
    if (!isUsable(sorted))
        throw new RangeError('samples must be finite numbers');
    return sorted;
}
function isUsable(sorted) {
    return sorted.length === 0 || (Number.isFinite(sorted[0]) && Number.isFinite(sorted.at(-1)));
}
function quantile(sorted, p) {
    if (sorted.length === 0)
        return null;
    const h = (sorted.length - 1) * p;
    const below = Math.floor(h);
    const low = sorted[below];
    const high = sorted[below + 1] ?? low;
    return low + (h - below) * (high - low);
}
function percentile(sorted, percent) {
    return sorted.length < minimumSamples(percent) ? null : quantile(sorted, toMicro(percent) / WHOLE);
}
function minimumSamples(percent) {
    const micro = toMicro(percent);
    return Math.ceil(WHOLE / Math.min(micro, WHOLE - micro));
}
function shareAbove(percent) {
    return (WHOLE - toMicro(percent)) / WHOLE;
}
function toMicro(percent) {
    const micro = Math.round(percent * MICRO);
    if (!(micro > 0 && micro < WHOLE)) {
        throw new RangeError(`a percentile lies between 0 and 100, got ${percent}`);
    }
    return micro;
}


/***/ }),

/***/ 6454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ isSignificant)
/* harmony export */ });
function isSignificant(pValue, alpha) {
    return pValue <= alpha * (1 + 1e-9);
}


/***/ }),

/***/ 7964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O9: () => (/* binding */ betaQuantile),
/* harmony export */   RL: () => (/* binding */ regularizedBeta),
/* harmony export */   SX: () => (/* binding */ logGamma)
/* harmony export */ });
const HALF_LOG_TWO_PI = 0.9189385332046728;
const EPSILON = Number.EPSILON;
const TINY = 1e-300;
const MAX_TERMS = 100_000;
function stirlingError(x) {
    let z = x;
    let below = 0;
    for (; z < 16; z++)
        below += (z + 0.5) * Math.log1p(1 / z) - 1;
    const r = 1 / (z * z);
    const series = 1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r * (1 / 1188 - (r * 691) / 360360))));
    return below + series / z;
}
function logGamma(x) {
    return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingError(x);
}
function deviance(x, m) {
    if (!(Math.abs(x - m) < 0.1 * (x + m)))
        return x * Math.log(x / m) + m - x;
    const v = (x - m) / (x + m);
    let sum = (x - m) * v;
    let term = 2 * x * v;
    for (let j = 3;; j += 2) {
        term *= v * v;
        const next = sum + term / j;
        if (next === sum)
            return sum;
        sum = next;
    }
}
function binomialTerm(k, n, p) {
    const error = stirlingError(n) - stirlingError(k) - stirlingError(n - k);
    const exponent = error - deviance(k, n * p) - deviance(n - k, n * (1 - p));
    return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
}
function guard(value) {
    return Math.abs(value) < TINY ? TINY : value;
}
function betaFraction(a, b, x) {
    let c = 1;
    let d = 1 / guard(1 - ((a + b) * x) / (a + 1));
    let fraction = d;
    for (let m = 1; m < MAX_TERMS; m++) {
        const even = (m * (b - m) * x) / ((a - 1 + 2 * m) * (a + 2 * m));
        d = 1 / guard(1 + even * d);
        c = guard(1 + even / c);
        fraction *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 1 + 2 * m));
        d = 1 / guard(1 + odd * d);
        c = guard(1 + odd / c);
        fraction *= d * c;
        if (!(Math.abs(d * c - 1) > EPSILON))
            break;
    }
    return fraction;
}
function regularizedBeta(x, a, b) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    return x <= (a + 1) / (a + b + 2) ? leftTail(x, a, b) : 1 - leftTail(1 - x, b, a);
}
function leftTail(x, a, b) {
    return (b / (a + b)) * binomialTerm(a, a + b, x) * betaFraction(a, b, x);
}
function betaQuantile(p, a, b) {
    if (p <= 0)
        return 0;
    if (p >= 1)
        return 1;
    let low = 0;
    let high = 1;
    while (high - low > 1e-15 * high) {
        const middle = (low + high) / 2;
        if (middle === low || middle === high)
            break;
        if (regularizedBeta(middle, a, b) < p)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}


/***/ }),

/***/ 2969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ studentQuantile),
/* harmony export */   g_: () => (/* binding */ studentUpperTail)
/* harmony export */ });
/* unused harmony export studentCdf */
/* harmony import */ var _invert_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5031);
/* harmony import */ var _memoize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9959);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5172);
/* harmony import */ var _special_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7964);




function studentUpperTail(t, degrees) {
    if (degrees === Infinity)
        return (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalUpperTail */ .IL)(t);
    if (t < 0)
        return 1 - studentUpperTail(-t, degrees);
    const square = t * t;
    const inside = degrees + square;
    return square < 1
        ? 0.5 - 0.5 * (0,_special_js__WEBPACK_IMPORTED_MODULE_1__/* .regularizedBeta */ .RL)(square / inside, 0.5, degrees / 2)
        : 0.5 * (0,_special_js__WEBPACK_IMPORTED_MODULE_1__/* .regularizedBeta */ .RL)(degrees / inside, degrees / 2, 0.5);
}
function studentCdf(t, degrees) {
    return degrees === Infinity ? (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .vr)(t) : studentUpperTail(-t, degrees);
}
const studentQuantile = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_2__/* .memoize */ .B)((p, degrees) => {
    if (degrees === Infinity)
        return (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(p);
    const cdf = (t) => studentCdf(t, degrees);
    const density = studentDensity(degrees);
    return p > 0.5 ? -(0,_invert_js__WEBPACK_IMPORTED_MODULE_3__/* .invertLowerTail */ .G)(cdf, density, 1 - p) : (0,_invert_js__WEBPACK_IMPORTED_MODULE_3__/* .invertLowerTail */ .G)(cdf, density, p);
});
function studentDensity(degrees) {
    const half = degrees / 2;
    const scale = Math.exp((0,_special_js__WEBPACK_IMPORTED_MODULE_1__/* .logGamma */ .SX)(half + 0.5) - (0,_special_js__WEBPACK_IMPORTED_MODULE_1__/* .logGamma */ .SX)(half)) / Math.sqrt(Math.PI * degrees);
    return (t) => scale * Math.exp(-(half + 0.5) * Math.log1p((t * t) / degrees));
}


/***/ })

};
